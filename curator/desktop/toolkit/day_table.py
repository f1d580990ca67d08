"""Six weeks as a table. Qt's own calendar has one too, whose days a screen reader can only read as bare numbers."""

from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.dates import python_day, qt_day
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT
from curator.desktop.toolkit.theme import quiet

ROWS = 7
"""The names of the days, and six weeks."""
_WEEK = 7
_NOTCH = 120
_PAINT = Callable[[QPainter, QRect, date], None]
AnyIndex = QModelIndex | QPersistentModelIndex


class DayModel(QAbstractTableModel):
    """The days of a month, with those before and behind it that its weeks have."""

    def __init__(self, parent: QObject, told: Callable[[date], str]) -> None:
        """`told` is what is said of a day."""
        super().__init__(parent)
        self._told, self._first = told, QDate()
        self._days: list[date | None] = []
        """Those that are shown, since each is asked for several times whenever it is drawn."""
        self.show_month(QDate.currentDate().year(), QDate.currentDate().month())

    def show_month(self, year: int, month: int) -> None:
        """Shows another month; at least one day of the month before it comes first."""
        begin = QDate(year, month, 1)
        first = begin.addDays(-(((begin.dayOfWeek() - self._week_day(0).value - 1) % _WEEK) + 1))
        if first == self._first:
            return
        self._first = first
        self._days = [_day(first.addDays(number)) for number in range((ROWS - 1) * _WEEK)]
        self.dataChanged.emit(self.index(0, 0), self.index(ROWS - 1, _WEEK - 1))

    def day_at(self, index: AnyIndex) -> date | None:
        """The day in a cell; None for the name of one, and where Python has no days."""
        if not index.isValid() or index.row() == 0:
            return None
        return self._days[(index.row() - 1) * _WEEK + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; an index that is not valid, where it is not shown."""
        place = self._first.daysTo(qt_day(day))
        inside = 0 <= place < (ROWS - 1) * _WEEK
        return self.index(place // _WEEK + 1, place % _WEEK) if inside else QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else ROWS

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else _WEEK

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        is_day = self.day_at(index) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_day else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day_at(index)
        if day is not None:
            answers = {Qt.ItemDataRole.DisplayRole: lambda: QLocale().toString(day.day)}
            answers[Qt.ItemDataRole.AccessibleTextRole] = answers[Qt.ItemDataRole.ToolTipRole] = lambda: self._told(day)
            return answers[Qt.ItemDataRole(role)]() if role in answers else None
        if index.row() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        is_shown = role == Qt.ItemDataRole.DisplayRole
        form = QLocale.FormatType.ShortFormat if is_shown else QLocale.FormatType.LongFormat
        return QLocale().standaloneDayName(self._week_day(index.column()).value, form)

    def _week_day(self, column: int) -> Qt.DayOfWeek:
        return Qt.DayOfWeek((QLocale().firstDayOfWeek().value - 1 + column) % _WEEK + 1)


def _day(day: QDate) -> date | None:
    return python_day(day) if MINYEAR <= day.year() <= MAXYEAR else None


class DayTable(QTableView):
    """Tells where the person goes; it goes nowhere by itself."""

    moved = Signal(object)
    """The day on which the keyboard, or the mouse, is to stand."""
    chosen = Signal(object)
    """The day that was clicked, or on which Enter was pressed."""
    turned = Signal(int)
    """So many months were turned, by the wheel."""

    def __init__(self, parent: QWidget, told: Callable[[date], str], paint: _PAINT) -> None:
        """`told` is what is said of a day, `paint` draws it."""
        super().__init__(parent)
        self.days = DayModel(self, told)
        self._day = date.today()
        self._pressed: date | None = None
        self._rest = 0
        self.setModel(self.days)
        self.setItemDelegate(_DayDelegate(self, self.days, paint))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(ROWS * LEAST_HEIGHT)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(0)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def stand_on(self, day: date) -> None:
        """Makes a day the current one, whether it is shown or not; a screen reader says it."""
        self._day = day
        self.setCurrentIndex(self.days.index_of(day))

    def place_of(self, day: date) -> QRect:
        """Where a day is drawn, in the viewport; an empty place for one out of sight."""
        return self.visualRect(self.days.index_of(day))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self._day)
            return
        to = self._target(qt_day(self._day), Qt.Key(event.key()))
        if to is None:
            event.ignore()
        elif day := _day(to):
            self.moved.emit(day)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._day_below(event.position().toPoint()) if is_left else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged here."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click did it."""
        self._pressed = None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day, self._pressed = self._pressed, None
        if day is not None and day == self._day_below(event.position().toPoint()):
            self.moved.emit(day)
            self.chosen.emit(day)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._rest += event.angleDelta().y()
        months = int(self._rest / _NOTCH)
        self._rest -= months * _NOTCH
        if months:
            self.turned.emit(-months)

    def _day_below(self, place: QPoint) -> date | None:
        return self.days.day_at(self.indexAt(place))

    def _target(self, day: QDate, key: Qt.Key) -> QDate | None:
        """Where a key leads from a day; None for another key."""
        on = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on, Qt.Key.Key_Down: _WEEK, Qt.Key.Key_Up: -_WEEK}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: day.daysInMonth()}
        if key in steps:
            return day.addDays(steps[key])
        if key in months:
            return day.addMonths(months[key])
        return QDate(day.year(), day.month(), ends[key]) if key in ends else None


class _DayDelegate(QStyledItemDelegate):
    """Draws names of days quietly, and lets days be drawn."""

    def __init__(self, parent: QObject, days: DayModel, paint: _PAINT) -> None:
        super().__init__(parent)
        self._days, self._paint = days, paint

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        day = self._days.day_at(index)
        if day is not None:
            self._paint(painter, option.rect, day)
        elif index.row() == 0:
            painter.save()
            painter.setPen(quiet(option.widget.palette()))
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
            painter.restore()
