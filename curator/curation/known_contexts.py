"""The contexts of an event, as far as the archive tells (format.md section D): they stand nowhere in full."""

import re
from collections.abc import Iterable, Mapping

from curator.archive.layout import path_of
from curator.catalogue.names import context_key
from curator.event.document import Event

_ENTRY = re.compile(r"### \[.*\]\((/[^()]*\.md)\)[ \t]*")
_REMARK = re.compile(r"_[^\s:_]+: (.+)_[ \t]*")


def contexts_of(event: Event, given: Iterable[str] = (), listed: Iterable[str] = ()) -> tuple[str, ...]:
    """All contexts that are known of an event, each once, in the spelling that stands nearest to it: those of its
    front matter, of its related lines, of the day's page (`listed`), of other events' lines that point here (`given`),
    and its category."""
    category = event.category.text.strip() if event.category else ""
    names: dict[str, str] = {}
    for name in (*event.own_contexts, *event.contexts, *listed, *given, category):
        if name:
            names.setdefault(context_key(name), name)
    return tuple(names.values())


def listed_contexts(page: str) -> Mapping[str, tuple[str, ...]]:
    """The contexts that a day's page names beneath an event without a summary, by the event's path."""
    found: dict[str, tuple[str, ...]] = {}
    path = None
    for line in page.split("\n"):
        entry = _ENTRY.fullmatch(line)
        remark = _REMARK.fullmatch(line)
        if entry is not None:
            path = path_of(entry[1])
        elif remark is not None and path is not None:
            found[path] = tuple(dict.fromkeys(remark[1].split(", ")))
    return found
