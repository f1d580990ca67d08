"""The day pages of the open archive: kept in step with saves or not, the order of a day, and all brought up to date."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.plan import Difference, Plan, differences
from curator.desktop.dialogs.plan import PlanDialog
from curator.desktop.panels.event_list import EventListPanel
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import Job
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.undoing import take_back
from curator.planning.drafts import Skipped
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import put_in_order
from curator.visible import visible
from curator.wording import sentence


class _Compared(NamedTuple):
    """What all day pages of an archive take."""

    archive: Archive
    plan: Plan
    files: Sequence[Difference]
    skipped: Sequence[Skipped]


class DayPages(QObject):
    """Each archive has its own choice whether they are kept in step; it is remembered."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: Mapping[str, QAction],
        events: EventListPanel,
        status: StatusLine,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self._choice = actions["keep_pages"]
        self._status = status
        self._job: Job | None = None
        session.archive_opened.connect(self._show_choice)
        session.archive_opened.connect(self.end)
        session.archive_closed.connect(self.end)
        session.file_opened.connect(self._forget)
        session.left_alone.connect(self._tell)
        self._choice.toggled.connect(self._choose)
        actions["update_pages"].triggered.connect(self._compare)
        events.reordered.connect(self._reorder)

    @Slot()
    def end(self) -> None:
        """Ends what runs in the background."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

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
        found = put_in_order(archive, day, paths)
        if found.steps:
            self._make(archive, Plan("order", found.steps), self.tr("The day has another order now"))
        else:
            self._status.say(self.tr("No page of that day lists these events, so their order can't be kept"))

    @Slot()
    def _compare(self) -> None:
        """Looks at all pages in the background; what would change is shown first."""
        archive = self._session.archive
        if archive is None or self._job is not None:
            return
        self._status.say(self.tr("Comparing the day pages with their events…"))
        self._job = Job(lambda job: _compared(archive, job), self)
        self._job.finished.connect(self._propose)
        self._job.failed.connect(self._session.failed)
        self._job.ended.connect(self.end)
        self._job.start()

    @Slot(object)
    def _propose(self, compared: _Compared) -> None:
        if compared.archive is not self._session.archive:
            return
        self._status.say("")
        if not compared.files and not compared.skipped:
            self._status.say(self.tr("All day pages are in step with their events"))
            return
        left_alone = [(path, self._worded(reason)) for path, reason in compared.skipped]
        title = self.tr("Bring day pages up to date")
        if PlanDialog(self._status.window(), title, compared.files, left_alone).exec():
            self._make(compared.archive, compared.plan, self.tr("The day pages are in step with their events now"))

    def _make(self, archive: Archive, plan: Plan, said: str) -> None:
        try:
            applied = self._session.make(plan)
        except ArchiveError as error:
            self._session.failed.emit(error)
            return
        if applied is not None:
            self._status.say(said, {self.tr("Undo"): lambda: take_back(self._session, archive, applied.inverse)})

    @Slot()
    def _forget(self) -> None:
        self._status.state("pages", "")

    @Slot(object)
    def _tell(self, skipped: Sequence[Skipped]) -> None:
        if not skipped:
            self._forget()
            return
        path, reason = skipped[0]
        why = visible(f"{path}: {self._worded(reason)}")
        self._status.state("pages", self.tr("Day page left as it is"), (self.tr("Why?"), lambda: self._status.say(why)))

    def _worded(self, reason: Exception) -> str:
        return sentence(reason, QCoreApplication.translate)


def _compared(archive: Archive, job: Job) -> _Compared | None:
    """Runs in the worker's thread; None where nobody waits for it any more."""
    found = bring_up_to_date(archive, cancelled=lambda: job.is_cancelled)
    if job.is_cancelled:
        return None
    plan = Plan("pages", found.steps)
    return _Compared(archive, plan, differences(plan, lambda path: archive.open(path).content.text), found.skipped)
