"""The keys of a window's commands, also while the keyboard is in a text: Qt binds some of them there itself.

On X11 Ctrl+E, Ctrl+D, Ctrl+K and Ctrl+U move and delete in every text, and a text is asked before the window.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Without any of these a key is for writing and moving, or one that no text has a use for."""


class CommandKeys(QObject):
    """Lets a window's commands have their keys; Undo and Redo are a field's own as long as it has something to undo."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and isValid(left):  # it may be gone with the dialog that it was in
            left.removeEventFilter(self)
        if isinstance(entered, QLineEdit | QPlainTextEdit | QTextEdit) and entered.window() is self._window:
            entered.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not self._is_of_command(event) or _undoes(watched, event):
            return super().eventFilter(watched, event)
        event.ignore()
        return True

    def _is_of_command(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & _WITH:
            return False
        keys = QKeySequence(event.keyCombination())
        return any(action.isEnabled() and keys in action.shortcuts() for action in self._window.actions())


def _undoes(text: QObject, event: QKeyEvent) -> bool:
    """Whether these keys take back, or do again, what was typed in a field."""
    if not isinstance(text, QLineEdit):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return text.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and text.isRedoAvailable()
