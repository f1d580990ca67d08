"""Columns, orders, and what stays when the list is made anew: the place, the current row, the rows that are chosen."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.catalogue.entries import Entry
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.listing import BLOCK
from curator.desktop.window import MainWindow
from tests.desktop.listed import headings_of, index_of, paths_of, read_again, search, table_of
from tests.desktop.making import write_event
from tests.desktop.menus import open_menu


def _click_header(qtbot: QtBot, window: MainWindow, column: Column) -> None:
    """Clicks on a column's heading, and waits until the list stands in its new order."""
    header = table_of(window).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    with qtbot.waitSignal(window.session.finder.settled):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _entries(window: MainWindow) -> list[Entry]:
    model = table_of(window).events
    found = (model.entry(model.index(row, Column.TITLE)) for row in range(model.rowCount()))
    return [entry for entry in found if entry is not None]


def _shown(window: MainWindow) -> set[Column]:
    table = table_of(window)
    return {column for column in Column if not table.isColumnHidden(column)}


def _selected(window: MainWindow) -> set[str]:
    table = table_of(window)
    entries = (table.events.entry(index) for index in table.selectionModel().selectedRows(Column.TITLE))
    return {entry.path for entry in entries if entry is not None}


def _select(window: MainWindow, *parts: str) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for part in parts:
        index = index_of(window, part)
        table_of(window).selectionModel().select(index, flags.Select | flags.Rows)


def _top(window: MainWindow) -> str:
    """The path of the first event in sight."""
    table = table_of(window)
    rows = (table.events.entry(table.events.index(row, 0)) for row in range(table.rowAt(1), table.events.rowCount()))
    return next(entry.path for entry in rows if entry is not None)


def test_a_click_sorts_a_second_turns_round_and_a_third_is_by_day_again(qtbot: QtBot, window: MainWindow) -> None:
    by_day = paths_of(window)
    titles = sorted((entry.title for entry in _entries(window)), key=str.lower)
    _click_header(qtbot, window, Column.TITLE)
    assert [entry.title for entry in _entries(window)] == titles
    assert headings_of(window) == []
    assert Column.DAY in _shown(window)
    header = table_of(window).horizontalHeader()
    assert header.isSortIndicatorShown()
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    _click_header(qtbot, window, Column.TITLE)
    assert [entry.title for entry in _entries(window)] == titles[::-1]
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    _click_header(qtbot, window, Column.TITLE)
    assert paths_of(window) == by_day
    assert headings_of(window)
    assert not header.isSortIndicatorShown()
    assert Column.DAY not in _shown(window)


def test_numbers_begin_with_the_largest_and_another_column_begins_anew(qtbot: QtBot, window: MainWindow) -> None:
    _click_header(qtbot, window, Column.SOURCES)
    counts = [entry.sources for entry in _entries(window)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]
    _click_header(qtbot, window, Column.SOURCES)
    assert [entry.sources for entry in _entries(window)] == sorted(counts)
    _click_header(qtbot, window, Column.TITLE)
    assert table_of(window).horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    _click_header(qtbot, window, Column.MARKS)  # nothing to sort by
    assert headings_of(window)


def test_a_search_is_sorted_too_and_enter_opens_the_first_row(qtbot: QtBot, window: MainWindow) -> None:
    _click_header(qtbot, window, Column.TITLE)
    search(qtbot, window, "date:1969")
    titles = [entry.title for entry in _entries(window)]
    assert titles == sorted(titles, key=str.lower)
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    assert window.session.path == _entries(window)[0].path


def test_another_archive_is_listed_by_day(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    _click_header(qtbot, window, Column.TITLE)
    window.conversation.close_archive()
    with qtbot.waitSignal(window.session.refreshed):
        window.conversation.open_archive_at(archive.root)
    assert headings_of(window)
    assert not table_of(window).horizontalHeader().isSortIndicatorShown()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # offscreen, no pop-up grabs the mouse
def test_columns_are_chosen_in_the_menu_of_the_header(qtbot: QtBot, window: MainWindow) -> None:
    assert _shown(window) == {Column.TITLE, Column.MARKS, Column.SOURCES}
    header = table_of(window).horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(5, 5))
    menu = open_menu()
    assert [action.text() for action in menu.actions()] == ["Day", "Marks", "Sources", "Related", "Category"]
    assert [action.isChecked() for action in menu.actions()] == [False, True, True, False, False]
    for action in menu.actions()[1:4]:
        action.trigger()
    menu.close()
    assert _shown(window) == {Column.TITLE, Column.RELATED}
    assert window.desk.events.columns() == "related title"
    window.desk.events.set_columns("no-such-column")
    assert _shown(window) == {Column.TITLE, Column.RELATED}


