"""Deleted events brought back from the journal, with all that went with them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.entry import Trace
from curator.archive.errors import ChangedOnDiskError, MissingError
from curator.archive.journal import Done, Journal
from curator.archive.layout import DAY_PAGES, day_of, is_event_path, is_there, path_of
from curator.archive.plan import Change, Create, Plan
from curator.event.day_entry import entry_of
from curator.event.day_page import DayList, read_home_page
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError, as_shown, decode
from curator.event.entities import unescape
from curator.event.page_edits import add_entries, remove_entries, says
from curator.event.splice import Edit
from curator.planning.acting import Planned
from curator.planning.drafts import Drafts
from curator.planning.page_set import PageDraft, PageSet
from curator.planning.pages import Act, EventAt, follow, rows_of, target_of
from curator.planning.relinking import Fate, Relinker


class Deleted(Struct, frozen=True):
    """An event that was deleted and can come back."""

    path: str
    title: str
    """As it was, without edge blanks."""
    when: datetime
    plan: str
    """The id by which the journal knows the plan that deleted it."""


def restorable(archive: Archive, journal: Journal) -> list[Deleted]:
    """The events that the journal keeps and the archive lacks, the last deleted first; each path once."""
    found: dict[str, Deleted] = {}
    for done in journal.done():
        for step in _creations(journal, done):
            if step.path not in found and not _is_taken(archive.root / step.path, step):
                event = _event(step)
                title = unescape(event.title_text) if event else ""
                found[step.path] = Deleted(step.path, title, done.when, done.id)
    return list(found.values())


def restore(archive: Archive, journal: Journal, paths: Sequence[str]) -> Planned:
    """These events come back as they were when they were deleted, the one that was deleted last where there are two.

    Their entries stand where they stood, and links to them that were removed with them come back in all files that are
    as the deletion left them; other files are named. Links in the events themselves follow what was moved or deleted
    since. Raises MissingError for a path of which nothing is kept.
    """
    known = {deleted.path: deleted for deleted in restorable(archive, journal)}
    lacking = [path for path in paths if path not in known]
    if lacking:
        raise MissingError(archive.root / lacking[0])
    restorer = _Restorer(archive, journal, paths)
    for plan in dict.fromkeys(known[path].plan for path in paths):
        restorer.bring_back(plan, sorted({path for path in paths if known[path].plan == plan}))
    return restorer.planned()


class _Restorer:
    """Takes back what plans did with some of the events that they deleted."""

    def __init__(self, archive: Archive, journal: Journal, paths: Sequence[str]) -> None:
        self._archive = archive
        self._journal = journal
        self._paths = tuple(dict.fromkeys(paths))
        self._drafts = Drafts(archive)
        self._created: list[Create] = []
        self._arriving: list[Act] = []
        """Events of days that have no page by now."""
        self._links = 0

    def bring_back(self, id_: str, paths: Sequence[str]) -> None:
        """These events come back, and in other files what stood there of them."""
        inverse = self._journal.inverse(id_)
        events = {step.path: step for step in inverse.steps if isinstance(step, Create) and is_event_path(step.path)}
        missing = {path for path in events if not self._is_there(path)}
        for step in inverse.steps:
            if isinstance(step, Change) or (isinstance(step, Create) and step.path not in missing):
                self._restore_links(step, missing, paths)
        gone = dict.fromkeys(missing.difference(self._paths), Fate(None))
        since = {path: fate for path, fate in self._since(id_).items() if path not in self._paths}
        relinker = Relinker({**gone, **since}, self._is_there)
        for path in paths:
            self._restore_entries(path, events[path])
            self._created.append(_relinked(events[path], relinker))

    def planned(self) -> Planned:
        """The plan for all that was brought back."""
        follow(self._archive, self._drafts, self._arriving)
        created = sorted(self._created, key=lambda step: step.beside)  # a twin comes behind what it may stand beside
        plan = Plan("restore", (*created, *self._drafts.steps()), next(iter(self._paths), ""))
        return Planned(plan, self._drafts.skipped, self._paths, {}, self._links)

    def _is_there(self, path: str) -> bool:
        return is_there(self._archive.root / path)

    def _restore_links(self, step: Change | Create, missing: Collection[str], paths: Collection[str]) -> None:
        """The file as the deletion would have left it without these events."""
        before = as_shown(step.data).text
        still = set(missing).difference(paths)
        ways = [tuple(_left(before, step.path, gone, keeps) for gone in (missing, still)) for keeps in (False, True)]
        if all(left == back for left, back in ways):
            return
        draft = self._drafts.read(step.path)
        back = next((back for left, back in ways if draft and left == draft.text), None)
        if draft is not None and back is not None:
            self._links += self._drafts.write(draft, back) and not _is_page(step.path)
        elif draft is not None and _is_page(step.path):
            self._drafts.write(draft, _with_entries(draft.text, before, paths))
        else:
            place = Path(step.path)
            self._drafts.skip(
                step.path, ChangedOnDiskError(place) if self._is_there(step.path) else MissingError(place)
            )

    def _restore_entries(self, path: str, step: Create) -> None:
        """Lists of its day that lack the event still get it as a new one."""
        event, day = _event(step), day_of(path)
        if event is None or day is None:
            return
        pages = PageSet(self._archive, self._drafts)
        if pages.paths(day):
            new = EventAt(path, event)
            pages.edit_lists(day, lambda page, listed: _listed_anyhow(pages, page, listed, new))
        else:
            self._arriving.append(Act(None, EventAt(path, event)))

    def _since(self, since: str) -> Mapping[str, Fate]:
        """What became of other files after that plan, by where they were then; only what is true on the disk."""
        places: dict[str, str | None] = {}
        for id_, outline in self._journal.outlines():
            for trace in outline.traces if int(id_) > int(since) else ():
                _follow(places, trace)
        return {
            path: Fate(to)
            for path, to in places.items()
            if to != path and not self._is_there(path) and (to is None or self._is_there(to))
        }


def _is_taken(place: Path, step: Create) -> bool:
    return place.name in store.twins_of(place) if step.beside else store.is_taken(place)


def _creations(journal: Journal, done: Done) -> Iterator[Create]:
    """The event files that a plan deleted, as the steps that bring them back."""
    try:
        steps = reversed(journal.inverse(done.id).steps) if done.deletes else ()
    except MissingError:
        return
    for step in steps:
        if isinstance(step, Create) and is_event_path(step.path):
            yield step


def _follow(places: dict[str, str | None], trace: Trace) -> None:
    """Brings where files came to up to date by what a step did."""
    if trace.path is not None and trace.to != trace.path:
        _go(places, trace.path, trace.to)
    elif trace.path is None and trace.to is not None and places.get(trace.to, "") is None:
        places[trace.to] = trace.to


def _go(places: dict[str, str | None], path: str, to: str | None) -> None:
    for origin, now in places.items():
        if now == path:
            places[origin] = to
    places.setdefault(path, to)


def _event(step: Create) -> Event | None:
    document = read(as_shown(step.data).text)
    return document if isinstance(document, Event) else None


def _relinked(step: Create, relinker: Relinker) -> Create:
    """The event with links to where things are by now; one that is not UTF-8 as it was."""
    try:
        content = decode(step.data)
    except UnfitTextError:
        return step
    text = relinker.relink(content.text, step.path, step.path).text
    return replace(step, data=replace(content, text=text).encode())


def _is_page(path: str) -> bool:
    return path.rpartition("/")[2] in DAY_PAGES


def _left(text: str, path: str, gone: Collection[str], keeps_broken: bool) -> str:
    """What a deletion of these events leaves of a file's text."""
    page = read_home_page(text) if _is_page(path) else None
    for number in range(len(page.days) if page else 0):
        page = read_home_page(text)
        listed = page.days[number] if page else None
        if listed:
            text = remove_entries(listed, _rows_on_their_day(listed, gone)).apply(text)
    return (
        Relinker(dict.fromkeys(gone, Fate(None)), lambda _: True, keeps_broken=keeps_broken)
        .relink(text, path, path)
        .text
    )


