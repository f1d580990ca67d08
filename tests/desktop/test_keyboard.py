"""The keyboard comes to all that it should, in the order in which it is read, never stays anywhere, and is seen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.known_bar import SourceNote
from curator.desktop.window import MainWindow
from tests.desktop.dropping import event_of, tree_of
from tests.desktop.reaching import is_seen_with_focus, named, reachable, stops

_NOTE = SourceNote(("a <b>label</b>",), "A title", "", "https://a.example/short")
_PARTS = ["Search", "Ways to browse", "Events", "Editor", "Preview", "Parts of the event"]
_DIALOGS = (
    "new_event", "quick_open", "relate", "retitle", "move", "rename", "delete", "export", "print", "palette",
    "settings", "batch", "about",
)  # fmt: skip


@pytest.fixture(autouse=True)
def steady_cursor(qtbot: QtBot) -> Iterator[None]:
    """A cursor that blinks would be seen now and then."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow, eagle: str) -> MainWindow:
    """The window with an event and something in the status line that can be done, as the keyboard has it."""
    qtbot.waitUntil(lambda: window.session.known is not None)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.status.say("Added 1 source", {"Undo": lambda: None})
    return window


def _part_of(window: MainWindow, widget: QWidget) -> str:
    """The part of the window that a widget is in."""
    desk = window.desk
    parts = (desk.search, desk.finding.tabs, desk.events, desk.editor, desk.preview, desk.columns.tabs)
    return next((n for n, part in zip(_PARTS, parts, strict=True) if part is widget or part.isAncestorOf(widget)), "")


def _from_dialog(window: MainWindow, command: str, look: Callable[[QDialog], None]) -> None:
    """Opens a dialog, lets it fill, looks at it, and cancels it."""
    caught, tries = list[Exception](), iter(range(1, 100))

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), command
        focus = QApplication.focusWidget()
        if (focus is None or not dialog.isAncestorOf(focus)) and next(tries, None):
            dialog.activateWindow()  # the platform tells later that it is
            QTimer.singleShot(100, run)
            return
        try:
            look(dialog)
        except Exception as error:  # noqa: BLE001 - it has to be raised outside of the dialog's loop
            caught.append(error)
        dialog.reject()

    QTimer.singleShot(400, run)
    window._actions[command].trigger()
    if caught:
        raise caught[0]


@pytest.mark.parametrize("tab", range(6))
def test_tab_comes_to_all_of_the_window_and_back(active: MainWindow, tab: int) -> None:
    active.desk.columns.tabs.setCurrentIndex(tab)
    active.desk.search.start()
    found = stops(active)
    assert {named(one) for one in reachable(active)} - {named(one) for one in found} == set()
    active.desk.search.start()
    assert stops(active, Qt.Key.Key_Backtab)[1:] == found[:0:-1]


def test_tab_goes_through_the_window_as_one_reads_it(active: MainWindow) -> None:
    active.desk.search.start()
    parts = [_part_of(active, one) for one in stops(active)]
    assert list(dict.fromkeys(part for part in parts if part)) == _PARTS


def test_tab_goes_through_the_sources_as_one_reads_them(qtbot: QtBot, active: MainWindow) -> None:
    tree = active.desk.sources.findChild(QTreeWidget)
    assert tree is not None
    qtbot.waitUntil(lambda: bool(active.desk.sources._notes))  # labels are proposed then
    tree.setCurrentIndex(tree.model().index(1, 0))
    active.desk.search.start()
    judging = active.desk.columns.tabs
    found = [one for one in stops(active) if judging.isAncestorOf(one)]
    places = [one.mapTo(judging, one.rect().center()).y() for one in found]
    assert found[1] is tree
    assert places == sorted(places)


@pytest.mark.parametrize("tab", range(6))
def test_where_the_keyboard_is_in_the_window_is_seen(active: MainWindow, tab: int) -> None:
    active.desk.columns.tabs.setCurrentIndex(tab)
    active.desk.search.start()
    unseen = [named(one) for one in stops(active) if one.isEnabled() and not is_seen_with_focus(one)]
    assert unseen == []


