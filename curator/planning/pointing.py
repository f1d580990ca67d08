"""Which files may link to given ones: found by the catalogue where it is whole, else by looking into all of them.

What is found leads to files only: whoever asked reads them, and looks for the links there.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from urllib.parse import unquote_to_bytes

from curator.archive.archive import Archive
from curator.archive.layout import day_of, is_event_path
from curator.archive.scan import read_file
from curator.archive.store import LARGEST
from curator.catalogue.catalogue import CancelledError, Catalogue
from curator.catalogue.query import Query
from curator.catalogue.reading import called
from curator.catalogue.terms import AllOf, AnyOf, Naming, RelatedTo, Term, Words
from curator.catalogue.words import phrase

Pointers = Callable[[Collection[str]], Iterable[str]]
"""Gives the paths of all Markdown files that may link to one of these."""
Cancelled = Callable[[], bool]
_AT_ONCE = 100
"""How many files one question to the catalogue is about."""


def in_files(archive: Archive, cancelled: Cancelled = lambda: False) -> Pointers:
    """Looks into all Markdown files. Raises CancelledError."""

    def pointers(paths: Collection[str]) -> Iterator[str]:
        return _mentioning(archive, archive.files(), paths, cancelled) if paths else iter(())

    return pointers


def in_catalogue(archive: Archive, catalogue: Catalogue, cancelled: Cancelled = lambda: False) -> Pointers:
    """Asks a catalogue that is in step with the files for the events, and looks into all other Markdown files.

    Events are found by their related links, by the words of a file's name wherever they stand, and by links that have
    no such words. Where the catalogue is not whole, all files are looked into. Raises CancelledError, CatalogueError.
    """

    def pointers(paths: Collection[str]) -> Iterator[str]:
        can_tell = catalogue.is_whole() and all(phrase(called(path)) for path in paths)
        if not can_tell:
            yield from in_files(archive, cancelled)(paths)
            return
        days = {day for path in paths if (day := day_of(path))}
        beside = {path for day in days for path in archive.events_of(day)}
        yield from beside.union(_known(catalogue, paths, cancelled))
        others = (path for path in archive.files() if not is_event_path(path))
        yield from _mentioning(archive, others, paths, cancelled)

    return pointers


def _known(catalogue: Catalogue, paths: Collection[str], cancelled: Cancelled) -> Iterator[str]:
    wanted = sorted(paths)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        terms: list[Term] = [*map(RelatedTo, some), *map(Naming, some), *(Words(called(path)) for path in some)]
        query = Query(terms=AllOf((AnyOf(tuple(terms)),)))
        days = catalogue.days(query, cancelled)
        if days:
            yield from (entry.path for entry in catalogue.entries(query, days[0].day, days[-1].day))


def _mentioning(archive: Archive, files: Iterable[str], paths: Collection[str], cancelled: Cancelled) -> Iterator[str]:
    """Those of the files in which the name of one of these stands, percent-encoded or not."""
    names = {called(path).encode(errors="surrogateescape") for path in paths}
    spelled = names | {name.replace(b"%", b"%25").replace(b"#", b"%23") for name in names}
    for path in files:
        if cancelled():
            raise CancelledError
        try:
            data = read_file(archive.root, path, LARGEST)[0]
        except OSError:
            yield path  # whoever reads it will be told why it can't be
            continue
        if _says(data, spelled) or (b"%" in data and _says(unquote_to_bytes(data), names)):
            yield path


def _says(data: bytes, names: Iterable[bytes]) -> bool:
    """A pattern of all names would take as long for many of them, and longer for few."""
    return any(name in data for name in names)
