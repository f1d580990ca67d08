"""Cut, copy, paste and select all as commands: each part does with them what it does with their keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.window import MainWindow
from tests.desktop.dropping import event_of, settle, tree_of, urls_of
from tests.desktop.listed import index_of, table_of
from tests.desktop.menus import menu_by_shift_f10

_NAMES = ("cut", "copy", "paste", "select_all")


@pytest.fixture(autouse=True)
def _clipboard(qtbot: QtBot) -> Iterator[None]:
    """Holds a word, and nothing afterwards."""
    QGuiApplication.clipboard().setText("clip")
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def active(window: MainWindow, eagle: str) -> Iterator[MainWindow]:
    """The window with an event, as the keyboard has it."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield window
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Control)  # else Qt takes it for held, until a real key comes
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


def _edit_menu(window: MainWindow) -> QMenu:
    menu = next(bar.menu() for bar in window.menuBar().actions() if "Edit" in bar.text().replace("&", ""))
    assert isinstance(menu, QMenu)
    return menu


def _can(window: MainWindow) -> set[str]:
    """Those of the four that the menu offers."""
    _edit_menu(window).aboutToShow.emit()
    return {name for name in _NAMES if window._actions[name].isEnabled()}


def _go(qtbot: QtBot, widget: QWidget) -> None:
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)


def test_the_editor_cuts_copies_pastes_and_selects_all(qtbot: QtBot, active: MainWindow) -> None:
    area, actions = active.desk.editor.area, active._actions
    _go(qtbot, area)
    assert _can(active) == {"paste", "select_all"}
    text = area.toPlainText()
    actions["select_all"].trigger()
    assert _can(active) == set(_NAMES)
    actions["copy"].trigger()
    assert QGuiApplication.clipboard().text() == text
    actions["cut"].trigger()
    assert area.toPlainText() == ""
    actions["paste"].trigger()
    assert area.toPlainText() == text


def test_a_text_that_can_only_be_read_is_copied(qtbot: QtBot, active: MainWindow) -> None:
    reader = active.desk.preview.reader
    qtbot.waitUntil(lambda: "Eagle" in reader.toPlainText(), timeout=15_000)
    _go(qtbot, reader)
    assert _can(active) == {"select_all"}
    active._actions["select_all"].trigger()
    assert _can(active) == {"copy", "select_all"}
    active._actions["copy"].trigger()
    assert "Eagle" in QGuiApplication.clipboard().text()


def test_a_list_takes_and_gives_rows(qtbot: QtBot, active: MainWindow, sources: QTreeWidget) -> None:
    _go(qtbot, sources)
    sources.clearSelection()
    assert _can(active) == {"paste", "select_all"}
    active._actions["select_all"].trigger()
    assert len(sources.selectedItems()) == sources.topLevelItemCount()
    assert _can(active) == {"copy", "paste", "select_all"}
    active._actions["copy"].trigger()
    assert urls_of(active)[0] in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().setText("https://new.example/")
    active._actions["paste"].trigger()
    settle()
    assert "https://new.example/" in urls_of(active)


def test_the_list_of_events_is_chosen_as_a_whole(qtbot: QtBot, active: MainWindow) -> None:
    _go(qtbot, table_of(active))
    assert _can(active) == {"copy", "select_all"}
    active._actions["select_all"].trigger()
    assert len(active.desk.events.chosen_paths()) == 34


def test_an_open_cell_keeps_its_keys(qtbot: QtBot, active: MainWindow, sources: QTreeWidget) -> None:
    sources.setCurrentIndex(sources.model().index(0, 0))
    active.desk.sources._list.tree.type_over(1)
    cell = sources.viewport().findChild(QLineEdit)
    assert cell is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cell)
    before = urls_of(active)
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        QTest.keyClick(active.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
    assert cell.text() == "clip"
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_Return)
    assert event_of(active).sources[0].label == "clip"
    assert urls_of(active) == before


