"""Books that know what a test tells them: an archive as a few values."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from curator.catalogue.names import KnownContext, Spelling, TitleUse, context_key
from curator.catalogue.terms import Near
from curator.catalogue.words import fold
from curator.event.section import RelatedLink
from tests.catalogue.making import DAY


@dataclass(frozen=True)
class Told:
    """An event: its path stands for its number too."""

    path: str
    title: str
    contexts: tuple[str, ...] = ()
    day: date = DAY
    links: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The paths that it is related to, and the contexts on the lines."""

    @property
    def id(self) -> int:
        return hash(self.path)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(map(context_key, self.contexts))

    @property
    def related(self) -> tuple[RelatedLink, ...]:
        return tuple(RelatedLink(1, "x", f"/{path}", "Context", ", ".join(names), 1) for path, names in self.links)


class PlainBook:
    """What a catalogue would tell of these events, found by looking at each."""

    def __init__(self, *events: Told) -> None:
        self.events = events

    def known(self, keys: Iterable[str]) -> Mapping[str, KnownContext]:
        used: dict[str, dict[str, int]] = {}
        for name in (name for event in self.events for name in event.contexts):
            names = used.setdefault(context_key(name), {})
            names[name] = names.get(name, 0) + 1
        return {key: _context(key, used[key]) for key in keys if key in used}

    def in_titles(
        self, found: Sequence[tuple[KnownContext, str]], day: date, but_for: str
    ) -> Sequence[Sequence[TitleUse]]:
        return [
            [
                TitleUse(abs((event.day - day).days), context.key in event.keys)
                for event in self.events
                if fold(text) in fold(event.title) and event.path != but_for
            ]
            for context, text in found
        ]

    def count(self) -> int:
        return len(self.events)

    def sharing(self, worths: Mapping[KnownContext, float], near: Near | None, most: int) -> Sequence[int]:
        def worth(event: Told) -> float:
            own = sum(value for context, value in worths.items() if context.key in event.keys)
            return own + (near.worth * near.half / (near.half + abs((event.day - near.day).days)) if near else 0)

        keys = {context.key for context in worths}
        sharers = [event for event in self.events if keys & event.keys]
        newest = sorted(sharers, key=lambda event: event.day, reverse=True)
        return [event.id for event in sorted(newest, key=worth, reverse=True)[:most]]

    def shared_among(self, events: Collection[int], contexts: Collection[KnownContext]) -> Mapping[int, frozenset[str]]:
        keys = {context.key for context in contexts}
        return {event.id: event.keys & keys for event in self.events if event.id in events}

    def with_title_words(self, texts: Sequence[str], day: date, within: int, most: int) -> Sequence[int]:
        near = [event for event in self.events if abs((event.day - day).days) <= within]
        return [event.id for event in near if any(fold(text) in fold(event.title) for text in texts)][:most]

    def entries(self, events: Sequence[int]) -> Sequence[Told]:
        by_id = {event.id: event for event in self.events}
        return [by_id[event] for event in events if event in by_id]

    def linking_to(self, path: str) -> Sequence[Told]:
        return [event for event in self.events if path in dict(event.links)]

    def links_of(self, path: str) -> Sequence[RelatedLink] | None:
        """The related links in a file; None where there is no event."""
        return next((event.related for event in self.events if event.path == path), None)


def _context(key: str, used: Mapping[str, int]) -> KnownContext:
    spellings = (Spelling(name, events) for name, events in used.items())
    return KnownContext(key, tuple(sorted(spellings, key=lambda one: (-one.events, one.name))))
