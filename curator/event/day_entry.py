"""What a day page says of an event, and what of it the page alone knows (format.md sections B and D)."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from curator.event.day_page import DayList, Entry, as_text
from curator.event.document import Event
from curator.event.page_edits import NewEntry, rewrite_entries
from curator.event.splice import Edit

_CONTEXT_LINE = re.compile(r"_([^\s:_]+): (.*)_\s*")
"""Contexts in the place of a summary: the word for them, and their list."""


def entry_of(event: Event, target: str, listed: Entry | None = None, before: Event | None = None) -> NewEntry:
    """What the entry of an event is to say.

    What the event's file does not tell stays as it is `listed`: a category in a dialect without, and the contexts, the
    full list of which the page alone has, unless the front matter has it too. With the event as it was `before` all
    that is the same in both stays as listed, too; contexts that its links got or lost since come into that list or
    leave it.
    """
    title = event.title.text if event.title else listed.title if listed else _file_name(target)
    category = event.category.text if event.category else listed.category if listed else None
    if listed is not None and before is not None:
        title = listed.title if before.title and before.title.text == title else title
        category = listed.category if before.category and before.category.text == category else category
    return NewEntry(title, target, category, _text(event, listed.text if listed else None, before))


def in_step(day: DayList, events: Mapping[str, Event], new: Sequence[NewEntry] = ()) -> Edit:
    """All entries say what their events say, which are named by their targets; the order stays, `new` ones come first.

    Entries that share a target stay as they are: one file can't say which of them is its own (format.md section C).
    """
    twins = twin_targets(day)
    changed = {
        row: entry_of(events[entry.target], entry.target, entry)
        for row, entry in enumerate(day.entries)
        if entry.target in events and entry.target not in twins
    }
    return rewrite_entries(day, changed, new)


def twin_targets(day: DayList) -> frozenset[str]:
    """The targets of more than one entry."""
    counts = Counter(entry.target for entry in day.entries)
    return frozenset(target for target, count in counts.items() if count > 1)


def listed_contexts(listed: Entry) -> list[str]:
    """The contexts that an entry shows in the place of a summary."""
    line = _CONTEXT_LINE.fullmatch(listed.text) if listed.text else None
    return line[2].split(", ") if line else []


def still_listed(listed: Iterable[str], event: Event, before: Event) -> list[str]:
    """Those contexts of an entry that did not go from links which are still there, since the event was as `before`. A
    link that went as a whole tells nothing of the event."""
    kept = {link.target for link in event.related}
    were = {context for link in before.related if link.target in kept for context in link.contexts}
    return [context for context in listed if context in event.contexts or context not in were]


def _text(event: Event, listed: str | None, before: Event | None) -> str | None:
    if before is not None and _summary(event) == _summary(before) and (event.summary or _tells_same(event, before)):
        return listed
    if event.summary is not None:
        return _on_one_line(event.summary.text)
    line = _CONTEXT_LINE.fullmatch(listed) if listed else None
    if event.own_contexts:
        return _context_line(event, _in_order(event.own_contexts, line[2].split(", ") if line else ()))
    if line is not None:
        return listed if before is None else _changed_contexts(line, event, before)
    if event.contexts or (before and before.summary):
        return _context_line(event, sorted(event.contexts))
    return listed


def _summary(event: Event) -> str | None:
    return event.summary.text if event.summary else None


def _tells_same(event: Event, before: Event) -> bool:
    """Whether both have the same contexts."""
    return event.contexts == before.contexts and event.own_contexts == before.own_contexts


def _on_one_line(summary: str) -> str:
    return as_text(" ".join(line for line in summary.split("\n") if line.strip()))


def _context_line(event: Event, contexts: Iterable[str]) -> str | None:
    text = ", ".join(contexts)
    return f"_{event.dialect.context_word}: {text}_" if text else None


def _changed_contexts(line: re.Match[str], event: Event, before: Event) -> str | None:
    """The page's list with what came and without what went; sorted again where it was."""
    listed = line[2].split(", ")
    gained = [context for context in event.contexts if context not in (*before.contexts, *listed)]
    left = still_listed(listed, event, before)
    if not gained and left == listed:
        return line[0]
    contexts = _in_order((*left, *gained), listed)
    return f"_{line[1]}: {', '.join(contexts)}_" if contexts else None


def _in_order(contexts: Collection[str], listed: Sequence[str]) -> list[str]:
    """Those that are listed stay where they are, what is new comes behind them; sorted, as the archive sorts, where
    they were."""
    kept = [context for context in listed if context in contexts]
    new = sorted(set(contexts).difference(kept))
    return sorted(kept + new) if list(listed) == sorted(listed) else kept + new


def _file_name(target: str) -> str:
    return target.rpartition("/")[2].removesuffix(".md")
