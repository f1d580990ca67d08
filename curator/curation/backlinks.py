"""Which events point to an event, and which of its relations have only one side."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import Protocol

from msgspec import Struct

from curator.archive.targets import place_meant
from curator.curation.relations import Listed
from curator.event.section import RelatedLink


class BacklinkBook(Protocol):
    """What the archive's catalogue can tell of links between events."""

    def linking_to(self, path: str) -> Sequence[Listed]:
        """The events with a related link to a file, newest first."""
        ...


LinksOf = Callable[[str], Sequence[RelatedLink] | None]
"""The related links in a file, by its path; None where it can't be read or is no event."""

Cancelled = Callable[[], bool]


class Backlink(Struct, frozen=True):
    """An event that points to another one."""

    path: str
    title: str
    day: date
    contexts: tuple[str, ...]
    """Those on its line."""
    is_mutual: bool
    """The other one points back."""


def backlinks(
    book: BacklinkBook,
    links_of: LinksOf,
    path: str,
    related: Collection[str],
    cancelled: Cancelled = lambda: False,
) -> tuple[Backlink, ...]:
    """The events that point to the file at `path`, newest first; it points itself to the paths in `related`.

    The catalogue leads to files; what counts is what stands in them now. More than a thousand may point to one, each of
    which is read: once it is `cancelled` no more are.
    """
    found = []
    for entry in book.linking_to(path):
        if cancelled():
            break
        lines = [link for link in links_of(entry.path) or () if place_meant(link.target, entry.path) == path]
        if lines and entry.path != path:
            contexts = tuple(dict.fromkeys(context for link in lines for context in link.contexts))
            found.append(Backlink(entry.path, entry.title, entry.day, contexts, entry.path in related))
    return tuple(found)


def unanswered(links_of: LinksOf, path: str, related: Iterable[str]) -> tuple[str, ...]:
    """Those of the events that this one is related to which do not point back; what is no event can't."""
    others = ((other, links_of(other)) for other in dict.fromkeys(related))
    return tuple(other for other, links in others if links is not None and path not in related_paths(links, other))


def only_answered(links_of: LinksOf, path: str, related: Iterable[str], saved: Collection[str]) -> tuple[str, ...]:
    """Those of the events that this one is going to be related to which point to it already: once it is `saved` with
    no more than these paths, their side is the only one."""
    new = (other for other in dict.fromkeys(related) if other not in saved and other != path)
    return tuple(other for other in new if path in related_paths(links_of(other) or (), other))


def related_paths(related: Iterable[RelatedLink], file: str) -> tuple[str, ...]:
    """The files that related links in a file lead to, each once."""
    paths = (place_meant(link.target, file) for link in related)
    return tuple(dict.fromkeys(path for path in paths if path is not None))
