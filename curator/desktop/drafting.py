"""What is typed and not saved is kept as a draft, of the open file and of an event that is not made yet."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive.archive import Archive, Opened
from curator.archive.drafts import Draft, Drafts, Unclear, drafts_place, new_id
from curator.archive.errors import ArchiveError
from curator.archive.journal import Why
from curator.desktop.begun_event import BegunEvent
from curator.desktop.draft_writer import DraftWriter
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import JobThread
from curator.event.encoding import FileText, UnfitTextError
from curator.places import state_folder

Keep = Callable[[str, bytes, Why], None]
"""Puts a text into the history, with the path of its file. Raises ArchiveError where that fails."""


class Drafting(QObject):
    """A draft goes when its text is saved and the disk confirmed that, or when the person gives the text up: it goes
    into the history then."""

    failed = Signal(object)
    """The ArchiveError that keeps drafts from being written. Told once, until one is written again."""

    set_aside = Signal()
    """A text was left as a draft."""

    def __init__(
        self, session: Session, cursor: Callable[[], int], with_typing: Callable[[str], str], keep: Keep
    ) -> None:
        """`cursor` tells where the editor's cursor is; `with_typing` gives a text with what stands in open cells and
        in fields."""
        super().__init__(session)
        self._session, self._cursor, self._with_typing, self._keep = session, cursor, with_typing, keep
        self._id = new_id()
        self._thread = JobThread("drafts")
        self._writers = self._writer, writer = DraftWriter(self._thread, self), DraftWriter(self._thread, self)
        for one in self._writers:
            one.failed.connect(self.failed)
        self.begun = BegunEvent(writer, self)
        self.pause, self.longest = self._writer.pause, self._writer.longest
        session.archive_opened.connect(self._open)
        session.leaving.connect(self._give_up)
        session.file_opened.connect(self._begin)
        session.document_changed.connect(self.note)
        session.saved.connect(self._end_saved)

    @property
    def drafts(self) -> Drafts | None:
        """Those of the open archive."""
        return self._writer.drafts

    def flush(self) -> bool:
        """Writes now what is not written yet; whether all is on the disk. For when the program may end in a moment."""
        is_begun_kept = self.begun.flush()
        return self._writer.flush() and is_begun_kept

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
        self.begun.flush()
        if not self._writer.flush():
            return False
        self._writer.stop()
        self._begin()
        self.set_aside.emit()
        return True

    @Slot()
    def note(self) -> None:
        """The text is another one now, or what is typed into a cell or a field, or the file is."""
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return
        text = self._with_typing(document.text)
        if not self._session.is_modified and text == document.text:
            self._rest(opened)
            return
        content = FileText(text, opened.content.line_end, opened.content.has_bom)
        when, base = datetime.now().astimezone(), opened.content.text
        self._writer.take(Draft(self._id, opened.path, when, content, self._cursor(), base, opened.fingerprint))

    def end(self) -> None:
        """Ends the thread, once all is written."""
        for writer in self._writers:
            writer.end()
        self._thread.end()

    @Slot(object)
    def _open(self, archive: Archive) -> None:
        for writer in self._writers:
            writer.drafts = Drafts(drafts_place(state_folder(), archive.root), archive.root)

    @Slot()
    def _begin(self) -> None:
        self._id = new_id()
        self._writer.leave()

    @Slot(object)
    def _end_saved(self, opened: Opened) -> None:
        if not opened.is_confirmed:  # the disk may still lose it
            self._writer.write()
        self._rest(opened)
        self.note()  # what stands in a field is not saved

    def _rest(self, opened: Opened) -> None:
        """The file holds what the editor holds."""
        self._writer.stop()
        self._writer.be_calm()
        if opened.is_confirmed:
            self._writer.forget()

    @Slot()
    def _give_up(self) -> None:
        """The person left an unsaved text."""
        unsaved = self._writer.unsaved
        self._writer.stop()
        if unsaved is None:
            return
        try:
            self._keep(unsaved.path, unsaved.content.encode(), Why.UNSAVED)
        except (ArchiveError, UnfitTextError):  # it stays a draft, and is offered again
            self._writer.submit(unsaved)
        else:
            self._writer.forget()
