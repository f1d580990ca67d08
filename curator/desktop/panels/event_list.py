"""The events of the archive by day, newest first, and the field that filters them by title."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QRubberBand, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from curator.archive.catalogue import Day, fold
from curator.desktop.toolkit.day_rows import DayRowDelegate, DayRowModel
from curator.desktop.toolkit.drop_zone import DropZone, Formats
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.rows import Exchange


class EventListPanel(QWidget):
    """Shows days and their events; tells which event the person chose."""

    chosen = Signal(object)
    """The path of the event; not a Qt string, since a file's name need not be UTF-8."""
    counted = Signal(int)
    """How many events there are in all."""

    offered = Signal(object, str)
    """The formats of what was dropped on an event, and the event's path."""
    refused = Signal(str)
    """Why something can't be dropped."""

    def __init__(self, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()
        self._shown_path = ""
        self._search = QLineEdit(self)
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Filter events by title"))
        self._search.setClearButtonEnabled(True)
        self._glass = self._search.addAction(tinted_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._model = DayRowModel(self)
        self._view = QListView(self)
        self._target = QRubberBand(QRubberBand.Shape.Rectangle, self._view.viewport())
        self._zone = DropZone(self._view, exchange.judge, exchange.only_copies)
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

    def show_archive(self, root: Path) -> None:
        """The events that are dragged away from here lie in this folder."""
        self._model.show_archive(root)

    @Slot(object)
    def show_days(self, days: Sequence[Day]) -> None:
        """Shows these days, in this order."""
        self._days = tuple(days)
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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the search field has no use for: Esc empties it, Down leads into the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._search.setText("")
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._view.setFocus()
            if not self._view.currentIndex().isValid():
                self._choose_first()
        else:
            super().keyPressEvent(event)

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
        self._view.setDragEnabled(True)
        self._view.setDropIndicatorShown(False)
        self._zone.hovered.connect(self._show_target)
        self._zone.left.connect(self._target.hide)
        self._zone.dropped.connect(self._take_drop)
        self._zone.refused.connect(self.refused)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)

    def _mark_shown(self) -> None:
        """Makes the open event's row the current one; being open already, it is not chosen by that."""
        self._view.setCurrentIndex(self._model.index_of(self._shown_path))

    def _show(self) -> None:
        wanted = fold(self._search.text().strip())
        place = self._view.verticalScrollBar().value()
        self._model.show_days(self._days, wanted)
        self._empty.setText(
            self.tr("No event has “{0}” in its title.").format(self._search.text().strip())
            if wanted
            else self.tr("No events here yet.\nCtrl+N makes the first one.")
        )
        self._stack.setCurrentIndex(0 if self._model.rowCount() else 1)
        self.counted.emit(sum(len(day.entries) for day in self._days))
        self._mark_shown()
        self._view.verticalScrollBar().setValue(place)

    @Slot(QPoint)
    def _show_target(self, place: QPoint) -> None:
        """Frames the event that a drop would be added to."""
        index = self._view.indexAt(place)
        self._target.setGeometry(self._view.visualRect(index))
        self._target.setVisible(bool(self._model.path_at(index)))

    @Slot(object, QPoint)
    def _take_drop(self, formats: Formats, place: QPoint) -> None:
        path = self._model.path_at(self._view.indexAt(place))
        if path:
            self.offered.emit(formats, path)

    @Slot()
    def _filter(self) -> None:
        self._show()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

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
