"""The history of the open file: every text that it had, how it differs, and how it comes back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
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


def test_a_file_that_was_not_changed_here_has_none(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    panel = _open(window)
    assert not _button(panel).isEnabled()
    qtbot.wait(100)
    assert _hows(panel) == []
    assert not _button(panel).isEnabled()


def test_each_save_adds_the_text_before_it(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    panel = _open(window)
    for number in range(2):
        _editor(window).appendPlainText(f"line {number}")
        assert window.conversation.save()
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
    _editor(window).appendPlainText("more")
    assert window.conversation.save()
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    other = next(path for path in archive.newest_paths() if path != eagle)
    assert window.conversation.open_file(other)
    qtbot.waitUntil(lambda: _hows(panel) == [])
    assert window.conversation.open_file(eagle)
    qtbot.waitUntil(lambda: len(_hows(panel)) == 1)
    window.conversation.close_archive()
    assert _hows(panel) == []


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
