"""The buttons at the side of a mouse, which mean back and forward everywhere."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class MouseWays(QObject):
    """Watches a window for them, wherever in it the pointer is."""

    def __init__(self, window: QWidget, back: QAction, forward: QAction) -> None:
        super().__init__(window)
        self._ways = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The system's window is watched once it is there: what happens to any part of it comes there first."""
        if watched is self._window:
            handle = self._window.windowHandle() if event.type() == QEvent.Type.Show else None
            if handle is not None:
                handle.installEventFilter(self)
        elif event.type() in _PRESSES and isinstance(event, QMouseEvent) and event.button() in self._ways:
            self._ways[event.button()].trigger()
            return True
        return super().eventFilter(watched, event)
