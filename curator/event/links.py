"""The links in any Markdown text: where their targets stand, and what they are called.

Lines are what `text.split("\\n")` gives, counted from 0. All kinds are found that a page of an archive can hold: items
of lists and entries of day pages, links and pictures in free text, definitions (`[name]: target`), and HTML's `href`
and `src`. Texts in code are not told apart: a path there means the same file.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from curator.event.entities import unescape

_OPENING = "]("
_START = re.compile(r"\]\([ \t]*(<[^<>\n]*>)?")
_BRACKET = re.compile(r"""\\[()]|(?<=[ \t])(?:"[^"\n]*"|'[^'\n]*')(?=[ \t]*\))|[()\n]""")
"""One that counts, or what stands for itself: an escaped one, and all in a title."""
_LONGEST = 4000
_DEEPEST = 32
"""No longer target is looked for, nor deeper brackets, so that a hostile line costs no more than its length."""
_NAMED = re.compile(r"""(.*?\S)[ \t]+(?:"[^"]*"|'[^']*')""")
"""A target and the title that Markdown lets stand behind it."""
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]+\]:[ \t]*<?([^\s<>]+)")
_ATTRIBUTE = re.compile(r"""\b(?:href|src)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')""", re.IGNORECASE)
_ITEM = re.compile(r"(?:[0-9]{1,9}\. |#{1,6} )\[")
"""What starts a line whose label runs from there to its last link (format.md section A.4)."""
_SPOILS_LABEL = re.compile(r"(\\[!-/:-@\[-`{-~])|\\\Z|[\[\]]")
"""Brackets, and a backslash at the end; what is escaped already."""
_FEWEST = (_OPENING, "]:", "href", "src", "HREF", "SRC")
"""A line without any of these has no link; most lines are through sooner by that."""


class Link(Struct, frozen=True):
    """A link's target on a line, at [start, stop)."""

    line: int
    target: str
    start: int
    stop: int
    middle: int | None = None
    """Where the `](` of an inline link stands; None for definitions and HTML."""


class Target(NamedTuple):
    """Where the target of an inline link stands, at [start, stop), and where the link ends."""

    start: int
    stop: int
    end: int


def find_links(lines: Sequence[str]) -> Iterator[Link]:
    """All links, line by line, in no fixed order within one."""
    for number, text in enumerate(lines):
        if any(mark in text for mark in _FEWEST):
            yield from _inline(number, text)
            yield from _others(number, text)


def label_of(text: str, link: Link) -> tuple[str, int] | None:
    """What an inline link on the line `text` is called, and where that starts; None where that can't be told."""
    if link.middle is None:
        return None
    item = _ITEM.match(text)
    is_last = _OPENING not in text[link.stop :]
    start = item.end() if item and is_last else _bracket_before(text, link.middle)
    return None if start is None else (text[start : link.middle], start)


def same_words(one: str, other: str) -> bool:
    """Whether two labels are the same but for edge blanks, and for entities in the place of characters."""
    return one.strip() == other.strip() or unescape(one).strip() == unescape(other).strip()


def escaped_label(text: str) -> str:
    """Words of Markdown as the label of a link: what is escaped in them stays so, and no bracket ends the label."""
    return _SPOILS_LABEL.sub(lambda found: found[1] or f"\\{found[0]}", text)


def plain_label(title: str) -> str:
    """The title of an event as the label of a link in a text: as it stands, by which it is known when it changes, but
    escaped where it would end the label."""
    title = title.strip()
    is_label = "\\" not in title and _OPENING not in title and _bracket_before(f"[{title}", len(title) + 1) == 1
    return title if is_label else escaped_label(title)


def target_behind(text: str, middle: int) -> Target | None:
    """The target behind the `](` at `middle`, its brackets in pairs (CommonMark section 6.3); None where it has no end.

    Blanks may be in it, as archives have them.
    """
    start = _START.match(text, middle)
    end = _closing(text, start.end()) if start else None
    if start is None or end is None:
        return None
    if start[1]:
        return Target(start.start(1) + 1, start.end(1) - 1, end + 1)
    inside = text[start.end() : end]
    named = _NAMED.fullmatch(inside)
    return Target(start.end(), start.end() + len((named[1] if named else inside).rstrip()), end + 1)


def _closing(text: str, start: int) -> int | None:
    """Where the bracket stands that closes one before `start`, in the same line."""
    depth = 1
    for mark in _BRACKET.finditer(text, start, start + _LONGEST):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if depth in {0, _DEEPEST} or mark[0] == "\n":
            return None if depth else mark.start()
    return None


def _inline(number: int, text: str) -> Iterator[Link]:
    place = -1
    while (place := text.find(_OPENING, place + 1)) >= 0:
        target = target_behind(text, place)
        if target is not None:
            yield Link(number, text[target.start : target.stop], target.start, target.stop, place)


def _others(number: int, text: str) -> Iterator[Link]:
    definition = _DEFINITION.match(text)
    if definition:
        yield Link(number, definition[1], definition.start(1), definition.end(1))
    for match in _ATTRIBUTE.finditer(text):
        group = 1 if match[1] is not None else 2
        yield Link(number, match[group], match.start(group), match.end(group))


def _bracket_before(text: str, middle: int) -> int | None:
    """Behind the bracket that the one at `middle` closes."""
    depth = 0
    for place in range(middle - 1, -1, -1):
        depth += (text[place] == "]") - (text[place] == "[")
        if depth < 0:
            return place + 1
    return None
