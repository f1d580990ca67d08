"""Writing with nothing else in sight."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.theme import quiet
from curator.desktop.window import MainWindow
from tests.desktop.writing import edit_of


def _quieted(window: MainWindow) -> list[str]:
    edit = edit_of(window)
    colour = quiet(edit.palette())
    marks = [one for one in edit.extraSelections() if one.format.foreground().color() == colour]
    return [one.cursor.selectedText().replace("\u2029", "\n") for one in marks]


def test_only_the_text_is_in_sight_and_esc_brings_all_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    others = (window.desk.events, window.desk.preview, window.desk.sources, window.menuBar())
    before = edit_of(window).viewport().width()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not any(part.isVisible() for part in others)
    letter = edit_of(window).fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: 65 < edit_of(window).viewport().width() / letter < 80)
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in others)
    qtbot.waitUntil(lambda: edit_of(window).viewport().width() == before)
    assert not _quieted(window)


def test_f11_leaves_too_and_esc_closes_the_find_bar_first(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window._actions["focus"].trigger()
    window._actions["find_text"].trigger()
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Escape)
    assert not window.desk.editor.find_bar.isVisible()
    assert not window.desk.events.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.desk.events.isVisible()


def test_the_paragraph_at_the_cursor_stands_out(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window._actions["focus"].trigger()
    edit = edit_of(window)
    text = window.desk.editor.text()
    edit.setTextCursor(edit.document().find("With less"))
    before, behind = _quieted(window)
    assert text.startswith(before)
    assert text.endswith(behind)
    assert text[len(before) : -len(behind)].strip("\n").startswith("With less")
    assert "\n" not in text[len(before) : -len(behind)].strip("\n")
    window.desk.editor.put_cursor(0)
    assert _quieted(window)[0] == ""
    assert window.desk.editor.text() == text
    assert not window.isWindowModified()


def test_what_needs_another_part_brings_it_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    for command in ("find", "add_source", "beside"):
        window._actions["focus"].setChecked(True)
        window._actions[command].trigger()
        assert not window._actions["focus"].isChecked()
        assert window.desk.events.isVisible()


def test_marks_know_their_document_when_its_text_is_taken_away(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    """Qt forgets cursors that are made while it clears a document: they would outlive it, and write where it was."""
    window._actions["focus"].trigger()
    window.desk.editor.show_text("")
    edit = edit_of(window)
    qtbot.wait(20)
    edit.document().blockSignals(True)  # else the marks are made anew
    QTextCursor(edit.document()).insertText("Houston, ")
    edit.document().blockSignals(False)
    assert [mark.cursor.position() for mark in edit.extraSelections()] == [len("Houston, ")] * 2
