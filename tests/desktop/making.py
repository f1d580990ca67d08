"""Events, as rows without an archive or as files of one."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from curator.archive.layout import day_folder
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.entries import DayCount, Entry
from curator.catalogue.hits import Hits
from curator.catalogue.query import parse
from curator.catalogue.terms import Field
from curator.desktop.toolkit.listing import DayListing, FlatListing

NEWEST = date(2012, 3, 3)


def made_entries(counts: Sequence[int], gap: int = 1) -> list[Entry]:
    """So many events on each of some days, the newest first; `gap` is how far the days are apart."""
    days = (NEWEST - timedelta(gap * back) for back in range(len(counts)))
    events = ((day, number) for day, count in zip(days, counts, strict=True) for number in range(count))
    return [made_entry(id_, day, f"Title {number}") for id_, (day, number) in enumerate(events)]


def made_entry(id_: int, day: date, title: str, *, sources: int = 0, marks: int = 0) -> Entry:
    """An event; its file is called as its title."""
    path = f"news/{day.year:04}/{day.month:02}/{day.day}/{title.lower().replace(' ', '-')}.md"
    return Entry(id_, path, day, title, sources=sources, marks=marks)


class DayReader:
    """Gives a day listing its events, and remembers what it was asked for. Events can go away meanwhile."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = list(entries)
        self.asked: list[tuple[date, date]] = []

    def read(self, newest: date, oldest: date) -> Sequence[Entry]:
        """The events of these days."""
        self.asked.append((newest, oldest))
        return [entry for entry in self.entries if oldest <= entry.day <= newest]


def day_listing(entries: Sequence[Entry], query: str = "", reader: DayReader | None = None) -> DayListing:
    """These events by day; `query` is what their titles are marked for."""
    days = [DayCount(day, len(list(group))) for day, group in groupby(entries, key=lambda entry: entry.day)]
    reader = reader or DayReader(entries)
    return DayListing(days, reader.read, Hits(parse(query), Field.TITLE), is_search=bool(query))


def flat_listing(entries: Sequence[Entry], query: str = "") -> FlatListing:
    """The same without days, in the order in which they are given."""
    by_id = {entry.id: entry for entry in entries}
    ids = array("q", by_id)
    hits = Hits(parse(query), Field.TITLE)
    id_of = {entry.path: entry.id for entry in entries}.get
    return FlatListing(ids, lambda ids: [by_id.get(id_) for id_ in ids], id_of, hits, is_search=bool(query))


def write_event(root: Path, day: date, title: str, rest: str = "") -> str:
    """Writes an event's file; gives its path. `rest` is what follows the title."""
    entry = made_entry(0, day, title)
    place = root / entry.path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(
        f"### [{day.year:04}-{day.month:02}-{day.day}](/{day_folder(day)}/index.md)\n\n# {title}\n\n{rest}\n\n"
    )
    return entry.path


def with_sources(count: int) -> str:
    """The section of so many sources."""
    return "\n### Source:\n\n" + "".join(f"{n}. [Label {n}](https://{n}.example/)\n" for n in range(1, count + 1))


def with_related(*titles_and_paths: tuple[str, str]) -> str:
    """The section of related events, by their titles and paths."""
    items = (f"{n}. [{title}](/{path}) _Context: Moon_\n" for n, (title, path) in enumerate(titles_and_paths, 1))
    return "\n### Related:\n\n" + "".join(items)


def bring_in(catalogue: Catalogue) -> None:
    """Brings a catalogue into step with the files."""
    hand = catalogue.refresh()
    try:
        hand.run()
    finally:
        hand.close()
