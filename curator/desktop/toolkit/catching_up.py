"""What a start put off, loaded when the window is there."""

from types import ModuleType

from PySide6.QtCore import QObject, QTimer, Slot

from curator.desktop.toolkit.late_modules import load, waiting

_CALM = 3000
"""Milliseconds: the person may be opening an event at first."""
_PAUSE = 40
"""Milliseconds between two modules, so that a key never waits for more than one."""


class CatchingUp(QObject):
    """Loads one module after the other: no dialog waits for its own then, nor is without it where the app's files are
    moved or replaced while it runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[ModuleType] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, package: str, calm: int = _CALM) -> None:
        """Loads the late modules below a package, once `calm` milliseconds are over."""
        self._waiting = waiting(package)
        self._timer.start(calm)

    @Slot()
    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE)
        if self._waiting:
            load(self._waiting.pop())
        else:
            self._timer.stop()
