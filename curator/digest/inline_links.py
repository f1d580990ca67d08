"""The links within the lines of Markdown, by what CommonMark takes for one: brackets in a label come in pairs."""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import NamedTuple

from curator.archive.layout import link_of
from curator.archive.targets import is_relative, place_meant
from curator.digest.code_spans import HIDDEN, Change, outside_code
from curator.event.address import markdown_safe
from curator.event.links import Target, target_behind

Resolve = Callable[[str], str | None]
"""Where a link into the archive leads in the text that is made; None where it leads nowhere."""

_MARK = re.compile(r"\\[\\\[\]!]|!?\[|\]\(?")
_DEFINITION = re.compile(r"^ {0,3}(\[)[^\[\]]+(\]):[ \t]*<?([^\s<>\[\]\0]+)(?=[\s>]|$)", re.MULTILINE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


class InlineLink(NamedTuple):
    """A link or picture of a text."""

    start: int
    """Where its `[` or `![` stands."""
    label: int
    """Where its label begins."""
    middle: int
    """Where its `](` stands."""
    target: Target

    @property
    def is_picture(self) -> bool:
        """Whether it is one, and no link."""
        return self.label - self.start == len("![")


def links_in(text: str) -> Iterator[InlineLink]:
    """Those of a paragraph, the inner before the outer; code should be hidden in it."""
    opened: list[tuple[int, int]] = []
    passed = 0
    for mark in _MARK.finditer(text):
        if mark.start() < passed or mark[0][0] == "\\":
            continue
        if mark[0][-1] == "[":
            opened.append(mark.span())
        elif opened:
            start, label = opened.pop()
            target = target_behind(text, mark.start()) if mark[0] == "](" else None
            if target is not None and HIDDEN not in text[target.start : target.end]:
                passed = target.end
                yield InlineLink(start, label, mark.start(), target)


def with_whole_links(markdown: str, file: str) -> str:
    """The Markdown of a file of the archive with links from folder to folder as links from the archive's own."""

    def changes(text: str) -> Iterator[Change]:
        inline = ((link.target.start, link.target.stop) for link in links_in(text))
        for start, stop in chain(inline, (found.span(3) for found in _DEFINITION.finditer(text))):
            written = _ESCAPED.sub(r"\1", text[start:stop])
            whole = whole_link(written, file)
            if whole != written:
                yield start, stop, markdown_safe(whole)

    return outside_code(markdown, changes)


def whole_link(target: str, file: str) -> str:
    """A target in a file of the archive, as it leads from everywhere.

    What leads to no Markdown file stays: it may be a web address without its scheme.
    """
    place = place_meant(target, file) if is_relative(target) else None
    return f"{link_of(place)}{''.join(target.partition('#')[1:])}" if place and place.endswith(".md") else target


def with_archive_links(
    markdown: str, resolve: Resolve, *, follows_list: bool = False, keeps_definitions: bool = False
) -> str:
    """The Markdown with links into the archive as they lead; the label alone of those that lead nowhere.

    Of links that are defined elsewhere (`[label]: /news/…`) the definitions change; those that lead nowhere define
    nothing any more, unless they are kept for who unlinks what they define.
    """

    def changes(text: str) -> Iterator[Change]:
        for link in links_in(text):
            yield from _relinked(text, link, resolve)
        for found in _DEFINITION.finditer(text):
            if not found[3].startswith("/"):
                continue
            if leads := resolve(found[3]):
                yield *found.span(3), leads
            elif not keeps_definitions:
                yield from ((*found.span(bracket), "") for bracket in (1, 2))

    return outside_code(markdown, changes, follows_list=follows_list)


def _relinked(text: str, link: InlineLink, resolve: Resolve) -> Iterator[Change]:
    target = link.target
    written = text[target.start : target.stop]
    if not written.startswith("/"):
        return
    address = _ESCAPED.sub(r"\1", written)
    leads = resolve(address)
    if leads is None:
        yield link.start, link.label, ""
        yield link.middle, target.end, ""
    elif leads != address:
        yield target.start, target.stop, markdown_safe(leads)
