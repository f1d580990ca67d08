"""With what the list of events is written: colours, icons, and texts that are laid out once."""

from collections.abc import Sequence
from functools import cache
from math import ceil
from typing import NamedTuple, Self

from msgspec import Struct, field
from PySide6.QtCore import QLocale, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.event_text import EventText
from curator.desktop.toolkit.hit_selections import qt_length
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.listing import Heading
from curator.desktop.toolkit.theme import hit_colour, quiet

MARK_SIZE = 14
"""Pixels of a mark, each way."""
_REMEMBERED = 400
"""So many texts are kept as they were laid out: those of some screens full."""
_WIDEST = 1_000_000
_NARROW = 4
"""Pixels that a letter takes at least, as a rule."""


class Line(NamedTuple):
    """A text on one line; its size in pixels, and its length as Qt counts it."""

    layout: QTextLayout
    width: int
    height: int
    length: int
    rest: "Line | None" = None
    """What stands for the rest of the text, where there is no room for that."""

    def draw(
        self, painter: QPainter, x: int, y: int, height: int, marks: Sequence[QTextLayout.FormatRange] = ()
    ) -> None:
        """From a place on, in the middle of a row of this height, in the painter's colour."""
        if self.rest is not None:
            is_from_right = self.layout.lineAt(0).xToCursor(0) > 0
            self.rest.draw(painter, x if is_from_right else x + self.width - self.rest.width, y, height)
            x += self.rest.width if is_from_right else 0
        at = QPointF(x, y + (height - self.height) // 2)
        if marks:
            self.layout.draw(painter, at, marks)
        else:
            self.layout.draw(painter, at)


class Pen:
    """Writes in one font."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._lines: dict[tuple[str, int], Line] = {}
        self._rest = self._laid_out("…", _WIDEST)

    def line(self, text: str, room: int) -> Line:
        """As much of a text as so many pixels have room for."""
        known = self._lines.get((text, room))
        if known is None:
            if len(self._lines) >= _REMEMBERED:
                self._lines.clear()
            known = self._lines[text, room] = self._laid_out(text, room)
        return known

    def _laid_out(self, text: str, room: int) -> Line:
        """Of a long text the letters are placed only as far as they will hardly ever have room: that takes as long as
        to draw them."""
        most = max(room, 0) // _NARROW + 1
        layout, line = self._placed(text[:most], room)
        if most < len(text) and line.textLength() == qt_length(text[:most]):
            layout, line = self._placed(text, room)
        has_all = line.textLength() == qt_length(text)
        if not has_all:
            line.setLineWidth(room - self._rest.width)
        layout.endLayout()
        width = ceil(line.naturalTextWidth())
        size = width if has_all else width + self._rest.width, ceil(line.height())
        return Line(layout, *size, line.textLength(), None if has_all else self._rest)

    def _placed(self, text: str, room: int) -> tuple[QTextLayout, QTextLine]:
        """As much as there is room for, on a line whose end can still be changed."""
        layout = QTextLayout(text, self._font)
        layout.setCacheEnabled(True)  # else its letters would be placed anew each time that it is drawn
        layout.setTextOption(_on_one_line())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room)
        return layout, line


class Ink(Struct, frozen=True):
    """Fonts and colours of one palette."""

    text: QColor
    quiet: QColor
    selected: QColor
    band: QColor
    hit: QColor
    plain: Pen
    bold: Pen
    drawings: dict[tuple[str, bool, float], QPixmap] = field(default_factory=dict)
    headings: dict[Heading, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, view: QWidget) -> Self:
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
            plain=Pen(QFont(font)),
            bold=Pen(bold),
        )

    def drawn(self, name: str, scale: float, *, is_selected: bool) -> QPixmap:
        """A mark in the colour of its row's quiet text, or of selected text; `scale` is pixels of the screen to one."""
        drawing = self.drawings.get((name, is_selected, scale))
        if drawing is None:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.ButtonText, self.selected if is_selected else self.quiet)
            drawing = tinted_icon(name, palette).pixmap(QSize(MARK_SIZE, MARK_SIZE), scale)
            self.drawings[name, is_selected, scale] = drawing
        return drawing

    def heading(self, row: Heading, words: EventText) -> tuple[str, str]:
        """A day, and the number of its events."""
        known = self.headings.get(row)
        if known is None:
            if len(self.headings) >= _REMEMBERED:
                self.headings.clear()
            known = self.headings[row] = words.heading(row), QLocale().toString(row.events)
        return known

    def marks(
        self, hits: Sequence[tuple[int, int]], length: int, *, is_selected: bool
    ) -> list[QTextLayout.FormatRange]:
        """A ground behind the hits in a text of this length; where the row has one of its own they are underlined."""
        form = QTextCharFormat()
        if is_selected:
            form.setFontUnderline(True)
        else:
            form.setBackground(self.hit)
        marks = []
        for start, stop in hits:
            if start < length:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, min(stop, length) - start, form
                marks.append(one)
        return marks


@cache
def _on_one_line() -> QTextOption:
    """In the direction of the text itself, whatever the window's is; whoever draws it knows where it stands."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    return option
