"""Rows about other events: to be looked at, opened, and taken by one key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from curator.desktop.toolkit.headings import Headings
from curator.desktop.toolkit.peek import Glimpse, Peek
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.row_tree import paint_invitation
from curator.desktop.toolkit.rows import Row
from curator.desktop.toolkit.tall_rows import EdgeRows

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EventRows(QTreeWidget):
    """The first column takes the room that is left. Enter takes the chosen rows, Ctrl+Enter opens the current one."""

    taken = Signal(object)
    """The rows (counted from 0) that the person wants to use."""
    opened = Signal(int)

    def __init__(
        self, headings: Sequence[str], take: str, look: Callable[[int], Glimpse | None], parent: QWidget
    ) -> None:
        """`take` is what using a row is called; empty where opening it is all that there is to do."""
        super().__init__(parent)
        self._take = take
        self._invitation = ""
        self._rows: tuple[Row, ...] = ()
        self.setHeader(Headings(self))
        self.setHeaderLabels(list(headings))
        self.setItemDelegate(EdgeRows(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        RowMenu(self, self._fill_menu)
        self.itemDoubleClicked.connect(self._use_item)
        header = self.header()
        header.setSectionsMovable(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.peek = Peek(self, look)

    def show_rows(self, rows: Sequence[Row], invitation: str) -> None:
        """Shows these rows; where there are none, `invitation` says why or what to do."""
        self._invitation = invitation
        if self._rows != tuple(rows):
            self._rows = tuple(rows)
            chosen = self.chosen_rows()
            while self.topLevelItemCount() > len(rows):
                self.takeTopLevelItem(self.topLevelItemCount() - 1)
            self._write(rows)
            self._choose_one_of(chosen)
        self.viewport().update()

    def chosen_rows(self) -> list[int]:
        """The rows that keys and buttons are about, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def set_column_width(self, column: int, characters: int) -> None:
        """Makes a column wide enough for so many digits of text."""
        self.header().resizeSection(column, self.fontMetrics().horizontalAdvance("0") * characters)

    @Slot()
    def take_chosen(self) -> None:
        """Uses the chosen rows."""
        rows = self.chosen_rows()
        if rows and self._take:
            self.taken.emit(rows)
        elif rows:
            self.opened.emit(rows[0])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open_current()
        else:
            self.take_chosen()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rows:
            paint_invitation(self, self._invitation)

    def _write(self, rows: Sequence[Row]) -> None:
        """Writes rows, and tells the view once: at each cell, it would measure all of the first row anew."""
        items = [self.topLevelItem(number) or QTreeWidgetItem(self) for number in range(len(rows))]
        model = self.model()
        model.blockSignals(True)
        for item, row in zip(items, rows, strict=True):
            for column, text in enumerate(row.cells):
                item.setText(column, text)
                item.setToolTip(column, row.tip)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        model.blockSignals(False)
        if rows:
            model.dataChanged.emit(model.index(0, 0), model.index(len(rows) - 1, self.columnCount() - 1))

    def _choose_one_of(self, chosen: Sequence[int]) -> None:
        """Other events stand in the rows now: of several that were chosen none is, but the first, to go on from."""
        first = self.topLevelItem(min(chosen[0], self.topLevelItemCount() - 1)) if chosen else None
        if first is not None:
            self.setCurrentItem(first)

    @Slot()
    def _open_current(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())

    @Slot()
    def _use_item(self) -> None:
        self.take_chosen()

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        if self._take:
            menu.addAction(self._take, self.take_chosen)
        menu.addAction(self.tr("Open"), self._open_current)
