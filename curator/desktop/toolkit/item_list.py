"""A numbered list that is edited in place: its rows, and a bar of buttons that do what the keys do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.icons import tinted_icon
from curator.visible import visible


@dataclass(frozen=True, slots=True)
class Row:
    """The text of each column as it is typed over, what a tooltip says, what a screen reader speaks."""

    cells: tuple[str, ...]
    tip: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; whether its cells can be typed over; whether it takes the room that is left."""

    heading: str
    is_editable: bool = False
    stretches: bool = False


class _VisibleText(QStyledItemDelegate):
    """Shows hidden characters of a cell; typing over the cell starts from the text as it is."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return visible(str(value))


class ItemList(QWidget):
    """Tells what the person wants done with a row (counted from 0); it changes nothing by itself."""

    moved = Signal(int, int)
    """From row, to row."""
    removed = Signal(int)
    retyped = Signal(int, int, str)
    """Row, column, the text that was typed over the old one."""
    opened = Signal(int)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._is_editable = True
        self._tree = QTreeWidget(self)
        self._set_up_tree(name)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(2)
        self._buttons: list[tuple[str, QToolButton]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._tree, 1)
        layout.addLayout(self._bar)
        self.setFocusProxy(self._tree)

    def add_widget(self, widget: QWidget) -> None:
        """Puts a widget at the left of the bar, such as the field for a new row."""
        self._bar.addWidget(widget)

    def add_buttons(self, rename: str) -> None:
        """The buttons of every such list; `rename` says what typing over a cell does."""
        self._bar.addStretch(1)
        self._button("open", self.tr("Open"), self._open)
        self._button("rename", rename, self._rename)
        self._button("up", self.tr("Move up (Alt+Up)"), self._move_up)
        self._button("down", self.tr("Move down (Alt+Down)"), self._move_down)
        self._button("remove", self.tr("Remove (Del)"), self._remove)
        self._update_buttons()

    def show_rows(self, rows: Sequence[Row], *, is_editable: bool) -> None:
        """Shows these rows; the current one stays current where it still is."""
        if self._rows == tuple(rows) and self._is_editable == is_editable:
            return
        self._rows, self._is_editable = tuple(rows), is_editable
        self._tree.blockSignals(True)
        # Rows that stay are written over, not made anew: a screen reader may be at one of them.
        while self._tree.topLevelItemCount() > len(rows):
            self._tree.takeTopLevelItem(self._tree.topLevelItemCount() - 1)
        for number, row in enumerate(rows):
            item = self._tree.topLevelItem(number)
            if item is None:
                item = QTreeWidgetItem(self._tree)
            self._write(item, row)
        self._tree.blockSignals(False)
        self._update_buttons()

    def current_row(self) -> int:
        """The row that keys and buttons are about; -1 where there is none."""
        return self._tree.currentIndex().row()

    def select(self, row: int) -> None:
        """Makes a row the current one."""
        item = self._tree.topLevelItem(row)
        if item is not None:
            self._tree.setCurrentItem(item)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._tree and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for icon, button in self._buttons:
                button.setIcon(tinted_icon(icon, self.palette()))
        super().changeEvent(event)

    def _set_up_tree(self, name: str) -> None:
        tree = self._tree
        tree.setAccessibleName(name)
        tree.setItemDelegate(_VisibleText(tree))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setColumnCount(len(self._columns))
        tree.setHeaderLabels([column.heading for column in self._columns])
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.header().setStretchLastSection(False)
        tree.header().setMinimumSectionSize(28)
        for number, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretches else QHeaderView.ResizeMode.Interactive
            tree.header().setSectionResizeMode(number, mode)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.installEventFilter(self)
        tree.itemChanged.connect(self._retype)
        tree.itemActivated.connect(self._open)
        tree.currentItemChanged.connect(self._update_buttons)

    def set_column_width(self, column: int, characters: int) -> None:
        """Makes a column wide enough for so many digits of text."""
        self._tree.header().resizeSection(column, self._tree.fontMetrics().horizontalAdvance("0") * characters)

    def _write(self, item: QTreeWidgetItem, row: Row) -> None:
        for column, text in enumerate(row.cells):
            item.setText(column, text)
            item.setToolTip(column, row.tip)
        editable = Qt.ItemFlag.ItemIsEditable
        item.setFlags(item.flags() | editable if self._is_editable else item.flags() & ~editable)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, row.spoken)
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _button(self, icon: str, tip: str, slot: object) -> None:
        button = QToolButton(self)
        button.setIcon(tinted_icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setMinimumSize(26, 26)
        button.clicked.connect(slot)
        self._bar.addWidget(button)
        self._buttons.append((icon, button))

    def _take_key(self, event: QKeyEvent) -> bool:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        acts = {
            (Qt.Key.Key_Up, True): self._move_up,
            (Qt.Key.Key_Down, True): self._move_down,
            (Qt.Key.Key_Delete, False): self._remove,
            (Qt.Key.Key_F2, False): self._rename,
        }
        act = acts.get((Qt.Key(event.key()), is_alt))
        if act is not None:
            act()
        return act is not None

    @Slot(QTreeWidgetItem, int)
    def _retype(self, item: QTreeWidgetItem, column: int) -> None:
        """Takes what was typed out of the cell again and tells it; the cell shows it once the text has it."""
        row = self._tree.indexOfTopLevelItem(item)
        typed, shown = item.text(column), self._rows[row].cells[column]
        if typed == shown:
            return
        self._tree.blockSignals(True)
        item.setText(column, shown)
        self._tree.blockSignals(False)
        # Later, since the rows are made anew then, and this is called from within the cell's own editor.
        QTimer.singleShot(0, self, lambda: self.retyped.emit(row, column, typed))

    @Slot()
    def _rename(self) -> None:
        item = self._tree.currentItem()
        if item is None or not self._is_editable:
            return
        column = self._tree.currentColumn()
        if not self._columns[column].is_editable:
            column = next(n for n, one in enumerate(self._columns) if one.is_editable)
        self._tree.setFocus()
        self._tree.setCurrentItem(item, column)
        self._tree.editItem(item, column)

    @Slot()
    def _open(self) -> None:
        if self.current_row() >= 0:
            self.opened.emit(self.current_row())

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.current_row()
        if self._is_editable and row >= 0 and 0 <= row + by < len(self._rows):
            self.moved.emit(row, row + by)
            self.select(row + by)

    @Slot()
    def _remove(self) -> None:
        if self._is_editable and self.current_row() >= 0:
            self.removed.emit(self.current_row())

    @Slot()
    def _update_buttons(self) -> None:
        row = self.current_row()
        can = {
            "open": row >= 0,
            "rename": self._is_editable and row >= 0,
            "up": self._is_editable and row > 0,
            "down": self._is_editable and 0 <= row < len(self._rows) - 1,
            "remove": self._is_editable and row >= 0,
        }
        for icon, button in self._buttons:
            button.setEnabled(can[icon])
