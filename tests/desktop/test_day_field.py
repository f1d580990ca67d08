"""A field for a day: by the keyboard, and by a calendar that shows what the archive has."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.day_table import DayTable
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.toolkit.theme import quiet

_DAY = date(2012, 3, 14)
_FRAME = QPoint(2, 2)
"""So far offscreen moves each window, to have room for a frame."""
_COUNTS = {date(2012, 3, 12): 1, date(2012, 3, 16): 9}


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DayField]:
    """A field in a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    made = DayField(_DAY, _COUNTS, window)
    made.adjustSize()
    window.show()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made
    window.close()


def _calendar_of(field: DayField) -> MonthView:
    month = field.findChild(MonthView)
    assert month is not None
    return month


def _opened(qtbot: QtBot, field: DayField) -> MonthView:
    """Its calendar, once the button in the field was clicked."""
    button = field.findChild(QToolButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    month = _calendar_of(field)
    qtbot.waitUntil(month.isVisible)
    return month


def _table_of(month: MonthView) -> DayTable:
    table = month.findChild(DayTable)
    assert table is not None
    return table


def _type(qtbot: QtBot, field: DayField, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_a_click_on_a_day_of_its_calendar_takes_it(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    place = month.place_of(date(2012, 3, 16)).center()
    qtbot.mouseClick(_table_of(month).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.day == date(2012, 3, 16)
    assert not month.isVisible()


@pytest.mark.parametrize("key", [(Qt.Key.Key_F4,), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)])
def test_the_keyboard_opens_its_calendar_and_chooses_there(
    qtbot: QtBot, field: DayField, key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    qtbot.keyClick(field, *key)
    month = _calendar_of(field)
    qtbot.waitUntil(month.isVisible)
    table = QApplication.focusWidget()
    assert table is _table_of(month)
    for one in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(table, one)
    assert field.day == date(2012, 3, 22)
    assert not month.isVisible()
    assert QApplication.focusWidget() is field


def test_escape_leaves_the_day_as_it_was(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
        qtbot.keyClick(_table_of(month), key)
    assert field.day == _DAY
    assert not month.isVisible()


def test_its_calendar_opens_at_its_day(qtbot: QtBot, field: DayField) -> None:
    field.set_day(date(2012, 5, 14))
    month = _opened(qtbot, field)
    assert month.selected_day() == date(2012, 5, 14)
    assert month.monthShown() == 5


def test_its_calendar_stays_on_the_screen(qtbot: QtBot, field: DayField) -> None:
    room = field.screen().availableGeometry()
    field.window().move(room.bottomRight() - QPoint(40, 40))
    month = _opened(qtbot, field)
    taken = QRect(month.pos() - _FRAME, month.size())
    assert room.contains(taken)
    assert not taken.intersects(field.rect().translated(field.mapToGlobal(QPoint(0, 0))))


def test_its_calendar_is_shaded_and_any_day_can_be_read(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    assert "9 event" in month.told(date(2012, 3, 16))
    assert month.look(date(2012, 3, 16)).ground is not None
    ink = month.palette().color(QPalette.ColorRole.Text)
    assert [month.look(date(2012, 3, day)).ink == ink for day in (11, 17)] == [True, True]
    assert month.look(date(2012, 4, 1)).ink == quiet(month.palette())


def test_the_arrow_keys_go_from_day_to_day_at_once(qtbot: QtBot, field: DayField) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2012, 3, 15)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert field.day == date(2012, 2, 15)
    qtbot.keyClicks(field, "16")
    assert field.day == date(2012, 2, 16)


def test_the_arrow_keys_end_with_the_calendar(qtbot: QtBot, field: DayField) -> None:
    field.set_day(date.max)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date.max


def test_what_is_no_day_is_said_and_stays_to_be_mended(qtbot: QtBot, field: DayField) -> None:
    _type(qtbot, field, "30 February 2012")
    assert "30 February 2012" in field.problem
    assert "2012-03-14" in field.problem
    assert field.accessibleDescription() == field.problem
    assert field.day == _DAY
    field.clearFocus()
    assert field.text() == "30 February 2012"
    _type(qtbot, field, "29 February 2012")
    assert not field.problem
    assert not field.accessibleDescription()
    assert field.day == date(2012, 2, 29)


def test_a_day_is_written_out_once_it_is_typed(qtbot: QtBot, field: DayField) -> None:
    before = field.text()
    _type(qtbot, field, "2012-03-14")
    assert field.text() == "2012-03-14"
    field.clearFocus()
    assert field.text() == before


def test_it_tells_of_another_day_and_of_none(qtbot: QtBot, field: DayField) -> None:
    told: list[tuple[date, bool]] = []
    field.day_changed.connect(lambda: told.append((field.day, not field.problem)))
    _type(qtbot, field, "15 x")
    assert told == [(date(2012, 3, 1), True), (date(2012, 3, 15), True), (_DAY, False)]


@pytest.mark.parametrize("language", ["en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "zh_CN", "zh_TW", "hu_HU", "ar_EG"])
def test_it_is_wide_enough_for_each_day_of_the_year(qtbot: QtBot, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        made = DayField(date(2012, 9, 28), {}, parent)
        made.adjustSize()
        room = made.width() - 2 * made.height()
        for month in range(1, 13):
            made.set_day(date(2012, month, 28))
            assert made.fontMetrics().horizontalAdvance(made.text()) <= room
    finally:
        QLocale.setDefault(before)


def test_today_is_one_click_away_from_any_year(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    with qtbot.waitSignal(field.day_changed):
        month.findChildren(QPushButton)[-1].click()
    assert field.day == date.today()
    assert not month.isVisible()
