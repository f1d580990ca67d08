"""Rows that are typed over, put in order by hand or keys, dragged out, and dropped between."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDrag, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.drop_zone import DropZone, Formats, InsertionLine, formats_of
from curator.desktop.toolkit.list_keys import act_for
from curator.desktop.toolkit.number_column import NumberColumn
from curator.desktop.toolkit.raw_mime import RawMime
from curator.desktop.toolkit.row_view import RowView
from curator.desktop.toolkit.rows import Column, Exchange, Row
from curator.desktop.toolkit.tall_rows import TypedRows

_FIXED = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsEnabled
)
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OWN_ROWS = "application/x-curator-rows"


class RowTree(RowView):
    """Tells what the person wants done with rows (counted from 0); it changes nothing by itself."""

    moved = Signal(object, int)
    """The rows, and where the first of them is to be."""
    removed = Signal(object)
    """The rows."""
    retyped = Signal(int, int, str)
    """Row, column, the text that was typed over the old one."""
    typing = Signal()
    """What stands in the open cell is another text now, or the cell is closed."""
    opened = Signal(int)
    offered = Signal(object, int)
    """The formats of what was dropped or pasted, and the row before which it comes."""
    refused = Signal(str)
    """Why something can't be dropped or pasted."""

    def __init__(self, columns: Sequence[Column], exchange: Exchange, parent: QWidget) -> None:
        super().__init__([column.heading for column in columns], parent)
        self._columns = tuple(columns)
        self._exchange = exchange
        self._is_editable = True
        self._is_retyping = False
        self._waiting: tuple[Row, ...] | None = None
        self.acts: Sequence[QAction] = ()
        """What is done when its keys are pressed here."""
        self._removals: dict[tuple[tuple[str, ...], ...], Sequence[int]] = {}
        """The rows that were taken away, by the texts of all rows before."""
        self._line = InsertionLine(self)
        self._zone = DropZone(self, self._judge, exchange.only_copies)
        self._zone.hovered.connect(self._line.show_at)
        self._zone.left.connect(self._line.hide)
        self._zone.dropped.connect(self._take_drop)
        self._zone.refused.connect(self.refused)
        self.itemChanged.connect(self._retype)
        self.itemActivated.connect(self._open)
        self._set_up()

    @property
    def typed(self) -> tuple[int, int, str] | None:
        """Row, column and text of the cell that is being typed over, where the text is another one."""
        cell, place = self._open_cell(), self.currentIndex()
        if cell is None or not place.isValid() or cell.text() == self._rows[place.row()].cells[place.column()]:
            return None
        return place.row(), place.column(), cell.text()

    @property
    def is_editable(self) -> bool:
        """Whether the rows can be changed."""
        return self._is_editable

    def can_paste(self) -> bool:
        """Whether it takes what the clipboard holds."""
        return self._is_editable

    def show_rows(self, rows: Sequence[Row], *, is_editable: bool) -> None:
        """Shows these rows; the current one stays current where it still is."""
        self._waiting = None
        if self._rows == tuple(rows) and self._is_editable == is_editable:
            return
        typed_over = _typed_over(rows)
        if self.state() == self.State.EditingState and typed_over == _typed_over(self._rows):
            # Writing marks and tool tips would put the old text back into the cell that is being typed over.
            self._waiting = tuple(rows)
            return
        if not self._is_retyping:
            self.cancel_typing()  # the row of an open cell may be another one now, as after an undo
        before = self._rows if self._is_editable == is_editable else ()
        self._rows, self._is_editable = tuple(rows), is_editable
        self.blockSignals(True)
        self._write([number for number, row in enumerate(rows) if before[number : number + 1] != (row,)])
        self._numbers.show_numbers([row.cells[0] for row in rows])
        self.blockSignals(False)
        self.itemSelectionChanged.emit()
        if came_back := self._removals.pop(typed_over, ()):
            self.choose(came_back)

    def choose(self, rows: Sequence[int]) -> None:
        """Makes these rows the chosen ones, the first of them the current one."""
        items = [item for row in rows if (item := self.topLevelItem(row)) is not None]
        self.clearSelection()
        if items:
            self.setCurrentItem(items[0])
            for item in items:
                item.setSelected(True)

    def type_over(self, column: int | None = None) -> None:
        """Starts typing over a cell of the current row: of this column, or of the one where the person is."""
        item = self.currentItem()
        if item is None or not self._is_editable:
            return
        place = self.currentColumn() if column is None else column
        if not self._columns[place].is_editable:
            place = next(number for number, one in enumerate(self._columns) if one.is_editable)
        self.setFocus()
        self.setCurrentItem(item, place, self.selectionModel().SelectionFlag.NoUpdate)
        self.editItem(item, place)

    def draw_by(self, delegate: TypedRows) -> None:
        """Lets another delegate show the cells, and open them."""
        delegate.typing.connect(self.typing)
        self.setItemDelegate(delegate)

    def finish_typing(self) -> None:
        """Takes what stands in a cell that is still open."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def cancel_typing(self) -> None:
        """Closes a cell that is open, without what stands in it."""
        cell = self._open_cell()
        if cell is not None:
            self.closeEditor(cell, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def move_chosen(self, by: int) -> None:
        """Moves the chosen rows up (-1) or down (1)."""
        rows = self.chosen_rows()
        to = rows[0] + by if rows else -1
        if self._is_editable and 0 <= to <= len(self._rows) - len(rows):
            self.moved.emit(rows, to)
            self.choose(range(to, to + len(rows)))

    def remove_chosen(self) -> None:
        """Takes the chosen rows away; the one that comes in their place is the chosen one then."""
        rows = self.chosen_rows()
        if self._is_editable and rows:
            before = _typed_over(self._rows)
            self.removed.emit(rows)
            self._removals[before] = rows  # they may come back, by an undo
            self.choose([min(rows[0], len(self._rows) - 1)] if self._rows else ())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(self._carried())

    def _paste(self) -> None:
        """Takes what the clipboard holds, behind the current row."""
        formats = formats_of(QGuiApplication.clipboard().mimeData())
        reason = self._judge(formats)
        if reason:
            self.refused.emit(reason)
        else:
            rows = self.chosen_rows()
            self.offered.emit(formats, rows[-1] + 1 if rows else len(self._rows))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif not self._take_key(event):
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if self._waiting is not None:
            self.show_rows(self._waiting, is_editable=self._is_editable)
        self.typing.emit()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        # Only ever a copy: Qt would remove the rows itself after a move, and it is the text that decides.
        drag = QDrag(self)
        drag.setMimeData(self._carried())
        drag.exec(Qt.DropAction.CopyAction)

    def _open_cell(self) -> QLineEdit | None:
        return self.viewport().findChild(QLineEdit) if self.state() == self.State.EditingState else None

    def _set_up(self) -> None:
        self.draw_by(TypedRows(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.headerItem().setTextAlignment(0, _NUMBERS)
        header = self.header()
        header.setMinimumSectionSize(28)
        for number, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, mode)
        self._numbers = NumberColumn(self)

    @override
    def _equip(self, item: QTreeWidgetItem) -> None:
        item.setFlags(_EDITABLE if self._is_editable else _FIXED)
        item.setTextAlignment(0, _NUMBERS)

    def _take_key(self, event: QKeyEvent) -> bool:
        act = act_for(event, self.acts)
        if act is not None:
            act.trigger()
        return act is not None

    def _carried(self) -> QMimeData:
        rows = self.chosen_rows()
        own = {_OWN_ROWS: json.dumps([id(self), rows]).encode()}
        return RawMime({**own, **self._exchange.carry(rows)})

    def _judge(self, formats: Formats) -> str:
        if not self._is_editable:
            return self._exchange.judge({})
        return "" if self._own_rows(formats) else self._exchange.judge(formats)

    def _own_rows(self, formats: Formats) -> list[int]:
        """The rows of this very list that are dragged within it."""
        if _OWN_ROWS not in formats:
            return []
        try:
            origin, rows = json.loads(formats[_OWN_ROWS])
        except ValueError:  # another program's, under our name
            return []
        return [row for row in rows if row < len(self._rows)] if origin == id(self) else []

    @Slot(object, QPoint)
    def _take_drop(self, formats: Formats, place: QPoint) -> None:
        before, own = self._line.row_at(place), self._own_rows(formats)
        if own:
            to = before - sum(row < before for row in own)
            self.moved.emit(own, to)
            self.choose(range(to, to + len(own)))
        else:
            self.offered.emit(formats, before)

    @Slot(QTreeWidgetItem, int)
    def _retype(self, item: QTreeWidgetItem, column: int) -> None:
        """Takes what was typed out of the cell again and tells it; the cell shows it once the text has it."""
        row = self.indexOfTopLevelItem(item)
        typed, shown = item.text(column), self._rows[row].cells[column]
        if typed == shown:
            return
        self.blockSignals(True)
        item.setText(column, shown)
        self.blockSignals(False)
        self._is_retyping = True
        self.retyped.emit(row, column, typed)
        self._is_retyping = False

    @Slot(QTreeWidgetItem, int)
    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        self.opened.emit(self.indexOfTopLevelItem(item))


def _typed_over(rows: Sequence[Row]) -> tuple[tuple[str, ...], ...]:
    """The texts of rows that can be typed over, without numbers and marks."""
    return tuple(row.cells[1:] for row in rows)
