"""A month whose days are shaded by their number of events."""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import cached_property

from PySide6.QtCore import QDate, QEvent, QLineF, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton, QToolTip, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import long_day, qt_day
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT
from curator.desktop.toolkit.theme import LEAST_CONTRAST, contrast, faded, quiet

STEPS = (0.18, 0.36, 0.55, 0.78)
"""How much of the highlight colour there is in the shade of a day with few, some, many, most events of its month."""
_LEAST_SIZE = 26
_ROWS = 7
"""Those of the days, and that of their names."""
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayCounts:
    """The number of events of each day that has any. What is asked of them is worked out when it is first asked."""

    def __init__(self, counts: Mapping[date, int]) -> None:
        self._counts = counts
        self._most: dict[tuple[int, int], int] = {}

    def of(self, day: date) -> int:
        """The number of events of a day."""
        return self._counts.get(day, 0)

    def spans(self, day: date) -> bool:
        """Whether a day lies between the first and the last one with events."""
        return bool(self._days) and self._days[0] <= day <= self._days[-1]

    def last(self) -> date | None:
        """The last day with events."""
        return self._days[-1] if self._days else None

    def before(self, day: date) -> date | None:
        """The nearest earlier day with events."""
        place = bisect_left(self._days, day)
        return self._days[place - 1] if place else None

    def after(self, day: date) -> date | None:
        """The nearest later day with events."""
        place = bisect_right(self._days, day)
        return self._days[place] if place < len(self._days) else None

    def step(self, day: date) -> int:
        """0 for a day without events, 1 to `len(STEPS)` for the others, measured by the busiest day of their month."""
        month = day.year, day.month
        if month not in self._most:
            self._most[month] = max(self.of(other) for other in _days_of(*month))
        count = self.of(day)
        return -(-count * len(STEPS) // self._most[month]) if count else 0

    @cached_property
    def _days(self) -> list[date]:
        return sorted(self._counts)


@dataclass(frozen=True, slots=True)
class DayLook:
    """The colours of a day; where there is no ground or outline, none is drawn."""

    ink: QColor
    ground: QColor | None = None
    outline: QColor | None = None


def shaded(palette: QPalette, step: int) -> DayLook:
    """How a day of a step from 1 on looks; what is written on it has a contrast of 4.5 to 1 at least."""
    base, highlight = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
    ground = _mixed(base, highlight, STEPS[step - 1])
    own = [palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText)]
    inks = [*own, QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)]
    return DayLook(next(ink for ink in inks if contrast(ink, ground) >= LEAST_CONTRAST), ground)