@pytest.mark.parametrize("command", _DIALOGS)
def test_so_it_is_in_dialogs(active: MainWindow, command: str) -> None:
    def look(dialog: QDialog) -> None:
        begin = QApplication.focusWidget()
        assert begin is not None
        found = stops(dialog)
        assert {named(one) for one in reachable(dialog)} - {named(one) for one in found} == set()
        begin.setFocus()
        assert stops(dialog, Qt.Key.Key_Backtab)[1:] == found[:0:-1]
        if len(found) > 1:  # else there is nothing to tell it from
            assert [named(one) for one in found if not is_seen_with_focus(one)] == []

    _from_dialog(active, command, look)


def test_what_is_said_of_a_stop_is_text_and_no_markup(qtbot: QtBot, active: MainWindow) -> None:
    active.desk.sources.show_notes({source.url: _NOTE for source in event_of(active).sources})
    tree = tree_of(active.desk.sources)
    tree.setCurrentIndex(tree.model().index(0, 0))
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description)
    said = [
        face.text(kind)
        for widget in active.findChildren(QWidget)
        if widget.focusPolicy() and (face := QAccessible.queryAccessibleInterface(widget)) is not None
        for kind in kinds
    ]
    assert any(text.endswith(" The address would be: https://a.example/short") for text in said)
    assert [text for text in said if "<" in text.replace("a <b>label</b>", "")] == []


def test_a_link_in_the_foot_is_followed_by_the_keyboard(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    done: list[str] = []
    window.activateWindow()
    window.status.say("Exported", {"Open": lambda: done.append("open"), "Show": lambda: done.append("show")})
    message = window.status._message
    assert message.accessibleDescription() == "Open · Show"
    message.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(message, Qt.Key.Key_Return)
    qtbot.keyClick(message, Qt.Key.Key_Tab)
    qtbot.keyClick(message, Qt.Key.Key_Return)
    assert done == ["open", "show"]


def test_where_the_link_goes_the_keyboard_goes_on(window: MainWindow, eagle: str) -> None:
    window.activateWindow()
    window.status.say("Exported", {"Open": lambda: None})
    window.status._message.setFocus(Qt.FocusReason.TabFocusReason)
    window.status.say("")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not window.status._message


def test_a_key_leads_from_part_to_part_and_another_back(qtbot: QtBot, active: MainWindow) -> None:
    active.desk.search.start()
    shift = Qt.KeyboardModifier.ShiftModifier
    on: list[str] = []
    back: list[str] = []
    for found, modifier in ((on, Qt.KeyboardModifier.NoModifier), (back, shift)):
        for _ in range(len(_PARTS) + 1):
            focus = QApplication.focusWidget()
            assert focus is not None
            found.append(_part_of(active, focus))
            qtbot.keyClick(focus, Qt.Key.Key_F6, modifier)
    assert on == [*_PARTS, ""]
    assert back == ["Search", "", *_PARTS[:0:-1]]


def test_parts_out_of_sight_are_passed_over(qtbot: QtBot, active: MainWindow) -> None:
    active._actions["write"].trigger()
    active._actions["browse"].setChecked(False)
    active.desk.search.start()
    seen = []
    for _ in range(4):
        active._actions["next_pane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(_part_of(active, focus))
    assert seen == ["Events", "Editor", "Parts of the event", ""]


def test_the_events_say_where_the_keyboard_is_among_chosen_rows(qtbot: QtBot, active: MainWindow) -> None:
    """With Ctrl the arrow keys leave what is chosen and move on."""
    view = active.desk.events._view
    active.desk.search.set_text("")
    qtbot.waitUntil(lambda: view.model().rowCount() > 5)
    view.setFocus()
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.grab().toImage() != before


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_PageDown])
def test_the_keyboard_comes_into_a_list_in_which_nothing_is_chosen(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    table = window.findChild(EventTable)
    assert table is not None
    table.setFocus()
    qtbot.keyClick(table, key)
    chosen = table.events.entry(table.currentIndex())
    assert chosen is not None
    assert window.session.path == chosen.path
