"""Which events belong to an event, with the reasons.

The archive's own rule (format.md section D) counts shared contexts. What says more is how rare they are: an event of
the same village is nearer than one of the same country, one of the same week nearer than one ten years ago. Contexts
that thousands of events have are looked up around the event's day alone (performance.md section 6).
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import NamedTuple, Protocol

from msgspec import Struct

from curator.catalogue.names import KnownContext
from curator.catalogue.terms import Near
from curator.catalogue.words import index_words, pieces

_FINALISTS, _SPARE = 40, 20
"""How many events are looked at more closely: those that may become the best, and more than are wanted."""
_NEARNESS, _NEAR_DAYS = 4.0, 20
"""What an event of the same day counts more than one of another time; so many days later it is half of that."""
_SAME_DAY = 0.5
_LIKENESS = 6.0
"""What the very same title counts."""
_LEAST_LIKENESS = 0.3
"""Events without a shared context are proposed from so much likeness on."""
_SEEN_LIKENESS = 0.2
_TITLE_DAYS, _TITLE_TEXTS, _TITLE_EVENTS = 60, 3, 15
_LEAST_WORD = 4


class Order(Enum):
    """What comes first: what says most, or what the archive's own machine would have listed."""

    RELEVANCE = "relevance"
    CLASSIC = "classic"


class Listed(Protocol):
    """An event as lists show it."""

    @property
    def id(self) -> int: ...
    @property
    def path(self) -> str: ...
    @property
    def day(self) -> date: ...
    @property
    def title(self) -> str: ...


class RelationBook(Protocol):
    """What the archive's catalogue can tell of events that may belong together; they are known by numbers."""

    def count(self) -> int:
        """How many events there are."""
        ...

    def sharing(self, worths: Mapping[KnownContext, float], near: Near | None, most: int) -> Sequence[int]:
        """The events whose contexts are worth most, with what their nearness adds."""
        ...

    def shared_among(self, events: Collection[int], contexts: Collection[KnownContext]) -> Mapping[int, frozenset[str]]:
        """Which of these contexts, by key, each of these events has."""
        ...

    def with_title_words(self, texts: Sequence[str], day: date, within: int, most: int) -> Sequence[int]:
        """The newest events within so many days of one whose title holds one of these texts."""
        ...

    def entries(self, events: Sequence[int]) -> Sequence[Listed]:
        """These events, those that are gone left out."""
        ...


class SharedContext(NamedTuple):
    """A context of both events, as this one spells it, and in how many events it occurs."""

    name: str
    events: int


class Subject(Struct, frozen=True):
    """The event to which others are to be related."""

    path: str
    """Empty for one that has no file yet."""
    title: str
    day: date
    contexts: Mapping[str, KnownContext]
    """Those that the archive knows, by the name that this event gives them."""
    related: frozenset[str] = frozenset()
    """The paths that it is related to already."""


class Proposal(Struct, frozen=True):
    """An event that may belong to another one, and why."""

    path: str
    title: str
    day: date
    shared: tuple[SharedContext, ...]
    """In the order in which the archive writes them, by code points."""
    is_same_day: bool
    likeness: float
    """Of the titles: 0 for those without a word in common, 1 for those with the same words."""

    @property
    def has_alike_title(self) -> bool:
        """Whether the titles are so alike that a person sees a reason in it too."""
        return self.likeness >= _SEEN_LIKENESS


def related_proposals(
    book: RelationBook, subject: Subject, order: Order = Order.RELEVANCE, most: int = 10
) -> tuple[Proposal, ...]:
    """Up to `most` events, best first; not the event itself nor what it is related to already."""
    judge = _Judge(book, subject)
    return tuple(judge.by_relevance()[:most] if order is Order.RELEVANCE else judge.by_classic_rule(most))


