"""A field for a day, whose calendar shows what the archive has."""

import re
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QPushButton, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import python_day, qt_day
from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.toolkit.theme import quiet

_LINE = 1
_WEEKDAY = re.compile(r"[\s,،]*(?<!d)d{3,4}(?!d)[\s,،]*")
"""In a form of dates, with what sets it off."""


class _DayCalendar(MonthView):
    """What a field for a day opens: a month, and below it the way to today from any year.

    It has a line around it, since it lies on others of the same ground.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, is_choice=True)
        self.setContentsMargins(_LINE, _LINE, _LINE, _LINE)
        self._today = QPushButton(self.tr("Today"), self)
        self._today.clicked.connect(self._choose_today)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._today)

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's leaves margins and button out, and as large as this it drops down."""
        return super().minimumSizeHint() + QSize(2 * _LINE, 2 * _LINE + self._today.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(quiet(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -_LINE, -_LINE))

    @Slot()
    def _choose_today(self) -> None:
        self.day_chosen.emit(date.today())


class DayField(QDateEdit):
    """The arrow keys go from day to day: Qt begins at what stands first, the month for some. Enter is the dialog's: Qt
    would say first that there is another day, even if it is the same."""

    def __init__(self, day: date, counts: Counts, parent: QWidget) -> None:
        """Begins with a day, which the calendar frames. The counts are kept, not copied."""
        super().__init__(parent)
        self.setMinimumDate(QDate(100, 1, 1))
        self.setDate(qt_day(day))
        self.setDisplayFormat(_typed_form())
        self.setCalendarPopup(True)
        self._month = _DayCalendar(self)
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
        self._month.select(day)
        self._month.activated.emit(qt_day(day))  # as Qt's own calendar says it, so that it is closed


def _typed_form() -> str:
    """The desktop's long form of a day without the day of the week: Qt takes no key that would make that a wrong one,
    such as the first digit of another year."""
    return _WEEKDAY.sub(" ", QLocale().dateFormat(QLocale.FormatType.LongFormat)).strip()
