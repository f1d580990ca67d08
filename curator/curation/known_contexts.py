"""The contexts of an event, as far as the archive tells (format.md section D): they stand nowhere in full."""

from collections.abc import Iterable, Mapping

from curator.archive.layout import path_of
from curator.catalogue.names import context_key
from curator.event.day_entry import listed_contexts as contexts_in
from curator.event.day_page import read_day_page
from curator.event.document import Event


def contexts_of(event: Event, given: Iterable[str] = (), listed: Iterable[str] = ()) -> tuple[str, ...]:
    """All contexts that are known of an event, each once, in the spelling that stands nearest to it: those of its
    front matter, of its related lines, of the day's page (`listed`), of other events' lines that point here (`given`),
    and its category. A list in the front matter is the whole of it: what other files say plays no part then."""
    category = event.category.text.strip() if event.category else ""
    others = () if event.lists_contexts else (*listed, *given, category)
    names: dict[str, str] = {}
    for name in (*event.own_contexts, *event.contexts, *others):
        if name:
            names.setdefault(context_key(name), name)
    return tuple(names.values())


def listed_contexts(page: str) -> Mapping[str, tuple[str, ...]]:
    """The contexts that a day's page names beneath an event without a summary, by the event's path."""
    read = read_day_page(page)
    entries = read.days[0].entries if read else ()
    named = ((path_of(entry.target), tuple(dict.fromkeys(contexts_in(entry)))) for entry in entries)
    return {path: contexts for path, contexts in named if path is not None and contexts}
