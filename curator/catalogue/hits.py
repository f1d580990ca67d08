"""Where in a text the words of a search stand."""

import re
from collections.abc import Iterator
from functools import lru_cache

from curator.catalogue.query import AllOf, AnyOf, Anywhere, Field, Query, Term, Words
from curator.catalogue.words import fold, pattern

_MOST = 500
"""Hits of a text that are told."""
_LONGEST = 200_000
"""Characters of a text that are looked through."""


class Hits:
    """The words of one search. Those that it excludes are none."""

    def __init__(self, query: Query, field: Field | None = None) -> None:
        """`field` is the part of an event that the texts are from, None for whole events."""
        found = (pattern(word.text, is_exact=word.is_exact) for word in _words(query.terms, field))
        self._patterns = [one for one in found if one is not None]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Start and stop of each hit, in order and apart from each other."""
        if not self._patterns or len(text) > _LONGEST:
            return []
        folded, places = _folded(text)
        found = sorted(span for one in self._patterns for span in _spans(one, folded))[:_MOST]
        return _merged((places[start], places[stop - 1] + 1) for start, stop in found)


def _words(term: Term, field: Field | None) -> Iterator[Words | Anywhere]:
    if isinstance(term, AllOf | AnyOf):
        for part in term.terms:
            yield from _words(part, field)
    elif isinstance(term, Anywhere) or (isinstance(term, Words) and (field is None or term.field in {None, field})):
        yield term


def _spans(one: re.Pattern[str], folded: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in one.finditer(folded) if match.end() > match.start())


def _folded(text: str) -> tuple[str, range | list[int]]:
    """The folded text, and for each of its characters the place of the one that it comes from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces = [_fold_letter(letter) for letter in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), places


@lru_cache(maxsize=8192)
def _fold_letter(letter: str) -> str:
    return fold(letter)


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged
