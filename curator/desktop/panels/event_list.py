"""The events of the archive by day, newest first, and the field that filters them by title."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from curator.archive.catalogue import Day, fold
from curator.desktop.toolkit.day_rows import DayRowDelegate, DayRowModel
from curator.desktop.toolkit.icons import tinted_icon


class EventListPanel(QWidget):
    """Shows days and their events; tells which event the person chose."""

    chosen = Signal(str)
    """The path of the event."""
    counted = Signal(int)
    """How many events there are in all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: dict[date, Day] = {}
        self._shown_path = ""
        self._search = QLineEdit(self)
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Filter events by title"))
        self._search.setClearButtonEnabled(True)
        self._glass = self._search.addAction(tinted_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._model = DayRowModel(self)
        self._view = QListView(self)
        self._empty = QLabel(self)
        self._stack = QStackedLayout()
        self._set_up_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 4)
        layout.addWidget(self._search)
        layout.addLayout(self._stack, 1)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._choose_first)
        self._view.selectionModel().currentChanged.connect(self._choose)

    def show_days(self, days: Sequence[Day]) -> None:
        """Shows just these days."""
        self._days = {day.day: day for day in days}
        self._show()

    @Slot(object)
    def add_days(self, days: Sequence[Day]) -> None:
        """Shows these days too, in the place of what was shown of them before."""
        for day in days:
            self._days[day.day] = day
            if not day.entries:
                del self._days[day.day]
        self._show()

    def mark(self, path: str) -> None:
        """Makes an event the current row, without choosing it again."""
        self._shown_path = path
        self._mark_shown()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    @Slot()
    def start_search(self) -> None:
        """Puts the cursor into the search field."""
        self._search.setFocus()
        self._search.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(tinted_icon("search", self.palette()))
        super().changeEvent(event)

    def _set_up_view(self) -> None:
        self._view.setAccessibleName(self.tr("Events"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(DayRowDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)

    def _mark_shown(self) -> None:
        """Makes the open event's row the current one; this is no choice of the person's."""
        self._view.selectionModel().blockSignals(True)
        self._view.setCurrentIndex(self._model.index_of(self._shown_path))
        self._view.selectionModel().blockSignals(False)
        self._view.viewport().update()

    def _show(self) -> None:
        wanted = fold(self._search.text().strip())
        days = [self._days[day] for day in sorted(self._days, reverse=True)]
        place = self._view.verticalScrollBar().value()
        self._model.show_days(days, wanted)
        self._empty.setText(
            self.tr("No event has “{0}” in its title.").format(self._search.text().strip())
            if wanted
            else self.tr("No events here yet.\nCtrl+N makes the first one.")
        )
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self.counted.emit(sum(len(day.entries) for day in days))
        self._mark_shown()
        self._view.verticalScrollBar().setValue(place)

    @Slot()
    def _filter(self) -> None:
        self._show()
        self.mark(self._shown_path)

    @Slot()
    def _choose_first(self) -> None:
        """Enter in the search field opens the first event that is found."""
        index = self._model.first_event()
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        path = self._model.path_at(current)
        if path and path != self._shown_path:
            self.chosen.emit(path)
