"""All day pages as their events have them: what would change, and what can't be told."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.layout import day_folders, path_of
from curator.event.day_entry import entry_of, in_step, twin_targets
from curator.event.day_page import DayList, PageForm
from curator.event.document import Event, read
from curator.event.edition import D1
from curator.event.page_edits import NewEntry, says, set_previous, together
from curator.planning.drafts import Drafts
from curator.planning.page_set import PageDraft, PageSet
from curator.planning.pages import EntriesShareFileError, PageSteps, target_of


def bring_up_to_date(archive: Archive, days: Collection[date] | None = None) -> PageSteps:
    """The steps after which the pages of these days, or of all and the home page, say what the events' files say.

    The order of the entries stays; events that no entry leads to come first, but for earlier versions of others. A day
    with events gets a page where the archive keeps pages.
    """
    drafts = Drafts(archive)
    checker = _Checker(archive, drafts)
    for day in sorted(days if days is not None else (day for day, _ in day_folders(archive.root))):
        checker.bring(day)
    if days is None:
        checker.pages.show_latest(keeping=False)
    return PageSteps(drafts.steps(), drafts.skipped)


class _Checker:
    """Brings days up to date, one after the other."""

    def __init__(self, archive: Archive, drafts: Drafts) -> None:
        self.pages = PageSet(archive, drafts)
        self._archive = archive
        self._drafts = drafts

    def bring(self, day: date) -> None:
        """Changes the drafts of the day's pages."""
        events = self._events(self._archive.events_of(day))
        if not self.pages.paths(day):
            if events and self.pages.days:
                self.pages.make(day, lambda form: _entries(_current(events), form), D1)
            return
        for item in self.pages.pages(day):
            self._bring_page(item, day, events)

    def _bring_page(self, item: PageDraft, day: date, events: Mapping[str, Event]) -> None:
        (listed,) = item.page.days
        paths = {entry.target: path_of(entry.target) for entry in listed.entries}
        known = {target: events[path] for target, path in paths.items() if path is not None and path in events}
        self._note(item.draft.path, listed, known)
        unlisted = {path: event for path, event in _current(events).items() if path not in paths.values()}
        edit = in_step(listed, known, _entries(unlisted, item.page.form))
        previous = self.pages.previous(day, item.page.form)
        self._drafts.edit(item.draft, together(edit, set_previous(item.page, previous)))

    def _note(self, page: str, listed: DayList, known: Mapping[str, Event]) -> None:
        """Notes the entries that no file, or not one alone, can speak for."""
        twins = twin_targets(listed)
        for entry in listed.entries:
            event, place = known.get(entry.target), Path(path_of(entry.target) or entry.target)
            if event is None:
                self._drafts.skip(page, MissingError(place))
            elif entry.target in twins and entry_of(event, entry.target, entry) != says(entry):
                self._drafts.skip(page, EntriesShareFileError(place))

    def _events(self, paths: Iterable[str]) -> dict[str, Event]:
        """The events in these files; those that can't be read are noted."""
        events = {}
        for path in paths:
            try:
                opened = self._archive.open(path)
            except ArchiveError as error:
                self._drafts.skip(path, error)
                continue
            if opened.obstacle is not None and not opened.is_exact:
                self._drafts.skip(path, opened.obstacle)
            elif isinstance(event := read(opened.content.text), Event):
                events[path] = event
        return events


def _entries(events: Mapping[str, Event], form: PageForm) -> list[NewEntry]:
    return [entry_of(event, target_of(path, form)) for path, event in events.items()]


def _current(events: Mapping[str, Event]) -> dict[str, Event]:
    """The events but for those that another one lists as an earlier version of itself: they are kept, and not shown."""
    earlier = {path_of(version.target) for event in events.values() for version in event.changes[:-1]}
    return {path: event for path, event in events.items() if path not in earlier}
