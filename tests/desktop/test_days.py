"""Going through the archive by days: with the calendar, with the commands, and through all years."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.day_table import DayTable
from curator.desktop.toolkit.listing import BLOCK
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.window import MainWindow
from tests.desktop.listed import headings_of, paths_of, read_again, search, table_of
from tests.desktop.making import write_event

LANDING = date(1969, 7, 20)


@pytest.fixture
def low(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window, with room for a few rows of the list only."""
    window.resize(1200, 560)
    qtbot.waitUntil(lambda: table_of(window).viewport().height() < 300)
    return window


def _top(window: MainWindow) -> date | None:
    """The day of the row at the top of the list."""
    table = table_of(window)
    row = table.events.row_at(table.indexAt(QPoint(1, 1)))
    return row.day if row is not None else None


def _month(window: MainWindow) -> MonthView:
    month = window.desk.calendar.findChild(MonthView)
    assert isinstance(month, MonthView)
    return month


def _click_day(qtbot: QtBot, window: MainWindow, day: date) -> None:
    month = _month(window)
    month.grab()
    view = month.findChildren(DayTable)[0]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=month.place_of(day).center())


def test_a_day_of_the_calendar_brings_its_events_to_the_top(qtbot: QtBot, low: MainWindow, eagle: str) -> None:
    table_of(low).scrollToTop()
    _click_day(qtbot, low, LANDING)
    assert _top(low) == LANDING
    _click_day(qtbot, low, date(1969, 7, 24))  # no event: those before it
    assert _top(low) == date(1969, 7, 21)
    assert low.session.path == eagle


def test_the_calendar_follows_the_open_event(low: MainWindow, archive: Archive) -> None:
    for part in ("1959/12/1/", "2012/"):
        path = next(path for path in archive.files() if part in path and not path.endswith(("index.md", "README.md")))
        assert low.conversation.open_file(path)
        day = date(*map(int, path.split("/")[1:4]))
        assert _month(low).selected_day() == day


def test_commands_go_from_day_to_day_with_events(qtbot: QtBot, low: MainWindow, eagle: str) -> None:
    days = [heading.day for heading in headings_of(low)]
    here = days.index(LANDING)
    low._actions["next_day"].trigger()
    assert _month(low).selected_day() == days[here - 1]
    assert _top(low) == days[here - 1]
    low._actions["previous_day"].trigger()
    assert _top(low) == _month(low).selected_day() == LANDING
    low._actions["previous_day"].trigger()
    assert _month(low).selected_day() == days[here + 1]
    assert low.session.path == eagle
    for _ in days:
        low._actions["next_day"].trigger()
    assert _month(low).selected_day() == days[0]


def _sort(qtbot: QtBot, window: MainWindow) -> None:
    """By title, as a click on its heading does."""
    header = table_of(window).horizontalHeader()
    with qtbot.waitSignal(window.session.finder.settled):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, header.height() // 2))
    assert not headings_of(window)


def test_a_list_that_is_sorted_returns_to_its_days_when_one_is_wanted(
    qtbot: QtBot, low: MainWindow, archive: Archive, eagle: str
) -> None:
    days = [heading.day for heading in headings_of(low)]
    for go, day in (
        (low._actions["next_day"].trigger, days[days.index(LANDING) - 1]),
        (low._actions["previous_day"].trigger, LANDING),
        (lambda: _click_day(qtbot, low, date(1969, 7, 24)), date(1969, 7, 21)),
    ):
        _sort(qtbot, low)
        with qtbot.waitSignal(low.session.finder.settled):
            go()
        assert [heading.day for heading in headings_of(low)] == days
        assert not table_of(low).horizontalHeader().isSortIndicatorShown()
        assert _top(low) == day
        assert low.session.path == eagle
    table_of(low).scrollToTop()
    write_event(archive.root, date(2022, 1, 1), "Comet seen")
    read_again(qtbot, low)
    assert _top(low) == date(2022, 1, 1)  # the day that was wanted is not returned to


def test_so_does_a_search_of_which_the_beginning_comes_first(qtbot: QtBot, low: MainWindow, archive: Archive) -> None:
    for back in range(4 * BLOCK):
        write_event(archive.root, date(2000, 1, 1) - timedelta(back), f"Comet {back}")
    read_again(qtbot, low)
    search(qtbot, low, "comet")
    _sort(qtbot, low)
    with qtbot.waitSignal(low.session.finder.settled):
        low.desk.calendar.day_chosen.emit(date(1999, 2, 1))
    assert len(paths_of(low)) == 4 * BLOCK
    assert _top(low) == date(1999, 2, 1)


def test_the_newest_day_is_where_the_calendar_begins(qtbot: QtBot, window: MainWindow) -> None:
    newest = headings_of(window)[0].day
    qtbot.waitUntil(lambda: _month(window).selected_day() == newest)


def test_a_day_that_another_program_adds_is_in_the_calendar(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    day = date(2022, 1, 6)
    window.session.indexer.visit_file(write_event(archive.root, day, "Comet seen"))
    qtbot.waitUntil(lambda: _month(window).counts.of(day) == 1)


def test_on_this_day_searches_through_all_years(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    write_event(archive.root, date(1999, 7, 20), "Comet seen")
    write_event(archive.root, date(1999, 7, 21), "Comet gone")
    with qtbot.waitSignal(window.session.refreshed):
        window.session.indexer.refresh()
    with qtbot.waitSignal(window.session.finder.settled):
        window._actions["on_this_day"].trigger()
    assert window.desk.search.text() == "date:*-07-20"
    assert [heading.day for heading in headings_of(window)] == [date(1999, 7, 20), LANDING]
    search(qtbot, window, "comet")
    _month(window).select(date(1959, 12, 1))
    button = next(one for one in window.desk.calendar.findChildren(QToolButton) if one.text().startswith("Every "))
    with qtbot.waitSignal(window.session.finder.settled):
        button.click()
    assert window.desk.search.text() == "date:*-12-01"
    assert all("/12/1/" in path for path in paths_of(window))


def test_without_an_open_event_it_is_the_newest_day(qtbot: QtBot, window: MainWindow) -> None:
    newest = headings_of(window)[0].day
    with qtbot.waitSignal(window.session.finder.settled):
        window._actions["on_this_day"].trigger()
    assert window.desk.search.text() == f"date:*-{newest.month:02}-{newest.day:02}"


def test_days_in_sight_are_watched(qtbot: QtBot, low: MainWindow, archive: Archive) -> None:
    def watched() -> set[str]:
        return {place.removeprefix(f"{archive.root}/") for place in low.session.indexer._watcher.directories()}

    qtbot.waitUntil(lambda: "news/2021/12/25" in watched())
    assert "news/1959/12/1" not in watched()
    table_of(low).scrollToBottom()
    qtbot.waitUntil(lambda: "news/1959/12/1" in watched())
    assert "news/2021/12/25" not in watched()
    write_event(archive.root, date(1959, 12, 1), "Comet seen")
    qtbot.waitUntil(lambda: any("comet-seen" in path for path in paths_of(low)))
