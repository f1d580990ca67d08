"""Unsaved texts of before: found when an archive is opened, offered above the editor, never applied unasked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtGui import QGuiApplication

from curator.archive.archive import Archive, Opened
from curator.archive.drafts import Draft, Unclear
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.journal import Why
from curator.archive.layout import day_of
from curator.desktop.begun_event import is_begun
from curator.desktop.dialogs import unsaved
from curator.desktop.drafting import Drafting, Keep
from curator.desktop.panels.editor import EditorPanel
from curator.desktop.session import Session
from curator.desktop.toolkit import plan_view, question
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.worded import worded
from curator.event.document import read, title_of
from curator.event.encoding import FileText
from curator.event.splice import edit_between
from curator.visible import visible


class Since(Enum):
    """What became of the file of a draft since it was written."""

    NOTHING = 0
    CHANGED = 1
    GONE = 2
    UNREADABLE = 3
    NOT_MADE = 4
    """It is a new event, and there never was one."""


class _Found(Struct, frozen=True):
    draft: Draft
    since: Since
    text: str = ""
    """What the file holds now."""


class UnsavedWork(QObject):
    """One bar for all of it; the list with the differences comes when it is asked for."""

    said = Signal(str)
    """What was done, for the status line."""
    event_wanted = Signal()
    """The dialog of a new event shall have what was typed into it before."""

    def __init__(
        self, session: Session, editor: EditorPanel, drafting: Drafting, leave: Callable[[], bool], keep: Keep
    ) -> None:
        """`leave` tells whether the open file may be left."""
        super().__init__(session)
        self._session, self._editor, self._drafting = session, editor, drafting
        self._leave, self._keep = leave, keep
        self._found: Sequence[_Found | Unclear] = ()
        self._dialog: unsaved.UnsavedDialog | None = None
        session.archive_opened.connect(self.look)
        session.archive_closed.connect(self.look)
        drafting.set_aside.connect(self.look)
        drafting.begun.ended.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Looks what there is, and offers it; a draft that says what its file says goes without a word."""
        archive = self._session.archive
        drafts = self._drafting.others() if archive is not None else ()
        found = [_since(archive, draft) for draft in drafts] if archive is not None else []
        for draft, one in zip(drafts, found, strict=True):
            if one is None:
                self._drafting.forget(draft.id)
        self._found = [one for one in found if one is not None]
        self._offer()
        if self._dialog is not None:
            self._dialog.show_rows(self._summary(), self._rows())

    @Slot()
    def show_all(self) -> None:
        """Shows the list of them, with what each would change."""
        self.look()
        if not self._found:
            self.said.emit(self.tr("There is no unsaved work from before"))
            return
        if self._dialog is None:
            self._dialog = unsaved.UnsavedDialog(self._editor.window())
            self._dialog.restore_wanted.connect(self.restore)
            self._dialog.copy_wanted.connect(self.copy)
            self._dialog.discard_wanted.connect(self.discard)
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.show_rows(self._summary(), self._rows())
        self._dialog.show()
        self._dialog.raise_()

    @Slot(str)
    def restore(self, id_: str) -> None:
        """Opens the text's file with the text in the editor, as one step that can be undone; nothing is written."""
        found = self._with_id(id_)
        if isinstance(found, _Found) and found.since is Since.NOT_MADE:
            self.event_wanted.emit()
            return
        if not isinstance(found, _Found) or not self._leave():
            return
        draft, content = found.draft, found.draft.content
        try:
            if found.since is Since.NOTHING:
                self._session.open_file(draft.path)
            else:  # what became of its file is seen beside it, and asked about then
                base = FileText(draft.base, content.line_end, content.has_bom)
                self._session.take(Opened(draft.path, base, draft.base_fingerprint))
        except ArchiveError as error:
            self.said.emit(worded(error))
            return
        if not self._editor.is_editable():
            self.said.emit(self.tr("This file can only be read; the unsaved text can be copied"))
            return
        self._editor.apply(edit_between(self._editor.text(), content.text))
        self._editor.put_cursor(draft.cursor)
        if self._drafting.flush():  # it is a draft again, under another name
            self._drafting.forget(id_)
        self.said.emit(self.tr("The unsaved text is back in the editor; save it, or undo it"))
        self.look()

    @Slot(str)
    def copy(self, id_: str) -> None:
        """Puts the text into the clipboard."""
        found = self._with_id(id_)
        if found is not None:
            QGuiApplication.clipboard().setText(found.text if isinstance(found, Unclear) else found.draft.content.text)
            self.said.emit(self.tr("The text is in the clipboard"))

    @Slot(str)
    def discard(self, id_: str) -> None:
        """Gives a text up; one that is whole is kept in the history."""
        found = self._with_id(id_)
        if found is None or (isinstance(found, Unclear) and not self._is_sure()):
            return
        try:
            if isinstance(found, _Found):
                self._keep(found.draft.path, found.draft.content.encode(), Why.UNSAVED)
        except (ArchiveError, ValueError) as error:
            self.said.emit(worded(error))
            return
        self._drafting.forget(id_)
        self.look()

    def _is_sure(self) -> bool:
        answer = question.ask(
            self._editor.window(),
            self.tr("Discard this text?"),
            self.tr("It is not whole, so that it can't be kept in the history of a file."),
            (
                question.Choice("discard", self.tr("&Discard"), question.DESTROY),
                question.Choice("stay", self.tr("&Cancel"), question.REJECT),
            ),
        )
        return answer == "discard"

    def _offer(self) -> None:
        if not self._found:
            self._editor.offer.clear()
            return
        first = self._found[0]
        acts: dict[str, Callable[[], object]] = {self.tr("Look at it…"): self.show_all}
        if len(self._found) == 1 and isinstance(first, _Found) and first.since is not Since.UNREADABLE:
            acts[self.tr("Restore")] = lambda: self.restore(first.draft.id)
        acts[self.tr("Later")] = self._editor.offer.clear
        self._editor.offer.show_notice(self._summary(), acts)

    def _summary(self) -> str:
        if not self._found:
            return ""
        titles = [_title(one) for one in self._found]
        when = _moment(_when(self._found[0]))
        if len(titles) == 1:
            return self.tr("Unsaved work from {0}: {1}").format(when, titles[0])
        return self.tr("Unsaved work of %Ln text(s), the last from {0}: {1}", "", len(titles)).format(when, titles[0])

    def _rows(self) -> list[unsaved.UnsavedRow]:
        return [self._row(one) for one in self._found]

    def _row(self, one: _Found | Unclear) -> unsaved.UnsavedRow:
        if isinstance(one, Unclear):
            fate = self.tr("{0}; not whole, so it can only be copied").format(_moment(one.when))
            return unsaved.UnsavedRow(
                one.id, plan_view.PlannedFile(_title(one), fate, tuple(one.text.split("\n"))), can_restore=False
            )
        fates = {
            Since.NOTHING: self.tr("{0}; the file is as it was"),
            Since.CHANGED: self.tr("{0}; the file was changed since by another program"),
            Since.GONE: self.tr("{0}; the file is gone"),
            Since.UNREADABLE: self.tr("{0}; the file can't be read"),
            Since.NOT_MADE: self.tr("{0}; a new event that was not made yet"),
        }
        lines = plan_view.changed_lines(one.text, one.draft.content.text)
        shown = plan_view.PlannedFile(_title(one), fates[one.since].format(_moment(one.draft.when)), lines)
        return unsaved.UnsavedRow(one.draft.id, shown, can_restore=one.since is not Since.UNREADABLE)

    def _with_id(self, id_: str) -> _Found | Unclear | None:
        return next((one for one in self._found if _id(one) == id_), None)

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _since(archive: Archive, draft: Draft | Unclear) -> _Found | Unclear | None:
    """None where the file says what the draft says."""
    if isinstance(draft, Unclear):
        return draft
    try:
        opened = archive.open(draft.path)
    except MissingError:
        return _Found(draft, Since.NOT_MADE if is_begun(draft) else Since.GONE)
    except ArchiveError:
        return _Found(draft, Since.UNREADABLE)
    if opened.is_exact and opened.content == draft.content:
        return None
    if is_begun(draft):  # another event has the name
        return _Found(draft, Since.NOT_MADE)
    since = Since.NOTHING if opened.fingerprint == draft.base_fingerprint else Since.CHANGED
    return _Found(draft, since, opened.content.text)


def _id(one: _Found | Unclear) -> str:
    return one.id if isinstance(one, Unclear) else one.draft.id


def _when(one: _Found | Unclear) -> datetime:
    return one.when if isinstance(one, Unclear) else one.draft.when


def _title(one: _Found | Unclear) -> str:
    """The title of the text, with its day."""
    if isinstance(one, Unclear):
        return QCoreApplication.translate("UnsavedWork", "A text that is not whole")
    title = visible(title_of(read(one.draft.content.text)) or one.draft.path)
    day = day_of(one.draft.path)
    quoted = QCoreApplication.translate("UnsavedWork", "“{0}”").format(title)
    return listed((quoted, long_day(day) if day is not None else ""))


def _moment(when: datetime) -> str:
    """The time, with the day where that is another one than today."""
    here = when.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return time if here.date() == date.today() else f"{long_day(here.date())}, {time}"
