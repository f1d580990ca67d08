"""The calendar: what it tells when a day is chosen, and what the days look like."""

import time
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.panels.calendar import CalendarPanel
from curator.desktop.toolkit.dates import day_and_month, long_day
from curator.desktop.toolkit.day_counts import STEPS, DayCounts
from curator.desktop.toolkit.day_table import DayTable
from curator.desktop.toolkit.month_view import MonthView, shaded
from tests.desktop.contrast import contrast
from tests.desktop.speaking import speaking

_COUNTS: Mapping[date, int] = {date(2012, 2, 27): 3, date(2012, 3, 1): 16, date(2012, 3, 5): 1, date(2012, 5, 9): 2}
_LIGHT = {"Text": "#000000", "Base": "#ffffff", "Highlight": "#308cc6", "HighlightedText": "#ffffff"}
_DARK = {"Text": "#e6e6e6", "Base": "#1e1e1e", "Highlight": "#3d7fc1", "HighlightedText": "#ffffff"}
_GARISH = {"Text": "#808080", "Base": "#ffffff", "Highlight": "#777777", "HighlightedText": "#888888"}


@pytest.fixture
def panel(qtbot: QtBot) -> CalendarPanel:
    """A calendar with the first of March framed."""
    panel = CalendarPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 220)
    panel.show_counts(_COUNTS)
    panel.show_day(date(2012, 3, 1))
    panel.show()
    panel.grab()
    return panel


@pytest.fixture
def chosen(panel: CalendarPanel) -> list[object]:
    """The days that the panel told as chosen, so far."""
    days: list[object] = []
    panel.day_chosen.connect(days.append)
    return days


def test_a_click_chooses_a_day_with_or_without_events(qtbot: QtBot, panel: CalendarPanel, chosen: list[object]) -> None:
    _click(qtbot, panel, date(2012, 3, 5))
    _click(qtbot, panel, date(2012, 3, 7))
    assert chosen == [date(2012, 3, 5), date(2012, 3, 7)]


def test_a_double_click_chooses_once(qtbot: QtBot, panel: CalendarPanel, chosen: list[object]) -> None:
    _click(qtbot, panel, date(2012, 3, 5))
    place = _month(panel).place_of(date(2012, 3, 5)).center()
    qtbot.mouseDClick(_table(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(_table(panel).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [date(2012, 3, 5)]


def test_the_keyboard_moves_and_enter_chooses(qtbot: QtBot, panel: CalendarPanel, chosen: list[object]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(_table(panel), key)
    assert chosen == []
    qtbot.keyClick(_table(panel), Qt.Key.Key_Return)
    qtbot.keyClick(_table(panel), Qt.Key.Key_PageDown)
    qtbot.keyClick(_table(panel), Qt.Key.Key_Enter)
    assert chosen == [date(2012, 3, 9), date(2012, 4, 9)]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2012, 3, 2)),
        (Qt.Key.Key_Left, date(2012, 2, 29)),
        (Qt.Key.Key_Up, date(2012, 2, 23)),
        (Qt.Key.Key_End, date(2012, 3, 31)),
        (Qt.Key.Key_Home, date(2012, 3, 1)),
        (Qt.Key.Key_PageUp, date(2012, 2, 1)),
    ],
)
def test_keys_lead_to_days_of_other_months_too(qtbot: QtBot, panel: CalendarPanel, key: Qt.Key, day: date) -> None:
    qtbot.keyClick(_table(panel), key)
    assert _month(panel).selected_day() == day
    assert _month(panel).monthShown() == day.month


def test_from_the_right_left_is_on(qtbot: QtBot, panel: CalendarPanel) -> None:
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(_table(panel), Qt.Key.Key_Left)
    assert _month(panel).selected_day() == date(2012, 3, 2)


