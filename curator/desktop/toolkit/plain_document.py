"""A text document that gives back just the text that was put in, and takes edits as one undo step.

`toPlainText()` would turn no-break spaces into spaces and U+2028 into line ends, so it is never used for saving.
Blocks of the document are the lines of the text, since a block ends at `\\n` and nowhere else (QTextDocument writes
that end as U+2029).
"""

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from curator.event.splice import Edit, Splice, StaleEditError

_BLOCK_END = "\u2029"


def text_of(document: QTextDocument) -> str:
    """The document's text, exactly, with `\\n` at the line ends."""
    return document.toRawText().replace(_BLOCK_END, "\n")


def through_document(text: str) -> str:
    """The text as an editor's document gives it back; another one is a text that can't be edited without loss."""
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    document.setPlainText(text)
    return text_of(document)


def apply_edit(document: QTextDocument, edit: Edit) -> None:
    """Makes the edit as one undo step. Raises StaleEditError, with nothing changed, where its lines are not there."""
    for splice in edit.splices:
        if _lines_at(document, splice) != splice.old:
            raise StaleEditError
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for splice in reversed(edit.splices):
        _select(cursor, splice)
        cursor.insertText(_replacement(document, splice))
    cursor.endEditBlock()


def _lines_at(document: QTextDocument, splice: Splice) -> tuple[str, ...]:
    blocks = [document.findBlockByNumber(splice.first + n) for n in range(len(splice.old))]
    return tuple(block.text() for block in blocks if block.isValid())


def _select(cursor: QTextCursor, splice: Splice) -> None:
    """Selects the old lines, with one line end if whole lines come or go."""
    document = cursor.document()
    first = document.findBlockByNumber(splice.first)
    if not first.isValid():
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return
    cursor.setPosition(first.position())
    if not splice.old:
        return
    last = document.findBlockByNumber(splice.first + len(splice.old) - 1)
    if not splice.new and last.next().isValid():
        cursor.setPosition(last.next().position(), QTextCursor.MoveMode.KeepAnchor)
        return
    if not splice.new and first.previous().isValid():
        cursor.setPosition(first.position() - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)


def _replacement(document: QTextDocument, splice: Splice) -> str:
    text = "\n".join(splice.new)
    if splice.old:
        return text
    at_end = splice.first >= document.blockCount()
    return f"\n{text}" if at_end else f"{text}\n"
