"""Days as the person's desktop writes them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QPushButton, QWidget
from typing_extensions import override

_WEEKDAY = re.compile(r"[\s,،]*(?<!d)d{3,4}(?!d)[\s,،]*")
"""In a form of dates, with what sets it off."""


def qt_day(day: date) -> QDate:
    """The same day for Qt."""
    return QDate(day.year, day.month, day.day)


def long_day(day: date) -> str:
    """`Thursday, 1 March 2012`, in the language and order of the desktop."""
    return QLocale().toString(qt_day(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """`01/03/2012`, as the desktop writes it in lists, but with the whole year: archives go back a long way."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(qt_day(day), form if "yyyy" in form else form.replace("yy", "yyyy"))


def moment(when: datetime) -> str:
    """`01/03/2012 12:30`, as the desktop writes it, in its own time."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat)


def day_field(day: date, parent: QWidget) -> QDateEdit:
    """A field for a day, with a calendar to choose from."""
    field = _DayField(parent)
    field.setMinimumDate(QDate(100, 1, 1))
    field.setDate(qt_day(day))
    field.setCalendarPopup(True)
    field.setCalendarWidget(_DayCalendar(field))
    field.setDisplayFormat(_typed_form())
    return field


def day_in(field: QDateEdit) -> date:
    """The day that stands in a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _typed_form() -> str:
    """The desktop's long form of a day without the day of the week: Qt takes no key that would make that a wrong one,
    such as the first digit of another year."""
    return _WEEKDAY.sub(" ", QLocale().dateFormat(QLocale.FormatType.LongFormat)).strip()


class _DayField(QDateEdit):
    """The arrow keys go from day to day: Qt begins at what stands first, the month for some. Enter is the dialog's: Qt
    would say first that there is another day, even if it is the same."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self.setCurrentSection(QDateEdit.Section.DaySection)
        else:
            self.setSelectedSection(QDateEdit.Section.DaySection)  # to be typed over

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for each day of each month: Qt's own is for the one that it holds at first."""
        metrics, now = self.fontMetrics(), self.text()
        days = (QDate(2000, month, 28) for month in range(1, 13))
        widest = max(metrics.horizontalAdvance(QLocale().toString(day, self.displayFormat())) for day in days)
        hint = super().sizeHint()
        return QSize(hint.width() + max(widest - metrics.horizontalAdvance(now), 0), hint.height())


class _DayCalendar(QCalendarWidget):
    """What a field for a day opens: a month, and below it the way to today from any year."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._today = QPushButton(self.tr("Today"), self)
        self._today.clicked.connect(self._choose_today)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._today)

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's knows nothing of the button."""
        return super().minimumSizeHint() + QSize(0, self._today.sizeHint().height())

    @Slot()
    def _choose_today(self) -> None:
        today = qt_day(date.today())
        self.setSelectedDate(today)
        self.activated.emit(today)
