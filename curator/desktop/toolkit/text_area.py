"""The widget in which an event is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

Selections = Sequence[QTextEdit.ExtraSelection]


class TextArea(QPlainTextEdit):
    """A plain text editor whose marks come from several hands; none of them is part of the text."""

    escaped = Signal()
    """Esc was pressed: what was opened for the text may be closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: dict[str, Selections] = {}

    def mark(self, by: str, selections: Selections) -> None:
        """Shows these marks in the place of those that the same hand made before; what marks later lies above."""
        self._marks[by] = selections
        self.setExtraSelections([one for marks in self._marks.values() for one in marks])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
