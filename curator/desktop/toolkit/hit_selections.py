"""Grounds behind what a search found, in an editor or a text browser; they are no part of its text."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import QTextEdit

from curator.desktop.toolkit.marks import cursor_over, hit_format, mark_of


def hit_selections(
    document: QTextDocument, spans: Sequence[tuple[int, int]], palette: QPalette
) -> list[QTextEdit.ExtraSelection]:
    """Start and stop of each hit are places in the document's text, counted in code points."""
    if not spans:
        return []
    form = hit_format(palette)
    return [mark_of(cursor_over(document, *place), form) for place in qt_spans(document.toRawText(), spans)]


def qt_spans(text: str, spans: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The same places as Qt counts them, in UTF-16: what lies beyond the first 65,536 characters takes two of them."""
    if qt_length(text) == len(text):
        return spans
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
    return [(start + bisect_left(wide, start), stop + bisect_left(wide, stop)) for start, stop in spans]


def qt_length(text: str) -> int:
    """How many places a text takes as Qt counts them."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
