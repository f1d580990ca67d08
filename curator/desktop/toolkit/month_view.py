"""A month whose days are shaded by their number of events."""

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QDate, QEvent, QLineF, QLocale, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QSpinBox, QTableView, QToolButton, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import long_day, python_day, qt_day
from curator.desktop.toolkit.day_counts import STEPS, Counts, DayCounts
from curator.desktop.toolkit.day_table import ROWS, DayTable
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT
from curator.desktop.toolkit.theme import LEAST_CONTRAST, contrast, faded, quiet

_LEAST_SIZE = 26
_ELSEWHERE, _BEYOND = -1, -2
"""Days of other months, and those before and after all events; from 0 on it is the step of a day's shade."""


class DayLook(Struct, frozen=True):
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
    """A month at a time. A framed day is the open event's; the selected one is where the keyboard stands.

    Of Qt's calendar it has the bar and the selected day; its table is one of ours.
    """

    day_chosen = Signal(object)
    """A day was clicked, or Enter pressed on it."""

    def __init__(self, parent: QWidget | None = None, *, is_choice: bool = False) -> None:
        """`is_choice`: it is for choosing a day, so that those before and after all events are to be read as well."""
        super().__init__(parent)
        self._is_choice = is_choice
        self._looks: dict[int, DayLook] = {}
        """Of the palette that there is; a day is drawn often."""
        self.counts = DayCounts({})
        self._framed: date | None = None
        self._table = DayTable(self, self.told, self._paint_day)
        self._bar = self.findChildren(QWidget, "qt_calendar_navigationbar")[0]
        self._set_up()
        self._take_palette()
        self._table.moved.connect(self.select)
        self._table.chosen.connect(self.day_chosen)
        self._table.turned.connect(self._turn)
        self.currentPageChanged.connect(self._follow)
        self.selectionChanged.connect(self._follow)
        self._follow()

    def show_counts(self, counts: Counts) -> None:
        """Shades the days anew. The mapping is kept, not copied."""
        if not self.counts.are(counts):
            self.counts = DayCounts(counts)
            self._table.viewport().update()

    def frame(self, day: date | None) -> None:
        """Frames a day and moves to it; None takes the frame away and stays."""
        before, self._framed = self._framed, day
        if day is not None:
            self.select(day)
        if before != day:
            self._table.viewport().update()

    @Slot(object)
    def select(self, day: date) -> None:
        """Moves to a day, without choosing it."""
        self.setSelectedDate(qt_day(day))
        self.setCurrentPage(day.year, day.month)  # the day may be selected already, and another month be shown

    def selected_day(self) -> date:
        """The day on which the keyboard stands."""
        return python_day(self.selectedDate())

    def place_of(self, day: date) -> QRect:
        """Where a day is drawn, in the table's viewport; an empty place for one out of sight."""
        return self._table.place_of(day)

    def told(self, day: date) -> str:
        """`Thursday, 1 March 2012: 16 events`."""
        count = self.counts.of(day)
        events = self.tr("%Ln event(s)", "", count) if count else self.tr("no events")
        return explained(long_day(day), events)

    def look(self, day: date) -> DayLook:
        """How a day looks in the month that is shown."""
        if day.month != self.monthShown():
            kind = _ELSEWHERE
        else:
            kind = self.counts.step(day) if self.counts.spans(day) else _BEYOND
        look = self._looks.get(kind)
        if look is None:
            look = self._looks[kind] = self._look_of(kind)
        return look

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's leaves the least height of the rows out."""
        rows = self._bar.minimumSizeHint().height() + ROWS * LEAST_HEIGHT
        return super().minimumSizeHint().expandedTo(QSize(0, rows))

    def _look_of(self, kind: int) -> DayLook:
        palette = self.palette()
        if kind > 0:
            return shaded(palette, kind)
        if kind == _BEYOND and self._is_choice:
            return DayLook(palette.color(QPalette.ColorRole.Text))
        return DayLook(quiet(palette), outline=None if kind in {_ELSEWHERE, _BEYOND} else faded(palette, 0.2))

    def _paint_day(self, painter: QPainter, rect: QRect, day: date) -> None:
        look = self.look(day)
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))  # over the table's own selection
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.ground or Qt.BrushStyle.NoBrush)
        _draw_box(painter, rect, 1.5, QPen(look.outline) if look.outline else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._framed:
            _draw_box(painter, rect, 1.5, QPen(self.palette().color(QPalette.ColorRole.Text), 2))
        if self._table.hasFocus() and day == self.selected_day():
            _draw_box(painter, rect, 3.5, QPen(look.ink, 1, Qt.PenStyle.DotLine))
        painter.setPen(look.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(day.day))
        if day == date.today():
            _underline(painter, rect)
        painter.restore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}:
            self._take_palette()

    def _set_up(self) -> None:
        own, layout = self.findChildren(QTableView)[0], self.layout()
        if layout is not None:
            layout.replaceWidget(own, self._table)
        own.hide()
        # WORKAROUND: of all tables in a calendar, Qt tells a screen reader of the one that has this name alone.
        self._table.setObjectName(own.objectName())
        own.setObjectName("")
        own.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._table)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)  # it would need room
        self.setDateEditEnabled(False)
        self.setDateRange(qt_day(date.min), qt_day(date.max))
        for name, said in (("prev", self.tr("Previous month")), ("next", self.tr("Next month"))):
            button = self._month_button(name)
            button.setMinimumSize(_LEAST_SIZE, _LEAST_SIZE)
            button.setToolTip(said)
            button.setAccessibleName(said)
        self._bar.setBackgroundRole(QPalette.ColorRole.Window)
        self._put_year_in_its_place()
        for part in (self, self._table):
            part.setAccessibleName(self.tr("Calendar"))

    def _put_year_in_its_place(self) -> None:
        """Before the month where dates are written so, as in Chinese; Qt has it behind the month everywhere."""
        row = self._bar.layout()
        if isinstance(row, QHBoxLayout) and self.locale().dateFormat(QLocale.FormatType.LongFormat).startswith("y"):
            month, year = (self.findChildren(QToolButton, f"qt_calendar_{name}button")[0] for name in ("month", "year"))
            row.insertWidget(row.indexOf(month), year)

    def _take_palette(self) -> None:
        """Qt's own bar is as loud as a selection, and its buttons take their text from a selection's."""
        palette = self.palette()
        self._looks.clear()
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

    @Slot(int)
    def _turn(self, months: int) -> None:
        """Shows another month; the selected day stays."""
        shown = QDate(self.yearShown(), self.monthShown(), 1).addMonths(months)
        self.setCurrentPage(shown.year(), shown.month())

    @Slot()
    def _follow(self) -> None:
        """Another day is selected, or another month shown. A day that stands where one stood before is said anew: of
        its cell alone, nobody would hear that it is another one."""
        before = self._table.currentIndex()
        self._table.days.show_month(self.yearShown(), self.monthShown())
        self._table.stand_on(self.selected_day())
        if self._table.hasFocus() and self._table.currentIndex() == before:
            said = QAccessibleAnnouncementEvent(self._table, self.told(self.selected_day()))
            QAccessible.updateAccessibility(said)


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
