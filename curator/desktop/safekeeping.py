"""That no text is lost: drafts, what other programs write, and what is found of before, as one part of the window."""

from PySide6.QtCore import QObject, Slot

from curator.archive.archive import is_writable
from curator.archive.errors import ArchiveError, NotSavedError
from curator.archive.layout import is_folder
from curator.desktop.conversation import Conversation
from curator.desktop.desk import Desk
from curator.desktop.drafting import Keep
from curator.desktop.noticing import Noticing
from curator.desktop.outside import Outside
from curator.desktop.reconciling import Reconciling
from curator.desktop.session import Session
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.unsaved_work import UnsavedWork
from curator.visible import visible


class Safekeeping(QObject):
    """Knows the parts of it, and tells the status line what they say."""

    def __init__(
        self, session: Session, desk: Desk, status: StatusLine, conversation: Conversation, keep: Keep
    ) -> None:
        super().__init__(session)
        self._session, self._editor, self._status = session, desk.editor, status
        saving = conversation.saving
        self.drafting = saving.drafting
        self.outside = Outside(session, desk.editor, keep)
        self.reconciling = Reconciling(session, desk.editor, self.outside, saving, keep)
        self.noticing = Noticing(session, desk.editor, conversation.open_file)
        self.unsaved = UnsavedWork(session, desk.editor, self.drafting, conversation.leave, keep)
        self.unsaved.event_wanted.connect(conversation.new_event)
        for part in (self.reconciling, self.unsaved):
            part.said.connect(status.say)
        desk.typing.connect(self.drafting.note)
        for moment in (session.archive_opened, session.archive_closed, session.refreshed):
            moment.connect(self._tell_read_only)
        saving.refused.connect(self._tell_refused)
        for moment in (session.file_opened, session.file_closed, session.document_changed, session.saved):
            moment.connect(self._tell_no_more_refused)
        self.outside.watch.limited.connect(self._tell_limited)
        self.drafting.failed.connect(self._tell_not_drafted)

    def look(self) -> None:
        """The person comes back, perhaps from a program that changed the open file."""
        self.outside.watch.look()

    def flush(self) -> bool:
        """Writes now what is typed and not saved, for when the program may end; whether all is on the disk."""
        self._editor.finish_typing()
        return self.drafting.flush()

    def end(self) -> None:
        """Ends the thread of the drafts, once all is written."""
        self.drafting.end()

    @Slot()
    def _tell_read_only(self) -> None:
        archive = self._session.archive
        is_read_only = archive is not None and is_folder(archive.root) and not is_writable(archive)
        self._status.state("writing", self.tr("This archive can only be read") if is_read_only else "")

    @Slot()
    def _tell_refused(self) -> None:
        self._status.state("saved", "")
        self._status.state("refused", self.tr("Not saved"))

    @Slot()
    def _tell_no_more_refused(self) -> None:
        if not self._session.is_modified:
            self._status.state("refused", "")

    @Slot(bool)
    def _tell_limited(self, is_limited: bool) -> None:
        text = self.tr("Watching limited") if is_limited else ""
        self._status.state("watching", text)

    @Slot(object)
    def _tell_not_drafted(self, error: ArchiveError) -> None:
        reason = error.reason if isinstance(error, NotSavedError) else str(error)
        text = self.tr("Unsaved text can't be kept as a draft ({0}): it is safe only once you save it")
        self._status.say(visible(text.format(reason)))
