"""Slow work off the window's thread: a plain function, its progress and its end as signals."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

Answer = TypeVar("Answer")
_TURN = 0.0005
"""Seconds after which a thread at work gives the interpreter to one that waits for it. The window waits each time that
Qt calls into Python, many times for each frame: with the usual 5 ms, a job on a busy machine made it twice as slow."""
Run = Callable[[Callable[[], Answer]], Answer]
"""Has work done, here or in another thread, and comes back with what it gives."""


def at_once(work: Callable[[], Answer]) -> Answer:
    """What quick work gives, done here and now."""
    return work()


class JobThread:
    """A thread that does one job after the other, and keeps what a job keeps for its thread."""

    def __init__(self, name: str) -> None:
        sys.setswitchinterval(_TURN)
        self._pool = ThreadPoolExecutor(1, name)

    def submit(self, run: Callable[[], None]) -> "Future[None]":
        """Runs the function when those before it are through."""
        return self._pool.submit(run)

    def end(self) -> None:
        """Waits for the job that runs; those that wait are given up."""
        self._pool.shutdown(cancel_futures=True)


class Job(QObject):
    """One run of a function in a worker thread.

    The function gets the job: it calls `report` with what it has so far, and should end soon when `is_cancelled`.
    """

    reported = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    """The exception that ended the work."""
    ended = Signal()
    """Nothing runs any more, however it ended."""

    def __init__(self, work: Callable[["Job"], object], parent: QObject, thread: JobThread) -> None:
        super().__init__(parent)
        self._work = work
        self._thread = thread
        self._future: Future[None] | None = None
        self._cancelled, self._told = Event(), Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def start(self) -> None:
        """Runs the function; the signals arrive in the thread of this object."""
        self._future = self._thread.submit(self._run)

    def report(self, progress: object) -> None:
        """Tells how far the work is. Called by the work itself."""
        if not self.is_cancelled:
            self.reported.emit(progress)
        self._told.set()

    def settle(self, seconds: float) -> None:
        """Waits until anything is told, but no longer than so."""
        self._told.wait(seconds)

    def let_go(self) -> None:
        """Asks the work to end, without waiting; what it signalled before may still arrive."""
        self._cancelled.set()
        if self._future is None:
            self.deleteLater()
        else:
            self._future.cancel()
            # Not before: whoever hears of the end is often here while the worker is still telling of it.
            self._future.add_done_callback(self._leave)

    def cancel(self) -> None:
        """Asks the work to end, waits for it, and lets go of this job; what it signalled before may still arrive."""
        self._cancelled.set()
        if self._future is not None and not self._future.cancel():
            wait([self._future])
        self.deleteLater()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except Exception as error:  # noqa: BLE001 - whatever ended the work is told where it can be shown
            if not self.is_cancelled:
                self.failed.emit(error)
        else:
            if not self.is_cancelled:
                self.finished.emit(result)
        finally:
            self._told.set()
            with suppress(RuntimeError):  # as in _leave
                self.ended.emit()

    def _leave(self, _future: "Future[None]") -> None:
        with suppress(RuntimeError):  # what it belonged to, and it with that, is gone already: the program ends
            self.deleteLater()


class NewestJob(QObject):
    """One job after the other for one asker: only the newest is heard, and what those before it tell still is not.

    `finished` and `failed` are told when nothing is awaited any more, so that whoever hears them can start the next.
    """

    reported = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject, thread: JobThread) -> None:
        """The jobs are the parent's: one that nobody waits for may live longer than this."""
        super().__init__(parent)
        self._owner = parent
        self._thread = thread
        self._job: Job | None = None

    @property
    def is_awaited(self) -> bool:
        """Whether there is one, and its end is still to be told."""
        return self._job is not None

    def start(self, work: Callable[[Job], object]) -> None:
        """Lets go of the one before, and runs this as `Job` does."""
        self.let_go()
        self._job = Job(work, self._owner, self._thread)
        self._job.reported.connect(self._report)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._job.start()

    def settle(self, seconds: float) -> None:
        """Waits a moment for the first that is told, and hands it on at once: the thread is quickest while the window
        does not want the interpreter too."""
        if self._job is not None:
            self._job.settle(seconds)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def let_go(self) -> None:
        """Nothing is awaited any more."""
        job, self._job = self._job, None
        if job is not None:
            job.let_go()

    @Slot(object)
    def _report(self, progress: object) -> None:
        if self._is_newest():
            self.reported.emit(progress)

    @Slot(object)
    def _finish(self, result: object) -> None:
        if self._is_newest():
            self.let_go()
            self.finished.emit(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if self._is_newest():
            self.let_go()
            self.failed.emit(error)

    def _is_newest(self) -> bool:
        """Whether what arrives just now is of the newest job; that of the one before may have been on its way."""
        return self._job is not None and self.sender() is self._job
