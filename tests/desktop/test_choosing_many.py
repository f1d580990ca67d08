"""Several events are chosen, or all of a long list: it costs no more than what is looked at."""

import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.catalogue.entries import Entry
from curator.desktop.panels.event_list import EventListPanel
from curator.desktop.toolkit.chosen_rows import choose_rows, chosen_rows
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.listing import DayListing, FlatListing
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.window import MainWindow
from tests.desktop.answering import press
from tests.desktop.listed import table_of
from tests.desktop.making import DayReader, day_listing, flat_listing, made_entries
from tests.desktop.writing import type_at_end

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
_MANY = 200 * [50]
"""Ten thousand events in two hundred days."""
_FEW_DAYS = 20
"""So many are read for the rows in sight, and for those around them."""


@pytest.fixture
def panel(qtbot: QtBot, actions: Mapping[str, QAction]) -> EventListPanel:
    """The list in its window."""
    made = EventListPanel(Exchange(lambda _: "", lambda _: {}, "", ""), actions, lambda _: None)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def _view(panel: EventListPanel) -> QTableView:
    view = panel.findChild(QTableView)
    assert isinstance(view, QTableView)
    return view


def _days_read(reader: DayReader) -> int:
    return sum((newest - oldest).days + 1 for newest, oldest in reader.asked)


def _choose(panel: EventListPanel, rows: Sequence[int]) -> list[str]:
    _view(panel).selectionModel().clearSelection()
    choose_rows(_view(panel), rows)
    return list(panel.chosen_paths())


def test_all_of_a_long_list_are_chosen_and_shown_without_reading_them(qtbot: QtBot, panel: EventListPanel) -> None:
    entries = made_entries(_MANY)
    reader = DayReader(entries)
    panel.show_listing(day_listing(entries, reader=reader))
    _view(panel).selectAll()
    panel.grab()
    assert _days_read(reader) <= _FEW_DAYS
    assert panel.chosen_paths() == [entry.path for entry in entries]


def test_all_stay_chosen_when_the_list_is_read_anew(qtbot: QtBot, panel: EventListPanel) -> None:
    panel.show_listing(day_listing(made_entries(_MANY)))
    _view(panel).selectAll()
    entries = made_entries([60, *_MANY])
    reader = DayReader(entries)
    panel.show_listing(day_listing(entries, reader=reader))
    panel.grab()
    assert _days_read(reader) <= _FEW_DAYS
    assert len(panel.chosen_paths()) == len(entries)


def test_of_another_search_are_chosen_only_those_that_were(qtbot: QtBot, panel: EventListPanel) -> None:
    entries = made_entries([2, 2])
    panel.show_listing(day_listing(entries[:2], "title"))
    _view(panel).selectAll()
    other = day_listing(entries)
    other.starts_over = True
    panel.show_listing(other)
    assert panel.chosen_paths() == [entry.path for entry in entries[:2]]


def test_very_many_are_not_chosen_again_in_another_search(qtbot: QtBot, panel: EventListPanel) -> None:
    entries = made_entries(_MANY)
    panel.show_listing(day_listing(entries))
    _view(panel).selectAll()
    reader = DayReader(entries)
    other = day_listing(entries, "title", reader)
    other.starts_over = True
    panel.show_listing(other)
    assert panel.chosen_paths() == []
    assert _days_read(reader) <= _FEW_DAYS


@pytest.mark.parametrize("listing", [day_listing, flat_listing])
def test_some_stay_chosen_wherever_they_stand_then(qtbot: QtBot, panel: EventListPanel, listing: type) -> None:
    entries = made_entries([3, 3, 3])
    panel.show_listing(listing(entries[3:]))
    chosen = _choose(panel, (1, 2, 5))
    panel.show_listing(listing(entries))
    assert set(chosen) <= {entry.path for entry in entries}
    assert panel.chosen_paths() == chosen


class _Looked(array):  # type: ignore[type-arg] # it can't be at run time
    """Ids, and how many of them were looked at to find some."""

    looked = 0

    @override
    def index(self, value: int, start: int = 0, stop: int = sys.maxsize) -> int:
        found = super().index(value, start, stop)
        self.looked += found - start + 1
        return found

    @override
    def __iter__(self) -> Iterator[int]:
        self.looked += len(self)
        return super().__iter__()


def test_where_some_stand_in_a_sorted_list_is_found_in_one_go(panel: EventListPanel) -> None:
    entries = made_entries(_MANY)
    panel.show_listing(flat_listing(entries))
    chosen = _choose(panel, range(3000, 4000))
    ids = _Looked("q", range(len(entries)))
    listing = flat_listing(entries)
    listing._ids = ids
    panel.show_listing(listing)
    assert panel.chosen_paths() == chosen
    assert ids.looked <= 2 * len(entries)


