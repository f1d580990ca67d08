"""The day pages of the open archive: kept in step with saves or not, the order of a day, and all brought up to date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.plan import Plan
from curator.desktop import undoing
from curator.desktop.panels.event_list import EventListPanel
from curator.desktop.session import Session
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.toolkit.worded import worded
from curator.planning import drafts, pages
from curator.visible import visible


class DayPages(QObject):
    """Each archive has its own choice whether they are kept in step; it is remembered."""

    done = Signal(str, object)
    """What was done to pages, and what takes it back."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        choice: QAction,
        events: EventListPanel,
        status: StatusLine,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self._choice = choice
        self._status = status
        session.archive_opened.connect(self._show_choice)
        session.file_opened.connect(self._forget)
        session.left_alone.connect(self._tell)
        self._choice.toggled.connect(self._choose)
        events.reordered.connect(self._reorder)

    @Slot(object)
    def _show_choice(self, archive: Archive) -> None:
        self._session.keeps_pages = self._settings.keeps_pages(archive.root)
        self._choice.setChecked(self._session.keeps_pages)

    @Slot(bool)
    def _choose(self, keeps: bool) -> None:
        self._session.keeps_pages = keeps
        if self._session.archive is not None:
            self._settings.set_keeps_pages(self._session.archive.root, keeps=keeps)

    @Slot(object, object)
    def _reorder(self, day: date, paths: Sequence[str]) -> None:
        """The order stands nowhere but on the day's pages, so that it is changed there, whatever was chosen."""
        archive = self._session.archive
        if archive is None or tuple(paths) == archive.events_of(day):
            return
        found = pages.put_in_order(archive, day, paths)
        if found.steps:
            self._make(archive, Plan("order", found.steps), self.tr("The day has another order now"))
        else:
            self._status.say(self.tr("No page of that day lists these events, so their order can't be kept"))

    def _make(self, archive: Archive, plan: Plan, said: str) -> None:
        try:
            applied = self._session.make(plan)
        except ArchiveError as error:
            self._session.failed.emit(error)
            return
        if applied is not None:
            self.done.emit(said, lambda: undoing.take_back(self._session, archive, applied.inverse))

    @Slot()
    def _forget(self) -> None:
        self._status.state("pages", "")

    @Slot(object)
    def _tell(self, skipped: Sequence[drafts.Skipped]) -> None:
        if not skipped:
            self._forget()
            return
        path, reason = skipped[0]
        why = visible(explained(path, worded(reason)))
        self._status.state("pages", self.tr("Day page left as it is"), (self.tr("Why?"), lambda: self._status.say(why)))
