"""Which known contexts stand in a text.

A third of the names that stand in a title were made contexts of its event, and the others were not. What tells them
apart best is how often the archive did so about the same time when it had the name in a title; longer names go before
the shorter ones within them. The figures are tuned on one half of the Chinese sample (`tests/benchmarks/relating.py`).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple, Protocol

from msgspec import Struct

from curator.catalogue.names import KnownContext, TitleUse
from curator.catalogue.words import fold, pieces

_MOST_PIECES = 20
"""Words, or letters, of the longest name that is looked for."""
_LONGEST_TEXT = 4000
_LEAST_LETTERS = 2
_JOINT = re.compile(r"[\s.'’‘`&/_\-‐–·•・‧]*")
"""What stands between the words of a name; a comma or a bracket ends it."""
_USUAL = 0.4
_DOUBT = 1
"""What is thought of a name before any title is known: as if so many titles had made it a context with that chance."""
_NEAR_DAYS = 60
"""A title that is so many days away says half as much as one of the same day."""
_IN_SUMMARY = 0.5
"""How much less is thought of a name that stands in the summary alone."""
LIKELY = 0.3
"""From this chance on a name is proposed at once; below it is one to pick."""
_LEAST = 0.05
"""Below it a name is not worth a line."""


class ContextBook(Protocol):
    """What the archive's catalogue can tell of contexts."""

    def known(self, keys: Iterable[str]) -> Mapping[str, KnownContext]:
        """The contexts with these keys that are in use."""
        ...

    def in_titles(
        self, found: Sequence[tuple[KnownContext, str]], day: date, but_for: str
    ) -> Sequence[Sequence[TitleUse]]:
        """What the titles nearest to a day that hold a name made of it; the event in `but_for` tells nothing."""
        ...


class ContextProposal(Struct, frozen=True):
    """A context for an event."""

    context: KnownContext
    text: str
    """As it stands in the event."""
    chance: float
    """How often it is right, from 0 to 1."""

    @property
    def name(self) -> str:
        """How to write it: as it stands in the text where the archive has that spelling too, else as it mostly does."""
        names = [spelling.name for spelling in self.context.spellings]
        return self.text if self.text in names else names[0]

    @property
    def is_likely(self) -> bool:
        """Whether it is one to propose at once."""
        return self.chance >= LIKELY


class _Place(NamedTuple):
    """A known name in a text: from which piece on, up to which."""

    first: int
    stop: int
    context: KnownContext
    text: str


class Text(Struct, frozen=True):
    """What an event says."""

    title: str
    summary: str
    day: date
    path: str
    """Its file, what is known of which is not asked; empty where it has none yet."""


def context_proposals(book: ContextBook, said: Text, own: Collection[str] = ()) -> tuple[ContextProposal, ...]:
    """The known contexts that stand in an event's title and summary, the most likely first; none of its `own`, which
    are given by key."""
    in_title = list(_places(book, said.title))
    titled = {place.context.key for place in in_title}
    first: dict[str, _Place] = {}
    for place in (*in_title, *_places(book, said.summary)):
        if place.context.key not in own:
            first.setdefault(place.context.key, place)
    uses = book.in_titles([(place.context, place.text) for place in first.values()], said.day, said.path)
    proposals = [
        ContextProposal(place.context, place.text, _chance(use) * (1 if key in titled else _IN_SUMMARY))
        for (key, place), use in zip(first.items(), uses, strict=True)
    ]
    found = [proposal for proposal in proposals if proposal.chance >= _LEAST]
    return tuple(sorted(found, key=lambda proposal: (-proposal.chance, -len(proposal.text), proposal.text)))


def known_names(book: ContextBook, text: str) -> list[tuple[int, int]]:
    """Where known names stand in a text: start and stop of each."""
    spans = [piece.span() for piece in pieces(text[:_LONGEST_TEXT])]
    return [(spans[place.first][0], spans[place.stop - 1][1]) for place in _places(book, text)]


def _chance(uses: Iterable[TitleUse]) -> float:
    weighed = [(_NEAR_DAYS / (_NEAR_DAYS + use.days), use.is_context) for use in uses]
    right = sum(weight for weight, is_context in weighed if is_context)
    return (right + _USUAL * _DOUBT) / (sum(weight for weight, _ in weighed) + _DOUBT)


def _places(book: ContextBook, text: str) -> list[_Place]:
    """Where known names stand in a text, in its order; of names that overlap the longest one."""
    spans = [piece.span() for piece in pieces(text[:_LONGEST_TEXT])]
    stretches = list(_stretches(text, spans))
    known = book.known(key for _, _, key in stretches)
    found = [
        _Place(first, stop, known[key], text[spans[first][0] : spans[stop - 1][1]])
        for first, stop, key in stretches
        if key in known
    ]
    return sorted(_apart(place for place in found if len(place.text) >= _LEAST_LETTERS))


def _stretches(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """All that may be a name: from which piece on and up to which, and its key."""
    parts = [fold(text[start:end]) for start, end in spans]
    gaps = [(end, start) for (_, end), (start, _) in pairwise(spans)]
    is_joined = [end == start or _JOINT.fullmatch(text, end, start) is not None for end, start in gaps]
    for first, key in enumerate(parts):
        yield first, first + 1, key
        for stop in range(first + 2, min(len(parts), first + _MOST_PIECES) + 1):
            if not is_joined[stop - 2]:
                break
            key = f"{key} {parts[stop - 1]}"
            yield first, stop, key


def _apart(places: Iterable[_Place]) -> Iterator[_Place]:
    """The longest ones, and those that stand beside them."""
    taken: set[int] = set()
    for place in sorted(places, key=lambda place: (-len(place.text), place.first)):
        span = range(place.first, place.stop)
        if taken.isdisjoint(span):
            taken.update(span)
            yield place
