"""The catalogue follows the files while an archive is open, whoever writes them and whatever becomes of itself."""

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.archive import scan
from curator.archive.errors import ArchiveError, CatalogueError, MissingError, UnavailableError
from curator.archive.layout import day_folder
from curator.catalogue.catalogue import Catalogue, open_catalogue
from curator.catalogue.database import Database, catalogue_place
from curator.catalogue.full_text import tidy
from curator.catalogue.indexing import Changes, Progress
from curator.catalogue.old_files import set_aside
from curator.catalogue.query import parse
from curator.desktop import indexer as module
from curator.desktop.indexer import Indexer
from curator.desktop.toolkit.jobs import Job
from curator.places import cache_folder
from tests.catalogue.making import refreshed
from tests.desktop.making import NEWEST, write_event

YESTERDAY = NEWEST - timedelta(1)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive of three events."""
    root = tmp_path / "archive"
    for title in ("Eagle lands", "Zebra born"):
        write_event(root, NEWEST, title)
    write_event(root, YESTERDAY, "Moon eclipse")
    return root


@pytest.fixture
def indexer(qtbot: QtBot) -> Iterator[Indexer]:
    """One that has no archive yet."""
    parent = QObject()
    indexer = Indexer(parent)
    yield indexer
    indexer.end()


@pytest.fixture
def opened(qtbot: QtBot, indexer: Indexer, root: Path) -> Indexer:
    """The same with the archive read."""
    _looks(qtbot, indexer, lambda: indexer.open(root))
    return indexer


@pytest.fixture
def restless(qtbot: QtBot, opened: Indexer, monkeypatch: pytest.MonkeyPatch) -> Indexer:
    """The same, and it looks at all files again and again, with short pauses."""
    monkeypatch.setattr(module, "_LEAST_PAUSE", 0.01)
    _looks(qtbot, opened, opened.refresh)
    return opened


def _looks(qtbot: QtBot, indexer: Indexer, act: Callable[[], object]) -> Changes:
    """Does it, and waits until all files were looked at."""
    with qtbot.waitSignal(indexer.refreshed) as refreshed:
        act()
    assert isinstance(refreshed.args[0], Changes)
    return refreshed.args[0]


def _catalogue(indexer: Indexer) -> Catalogue:
    assert indexer.catalogue is not None
    return indexer.catalogue


def _titles(indexer: Indexer) -> list[str]:
    return sorted(title for _, title in _catalogue(indexer).titles())


def _failures(indexer: Indexer) -> list[ArchiveError]:
    failures: list[ArchiveError] = []
    indexer.failed.connect(failures.append)
    return failures


def _is_over(job: Job | None) -> None:
    """Waits until the worker is through; what it told is on its way, and not here yet."""
    assert job is not None
    assert job._future is not None
    wait([job._future])


def test_an_archive_is_read_once(qtbot: QtBot, indexer: Indexer, root: Path) -> None:
    progress: list[Progress] = []
    indexer.progressed.connect(progress.append)
    with qtbot.waitSignal(indexer.opened):
        changes = _looks(qtbot, indexer, lambda: indexer.open(root))
    assert (changes.added, changes.is_nothing) == (3, False)
    assert progress[-1] == Progress(3, 3, has_rows=True)
    assert _titles(indexer) == ["Eagle lands", "Moon eclipse", "Zebra born"]
    indexer.close()
    assert _looks(qtbot, indexer, lambda: indexer.open(root)).is_nothing
    assert _titles(indexer) == ["Eagle lands", "Moon eclipse", "Zebra born"]


@pytest.mark.parametrize("seconds", [1.0, -1.0])
def test_a_look_that_finds_nothing_new_tidies_the_catalogue(
    qtbot: QtBot, opened: Indexer, monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    """For a while; the next one goes on."""
    monkeypatch.setattr(module, "_TIDYING", seconds)
    assert _looks(qtbot, opened, opened.refresh).is_nothing
    catalogue = _catalogue(opened)
    version = catalogue.version()
    tidy(catalogue.database, lambda: False)
    assert (catalogue.version() == version) == (seconds > 0)


def test_where_there_is_no_room_to_tidy_it_is_left_as_it_is(
    qtbot: QtBot, opened: Indexer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(database: Database, is_over: Callable[[], bool]) -> None:
        raise CatalogueError(database.place, "database or disk is full")

    monkeypatch.setattr(module, "tidy", full)
    failures, catalogue = _failures(opened), _catalogue(opened)
    assert _looks(qtbot, opened, opened.refresh).is_nothing
    assert not failures
    assert _catalogue(opened) is catalogue


def test_nothing_of_it_lies_in_the_archive_but_in_the_cache_of_the_tests(
    opened: Indexer, root: Path, cache: Path
) -> None:
    assert cache_folder().is_relative_to(cache)
    assert _catalogue(opened).database.place == catalogue_place(cache_folder(), root)
    assert _catalogue(opened).database.place.is_file()
    assert all(file.suffix == ".md" for file in root.rglob("*") if file.is_file())


def _add(root: Path) -> None:
    write_event(root, date(2012, 3, 7), "Comet seen")


def _edit(root: Path) -> None:
    place = root / write_event(root, NEWEST, "Eagle lands")
    place.write_text(place.read_text().replace("Eagle", "Heron"))


def _move(root: Path) -> None:
    folder = root / day_folder(date(1999, 12, 31))
    folder.mkdir(parents=True)
    (root / day_folder(NEWEST) / "eagle-lands.md").rename(folder / "eagle-lands.md")


def _delete(root: Path) -> None:
    shutil.rmtree(root / day_folder(NEWEST))


@pytest.mark.parametrize(
    ("act", "titles"),
    [
        (_add, ["Comet seen", "Eagle lands", "Moon eclipse", "Zebra born"]),
        (_edit, ["Heron lands", "Moon eclipse", "Zebra born"]),
        (_move, ["Eagle lands", "Moon eclipse", "Zebra born"]),
        (_delete, ["Moon eclipse"]),
    ],
)
def test_what_other_programs_do_is_found_without_being_asked_for(
    qtbot: QtBot, restless: Indexer, root: Path, act: Callable[[Path], None], titles: list[str]
) -> None:
    with qtbot.waitSignal(restless.changed):
        act(root)
    assert _titles(restless) == titles
    days = {count.day for count in _catalogue(restless).days()}
    assert days == {date(*map(int, file.parts[-4:-1])) for file in root.rglob("*.md")}


def test_what_another_program_brought_into_the_catalogue_is_shown(
    qtbot: QtBot, opened: Indexer, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "_COARSEST_CLOCK", -1.0)  # what was written just now is certain
    refreshed(_catalogue(opened))
    assert _looks(qtbot, opened, opened.refresh).is_nothing
    _add(root)
    refreshed(open_catalogue(root, cache_folder()))
    with qtbot.waitSignal(opened.changed):
        assert _looks(qtbot, opened, opened.refresh).is_nothing
    with qtbot.assertNotEmitted(opened.changed):
        assert _looks(qtbot, opened, opened.refresh).is_nothing


@pytest.mark.parametrize("look", [Indexer.refresh, lambda indexer: indexer.visit(YESTERDAY)])
def test_a_catalogue_that_another_program_replaced_is_asked_from_then_on(
    qtbot: QtBot, opened: Indexer, root: Path, look: Callable[[Indexer], None]
) -> None:
    failures, before = _failures(opened), _catalogue(opened)
    assert before.count() == 3  # by the file that was there
    set_aside(before.database.place)
    _add(root)
    refreshed(open_catalogue(root, cache_folder()))
    with qtbot.waitSignal(opened.opened):
        look(opened)
    assert _catalogue(opened).count() == 4
    assert not _catalogue(opened).database.is_in_memory
    _edit(root)
    _looks(qtbot, opened, opened.refresh)
    assert _titles(opened) == ["Comet seen", "Heron lands", "Moon eclipse", "Zebra born"]
    assert failures == []


def test_a_pause_is_longer_where_looking_takes_long(qtbot: QtBot, opened: Indexer) -> None:
    assert opened._pause.isActive()
    usual = opened._pause.interval()
    opened._started -= 600  # the look took ten minutes
    opened._rest(is_usual=True)
    assert opened._pause.interval() > max(usual, 600_000)


def test_where_much_was_found_the_next_look_comes_as_soon_as_ever(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    """There may be more to come: reliability case C6."""
    _looks(qtbot, opened, opened.refresh)
    usual = opened._pause.interval()
    _add(root)

    def look_for_ten_minutes() -> None:
        opened.refresh()
        opened._started -= 600

    assert _looks(qtbot, opened, look_for_ten_minutes).added == 1
    assert opened._pause.interval() == usual


def test_a_look_that_was_just_done_is_not_done_again_for_who_comes_back(
    qtbot: QtBot, opened: Indexer, root: Path
) -> None:
    opened.refresh_if_stale()
    assert opened._look is None
    _add(root)
    opened._ended -= 60
    assert _looks(qtbot, opened, opened.refresh_if_stale).added == 1


def test_what_the_window_itself_wrote_is_there_at_once(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    _add(root)
    with qtbot.waitSignal(opened.changed):
        opened.visit(date(2012, 3, 7))
    assert "Comet seen" in _titles(opened)
    shutil.rmtree(root / day_folder(date(2012, 3, 7)))
    with qtbot.waitSignal(opened.changed):
        opened.visit(date(2012, 3, 7))
    assert "Comet seen" not in _titles(opened)


def test_days_are_visited_while_all_files_are_looked_at(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    for number in range(300):
        write_event(root, NEWEST - timedelta(number), f"Comet {number}")
    changed: list[object] = []
    opened.changed.connect(lambda: changed.append(None))

    def act() -> None:
        opened.refresh()
        for number in range(5):
            write_event(root, NEWEST, f"Late {number}")
            opened.visit(NEWEST)

    _looks(qtbot, opened, act)
    qtbot.waitUntil(lambda: opened._visit is None)
    assert _catalogue(opened).count() == 308
    assert changed
    assert _looks(qtbot, opened, opened.refresh).is_nothing


def test_a_folder_in_sight_is_watched(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    """The look at all files is far away."""
    opened.watch([NEWEST, YESTERDAY])
    with qtbot.waitSignal(opened.changed):
        write_event(root, YESTERDAY, "Comet seen")
    assert "Comet seen" in _titles(opened)
    with qtbot.waitSignal(opened.changed):
        (root / day_folder(NEWEST) / "zebra-born.md").unlink()
    assert "Zebra born" not in _titles(opened)
    with qtbot.waitSignal(opened.changed):  # as most editors save
        (root / "new").write_text("# Heron lands\n")
        (root / "new").replace(root / day_folder(NEWEST) / "eagle-lands.md")
    assert "Heron lands" in _titles(opened)


def test_a_folder_out_of_sight_is_watched_no_more(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    opened.watch([NEWEST])
    opened.watch([YESTERDAY])
    assert opened._watcher.directories() == [str(root / day_folder(YESTERDAY))]
    opened.watch([])
    assert opened._watcher.directories() == []


def test_what_can_not_be_watched_does_no_harm(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    """A day without a folder, more days than the system may bear, a folder that goes and comes back."""
    opened.watch([date(1900, 1, 1)])
    assert opened._watcher.directories() == []
    for back in range(100):
        write_event(root, NEWEST - timedelta(back), "Comet")
    opened.watch([NEWEST - timedelta(back) for back in range(100)])
    assert len(opened._watcher.directories()) == 64
    opened.watch([NEWEST])
    with qtbot.waitSignal(opened.changed):
        shutil.rmtree(root / day_folder(NEWEST))
    write_event(root, NEWEST, "Comet back")
    opened.watch([NEWEST])
    with qtbot.waitSignal(opened.changed):
        write_event(root, NEWEST, "Comet gone")
    assert {"Comet back", "Comet gone"} <= set(_titles(opened))


def test_reading_stops_when_asked_and_goes_on_where_it_was(qtbot: QtBot, indexer: Indexer, root: Path) -> None:
    for number in range(400):
        write_event(root, NEWEST - timedelta(number), f"Comet {number}")
    told: list[object] = []
    for signal in (indexer.progressed, indexer.refreshed):
        signal.connect(told.append)
    indexer.open(root)
    indexer.pause()
    qtbot.wait(50)
    assert told == []
    assert not indexer._pause.isActive()
    indexer.refresh_if_stale()  # the person comes back to the window, if only from a dialog
    assert indexer._look is None
    assert _looks(qtbot, indexer, indexer.refresh).is_cancelled is False
    assert _catalogue(indexer).count() == 403
    indexer._ended -= 60
    _looks(qtbot, indexer, indexer.refresh_if_stale)


def test_what_was_on_its_way_when_reading_was_stopped_is_not_told(qtbot: QtBot, indexer: Indexer, root: Path) -> None:
    """Or the window would say for ever that it reads."""
    told: list[object] = []
    for signal in (indexer.progressed, indexer.refreshed):
        signal.connect(told.append)
    indexer.open(root)
    indexer.refresh()
    _is_over(indexer._look)
    indexer.pause()
    qtbot.wait(20)
    assert told == []
    _looks(qtbot, indexer, indexer.refresh)


def test_what_was_on_its_way_when_an_archive_was_left_is_not_taken_for_the_next(
    qtbot: QtBot, opened: Indexer, root: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    for number in range(50):
        write_event(other, NEWEST - timedelta(number), f"Comet {number}")
    told: list[object] = []
    opened.refreshed.connect(told.append)
    _add(root)
    opened.refresh()
    opened.visit(NEWEST)
    _is_over(opened._look)
    _is_over(opened._visit)
    opened.close()
    changes = _looks(qtbot, opened, lambda: opened.open(other))
    assert changes.added == 50
    assert told == [changes]
    assert _catalogue(opened).count() == 50


def test_an_archive_that_was_left_is_not_heard_of_again(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    told: list[object] = []
    opened.changed.connect(lambda: told.append("changed"))
    opened.refreshed.connect(told.append)
    opened.watch([NEWEST])
    _add(root)
    opened.refresh()
    opened.visit(NEWEST)
    opened.close()
    qtbot.wait(50)
    assert told == []
    assert opened.catalogue is None
    assert not opened._pause.isActive()
    assert opened._watcher.directories() == []
    opened.visit(NEWEST)
    opened.watch([NEWEST])
    opened.refresh()
    assert (opened._look, opened._visit) == (None, None)


def _overwrite(place: Path) -> None:
    with place.open("r+b") as file:
        file.write(os.urandom(place.stat().st_size))


def _truncate(place: Path) -> None:
    os.truncate(place, place.stat().st_size // 2)


def _empty(place: Path) -> None:
    os.truncate(place, 0)


def _replace(place: Path) -> None:
    place.unlink()
    place.write_bytes(b"no catalogue " * 10_000)


def _other_tables(place: Path) -> None:
    place.unlink()
    for left in place.parent.glob(f"{place.name}-*"):
        left.unlink()
    connection = apsw.Connection(str(place))
    connection.execute("CREATE TABLE something_else (x)")
    connection.close()


def _remove(place: Path) -> None:
    shutil.rmtree(place.parent)


REPLACES = [_replace, _other_tables]
DAMAGES = [_overwrite, _truncate, _empty, *REPLACES, _remove]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_catalogue_that_is_damaged_while_it_is_open_is_made_anew(
    qtbot: QtBot, opened: Indexer, root: Path, damage: Callable[[Path], None]
) -> None:
    failures, catalogues = _failures(opened), list[Catalogue]()
    opened.opened.connect(catalogues.append)
    before = _catalogue(opened)
    place = before.database.place
    with closing(before.database.connect()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # all of it stands in the file then
    damage(place)
    _add(root)
    _looks(qtbot, opened, opened.refresh)
    assert _titles(opened) == ["Comet seen", "Eagle lands", "Moon eclipse", "Zebra born"]
    assert [entry.title for entry in _catalogue(opened).newest_entries(parse("comet"), 5)] == ["Comet seen"]
    assert not _catalogue(opened).database.is_in_memory
    assert _catalogue(opened).database.place == place
    assert len(catalogues) == 1
    assert [type(failure) for failure in failures] == ([] if damage in REPLACES else [CatalogueError])
    assert damage is _remove or place.with_suffix(".set-aside").is_file()
    assert _looks(qtbot, opened, opened.refresh).is_nothing


def test_damage_that_another_program_has_seen_to_already_does_the_new_one_no_harm(
    qtbot: QtBot, opened: Indexer, root: Path
) -> None:
    place = _catalogue(opened).database.place
    set_aside(place)
    refreshed(open_catalogue(root, cache_folder()))
    whole = place.stat().st_ino
    opened.recover(CatalogueError(place, "malformed", is_damaged=True))
    assert _catalogue(opened).count() == 3
    assert place.stat().st_ino == whole


def test_where_no_catalogue_can_be_kept_one_in_memory_does(
    qtbot: QtBot, indexer: Indexer, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-folder").write_text("a file in the place of the cache folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "no-folder"))
    failures = _failures(indexer)
    assert _looks(qtbot, indexer, lambda: indexer.open(root)).added == 3
    assert _catalogue(indexer).database.is_in_memory
    assert len(failures) == 1
    assert isinstance(failures[0], CatalogueError)
    _add(root)
    assert _looks(qtbot, indexer, indexer.refresh).added == 1
    with qtbot.waitSignal(indexer.changed):
        _delete(root)
        indexer.visit(NEWEST)
    assert _titles(indexer) == ["Comet seen", "Moon eclipse"]
    assert len(failures) == 1


def test_a_cache_folder_that_is_lost_while_it_is_open_leaves_one_in_memory(
    qtbot: QtBot, opened: Indexer, root: Path
) -> None:
    folder = _catalogue(opened).database.place.parent
    failures = _failures(opened)
    kept = folder.rename(folder.with_name("kept"))
    try:
        folder.write_text("a file in its place")
        _looks(qtbot, opened, opened.refresh)
        assert _catalogue(opened).database.is_in_memory
        assert _catalogue(opened).count() == 3
        assert len(failures) == 1
    finally:
        folder.unlink()
        kept.rename(folder)


def test_a_catalogue_that_another_program_writes_is_waited_for(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    before, failures = _catalogue(opened), _failures(opened)
    error = CatalogueError(before.database.place, "database is locked", is_busy=True)
    opened.recover(error)
    assert _catalogue(opened) is before
    assert failures == []
    assert _looks(qtbot, opened, opened.refresh).is_nothing


def test_a_folder_that_is_moved_away_is_told_and_what_is_known_stays(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    """As when a disk is taken out."""
    away = root.with_name("away")
    root.rename(away)
    with qtbot.waitSignal(opened.failed) as failed:
        opened.refresh()
    assert isinstance(failed.args[0], UnavailableError | MissingError)
    assert _catalogue(opened).count() == 3
    root.mkdir()  # where the disk is mounted
    with qtbot.waitSignal(opened.failed) as failed:
        opened.refresh()
    assert isinstance(failed.args[0], UnavailableError)
    assert _catalogue(opened).count() == 3
    assert opened._pause.isActive()
    root.rmdir()
    away.rename(root)
    assert _looks(qtbot, opened, opened.refresh).is_nothing


def test_a_day_that_can_not_be_read_now_is_left_as_it_was(qtbot: QtBot, opened: Indexer, root: Path) -> None:
    folder = root / day_folder(NEWEST)
    kept = folder.rename(folder.with_name("kept"))
    folder.write_text("no folder")
    opened.visit(NEWEST)
    qtbot.waitUntil(lambda: opened._visit is None)
    folder.unlink()
    kept.rename(folder)
    assert _looks(qtbot, opened, opened.refresh).is_cancelled is False
    assert _catalogue(opened).count() == 3
