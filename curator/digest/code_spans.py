"""Code within the lines of Markdown, such as `<div>`: it is shown as it stands, so nothing in it may be changed."""

import re
from collections.abc import Callable, Iterator
from itertools import chain, pairwise

_MARK = re.compile(r"`+|\n")
_UNCLEAR = re.compile(r"""</?su[bp]>|\]\((?![^\s()<>"'`]*\))|(?:://|www\.)[^\s<]*`|`\{""")
"""What might take a backtick for its own, in a text whose code is one backtick: HTML, links with titles or odd
addresses, bare addresses, and the attributes that some programs know."""


def outside_code(markdown: str, change: Callable[[str], str]) -> str:
    """The Markdown with all changed that is no code."""
    parts = parted(markdown)
    parts[::2] = map(change, parts[::2])
    return "".join(parts)


def parted(markdown: str) -> list[str]:
    """The Markdown cut into text and code by turns, the first and the last are text.

    It is one text where not all programs might see the same code: where code goes on in another line, has no end or a
    bar (which ends the cell of a table), or where a link or HTML might begin or end in it.
    """
    edges = (0, *chain.from_iterable(_spans(markdown)), len(markdown))
    parts = [markdown[start:stop] for start, stop in pairwise(edges)]
    text, code = parts[::2], parts[1::2]
    is_unclear = "]:" in markdown or any("|" in one for one in code) or _UNCLEAR.search("`".join(text))
    return [markdown] if is_unclear else parts


def _spans(markdown: str) -> list[tuple[int, int]]:
    """Where code begins and ends; nowhere if any backtick is none of its edges."""
    spans = []
    marks = _MARK.finditer(markdown)
    for mark in marks:
        if mark[0] == "\n":
            continue
        end = _end(mark, marks)
        if end is None or markdown.endswith("\\", 0, mark.start()):
            return []
        spans.append((mark.start(), end))
    return spans


def _end(begin: re.Match[str], marks: Iterator[re.Match[str]]) -> int | None:
    """Where the code ends that begins there: behind as many backticks in the same line."""
    for mark in marks:
        if mark[0] in {begin[0], "\n"}:
            return None if mark[0] == "\n" else mark.end()
    return None