def test_the_wheel_turns_months_and_the_day_stays(panel: CalendarPanel) -> None:
    table = _table(panel)
    for delta, month in ((-60, 3), (-60, 4), (120, 3), (240, 1)):
        event = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(table.viewport(), event)
        assert _month(panel).monthShown() == month
    assert _month(panel).selected_day() == date(2012, 3, 1)


def test_a_day_is_spoken_as_a_whole_day_with_its_events(qtbot: QtBot, panel: CalendarPanel) -> None:
    table = _table(panel)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert table.currentIndex().data(spoken) == f"{long_day(date(2012, 3, 1))}: 16 event(s)"
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().data(spoken) == f"{long_day(date(2012, 3, 2))}: no events"
    names = [str(table.days.index(0, column).data(spoken)) for column in range(7)]
    told = QAccessible.queryAccessibleInterface(_month(panel))
    tables = [told.child(number).object() for number in range(told.childCount())]
    assert table in tables  # and not Qt's own, which is hidden
    assert sorted(names) == sorted(QLocale().standaloneDayName(number) for number in range(1, 8))


def test_the_weeks_begin_with_a_day_of_the_month_before(panel: CalendarPanel) -> None:
    table = _table(panel)
    for month in range(1, 13):
        _month(panel).setCurrentPage(2021, month)
        first = table.days.day_at(table.days.index(1, 0))
        assert first is not None
        assert 1 <= (date(2021, month, 1) - first).days <= 7
        assert table.days.day_at(table.days.index_of(date(2021, month, 28))) == date(2021, month, 28)


def test_showing_a_day_moves_there_and_tells_nothing(panel: CalendarPanel, chosen: list[object]) -> None:
    panel.show_day(date(1999, 12, 31))
    assert (_month(panel).yearShown(), _month(panel).monthShown()) == (1999, 12)
    _month(panel).setCurrentPage(2012, 5)
    panel.show_day(date(1999, 12, 31))
    assert _month(panel).yearShown() == 1999
    panel.show_day(None)
    assert _month(panel).yearShown() == 1999
    assert chosen == []


def test_the_framed_day_is_drawn_differently(panel: CalendarPanel) -> None:
    framed = _picture(panel, date(2012, 3, 1))
    panel.show_day(None)
    assert _picture(panel, date(2012, 3, 1)) != framed


def test_previous_and_next_pass_over_days_without_events(panel: CalendarPanel, chosen: list[object]) -> None:
    panel.go_to_next_day()
    panel.go_to_next_day()
    assert chosen == [date(2012, 3, 5), date(2012, 5, 9)]
    panel.go_to_next_day()
    assert len(chosen) == 2
    panel.show_day(date(2012, 3, 1))
    panel.go_to_previous_day()
    assert chosen[2:] == [date(2012, 2, 27)]
    assert _month(panel).monthShown() == 2


def test_buttons_do_what_they_say(qtbot: QtBot, panel: CalendarPanel, chosen: list[object]) -> None:
    wanted: list[object] = []
    panel.anniversary_wanted.connect(wanted.append)
    buttons = {button.toolTip(): button for button in panel.findChildren(QToolButton)}
    buttons["Events of this day in all years"].click()
    buttons["Next day with events"].click()
    buttons["Previous day with events"].click()
    assert wanted == [date(2012, 3, 1)]
    assert chosen == [date(2012, 3, 5), date(2012, 3, 1)]
    panel.go_to_previous_day()
    qtbot.waitUntil(lambda: not buttons["Previous day with events"].isEnabled())
    assert buttons["Next day with events"].isEnabled()


