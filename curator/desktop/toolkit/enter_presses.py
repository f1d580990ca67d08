"""Enter presses the button that the keyboard is on, as Space does. Qt has it so in dialogs, and on some desktops."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget
from shiboken6 import isValid
from typing_extensions import override

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterPresses(QObject):
    """Follows the focus in all windows of the program but dialogs: there Enter is for the button that ends them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and isValid(left):  # it may be gone with the bar that it was in
            left.removeEventFilter(self)
        if isinstance(entered, QPushButton | QToolButton) and not isinstance(entered.window(), QDialog):
            entered.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_enter = event.key() in _ENTER and event.modifiers() in _PLAIN
        if not is_enter or not isinstance(watched, QPushButton | QToolButton):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            watched.click()
        return True
