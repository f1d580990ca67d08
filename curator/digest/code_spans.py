"""Code within the lines of Markdown, such as `<div>`: it is shown as it stands, so nothing in it may be changed."""

import re
from collections.abc import Callable, Iterator
from itertools import chain, pairwise

_BLANK = re.compile(r"(\n[ \t]*\n)")
_MARK = re.compile(r"`+|\n")
_BREAKS_CODE = re.compile(r"\||\]:")
"""A cell of a table ends at a bar, whatever stands around it; a definition is read before all else."""
_TAKES_BACKTICK = re.compile(r"""\]\((?![^\s()<>"'`]*\))|(?:://|www\.)[^\s<]*`|`\{""")
"""What might have a backtick for its own, in a text whose code is one backtick: links with titles or odd addresses,
bare addresses, and the attributes that some programs know."""


def paragraphs(markdown: str) -> list[str]:
    """The Markdown cut at blank lines, which stand in it too. Code never goes on behind one."""
    return _BLANK.split(markdown)


def outside_code(markdown: str, change: Callable[[str], str]) -> str:
    """The Markdown with all changed that is no code."""
    parts = [parted(paragraph) for paragraph in paragraphs(markdown)]
    return "".join(part if number % 2 else change(part) for one in parts for number, part in enumerate(one))


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
