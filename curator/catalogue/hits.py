"""Where in a text the words of a search stand."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, chain, pairwise

from curator.catalogue.query import Query
from curator.catalogue.terms import AllOf, AnyOf, Anywhere, Field, Term, Words
from curator.catalogue.words import fold, sought

_MOST = 500
"""Hits of a text that are told."""
_LONGEST = 200_000
"""Characters of a text that are looked through."""
_REMEMBERED = 8192
"""Letters of which it is known what they are."""
_VOICED = "ﾞﾟ"
_JAMO = "\u1160", "\u11ff"
"""Korean vowels and ends of syllables."""


@cache
def _may_hang_on() -> re.Pattern[str]:
    """Most texts have nothing of it, and are through sooner."""
    return re.compile(
        "[\u0300-\u1dff\u20d0-\u2dff\u302a-\u302f\u3099\u309a\ua000-\uabff\ufb1e\ufe20-\ufe2f\uff9e\uff9f\U00010000-\U0010ffff]"
    )


def get_ready(titles: Iterable[str]) -> str:
    """Makes what the first searches would make: large sets and tables of letters take tens of milliseconds. Gives the
    letters of the titles, the most common first."""
    every_kind = "Ａ é\u0301 北京 " * 2
    Hits(Query(terms=AllOf((Words(every_kind, is_exact=True), Words(every_kind))))).spans(every_kind)
    letters = "".join(letter for letter, _ in Counter(chain.from_iterable(titles)).most_common())
    _folded(letters)
    return letters


class Hits:
    """The words of one search. Those that it excludes are none."""

    def __init__(self, query: Query, field: Field | None = None) -> None:
        """`field` is the part of an event that the texts are from, None for whole events."""
        found = (sought(word.text, is_exact=word.is_exact) for word in _words(query.terms, field))
        self._sought = [one for one in found if one is not None]

    def __bool__(self) -> bool:
        return bool(self._sought)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Start and stop of each hit, in order and apart from each other."""
        if not self._sought or len(text) > _LONGEST:
            return []
        folded, starts, stops = _folded(text)
        found = sorted(span for one in self._sought for span in one.spans(folded))[:_MOST]
        return _merged((starts[start], stops[stop - 1]) for start, stop in found)


def _words(term: Term, field: Field | None) -> Iterator[Words | Anywhere]:
    if isinstance(term, AllOf | AnyOf):
        for part in term.terms:
            yield from _words(part, field)
    elif isinstance(term, Anywhere) or (isinstance(term, Words) and (field is None or term.field in {None, field})):
        yield term


def _folded(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """The folded text, and for each of its characters where the letter that it comes from starts and stops."""
    if text.isascii():
        return text.lower(), range(len(text)), range(1, len(text) + 1)
    letters = text if _may_hang_on().search(text) is None else _letters(text)
    pieces = list(map(_folded_letters.__getitem__, letters))
    folded = "".join(pieces)
    if len(letters) == len(folded) == len(text) and all(pieces):  # one for one, as most are: rows wait to be painted
        return folded, range(len(text)), range(1, len(text) + 1)
    stops = list(accumulate(map(len, letters)))
    return (
        folded,
        [stop - len(letter) for letter, piece, stop in zip(letters, pieces, stops, strict=True) for _ in piece],
        [stop for piece, stop in zip(pieces, stops, strict=True) for _ in piece],
    )


def _letters(text: str) -> Sequence[str]:
    """Each with the accents and the like that stand behind it."""
    starts = [place for place, letter in enumerate(text) if not place or not _hangs_on(letter)]
    return [text[start:stop] for start, stop in pairwise((*starts, len(text)))]


@lru_cache(maxsize=_REMEMBERED)
def _hangs_on(letter: str) -> bool:
    return letter in _VOICED or _JAMO[0] <= letter <= _JAMO[1] or unicodedata.category(letter).startswith("M")


class _FoldedLetters(dict[str, str]):
    """Each letter that was asked for, folded; a dictionary is quicker than a function that remembers."""

    def __missing__(self, letter: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        return self.setdefault(letter, fold(letter))


_folded_letters = _FoldedLetters()


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged
