"""The tags of a piece of HTML, and the text between them.

Not html.parser: in Python 3.11 it takes 39 s for 80 kB of `<a '` (each looks for its end again) and raises for `<![<!`.
This one goes through the text once.
"""

import re
from collections.abc import Iterator, Mapping
from html.entities import html5

from msgspec import Struct

from curator.event.entities import unescape

_MARK = re.compile(r"<(?=[A-Za-z/!?])")
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_ATTRIBUTE = re.compile(r"""[\s/=]*+([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s>]*+)))?""")
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|([A-Za-z0-9]++(?:;|(?!=))))")
_OPAQUE = frozenset(("script", "style", "title", "textarea", "noscript", "template", "iframe"))
"""Elements whose inside is no text of the page, or not this text."""
INLINE = frozenset(
    [
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "dfn",
        "em",
        "font",
        "i",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
        "wbr",
    ]
)
"""Elements that stand within a line."""


class Tag(Struct, frozen=True):
    """A tag of a piece of HTML."""

    name: str
    is_end: bool
    attributes: Mapping[str, str]


def tokens(text: str) -> Iterator[str | Tag]:
    """Tags, and the text between them with its character references resolved; comments and scripts are left out."""
    at = 0
    while mark := _MARK.search(text, at):
        start = mark.start()
        yield unescape(text[at:start])
        tag = _TAG.match(text, start)
        if tag is None:
            at = _behind(text, "-->" if text.startswith("<!--", start) else ">", start)
            continue
        attributes, at = _attributes(text, tag.end())
        name, is_end = tag[1].lower(), text.startswith("</", start)
        yield Tag(name, is_end, attributes)
        if name in _OPAQUE and not is_end:
            at = _behind_opaque(text, at, name)
    yield unescape(text[at:])


def _behind(text: str, end: str, start: int) -> int:
    at = text.find(end, start)
    return len(text) if at < 0 else at + len(end)


def _behind_opaque(text: str, start: int, name: str) -> int:
    end = re.compile(f"</{name}", re.IGNORECASE).search(text, start)
    return end.start() if end else len(text)


def _attributes(text: str, at: int) -> tuple[dict[str, str], int]:
    """A tag's attributes, the first of each name, and where the tag ends."""
    attributes: dict[str, str] = {}
    while match := _ATTRIBUTE.match(text, at):
        value = match[2] or match[3] or match[4] or ""
        attributes.setdefault(match[1].lower(), _resolved(value))
        at = match.end()
    end = text.find(">", at)
    return (attributes, end + 1) if end >= 0 else ({}, len(text))


def _resolved(value: str) -> str:
    """An attribute's value with its character references, where browsers see any: unlike in text, `&copy=` and
    `&copyright` begin with none, for they are parts of addresses."""
    return _REFERENCE.sub(lambda found: found[0] if found[1] and found[1] not in html5 else unescape(found[0]), value)
