"""What other programs make of the open file while it is open."""

from contextlib import suppress

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError, MissingError, NotAFileError
from curator.archive.journal import Why
from curator.archive.layout import is_folder
from curator.archive.scan import signature_at
from curator.desktop import opening
from curator.desktop.drafting import Keep
from curator.desktop.panels.editor import EditorPanel
from curator.desktop.session import Session
from curator.desktop.toolkit.file_watch import FileWatch
from curator.event.splice import edit_between

_SECOND_LOOK = 1000
"""Milliseconds after which a file that is gone, emptied or much shorter is believed to stay so."""


class Clash(Struct, frozen=True):
    """The open file's text in the editor, and what stands on the disk in its place."""

    theirs: Opened | None
    """None: the file is gone."""
    lacks_folder: bool = False
    is_damaged: bool = False
    """Nothing is left of the text: no program writes that on purpose."""


class Outside(QObject):
    """A text that nobody is at work on follows the file by itself. Where there is something to decide, nothing is done
    until the person says what."""

    clashed = Signal(object)
    """The Clash that has to be decided; None where there is none any more."""
    reloaded = Signal()
    """The text is what another program wrote, and it was not decided by anybody."""

    def __init__(self, session: Session, editor: EditorPanel, keep: Keep) -> None:
        super().__init__(session)
        self._session, self._editor, self._keep = session, editor, keep
        self.watch = FileWatch(self, signature_at)
        self.watch.rested.connect(self.check)
        self.clash: Clash | None = None
        self.second_look = QTimer(self, singleShot=True, interval=_SECOND_LOOK)
        self.second_look.timeout.connect(self._believe)
        session.file_opened.connect(self._begin)
        session.saved.connect(self._settle)
        session.file_closed.connect(self._end)
        session.archive_opened.connect(self._end)
        session.archive_closed.connect(self._end)

    @Slot()
    def check(self) -> None:
        """Compares the file with what it held when it was opened or saved: its bytes, never its times. Not while a plan
        is made, which may be what writes to it."""
        if self._session.is_making:
            self.watch.rest.start()
        else:
            self._judge(believes=False)

    @Slot()
    def look_now(self) -> bool:
        """The same without waiting until the file rests, for a save that was refused; whether there is a clash."""
        self._judge(believes=True)
        return self.clash is not None

    def accept(self, theirs: Opened) -> None:
        """What the disk holds is what the next save expects; the clash is decided."""
        self._session.rebase(theirs)
        self._settle()

    @Slot()
    def _believe(self) -> None:
        if self._session.is_making:
            self.second_look.start()
        else:
            self._judge(believes=True)

    def _judge(self, *, believes: bool) -> None:
        self._editor.finish_typing()  # else who typed just now would not be at work
        archive, opened = self._session.archive, self._session.opened
        if archive is None or opened is None:
            return
        try:
            theirs = opening.open_to_edit(archive, opened.path)
        except (MissingError, NotAFileError):
            theirs = None
        except ArchiveError:  # it can't be read just now: nothing is known
            return
        if theirs is not None and theirs.fingerprint == opened.fingerprint:
            self._settle()
        elif not believes and self._is_doubtful(opened, theirs):
            self.second_look.start()
        elif theirs is None:
            self._raise(Clash(None, lacks_folder=not is_folder(archive.place(opened.path).parent)))
        else:
            self._meet(archive, opened, theirs)

    def _is_doubtful(self, opened: Opened, theirs: Opened | None) -> bool:
        """A file that is gone or has lost much may be in the middle of being written: reliability.md case C3."""
        before, after = len(opened.content.text), len(theirs.content.text) if theirs else 0
        return theirs is None or after < before / 2

    def _meet(self, archive: Archive, opened: Opened, theirs: Opened) -> None:
        document = self._session.document
        is_damaged = _is_blank(theirs) and not _is_blank(opened)
        if document is not None and document.text == theirs.content.text and theirs.obstacle is None:
            self.accept(theirs)  # somebody wrote what stands in the editor
        elif self._session.is_modified or is_damaged:
            self._raise(Clash(theirs, is_damaged=is_damaged))
        else:
            self._reload(archive, opened, theirs)

    def _reload(self, archive: Archive, opened: Opened, theirs: Opened) -> None:
        with suppress(ArchiveError):  # it was the other program that replaced it
            if opened.is_exact:
                self._keep(opened.path, opening.bytes_of(archive, opened), Why.REPLACED)
        if opened.obstacle is None and theirs.obstacle is None:
            self.accept(theirs)
            self._editor.reload(edit_between(opened.content.text, theirs.content.text))
        else:
            self._session.take(theirs)
        self.reloaded.emit()

    def _raise(self, clash: Clash) -> None:
        self.second_look.stop()
        if clash != self.clash:
            self.clash = clash
            self.clashed.emit(clash)

    @Slot()
    def _settle(self) -> None:
        self.second_look.stop()
        if self.clash is not None:
            self.clash = None
            self.clashed.emit(None)

    @Slot(object)
    def _begin(self, opened: Opened) -> None:
        self._settle()
        archive = self._session.archive
        self.watch.watch(archive.place(opened.path) if archive is not None else None)

    @Slot()
    def _end(self) -> None:
        self._settle()
        self.watch.watch(None)


def _is_blank(opened: Opened) -> bool:
    """Whether there is nothing in a file, or nothing but NULs, as a power cut may leave it."""
    return not opened.content.text.strip("\0")
