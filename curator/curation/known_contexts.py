"""The contexts of an event, as far as the archive tells (format.md section D): they stand nowhere in full."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.layout import path_of
from curator.catalogue.names import context_key
from curator.event.context_edits import all_contexts, without_contexts
from curator.event.day_entry import listed_contexts as contexts_in
from curator.event.day_entry import still_listed
from curator.event.day_page import read_day_page
from curator.event.document import Event, read
from curator.event.splice import Edit


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


def once_saved(elsewhere: Elsewhere, event: Event, saved: str) -> Elsewhere:
    """What other files say once the event is saved so, and its day's page has followed. `saved` is the text that its
    file has now; none where no page follows."""
    before = read(saved) if elsewhere.listed else None
    if not isinstance(before, Event):
        return elsewhere
    return replace(elsewhere, listed=tuple(still_listed(elsewhere.listed, event, before)))


def remove_context(context: str, event: Event, elsewhere: Elsewhere, saved: str) -> Edit:
    """The event has a context no more, in whatever spelling, and keeps all others: it goes from its lines and its front
    matter. A list stands there afterwards only where lines and other files tell of other contexts than the event has.
    """
    key = context_key(context)
    gone = (context, *(name for name in all_contexts(event) if name != context and context_key(name) == key))
    had = contexts_of(event, once_saved(elsewhere, event, saved))
    wanted = [name for name in had if context_key(name) != key]
    bare = without_contexts(event, gone, None)
    after = read(bare.apply(event.text))
    told = contexts_of(after, once_saved(elsewhere, after, saved)) if isinstance(after, Event) else ()
    if set(map(context_key, told)) == set(map(context_key, wanted)):
        return bare
    own = [name for name in event.own_contexts if name not in gone] if event.lists_contexts else wanted
    return without_contexts(event, gone, own)


def _category(event: Event) -> str:
    return event.category.text.strip() if event.category else ""


def listed_contexts(page: str) -> Mapping[str, tuple[str, ...]]:
    """The contexts that a day's page names beneath an event without a summary, by the event's path."""
    read = read_day_page(page)
    entries = read.days[0].entries if read else ()
    named = ((path_of(entry.target), tuple(dict.fromkeys(contexts_in(entry)))) for entry in entries)
    return {path: contexts for path, contexts in named if path is not None and contexts}
