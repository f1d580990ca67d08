"""How the list draws a day as a quiet heading, and an event as one line with its marks."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, Self

from msgspec import Struct, field
from PySide6.QtCore import QLocale, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionFocusRect, QStyleOptionViewItem, QTableView
from typing_extensions import override

from curator.catalogue.catalogue import Entry
from curator.desktop.toolkit.direction import is_mirrored, isolated, room_in
from curator.desktop.toolkit.event_model import AnyIndex, EventModel
from curator.desktop.toolkit.event_text import NUMBERS, Column, EventText
from curator.desktop.toolkit.hit_selections import qt_spans
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.listing import Heading
from curator.desktop.toolkit.theme import hit_colour, quiet

MARGIN = 8
_ICON = 16


class EventDelegate(QStyledItemDelegate):
    """Draws the cells of a table of events. Dozens of them are drawn at each key of a search, so it keeps its ink."""

    def __init__(self, view: QTableView, model: EventModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._ink = _Ink.of(view)

    def follow_palette(self) -> None:
        """Draws in other colours, or another font, from now on."""
        self._ink = _Ink.of(self._view)

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
        if isinstance(row, Heading):
            self._paint_heading(painter, option.rect, row)
        elif row is not None:
            self._paint_event(painter, option, row, Column(index.column()))

    def _paint_heading(self, painter: QPainter, cell: QRect, row: Heading) -> None:
        """Over the whole row; each cell draws its part of it."""
        ink = self._ink
        painter.fillRect(cell, ink.band)
        heading = ink.heading(row, self._model.words)
        room = QRect(0, cell.y(), self._view.viewport().width(), cell.height())
        end = heading.number_width + 2 * MARGIN
        painter.save()
        painter.setClipRect(cell)
        if cell.intersects(room_in(room, room.width() - end, 0)):
            painter.setFont(ink.plain.font)
            painter.setPen(ink.quiet)
            painter.drawText(room_in(room, 0, MARGIN), _RIGHT, heading.number)
        if cell.intersects(room_in(room, 0, room.width() - heading.width - 2 * MARGIN)):
            painter.setFont(ink.bold.font)
            painter.setPen(ink.text)
            ink.bold.draw(painter, room_in(room, MARGIN, end), heading.day)
        painter.restore()

    def _paint_event(self, painter: QPainter, option: QStyleOptionViewItem, row: Entry, column: Column) -> None:
        ink, cell, state = self._ink, option.rect, option.state.value
        is_selected = bool(state & _SELECTED)
        if state & (_SELECTED | _HOVERED):
            self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        if state & _FOCUSED:
            self._paint_focus(painter, option)
        if column is Column.MARKS:
            self._paint_marks(painter, cell, self._model.words.mark_icons(row), is_selected=is_selected)
            return
        text = self._model.words.text(row, column)
        painter.setFont(ink.plain.font)
        painter.setPen(ink.selected if is_selected else ink.text if column is Column.TITLE else ink.quiet)
        if column is not Column.TITLE:
            ink.plain.draw(painter, room_in(cell, 4, MARGIN), text, _RIGHT if column in NUMBERS else _LEFT)
            return
        room = room_in(cell, 2 * MARGIN, 4)
        hits = qt_spans(text, self._model.hits(text))
        if hits:
            ink.plain.draw_with(painter, room, text, _formats(hits, None if is_selected else ink.hit))
        else:
            ink.plain.draw(painter, room, text)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Where the keyboard stands; the row need not be chosen."""
        focus = QStyleOptionFocusRect()
        focus.rect, focus.state, focus.palette = option.rect, option.state, option.palette
        focus.state |= QStyle.StateFlag.State_KeyboardFocusChange
        focus.backgroundColor = option.palette.color(QPalette.ColorRole.Base)
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self._view)

    def _paint_marks(self, painter: QPainter, room: QRect, names: Sequence[str], *, is_selected: bool) -> None:
        for place, name in enumerate(names):
            behind = (len(names) - place) * (_ICON + 2)
            spot = room_in(room, room.width() - behind, behind - _ICON)
            self._ink.drawn(name, is_selected=is_selected).paint(painter, spot)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected.value
