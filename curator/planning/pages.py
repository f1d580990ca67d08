"""The steps that keep day pages and home page in step with the events (format.md sections B and F).

A page that is not understood, or lacks the entry that an act is about, is left as it is and named. The order of the
entries is data: an act moves none but its own. A page that loses its last entry stays, as the archives have it, so that
no link to it breaks.
"""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.layout import day_of, is_conflict_copy, link_of, path_of
from curator.archive.plan import Step
from curator.event.address import markdown_safe
from curator.event.day_entry import entry_of
from curator.event.day_page import DayList, Entry, PageForm
from curator.event.document import Event
from curator.event.page_edits import NewEntry, add_entries, order_entries, remove_entries, rewrite_entries, says
from curator.event.splice import Edit
from curator.planning.drafts import Drafts, Skipped
from curator.planning.page_set import PageDraft, PageSet


class EntryMissingError(ArchiveError):
    """A page has no entry for the event whose file is `path`."""


class UnclearEntriesError(ArchiveError):
    """Nothing tells what the `entries` of a page, by their titles, should say of the file `path`."""

    def __init__(self, path: Path, entries: tuple[str, ...] = ()) -> None:
        super().__init__(path)
        self.entries = entries


class EntriesShareFileError(UnclearEntriesError):
    """Several entries of a page lead to the one file, and none of them is clearly its own."""


class EventAt(NamedTuple):
    """An event and the path of its file."""

    path: str
    event: Event


class Act(Struct, frozen=True):
    """What happens to an event's file: it is changed in its place, moved, made (no `before`), removed (no `after`)."""

    before: EventAt | None
    after: EventAt | None


class PageSteps(Struct, frozen=True):
    """What has to be done to the pages, and what is left as it is."""

    steps: tuple[Step, ...] = ()
    skipped: tuple[Skipped, ...] = ()


def keep_in_step(archive: Archive, acts: Sequence[Act]) -> PageSteps:
    """What these acts, none of which is done yet, take of the pages."""
    drafts = Drafts(archive)
    follow(archive, drafts, acts)
    return PageSteps(drafts.steps(), drafts.skipped)


def follow(archive: Archive, drafts: Drafts, acts: Sequence[Act]) -> None:
    """The same in drafts that are about more than pages."""
    follower = _Follower(archive, drafts, {act.before.path for act in acts if act.before})
    for act in acts:
        follower.follow(act)


def put_in_order(archive: Archive, day: date, paths: Sequence[str]) -> PageSteps:
    """The day's entries stand in the order of these paths of events; entries of other files keep their rows."""
    drafts = Drafts(archive)
    ranks = {path: rank for rank, path in enumerate(paths)}

    def order(_page: PageDraft, listed: DayList) -> Edit:
        rows = [row for row, entry in enumerate(listed.entries) if path_of(entry.target) in ranks]
        ordered = iter(sorted(rows, key=lambda row: ranks[path_of(listed.entries[row].target) or ""]))
        return order_entries(listed, [next(ordered) if row in rows else row for row in range(len(listed.entries))])

    PageSet(archive, drafts).edit_lists(day, order)
    return PageSteps(drafts.steps(), drafts.skipped)


def target_of(path: str, form: PageForm) -> str:
    """The link of an entry to a file."""
    return f"{form.edition.link_prefix}{markdown_safe(link_of(path))}"


def rows_of(listed: DayList, path: str) -> list[int]:
    """The rows whose entries lead to a file."""
    return [row for row, entry in enumerate(listed.entries) if path_of(entry.target) == path]


class _Follower:
    """Makes the pages follow one act after the other."""

    def __init__(self, archive: Archive, drafts: Drafts, leaving: Collection[str]) -> None:
        """`leaving` are the files that an act is about: a page that is made does not list them by itself."""
        self._archive = archive
        self._drafts = drafts
        self._pages = PageSet(archive, drafts)
        self._leaving = leaving

    def follow(self, act: Act) -> None:
        """Changes the drafts of the pages."""
        before, after = act.before, act.after
        left = day_of(before.path) if before else None
        reached = day_of(after.path) if after else None
        if before and after and left and left == reached:
            self._pages.edit_lists(left, lambda page, listed: self._rewritten(page, listed, before, after))
            return
        listed = self._entry(left, before.path) if before and left else None
        if before and left:
            self._pages.edit_lists(left, lambda page, listed: self._removed(page, listed, before.path))
        if after and reached:
            self._arrive(reached, after, listed)

    def _entry(self, day: date, path: str) -> Entry | None:
        """The entry of an event that leaves: what the page alone knows of it goes along."""
        entries = (entry for item in self._pages.pages(day) for entry in item.page.days[0].entries)
        return next((entry for entry in entries if path_of(entry.target) == path), None)

    def _arrive(self, day: date, new: EventAt, known: Entry | None) -> None:
        """The event comes first on its page; one that is listed there already stays where it is.

        A conflict copy is of an event that has its entry.
        """
        if known is None and is_conflict_copy(new.path):
            return
        if self._pages.paths(day):
            self._pages.edit_lists(day, lambda page, listed: self._added(page, listed, new, known))
        else:
            self._pages.make(day, lambda form: self._all(day, new, known, form), new.event.dialect)

    def _all(self, day: date, new: EventAt, known: Entry | None, form: PageForm) -> list[NewEntry]:
        """The entries of a day that has no page yet: the new event and all that lie there already."""
        lying = (path for path in self._archive.events_of(day) if not is_conflict_copy(path))
        paths = (path for path in lying if path not in self._leaving and path != new.path)
        others = [(path, event) for path in paths if (event := self._drafts.event(path))]
        first = entry_of(new.event, target_of(new.path, form), known)
        return [first, *(entry_of(event, target_of(path, form)) for path, event in others)]

    def _added(self, page: PageDraft, listed: DayList, new: EventAt, known: Entry | None) -> Edit:
        if rows_of(listed, new.path):
            return self._rewritten(page, listed, None, new)
        entry = entry_of(new.event, target_of(new.path, listed.form), known)
        return add_entries(listed, [self._pages.placed(entry, page, listed.heading.day)])

    def _removed(self, page: PageDraft, listed: DayList, path: str) -> Edit:
        rows = rows_of(listed, path)
        if not rows:
            self._drafts.skip(page.draft.path, EntryMissingError(Path(path)))
        return remove_entries(listed, rows)

    def _rewritten(self, page: PageDraft, listed: DayList, before: EventAt | None, after: EventAt) -> Edit:
        """The entry says what the event says now. Of twins only the one with the event's title is its own."""
        path, event = before or after
        rows = rows_of(listed, path)
        changed = {row: says(listed.entries[row]) for row in rows}
        if path != after.path:
            target = target_of(after.path, listed.form)
            changed = {row: replace(entry, target=target) for row, entry in changed.items()}
        title = event.title.text if event.title else None
        own = rows if len(rows) == 1 else [row for row in rows if listed.entries[row].title == title]
        if len(own) == 1:
            entry, target = listed.entries[own[0]], changed[own[0]].target
            new = entry_of(after.event, target, entry, before.event if before else None)
            changed[own[0]] = self._pages.placed(new, page, listed.heading.day, {entry.text})
        else:
            self._drafts.skip(page.draft.path, (EntriesShareFileError if rows else EntryMissingError)(Path(path)))
        return rewrite_entries(listed, changed)
