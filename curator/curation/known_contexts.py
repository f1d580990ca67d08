"""The contexts of an event, as far as the archive tells (format.md section D): they stand nowhere in full."""

from collections.abc import Mapping

from msgspec import Struct

from curator.archive.layout import path_of
from curator.catalogue.names import context_key
from curator.event.day_entry import listed_contexts as contexts_in
from curator.event.day_page import read_day_page
from curator.event.document import Event


class Elsewhere(Struct, frozen=True):
    """What other files say of an event."""

    given: tuple[str, ...] = ()
    """Contexts on the lines of other events that point to it."""
    listed: tuple[str, ...] = ()
    """Those that the day's page names beneath its title."""


NOWHERE = Elsewhere()


def contexts_of(event: Event, elsewhere: Elsewhere = NOWHERE) -> tuple[str, ...]:
    """All contexts that are known of an event, each once, in the spelling that stands nearest to it: those of its
    front matter, of its related lines, of other files, and its category. A list in the front matter is the whole of
    it: what other files say plays no part then."""
    others = () if event.lists_contexts else (*elsewhere.listed, *elsewhere.given, _category(event))
    names: dict[str, str] = {}
    for name in (*event.own_contexts, *event.contexts, *others):
        if name:
            names.setdefault(context_key(name), name)
    return tuple(names.values())


def is_told_anyway(context: str, event: Event, elsewhere: Elsewhere) -> bool:
    """Whether an event has a context whatever its lines say: by its category, or by other events.

    The day's page is not meant: it follows the lines once they are saved.
    """
    return context_key(context) in map(context_key, (*elsewhere.given, _category(event)))


def _category(event: Event) -> str:
    return event.category.text.strip() if event.category else ""


def listed_contexts(page: str) -> Mapping[str, tuple[str, ...]]:
    """The contexts that a day's page names beneath an event without a summary, by the event's path."""
    read = read_day_page(page)
    entries = read.days[0].entries if read else ()
    named = ((path_of(entry.target), tuple(dict.fromkeys(contexts_in(entry)))) for entry in entries)
    return {path: contexts for path, contexts in named if path is not None and contexts}
