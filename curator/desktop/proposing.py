"""Plans on their way: made in the background, shown in a dialog, done if the person says so, taken back if asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.archive import plan as plans
from curator.archive.apply import Applied
from curator.archive.archive import Archive, require_writable
from curator.archive.errors import ArchiveError
from curator.catalogue.catalogue import Catalogue
from curator.desktop import undoing
from curator.desktop.session import Session
from curator.desktop.toolkit import plan_dialog, plan_view, wait_dialog
from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob, Run, at_once
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.worded import worded
from curator.planning import acting, pointing
from curator.visible import visible


class Means(NamedTuple):
    """What a plan is made with, in a thread of its own."""

    archive: Archive
    catalogue: Catalogue | None
    cancelled: Callable[[], bool]

    @property
    def ways(self) -> acting.Ways:
        """How links are found: by the catalogue, where there is one."""
        if self.catalogue is None:
            return acting.Ways(pointing.in_files(self.archive, self.cancelled))
        return acting.Ways(pointing.in_catalogue(self.archive, self.catalogue, self.cancelled))


PlanFor = Callable[[Means], "acting.Planned"]
_FEW = 12
"""Steps that are made while the window waits."""


class _Foreseen(NamedTuple):
    """A plan, and what becomes of each file."""

    planned: acting.Planned
    files: Sequence[plans.Difference]


class Proposing(QObject):
    """One plan at a time."""

    done = Signal(str, object)
    """What was done in words, and the function that takes it back."""
    failed = Signal(object)
    """The ArchiveError that was in the way."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._thread = JobThread("plans")
        self._newest = NewestJob(self, self._thread)
        self._dialog: plan_dialog.PlanDialog | None = None
        self._planned: acting.Planned | None = None
        self._newest.finished.connect(self._show)
        self._newest.failed.connect(self._refuse)

    def end(self) -> None:
        """Ends the thread."""
        self._newest.let_go()
        self._thread.end()

    def ask(
        self,
        dialog: plan_dialog.PlanDialog,
        plan_for: Callable[[], PlanFor],
        said: Callable[[acting.Planned], str],
        instead: str = "",
    ) -> undoing.TakeBack | None:
        """Plans what the dialog's fields say as often as they change; does what was shown last. What takes it back, if
        it was done.

        `plan_for` is asked in this thread, what it gives makes the plan in another one; `said` words what was done;
        `instead` is the file to be shown where the open one goes away.
        """
        archive = self._session.archive
        if archive is None or not self._may_write(archive):
            dialog.deleteLater()
            return None
        self._dialog = dialog
        dialog.plan_wanted.connect(lambda: self._plan(archive, plan_for()))
        is_accepted = bool(dialog.exec())
        self._newest.let_go()
        self._dialog = None
        planned, self._planned = self._planned, None
        dialog.deleteLater()
        return self._make(archive, planned, said(planned), instead) if is_accepted and planned is not None else None

    def _may_write(self, archive: Archive) -> bool:
        try:
            require_writable(archive)
        except ArchiveError as error:
            self.failed.emit(error)
            return False
        return True

    def _make(self, archive: Archive, planned: acting.Planned, said: str, instead: str) -> undoing.TakeBack | None:
        """Makes a plan, and shows the open event where it is then; what takes it back, if it could be made.

        Who asked for the plan goes on without text that is not saved, if it is about that file.
        """
        path = self._session.path
        try:
            applied = self._session.make(planned.plan, self._waited_for(planned.plan), keeps_text=False)
        except ArchiveError as error:
            self.failed.emit(error)
            return None
        if applied is None:
            return None

        def take_back() -> bool:
            return self._take_back(archive, applied.inverse, path)

        self._follow(planned.moved.get(path, path) or _only(planned.events), planned.plan)
        if instead and not self._session.path:
            self._show_file(instead)
        self.done.emit(said, take_back)
        return take_back

    def _waited_for(self, plan: plans.Plan) -> Run[Applied]:
        """How it is made: many files take their time, for the disk confirms each of them."""
        if len(plan.steps) <= _FEW:
            return at_once
        text = self.tr("Changing %Ln file(s)…", "", len(plan.paths))
        return lambda work: wait_dialog.WaitDialog(self._window, text).wait_for(work, self._thread)

    def _plan(self, archive: Archive, plan_for: PlanFor) -> None:
        """The newest question counts."""
        self._planned = None
        catalogue = self._session.indexer.catalogue

        def work(job: Job) -> _Foreseen:
            planned = plan_for(Means(archive, catalogue, lambda: job.is_cancelled))
            return _Foreseen(planned, plans.differences(planned.plan, lambda path: archive.open(path).content.text))

        self._newest.start(work)

    @Slot(object)
    def _show(self, foreseen: _Foreseen) -> None:
        if self._dialog is None:
            return
        planned = self._planned = foreseen.planned
        left = [plan_view.PlannedFile(path, self.tr("left as it is"), (worded(why),)) for path, why in planned.skipped]
        files = [self._file(one) for one in sorted(foreseen.files, key=lambda one: _follows(one, planned))]
        self._dialog.show_plan(self._summary(planned, len(files)), [*files, *left], can_act=not planned.is_nothing)

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(worded(error))

    def _summary(self, planned: acting.Planned, files: int) -> str:
        if planned.is_nothing:
            return self.tr("Nothing would change")
        parts = [self.tr("%Ln file(s) would change", "", files)]
        parts += [self.tr("%Ln link(s) with them", "", planned.links)] * bool(planned.links)
        parts += [self.tr("%Ln would be left as they are", "", len(planned.skipped))] * bool(planned.skipped)
        return listed(parts)

    def _file(self, one: plans.Difference) -> plan_view.PlannedFile:
        lines = tuple(line for line in one.lines()[2:] if not line.startswith("@@"))  # without the names of the files
        if one.path is None:
            return plan_view.PlannedFile(one.to or "", self.tr("new"), lines)
        if one.to is None:
            return plan_view.PlannedFile(one.path, self.tr("deleted"), lines)
        if one.to != one.path:
            return plan_view.PlannedFile(one.path, self.tr("becomes {0}").format(visible(one.to)), lines)
        count = max(sum(line.startswith(sign) for line in lines) for sign in "+-")
        return plan_view.PlannedFile(one.path, self.tr("%Ln line(s)", "", count), lines)

    def _take_back(self, archive: Archive, inverse: plans.Plan, path: str) -> bool:
        is_done = undoing.take_back(self._session, archive, inverse, self._waited_for(inverse))
        if self._session.archive is archive:
            self._follow(path, inverse)
        return is_done

    def _follow(self, path: str, plan: plans.Plan) -> None:
        """Shows a file that was open where it is now, if the plan moved or brought it; what was opened in its place
        gives way, but for text that is not saved."""
        if path in plan.paths and path != self._session.path and not self._session.is_modified:
            self._show_file(path)

    def _show_file(self, path: str) -> None:
        with suppress(ArchiveError):  # it was deleted
            self._session.open_file(path)


def _only(paths: Sequence[str]) -> str:
    """The path, where there is just one."""
    return paths[0] if len(paths) == 1 else ""


def _follows(one: plans.Difference, planned: acting.Planned) -> bool:
    """Whether a file only follows what becomes of others: those that the plan is about, that come, go or move."""
    return one.path == one.to and one.path not in planned.events
