"""Markdown to clean HTML (reliability.md section 3.5, cases G2, I1, J2, J3).

What comes out holds links, lists, tables and emphasis, and nothing that runs, loads or hangs a text view.
"""

import re
from functools import cache
from html import escape
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.inlinepatterns import HtmlInlineProcessor
from markdown.treeprocessors import Treeprocessor
from typing_extensions import override

from curator.digest.inline_links import Resolve
from curator.digest.letter_tags import with_lone_tags_as_text
from curator.event.entities import unescape

LONGEST = 300_000
"""Most characters, of text and of HTML, that are laid out as more than plain text."""
_LONGEST_MARKDOWN = 50_000
_MOST_LINES = 3_000
"""Python-Markdown's time grows with the square of both: beyond them hostile texts took it up to 40 seconds, below some
2. The longest part of a real event has some 4,000 characters."""
_DEEPEST = 50
_DEEPEST_TABLES = 3
_MOST_OPEN = 500
"""Python-Markdown looks through the rest of the text for the end of each `[` and `<`: 5,000 take 10 seconds."""

_BLOCK_TAGS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr"}
_TABLE_TAGS = {"table", "thead", "tbody", "tr", "th", "td"}
_TEXT_TAGS = {"em", "strong", "a", "code", "br", "sub", "sup", "del"}
_LINK_REL = "noopener noreferrer nofollow"
_SCHEMES = {"http", "https", "mailto"}
_HREF = re.compile(r"https?://.+|mailto:.+|#.*|/(?![/\\]).*", re.IGNORECASE)
_HIDDEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Blanks, controls, and what turns the direction of a text or can't be seen: no address has them."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_VOID = {"br", "hr", "img", "input", "meta", "link", "base", "col", "embed", "source", "wbr", "area"}

_LETTER_TAG = "(</?(?i:su[bp])>)"
_HTML_PRIORITY = 90
"""Python-Markdown's own, which stands behind links in angle brackets."""
_NUMBER = re.compile(r"\d{1,9}")
"""Of the first item of a list, in the digits of any script: no reader of Markdown takes longer ones."""
_UPPER_HEADING = re.compile(r"(</?)h[1-3]>")


def as_it_stands(link: str) -> str | None:
    """Links into the archive lead where they say, for those who read it there."""
    return link


def html_of(markdown: str, resolve: Resolve = as_it_stands, *, has_tags: bool = True) -> str:
    """Clean HTML; the escaped text in a `<pre>` where its layout would take too long or is nested too deep.

    HTML in the Markdown is cleaned of all but a few tags; without `has_tags` it is text, and shown as it was written,
    but for pairs of `<sub>` or `<sup>`.
    """
    if _is_hostile(markdown):
        return plain_html(markdown)
    try:
        html = _converter(has_tags).reset().convert(markdown if has_tags else with_lone_tags_as_text(markdown))
    except RecursionError:
        return plain_html(markdown)
    if not is_light(html):
        return plain_html(markdown)
    clean = nh3.clean(
        html,
        tags=_BLOCK_TAGS | _TABLE_TAGS | _TEXT_TAGS,
        attributes={"a": {"href", "title"}, "ol": {"start"}},
        attribute_filter=lambda _tag, attribute, value: _attribute(attribute, value, resolve),
        url_schemes=_SCHEMES,
        link_rel=_LINK_REL,
    )
    return clean if is_light(clean) else plain_html(markdown)


def _is_hostile(markdown: str) -> bool:
    if len(markdown) > _LONGEST_MARKDOWN or markdown.count("\n") > _MOST_LINES:
        return True
    open_brackets = markdown.count("[") - markdown.count(")")
    open_tags = markdown.count("<") - markdown.count(">")
    return max(open_brackets, open_tags) > _MOST_OPEN


def plain_html(text: str) -> str:
    """The text as it stands, for the eye only."""
    return f"<pre>{escape(text)}</pre>"


def with_lower_headings(html: str) -> str:
    """Clean HTML whose headings stay below those of what it becomes a part of."""
    return _UPPER_HEADING.sub(r"\1h4>", html)


def is_light(html: str) -> bool:
    """Whether Qt lays it out in good time: no more than 50 elements deep, 3 tables deep and 300,000 characters long."""
    depth = tables = 0
    if len(html) > LONGEST:
        return False
    for match in _TAG.finditer(html):
        name = match[2].lower()
        step = 0 if name in _VOID else -1 if match[1] else 1
        depth = max(0, depth + step)
        tables = max(0, tables + step) if name == "table" else tables
        if depth > _DEEPEST or tables > _DEEPEST_TABLES:
            return False
    return True


def _attribute(name: str, value: str, resolve: Resolve) -> str | None:
    if name == "start":
        return str(int(value)) if _NUMBER.fullmatch(value) else None
    return _resolved(value, resolve) if name == "href" else value


def _resolved(address: str, resolve: Resolve) -> str | None:
    if not _HREF.fullmatch(address) or _HIDDEN.search(address):
        return None
    return resolve(address) if address.startswith("/") else address


class _PicturesAsLinks(Treeprocessor):
    """Nothing is ever fetched, so a picture is a link to it."""

    @override
    def run(self, root: Element) -> None:
        for element in root.iter("img"):
            address, label = element.get("src", ""), unescape(element.get("alt", ""))
            tail = element.tail
            element.clear()
            element.tag, element.tail = "a", tail
            element.set("href", address)
            element.text = label or address


@cache
def _converter(has_tags: bool) -> Markdown:
    """One converter, used again after a reset: making one takes longer than most texts."""
    made = Markdown(extensions=["tables", "sane_lists"])
    made.treeprocessors.register(_PicturesAsLinks(made), "pictures_as_links", 5)
    if not has_tags:
        made.preprocessors.deregister("html_block")
        made.inlinePatterns.register(HtmlInlineProcessor(_LETTER_TAG, made), "html", _HTML_PRIORITY)
    return made
