"""What the open file held before: read in the background while the tab is seen, shown, and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from curator import deeds
from curator.archive import history
from curator.archive.errors import ArchiveError
from curator.archive.journal import Journal
from curator.desktop.desk import Desk
from curator.desktop.panels.history import PastText
from curator.desktop.session import Session
from curator.desktop.toolkit import plan_view
from curator.desktop.toolkit.dates import exact_moment
from curator.desktop.toolkit.jobs import JobThread, NewestJob
from curator.event.encoding import UnfitTextError, decode
from curator.event.splice import edit_between

_MANY = 100
"""Saves after which the history is put in order."""


class Recalling(QObject):
    """Stands between the history of the archive and the panel that shows that of the open file."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    failed = Signal(object)
    """The exception that kept texts from being shown."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(desk)
        self._session, self._desk = session, desk
        self._versions: Sequence[history.Version] = ()
        self._chosen: history.Version | None = None
        self._text: str | None = None
        """The chosen one, where it can be read."""
        self._thread = JobThread("history")
        self._reading = NewestJob(self, self._thread)
        self._reading.finished.connect(self._show)
        self._reading.failed.connect(self.failed)
        self._clears = False
        self._saves = 0
        session.archive_opened.connect(self._clear_later)
        session.refreshed.connect(self._clear_away)
        for signal in (session.archive_opened, session.archive_closed, session.file_opened, session.file_closed):
            signal.connect(self._begin)
        session.saved.connect(self._read)
        session.saved.connect(self._clear_now_and_then)
        session.document_changed.connect(self._compare)
        desk.history.wanted.connect(self._read)
        desk.history.chosen.connect(self._choose)
        desk.history.restored.connect(self._restore)

    def end(self) -> None:
        """Ends the thread."""
        self._reading.let_go()
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
    def _begin(self) -> None:
        """What is shown is of the file before, and must not come back into this one."""
        self._versions, self._chosen, self._text = (), None, None
        self._desk.history.show_nothing(is_open=bool(self._session.path))
        self._read()

    @Slot()
    def _read(self) -> None:
        self._reading.let_go()
        journal, path = self._session.journal, self._session.path
        if journal is not None and path and self._desk.history.isVisible():
            self._reading.start(lambda _: history.versions(journal, path))

    @Slot(object)
    def _show(self, found: Sequence[history.Version]) -> None:
        self._versions, self._text = found, None
        places = {_place(version): row for row, version in enumerate(found)}
        chosen = places.get(_place(self._chosen), -1) if self._chosen is not None else -1
        texts = [_past(version) for version in found]
        self._desk.history.show_texts(texts, chosen, is_editable=self._desk.editor.is_editable())

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._chosen = self._versions[row]
        self._text = self._text_of(self._chosen)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        """Shows what becomes of the text in the editor if the chosen one is brought back."""
        now = self._session.document
        if self._text is not None and now is not None and self._desk.history.isVisible():
            self._desk.history.show_difference(plan_view.changed_lines(now.text, self._text))

    @Slot()
    def _restore(self) -> None:
        self._desk.finish_typing()
        now = self._session.document
        if self._text is not None and now is not None:
            edit = edit_between(now.text, self._text)
            self.edited.emit(edit, self.tr("Brought an earlier text back; it is not saved yet"))

    def _text_of(self, version: history.Version) -> str | None:
        journal = self._session.journal
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


def _place(version: history.Version) -> tuple[str, str]:
    """Where its text is kept: what else is known of it may be forgotten meanwhile."""
    return version.id, version.fingerprint


def _past(version: history.Version, translate: Callable[[str, str], str] = QCoreApplication.translate) -> PastText:
    until = exact_moment(version.until)
    when = exact_moment(version.since) if version.since else translate("History", "before {0}").format(until)
    end = translate("History", "It gave way at {0}: {1}").format(until, deeds.deed(version.ended_by, translate))
    return PastText(when, deeds.deed(version.made_by, translate), end)
