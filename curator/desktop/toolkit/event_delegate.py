"""How the list draws a day as a quiet heading, and an event as one line with its marks."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from curator.catalogue.catalogue import Entry
from curator.desktop.toolkit.event_model import AnyIndex, EventModel
from curator.desktop.toolkit.event_text import NUMBERS, Column
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.listing import Heading
from curator.desktop.toolkit.theme import hit_colour, quiet

MARGIN = 8
_ICON = 16


class EventDelegate(QStyledItemDelegate):
    """Draws the cells of a table of events."""

    def __init__(self, view: QTableView, model: EventModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._icons = lru_cache(maxsize=32)(lambda name: tinted_icon(name, self._view.palette()))

    def follow_palette(self) -> None:
        """Draws the marks in other colours from now on."""
        self._icons.cache_clear()

    def row_height(self) -> int:
        """Of all rows, in pixels."""
        return max(26, self._view.fontMetrics().height() + 10)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(60, self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        # The row is asked for once: by roles, each cell of each row would ask the model a dozen times.
        row = self._model.row_at(index)
        painter.save()
        if isinstance(row, Heading):
            self._paint_heading(painter, option, row)
        elif row is not None:
            self._paint_event(painter, option, row, Column(index.column()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
        """Over the whole row; each cell draws its part of it."""
        room = QRect(0, option.rect.y(), self._view.viewport().width(), option.rect.height())
        painter.setClipRect(option.rect)
        # The view's own palette: the row is not enabled, and would be drawn as if it could not be read.
        palette = self._view.palette()
        painter.fillRect(room, palette.color(QPalette.ColorRole.AlternateBase))
        font = QFont(option.font)
        painter.setFont(font)
        painter.setPen(quiet(palette))
        count = str(row.events)
        painter.drawText(room.adjusted(0, 0, -MARGIN, 0), _RIGHT, count)
        left = painter.fontMetrics().horizontalAdvance(count) + 2 * MARGIN
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        _draw(painter, room.adjusted(MARGIN, 0, -left, 0), self._model.words.heading(row))

    def _paint_event(self, painter: QPainter, option: QStyleOptionViewItem, row: Entry, column: Column) -> None:
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        if column is Column.MARKS:
            self._paint_marks(painter, option.rect, self._model.words.mark_icons(row), is_selected=is_selected)
            return
        text = self._model.words.text(row, column)
        painter.setPen(ink if is_selected or column is Column.TITLE else quiet(option.palette))
        if column is not Column.TITLE:
            align = _RIGHT if column in NUMBERS else _LEFT
            _draw(painter, option.rect.adjusted(4, 0, -6, 0), text, align)
            return
        room = option.rect.adjusted(2 * MARGIN, 0, -4, 0)
        hits = self._model.hits(text)
        if hits:
            _draw_with_hits(painter, room, text, hits, hit_colour(option.palette))
        else:
            _draw(painter, room, text)

    def _paint_marks(self, painter: QPainter, room: QRect, names: Sequence[str], *, is_selected: bool) -> None:
        painter.setOpacity(1.0 if is_selected else 0.65)
        mode = QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal
        for place, name in enumerate(names):
            left = room.right() - (len(names) - place) * (_ICON + 2)
            square = QRect(left, room.y() + (room.height() - _ICON) // 2, _ICON, _ICON)
            self._icons(name).paint(painter, square, Qt.AlignmentFlag.AlignCenter, mode)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _draw(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag = _LEFT) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align, shown)


def _draw_with_hits(painter: QPainter, room: QRect, text: str, hits: Sequence[tuple[int, int]], colour: QColor) -> None:
    """One line with a ground behind the hits; laid out as text, since in some scripts letters are not in a row."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ground = QTextCharFormat()
    ground.setBackground(colour)
    layout.setFormats([_range(start, stop, ground) for start, stop in hits if start < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2))


def _range(start: int, stop: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, stop - start, form
    return found
