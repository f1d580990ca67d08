"""What the open file held before: read in the background while the tab is seen, shown, and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Signal, Slot

from curator import deeds
from curator.archive import history
from curator.archive.errors import ArchiveError
from curator.archive.journal import Journal
from curator.desktop.desk import Desk
from curator.desktop.panels.history import PastText
from curator.desktop.session import Session
from curator.desktop.toolkit import plan_view
from curator.desktop.toolkit.jobs import Job, JobThread
from curator.event.encoding import UnfitTextError, decode
from curator.event.splice import edit_between

_MANY = 100
"""Saves after which the history is put in order."""


class Recalling(QObject):
    """Stands between the history of the archive and the panel that shows that of the open file."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    failed = Signal(object)
    """The exception that kept a text from being shown."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(desk)
        self._session, self._desk = session, desk
        self._versions: Sequence[history.Version] = ()
        self._row = -1
        self._thread = JobThread("history")
        self._job: Job | None = None
        self._clears = False
        self._saves = 0
        session.archive_opened.connect(self._clear_later)
        session.refreshed.connect(self._clear_away)
        session.file_opened.connect(self._read)
        session.file_closed.connect(self._read)
        session.archive_closed.connect(self._read)
        session.saved.connect(self._read)
        session.saved.connect(self._clear_now_and_then)
        session.document_changed.connect(self._compare_again)
        desk.history.wanted.connect(self._read)
        desk.history.chosen.connect(self._compare)
        desk.history.restored.connect(self._restore)

    def end(self) -> None:
        """Ends the thread."""
        self._let_go()
        self._thread.end()

    @Slot()
    def _clear_later(self) -> None:
        """Not now: the archive is to be seen first."""
        self._clears = True

    @Slot()
    def _clear_now_and_then(self) -> None:
        """Each save looks through what is not settled yet."""
        self._saves += 1
        if self._saves % _MANY == 0:
            self._clears = True
            self._clear_away()

    @Slot()
    def _clear_away(self) -> None:
        """Settles what is done, and takes away what is kept for too long; another time where that fails."""
        if self._clears and self._session.journal is not None:
            self._thread.submit(partial(_clear, self._session.journal))
        self._clears = False

    @Slot()
    def _read(self) -> None:
        self._let_go()
        journal, path = self._session.journal, self._session.path
        if journal is None or not path:
            self._show(())
        elif self._desk.history.isVisible():
            self._job = Job(lambda _: history.versions(journal, path), self, self._thread)
            self._job.finished.connect(self._take)
            self._job.failed.connect(self.failed)
            self._job.start()

    def _let_go(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.let_go()

    @Slot(object)
    def _take(self, found: Sequence[history.Version]) -> None:
        if self._job is not None and self.sender() is self._job:
            self._let_go()
            self._show(found)

    def _show(self, found: Sequence[history.Version]) -> None:
        self._versions, self._row = found, -1
        self._desk.history.show_texts([_past(one) for one in found], is_editable=self._desk.editor.is_editable())

    @Slot(int)
    def _compare(self, row: int) -> None:
        """Shows what becomes of the text in the editor if another one is brought back."""
        self._row = row
        text, now = self._text(row), self._session.document
        if text is not None and now is not None:
            self._desk.history.show_difference(plan_view.changed_lines(now.text, text))

    @Slot()
    def _compare_again(self) -> None:
        if 0 <= self._row < len(self._versions) and self._desk.history.isVisible():
            self._compare(self._row)

    @Slot(int)
    def _restore(self, row: int) -> None:
        text, now = self._text(row), self._session.document
        if text is not None and now is not None:
            self.edited.emit(edit_between(now.text, text), self.tr("Brought an earlier text back; it is not saved yet"))

    def _text(self, row: int) -> str | None:
        journal, version = self._session.journal, self._versions[row]
        if journal is None:
            return None
        try:
            return decode(history.text_of(journal, version)).text
        except (ArchiveError, UnfitTextError) as error:
            self.failed.emit(error)
            return None


def _clear(journal: Journal) -> None:
    with suppress(ArchiveError):
        journal.clear()


def _past(version: history.Version, translate: Callable[[str, str], str] = QCoreApplication.translate) -> PastText:
    until = _moment(version.until)
    when = _moment(version.since) if version.since else translate("History", "before {0}").format(until)
    end = translate("History", "It gave way at {0}: {1}").format(until, deeds.deed(version.ended_by, translate))
    return PastText(when, deeds.deed(version.made_by, translate), end)


def _moment(when: datetime) -> str:
    """Day and time as the person's desktop writes them."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
