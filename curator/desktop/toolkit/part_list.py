"""The parts of a digest, to be ticked and put in order."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget
from typing_extensions import override

from curator.desktop.toolkit.check_box import TickRows
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT
from curator.digest.options import DigestPart

_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)
"""Nothing is dropped onto a part, only between two."""


class PartList(QListWidget):
    """All parts, those that are not wanted unticked; dragging, Alt+Up and Alt+Down, and a menu move them."""

    changed = Signal()

    def __init__(self, names: Mapping[DigestPart, str], chosen: Sequence[DigestPart], parent: QWidget) -> None:
        """`names` are those of all parts, in the usual order; `chosen` are the parts that are wanted, in theirs."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parts"))
        self.setToolTip(self.tr("Drag a part, or press Alt+Up or Alt+Down, to move it"))
        self.setDragDropMode(self.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TickRows(self))
        for part in dict.fromkeys((*chosen, *names)):
            item = QListWidgetItem(names[part], self)
            item.setData(Qt.ItemDataRole.UserRole, part.value)
            item.setFlags(_FLAGS)
            item.setCheckState(Qt.CheckState.Checked if part in chosen else Qt.CheckState.Unchecked)
        self.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setFixedHeight(max(self.sizeHintForRow(0), LEAST_HEIGHT) * self.count() + 2 * self.frameWidth())
        RowMenu(self, self._fill_menu)
        self.itemChanged.connect(self.changed)

    @property
    def chosen(self) -> tuple[DigestPart, ...]:
        """The parts that are ticked, from the top."""
        items = [self.item(row) for row in range(self.count())]
        values = [one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() == Qt.CheckState.Checked]
        return tuple(map(DigestPart, values))

    def move_current(self, by: int) -> None:
        """Moves the current part up (-1) or down (1)."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + by < self.count():
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _KEYS.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by)
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.changed.emit()

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        self.setCurrentRow(index.row())
        up = menu.addAction(self.tr("Move up (Alt+Up)"), lambda: self.move_current(-1))
        down = menu.addAction(self.tr("Move down (Alt+Down)"), lambda: self.move_current(1))
        up.setEnabled(index.row() > 0)
        down.setEnabled(index.row() < self.count() - 1)