def test_the_keys_of_a_text_do_once_what_they_do(qtbot: QtBot, active: MainWindow) -> None:
    area = active.desk.editor.area
    _go(qtbot, area)
    area.moveCursor(QTextCursor.MoveOperation.Start)
    text = area.toPlainText()
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert area.toPlainText() == f"clip{text}"


def test_other_keys_can_be_given_to_them(qtbot: QtBot, active: MainWindow) -> None:
    assert active.assistance.shortcuts.assign("paste", QKeySequence("F9")) == ""
    area = active.desk.editor.area
    _go(qtbot, area)
    area.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_F9)
    assert area.toPlainText().startswith("clip")


def test_the_cover_takes_what_is_pasted_wherever_in_it_the_keyboard_is(qtbot: QtBot, active: MainWindow) -> None:
    active.desk.show_part(active.desk.cover)
    _go(qtbot, active.desk.cover._buttons[0])
    assert _can(active) == {"paste"}
    QGuiApplication.clipboard().setText("https://pictures.example/new.jpg")
    active._actions["paste"].trigger()
    cover = event_of(active).cover
    assert cover is not None
    assert cover.url == "https://pictures.example/new.jpg"


def test_a_menu_that_has_the_keyboard_is_not_what_is_meant(qtbot: QtBot, active: MainWindow) -> None:
    _go(qtbot, active.desk.search)
    active.desk.search.setText("moon")
    active.menuBar().setFocus()
    assert _can(active) == {"paste", "select_all"}
    active._actions["select_all"].trigger()
    assert active.desk.search.selectedText() == "moon"


def test_where_nothing_can_be_done_that_is_said(qtbot: QtBot, active: MainWindow) -> None:
    tabs = active.desk.columns.tabs.tabBar()
    _go(qtbot, tabs)
    assert _can(active) == set()
    found = active.assistance.palette.find()("copy", lambda: False)
    assert next(choice for choice in found if choice.key == "copy").obstacle.endswith(".")
    assert tree_of(active.desk.sources).selectedItems() == []


def test_events_of_the_list_are_copied_as_they_are_dragged(
    qtbot: QtBot, active: MainWindow, archive: Archive, eagle: str
) -> None:
    table = table_of(active)
    _go(qtbot, table)
    active._actions["copy"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    title = event_of(active).title_text.strip()
    assert [Path(url.toLocalFile()) for url in mime.urls()] == [archive.root / eagle]
    assert mime.text() == f"[{title}](/{eagle})"
    assert f'href="/{eagle}"' in mime.html()


def test_what_is_copied_in_the_list_is_a_link_in_the_text_and_a_related_event_in_its_list(
    qtbot: QtBot, active: MainWindow, related: QTreeWidget
) -> None:
    table, area = table_of(active), active.desk.editor.area
    others = [index_of(active, part) for part in ("voyager-1-leaves", "the-soviet-probe")]
    links = [f"](/{entry.path})" for index in others if (entry := table.events.entry(index)) is not None]
    flag = table.selectionModel().SelectionFlag
    table.clearSelection()
    for index in others:
        table.selectionModel().select(index, flag.Select | flag.Rows)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    active.desk.editor.put_cursor(0)
    _go(qtbot, area)
    active._actions["paste"].trigger()
    settle()
    assert all(link in active.desk.editor.text().partition("\n")[0] for link in links)
    active._actions["undo"].trigger()
    _go(qtbot, related)
    active._actions["paste"].trigger()
    settle()
    assert {f"]({link.target})" for link in event_of(active).related}.issuperset(links)


def test_the_menu_of_a_row_has_these_commands(qtbot: QtBot, active: MainWindow, sources: QTreeWidget) -> None:
    _go(qtbot, sources)
    active.desk.sources.choose([1])
    menu = menu_by_shift_f10(qtbot, sources)
    own = [active._actions["copy"], active._actions["paste"]]
    assert [action for action in menu.actions() if action in own] == own
    assert all(action.isEnabled() for action in own)
    menu.close()
    own[0].trigger()
    assert urls_of(active)[1] in QGuiApplication.clipboard().text()