class MonthView(QCalendarWidget):
    """A month at a time. A framed day is the open event's; the selected one is where the keyboard stands."""

    day_chosen = Signal(object)
    """A day was clicked, or Enter pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = DayCounts({})
        self._framed: date | None = None
        self._places: dict[date, QRect] = {}
        self._table = self.findChildren(QTableView)[0]
        self._bar = self.findChildren(QWidget, "qt_calendar_navigationbar")[0]
        self._set_up()
        self._take_palette()
        self._table.installEventFilter(self)
        self._table.viewport().installEventFilter(self)
        self.clicked.connect(self._choose)
        self.currentPageChanged.connect(self._forget_places)
        self.selectionChanged.connect(self._speak)

    def show_counts(self, counts: Mapping[date, int]) -> None:
        """Shades the days anew. The mapping is kept, not copied."""
        self.counts = DayCounts(counts)
        self.updateCells()

    def frame(self, day: date | None) -> None:
        """Frames a day and moves to it; None takes the frame away and stays."""
        before, self._framed = self._framed, day
        if day is not None:
            self.select(day)
        if before != day:
            self.updateCells()

    def select(self, day: date) -> None:
        """Moves to a day, without choosing it."""
        self.setSelectedDate(qt_day(day))
        self.setCurrentPage(day.year, day.month)  # the day may be selected already, and another month be shown

    def selected_day(self) -> date:
        """The day on which the keyboard stands."""
        return _day(self.selectedDate())

    def place_of(self, day: date) -> QRect:
        """Where a day was last drawn, in the table's viewport; an empty place for one out of sight."""
        return self._places.get(day, QRect())

    def told(self, day: date) -> str:
        """`Thursday, 1 March 2012: 16 events`."""
        count = self.counts.of(day)
        events = self.tr("%Ln event(s)", "", count) if count else self.tr("no events")
        return explained(long_day(day), events)

    def look(self, day: date) -> DayLook:
        """How a day looks in the month that is shown."""
        palette = self.palette()
        if day.month != self.monthShown() or not self.counts.spans(day):
            return DayLook(quiet(palette))
        step = self.counts.step(day)
        return shaded(palette, step) if step else DayLook(quiet(palette), outline=faded(palette, 0.2))

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's leaves the least height of the rows out."""
        rows = self._bar.minimumSizeHint().height() + _ROWS * LEAST_HEIGHT
        return super().minimumSizeHint().expandedTo(QSize(0, rows))

    @override
    def paintCell(self, painter: QPainter, rect: QRect, shown: QDate) -> None:
        if not MINYEAR <= shown.year() <= MAXYEAR:
            return  # Qt's days go on where Python's end
        day = _day(shown)
        self._places[day] = QRect(rect)
        look = self.look(day)
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))  # over the table's own selection
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.ground or Qt.BrushStyle.NoBrush)
        _draw_box(painter, rect, 1.5, QPen(look.outline) if look.outline else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._framed:
            _draw_box(painter, rect, 1.5, QPen(self.palette().color(QPalette.ColorRole.Text), 2))
        if self._table.hasFocus() and shown == self.selectedDate():
            _draw_box(painter, rect, 3.5, QPen(look.ink, 1, Qt.PenStyle.DotLine))
        painter.setPen(look.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(day.day))
        if shown == QDate.currentDate():
            _underline(painter, rect)
        painter.restore()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table.viewport() and isinstance(event, QHelpEvent):
            return self._show_tip(event.pos(), event.globalPos())
        if watched is self._table and isinstance(event, QKeyEvent) and self._takes_key(event):
            return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}:
            self._take_palette()

    def _set_up(self) -> None:
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setDateEditEnabled(False)
        self.setDateRange(qt_day(date.min), qt_day(date.max))
        for weekday in _WEEKEND:  # red otherwise
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
        for name, said in (("prev", self.tr("Previous month")), ("next", self.tr("Next month"))):
            button = self._month_button(name)
            button.setMinimumSize(_LEAST_SIZE, _LEAST_SIZE)
            button.setToolTip(said)
            button.setAccessibleName(said)
        self._bar.setBackgroundRole(QPalette.ColorRole.Window)
        self._table.setMinimumHeight(_ROWS * LEAST_HEIGHT)
        for part in (self, self._table):
            part.setAccessibleName(self.tr("Calendar"))

    def _take_palette(self) -> None:
        """Qt's own bar is as loud as a selection, and its buttons take their text from a selection's."""
        palette = self.palette()
        header = QTextCharFormat()
        header.setForeground(quiet(palette))
        header.setBackground(palette.color(QPalette.ColorRole.Base))
        self.setHeaderTextFormat(header)
        plain = QPalette()
        plain.setColor(QPalette.ColorRole.HighlightedText, palette.color(QPalette.ColorRole.WindowText))
        self._bar.setPalette(plain)
        self.findChildren(QSpinBox, "qt_calendar_yearedit")[0].setPalette(palette)
        icons = ["month-back", "month-forward"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icons.reverse()
        for name, icon in zip(("prev", "next"), icons, strict=True):
            self._month_button(name).setIcon(tinted_icon(icon, palette))

    def _month_button(self, name: str) -> QToolButton:
        return self.findChildren(QToolButton, f"qt_calendar_{name}month")[0]

    def _show_tip(self, place: QPoint, global_place: QPoint) -> bool:
        for day, room in self._places.items():
            if room.contains(place):
                QToolTip.showText(global_place, self.told(day), self._table.viewport(), room)
                return True
        QToolTip.hideText()
        return True

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Enter chooses a day; Qt would tell it by a signal that some desktops send for clicks as well."""
        is_enter = event.type() == QEvent.Type.KeyPress and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter:
            self.day_chosen.emit(self.selected_day())
        return is_enter

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        self.day_chosen.emit(_day(day))

    @Slot(int, int)
    def _forget_places(self, _year: int, _month: int) -> None:
        self._places.clear()

    @Slot()
    def _speak(self) -> None:
        """Says the whole day; the table's own cells would be read as bare numbers."""
        if self._table.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, self.told(self.selected_day())))


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _days_of(year: int, month: int) -> Iterator[date]:
    return (date(year, month, number) for number in range(1, monthrange(year, month)[1] + 1))


def _draw_box(painter: QPainter, cell: QRect, inset: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawRoundedRect(QRectF(cell).adjusted(inset, inset, -inset, -inset), 3, 3)


def _underline(painter: QPainter, cell: QRect) -> None:
    """A line below the number in the middle of a cell."""
    metrics = painter.fontMetrics()
    half, middle = metrics.horizontalAdvance("00") / 2, QRectF(cell).center()
    height = middle.y() + metrics.ascent() / 2 + 1.5
    painter.drawLine(QLineF(middle.x() - half, height, middle.x() + half, height))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """So much of the other colour on the one."""
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
