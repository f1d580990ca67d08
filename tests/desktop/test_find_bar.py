"""Find and replace in the open text, as a person does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFormat
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.find_bar import FindBar
from curator.desktop.window import MainWindow
from tests.desktop.writing import edit_of, type_at_end


@pytest.fixture
def bar(qtbot: QtBot, window: MainWindow, eagle: str) -> FindBar:
    """The bar below the open event's text."""
    window.desk.editor.put_cursor(0)
    window._actions["find_text"].trigger()
    bar = window.desk.editor.find_bar
    assert bar.isVisible()
    return bar


def _fields(bar: FindBar) -> tuple[QLineEdit, QLineEdit]:
    find, by = bar.findChildren(QLineEdit)
    return find, by


def _press(bar: FindBar, name: str) -> None:
    buttons = [*bar.findChildren(QToolButton), *bar.findChildren(QPushButton)]
    next(button for button in buttons if name in {button.text(), button.accessibleName()}).click()


def _selected(window: MainWindow) -> str:
    return edit_of(window).textCursor().selectedText()


def _marked(window: MainWindow) -> list[str]:
    marks = edit_of(window).extraSelections()
    return [one.cursor.selectedText() for one in marks if one.format.hasProperty(QTextFormat.Property.BackgroundBrush)]


def test_each_letter_finds_and_all_hits_are_marked(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    find, _ = _fields(bar)
    count = window.desk.editor.text().lower().count("eagle")
    qtbot.keyClicks(find, "eagle")
    assert _selected(window).lower() == "eagle"
    assert len(_marked(window)) == count
    assert bar._said.text() == f"1 of {count}"
    qtbot.keyClicks(find, " has no wings")
    assert not _selected(window)
    assert bar._said.text() == "0 hit(s)"
    assert not _marked(window)


def test_enter_goes_on_and_round(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    type_at_end(window, "\nzeta zeta zeta")
    window.desk.editor.put_cursor(0)
    find, _ = _fields(bar)
    qtbot.keyClicks(find, "zeta")
    first = edit_of(window).textCursor().selectionStart()
    for said in ("2 of 3", "3 of 3", "1 of 3"):
        qtbot.keyClick(find, Qt.Key.Key_Return)
        assert bar._said.text() == said
    assert edit_of(window).textCursor().selectionStart() == first
    qtbot.keyClick(find, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar._said.text() == "3 of 3"


def test_f3_works_from_the_text_after_the_bar_is_closed(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    qtbot.keyClicks(_fields(bar)[0], "eagle")
    qtbot.keyClick(_fields(bar)[0], Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not _marked(window)
    before = edit_of(window).textCursor().selectionStart()
    window._actions["find_next"].trigger()
    assert _selected(window).lower() == "eagle"
    assert edit_of(window).textCursor().selectionStart() > before
    window._actions["find_previous"].trigger()
    assert edit_of(window).textCursor().selectionStart() == before


def test_esc_in_the_text_closes_the_bar(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_what_is_selected_is_looked_for(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    bar.leave()
    edit = edit_of(window)
    edit.setTextCursor(edit.document().find("Moon"))
    window._actions["find_text"].trigger()
    assert _fields(bar)[0].text() == "Moon"


def test_replacing_one_is_one_step(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    before = window.desk.editor.text()
    find, by = _fields(bar)
    qtbot.keyClicks(find, "eagle")
    by.setFocus()
    qtbot.keyClicks(by, "Falcon")
    qtbot.keyClick(by, Qt.Key.Key_Return)
    after = window.desk.editor.text()
    assert len(after) == len(before) + 1
    assert after.count("Falcon") == before.count("Falcon") + 1
    assert _selected(window).lower() == "eagle"
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


def test_replacing_all_is_one_step_that_the_panels_see(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    before = window.desk.editor.text()
    find, by = _fields(bar)
    _press(bar, "Match case")
    qtbot.keyClicks(find, "Eagle")
    by.setText("Falcon🚀")
    _press(bar, "Replace all")
    assert window.desk.editor.text() == before.replace("Eagle", "Falcon🚀")
    assert window.session.document is not None
    assert window.session.document.text == window.desk.editor.text()
    said = f"Replaced {before.count('Eagle')} hit(s), some of them in addresses of links"  # which may lead nowhere now
    assert bar._said.text() == said
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


def test_an_expression_takes_groups_along(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    type_at_end(window, "\nred 12, blue 34")
    find, by = _fields(bar)
    _press(bar, "Regular expression")
    qtbot.keyClicks(find, r"(red|blue) (\d+)")
    qtbot.keyClicks(by, r"\2 \1")
    _press(bar, "Replace all")
    assert window.desk.editor.text().endswith("\n12 red, 34 blue")


@pytest.mark.parametrize(("find", "said"), [("(", "not understood"), ("(l|ll|.)+(l|ll|.)+[§¶]", "takes too long")])
def test_what_can_not_be_looked_for_is_said(
    qtbot: QtBot, window: MainWindow, bar: FindBar, find: str, said: str
) -> None:
    before = type_at_end(window, "\n" + "l" * 100)
    _press(bar, "Regular expression")
    _fields(bar)[0].setText(find)
    bar.find_next()
    assert said in bar._said.text()
    bar.replace_all()
    assert window.desk.editor.text() == before


def test_hits_follow_what_is_typed(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    qtbot.keyClicks(_fields(bar)[0], "quagga")
    type_at_end(window, "\nquagga quagga")
    qtbot.waitUntil(lambda: bar._said.text() == "2 hit(s)")
    assert _marked(window) == ["quagga", "quagga"]
    type_at_end(window, " quagga")
    qtbot.waitUntil(lambda: bar._said.text() == "3 hit(s)")


def test_a_file_that_can_only_be_read_is_not_changed(
    qtbot: QtBot, window: MainWindow, archive: Archive, tmp_path: Path
) -> None:
    (archive.root / "odd.md").write_bytes(b"one\r\ntwo\n")
    assert window.conversation.open_file("odd.md")
    window._actions["find_text"].trigger()
    bar = window.desk.editor.find_bar
    find, by = _fields(bar)
    qtbot.keyClicks(find, "one")
    assert bar._said.text() == "1 of 1"
    assert not by.isVisible()
    before = window.desk.editor.text()
    bar.replace()
    bar.replace_all()
    assert window.desk.editor.text() == before
    assert window.conversation.open_file("about/README.md")
    qtbot.waitUntil(by.isVisible)


def test_the_text_comes_into_sight_where_only_the_preview_is_shown(window: MainWindow, eagle: str) -> None:
    window._actions["read"].trigger()
    window._actions["find_text"].trigger()
    assert window.desk.editor.find_bar.isVisible()
    assert window._actions["beside"].isChecked()
