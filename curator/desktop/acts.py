"""Acts on files, each planned and shown before it is done: another title, name or day; deleting, restoring; many events
at once; day pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator import deeds
from curator.archive import plan as plans
from curator.archive.layout import day_of
from curator.catalogue import listed
from curator.desktop import undoing
from curator.desktop.dialogs import batch as batch_dialog
from curator.desktop.dialogs import confirm, delete, move, rename, retitle
from curator.desktop.dialogs import restore as restore_dialog
from curator.desktop.panels.event_list import EventListPanel
from curator.desktop.proposing import Means, PlanFor, Proposing
from curator.desktop.session import Session
from curator.desktop.toolkit.dates import moment
from curator.event.document import Event
from curator.planning import acting, batch, moving, page_check, pages, restoring


class Acts(QObject):
    """Each public slot is one thing that a person can ask for."""

    said = Signal(str)
    """Why there is nothing to do."""

    def __init__(self, window: QWidget, session: Session, leave: Callable[[], bool], events: EventListPanel) -> None:
        """`leave` tells whether the open file may be left."""
        super().__init__(window)
        self._window, self._session, self._leave, self._events = window, session, leave, events
        self.proposing = Proposing(window, session)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {
            "retitle": self.retitle,
            "rename": self.rename,
            "move": self.move,
            "delete": self.delete,
            "restore": self.restore,
            "batch": self.batch,
            "update_pages": self.update_pages,
            "take_back": self.take_back,
        }

    def meant(self) -> Sequence[str]:
        """The events that are meant: those that are chosen in the list, else the open one."""
        chosen = self._events.chosen_paths()
        is_event = isinstance(self._session.document, Event)
        return chosen if len(chosen) > 1 or not is_event else [self._session.path]

    @Slot()
    def retitle(self) -> None:
        """Asks for another title for the open event."""
        event, path = self._session.document, self._session.path
        if not isinstance(event, Event) or not self._leave():
            return
        dialog = retitle.RetitleDialog(self._window, event.title.text if event.title else "")

        def plan_for() -> PlanFor:
            title, is_new = dialog.title, dialog.is_renamed
            return lambda means: moving.retitle(means.archive, path, title, new_name=is_new, ways=means.ways)

        self.proposing.ask(dialog, plan_for, lambda _: self.tr("Changed the title"))

    @Slot()
    def rename(self) -> None:
        """Asks for another name for the open event's file."""
        path = self._session.path
        if not isinstance(self._session.document, Event) or not self._leave():
            return
        dialog = rename.RenameDialog(self._window, path.rpartition("/")[2].removesuffix(".md"))

        def plan_for() -> PlanFor:
            name = dialog.name
            return lambda means: moving.rename(means.archive, path, name, ways=means.ways)

        self.proposing.ask(dialog, plan_for, lambda _: self.tr("Renamed the file"))

    @Slot()
    def move(self) -> None:
        """Asks for another day for the chosen events."""
        paths = self.meant()
        day = day_of(paths[0]) if paths else None
        if day is None or not self._leave():
            return
        dialog = move.MoveDialog(self._window, len(paths), day, self._session.survey.days)

        def plan_for() -> PlanFor:
            to = dialog.day
            return lambda means: moving.move(means.archive, paths, to, ways=means.ways)

        self.proposing.ask(dialog, plan_for, lambda planned: self.tr("Moved %Ln event(s)", "", len(planned.events)))

    @Slot()
    def delete(self) -> None:
        """Asks before the chosen events are deleted."""
        paths = self.meant()
        if not paths:
            self.said.emit(self.tr("No event is chosen"))
            return
        if not self._leave():
            return
        dialog = delete.DeleteDialog(self._window, len(paths))

        def plan_for() -> PlanFor:
            keeps = dialog.keeps_links
            return lambda means: moving.delete(means.archive, paths, ways=replace(means.ways, keeps_broken=keeps))

        def said(planned: acting.Planned) -> str:
            return self.tr("Deleted %Ln event(s)", "", len(planned.events))

        self.proposing.ask(dialog, plan_for, said, self._events.beside(set(paths)))

    @Slot()
    def restore(self) -> None:
        """Asks which of the deleted events are to come back."""
        archive, journal = self._session.archive, self._session.journal
        if archive is None or journal is None or not self._leave():
            return
        deleted = restoring.restorable(archive, journal)
        if not deleted:
            self.said.emit(self.tr("No deleted event is kept"))
            return
        dialog = restore_dialog.RestoreDialog(self._window, deleted)

        def plan_for() -> PlanFor:
            paths = dialog.paths
            return lambda means: restoring.restore(means.archive, journal, paths)

        self.proposing.ask(dialog, plan_for, lambda planned: self.tr("Restored %Ln event(s)", "", len(planned.events)))

    @Slot()
    def batch(self) -> None:
        """Asks what is to be done to many events."""
        chosen, query = self.meant(), self._session.finder.query
        if not self._leave():
            return
        dialog = batch_dialog.BatchDialog(
            self._window,
            len(chosen),
            self._session.day_to_propose(),
            self._session.survey.days,
            is_search=not query.is_all,
        )

        def plan_for() -> PlanFor:
            wanted, scope = dialog.wanted(), dialog.scope

            def plan(means: Means) -> acting.Planned:
                if scope is batch_dialog.Scope.CHOSEN:
                    return wanted(means.archive, chosen, means.ways)
                found = listed.all_found(means.catalogue, query, means.cancelled) if means.catalogue else ()
                return wanted(means.archive, [entry.path for entry in found], means.ways)

            return plan

        self.proposing.ask(dialog, plan_for, lambda planned: self.tr("Changed %Ln event(s)", "", len(planned.events)))

    @Slot()
    def update_pages(self) -> None:
        """Shows which day pages are not in step with their events, and brings them up to date."""
        if not self._leave():
            return
        dialog = confirm.ConfirmDialog(self._window, self.tr("Bring day pages up to date"), self.tr("Change the pages"))

        def plan(means: Means) -> acting.Planned:
            found = page_check.bring_up_to_date(means.archive, cancelled=means.cancelled)
            return acting.Planned(plans.Plan("pages", found.steps), tuple(found.skipped), (), {}, 0)

        self.proposing.ask(dialog, lambda: plan, lambda _: self.tr("The day pages are in step with their events now"))

    @Slot()
    def take_back(self) -> None:
        """Shows what taking back the last plan takes, and does it; the next time it is about the plan before that."""
        journal = self._session.journal
        last = journal.last() if journal is not None else None
        if journal is None or last is None:
            self.said.emit(self.tr("There is no change of several files to take back"))
            return
        if not self._leave():
            return
        when, done = moment(last.when), deeds.deed(last.name, QCoreApplication.translate)
        dialog = confirm.ConfirmDialog(
            self._window, self.tr("Take back the change of {0}: {1}").format(when, done), self.tr("Take back")
        )

        def plan(_means: Means) -> acting.Planned:
            return acting.Planned(journal.inverse(last.id), (), (), {}, 0)

        said = self.tr("Took back the change of {0}: {1}").format(when, done)
        self.proposing.ask(dialog, lambda: plan, lambda _: said)

    def relate_back(self, event: pages.EventAt, targets: Sequence[str]) -> undoing.TakeBack | None:
        """Shows what it takes that other events point back to one that is going to relate to them; what takes it back,
        if it was done."""
        title = self.tr("Let the other events point back")
        dialog = confirm.ConfirmDialog(self._window, title, self.tr("Relate on both sides"))

        def plan(means: Means) -> acting.Planned:
            return batch.relate_back(means.archive, [event], targets, ways=means.ways)

        return self.proposing.ask(
            dialog, lambda: plan, lambda planned: self.tr("Related %Ln event(s) on both sides", "", len(planned.events))
        )
