"""A field for a line of text whose undo ends where the person's typing in it began."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override


class Field(QLineEdit):
    """With nothing typed in it, Undo and Redo are the window's, not the field's."""

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_others(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_others(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()


def let_clear(field: QLineEdit) -> None:
    """Puts a button into a field that empties it; Qt has one, but gives it no name."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(button, QAction):
        button.setText(QCoreApplication.translate("Field", "Clear"))
