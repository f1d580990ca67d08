"""Cut, copy, paste and select all, wherever the keyboard is: each part knows their keys, and what they are to it."""

from collections.abc import Mapping
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

_Key = QKeySequence.StandardKey
_MANY = {QAbstractItemView.SelectionMode.ExtendedSelection, QAbstractItemView.SelectionMode.MultiSelection}


@runtime_checkable
class TakesPasted(Protocol):
    """A part of the window that is no text, and takes what the clipboard holds."""

    def can_paste(self) -> bool:
        """Whether it does so now."""


class PartKeys(QObject):
    """Gives the part that the keyboard is in, or was in last, the keys that it has for this by itself."""

    def __init__(self, window: QMainWindow, actions: Mapping[_Key, QAction]) -> None:
        """`actions` by the standard keys that they stand for."""
        super().__init__(window)
        self._window, self._actions = window, actions
        self._part: QWidget | None = None
        for key, action in actions.items():
            action.triggered.connect(partial(self._press, key))
        for menu in window.menuBar().findChildren(QMenu):
            menu.aboutToShow.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.look()

    @Slot()
    def look(self) -> None:
        """Lets the person ask for what can be done in that part now."""
        part = self._part_there()
        can = _doable(part) if part is not None else frozenset[_Key]()
        for key, action in self._actions.items():
            action.setEnabled(key in can)

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """A menu has the keyboard for a while, as a dialog has; neither is what is meant."""
        if entered is not None and entered.window() is self._window and not isinstance(entered, QMenuBar):
            self._part = entered
            self.look()

    def _part_there(self) -> QWidget | None:
        return self._part if self._part is not None and isValid(self._part) and self._part.isVisible() else None

    def _press(self, key: _Key) -> None:
        part = self._part_there()
        if part is None:
            return
        keys: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # it is a sequence, which the stubs don't know
        self._actions[key].setEnabled(False)  # else the keys would start it again
        pressed = QKeyEvent(QEvent.Type.KeyPress, keys.key().value, keys.keyboardModifiers())
        QApplication.sendEvent(part, pressed)
        self.look()


def _doable(part: QWidget) -> frozenset[_Key]:
    if isinstance(part, QLineEdit):
        is_chosen, has_more, is_written = part.hasSelectedText(), bool(part.text()), not part.isReadOnly()
    elif isinstance(part, QPlainTextEdit | QTextEdit):
        is_chosen, has_more = part.textCursor().hasSelection(), not part.document().isEmpty()
        is_written = not part.isReadOnly()
    elif isinstance(part, QAbstractItemView):
        is_chosen, has_more = part.selectionModel().hasSelection(), part.selectionMode() in _MANY
        is_written = False
    else:
        is_chosen = has_more = is_written = False
    can = {_Key.Copy: is_chosen, _Key.Cut: is_chosen and is_written, _Key.SelectAll: has_more}
    can[_Key.Paste] = is_written or _takes_pasted(part)
    return frozenset(key for key, is_so in can.items() if is_so)


def _takes_pasted(part: QWidget | None) -> bool:
    """Whether it takes what is pasted, or what it stands in, to which it passes keys that it has no use for."""
    while part is not None:
        if isinstance(part, TakesPasted):
            return part.can_paste()
        part = part.parentWidget()
    return False
