"""Code in Markdown, such as `<div>`: it is shown as it stands, so nothing in it may be changed."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise

_BLANK = re.compile(r"(\n[ \t]*\n)")
_MARK = re.compile(r"`+|\n")
_BREAKS_CODE = re.compile(r"\||\]:")
"""A cell of a table ends at a bar, whatever stands around it; a definition is read before all else."""
_TAKES_BACKTICK = re.compile(r"""\]\((?![^\s()<>"'`]*\))|(?:://|www\.)[^\s<]*`|`\{""")
"""What might have a backtick for its own, in a text whose code is one backtick: links with titles or odd addresses,
bare addresses, and the attributes that some programs know."""
_INDENT = re.compile(r" {4}| {0,3}\t")
_ITEM = re.compile(r" {0,3}(?:[-+*]|\d+[.)])(?:[ \t]|$)")
HIDDEN = "\0"
"""Stands for each character of code where changes are looked for."""

Change = tuple[int, int, str]
"""Where a text changes, from and to, and what stands there then."""


def paragraphs(markdown: str, *, follows_list: bool = False) -> Iterator[tuple[str, bool]]:
    """The Markdown cut at blank lines, which stand in it too; whether each is code by its indent.

    Code between backticks never goes on behind a blank line. Behind a list, here or before the text, what is indented
    belongs to an item, and is no code.
    """
    in_list = follows_list
    for paragraph in _BLANK.split(markdown):
        lines = [line for line in paragraph.split("\n") if line.strip()]
        is_code = bool(lines) and all(map(_INDENT.match, lines))
        yield paragraph, is_code and not in_list
        if lines and not is_code:
            in_list = any(map(_ITEM.match, lines)) or (in_list and lines[0][0].isspace())


def outside_code(markdown: str, changes: Callable[[str], Iterable[Change]], *, follows_list: bool = False) -> str:
    """The Markdown with changes made to what is no code; they are looked for paragraph by paragraph."""
    return "".join(
        paragraph if is_code else changed(paragraph, changes)
        for paragraph, is_code in paragraphs(markdown, follows_list=follows_list)
    )


def changed(paragraph: str, changes: Callable[[str], Iterable[Change]]) -> str:
    """The paragraph with changes made to what is no code; they are looked for with `\\0` for each letter of code."""
    seen = "".join(HIDDEN * len(part) if number % 2 else part for number, part in enumerate(parted(paragraph)))
    kept, place = [], 0
    for start, stop, new in sorted(changes(seen)):
        kept += [paragraph[place:start], new]
        place = stop
    return "".join((*kept, paragraph[place:]))


def parted(paragraph: str) -> list[str]:
    """The paragraph cut into text and code by turns; the first and the last are text.

    It is one text where not all programs might see the same code: where code goes on in the next line, has no end, or
    something in it or before it comes first in some program.
    """
    edges = (0, *chain.from_iterable(_spans(paragraph)), len(paragraph))
    parts = [paragraph[start:stop] for start, stop in pairwise(edges)]
    text, code = parts[::2], parts[1::2]
    is_unclear = any(map(_BREAKS_CODE.search, code)) or _TAKES_BACKTICK.search("`".join(text))
    return [paragraph] if is_unclear else parts


def _spans(paragraph: str) -> list[tuple[int, int]]:
    """Where code begins and ends; nowhere if any backtick is none of its edges."""
    spans = []
    marks = _MARK.finditer(paragraph)
    for mark in marks:
        if mark[0] == "\n":
            continue
        end = _end(mark, marks)
        if end is None or paragraph.endswith("\\", 0, mark.start()):
            return []
        spans.append((mark.start(), end))
    return spans


def _end(begin: re.Match[str], marks: Iterator[re.Match[str]]) -> int | None:
    """Where the code ends that begins there: behind as many backticks in the same line."""
    for mark in marks:
        if mark[0] in {begin[0], "\n"}:
            return None if mark[0] == "\n" else mark.end()
    return None