def test_the_day_that_is_sought_in_all_years_is_said(qtbot: QtBot, panel: CalendarPanel) -> None:
    (button,) = (one for one in panel.findChildren(QToolButton) if "all years" in one.toolTip())
    panel.show_day(date(2012, 3, 1))
    qtbot.waitUntil(lambda: button.text() == f"Every {day_and_month(date(2012, 3, 1))}")
    _month(panel).select(date(1959, 12, 24))
    qtbot.waitUntil(lambda: button.text() == f"Every {day_and_month(date(1959, 12, 24))}")
    assert button.accessibleName() == button.text()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en_US", "March 1"),
        ("en_GB", "1 March"),
        ("en_ZA", "01 March"),
        ("de_DE", "1. März"),
        ("fr_FR", "1 mars"),
        ("es_ES", "1 de marzo"),
        ("zh_CN", "3月1日"),
        ("zh_TW", "3月1日"),
        ("ar_LY", "1 مارس"),
    ],
)
def test_a_day_of_any_year_is_written_as_the_desktop_does(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert day_and_month(date(2012, 3, 1)) == said
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("desktop_font")
def test_every_button_can_be_hit_and_has_a_name(panel: CalendarPanel) -> None:
    buttons = panel.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(buttons) == 3
    for button in buttons:
        assert button.accessibleName()
        assert button.width() >= 24
        assert button.height() >= 24
    assert panel.minimumSizeHint().height() <= 220
    assert panel.minimumSizeHint().width() <= 300


def test_the_newest_day_is_selected_until_another_is_shown(qtbot: QtBot) -> None:
    panel = CalendarPanel()
    qtbot.addWidget(panel)
    panel.show_counts({})
    qtbot.wait(1)
    panel.show_counts(_COUNTS)
    qtbot.waitUntil(lambda: _month(panel).selected_day() == date(2012, 5, 9))
    panel.show_counts({**_COUNTS, date(2013, 1, 1): 1})
    qtbot.wait(1)
    assert _month(panel).selected_day() == date(2012, 5, 9)


@pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)")
def test_a_tool_tip_tells_the_day_and_its_events(panel: CalendarPanel) -> None:
    assert _tip(panel, date(2012, 3, 1)).startswith(f"{long_day(date(2012, 3, 1))}: 16 event")
    assert _tip(panel, date(2012, 3, 2)) == f"{long_day(date(2012, 3, 2))}: no events"


def test_days_look_as_their_events_are_many(panel: CalendarPanel) -> None:
    month = _month(panel)
    busy, slow, gap, outside = (month.look(date(2012, 3, day)) for day in (1, 5, 2, 31))
    assert busy == shaded(month.palette(), len(STEPS))
    assert slow == shaded(month.palette(), 1)
    assert gap.ground is None
    assert gap.outline is not None
    assert outside.outline is not None  # the last day with events is in May
    assert month.look(date(2012, 2, 27)).ground is None  # another month's
    panel.show_day(date(2012, 5, 9))
    assert month.look(date(2012, 5, 10)).outline is None


def test_a_busy_day_is_painted_differently_from_an_empty_one(panel: CalendarPanel) -> None:
    panel.show_day(None)
    assert _ground(panel, date(2012, 3, 5)) == shaded(panel.palette(), 1).ground
    assert _ground(panel, date(2012, 3, 6)) == panel.palette().color(QPalette.ColorRole.Base)


def test_another_palette_is_taken_over(panel: CalendarPanel) -> None:
    panel.show_day(None)
    panel.setPalette(_palette(_DARK))
    assert _ground(panel, date(2012, 3, 5)) == shaded(_palette(_DARK), 1).ground
    bar = panel.findChildren(QWidget, "qt_calendar_navigationbar")[0]
    text = panel.palette().color(QPalette.ColorRole.WindowText)
    assert bar.palette().color(QPalette.ColorRole.HighlightedText) == text


def test_where_the_keyboard_stands_is_no_shade(qtbot: QtBot, panel: CalendarPanel) -> None:
    _month(panel).select(date(2012, 3, 6))
    assert _ground(panel, date(2012, 3, 6)) == panel.palette().color(QPalette.ColorRole.Base)


