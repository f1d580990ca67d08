"""Days as the person's desktop writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override


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
    field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return field


def day_in(field: QDateEdit) -> date:
    """The day that stands in a field."""
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


class _DayField(QDateEdit):
    """The arrow keys go from day to day: Qt begins at the day of the week, from where they lead nowhere. Enter is the
    dialog's: Qt would say first that there is another day, even if it is the same."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setCurrentSection(QDateEdit.Section.DaySection)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for each day of each month: Qt's own is for the one that it holds at first."""
        metrics, now = self.fontMetrics(), long_day(day_in(self))
        days = (date(2000, month, day) for month in range(1, 13) for day in range(20, 27))
        more = max(metrics.horizontalAdvance(long_day(day)) for day in days) - metrics.horizontalAdvance(now)
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0), hint.height())
