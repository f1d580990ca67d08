"""A tree of facets: names in groups, each with how many events it has."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated, room_in
from curator.desktop.toolkit.invitation import Invitation
from curator.desktop.toolkit.theme import quiet

_LEAST_HEIGHT = 24
_MARGIN = 8
FACET = Qt.ItemDataRole.UserRole
"""What a row stands for; nothing for the title of a group."""
GROUP = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2


class FacetTree(QTreeWidget):
    """A tree whose rows are pressed, by a click or Enter, with or without Ctrl and Alt."""

    pressed_on = Signal(QTreeWidgetItem, object)
    """The row, and the modifier keys."""
    removal_wanted = Signal(QTreeWidgetItem)
    """Del was pressed on the row."""
    letters_typed = Signal(str)
    """Which may begin a name, or stand in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_second_click = False
        self.invitation = Invitation(self)
        self.setItemDelegate(_FacetDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take_click)

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.ClearAndSelect  # Ctrl+click is not for taking a row's selection away

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pressed_on.emit(row, event.modifiers())
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.letters_typed.emit(search)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_second_click = False
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._is_second_click = True  # the first one did it; nothing is added twice, no fold is opened and closed

    @Slot(QTreeWidgetItem, int)
    def _take_click(self, row: QTreeWidgetItem, _column: int) -> None:
        if not self._is_second_click:
            self.pressed_on.emit(row, QGuiApplication.keyboardModifiers())


class _FacetDelegate(QStyledItemDelegate):
    """Draws a group's title bold, and a facet with its count in a quiet colour at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, max(_LEAST_HEIGHT, option.fontMetrics.height() + 8))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:  # a frame would end where the fold's arrow begins
            option.state &= ~QStyle.StateFlag.State_HasFocus
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        count = str(index.data(COUNT) or "")
        painter.save()
        font = QFont(option.font)
        font.setBold(index.data(FACET) is None)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = room_in(option.rect, 2, _MARGIN)
        painter.setPen(ink if is_selected else quiet(option.palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        if count:
            room = room_in(room, 0, metrics.horizontalAdvance(count) + _MARGIN)
        painter.setPen(ink)
        shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
