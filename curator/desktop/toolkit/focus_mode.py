"""Writing with nothing else in sight: a narrow column in the middle, and the paragraph at the cursor stands out."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from curator.desktop.toolkit.marks import cursor_over, mark_of
from curator.desktop.toolkit.measure import USUAL, Measure
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.theme import quiet

_MEASURE = 70
"""Letters in a line."""


class FocusMode(QObject):
    """Other paragraphs are drawn quieter, by marks: no text is highlighted anew while an input method is at it."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area
        self._is_on = False
        self._measure = Measure(area)
        area.cursorPositionChanged.connect(self._follow)
        # WORKAROUND: Qt forgets cursors that are made while it clears a document (QTextDocumentPrivate::clear puts the
        # set that it had before in their place): they would write where the document was once it is gone.
        area.document().contentsChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        area.installEventFilter(self)

    def turn(self, *, on: bool) -> None:
        """Turns it on or off."""
        self._is_on = on
        self._follow()
        self._measure.allow(_MEASURE if on else USUAL)
        self._area.ensureCursorVisible()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._follow()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        document, block = self._area.document(), self._area.textCursor().block()
        end = document.characterCount() - 1
        behind = min(block.position() + block.length(), end)
        self._area.mark("focus", [self._quiet(0, block.position()), self._quiet(behind, end)] if self._is_on else ())

    def _quiet(self, start: int, stop: int) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setForeground(quiet(self._area.palette()))
        return mark_of(cursor_over(self._area.document(), start, stop), form)
