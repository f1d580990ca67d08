"""`<sub>` and `<sup>`: the tags of HTML that stay tags in a digest, where both of a pair stand in one line."""

import re
from collections import Counter
from collections.abc import Iterator

from curator.digest.code_spans import Change, outside_code

_TAG = re.compile(r"<(/?)(su[bp])\b([^<>\n]*)>|\n", re.IGNORECASE)


def without_tags(text: str) -> str:
    """The text without these pairs; a tag with attributes, or one alone, is text."""
    kept, place = [], 0
    for tag in sorted(_paired(text), key=re.Match.start):
        kept.append(text[place : tag.start()])
        place = tag.end()
    return "".join((*kept, text[place:]))


def with_lone_tags_as_text(markdown: str) -> str:
    """The Markdown, where no such tag is left without its other half: one that was is text."""
    return outside_code(markdown, lone_tags)


def lone_tags(text: str) -> Iterator[Change]:
    """What makes such a tag text in a paragraph."""
    paired = {tag.start() for tag in _paired(text)}
    for tag in _TAG.finditer(text):
        if tag[2] and not tag[3] and tag.start() not in paired:
            yield tag.start(), tag.start() + 1, "&lt;"


def _paired(text: str) -> Iterator[re.Match[str]]:
    opened: list[re.Match[str]] = []
    names: Counter[str] = Counter()
    for tag in _TAG.finditer(text):
        if tag[0] == "\n":
            opened.clear()
            names.clear()
        elif not tag[1]:
            opened.append(tag)
            names[tag[2]] += 1
        elif names[tag[2]]:
            while (before := opened.pop())[2] != tag[2]:
                names[before[2]] -= 1
            names[tag[2]] -= 1
            if not before[3] and not tag[3]:
                yield from (before, tag)
