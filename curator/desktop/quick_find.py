"""What is found by some letters of a title, slips of the keyboard included: to open an event, or to relate it."""

from collections.abc import Callable, Collection, Iterator, Sequence

from curator.catalogue.catalogue import ALL, Cancelled, Catalogue
from curator.catalogue.entries import Entry
from curator.catalogue.query import title_query
from curator.catalogue.words import fold
from curator.curation.nearest import nearest
from curator.desktop.dialogs import pick_event, quick_open
from curator.event.entities import unescape

_MOST = 50


def quick_find(catalogue: Catalogue, latest: Sequence[str]) -> quick_open.Find:
    """Looks in this catalogue; `latest` are the paths that were opened lately. Raises CatalogueError."""
    near = _near(catalogue)

    def find(typed: str, cancelled: Cancelled) -> Sequence[quick_open.Found]:
        if typed.strip():
            return list(map(_shown, near(typed, _MOST, cancelled)))
        entries = map(catalogue.entry, latest[:_MOST])
        return [_shown(entry) for entry in entries if entry is not None]

    return find


def find_to_relate(catalogue: Catalogue, known: Collection[str]) -> pick_event.Find:
    """Looks in this catalogue for others than those at the paths that are known. Raises CatalogueError."""
    near = _near(catalogue)

    def find(typed: str, most: int, cancelled: Cancelled) -> Sequence[Entry]:
        wanted = most + len(known)
        found = near(typed, wanted, cancelled) if typed.strip() else catalogue.newest_entries(ALL, wanted)
        return [entry for entry in found if entry.path not in known][:most]

    return find


def _near(catalogue: Catalogue) -> Callable[[str, int, Cancelled], Sequence[Entry]]:
    """Gives so many events at most whose titles come nearest to what was typed, best first."""
    folded: list[tuple[int, str]] = []
    """All titles, once they were needed: folding them takes longer than looking through them."""

    def near(typed: str, most: int, cancelled: Cancelled) -> Sequence[Entry]:
        by_words = catalogue.newest_entries(title_query(typed), most)
        ids = nearest(unescape(typed), _titles(catalogue, by_words, folded), most, cancelled)
        return [entry for entry in catalogue.entries_of(ids) if entry is not None]

    return near


def _titles(catalogue: Catalogue, first: Sequence[Entry], folded: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """All titles; those that full text finds come first, since most often they are all that is wanted."""
    known = {entry.id for entry in first}
    yield from ((entry.id, fold(entry.title)) for entry in first)
    if not folded:
        folded += [(id_, fold(title)) for id_, title in catalogue.titles()]
    yield from (one for one in folded if one[0] not in known)


def _shown(entry: Entry) -> quick_open.Found:
    return quick_open.Found(entry.path, entry.day, entry.title)
