"""Python's search for garbage, on the window's thread alone.

Left to itself it runs in whatever thread happens to make an object, and what it takes away there may be a part of the
window or of a document: Qt allows neither to be destroyed but in the thread that they live in.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_PAUSE = 500
"""Milliseconds between two looks."""


class Collector(QObject):
    """Looks now and then whether there is as much garbage as Python would look through by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Takes the garbage of the oldest generation that has come to its limit, and of the younger ones with it."""
        limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit > 0]
        if due:
            gc.collect(max(due))

    def end(self) -> None:
        """Python looks by itself again."""
        self._timer.stop()
        gc.enable()
