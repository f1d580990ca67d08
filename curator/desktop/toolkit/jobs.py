"""Slow work off the window's thread: a plain function, its progress and its end as signals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal


class Job(QObject):
    """One run of a function in a worker thread.

    The function gets the job: it calls `report` with what it has so far, and should end soon when `is_cancelled`.
    """

    reported = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    """The exception that ended the work."""

    def __init__(self, work: Callable[["Job"], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._pool = QThreadPool(self)
        self._is_cancelled = False

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._is_cancelled

    def start(self) -> None:
        """Runs the function; the signals arrive in the thread of this object."""
        self._pool.start(self._run)

    def report(self, progress: object) -> None:
        """Tells how far the work is. Called by the work itself."""
        if not self._is_cancelled:
            self.reported.emit(progress)

    def cancel(self) -> None:
        """Asks the work to end, waits for it, and lets go of this job; what it signalled before may still arrive."""
        self._is_cancelled = True
        self._pool.waitForDone()
        self.deleteLater()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:  # noqa: BLE001 - whatever ended the work is told where it can be shown
            if not self._is_cancelled:
                self.failed.emit(error)
        else:
            if not self._is_cancelled:
                self.finished.emit(result)