def _rows_on_their_day(listed: DayList, gone: Collection[str]) -> list[int]:
    days = {path: day_of(path) for path in gone}
    return [row for path, day in days.items() if day == listed.heading.day for row in rows_of(listed, path)]


def _with_entries(text: str, before: str, paths: Collection[str]) -> str:
    """The page with the entries of these events that it had before, behind those that they stood behind."""
    page = read_home_page(before)
    for old in page.days if page else ():
        for row, entry in enumerate(old.entries):
            if path_of(entry.target) in paths:
                text = _with_entry(text, old, row)
    return text


def _with_entry(text: str, old: DayList, row: int) -> str:
    page = read_home_page(text)
    entry = old.entries[row]
    for listed in page.days if page else ():
        targets = [other.target for other in listed.entries]
        if listed.heading.day == old.heading.day and entry.target not in targets:
            above = (other.target for other in reversed(old.entries[:row]))
            place = next((targets.index(target) + 1 for target in above if target in targets), 0)
            return add_entries(listed, [says(entry)], place).apply(text)
    return text


def _listed_anyhow(pages: PageSet, page: PageDraft, listed: DayList, new: EventAt) -> Edit:
    entry = entry_of(new.event, target_of(new.path, listed.form))
    is_listed = bool(rows_of(listed, new.path))
    return Edit(()) if is_listed else add_entries(listed, [pages.placed(entry, page, listed.heading.day)])
