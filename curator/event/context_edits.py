"""Contexts of an event as they stand in its file: on the lines of its related events, and in its front matter.

A context may itself hold a comma and a blank (format.md section A.4), so that a line can't be cut with certainty: what
is looked for is looked for as a run of its parts.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from curator.event.document import CONTEXT_KEY, Event
from curator.event.edits import set_contexts
from curator.event.front_matter import can_splice, remove_value, set_value
from curator.event.page_edits import together
from curator.event.splice import Edit

_BETWEEN = ", "

Change = Callable[[Sequence[str]], Sequence[str]]
"""Contexts to contexts."""


def removing(*gone: str) -> Change:
    """Takes contexts out."""

    def change(contexts: Sequence[str]) -> Sequence[str]:
        for context in gone:
            contexts = _replaced(contexts, context, ())
        return contexts

    return change


def renaming(old: str, new: str) -> Change:
    """Gives a context another name; where both stand, they become one."""
    return lambda contexts: _replaced(contexts, old, (new,))


def changed(event: Event, change: Change) -> Edit:
    """The contexts of all related events and of the front matter, changed."""
    own = list(event.own_contexts)
    new = list(change(own))
    return together(*([_set_own(event, new)] if new != own else []), *_lines_changed(event, change))


def with_context(event: Event, context: str, known: Sequence[str], shared: Collection[int]) -> Edit:
    """The event has a context: on the lines of the related events at the rows `shared`, which have it too, and in its
    front matter, where all its contexts stand then, unless a line says it. `known` are those that its page knows."""
    edits = [
        set_contexts(event, row, _BETWEEN.join(_with(link.contexts, context)))
        for row, link in enumerate(event.related)
        if row in shared and context not in link.contexts
    ]
    own = event.own_contexts
    is_said = context in own or (not own and (edits or context in event.contexts))
    if not is_said:
        every = own or sorted({*event.contexts, *known})
        edits.append(_set_own(event, _with(every, context)))
    return together(*edits)


def without_contexts(event: Event, contexts: Collection[str], own: Sequence[str] | None) -> Edit:
    """No line of the event's related ones has one of these contexts; its front matter lists just `own`, or with None
    has no list of contexts."""
    lines = _lines_changed(event, removing(*contexts))
    if own is None:
        return together(remove_value(event.lines, CONTEXT_KEY), *lines)
    is_listed = event.lists_contexts and tuple(own) == event.own_contexts
    return together(*(() if is_listed else (_set_own(event, own),)), *lines)


def can_change(event: Event) -> bool:
    """Whether its front matter, if it has one, is understood, has nothing but names among the contexts, and lines of
    their own for its keys."""
    if event.front_matter is None:
        return True
    value = event.front_matter.values.get(CONTEXT_KEY, [])
    is_plain = isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value))
    return event.front_matter.problem is None and is_plain and can_splice(event.lines)


def all_contexts(event: Event) -> Collection[str]:
    """Those of its lines and of its front matter."""
    return {*event.contexts, *event.own_contexts}


def _lines_changed(event: Event, change: Change) -> list[Edit]:
    return [
        set_contexts(event, row, _BETWEEN.join(new))
        for row, link in enumerate(event.related)
        if (new := tuple(change(link.contexts))) != link.contexts
    ]


def _set_own(event: Event, contexts: Sequence[str]) -> Edit:
    values: Mapping[str, object] = event.front_matter.values if event.front_matter else {}
    is_one = isinstance(values.get(CONTEXT_KEY), str) and len(contexts) == 1
    return set_value(event.lines, CONTEXT_KEY, contexts[0] if is_one else contexts)


def _with(contexts: Sequence[str], context: str) -> list[str]:
    """In its place where they are sorted, as the archive sorts them (by code point), else behind them."""
    more = [*contexts, context]
    return sorted(more) if list(contexts) == sorted(contexts) else more


def _replaced(contexts: Sequence[str], old: str, new: Sequence[str]) -> list[str]:
    run = old.split(_BETWEEN)
    found = list(contexts)
    was_sorted = found == sorted(found)
    place = 0
    while place < len(found):
        if found[place] == old:
            found[place : place + 1] = new
        elif found[place : place + len(run)] == run:
            found[place : place + len(run)] = new
        else:
            place += 1
            continue
        place += len(new)
    if found == list(contexts):
        return found
    return sorted(set(found)) if was_sorted else list(dict.fromkeys(found))
