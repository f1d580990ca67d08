"""A field for a day, typed or chosen from a calendar that shows what the archive has."""

from datetime import MAXYEAR, MINYEAR, date

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import python_day, qt_day
from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.month_view import MonthView
from curator.desktop.toolkit.theme import quiet
from curator.desktop.toolkit.typed_day import read_day, typed_day
from curator.visible import visible

_LINE = 1
_STEPS = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_PageUp: (0, 1), Qt.Key.Key_PageDown: (0, -1)}
"""By how many days and months a key goes on."""


class _DayCalendar(MonthView):
    """What a field for a day opens: a month, and below it the way to today from any year.

    It has a line around it, since it lies on others of the same ground.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, is_choice=True)
        self.setWindowFlags(Qt.WindowType.Popup)
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(quiet(self.palette()))
        painter.drawRect(self.rect().adjusted(0, 0, -_LINE, -_LINE))

    @Slot()
    def _choose_today(self) -> None:
        self.day_chosen.emit(date.today())


class DayField(QLineEdit):
    """The arrow keys go from day to day, with Page from month to month, and Alt+Down opens the calendar."""

    day_changed = Signal()
    """Its text names another day now, or none."""

    def __init__(self, day: date, counts: Counts, parent: QWidget) -> None:
        """Begins with a day, which the calendar frames. The counts are kept, not copied."""
        super().__init__(typed_day(day), parent)
        self._settled = day
        """What is left out of a text is taken from this one, and not from what is half typed."""
        self._day: date | None = day
        self._month = _DayCalendar(self)
        self._month.show_counts(counts)
        self._month.frame(day)
        self._month.day_chosen.connect(self._take)
        self._open = self.addAction(tinted_icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._open.setText(self.tr("Calendar"))
        self._open.setToolTip(self.tr("Calendar"))
        self._open.triggered.connect(self.open_calendar)
        self.textChanged.connect(self._read)
        self.editingFinished.connect(self._settle)

    @property
    def day(self) -> date:
        """The day that stands in it; where none does, the last one that did."""
        return self._day or self._settled

    @property
    def problem(self) -> str:
        """Why there is no day in it; empty where there is one."""
        if self._day is not None:
            return ""
        text = self.tr("“{0}” is no day. It can be written like {1} or {2}.")
        return text.format(visible(self.text()), typed_day(self._settled), self._settled.isoformat())

    def set_day(self, day: date) -> None:
        """Writes a day into it."""
        self._settled = day
        self.setText(typed_day(day))

    @Slot()
    def open_calendar(self) -> None:
        """Below the field, or above it where there is no room."""
        self._month.select(self.day)
        self._month.resize(self._month.sizeHint().expandedTo(self._month.minimumSizeHint()))
        place = self.mapToGlobal(QPoint(0, self.height()))
        room = self.screen().availableGeometry()
        if place.y() + self._month.height() > room.bottom():
            place.setY(self.mapToGlobal(QPoint(0, 0)).y() - self._month.height())
        if self.isRightToLeft():
            place.setX(place.x() + self.width() - self._month.width())
        place.setX(max(room.left(), min(place.x(), room.left() + room.width() - self._month.width())))
        self._month.move(place)
        self._month.show()
        self._month.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier):
            self.open_calendar()
        elif key in _STEPS and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for each day of each month."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(typed_day(date(2000, month, 28))) for month in range(1, 13))
        hint = super().sizeHint()
        return QSize(widest + 3 * hint.height(), hint.height())

    def _step(self, days: int, months: int) -> None:
        to = qt_day(self.day).addMonths(months).addDays(days)
        if MINYEAR <= to.year() <= MAXYEAR:
            self.set_day(python_day(to))
            self.selectAll()

    @Slot()
    def _read(self) -> None:
        before, self._day = self._day, read_day(self.text(), self._settled)
        self._mark()
        if self._day is None or before != self._day:
            self.day_changed.emit()

    @Slot()
    def _settle(self) -> None:
        """What was typed is all there is to come: a day is written out, anything else stays to be mended."""
        if self._day is not None:
            self.set_day(self._day)
        elif self.problem:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.problem))

    @Slot(object)
    def _take(self, day: date) -> None:
        self._month.hide()
        self.set_day(day)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self) -> None:
        """Shows, and says to who can't see it, that there is no day in it."""
        self._open.setIcon(tinted_icon("calendar" if self._day is not None else "conflict"))
        self._open.setToolTip(self.problem or self.tr("Calendar"))
        self.setAccessibleDescription(self.problem)
