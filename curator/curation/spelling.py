"""The words of a text that a dictionary is asked about, where they stand, and which of them nobody knows.

What a person doesn't write as words of a language is left out: addresses and the targets of links, code, tags, the
front matter, words with digits, abbreviations in capitals, other scripts than the dictionary's; and the items of an
event's sections, which are names of sites and titles of other events, and are put right there.
"""

import re
import unicodedata
from collections.abc import Collection, Container, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import Protocol

from msgspec import Struct

from curator.curation.contexts import ContextBook, known_names
from curator.event.document import Event, Page
from curator.event.links import find_links

_FEWEST_LETTERS = 2
_MOST_LETTERS = 60
_LONGEST = 8_000
"""Longest line, in characters, that is looked at: a hostile one must not hold up anything."""
_AT_ONCE = 500
"""So many words a dictionary is asked for: about those in sight."""
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0dff"
    "\u200c\u200d"
)
"""What stands in words and is no letter to Python: accents, the signs of Indic scripts, soft hyphens, joiners."""
_UNSPACED = "\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese, Japanese and Korean: Latin words may stand right beside them."""
_EDGE = "_'’\u00ad\u200c\u200d"
_POSSESSIVE = re.compile("['’][sS]$")
_NO_WORDS = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`).{1,500}?(?<!`)(?P=ticks)(?!`)"  # code
    r"|<[^<>]*>|&#?\w+;"
    r"|(?:https?|ftp)://\S+|\bwww\.\S+|\bmailto:\S+"
    r"|[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63})+"
    r"|\b[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,9}\.[a-z]{2,63}\b(?:/\S*)?"  # a host, or the name of a file
    r"|(?<![\w&])[@#]\w+"
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_INDENTED = re.compile(r"(?: {4}|\t)\s*\S")
_ITEM = re.compile(r" {0,3}(?:[-+*]|\d{1,9}[.)])\s")


@cache
def _word() -> re.Pattern[str]:
    """Made when it is needed first, as sets of so many letters take milliseconds."""
    return re.compile(rf"(?:[^\W{_UNSPACED}]|[{_MARKS}'’])+")


class Speller(Protocol):
    """A dictionary; to ask it for many words at once takes little more time than for one."""

    def unknown(self, words: Collection[str]) -> Collection[str]:
        """Those that are neither its words nor forms of them."""
        ...

    def suggestions(self, word: str) -> Sequence[str]:
        """Its words that may have been meant, the likeliest first."""
        ...


class Word(Struct, frozen=True):
    """A word as it stands on a line, at [start, stop), counted as Qt does: in UTF-16."""

    text: str
    line: int
    start: int
    stop: int

    @property
    def plain(self) -> str:
        """As dictionaries have it: composed, with straight apostrophes, without soft hyphens."""
        return unicodedata.normalize("NFC", self.text.replace("’", "'").replace("\u00ad", ""))


def words_of(document: Event | Page, script: str, lines: range) -> Iterator[Word]:
    """The words on these lines that are to be checked, from beginning to end.

    `script` is the first word of the names that Unicode gives to its letters: `LATIN`, `CYRILLIC`, …
    """
    items = _items(document)
    for line in _prose_lines(document, lines.stop):
        if line in lines and line not in items:
            yield from _on_line(document.lines[line], line, script)


class Knowledge(Struct, frozen=True):
    """All that a word can be known by."""

    speller: Speller
    script: str
    own: Container[str]
    """The words of the archive, and those that are ignored."""
    book: ContextBook | None = None
    """Which names the archive has; None while that is not known."""

    def unknown(self, document: Event | Page, lines: range) -> Iterator[Word]:
        """The words on these lines that nobody knows, from beginning to end."""
        words = words_of(document, self.script, lines)
        while some := tuple(islice(words, _AT_ONCE)):
            unknown = self.speller.unknown({word.plain for word in some if not self._is_own(word.plain)})
            for word in some:
                if word.plain in unknown and not self._is_name(word, document.lines[word.line]):
                    yield word

    def next_unknown(self, document: Event | Page, line: int, place: int) -> Word | None:
        """The first unknown word from a place on a line on; after the last one the first."""
        behind = self.unknown(document, range(line, len(document.lines)))
        found = next((word for word in behind if (word.line, word.start) >= (line, place)), None)
        return found or next(self.unknown(document, range(line + 1)), None)

    def _is_own(self, word: str) -> bool:
        base = _POSSESSIVE.sub("", word)
        return any(form in self.own for form in (word, base, base.lower()))

    def _is_name(self, word: Word, line: str) -> bool:
        """Whether it is part of a name that is a context of the archive; those are written with a capital, if their
        script has any."""
        if self.book is None or word.text[0].islower():
            return False
        start, stop = word.start, word.stop - len(word.text) + len(_POSSESSIVE.sub("", word.text))
        return any(_in_utf16(line, first) <= start and stop <= _in_utf16(line, end) for first, end in self._names(line))

    def _names(self, line: str) -> Sequence[tuple[int, int]]:
        return known_names(self.book, line) if self.book is not None else ()


def _items(document: Event | Page) -> Container[int]:
    """The lines of sources, changes and related events."""
    if isinstance(document, Page):
        return ()
    return {item.line for items in (document.sources, document.changes, document.related) for item in items}


def _prose_lines(document: Event | Page, stop: int) -> Iterator[int]:
    """The lines in front of `stop` that are neither front matter nor blocks of code."""
    fence, may_be_code, is_list = "", True, False
    first = document.front_matter.stop if document.front_matter else 0
    for number in range(first, min(stop, len(document.lines))):
        line = document.lines[number]
        if fence:
            fence = "" if _ends(fence, line) else fence
            continue
        opened = _FENCE.match(line)
        if opened and not (opened[1][0] == "`" and "`" in opened[2]):
            fence = opened[1]
            continue
        is_code = may_be_code and not is_list and _INDENTED.match(line) is not None
        may_be_code = is_code or not line.strip()
        if line.strip() and not line[0].isspace():
            is_list = _ITEM.match(line) is not None
        if not is_code:
            yield number


def _ends(fence: str, line: str) -> bool:
    written = line.strip()
    return len(written) >= len(fence) and not written.strip(fence[0])


def _on_line(line: str, number: int, script: str) -> Iterator[Word]:
    if not line or len(line) > _LONGEST:
        return
    prose = _prose(line)
    for match in _word().finditer(prose):
        text = match[0].strip(_EDGE)
        if _is_to_be_checked(text, script):
            start = match.start() + match[0].index(text)
            yield Word(text, number, _in_utf16(line, start), _in_utf16(line, start + len(text)))


def _prose(line: str) -> str:
    """The line with blanks in the place of all that is no prose."""
    for link in find_links([line]):
        line = f"{line[: link.start]}{' ' * (link.stop - link.start)}{line[link.stop :]}"
    return _NO_WORDS.sub(lambda match: " " * len(match[0]), line)


def _is_to_be_checked(text: str, script: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    if not _FEWEST_LETTERS <= len(letters) <= len(text) <= _MOST_LETTERS:
        return False
    if text.isupper() or "_" in text or any(letter.isnumeric() and not letter.isalpha() for letter in text):
        return False
    return all(_script_of(letter) == script for letter in letters)


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _in_utf16(line: str, place: int) -> int:
    """A place as Qt counts it: what lies beyond the first 65,536 characters takes two."""
    return place if line.isascii() else place + sum(letter > "\uffff" for letter in line[:place])
