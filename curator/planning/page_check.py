"""All day pages as their events have them: what would change, and what can't be told."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path

from curator.archive.archive import Archive
from curator.archive.layout import day_folder, day_folders, event_names, is_conflict_copy, path_of
from curator.archive.versions import superseded
from curator.event.day_entry import entry_of, in_step, twin_targets
from curator.event.day_page import Entry, NewsPage, PageForm
from curator.event.document import Event
from curator.event.edition import D1
from curator.event.page_edits import NewEntry, says, set_previous, together
from curator.event.splice import Edit
from curator.planning.drafts import Drafts
from curator.planning.page_set import PageDraft, PageSet
from curator.planning.pages import EntriesShareFileError, PageSteps, UnclearEntriesError, target_of


class EventMissingError(UnclearEntriesError):
    """Entries of a page lead to the file, where no event is to be read."""


def bring_up_to_date(
    archive: Archive, days: Collection[date] | None = None, cancelled: Callable[[], bool] = lambda: False
) -> PageSteps:
    """The steps after which the pages of these days, or of all, and the home page, say what the events' files say.

    The order of the entries stays; events that no entry leads to come first, but for earlier versions of others. A day
    with events gets a page where the archive keeps pages, and a twin where most days have one. None once `cancelled`.
    """
    drafts = Drafts(archive)
    checker = _Checker(archive, drafts)
    for day in sorted(days if days is not None else (day for day, _ in day_folders(archive.root))):
        if cancelled():
            return PageSteps()
        checker.bring(day)
    if days is None or not checker.pages.at_home().isdisjoint(days):
        checker.pages.show_latest(keeping=False)
        checker.pages.settle_twins("", {home.draft.path: home.draft.text for home in checker.pages.homes()})
    return PageSteps(drafts.steps(), drafts.skipped)


class _Checker:
    """Brings days up to date, one after the other."""

    def __init__(self, archive: Archive, drafts: Drafts) -> None:
        self.pages = PageSet(archive, drafts)
        self._root = archive.root
        self._drafts = drafts

    def bring(self, day: date) -> None:
        """Changes the drafts of the day's pages."""
        folder = day_folder(day)
        names = event_names(self._root / folder)
        paths = [f"{folder}/{name}" for name in names if not is_conflict_copy(name)]
        events = {path: event for path in paths if (event := self._drafts.event(path))}
        if not self.pages.paths(day):
            if events and self.pages.days:
                self.pages.make(day, lambda form: _entries(_current(events), form), D1)
            return
        edit, before, texts = Edit(()), None, {}
        for item in self.pages.pages(day):
            if item.page is not before:
                edit, before = self._edit_of(item.page, events), item.page
            self._note(item, events)
            texts[item.draft.path] = self._drafts.edit(item.draft, edit)
        self.pages.settle_twins(folder, texts)

    def _edit_of(self, page: NewsPage, events: Mapping[str, Event]) -> Edit:
        (listed,) = page.days
        known = {entry.target: event for entry in listed.entries if (event := self._event(entry, events))}
        shown = {path_of(entry.target) for entry in listed.entries}
        unlisted = {path: event for path, event in _current(events).items() if path not in shown}
        previous = self.pages.previous(listed.heading.day, page.form)
        return together(in_step(listed, known, _entries(unlisted, page.form)), set_previous(page, previous))

    def _note(self, item: PageDraft, events: Mapping[str, Event]) -> None:
        """Notes the entries that no file, or not one alone, can speak for."""
        (listed,) = item.page.days
        twins = twin_targets(listed)
        titles: defaultdict[tuple[type[UnclearEntriesError], str], list[str]] = defaultdict(list)
        for entry in listed.entries:
            event, place = self._event(entry, events), path_of(entry.target) or entry.target
            if event is None:
                titles[EventMissingError, place].append(entry.title)
            elif entry.target in twins and entry_of(event, entry.target, entry) != says(entry):
                titles[EntriesShareFileError, place].append(entry.title)
        for (kind, place), named in titles.items():
            self._drafts.skip(item.draft.path, kind(Path(place), tuple(named)))

    def _event(self, entry: Entry, events: Mapping[str, Event]) -> Event | None:
        """The event of an entry, in whatever folder it lies."""
        path = path_of(entry.target)
        return None if path is None else events.get(path) or self._drafts.event(path)


def _entries(events: Mapping[str, Event], form: PageForm) -> list[NewEntry]:
    return [entry_of(event, target_of(path, form)) for path, event in events.items()]


def _current(events: Mapping[str, Event]) -> dict[str, Event]:
    """The events but for those that another one lists as an earlier version of itself: they are kept, and not shown."""
    earlier = superseded(events.values())
    return {path: event for path, event in events.items() if path not in earlier}
