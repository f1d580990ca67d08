"""What is typed and not saved is kept as a draft: a second after the last key, and not later than five."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.archive import Archive, Opened
from curator.archive.drafts import Draft, Drafts, Unclear, drafts_place, new_id
from curator.archive.errors import ArchiveError
from curator.archive.journal import Why
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import JobThread
from curator.event.encoding import FileText, UnfitTextError
from curator.places import state_folder

Keep = Callable[[str, bytes, Why], None]
"""Puts a text into the history, with the path of its file. Raises ArchiveError where that fails."""

_PAUSE, _LONGEST = 1000, 4000
"""Milliseconds until writing begins, so that what is typed is on the disk within five seconds."""
_PATIENCE = 2.0
"""Seconds that a window waits for a disk."""


class Drafting(QObject):
    """A draft goes when its text is saved and the disk confirmed that, or when the person gives the text up: it goes
    into the history then."""

    failed = Signal(object)
    """The ArchiveError that keeps drafts from being written. Told once, until one is written again."""

    set_aside = Signal()
    """A text was left as a draft."""
    _done = Signal()

    def __init__(
        self, session: Session, cursor: Callable[[], int], with_typing: Callable[[str], str], keep: Keep
    ) -> None:
        """`cursor` tells where the editor's cursor is; `with_typing` gives a text with what stands in an open cell."""
        super().__init__(session)
        self._session, self._cursor, self._with_typing, self._keep = session, cursor, with_typing, keep
        self.drafts: Drafts | None = None
        """Those of the open archive."""
        self._unsaved: Draft | None = None
        self._submitted: Draft | None = None
        self._error: ArchiveError | None = None
        """What kept the last draft from being written; set in the worker's thread."""
        self._is_told = False
        self._id = new_id()
        self._thread = JobThread("drafts")
        self._last: Future[None] | None = None
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.longest = QTimer(self, singleShot=True, interval=_LONGEST)
        for timer in (self.pause, self.longest):
            timer.timeout.connect(self._write)
        self._done.connect(self._tell)
        session.archive_opened.connect(self._open)
        session.leaving.connect(self._give_up)
        session.file_opened.connect(self._begin)
        session.document_changed.connect(self.note)
        session.saved.connect(self._end_saved)

    def flush(self) -> bool:
        """Writes now what is not written yet; whether all is on the disk. For when the program may end in a moment."""
        self._write()
        return self._has_come_through() and (self._unsaved is None or self._error is None)

    def others(self) -> Sequence[Draft | Unclear]:
        """The drafts of the open archive that are not of the text in the editor, the newest first."""
        found = self.drafts.all() if self.drafts is not None else ()
        return [draft for draft in found if draft.id != self._id]

    def forget(self, id_: str) -> None:
        """Takes away one of the others."""
        if self.drafts is not None and id_ != self._id:
            self.drafts.forget(id_)

    def leave_as_draft(self) -> bool:
        """Leaves the unsaved text as a draft, so that the file may be left; False where it can't be written."""
        if not self.flush():
            return False
        self._unsaved = None
        self._id, self._submitted = new_id(), None
        self.set_aside.emit()
        return True

    @Slot()
    def note(self) -> None:
        """The text is another one now, or what is typed into a cell, or the file is."""
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return
        text = self._with_typing(document.text)
        if not self._session.is_modified and text == document.text:
            self._rest(opened)
            return
        content = FileText(text, opened.content.line_end, opened.content.has_bom)
        self._unsaved = Draft(
            self._id, opened.path, _now(), content, self._cursor(), opened.content.text, opened.fingerprint
        )
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()

    def end(self) -> None:
        """Ends the thread, once all is written."""
        self._write()
        self._has_come_through()
        self._thread.end()

    @Slot(object)
    def _open(self, archive: Archive) -> None:
        self.drafts = Drafts(drafts_place(state_folder(), archive.root), archive.root)

    @Slot(object)
    def _begin(self, _opened: Opened) -> None:
        self._id, self._submitted = new_id(), None

    @Slot(object)
    def _end_saved(self, opened: Opened) -> None:
        if not opened.is_confirmed:  # the disk may still lose it
            self._write()
        self._rest(opened)

    def _rest(self, opened: Opened) -> None:
        """The file holds what the editor holds."""
        self._stop()
        self._is_told = False
        if opened.is_confirmed:
            self._forget()

    @Slot()
    def _give_up(self) -> None:
        """The person left an unsaved text."""
        unsaved = self._unsaved
        self._stop()
        if unsaved is None:
            return
        try:
            self._keep(unsaved.path, unsaved.content.encode(), Why.UNSAVED)
        except (ArchiveError, UnfitTextError):  # it stays a draft, and is offered again
            self._submit(unsaved)
        else:
            self._forget()

    def _stop(self) -> None:
        self.pause.stop()
        self.longest.stop()
        self._unsaved = None

    @Slot()
    def _write(self) -> None:
        self.pause.stop()
        self.longest.stop()
        if self._unsaved is not None and (self._unsaved is not self._submitted or self._error is not None):
            self._submit(self._unsaved)

    def _submit(self, draft: Draft) -> None:
        if self.drafts is not None:
            self._submitted = draft
            self._last = self._thread.submit(partial(self._put, self.drafts, draft))

    def _put(self, drafts: Drafts, draft: Draft) -> None:
        """Runs in the worker's thread."""
        try:
            drafts.put(draft)
        except ArchiveError as error:
            self._error = error
        else:
            self._error = None
        self._done.emit()

    def _forget(self) -> None:
        if self._submitted is not None and self.drafts is not None:
            self._submitted = None
            self._last = self._thread.submit(partial(self.drafts.forget, self._id))

    def _has_come_through(self) -> bool:
        return self._last is None or not wait([self._last], _PATIENCE).not_done

    @Slot()
    def _tell(self) -> None:
        error, is_told = self._error, self._is_told
        self._is_told = error is not None
        if error is not None and not is_told:
            self.failed.emit(error)


def _now() -> datetime:
    return datetime.now().astimezone()