@pytest.mark.parametrize("make", [day_listing, flat_listing])
def test_very_many_that_can_not_be_put_in_order_are_not_even_read(
    panel: EventListPanel, make: Callable[[Sequence[Entry]], DayListing | FlatListing]
) -> None:
    listing, blocks = make(made_entries(_MANY)), list[int]()
    read = listing._blocks._read
    listing._blocks._read = lambda number: blocks.append(number) or read(number)  # type: ignore[func-returns-value, assignment] # append gives None
    panel.show_listing(listing)
    _view(panel).selectAll()
    panel.slots()["event_up"]()
    assert len(blocks) <= 2


def test_where_others_go_away_what_is_open_is_chosen(panel: EventListPanel) -> None:
    entries = made_entries([4])
    panel.show_listing(day_listing(entries))
    panel.mark(entries[1].path)
    _choose(panel, [1, 3])
    panel.show_listing(day_listing(entries[1:]))
    assert panel.chosen_paths() == [entries[1].path]


def test_rows_are_told_from_the_top_and_in_one_piece(qtbot: QtBot, panel: EventListPanel) -> None:
    panel.show_listing(flat_listing(made_entries([9])))
    choose_rows(_view(panel), (7, 1, 3, 2))
    assert list(chosen_rows(_view(panel))) == [range(1, 4), range(7, 8)]


class _Paints(QObject):
    """Counts how often what is watched is painted."""

    count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _wait_until_it_rests(qtbot: QtBot, paints: _Paints) -> None:
    """Counts from then on: on a busy machine the last of what was to be painted may take its time."""
    before = -1
    while paints.count != before:
        before = paints.count
        qtbot.wait(100)
    paints.count = 0


def _part_and_whole(entries: Sequence[Entry]) -> tuple[DayListing, DayListing]:
    part, whole = day_listing(entries[:500], "title"), day_listing(entries, "title")
    part.starts_over = True
    whole.go_on_from(part)
    return part, whole


def test_the_rest_of_a_search_comes_behind_what_is_in_sight_which_is_not_painted_again(
    qtbot: QtBot, panel: EventListPanel
) -> None:
    entries = made_entries(_MANY)
    part, whole = _part_and_whole(entries)
    panel.show_listing(part)
    chosen, paints, view = _choose(panel, [5]), _Paints(), _view(panel)
    panel.grab()
    view.verticalScrollBar().setValue(3)
    view.viewport().installEventFilter(paints)
    _wait_until_it_rests(qtbot, paints)
    panel.show_listing(whole)
    qtbot.wait(50)
    assert paints.count == 0
    assert view.model().rowCount() == whole.rows
    assert panel.chosen_paths() == chosen
    assert view.verticalScrollBar().value() == 3
    view.scrollToBottom()
    assert view.rowAt(view.viewport().height() - 1) == whole.rows - 1


def test_the_open_event_is_marked_if_it_is_in_the_rest_and_the_place_stays(panel: EventListPanel) -> None:
    entries = made_entries(_MANY)
    part, whole = _part_and_whole(entries)
    panel.show_listing(part)
    panel.mark(entries[-1].path)
    assert not _view(panel).currentIndex().isValid()
    panel.show_listing(whole)
    assert _view(panel).currentIndex().row() == whole.rows - 1
    assert _view(panel).verticalScrollBar().value() == 0


def test_several_stay_chosen_when_the_rest_comes(panel: EventListPanel) -> None:
    part, whole = _part_and_whole(made_entries(_MANY))
    panel.show_listing(part)
    chosen = _choose(panel, [2, 5, 90])
    panel.show_listing(whole)
    assert panel.chosen_paths() == chosen


def test_all_stay_chosen_when_the_rest_comes(panel: EventListPanel) -> None:
    part, whole = _part_and_whole(made_entries(_MANY))
    panel.show_listing(part)
    _view(panel).selectAll()
    panel.show_listing(whole)
    assert len(panel.chosen_paths()) == whole.events


def test_a_part_of_other_events_is_not_gone_on_from() -> None:
    entries = made_entries(_MANY)
    part, whole = day_listing(entries[1:500]), day_listing(entries)
    whole.go_on_from(part)
    assert not whole.goes_on(part)


@pytest.fixture
def table(window: MainWindow) -> EventTable:
    """The list of the window, whose first days are in sight: rows 1, 3, 4 and 5 are events."""
    view = table_of(window)
    view.scrollToTop()
    return view


def _place(table: EventTable, row: int, column: Column = Column.TITLE) -> QPoint:
    return table.visualRect(table.events.index(row, column)).center()


def _click(qtbot: QtBot, table: EventTable, row: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, _place(table, row))


