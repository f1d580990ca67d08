"""The window keeps up with the folder: what other programs do is shown, and what goes wrong is said and mended."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.layout import day_folder
from curator.catalogue.indexing import Changes, Progress
from curator.desktop import indexer as module
from curator.desktop.window import MainWindow
from tests.desktop.listed import index_of, paths_of, read_again, search, table_of
from tests.desktop.making import write_event

DAY = date(1969, 7, 20)


def _fact(window: MainWindow, name: str) -> str:
    label = window.status._facts.get(name)
    return label.text() if label is not None else ""


def _has(window: MainWindow, part: str) -> bool:
    return any(part in path for path in paths_of(window))


def _title_of(window: MainWindow, part: str) -> str:
    return str(index_of(window, part).data())


def test_what_another_program_does_is_shown_without_a_key_being_pressed(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LEAST_PAUSE", 0.05)
    read_again(qtbot, window)  # the pause after it is short
    text = window.desk.editor.text()
    path = write_event(archive.root, date(2021, 12, 25), "Comet seen")
    qtbot.waitUntil(lambda: _has(window, "comet-seen"))
    place = archive.root / path
    place.write_text(place.read_text().replace("Comet", "Planet"))
    qtbot.waitUntil(lambda: _title_of(window, "comet-seen") == "Planet seen")
    place.rename(archive.root / day_folder(DAY) / "planet-moved.md")
    qtbot.waitUntil(lambda: _has(window, "1969/07/20/planet-moved") and not _has(window, "comet-seen"))
    (archive.root / day_folder(DAY) / "planet-moved.md").unlink()
    qtbot.waitUntil(lambda: not _has(window, "planet"))
    assert len(paths_of(window)) == 34
    assert (window.session.path, window.desk.editor.text()) == (eagle, text)


def test_a_search_follows_the_files_too(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    search(qtbot, window, "planet")
    before = paths_of(window)
    write_event(archive.root, date(2021, 12, 25), "Comet seen", "Not a planet.")
    read_again(qtbot, window)
    assert set(paths_of(window)) == {*before, "news/2021/12/25/comet-seen.md"}


def test_what_is_saved_here_is_shown_at_once(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    """The next look at all files is far away."""
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.document().find("# Apollo").insertText("# Voyager")
    assert window.conversation.save()
    qtbot.waitUntil(lambda: _title_of(window, "eagle-lands").startswith("Voyager"))
    assert table_of(window).currentIndex() == index_of(window, "eagle-lands")
    search(qtbot, window, "title:voyager title:eagle")
    assert paths_of(window) == [eagle]


def test_an_event_that_is_gone_leaves_the_list_when_it_can_not_be_opened(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr("curator.desktop.toolkit.question.tell", lambda *words: told.append(words[1]))
    index = index_of(window, "merckx")
    (archive.root / next(path for path in paths_of(window) if "merckx" in path)).unlink()
    table_of(window).setCurrentIndex(index)
    assert "is not there" in str(told)
    qtbot.waitUntil(lambda: not _has(window, "merckx"))


def test_nothing_of_ours_lies_in_the_archive(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After reading, searching, saving, sorting, looking again and closing."""
    before = set(archive.root.rglob("*"))
    search(qtbot, window, "anywhere:moon")
    table_of(window).horizontalHeader().sectionClicked.emit(0)
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.appendPlainText("more")
    assert window.conversation.save()
    read_again(qtbot, window)
    window.conversation.close_archive()
    assert set(archive.root.rglob("*")) == before


def test_the_foot_of_the_window_tells_what_is_being_read(qtbot: QtBot, window: MainWindow) -> None:
    """Nothing where nothing changed."""
    assert _fact(window, "reading") == ""
    window.searching._show_progress(Progress(0, 0))
    assert _fact(window, "reading") == ""
    window.searching._show_progress(Progress(1000, 2000))
    assert "Reading 1000 of 2000" in _fact(window, "reading")
    window.searching._show_progress(Progress(2000, 2000, has_rows=True))
    assert "Preparing the search" in _fact(window, "reading")
    window.searching._show_refreshed(Changes(added=2000))
    assert _fact(window, "reading") == ""


