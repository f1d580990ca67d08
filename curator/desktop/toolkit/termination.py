"""Being asked to end by the system: a signal, or the end of the person's session."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]


class Termination(QObject):
    """Python handles a signal only when it runs, and Qt may wait for hours: a socket wakes it up.

    It is told by the event loop and not by the handler, which Python runs in the middle of anything: a window must not
    be closed while it is being painted.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, _note)

    def end(self) -> None:
        """Signals do again what they do by themselves."""
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    @Slot()
    def _wake(self) -> None:
        self._ours.recv(64)
        self.asked.emit()


def _note(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket is all that is needed."""