@pytest.mark.parametrize("colours", [_LIGHT, _DARK, _GARISH])
def test_shaded_days_can_be_read_and_told_apart(qtbot: QtBot, colours: dict[str, str]) -> None:
    looks = [shaded(_palette(colours), step) for step in range(1, len(STEPS) + 1)]
    grounds = [look.ground for look in looks if look.ground is not None]
    assert len({ground.name() for ground in grounds} | {colours["Base"]}) == len(STEPS) + 1
    assert all(contrast(look.ink, ground) >= 4.5 for look, ground in zip(looks, grounds, strict=True))


def test_the_week_begins_as_the_desktop_has_it(panel: CalendarPanel) -> None:
    assert _month(panel).firstDayOfWeek() == QLocale().firstDayOfWeek()


@pytest.mark.parametrize(
    ("language", "is_year_first"), [("en_GB", False), ("de", False), ("zh_CN", True), ("zh_TW", True)]
)
def test_the_year_stands_where_dates_have_it(
    qtbot: QtBot, qapp: QApplication, language: str, *, is_year_first: bool
) -> None:
    with speaking(qapp, language):
        month = MonthView()
        qtbot.addWidget(month)
        month.show()
        places = {
            name: month.findChildren(QToolButton, f"qt_calendar_{name}button")[0].x() for name in ("month", "year")
        }
    assert (places["year"] < places["month"]) is is_year_first


def test_many_days_are_taken_at_once(qtbot: QtBot, panel: CalendarPanel) -> None:
    many = {date(1800, 1, 1) + timedelta(number): number % 40 + 1 for number in range(80_000)}
    began = time.perf_counter()
    panel.show_counts(many)
    assert time.perf_counter() - began < 0.005
    panel.go_to_next_day()
    assert _month(panel).selected_day() == date(2012, 3, 2)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_time_are_no_trouble(qtbot: QtBot, panel: CalendarPanel, day: date) -> None:
    panel.show_counts({day: 1})
    panel.show_day(day)
    panel.grab()
    assert _month(panel).place_of(day).isValid()
    panel.go_to_next_day()
    panel.go_to_previous_day()
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown):
        qtbot.keyClick(_table(panel), key)
        panel.grab()


def test_neighbours_of_a_day() -> None:
    counts = DayCounts(_COUNTS)
    assert counts.before(date(2012, 2, 27)) is None
    assert counts.after(date(2012, 5, 9)) is None
    assert counts.before(date(2030, 1, 1)) == date(2012, 5, 9)
    assert counts.after(date(1930, 1, 1)) == date(2012, 2, 27)
    assert DayCounts({}).after(date(2012, 1, 1)) is None
    assert [counts.step(date(2012, 3, day)) for day in (1, 2, 5)] == [len(STEPS), 0, 1]


def _month(panel: CalendarPanel) -> MonthView:
    return panel.findChildren(MonthView)[0]


def _table(panel: CalendarPanel) -> DayTable:
    return panel.findChildren(DayTable)[0]


def _click(qtbot: QtBot, panel: CalendarPanel, day: date) -> None:
    qtbot.mouseClick(_table(panel).viewport(), Qt.MouseButton.LeftButton, pos=_month(panel).place_of(day).center())


def _tip(panel: CalendarPanel, day: date) -> str:
    viewport, place = _table(panel).viewport(), _month(panel).place_of(day).center()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    return QToolTip.text()


def _picture(panel: CalendarPanel, day: date) -> bytes:
    viewport = _table(panel).viewport()
    viewport.grab()
    image = viewport.grab(_month(panel).place_of(day)).toImage()
    return bytes(image.constBits())


def _ground(panel: CalendarPanel, day: date) -> QColor:
    """The colour of a day near its left edge, where there is no number."""
    image = _table(panel).viewport().grab().toImage()
    room = _month(panel).place_of(day)
    return image.pixelColor(room.topLeft() + QPoint(6, room.height() // 2))


def _palette(colours: dict[str, str]) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    return palette
