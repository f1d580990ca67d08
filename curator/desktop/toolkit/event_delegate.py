"""How the list draws a day as a quiet heading, and an event as one line with its marks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionFocusRect, QStyleOptionViewItem, QTableView
from typing_extensions import override

from curator.catalogue.entries import Entry
from curator.desktop.toolkit.chosen_rows import chosen_rows
from curator.desktop.toolkit.direction import is_mirrored
from curator.desktop.toolkit.event_ink import MARK_SIZE, Ink
from curator.desktop.toolkit.event_model import AnyIndex, EventModel
from curator.desktop.toolkit.event_text import NUMBERS, Column
from curator.desktop.toolkit.hit_selections import qt_spans
from curator.desktop.toolkit.listing import Heading

MARGIN = 8
_MARK_STEP = MARK_SIZE + 4
"""Pixels from one mark to the next."""
Cells = Sequence[tuple[Column, int, int]]
"""Columns, each with its left edge and its width in pixels."""


class EventDelegate(QStyledItemDelegate):
    """Draws the rows of a table of events, each as a whole: by cells, Qt would ask hundreds of times at each key of a
    search."""

    def __init__(self, view: QTableView, model: EventModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ink = Ink.of(view)

    def follow_palette(self) -> None:
        """Draws in other colours, or another font, from now on."""
        self._ink = Ink.of(self._view)

    def row_height(self) -> int:
        """Of all rows, in pixels."""
        return max(26, self._view.fontMetrics().height() + 10)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(60, self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A cell by itself, for the picture of events that are dragged."""
        row, cell = self._model.row_at(index), option.rect
        if isinstance(row, Entry):
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            cells = [(Column(index.column()), cell.x(), cell.width())]
            self._paint_event(painter, cell, row, cells, is_selected=is_selected)

    def paint_rows(self, painter: QPainter, part: QRect) -> None:
        """The rows in a part of the viewport, each from its one side to the other."""
        view, listing = self._view, self._model.listing
        first, last = view.rowAt(part.top()), view.rowAt(part.bottom())
        if listing is None or first < 0:
            return
        rows = range(first, last + 1 if last >= 0 else listing.rows)
        columns = [column for column in Column if not view.isColumnHidden(column)]
        cells = [(column, view.columnViewportPosition(column), view.columnWidth(column)) for column in columns]
        states = self._states(rows)
        place = QRect(0, view.rowViewportPosition(first), view.viewport().width(), view.rowHeight(first))
        for number in rows:
            row = listing.row(number)
            if isinstance(row, Heading):
                self._paint_heading(painter, place, row)
            elif row is not None:
                state = states.get(number)
                if state is not None:
                    self._paint_state(painter, place, state)
                is_selected = state is not None and bool(state & QStyle.StateFlag.State_Selected)
                self._paint_event(painter, place, row, cells, is_selected=is_selected)
            place.translate(0, place.height())

    def _states(self, rows: range) -> dict[int, QStyle.StateFlag]:
        """Rows that are chosen, below the mouse, or where the keyboard stands."""
        view, flag = self._view, QStyle.StateFlag
        states: dict[int, QStyle.StateFlag] = {}
        for chosen in chosen_rows(view):
            for number in range(max(rows.start, chosen.start), min(rows.stop, chosen.stop)):
                states[number] = flag.State_Selected
        viewport = view.viewport()
        if viewport.testAttribute(Qt.WidgetAttribute.WA_Hover) and viewport.underMouse():
            below = view.rowAt(viewport.mapFromGlobal(QCursor.pos()).y())
            states[below] = states.get(below, flag.State_None) | flag.State_MouseOver
        if view.hasFocus():
            current = view.currentIndex().row()
            states[current] = states.get(current, flag.State_None) | flag.State_HasFocus
        return states

    def _paint_state(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        """What lies behind a row that is not like the others. Where the keyboard stands, need not be chosen."""
        flag, style = QStyle.StateFlag, self._view.style()
        option = QStyleOptionViewItem()
        self._view.initViewItemOption(option)
        option.rect, option.viewItemPosition = place, QStyleOptionViewItem.ViewItemPosition.OnlyOne
        option.state = (option.state & ~flag.State_HasFocus) | state
        if state & (flag.State_Selected | flag.State_MouseOver):
            style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        if state & flag.State_HasFocus:
            focus = QStyleOptionFocusRect()
            focus.rect = self._view.visualRect(self._view.currentIndex())
            focus.state, focus.palette = option.state | flag.State_KeyboardFocusChange, option.palette
            focus.backgroundColor = option.palette.color(QPalette.ColorRole.Base)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self._view)

    def _paint_heading(self, painter: QPainter, place: QRect, row: Heading) -> None:
        ink, y, height = self._ink, place.y(), place.height()
        painter.fillRect(place, ink.band)
        day, number = ink.heading(row, self._model.words)
        count = ink.plain.line(number, place.width())
        room = place.width() - count.width - 3 * MARGIN
        line = ink.bold.line(day, room)
        is_right = is_mirrored()
        painter.setPen(ink.quiet)
        count.draw(painter, MARGIN if is_right else place.width() - count.width - MARGIN, y, height)
        painter.setPen(ink.text)
        line.draw(painter, place.width() - line.width - MARGIN if is_right else MARGIN, y, height)

    def _paint_event(
        self, painter: QPainter, place: QRect, row: Entry, cells: Cells, *, is_selected: bool = False
    ) -> None:
        ink, words, y, height = self._ink, self._model.words, place.y(), place.height()
        is_right, marked = is_mirrored(), words.mark_icons(row)
        for column, x, width in _with_room_for(len(marked), cells):
            if column is Column.MARKS:
                self._paint_marks(painter, QRect(x, y, width, height), marked, is_selected=is_selected)
                continue
            text = words.text(row, column)
            if not text:
                continue
            is_title = column is Column.TITLE
            before, behind = (2 * MARGIN, 4) if is_title else (4, MARGIN)
            line = ink.plain.line(text, width - before - behind)
            hits = qt_spans(text, self._model.hits(text)) if is_title else ()
            painter.setPen(ink.selected if is_selected else ink.text if is_title else ink.quiet)
            start = x + (behind if is_right else before)
            rest = width - before - behind - line.width if (column in NUMBERS) != is_right else 0
            marks = ink.marks(hits, line.length, is_selected=is_selected) if hits else ()
            line.draw(painter, start + rest, y, height, marks)

    def _paint_marks(self, painter: QPainter, room: QRect, names: Sequence[str], *, is_selected: bool) -> None:
        scale, y = self._view.devicePixelRatioF(), room.y() + (room.height() - MARK_SIZE) // 2
        for place, name in enumerate(names):
            behind = (len(names) - place) * _MARK_STEP
            x = room.x() + (behind - MARK_SIZE if is_mirrored() else room.width() - behind)
            painter.drawPixmap(x, y, self._ink.drawn(name, scale, is_selected=is_selected))


def _with_room_for(marks: int, cells: Cells) -> Cells:
    """What stands before the marks gives way where there are more than their column has room for."""
    columns = [column for column, _, _ in cells]
    place = columns.index(Column.MARKS) if Column.MARKS in columns else 0
    lacking = marks * _MARK_STEP - cells[place][2]
    if not place or lacking <= 0:
        return cells
    column, x, width = cells[place - 1]
    narrowed = (column, x + lacking if is_mirrored() else x, width - lacking)
    return [*cells[: place - 1], narrowed, *cells[place:]]
