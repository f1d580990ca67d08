"""Marks over a text: how a stretch of it is drawn, without being any other text."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit


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


def ground(colour: QColor) -> QTextCharFormat:
    """A format with a ground of this colour."""
    form = QTextCharFormat()
    form.setBackground(colour)
    return form
