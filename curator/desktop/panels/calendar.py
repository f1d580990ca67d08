"""The archive by day: a month at a time, each day shaded by its number of events."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.dates import day_and_month
from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.direction import margins
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.month_view import MonthView


class CalendarPanel(QWidget):
    """Shows how many events each day has; tells which day the person chose."""

    day_chosen = Signal(object)
    """A date, with or without events."""
    anniversary_wanted = Signal(object)
    """A date, whose day is wanted in the other years too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_place = False
        self._month = MonthView(self)
        self._back = self._button(self.tr("Previous day with events"))
        self._anniversary = self._button(self.tr("Events of this day in all years"))
        self._forward = self._button(self.tr("Next day with events"))
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._set_up()
        self._take_palette()
        self._name_day()
        self._month.day_chosen.connect(self._choose)
        self._month.selectionChanged.connect(self._settling.start)
        self._settling.timeout.connect(self._settle)
        self._back.clicked.connect(self.go_to_previous_day)
        self._forward.clicked.connect(self.go_to_next_day)
        self._anniversary.clicked.connect(self._want_anniversary)

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Shows how many events each day has; days without any are left out. The mapping is kept, not copied.

        Until a day is shown or chosen, the newest one is selected. An empty mapping starts that over.
        """
        if not counts:
            self._has_place = False
        self._month.show_counts(counts)
        self._settling.start()

    def show_day(self, day: date | None) -> None:
        """Frames the open event's day and moves to it; None takes the frame away and stays."""
        self._has_place = self._has_place or day is not None
        self._month.frame(day)

    @Slot()
    def go_to_previous_day(self) -> None:
        """Chooses the nearest day with events before the selected one, which is the framed one unless moved since."""
        self._go(self._month.counts.before(self._month.selected_day()))

    @Slot()
    def go_to_next_day(self) -> None:
        """Chooses the nearest day with events after the selected one."""
        self._go(self._month.counts.after(self._month.selected_day()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}:
            self._take_palette()

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setMinimumSize(26, 26)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _set_up(self) -> None:
        self._anniversary.setMinimumSize(0, 0)  # its text says how much it needs
        self.setFocusProxy(self._month)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._anniversary)
        row.addStretch(1)
        row.addWidget(self._forward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(8, 0, 4, 0))
        layout.setSpacing(0)
        layout.addWidget(self._month, 1)
        layout.addLayout(row)

    def _take_palette(self) -> None:
        icons = ["day-back", "day-forward"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icons.reverse()
        for button, icon in zip((self._back, self._forward), icons, strict=True):
            button.setIcon(tinted_icon(icon, self.palette()))

    def _go(self, day: date | None) -> None:
        if day is not None:
            self._month.select(day)
            self._choose(day)

    @Slot(object)
    def _choose(self, day: date) -> None:
        self._has_place = True
        self.day_chosen.emit(day)

    def _name_day(self) -> None:
        """Says which day is sought in all years: it may be one that is out of sight."""
        said = self.tr("Every {0}").format(day_and_month(self._month.selected_day()))
        self._anniversary.setText(said)
        self._anniversary.setAccessibleName(said)

    @Slot()
    def _want_anniversary(self) -> None:
        self.anniversary_wanted.emit(self._month.selected_day())

    @Slot()
    def _settle(self) -> None:
        """What needs the days in their order, and so waits until whoever showed the counts is done."""
        counts = self._month.counts
        newest = counts.last()
        if newest is not None and not self._has_place:
            self._has_place = True
            self._month.select(newest)
        self._name_day()
        self._back.setEnabled(counts.before(self._month.selected_day()) is not None)
        self._forward.setEnabled(counts.after(self._month.selected_day()) is not None)
