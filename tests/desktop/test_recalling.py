"""The history of the open file: every text that it had, how it differs, and how it comes back."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.archive.journal import Why
from curator.desktop import recalling
from curator.desktop.panels.history import HistoryPanel
from curator.desktop.window import MainWindow


def _rows(panel: HistoryPanel) -> QTreeWidget:
    rows = panel.findChild(QTreeWidget)
    assert isinstance(rows, QTreeWidget)
    return rows


def _hows(panel: HistoryPanel) -> list[str]:
    rows = _rows(panel)
    return [rows.model().index(row, 1).data() for row in range(rows.topLevelItemCount())]


def _button(panel: HistoryPanel) -> QPushButton:
    button = panel.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def _editor(window: MainWindow) -> QPlainTextEdit:
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    return editor


def _open(window: MainWindow) -> HistoryPanel:
    window.desk.show_part(window.desk.history)
    return window.desk.history


def _choose(panel: HistoryPanel, row: int) -> None:
    _rows(panel).setCurrentIndex(_rows(panel).model().index(row, 0))


def _shown(panel: HistoryPanel) -> list[str]:
    lines = panel.findChild(QPlainTextEdit)
    assert isinstance(lines, QPlainTextEdit)
    return lines.toPlainText().split("\n")


def _save(window: MainWindow, text: str) -> None:
    _editor(window).appendPlainText(text)
    assert window.conversation.save()


def _other(archive: Archive, eagle: str) -> str:
    return next(path for path in archive.newest_paths() if path != eagle)


@pytest.fixture
def chosen(qtbot: QtBot, window: MainWindow, eagle: str) -> HistoryPanel:
    """The history of an event that was saved once, with the text before that chosen."""
    panel = _open(window)
    _save(window, "more")
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    _choose(panel, 0)
    assert _button(panel).isEnabled()
    return panel


@pytest.fixture
def held(window: MainWindow, chosen: HistoryPanel) -> Iterator[None]:
    """From now on nothing is known of the files that are opened."""
    held = threading.Event()

    def hold() -> None:
        held.wait()

    window.recalling._thread.submit(hold)
    yield
    held.set()


def test_a_file_that_was_not_changed_here_has_none(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    panel = _open(window)
    assert not _button(panel).isEnabled()
    qtbot.wait(100)
    assert _hows(panel) == []
    assert not _button(panel).isEnabled()


def test_each_save_adds_the_text_before_it(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    panel = _open(window)
    for number in range(2):
        _save(window, f"line {number}")
    qtbot.waitUntil(lambda: _hows(panel) == ["saved", "as it was found"])


def test_an_earlier_text_comes_back_as_one_step_that_is_not_saved(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = window.desk.editor.text()
    _editor(window).document().find("# Apollo").insertText("# Voyager")
    after = window.desk.editor.text()
    assert window.conversation.save()
    panel = _open(window)
    qtbot.waitUntil(lambda: _hows(panel) == ["as it was found"])
    _choose(panel, 0)
    changed = [line for line in _shown(panel) if line[:1] in {"+", "-"}]
    assert [line[:9] for line in changed] == ["-# Voyage", "+# Apollo"]
    _button(panel).click()
    assert window.desk.editor.text() == before
    assert window.isWindowModified()
    assert (archive.root / eagle).read_text() == after
    assert not _button(panel).isEnabled()
    _editor(window).undo()
    assert window.desk.editor.text() == after
    assert _button(panel).isEnabled()


def test_a_text_that_was_never_saved_is_among_them(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert window.session.journal is not None
    window.session.journal.keep(eagle, b"typed", Why.UNSAVED)
    panel = _open(window)
    qtbot.waitUntil(lambda: _hows(panel) == ["typed and never saved"])
    _choose(panel, 0)
    assert "+typed" in _shown(panel)


def test_a_text_that_no_editor_can_hold_is_said_so(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert window.session.journal is not None
    window.session.journal.keep(eagle, b"\xff", Why.UNSAVED)
    panel = _open(window)
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    _choose(panel, 0)
    assert "is not UTF-8" in window.status._message.accessibleName()
    assert not _button(panel).isEnabled()


def test_one_that_is_kept_no_more_is_said_so(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    journal = window.session.journal
    assert journal is not None
    journal.keep(eagle, b"typed", Why.UNSAVED)
    panel = _open(window)
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    next(Path(journal.folder).glob("*.kept")).unlink()
    _choose(panel, 0)
    assert "is not kept any more" in window.status._message.accessibleName()


def test_another_file_has_another_history(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    panel = _open(window)
    _save(window, "more")
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    assert window.conversation.open_file(_other(archive, eagle))
    qtbot.waitUntil(lambda: _hows(panel) == [])
    assert window.conversation.open_file(eagle)
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    window.conversation.close_archive()
    assert _hows(panel) == []


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_a_text_never_comes_back_into_another_file(
    window: MainWindow, archive: Archive, eagle: str, chosen: HistoryPanel, is_elsewhere: bool
) -> None:
    if is_elsewhere:
        window.desk.show_part(window.desk.sources)
    assert window.conversation.open_file(_other(archive, eagle))
    before = window.desk.editor.text()
    _open(window)
    assert _hows(chosen) == []
    _button(chosen).click()
    chosen.restored.emit()
    assert window.desk.editor.text() == before


@pytest.mark.usefixtures("held")
def test_nothing_is_shown_of_an_archive_that_was_left(window: MainWindow, archive: Archive, tmp_path: Path) -> None:
    panel = window.desk.history
    assert len(_hows(panel)) == 1
    window.session.open_archive(copy_archive(archive.root, tmp_path / "other"))
    assert _hows(panel) == []


def test_texts_of_one_minute_are_told_apart_and_the_chosen_one_stays_so(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    assert window.session.journal is not None
    first = datetime(2012, 3, 1, 12, 30).astimezone()
    moments = (first + timedelta(seconds=number) for number in range(60))
    window.session.journal._clock = lambda: next(moments)
    panel = _open(window)
    rows = _rows(panel)
    for number in range(3):
        _save(window, f"line {number}")
    qtbot.waitUntil(lambda: len(_hows(panel)) == 3)
    whens = {rows.model().index(row, 0).data() for row in range(3)}
    assert len(whens) == 3
    _choose(panel, 0)
    _save(window, "line 3")
    qtbot.waitUntil(lambda: len(_hows(panel)) == 4)
    assert rows.currentIndex().row() == 1
    assert [line for line in _shown(panel) if line[:1] in {"+", "-"}] == ["-line 2", "-line 3"]


def test_what_differs_follows_the_typing_and_the_text_is_read_but_once(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    journal = window.session.journal
    assert journal is not None
    journal.keep(eagle, window.desk.editor.text().encode(), Why.UNSAVED)
    panel = _open(window)
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    _choose(panel, 0)
    assert not _button(panel).isEnabled()
    next(Path(journal.folder).glob("*.kept")).unlink()
    _editor(window).appendPlainText("typed")
    assert "-typed" in _shown(panel)
    _button(panel).click()
    assert not window.isWindowModified()


def test_texts_are_settled_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recalling, "_MANY", 2)
    assert window.session.journal is not None
    texts = window.session.journal.folder / "texts"
    before = window.desk.editor.text()
    _editor(window).insertPlainText("first ")
    window.session.save()
    assert not texts.exists()
    _editor(window).insertPlainText("second ")
    window.session.save()
    qtbot.waitUntil(lambda: texts.exists() and len(list(texts.iterdir())) > 1)
    panel = _open(window)
    qtbot.waitUntil(lambda: _rows(panel).topLevelItemCount() == 2)
    _choose(panel, 1)
    _button(panel).click()
    assert window.desk.editor.text() == before
