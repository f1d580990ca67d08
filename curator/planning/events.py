"""Writing an event's file and what of the pages goes with it, as one plan."""

from collections.abc import Sequence

from msgspec import Struct

from curator.archive.archive import Archive, Opened
from curator.archive.plan import Change, Create, Plan, Step
from curator.event.document import Event, read
from curator.event.encoding import FileText
from curator.event.template import NewEvent
from curator.planning.pages import Act, EventAt, PageSteps, keep_in_step


class Writing(Struct, frozen=True):
    """A file that is written, and the pages that go with it."""

    file: Change | Create
    pages: PageSteps

    @property
    def plan(self) -> Plan:
        """Both as a whole."""
        return self._plan(self.pages.steps)

    @property
    def plan_without_pages(self) -> Plan:
        """For when they are in the way."""
        return self._plan(())

    def _plan(self, steps: Sequence[Step]) -> Plan:
        name = "new" if isinstance(self.file, Create) else "save"
        return Plan(name, (self.file, *steps), self.file.path)


def plan_save(archive: Archive, opened: Opened, text: str, *, keeps_pages: bool = True) -> Writing:
    """Another text for a file that was opened. Raises UnfitToSaveError."""
    if not keeps_pages:
        return Writing(archive.change(opened, text), PageSteps())
    pages = _pages(archive, _event_at(opened.path, opened.content.text), _event_at(opened.path, text))
    return Writing(archive.change(opened, text), pages)


def plan_creation(archive: Archive, path: str, content: FileText) -> Writing:
    """A new file. Raises UnfitToSaveError."""
    return Writing(archive.creation(path, content), _pages(archive, None, _event_at(path, content.text)))


def plan_event(archive: Archive, new: NewEvent) -> Writing:
    """A new event, in the dialect of the newest ones, under the first name that is free. Raises UnfitToSaveError."""
    placed = archive.placed(new, archive.newest_dialect())
    return plan_creation(archive, placed.path, FileText(placed.text))


def _pages(archive: Archive, before: EventAt | None, after: EventAt | None) -> PageSteps:
    """A text that stops being an event for a while, as when it is being repaired, keeps its entry."""
    return keep_in_step(archive, [Act(before, after)]) if after else PageSteps()


def _event_at(path: str, text: str) -> EventAt | None:
    event = read(text)
    return EventAt(path, event) if isinstance(event, Event) else None