def test_the_title_has_the_room_that_the_others_leave(window: MainWindow) -> None:
    table = table_of(window)
    for columns in ("title", "title marks sources", "title sources related"):
        window.desk.events.set_columns(columns)
        assert sum(table.columnWidth(column) for column in _shown(window)) == table.viewport().width()
        assert table.columnWidth(Column.TITLE) > 150


@pytest.mark.parametrize("is_sorted", [False, True])
def test_several_chosen_rows_stay_chosen_when_the_list_is_made_anew(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, is_sorted: bool
) -> None:
    if is_sorted:
        _click_header(qtbot, window, Column.TITLE)
    first, last = paths_of(window)[0], paths_of(window)[-1]
    _select(window, first, last, "eddy-merckx")
    before = _selected(window)
    assert {first, last, eagle} < before
    write_event(archive.root, date(1970, 1, 1), "Aaa comet seen")
    read_again(qtbot, window)
    assert any("aaa-comet" in path for path in paths_of(window))
    assert _selected(window) == before
    assert window.session.path == eagle


@pytest.mark.parametrize("is_sorted", [False, True])
def test_the_open_event_stays_the_current_row_when_the_list_is_made_anew(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, is_sorted: bool
) -> None:
    if is_sorted:
        _click_header(qtbot, window, Column.SOURCES)
    for number in range(BLOCK):
        write_event(archive.root, date(2020, 1, 1) + timedelta(number), f"Comet {number}")
    read_again(qtbot, window)
    table = table_of(window)
    entry = table.events.entry(table.currentIndex())
    assert entry is not None
    assert entry.path == eagle
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert window.session.path not in {eagle, ""}


def test_the_place_in_the_list_stays_while_events_come_and_go(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    window.resize(1200, 520)
    qtbot.wait(20)
    table = table_of(window)
    table.verticalScrollBar().setValue(14)
    top = _top(window)
    for number in range(5):
        write_event(archive.root, date(2022, 1, 1 + number), f"Comet {number}")
    (archive.root / paths_of(window)[0]).unlink()
    read_again(qtbot, window)
    assert table.verticalScrollBar().value() > 14
    assert _top(window) == top


def test_the_place_in_a_search_stays_however_much_it_finds(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for number in range(2 * BLOCK):
        write_event(archive.root, date(2000, 1, 1) + timedelta(number), f"Comet {number}")
    read_again(qtbot, window)
    search(qtbot, window, "comet")
    table = table_of(window)
    table.verticalScrollBar().setValue(3 * BLOCK)
    top = _top(window)
    write_event(archive.root, date(2005, 1, 1), "Comet once more")
    read_again(qtbot, window)
    assert "1 of" not in window.status._facts["count"].text()[:4]
    assert _top(window) == top
    search(qtbot, window, "comet 7")
    assert table.verticalScrollBar().value() == 0


def test_at_the_very_top_what_is_new_comes_into_sight(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    write_event(archive.root, date(2022, 1, 1), "Comet seen")
    read_again(qtbot, window)
    assert "comet-seen" in _top(window)


def test_at_the_very_top_one_stays_there_however_far_away_the_open_event_is(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    table_of(window).scrollToTop()
    write_event(archive.root, date(2022, 1, 1), "Comet seen")
    read_again(qtbot, window)
    assert "comet-seen" in _top(window)


def test_after_a_search_the_open_event_is_in_sight_among_its_neighbours(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    search(qtbot, window, "title:eagle")
    assert window.conversation.open_file(eagle)
    search(qtbot, window, "")
    table = table_of(window)
    assert table.viewport().rect().contains(table.visualRect(index_of(window, "eagle-lands")))
    assert "eagle-lands" not in _top(window)


def test_a_search_and_an_order_are_shown_from_their_beginning(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    table = table_of(window)
    assert table.verticalScrollBar().value() > 0
    search(qtbot, window, "date:1900..")
    assert table.verticalScrollBar().value() == 0
    search(qtbot, window, "")
    _click_header(qtbot, window, Column.TITLE)
    assert table.verticalScrollBar().value() == 0
    for _ in range(2):
        _click_header(qtbot, window, Column.TITLE)
    assert table.viewport().rect().contains(table.visualRect(index_of(window, "eagle-lands")))


def test_going_through_the_list_with_the_keys_opens_one_after_the_other(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    table.setFocus()
    table.setCurrentIndex(table.events.index(1, Column.TITLE))
    opened = [window.session.path]
    for _ in range(4):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        opened.append(window.session.path)
    assert opened == paths_of(window)[:5]