def test_reading_can_be_stopped_and_goes_on(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for number in range(300):
        write_event(archive.root, date(2000, 1, 1) + timedelta(number), f"Comet {number}")
    stopped: list[object] = []

    def stop(progress: Progress) -> None:
        if not stopped:
            stopped.append(progress)
            window.status._facts["reading"].linkActivated.emit("act")

    window.session.indexer.progressed.connect(stop)
    window._actions["refresh"].trigger()
    qtbot.waitUntil(lambda: bool(stopped))
    assert "may not be complete" in _fact(window, "reading")
    qtbot.wait(100)
    assert "may not be complete" in _fact(window, "reading")
    with qtbot.waitSignal(window.session.refreshed):
        window.status._facts["reading"].linkActivated.emit("act")
    assert _fact(window, "reading") == ""
    assert len(paths_of(window)) == 334


def test_a_folder_that_is_moved_away_is_said_and_the_list_stays(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LEAST_PAUSE", 0.05)
    read_again(qtbot, window)
    before, away = paths_of(window), archive.root.with_name("away")
    archive.root.rename(away)
    qtbot.waitUntil(lambda: "not there just now" in _fact(window, "reading"))
    assert str(archive.root) in _fact(window, "reading")
    archive.root.mkdir()  # as where a disk is mounted
    with qtbot.waitSignal(window.session.indexer.failed):
        window._actions["refresh"].trigger()
    assert "not there just now" in _fact(window, "reading")
    assert paths_of(window) == before
    search(qtbot, window, "moon")
    assert 0 < len(paths_of(window)) < len(before)
    search(qtbot, window, "")
    archive.root.rmdir()
    away.rename(archive.root)
    qtbot.waitUntil(lambda: _fact(window, "reading") == "")
    assert paths_of(window) == before


def _overwrite(place: Path) -> None:
    with place.open("r+b") as file:
        file.write(os.urandom(place.stat().st_size))


def _truncate(place: Path) -> None:
    os.truncate(place, place.stat().st_size // 2)


def _remove(place: Path) -> None:
    """A thread of the window may write beside it in this moment."""
    while place.parent.exists():
        shutil.rmtree(place.parent, ignore_errors=True)


@pytest.mark.parametrize("damage", [_overwrite, _truncate, _remove])
@pytest.mark.parametrize("found_by", ["looking", "searching", "scrolling"])
def test_a_damaged_catalogue_is_said_and_made_anew(
    qtbot: QtBot, window: MainWindow, eagle: str, damage: Callable[[Path], None], found_by: str
) -> None:
    """Whoever comes upon it. One that was removed serves on until the next look at all files."""
    before, refreshed = paths_of(window), list[None]()
    window.session.refreshed.connect(lambda: refreshed.append(None))
    assert window.session.indexer.catalogue is not None
    place = window.session.indexer.catalogue.database.place
    with closing(apsw.Connection(str(place))) as connection:  # else all of it may stand in the log beside it
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    damage(place)
    if found_by == "looking" or damage is _remove:
        window._actions["refresh"].trigger()
    elif found_by == "searching":
        window.desk.search.set_text("moon")
    else:
        window.session.finder.again()
    qtbot.waitUntil(lambda: "It is made anew" in window.status._message.accessibleName())
    assert str(place) in window.status._message.accessibleName()
    qtbot.waitUntil(lambda: bool(refreshed), timeout=10_000)
    window.desk.search.set_text("")
    qtbot.waitUntil(lambda: paths_of(window) == before)
    assert window.session.path == eagle
    assert not window.session.indexer.catalogue.database.is_in_memory
    search(qtbot, window, "title:eagle")
    assert eagle in paths_of(window)


def test_without_a_place_for_the_catalogue_all_works_and_it_is_said_once(
    qtbot: QtBot, empty_window: MainWindow, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-folder").write_text("a file in the place of the cache folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no-folder"))
    window = empty_window
    said: list[object] = []
    window.session.indexer.failed.connect(said.append)
    with qtbot.waitSignal(window.session.refreshed):
        window.start(archive.root)
    assert "can't be kept" in window.status._message.accessibleName()
    assert len(paths_of(window)) == 34
    search(qtbot, window, "title:merckx")
    assert len(paths_of(window)) == 1
    write_event(archive.root, DAY, "Merckx comet")
    read_again(qtbot, window)
    assert len(paths_of(window)) == 2
    qtbot.waitUntil(lambda: 1969 in {day.year for day in window.session.survey.days})
    assert len(said) == 1
    assert window.conversation.open_file(paths_of(window)[0])
    assert window.status._message.text() == ""


def test_a_day_that_can_not_be_read_is_named(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    folder = archive.root / day_folder(DAY)
    kept = folder.rename(archive.root / "kept")
    folder.symlink_to(folder)
    with qtbot.waitSignal(window.session.refreshed):
        window._actions["refresh"].trigger()
    said = _fact(window, "reading")
    folder.unlink()
    kept.rename(folder)
    read_again(qtbot, window)
    assert _fact(window, "reading") == ""
    assert said == "" or str(folder) in said
    assert len(paths_of(window)) == 34
