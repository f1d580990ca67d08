"""A button of a command, beside what that is about."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from curator.desktop.toolkit.tips import give_tip


class ActionButton(QPushButton):
    """Says what the command says, with its keys, and can be pressed while that can be had."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._more: tuple[str, ...] = ()
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def tell(self, *lines: str) -> None:
        """Says this too in its tool tip, below what the command does."""
        if lines != self._more:
            self._more = lines
            self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setText(self._action.iconText())
        self.setEnabled(self._action.isEnabled())
        give_tip(self, self._action.toolTip(), *self._more)