"""As numbers, which are compared many times sooner than Python's enumerations."""
_HOVERED = QStyle.StateFlag.State_MouseOver.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_REMEMBERED = 2000
"""So many texts are known in the width in which they were drawn last."""


class _Pen:
    """Writes in one font, on one line, what there is room for."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self._cut: dict[tuple[str, int], str] = {}

    def draw(self, painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag = _LEFT) -> None:
        """The text where there is room."""
        if text:
            painter.drawText(room, align, self._fitting(isolated(text), room.width()))

    def draw_with(self, painter: QPainter, room: QRect, text: str, formats: Sequence[QTextLayout.FormatRange]) -> None:
        """The same laid out as text, since in some scripts the letters of a hit are not in a row."""
        layout = QTextLayout(self._fitting(text, room.width()), self.font)
        layout.setFormats(formats)  # those beyond the shown text do no harm
        layout.setTextOption(_on_one_line(is_mirrored=is_mirrored()))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2))

    def _fitting(self, text: str, width: int) -> str:
        cut = self._cut.get((text, width))
        if cut is None:
            if len(self._cut) >= _REMEMBERED:
                self._cut.clear()
            cut = self._cut[text, width] = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return cut


class _HeadingInk(NamedTuple):
    """The words of a day's heading, and how wide they are."""

    day: str
    width: int
    number: str
    number_width: int


class _Ink(Struct, frozen=True):
    """Fonts and colours of one palette."""

    text: QColor
    quiet: QColor
    selected: QColor
    band: QColor
    hit: QColor
    plain: _Pen
    bold: _Pen
    icons: dict[tuple[str, bool], QIcon] = field(default_factory=dict)
    headings: dict[Heading, _HeadingInk] = field(default_factory=dict)

    @classmethod
    def of(cls, view: QTableView) -> Self:
        """Those that a view has now."""
        # The view's own palette: a heading's row is not enabled, and would be drawn as if it could not be read.
        palette, font = view.palette(), view.font()
        bold = QFont(font)
        bold.setBold(True)
        return cls(
            text=palette.color(QPalette.ColorRole.Text),
            quiet=quiet(palette),
            selected=palette.color(QPalette.ColorRole.HighlightedText),
            band=palette.color(QPalette.ColorRole.AlternateBase),
            hit=hit_colour(palette),
            plain=_Pen(QFont(font)),
            bold=_Pen(bold),
        )

    def drawn(self, name: str, *, is_selected: bool) -> QIcon:
        """A mark in the colour of its row's quiet text, or of selected text."""
        if (name, is_selected) not in self.icons:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.ButtonText, self.selected if is_selected else self.quiet)
            self.icons[name, is_selected] = tinted_icon(name, palette)
        return self.icons[name, is_selected]

    def heading(self, row: Heading, words: EventText) -> _HeadingInk:
        """What is drawn of a day's heading."""
        known = self.headings.get(row)
        if known is None:
            if len(self.headings) >= _REMEMBERED:
                self.headings.clear()
            day, number = words.heading(row), QLocale().toString(row.events)
            widths = self.bold.metrics.horizontalAdvance(day), self.plain.metrics.horizontalAdvance(number)
            known = self.headings[row] = _HeadingInk(day, widths[0], number, widths[1])
        return known


@cache
def _on_one_line(*, is_mirrored: bool) -> QTextOption:
    """From the side where the window is read from, in the direction of the text."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _formats(hits: Sequence[tuple[int, int]], ground: QColor | None) -> list[QTextLayout.FormatRange]:
    """A ground behind the hits; where the row has one of its own they are underlined."""
    form = QTextCharFormat()
    if ground is None:
        form.setFontUnderline(True)
    else:
        form.setBackground(ground)
    formats = []
    for start, stop in hits:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, stop - start, form
        formats.append(one)
    return formats
