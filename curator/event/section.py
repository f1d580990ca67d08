"""The items of an event's sections, one line each (format.md sections A.1 and A.4).

A label runs to the last `](` of its line, since real labels hold brackets, pipes and addresses, and nothing is escaped.
"""

import re

from msgspec import Struct

_ITEM = re.compile(r"([0-9]{1,9})\. (?=\[)")
_TARGET = re.compile(r"([^()]*)\)(?: _(.*)_)?\s*")
"""What stands behind the `](` of a link: its target, and perhaps a remark."""
_CONTEXTS = re.compile(r"([^\s:_]+): (.*)")
_IMAGE = " [IMG]("
COVER_LABEL = "Cover Image"
_MOST_TRIES = 8
"""How many `](` of a line are tried for the one that starts the link, from the last one on."""


class Source(Struct, frozen=True):
    """`1. [label](url)`, in the Chinese edition with ` [IMG](image)` behind it."""

    number: int
    label: str
    url: str
    image: str | None
    line: int


class Cover(Struct, frozen=True):
    """The cover image: an item `n. [Cover Image](url)` of the sources, or the image behind a source."""

    url: str
    line: int
    is_item: bool


class Version(Struct, frozen=True):
    """An item of the changes: `1. [title](target) _2018-02-06 13:49:31 (First version)_`."""

    number: int
    title: str
    target: str
    note: str
    line: int


class RelatedLink(Struct, frozen=True):
    """`1. [title](target) _Context: a, b_`."""

    number: int
    title: str
    target: str
    context_word: str
    """`Context`, `消息`, …; empty where the line has no contexts."""
    context_text: str
    """The contexts as they stand on the line."""
    line: int

    @property
    def contexts(self) -> tuple[str, ...]:
        """The contexts one by one. For show: a context may itself hold a comma (format.md A.4, rule 4)."""
        return tuple(self.context_text.split(", ")) if self.context_text else ()


def read_source(text: str, line: int) -> Source | None:
    """The source on a line; None where it is something else."""
    item = _ITEM.match(text)
    if item is None:
        return None
    body, image = _split_image(text[item.end() :].rstrip())
    label, middle, url = body[1:-1].rpartition("](")
    if not middle or not body.endswith(")"):
        return None
    return Source(int(item[1]), label, url, image, line)


def is_cover(source: Source) -> bool:
    """Whether this item of the sources is the event's cover: the label is reserved for it."""
    return source.label == COVER_LABEL and source.image is None


def read_version(text: str, line: int) -> Version | None:
    """The earlier or current version on a line of the changes; None where it is something else."""
    link = _read_link(text)
    if link is None:
        return None
    number, title, target, remark = link
    return Version(number, title, target, remark or "", line)


def read_related(text: str, line: int) -> RelatedLink | None:
    """The related event on a line; None where it is something else."""
    link = _read_link(text)
    if link is None:
        return None
    number, title, target, remark = link
    if remark is None:
        return RelatedLink(number, title, target, "", "", line)
    contexts = _CONTEXTS.fullmatch(remark)
    return RelatedLink(number, title, target, contexts[1], contexts[2], line) if contexts else None


def _split_image(body: str) -> tuple[str, str | None]:
    """A source without the image behind it, and the image's address; it may hold parentheses."""
    link, _, image = body.rpartition(_IMAGE)
    if not link.endswith(")") or not image.endswith(")"):
        return body, None
    return link, image[:-1]


def _read_link(text: str) -> tuple[int, str, str, str | None] | None:
    """Number, label, target and remark of `1. [label](target) _remark_`, the label as long as possible."""
    item = _ITEM.match(text)
    if item is None:
        return None
    start = item.end() + 1
    middle = len(text)
    for _ in range(_MOST_TRIES):
        middle = text.rfind("](", start, middle)
        if middle < 0:
            return None
        target = _TARGET.fullmatch(text, middle + 2)
        if target:
            return int(item[1]), text[start:middle], target[1], target[2]
    return None
