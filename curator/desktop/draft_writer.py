"""One text on its way to the disk as a draft: a second after the last key, and not later than five."""

from concurrent.futures import Future, wait
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.drafts import Draft, Drafts
from curator.archive.errors import ArchiveError
from curator.desktop.toolkit.jobs import JobThread

_PAUSE, _LONGEST = 1000, 4000
"""Milliseconds until writing begins, so that what is typed is on the disk within five seconds."""
_PATIENCE = 2.0
"""Seconds that a window waits for a disk."""


class DraftWriter(QObject):
    """Knows what is to be on the disk, and what was given to the thread that writes."""

    failed = Signal(object)
    """The ArchiveError that keeps drafts from being written. Told once, until one is written again."""
    _done = Signal()

    def __init__(self, thread: JobThread, parent: QObject) -> None:
        super().__init__(parent)
        self.drafts: Drafts | None = None
        """Those of the open archive."""
        self.unsaved: Draft | None = None
        """What is to be on the disk."""
        self._thread = thread
        self._submitted: Draft | None = None
        self._error: ArchiveError | None = None
        """What kept the last draft from being written; set in the worker's thread."""
        self._is_told = False
        self._last: Future[None] | None = None
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.longest = QTimer(self, singleShot=True, interval=_LONGEST)
        for timer in (self.pause, self.longest):
            timer.timeout.connect(self.write)
        self._done.connect(self._tell)

    def take(self, draft: Draft) -> None:
        """Writes this one soon, in the place of the one before."""
        self.unsaved = draft
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()

    def flush(self) -> bool:
        """Writes now what is not written yet; whether all is on the disk."""
        self.write()
        return self.has_come_through() and (self.unsaved is None or self._error is None)

    @Slot()
    def write(self) -> None:
        """Writes now what is not written yet, without waiting for the disk."""
        self.pause.stop()
        self.longest.stop()
        if self.unsaved is not None and (self.unsaved is not self._submitted or self._error is not None):
            self.submit(self.unsaved)

    def submit(self, draft: Draft) -> None:
        """Has a draft written."""
        if self.drafts is not None:
            self._submitted = draft
            self._last = self._thread.submit(partial(self._put, self.drafts, draft))

    def stop(self) -> None:
        """Nothing is to be written any more; what is on the disk stays there."""
        self.pause.stop()
        self.longest.stop()
        self.unsaved = None

    def be_calm(self) -> None:
        """What fails next is told again."""
        self._is_told = False

    def forget(self) -> None:
        """Takes away what was written."""
        if self._submitted is not None and self.drafts is not None:
            id_, self._submitted = self._submitted.id, None
            self._last = self._thread.submit(partial(self.drafts.forget, id_))

    def adopt(self, draft: Draft) -> None:
        """This one was written before, and is this writer's from now on."""
        self._submitted = draft

    def leave(self) -> None:
        """What was written stays, and is not this writer's any more."""
        self._submitted = None

    def end(self) -> None:
        """Writes what is not written yet; nothing is written or taken away any more."""
        self.write()
        self.has_come_through()
        self.drafts = None

    def has_come_through(self) -> bool:
        """Whether the thread did what it was given, after some patience."""
        return self._last is None or not wait([self._last], _PATIENCE).not_done

    def _put(self, drafts: Drafts, draft: Draft) -> None:
        """Runs in the worker's thread."""
        try:
            drafts.put(draft)
        except ArchiveError as error:
            self._error = error
        else:
            self._error = None
        self._done.emit()

    @Slot()
    def _tell(self) -> None:
        error, is_told = self._error, self._is_told
        self._is_told = error is not None
        if error is not None and not is_told:
            self.failed.emit(error)
