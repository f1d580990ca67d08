"""Grounds behind what a search found, in an editor or a text browser; they are no part of its text."""

from collections.abc import Sequence

from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from curator.desktop.toolkit.theme import hit_colour


def hit_selections(
    document: QTextDocument, spans: Sequence[tuple[int, int]], palette: QPalette
) -> list[QTextEdit.ExtraSelection]:
    """Start and stop of each hit are places in the document's text, counted in code points."""
    text = document.toRawText() if spans else ""
    # Qt counts in UTF-16: what lies beyond the first 65,536 characters takes two places.
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"] if not text.isascii() else []
    selections = []
    for start, stop in spans:
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(hit_colour(palette))
        selection.cursor = QTextCursor(document)
        selection.cursor.setPosition(start + sum(place < start for place in wide))
        end = stop + sum(place < stop for place in wide)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selections.append(selection)
    return selections
