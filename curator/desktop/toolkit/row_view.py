"""Rows of texts in columns: how they look and are written, and what is said where there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from curator.desktop.toolkit.headings import Headings
from curator.desktop.toolkit.invitation import Invitation
from curator.desktop.toolkit.rows import Row


class RowView(QTreeWidget):
    """What can be done with the rows is a matter of its kinds."""

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.setHeader(Headings(self))
        self.setHeaderLabels(list(headings))
        self.header().setSectionsMovable(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.invitation = Invitation(self)

    def chosen_rows(self) -> list[int]:
        """The rows that keys and buttons are about, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def set_column_width(self, column: int, characters: int) -> None:
        """Makes a column wide enough for so many digits of text."""
        self.header().resizeSection(column, self.fontMetrics().horizontalAdvance("0") * characters)

    def _write(self, numbers: Sequence[int]) -> None:
        """Writes these of the rows, and tells the view once: at each cell, it would measure all of the first row anew.

        Rows that stay are written over, not made anew: a screen reader may be at one of them.
        """
        model = self.model()
        beyond = self.topLevelItemCount() - len(self._rows)
        if beyond > 0:
            model.removeRows(len(self._rows), beyond)
        items = [self.topLevelItem(number) or QTreeWidgetItem(self) for number in numbers]
        model.blockSignals(True)
        for item, row in zip(items, (self._rows[number] for number in numbers), strict=True):
            for column, text in enumerate(row.cells):
                item.setText(column, text)
                item.setToolTip(column, row.tip)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            self._equip(item)
        model.blockSignals(False)
        if numbers:
            model.dataChanged.emit(model.index(numbers[0], 0), model.index(numbers[-1], self.columnCount() - 1))

    def _equip(self, item: QTreeWidgetItem) -> None:
        """What a row has besides its texts."""
