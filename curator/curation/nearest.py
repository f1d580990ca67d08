"""Titles that come nearest to what was typed, for those who know some letters of the one that they want.

A word that was typed is the beginning of a word, or a part of one, or it holds a slip: a letter wrong, left out, too
many, or two that changed places. Slips are looked for where the first letter is right, which is nearly always so and
saves comparing each word of an archive.
"""

import re
from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, islice
from typing import TypeVar

from msgspec import Struct

from curator.catalogue.words import UNSPACED, fold, is_unspaced

Key = TypeVar("Key")

_CHUNK = 1000
"""Titles between two looks at whether the answer is still wanted: some milliseconds."""
_WORD = re.compile(r"\w+")
_SLIPS = ((9, 2), (4, 1))
_SLIPS_UNSPACED = ((3, 1),)
"""From how many letters on a word may hold so many slips; a Chinese letter says more than a Latin one."""
_AS_TYPED, _IN_ORDER, _ANY_ORDER, _PARTS = range(4)


def nearest(
    typed: str, titles: Iterable[tuple[Key, str]], most: int, cancelled: Callable[[], bool] = lambda: False
) -> list[Key]:
    """The keys of the `most` titles that come nearest, best first, in the given order where none is better.

    Titles are as `fold` gives them; no more of them are read than are needed. Best are those that hold the text as it
    was typed, from the beginning of a word on; then those in which all typed words begin words, in their order or in
    any; then those that hold them as parts; then those that hold them with slips, the fewest first. Where no word is
    typed, none is near. Once it is `cancelled`, what it returns is for nobody.
    """
    wanted = _wanted(fold(typed))
    found: list[list[Key]] = [[] for _ in range(wanted.worst + 1)]
    rest = iter(titles)
    end = len(found) if wanted.words else 0
    while end and not cancelled() and (chunk := list(islice(rest, _CHUNK))):
        for number, rank in wanted.ranked([title for _, title in chunk], end):
            found[rank].append(chunk[number][0])
        end = _end(found, most)
    return [key for keys in found for key in keys][:most]


def _end(found: Sequence[Sequence[object]], most: int) -> int:
    """The first rank of which no more are needed: those up to it are `most` already."""
    numbers = accumulate(len(keys) for keys in found)
    return next((rank for rank, number in enumerate(numbers) if number >= most), len(found))


class _Word(Struct, frozen=True):
    text: str
    beginning: re.Pattern[str]
    slips: int
    """How many it may hold."""


class _Wanted(Struct, frozen=True):
    """What was typed: all of it, and its words."""

    whole: _Word
    words: Sequence[_Word]

    @property
    def _longest_first(self) -> Sequence[_Word]:
        """The order that leaves the fewest lines to look at."""
        return sorted(self.words, key=lambda word: -len(word.text))

    @property
    def worst(self) -> int:
        """The rank of a line that holds each word with as many slips as it may have."""
        return _PARTS + sum(word.slips for word in self.words)

    def ranked(self, lines: Sequence[str], end: int) -> Iterable[tuple[int, int]]:
        """The numbers of the lines that hold the words, ascending, and their ranks; none that are `end` or worse."""
        numbers: Iterable[int] = range(len(lines))
        for word in [self.whole] if end == _AS_TYPED + 1 else self._longest_first:
            numbers = [number for number in numbers if word.text in lines[number]]
        ranks = {number: self._rank(lines[number]) for number in numbers}
        if end > _PARTS + 1:
            ranks = {**self._slipped(lines), **ranks}
        return sorted((number, rank) for number, rank in ranks.items() if rank < end)

    def _slipped(self, lines: Sequence[str]) -> Mapping[int, int]:
        """The numbers of the lines that hold all words, with slips or without, and their ranks."""
        ranks = dict.fromkeys(range(len(lines)), _PARTS)
        for word in self._longest_first:
            slips = _slips_of(word, {number: lines[number] for number in ranks})
            ranks = {number: rank + slips[number] for number, rank in ranks.items() if number in slips}
        return ranks

    def _rank(self, line: str) -> int:
        if self.whole.beginning.search(line):
            return _AS_TYPED
        if not all(word.beginning.search(line) for word in self.words):
            return _PARTS
        place = 0
        for word in self.words:
            match = word.beginning.search(line, place)
            if match is None:
                return _ANY_ORDER
            place = match.end()
        return _IN_ORDER


def _wanted(typed: str) -> _Wanted:
    return _Wanted(_word(" ".join(typed.split())), tuple(map(_word, _WORD.findall(typed))))


def _word(text: str) -> _Word:
    sizes = _SLIPS_UNSPACED if is_unspaced(text[:1]) else _SLIPS
    slips = next((slips for size, slips in sizes if len(text) >= size), 0)
    return _Word(text, re.compile(_beginning(text)), slips)


def _beginning(text: str) -> str:
    """The pattern of a text from the beginning of a word on.

    Python's search is fast for patterns that begin with plain letters, so that the look behind comes last.
    """
    plain = re.escape(text)
    return plain if is_unspaced(text[:1]) else rf"{plain}(?<![^\W{UNSPACED}]{plain})"


def _slips_of(word: _Word, lines: Mapping[int, str]) -> Mapping[int, int]:
    """With how many slips the lines hold the word, those that do."""
    slips = {number: 0 for number, line in lines.items() if word.text in line}
    text = "\n".join(lines.values())
    spellings = _spellings(word, text) if word.slips else {}
    if spellings:
        numbers, ends = tuple(lines), tuple(accumulate(len(line) + 1 for line in lines.values()))
        rests = "|".join(re.escape(spelling[1:]) for spelling in spellings)
        for match in re.finditer(f"{_beginning(word.text[0])}(?:{rests})", text):
            number = numbers[bisect(ends, match.start())]
            slips[number] = min(slips.get(number, word.slips), spellings[match[0]])
    return slips


def _spellings(word: _Word, text: str) -> Mapping[str, int]:
    """What stands in the text for a word that was typed with slips, and with how many; the fewest first."""
    from rapidfuzz import process  # noqa: PLC0415 - a start has no need to wait for it
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - as above

    size = len(word.text)
    starts = set(re.findall(rf"{_beginning(word.text[0])}\w{{0,{size + word.slips}}}", text))
    forms = {start[:end] for start in starts for end in range(size - word.slips, size + word.slips + 1)}
    near = process.extract(word.text, list(forms), scorer=OSA.distance, score_cutoff=word.slips, limit=None)
    return {form: int(slips) for form, slips, _ in near}
