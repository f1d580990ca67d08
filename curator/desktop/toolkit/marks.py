"""Marks over a text: how a stretch of it is drawn, without being any other text."""

from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from curator.desktop.toolkit.theme import hit_colour


def cursor_over(document: QTextDocument, start: int, stop: int) -> QTextCursor:
    """A cursor that has the text from one place to another selected; places are counted as Qt does, in UTF-16."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def mark_of(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Draws what the cursor has selected so."""
    mark = QTextEdit.ExtraSelection()
    # WORKAROUND: set as a whole. `mark.cursor.setPosition(…)` would make a Python object of a part of the mark, which
    # the search for garbage may take for one of its own and destroy a second time.
    mark.cursor, mark.format = cursor, form
    return mark


def hit_format(palette: QPalette) -> QTextCharFormat:
    """How what a search found is drawn: quiet text could not be read on its ground."""
    form = QTextCharFormat()
    form.setBackground(hit_colour(palette))
    form.setForeground(palette.color(QPalette.ColorRole.Text))
    return form
