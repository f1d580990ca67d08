"""A field for a day, whose calendar shows what the archive has."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import long_day, python_day, qt_day
from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.toolkit.theme import quiet

_LINE = 1


class _DroppedMonth(MonthView):
    """Has a line around it: what drops down from a field lies on others of the same ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, is_choice=True)
        self.setContentsMargins(_LINE, _LINE, _LINE, _LINE)

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's leaves the margins out, and as large as this it drops down."""
        return super().minimumSizeHint() + QSize(2 * _LINE, 2 * _LINE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(quiet(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -_LINE, -_LINE))


class DayField(QDateEdit):
    """The arrow keys go from day to day: Qt begins at the day of the week, from where they lead nowhere. Enter is the
    dialog's: Qt would say first that there is another day, even if it is the same."""

    def __init__(self, day: date, counts: Counts, parent: QWidget) -> None:
        """Begins with a day, which the calendar frames. The counts are kept, not copied."""
        super().__init__(parent)
        self.setMinimumDate(QDate(100, 1, 1))
        self.setDate(qt_day(day))
        self.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self.setCalendarPopup(True)
        self._month = _DroppedMonth(self)
        self._month.show_counts(counts)
        self._month.frame(day)
        self._month.day_chosen.connect(self._take)
        self._month.installEventFilter(self)
        self._kept = day
        """What is to stand in it once the calendar is closed."""
        self.setCalendarWidget(self._month)

    @property
    def day(self) -> date:
        """The day that stands in it."""
        return python_day(self.date())

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
        metrics, now = self.fontMetrics(), long_day(self.day)
        days = (date(2000, month, day) for month in range(1, 13) for day in range(20, 27))
        more = max(metrics.horizontalAdvance(long_day(day)) for day in days) - metrics.horizontalAdvance(now)
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0), hint.height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt takes each day that the keyboard passes; so it would stay if the calendar is closed and none chosen."""
        if event.type() == QEvent.Type.Show:
            self._kept = self.day
        elif event.type() == QEvent.Type.Hide:
            self.setDate(qt_day(self._kept))
        return super().eventFilter(watched, event)

    @Slot(object)
    def _take(self, day: date) -> None:
        self._kept = day
        self._month.activated.emit(qt_day(day))  # as Qt's own calendar says it, so that it is closed
