"""A field for a day: by the keyboard, and by a calendar that shows what the archive has."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.day_table import DayTable
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.toolkit.theme import quiet

_DAY = date(2012, 3, 14)
_COUNTS = {date(2012, 3, 12): 1, date(2012, 3, 16): 9}


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DayField]:
    """A field in a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    made = DayField(_DAY, _COUNTS, window)
    made.adjustSize()
    window.show()
    made.setFocus()
    yield made
    window.close()


def _opened(qtbot: QtBot, field: DayField) -> MonthView:
    """Its calendar, once the arrow beside the field was clicked."""
    option = QStyleOptionComboBox()
    option.initFrom(field)
    option.subControls = QStyle.SubControl.SC_All
    arrow = field.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, field
    )
    qtbot.mousePress(field, Qt.MouseButton.LeftButton, pos=arrow.center())
    month = field.calendarWidget()
    assert isinstance(month, MonthView)
    qtbot.waitUntil(month.isVisible)
    return month


def _table_of(month: MonthView) -> DayTable:
    table = month.findChild(DayTable)
    assert table is not None
    return table


def test_a_click_on_a_day_of_its_calendar_takes_it(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    place = month.place_of(date(2012, 3, 16)).center()
    qtbot.mouseClick(_table_of(month).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.day == date(2012, 3, 16)
    assert not month.isVisible()


def test_the_keyboard_chooses_in_its_calendar(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    table = QApplication.focusWidget()
    assert table is _table_of(month)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    assert field.day == date(2012, 3, 22)
    assert not month.isVisible()


def test_escape_leaves_the_day_as_it_was(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
        qtbot.keyClick(_table_of(month), key)
    assert field.day == _DAY
    assert not month.isVisible()


def test_its_calendar_opens_at_its_day(qtbot: QtBot, field: DayField) -> None:
    field.setDate(field.date().addMonths(2))
    month = _opened(qtbot, field)
    assert month.selected_day() == date(2012, 5, 14)
    assert month.monthShown() == 5


def test_its_calendar_is_shaded_and_any_day_can_be_read(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    assert "9 event" in month.told(date(2012, 3, 16))
    assert month.look(date(2012, 3, 16)).ground is not None
    ink = month.palette().color(QPalette.ColorRole.Text)
    assert [month.look(date(2012, 3, day)).ink == ink for day in (11, 17)] == [True, True]
    assert month.look(date(2012, 4, 1)).ink == quiet(month.palette())


def test_the_arrow_keys_go_from_day_to_day_at_once(qtbot: QtBot, field: DayField) -> None:
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day == date(2012, 3, 15)
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    qtbot.keyClicks(field, "16")
    assert field.day == date(2012, 3, 16)


@pytest.mark.parametrize("language", ["en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "zh_CN", "zh_TW", "hu_HU"])
def test_a_day_is_typed_part_by_part_in_any_language(qtbot: QtBot, language: str) -> None:
    """Its day of the week is another one with the first digit of another year, and must be in nobody's way."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        typing = DayField(date(2018, 1, 1), {}, parent)
        for section, typed in ((QDateEdit.Section.YearSection, "2026"), (QDateEdit.Section.DaySection, "26")):
            typing.setSelectedSection(section)
            qtbot.keyClicks(typing, typed)
        assert typing.day == date(2026, 1, 26)
    finally:
        QLocale.setDefault(before)


def test_today_is_one_click_away_from_any_year(qtbot: QtBot, field: DayField) -> None:
    month = _opened(qtbot, field)
    with qtbot.waitSignal(field.dateChanged):
        month.findChildren(QPushButton)[-1].click()
    assert field.day == date.today()
    assert not month.isVisible()
