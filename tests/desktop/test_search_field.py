"""The search field, its hint, its star, and the table of what can be typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.catalogue.query import FIELDS, HAS, IS, parse
from curator.desktop.toolkit.search_field import How, SearchField
from curator.desktop.toolkit.search_help import SearchHelp, examples

# The offscreen platform has no windows to raise, and no keyboard to grab for a pop-up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SearchField]:
    """A field at the top of a window, with the cursor in it."""
    window = QWidget()
    qtbot.addWidget(window)
    field = SearchField(window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(QWidget(window), 1)
    window.resize(500, 300)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    window.close()


@pytest.fixture
def searched(field: SearchField) -> list[str]:
    """All searches since the test began."""
    searched: list[str] = []
    field.searched.connect(searched.append)
    return searched


def _button(field: SearchField, text: str) -> QToolButton:
    return next(button for button in field.findChildren(QToolButton) if button.text() == text)


def _hint(field: SearchField) -> QLabel | None:
    return next((label for label in field.window().findChildren(QLabel) if label.isVisible()), None)


def _help(field: SearchField) -> SearchHelp | None:
    return next((help_ for help_ in field.findChildren(SearchHelp) if help_.isVisible()), None)


def test_each_letter_is_searched_for_at_once(qtbot: QtBot, field: SearchField, searched: list[str]) -> None:
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert searched == ["a", "ab", "abc", "ab"]


@pytest.mark.parametrize(
    ("before", "text"), [("", "homs"), ("homs", "homs"), ("homs", ""), ("", ""), ("aleppo", "homs")]
)
def test_a_text_that_is_set_is_searched_for_once(field: SearchField, before: str, text: str) -> None:
    field.set_text(before)
    searched: list[str] = []
    field.searched.connect(searched.append)
    field.set_text(text)
    assert searched == [text]
    assert field.text() == text


def test_a_text_that_is_set_can_be_undone(field: SearchField) -> None:
    field.set_text("homs")
    field.set_text("aleppo")
    field.undo()
    assert field.text() == "homs"


def test_keys_that_lead_out_of_the_field(qtbot: QtBot, field: SearchField, searched: list[str]) -> None:
    qtbot.keyClicks(field, "a")
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.down_pressed):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert searched == ["a", ""]


def test_the_star_keeps_and_forgets_a_search(qtbot: QtBot, field: SearchField) -> None:
    field.set_text(" homs ")
    field.show_saved(["aleppo"])
    with qtbot.waitSignal(field.save_wanted) as wanted:
        qtbot.mouseClick(_button(field, "Keep this search"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["homs"]
    assert not _button(field, "Keep this search").isChecked()
    field.show_saved(["aleppo", "homs"])
    assert _button(field, "Forget this search").isChecked()
    with qtbot.waitSignal(field.forget_wanted) as wanted:
        qtbot.mouseClick(_button(field, "Forget this search"), Qt.MouseButton.LeftButton)
    assert wanted.args == ["homs"]
    assert _button(field, "Forget this search").isChecked()
    qtbot.keyClicks(field, "x")
    assert not _button(field, "Keep this search").isChecked()


def test_star_and_command_say_the_same_whichever_is_changed(field: SearchField) -> None:
    field.setText("moon")
    keep = QAction(field)
    keep.setCheckable(True)
    keep.setShortcut(QKeySequence("Ctrl+J"))
    field.obey(keep)
    assert _button(field, "Keep this search").toolTip() == "Keep this search (Ctrl+J)"
    keep.setChecked(True)
    assert not keep.isChecked()
    field.show_saved(["moon"])
    assert keep.isChecked()
    assert _button(field, "Forget this search").toolTip() == "Forget this search (Ctrl+J)"


def test_there_is_no_star_for_no_search(field: SearchField) -> None:
    star = _button(field, "Keep this search")
    assert not star.isVisible()
    field.set_text("x")
    assert star.isVisible()
    field.set_text("  ")
    assert not star.isVisible()


def test_a_problem_is_told_until_the_text_changes(qtbot: QtBot, field: SearchField) -> None:
    place = field.geometry()
    field.set_text("date:2012-13")
    field.show_problem("<b>2012-13</b> is no date")
    hint = _hint(field)
    assert hint is not None
    assert hint.text() == field.accessibleDescription() == "<b>2012-13</b> is no date"
    assert hint.geometry().top() > field.geometry().bottom()
    assert field.geometry() == place
    qtbot.keyClick(field, Qt.Key.Key_Left)
    assert _hint(field) is not None
    qtbot.keyClicks(field, "0")
    assert _hint(field) is None
    assert field.accessibleDescription() == ""


def test_a_problem_lies_over_nothing_once_the_cursor_is_elsewhere(qtbot: QtBot, field: SearchField) -> None:
    field.show_problem("no date")
    field.clearFocus()
    assert _hint(field) is None
    field.setFocus()
    assert _hint(field) is not None
    field.show_problem("no date " * 30)
    field.window().resize(300, 200)
    hint = _hint(field)
    assert hint is not None
    assert hint.height() > 2 * hint.fontMetrics().height()
    assert hint.geometry().right() <= field.geometry().right()


@pytest.mark.parametrize(
    ("text", "term", "how", "result"),
    [
        ("", "a", "add", "a"),
        ("x ", "a", "add", "x a"),
        ("x a", "a", "add", "x a"),
        ("x ab", "a", "add", "x ab a"),
        ("x -a y", "a", "add", "x a y"),
        ("x", "a", "exclude", "x -a"),
        ("x -a", "a", "exclude", "x -a"),
        ("a x", "a", "exclude", "-a x"),
        ("a x", "-a", "add", "-a x"),
        ("x", "a", "replace", "a"),
        ("-a x", "a", "replace", "a"),
        ('"bab', 'context:"Homs"', "add", '"bab" context:"Homs"'),
        ('context:"Homs"', 'context:"Homs"', "exclude", '-context:"Homs"'),
    ],
)
def test_a_term_is_written_for_the_person(field: SearchField, text: str, term: str, how: How, result: str) -> None:
    field.set_text(text)
    searched: list[str] = []
    field.searched.connect(searched.append)
    field.add_term(term, how)
    assert field.text() == result
    assert searched == [result]


def test_icons_follow_the_palette(field: SearchField) -> None:
    field.set_text("x")
    before = _button(field, "Keep this search").icon().cacheKey()
    palette = QPalette(Qt.GlobalColor.darkGray)
    field.setPalette(palette)
    assert _button(field, "Keep this search").icon().cacheKey() != before


def test_the_table_has_all_that_can_be_typed() -> None:
    rows = examples()
    for name in FIELDS:
        assert any(row.typed.startswith(f"{name}:") for row in rows), name
    for name in HAS:
        assert any(name in f"{row.typed} {row.finds}" for row in rows if row.typed.startswith("has:")), name
    for name in IS:
        assert any(row.typed == f"is:{name}" for row in rows), name
    for row in rows:
        assert parse(row.typed).terms.terms, row.typed


def test_an_example_is_picked_by_keys_and_typed_over(qtbot: QtBot, field: SearchField, searched: list[str]) -> None:
    field.set_text("homs")
    qtbot.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    help_ = _help(field)
    assert help_ is not None
    table = help_.findChild(QTreeWidget)
    assert isinstance(table, QTreeWidget)
    row = next(number for number, example in enumerate(examples()) if example.typed == "source:bbc")
    for _ in range(row):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert _help(field) is None
    assert field.text() == "homs source:bbc"
    qtbot.keyClicks(field, "reuters")
    assert field.text() == "homs source:reuters"
    assert searched[:2] == ["homs", "homs source:bbc"]


def test_an_example_behind_an_emoji_is_typed_over(qtbot: QtBot, field: SearchField) -> None:
    field.set_text("🚀")
    field.write_example('context:"Homs"')
    assert field.selectedText() == "Homs"


def test_an_example_is_picked_by_a_click_and_escape_picks_none(qtbot: QtBot, field: SearchField) -> None:
    for key_or_click in ("click", "key"):
        field.show_help()
        help_ = _help(field)
        assert help_ is not None
        table = help_.findChild(QTreeWidget)
        assert isinstance(table, QTreeWidget)
        if key_or_click == "click":
            place = table.visualRect(table.model().index(1, 0)).center()
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        else:
            qtbot.keyClick(table, Qt.Key.Key_Escape)
        assert _help(field) is None
        assert field.text() == '"bab amr"'
    assert field.selectedText() == "bab amr"


def test_the_table_stays_on_the_screen(qtbot: QtBot, field: SearchField) -> None:
    room = field.screen().availableGeometry()
    field.window().move(room.bottomRight())
    QApplication.processEvents()
    field.show_help()
    help_ = _help(field)
    assert help_ is not None
    assert room.contains(help_.geometry())
    help_.close()
