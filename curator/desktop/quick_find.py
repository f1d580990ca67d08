"""What quick open finds: the events whose titles come nearest to some letters, or those that were opened lately."""

from collections.abc import Callable, Iterator, Sequence

from curator.catalogue.catalogue import Catalogue, Entry
from curator.catalogue.query import title_query
from curator.catalogue.words import fold
from curator.curation.nearest import nearest
from curator.desktop.dialogs.quick_open import Find, Found

_MOST = 50


def quick_find(catalogue: Catalogue, latest: Sequence[str]) -> Find:
    """Looks in this catalogue; `latest` are the paths that were opened lately. Raises CatalogueError."""

    folded: list[tuple[int, str]] = []
    """All titles, once they were needed: folding them takes longer than looking through them."""

    def find(typed: str, cancelled: Callable[[], bool]) -> Sequence[Found]:
        if not typed.strip():
            return _shown(catalogue.entry(path) for path in latest[:_MOST])
        by_words = catalogue.newest_entries(title_query(typed), _MOST)
        ids = nearest(typed, _titles(catalogue, by_words, folded), _MOST, cancelled)
        return _shown(catalogue.entries_of(ids))

    return find


def _titles(catalogue: Catalogue, first: Sequence[Entry], folded: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """All titles; those that full text finds come first, since most often they are all that is wanted."""
    known = {entry.id for entry in first}
    yield from ((entry.id, fold(entry.title)) for entry in first)
    if not folded:
        folded += [(id_, fold(title)) for id_, title in catalogue.titles()]
    yield from (one for one in folded if one[0] not in known)


def _shown(entries: Iterator[Entry | None] | Sequence[Entry | None]) -> list[Found]:
    return [Found(entry.path, entry.day, entry.title) for entry in entries if entry is not None]