class _Judge:
    """One event's proposals."""

    def __init__(self, book: RelationBook, subject: Subject) -> None:
        self._book = book
        self._subject = subject
        self._words = frozenset(index_words(subject.title).split())
        self._names = {context.key: name for name, context in subject.contexts.items()}
        self._contexts = {context.key: context for context in subject.contexts.values()}
        self._reserved = len(subject.related) + 1
        """Of those found best so many are not to be proposed."""

    def by_relevance(self) -> list[Proposal]:
        """Rare contexts first, nearness in time, likeness of the titles."""
        day = self._subject.day
        events = max(self._book.count(), 1)
        worths = {context: math.log((events + 1) / context.events) for context in self._contexts.values()}
        best = self._book.sharing(worths, Near(day, _NEARNESS, _NEAR_DAYS), _FINALISTS + self._reserved)
        alike = self._book.with_title_words(_telling(self._subject.title), day, _TITLE_DAYS, _TITLE_EVENTS)
        entries = self._entries([*best, *alike])
        shared = self._shared(entries)
        proposals = [self._proposal(entry, shared[entry.id]) for entry in entries]
        worth = {self._names[context.key]: value for context, value in worths.items()}
        weighed = [(self._weight(one, worth), one.path, one) for one in proposals if _has_reason(one)]
        return [one for _, _, one in sorted(weighed, key=itemgetter(0, 1), reverse=True)]

    def by_classic_rule(self, most: int) -> list[Proposal]:
        """The number of shared contexts, then the path, both descending as strings."""
        counted = dict.fromkeys(self._contexts.values(), 1.0)
        asked = most + self._reserved + _SPARE
        while True:
            best = self._book.sharing(counted, None, asked)
            entries = self._entries(best)
            shared = self._shared(entries)
            if len(best) < asked or _is_enough([(len(shared[one.id]), one.day) for one in entries], most):
                break
            asked *= 2
        first = sorted(entries, key=lambda one: (len(shared[one.id]), one.path), reverse=True)[:most]
        return [self._proposal(entry, shared[entry.id]) for entry in first]

    def _entries(self, events: Iterable[int]) -> list[Listed]:
        entries = self._book.entries(list(dict.fromkeys(events)))
        return [entry for entry in entries if self._is_new(entry.path)]

    def _shared(self, entries: Sequence[Listed]) -> Mapping[int, frozenset[str]]:
        """The keys of the contexts that each of these events shares."""
        found = self._book.shared_among([entry.id for entry in entries], self._contexts.values())
        return {entry.id: found.get(entry.id, frozenset()) for entry in entries}

    def _is_new(self, path: str) -> bool:
        return path != self._subject.path and path not in self._subject.related

    def _proposal(self, entry: Listed, keys: frozenset[str]) -> Proposal:
        shared = sorted(SharedContext(self._names[key], self._contexts[key].events) for key in keys)
        likeness = _likeness(self._words, frozenset(index_words(entry.title).split()))
        return Proposal(entry.path, entry.title, entry.day, tuple(shared), entry.day == self._subject.day, likeness)

    def _weight(self, proposal: Proposal, worth: Mapping[str, float]) -> float:
        shared = sum(worth[context.name] for context in proposal.shared)
        days = abs((proposal.day - self._subject.day).days)
        return shared + _nearness(days) + _SAME_DAY * proposal.is_same_day + _LIKENESS * proposal.likeness


def _has_reason(proposal: Proposal) -> bool:
    return bool(proposal.shared) or proposal.likeness >= _LEAST_LIKENESS


def _is_enough(found: Sequence[tuple[int, date]], most: int) -> bool:
    """Whether none that was not asked for belongs among the first. They come by the number of shared contexts, the
    newest first; and within a month alone the order of paths, with the 9th behind the 10th, is not that of time."""
    if len(found) <= most:
        return False
    limit, last = ((shared, day.year, day.month) for shared, day in (found[most - 1], found[-1]))
    return limit != last


def _nearness(days: int) -> float:
    return _NEARNESS * _NEAR_DAYS / (_NEAR_DAYS + days)


def _likeness(words: frozenset[str], others: frozenset[str]) -> float:
    """Dice's coefficient of two titles' words."""
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def _telling(title: str) -> list[str]:
    """The longest words of a title, and pieces of what is written without blanks: what few other titles hold."""
    runs: list[tuple[int, int]] = []
    for piece in pieces(title):
        start, end = piece.span()
        is_longer = runs and runs[-1][1] == start and end - runs[-1][0] <= _LEAST_WORD
        runs[-1:] = [(runs[-1][0], end)] if is_longer else [*runs[-1:], (start, end)]
    texts = dict.fromkeys(title[start:end] for start, end in runs if end - start >= _LEAST_WORD)
    return sorted(texts, key=len, reverse=True)[:_TITLE_TEXTS]
