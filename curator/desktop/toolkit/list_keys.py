"""The keys of commands that a list has for itself, as they come to it."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence


def act_for(event: QKeyEvent, acts: Sequence[QAction]) -> QAction | None:
    """The one of these that has the keys that were pressed."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # which arrows have on some desktops
    keys = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return next((act for act in acts if keys in act.shortcuts()), None)
