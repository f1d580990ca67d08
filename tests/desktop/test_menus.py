"""What the menus of rows offer, by mouse, menu key and Shift+F10."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column
from curator.desktop.window import MainWindow
from curator.event.document import Event
from tests.desktop.dropping import said, tree_of
from tests.desktop.listed import index_of, table_of
from tests.desktop.menus import (
    action_of,
    choose,
    menu_by_menu_key,
    menu_by_mouse,
    menu_by_shift_f10,
    open_menu,
    texts_of,
)

OTHER = "eddy-merckx"
"""A part of the path of an event that the open one is not related to."""


@pytest.fixture(autouse=True)
def _closed_menus(qtbot: QtBot) -> Iterator[None]:
    """No menu is left open."""
    yield
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        popup = QApplication.activePopupWidget()


def _path(window: MainWindow, part: str) -> str:
    entry = table_of(window).events.entry(index_of(window, part))
    assert entry is not None
    return entry.path


def _event(window: MainWindow) -> Event:
    assert isinstance(window.session.document, Event)
    return window.session.document


def test_a_row_of_the_list_offers_what_can_be_done_with_its_event(window: MainWindow, eagle: str) -> None:
    menu = menu_by_mouse(table_of(window), index_of(window, OTHER))
    assert texts_of(menu) == [
        "Open",
        "Open the page of the day",
        "Relate to the open event",
        "Copy as a link",
        "Copy the path of the file",
        "Move up in its day",
        "Move down in its day",
        "Change the title…",
        "Move to another day…",
        "Rename the file…",
        "Delete…",
        "Columns",
        "Sort by",
    ]
    assert all(action.isEnabled() for action in menu.actions())


def test_a_menu_opens_no_event_and_shows_which_one_it_is_about(window: MainWindow, eagle: str) -> None:
    table = table_of(window)
    menu = menu_by_mouse(table, index_of(window, OTHER))
    assert window.session.path == eagle
    assert window.desk.events.chosen_paths() == [_path(window, OTHER)]
    menu.close()
    assert window.desk.events.chosen_paths() == [eagle]


def test_the_event_is_opened(window: MainWindow, eagle: str) -> None:
    path = _path(window, OTHER)
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Open")
    assert window.session.path == path
    assert not action_of(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Open").isEnabled()


def test_the_page_of_the_day_is_opened_from_its_heading_too(window: MainWindow, eagle: str) -> None:
    index = index_of(window, OTHER)
    heading = next(
        index.siblingAtRow(row) for row in range(index.row(), -1, -1) if not index.siblingAtRow(row).flags().value & 1
    )
    menu = menu_by_mouse(table_of(window), heading)
    assert texts_of(menu) == ["Open the page of the day", "Columns", "Sort by"]
    choose(menu, "Open the page")
    assert window.session.path == _path(window, OTHER).rpartition("/")[0] + "/index.md"


def test_it_is_related_to_the_open_event_once(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = len(_event(window).related)
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Relate")
    assert [link.target for link in _event(window).related if OTHER in link.target] == ["/" + _path(window, OTHER)]
    assert len(_event(window).related) == before + 1
    menu = menu_by_mouse(table_of(window), index_of(window, OTHER))
    assert not [text for text in texts_of(menu) if text.startswith("Relate")]
    menu.close()
    window._actions["undo"].trigger()
    assert len(_event(window).related) == before


def test_link_and_path_are_copied(window: MainWindow, eagle: str, archive: Archive) -> None:
    path = _path(window, OTHER)
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Copy as")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("[")
    assert copied.endswith(f"](/{path})")
    assert "Copied 1 link" in said(window)
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Copy the path")
    assert QGuiApplication.clipboard().text() == str(archive.root / path)


@pytest.mark.parametrize(("title", "label"), [("Half ] of them ", r"Half \] of them"), ("", None)])
def test_a_link_that_is_copied_is_one_whatever_the_title(
    window: MainWindow, eagle: str, archive: Archive, title: str, label: str | None
) -> None:
    path = _path(window, OTHER)
    place = archive.root / path
    lines = place.read_text().split("\n")
    place.write_text("\n".join(f"# {title}" if line.startswith("# ") else line for line in lines))
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Copy as")
    name = path.rpartition("/")[2].removesuffix(".md")
    assert QGuiApplication.clipboard().text() == f"[{label or name}](/{path})"


def test_what_a_row_offers_are_the_commands_of_the_window(window: MainWindow, eagle: str) -> None:
    menu = menu_by_mouse(table_of(window), index_of(window, OTHER))
    commands = [window._actions[name] for name in ("open_day", "relate_chosen", "copy_links", "copy_paths")]
    assert [action for action in menu.actions() if action in commands] == commands


def test_commands_are_about_the_chosen_rows_or_the_open_event(window: MainWindow, eagle: str, archive: Archive) -> None:
    window._actions["copy_paths"].trigger()
    assert QGuiApplication.clipboard().text() == str(archive.root / eagle)
    table, index = table_of(window), index_of(window, OTHER)
    table.selectionModel().select(
        index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    window._actions["copy_links"].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    window._actions["relate_chosen"].trigger()
    assert ["/" + _path(window, OTHER)] == [link.target for link in _event(window).related if OTHER in link.target]
    window._actions["relate_chosen"].trigger()
    assert "None of the chosen events" in said(window)


def test_a_command_is_about_the_row_of_a_menu_only_as_long_as_that_is_there(
    qtbot: QtBot, window: MainWindow, eagle: str, archive: Archive
) -> None:
    menu = menu_by_mouse(table_of(window), index_of(window, OTHER))
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    window._actions["copy_paths"].trigger()
    assert QGuiApplication.clipboard().text() == str(archive.root / eagle)


def test_the_page_of_the_open_event_s_day_is_opened_by_a_command(window: MainWindow, eagle: str) -> None:
    window._actions["open_day"].trigger()
    assert window.session.path == eagle.rpartition("/")[0] + "/index.md"


def test_where_no_event_is_chosen_that_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    for name in ("open_day", "copy_links", "copy_paths"):
        window.status.say("")
        window._actions[name].trigger()
        assert "No event is chosen" in said(window)
    assert QGuiApplication.clipboard().text() == ""
    assert not window._actions["relate_chosen"].isEnabled()


def test_several_that_are_chosen_are_meant_together(window: MainWindow, eagle: str) -> None:
    table, index = table_of(window), index_of(window, OTHER)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(index, flags)
    menu = menu_by_mouse(table, index)
    assert not {"Open", "Change the title…", "Rename the file…"} & set(texts_of(menu))
    choose(menu, "Copy as")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    assert len(window.desk.events.chosen_paths()) == 2


def test_a_command_about_another_event_opens_it_first(
    qtbot: QtBot, window: MainWindow, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    window._actions["rename"].triggered.disconnect()
    window._actions["rename"].triggered.connect(lambda: begun.append(window.session.path))
    path = _path(window, OTHER)
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Rename")
    assert begun == [path]


def test_what_can_not_be_done_with_it_is_said(window: MainWindow, eagle: str, archive: Archive) -> None:
    path = _path(window, OTHER)
    (archive.root / path).write_bytes(b"\xff\xfe\x00 no text")
    choose(menu_by_mouse(table_of(window), index_of(window, OTHER)), "Rename")
    assert "No event is open that can be edited." in said(window)


@pytest.mark.parametrize("key", ["menu key", "Shift+F10"])
def test_by_the_keyboard_it_is_about_the_current_row(qtbot: QtBot, window: MainWindow, eagle: str, key: str) -> None:
    table = table_of(window)
    table.verticalScrollBar().setValue(0 if table.currentIndex().row() > 20 else table.verticalScrollBar().maximum())
    menu = menu_by_menu_key(table) if key == "menu key" else menu_by_shift_f10(qtbot, table)
    assert not action_of(menu, "Open").isEnabled()  # it is the open one
    assert menu.activeAction() is menu.actions()[1]
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_it_opens_below_the_row_from_where_that_is_read(
    qtbot: QtBot, window: MainWindow, eagle: str, qapp: QApplication
) -> None:
    table = table_of(window)
    window.resize(700, 700)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        menu = menu_by_menu_key(table)
        row = table.visualRect(table.currentIndex())
        row.moveTopLeft(table.viewport().mapToGlobal(row.topLeft()))
        shown = menu.geometry()
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert abs(shown.right() - row.right() if is_mirrored else shown.left() - row.left()) < 8
        menu.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_columns_and_order_are_chosen_without_a_mouse(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    def within(name: str) -> QMenu:
        menu = action_of(menu_by_menu_key(table_of(window)), name).menu()
        assert isinstance(menu, QMenu)
        return menu

    action_of(within("Columns"), "Category").trigger()
    open_menu().close()
    assert not table_of(window).isColumnHidden(Column.CATEGORY)
    action_of(within("Sort by"), "Sources").trigger()
    open_menu().close()
    qtbot.waitUntil(lambda: not window.session.finder.is_searching)
    assert not table_of(window).isColumnHidden(Column.DAY)
    assert action_of(within("Sort by"), "Sources").isChecked()
    open_menu().close()


def _choose_row(view: QTreeWidget) -> None:
    view.setCurrentIndex(view.model().index(1, 0))


def test_sources_and_related_events_offer_what_their_buttons_do(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    _choose_row(sources)
    menu = menu_by_shift_f10(qtbot, sources)
    assert texts_of(menu)[:7] == [
        "Open in the browser…",
        "Change label or address",
        "Move up",
        "Move down",
        "Remove",
        "Copy",
        "Paste",
    ]
    second = _event(window).sources[1].url
    choose(menu, "Move up")
    assert _event(window).sources[0].url == second
    choose(menu_by_shift_f10(qtbot, sources), "Copy")
    assert second in QGuiApplication.clipboard().text()
    window.desk.show_part(window.desk.related)
    assert texts_of(menu_by_shift_f10(qtbot, tree_of(window.desk.related)))[:1] == ["Open"]


def test_suggestions_and_backlinks_have_a_menu(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.desk.show_part(window.desk.related)
    tree_of(window.desk.related).selectAll()
    qtbot.keyClick(tree_of(window.desk.related), Qt.Key.Key_Delete)
    for panel, first in ((window.desk.suggestions, "Relate chosen suggestions"), (window.desk.backlinks, "Point back")):
        window.desk.show_part(panel)
        rows = tree_of(panel)
        qtbot.waitUntil(lambda rows=rows: rows.topLevelItemCount() > 1)  # type: ignore[misc]  # bound in the loop
        _choose_row(rows)
        menu = menu_by_shift_f10(qtbot, rows)
        assert texts_of(menu)[0] == first
        menu.close()


def test_contexts_are_given_and_taken(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.desk.show_part(window.desk.contexts)
    view = window.desk.contexts.findChild(QAbstractItemView)
    assert view is not None
    checked = Qt.ItemFlag.ItemIsUserCheckable
    qtbot.waitUntil(lambda: bool(view.model().flags(view.model().index(0, 0)) & checked))
    view.setCurrentIndex(view.model().index(0, 0))
    choose(menu_by_shift_f10(qtbot, view), "Give or take the context")
    assert "Removed the context" in said(window)


def test_an_earlier_text_is_brought_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.desk.editor.insert("More words. ")
    window.session.save()
    window.desk.show_part(window.desk.history)
    rows = tree_of(window.desk.history)
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 0)
    rows.setCurrentIndex(rows.model().index(rows.topLevelItemCount() - 1, 0))
    menu = menu_by_shift_f10(qtbot, rows)
    assert texts_of(menu) == ["Bring an earlier text back"]
    qtbot.waitUntil(lambda: window.desk.history._restore.isEnabled())
    menu.close()
    choose(menu_by_shift_f10(qtbot, rows), "Bring an earlier text back")
    assert "More words. " not in window.desk.editor.text()


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(lambda window: window.desk.editor.area, id="editor"),
        pytest.param(lambda window: window.desk.preview.reader, id="preview"),
        pytest.param(lambda window: window.desk.search, id="search"),
    ],
)
def test_texts_and_fields_open_theirs_by_shift_f10(
    qtbot: QtBot, window: MainWindow, eagle: str, part: Callable[[MainWindow], QLineEdit]
) -> None:
    menu = menu_by_shift_f10(qtbot, part(window))
    assert any(text.startswith("Select All") for text in texts_of(menu))


def test_where_there_is_no_row_there_is_no_menu(qtbot: QtBot, empty_window: MainWindow) -> None:
    table = EventTable(empty_window)
    table.show()
    with pytest.raises(AssertionError):
        menu_by_menu_key(table)