def _rows(table: EventTable) -> list[int]:
    """The events that are chosen."""
    numbers = (number for rows in chosen_rows(table) for number in rows)
    return [number for number in numbers if table.events.entry(table.events.index(number, Column.TITLE))]


def _open_row(window: MainWindow) -> int:
    """That of the event that is open, which is where the keyboard stands too."""
    table = table_of(window)
    entry = table.events.entry(table.currentIndex())
    assert entry is not None
    assert entry.path == window.session.path
    return table.currentIndex().row()


def test_what_is_clicked_while_control_is_held_is_chosen_too(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    for row, chosen in ((1, [1]), (3, [1, 3]), (5, [1, 3, 5])):
        _click(qtbot, table, row, CONTROL if row > 1 else NONE)
        assert _rows(table) == chosen
        assert _open_row(window) == row
    _click(qtbot, table, 4)
    assert _rows(table) == [4]


def test_one_of_a_range_is_left_out_by_control_and_stays_so(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 5, SHIFT)
    assert _rows(table) == [1, 3, 4, 5]
    _click(qtbot, table, 4, CONTROL)
    assert _rows(table) == [1, 3, 5]
    assert _open_row(window) == 4
    window.session.finder.again()
    qtbot.waitUntil(lambda: not window.session.finder.is_searching)
    assert _rows(table) == [1, 3, 5]
    assert _open_row(window) == 4


def test_what_alone_stays_chosen_is_open(qtbot: QtBot, window: MainWindow, table: EventTable) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 3, CONTROL)
    _click(qtbot, table, 3, CONTROL)
    assert _rows(table) == [1]
    assert _open_row(window) == 1


def test_control_and_arrows_go_through_the_list_and_choose_nothing(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    _click(qtbot, table, 3)
    qtbot.keyClick(table, Qt.Key.Key_Down, CONTROL)
    assert _rows(table) == [3]
    assert _open_row(window) == 4
    qtbot.keyClick(table, Qt.Key.Key_Space, CONTROL)
    assert _rows(table) == [3, 4]


def test_several_chosen_can_be_dragged_by_each_of_them(qtbot: QtBot, window: MainWindow, table: EventTable) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 5, SHIFT)
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, NONE, _place(table, 3))
    assert _rows(table) == [1, 3, 4, 5]
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, NONE, _place(table, 3))
    assert _rows(table) == [3]
    assert _open_row(window) == 3


def _drag(qtbot: QtBot, table: EventTable, row: int) -> None:
    """Presses a row and takes it along. Offscreen, a drag ends at once."""
    place = QPointF(_place(table, row))
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, NONE, place.toPoint())
    place += QPointF(QApplication.startDragDistance() + 5, 0)
    where = table.viewport().mapToGlobal(place)
    moved = QMouseEvent(QEvent.Type.MouseMove, place, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(table.viewport(), moved)


def test_what_is_dragged_is_not_opened(qtbot: QtBot, window: MainWindow, table: EventTable) -> None:
    _click(qtbot, table, 1)
    _drag(qtbot, table, 5)
    assert _open_row(window) == 1
    assert _rows(table) == [1]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert _open_row(window) == 3  # a heading lies between


def test_several_that_are_dragged_stay_chosen(qtbot: QtBot, window: MainWindow, table: EventTable) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 5, SHIFT)
    _drag(qtbot, table, 3)
    assert _rows(table) == [1, 3, 4, 5]
    assert _open_row(window) == 5


def test_a_press_opens_nothing_before_it_is_let_go(qtbot: QtBot, window: MainWindow, table: EventTable) -> None:
    _click(qtbot, table, 1)
    before = window.session.path
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, NONE, _place(table, 3))
    assert window.session.path == before
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, NONE, _place(table, 3))
    assert _open_row(window) == 3


def test_an_event_that_may_not_be_left_stays_chosen_among_others(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 5, CONTROL)
    type_at_end(window, "mine")
    press("Cancel")
    _click(qtbot, table, 3, CONTROL)
    assert _rows(table) == [1, 3, 5]
    assert _open_row(window) == 5


def test_an_event_that_may_not_be_left_is_the_one_that_is_chosen(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    _click(qtbot, table, 1)
    type_at_end(window, "mine")
    press("Cancel")
    _click(qtbot, table, 3)
    assert _rows(table) == [1]
    assert _open_row(window) == 1


def test_a_heading_within_a_range_is_nothing_that_stays_chosen(
    qtbot: QtBot, window: MainWindow, table: EventTable
) -> None:
    _click(qtbot, table, 1)
    _click(qtbot, table, 3, SHIFT)
    _click(qtbot, table, 3, CONTROL)
    assert _rows(table) == [1]
    assert _open_row(window) == 1
    _click(qtbot, table, 1, CONTROL)
    assert _rows(table) == []
    assert _open_row(window) == 1
