"""Archives to make catalogues of, and what a catalogue says of them."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from curator.archive.layout import day_folder
from curator.catalogue.catalogue import ALL, Catalogue, Order, open_catalogue
from curator.catalogue.entries import Entry, Page
from curator.catalogue.indexing import Changes, Progress
from curator.catalogue.overview import Overview, overview
from curator.catalogue.query import Query, parse
from curator.catalogue.source_book import CatalogueSources
from curator.event.edits import NewRelated, NewSource
from tests.event.strategies import Recipe, compose

DAY = date(2012, 3, 1)
FOLDER = "news/2012/03/1"
NEXT, NEXT_FOLDER = date(2012, 3, 2), "news/2012/03/2"
_TICK = 2 * 10**9


def event(title: str, day: date = DAY) -> str:
    """An event that has nothing but its title."""
    return f"### [{day.year:04}-{day.month:02}-{day.day}](/{day_folder(day)}/index.md)\n\n# {title}\n\n\n\n"


def full(title: str, *, summary: str = "", sources: Sequence[tuple[str, str]] = (), related: Sequence[str] = ()) -> str:
    """An event with labels and addresses of sources, and paths of related events, all in the context Homs."""
    return compose(
        Recipe(
            title=title,
            summary=summary,
            sources=tuple(NewSource(label, url, None) for label, url in sources),
            related=tuple(NewRelated("Other", f"/{path}", ("Homs",)) for path in related),
        )
    )


def put(root: Path, path: str, content: str | bytes) -> Path:
    """Writes a file in place."""
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode(errors="surrogateescape"))
    return place


def index_of(*names: str, folder: str = FOLDER) -> str:
    """The index page of a day."""
    return "## [2012-03-1](/x.md)\n\n" + "".join(f"### [t](/{folder}/{name}.md)\n\n" for name in names)


def nothing_failed(error: Exception) -> None:
    """For those who are told of errors, where there are none."""
    raise error


def catalogue_of(root: Path, cache: Path) -> Catalogue:
    """The catalogue of an archive, in step with its files."""
    catalogue = open_catalogue(root, cache)
    refreshed(catalogue)
    return catalogue


def refreshed(catalogue: Catalogue, cancelled: Callable[[], bool] = lambda: False) -> Changes:
    """Brings it into step with the files."""
    with closing(catalogue.refresh()) as hand:
        return hand.run(cancelled=cancelled)


def looked_at(catalogue: Catalogue, *days: date) -> Changes:
    """Brings some days of it into step with the files."""
    with closing(catalogue.refresh()) as hand:
        return hand.look_at(days)


def cut_short(catalogue: Catalogue, ends: Callable[[Progress], bool]) -> Changes:
    """A run that is cancelled once a progress says so."""
    is_over = False

    def report(progress: Progress) -> None:
        nonlocal is_over
        is_over = is_over or ends(progress)

    with closing(catalogue.refresh()) as hand:
        return hand.run(report, lambda: is_over)


def listed(catalogue: Catalogue, query: Query = ALL) -> list[Entry]:
    """What a query finds, as the list has it."""
    return catalogue.entries(query, date.max, date.min)


def names_in(entries: Iterable[Entry]) -> list[str]:
    """The names of their files, without the ending."""
    return [entry.path.rpartition("/")[2].removesuffix(".md") for entry in entries]


def found(catalogue: Catalogue, text: str) -> list[str]:
    """The paths of what a search finds; all ways to ask say the same."""
    *_, query = catalogue.resolutions(parse(text))
    entries = listed(catalogue, query)
    days = catalogue.days(query)
    assert [one.day for one in days] == list(dict.fromkeys(entry.day for entry in entries))
    assert [one.events for one in days] == [sum(entry.day == one.day for entry in entries) for one in days]
    assert catalogue.first_page(query, len(entries) + 1) == Page(entries, is_whole=True)
    ids = catalogue.sorted_ids(query, Order.TITLE, by_letters, is_descending=False)
    assert sorted(ids) == sorted(entry.id for entry in entries)
    newest = catalogue.newest_entries(query, len(entries) + 1)
    assert sorted(newest, key=_by_id) == sorted(entries, key=_by_id)
    return [entry.path for entry in entries]


def by_letters(rows: Iterable[tuple[int, str]], is_descending: bool) -> list[tuple[int, str]]:
    """Sorted without a thought of language."""
    return sorted(rows, key=lambda row: row[1].lower(), reverse=is_descending)


def _by_id(entry: Entry) -> int:
    return entry.id


Facts = tuple[str, date, str, str, int, int, int]


def facts(entry: Entry) -> Facts:
    """All of an entry but its id, which depends on the order in which files came."""
    return entry.path, entry.day, entry.title, entry.category, entry.sources, entry.related, entry.marks


def coarse_signature(status: os.stat_result) -> int:
    """That of a file on a file system whose clock counts in twos: no coarser, or a file would look settled within a
    tick."""
    return hash((status.st_size, status.st_mtime_ns // _TICK, status.st_ino, status.st_ctime_ns // _TICK)) or 1


def contents(root: Path) -> dict[bytes, bytes]:
    """The bytes of all files below a folder, by their paths."""
    return {os.fsencode(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}


class Said:
    """All that a catalogue says, to be held against what another one says."""

    def __init__(self, catalogue: Catalogue, queries: Iterable[str], sites: Iterable[str] = ()) -> None:
        self.entries: list[Facts] = [facts(entry) for entry in listed(catalogue)]
        self.count = catalogue.count()
        self.days = catalogue.days()
        self.titles = sorted(title for _, title in catalogue.titles())
        self.found = {text: found(catalogue, text) for text in queries}
        self.overview: Overview = overview(catalogue)
        book = CatalogueSources(catalogue, nothing_failed)
        self.uses = {
            site: [sorted((tuple(lead), label) for lead, label in uses(site)) for uses in (book.of_host, book.of_site)]
            for site in sites
        }
        self.paths_with = {site: sorted(book.paths_with((site,))) for site in sites}

    def check(self, other: "Said") -> None:
        """Fails where the other says something else, and tells what."""
        for name, value in vars(self).items():
            assert value == vars(other)[name], name
