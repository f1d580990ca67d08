"""The rows of a picker: what can be picked, each with what stands quietly at its right."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated, room_in
from curator.desktop.toolkit.theme import quiet
from curator.visible import tool_tip, visible

AnyIndex = QModelIndex | QPersistentModelIndex
_MARGIN = 8
_ASIDE = Qt.ItemDataRole.UserRole
_CAN_BE_PICKED = Qt.ItemDataRole.UserRole + 1


class Choice(Struct, frozen=True):
    """Something that can be picked."""

    key: str
    """What tells it apart from all others; not empty."""
    text: str
    aside: str
    """What stands quietly at its right."""
    spoken: str
    """All of it, for a screen reader."""
    obstacle: str = ""
    """Why it can't be picked now."""


class ChoiceModel(QAbstractListModel):
    """A row for each choice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Choice, ...] = ()

    def show_choices(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def key_at(self, index: AnyIndex) -> str:
        row = self._rows[index.row()] if index.isValid() else None
        return row.key if row is not None and not row.obstacle else ""

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: visible(row.text),
            Qt.ItemDataRole.ToolTipRole: tool_tip(row.text),
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            _ASIDE: row.aside,
            _CAN_BE_PICKED: not row.obstacle,
        }
        return answers.get(role)


class ChoiceDelegate(QStyledItemDelegate):
    """Draws the text, quietly where it can't be picked, and quietly at its right what stands aside."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, max(26, option.fontMetrics.height() + 10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        faint = option.palette.color(role) if is_selected else quiet(option.palette)
        aside = str(index.data(_ASIDE))
        room = room_in(option.rect, _MARGIN, _MARGIN)
        painter.save()
        painter.setPen(faint)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        room = room_in(room, 0, painter.fontMetrics().horizontalAdvance(aside) + 2 * _MARGIN)
        painter.setPen(option.palette.color(role) if index.data(_CAN_BE_PICKED) else faint)
        shown = painter.fontMetrics().elidedText(isolated(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
