"""A digest as one row of paragraphs, for formats that know nothing but paragraphs."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple
from xml.etree.ElementTree import Element

from msgspec import Struct
from msgspec.structs import replace

from curator.digest.direction import is_right_to_left
from curator.digest.html_tree import tree_of
from curator.digest.options import DigestPart
from curator.digest.picture import Picture
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.reading import Prose, RelatedReading, SectionReading, SourceReading, is_long
from curator.digest.words import Words


class Style(Enum):
    """What a paragraph is. The values are names for styles that a person sees."""

    TITLE = "Digest Title"
    NOTE = "Digest Note"
    """Below the title: the days, the number of events, what is left out."""
    DAY = "Digest Day"
    CATEGORY = "Digest Category"
    EVENT = "Digest Event"
    TEXT = "Digest Text"
    HEADING = "Digest Subheading"
    """A heading inside an event's text."""
    ITEM = "Digest Item"
    """Of a list inside an event's text."""
    QUOTE = "Digest Quotation"
    CODE = "Digest Code"
    """A text as it stands, with its line ends."""
    COVER = "Digest Cover"
    CONTEXTS = "Digest Contexts"
    SECTION = "Digest Section"
    SOURCE = "Digest Source"
    RELATED = "Digest Related"


class Run(NamedTuple):
    """Some letters of one look. `\\n` begins a new line of the same paragraph."""

    text: str
    href: str | None = None
    is_strong: bool = False
    is_emphasised: bool = False
    is_quiet: bool = False


class Block(Struct, frozen=True):
    """A paragraph."""

    style: Style
    runs: tuple[Run, ...]
    language: str
    mark: str = ""
    """What stands before an item: its number with a full stop, or a bullet."""
    depth: int = 0
    """How many lists an item is inside of, besides its own."""
    picture: Picture | None = None
    """Of a cover; the runs say what it shows."""

    @property
    def is_long_title(self) -> bool:
        """Whether it is the title of an event that wants smaller letters."""
        return self.style is Style.EVENT and is_long(self.text)

    @property
    def is_right_to_left(self) -> bool:
        """Whether its lines begin at the right."""
        return is_right_to_left(self.text)

    @property
    def text(self) -> str:
        """Its letters."""
        return "".join(run.text for run in self.runs)


_BLANKS = re.compile(r"[ \t\n\r]+")
_PARAGRAPHS = {"p": Style.TEXT, "div": Style.TEXT, "pre": Style.CODE}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS = {*_PARAGRAPHS, *_HEADINGS, "ul", "ol", "blockquote", "table", "hr"}
_BULLET = "•"


def flow_of(publication: Publication) -> Iterator[Block]:
    """All paragraphs, in their order."""
    language = publication.language
    yield Block(Style.TITLE, (Run(publication.heading),), language)
    below = " · ".join(text for text in (publication.dates, publication.count) if text)
    for text in filter(None, (below, publication.left_out)):
        yield Block(Style.NOTE, (Run(text),), language)
    for day in publication.days:
        if publication.has_day_headings:
            yield Block(Style.DAY, (Run(day.heading),), language)
        for event in day.events:
            yield from _event(event, publication.words)


def _event(event: PublishedEvent, words: Words) -> Iterator[Block]:
    reading, language = event.reading, event.reading.language
    if reading.category:
        yield Block(Style.CATEGORY, (Run(reading.category),), language)
    yield Block(Style.EVENT, (Run(reading.title, event.href),), language)
    for part, sections in reading.parts:
        yield from _part(part, event, words)
        for section in sections:
            yield from _section(section, language, words)


def _part(part: DigestPart, event: PublishedEvent, words: Words) -> Iterator[Block]:
    """What of a part stands in no section."""
    reading, language = event.reading, event.reading.language
    if part is DigestPart.SUMMARY and reading.summary:
        yield from prose_blocks(reading.summary, language)
    elif part is DigestPart.COVER and reading.cover:
        label, link = words.cover, reading.cover
        yield Block(Style.COVER, (Run(label), Run(link.host, link.href)), language, picture=event.picture)
    elif part is DigestPart.CONTEXTS and reading.contexts:
        yield Block(Style.CONTEXTS, (Run(words.contexts + " · ".join(reading.contexts)),), language)


def _section(section: SectionReading, language: str, words: Words) -> Iterator[Block]:
    if section.sources or section.links or section.rest:
        yield Block(Style.SECTION, (Run(section.name),), language)
    for source in section.sources:
        yield Block(Style.SOURCE, tuple(_source(source, words)), language, f"{source.number}.")
    for link in section.links:
        yield Block(Style.RELATED, tuple(_related(link)), language, f"{link.number}.")
    if section.rest:
        yield from prose_blocks(section.rest, language)


def _source(source: SourceReading, words: Words) -> Iterator[Run]:
    yield Run(source.label, source.href)
    if source.host and source.host != source.label:
        yield Run(f" {source.host}", is_quiet=True)
    if source.image:
        yield Run(f" · {words.image}", is_quiet=True)
        yield Run(source.image.host, source.image.href, is_quiet=True)


def _related(link: RelatedReading) -> Iterator[Run]:
    yield Run(link.title, link.href)
    if link.notes:
        yield Run(f"\n{link.notes}", is_quiet=True)


def prose_blocks(prose: Prose, language: str) -> Iterator[Block]:
    """The paragraphs of an event's own Markdown."""
    return _blocks(tree_of(prose.html), Block(Style.TEXT, (), language))


def _blocks(element: Element, like: Block) -> Iterator[Block]:
    """The paragraphs in an element. `like` is what one is where nothing else says so."""
    loose: list[Run] = list(_text(element.text, Run("")))
    for child in element:
        if child.tag in _BLOCKS:
            yield from _paragraph(loose, like)
            loose = []
            yield from _block(child, like)
        else:
            loose += _runs(child, Run(""))
        loose += _text(child.tail, Run(""))
    yield from _paragraph(loose, like)


def _block(element: Element, like: Block) -> Iterator[Block]:
    if element.tag in {"ul", "ol"}:
        yield from _items(element, like)
    elif element.tag == "blockquote":
        yield from _blocks(element, replace(like, style=Style.QUOTE))
    elif element.tag == "table":
        yield from _rows(element, like)
    elif element.tag == "pre":
        yield replace(like, style=Style.CODE, runs=(Run("".join(element.itertext()).strip("\n")),))
    elif element.tag in _HEADINGS:
        yield from _paragraph(_inner(element, Run("")), replace(like, style=Style.HEADING))
    else:
        yield from _blocks(element, like)


def _items(element: Element, like: Block) -> Iterator[Block]:
    depth = like.depth + 1 if like.style is Style.ITEM else 0
    for number, item in enumerate(element.findall("li"), int(element.get("start", "1"))):
        mark = f"{number}." if element.tag == "ol" else _BULLET
        first = True
        for block in _blocks(item, replace(like, style=Style.ITEM, mark="", depth=depth)):
            yield replace(block, mark=mark) if first and not block.mark else block
            first = False


def _rows(element: Element, like: Block) -> Iterator[Block]:
    """A row of a table is a line, its cells with bars between them."""
    for row in element.iter("tr"):
        runs: list[Run] = []
        for cell in row:
            runs += [*([Run(" | ")] if runs else []), *_inner(cell, Run("", is_strong=cell.tag == "th"))]
        yield from _paragraph(runs, like)


def _runs(element: Element, look: Run) -> Iterator[Run]:
    """The letters of an element inside a paragraph."""
    if element.tag == "br":
        yield look._replace(text="\n")
    elif element.tag == "a":
        yield from _inner(element, look._replace(href=element.get("href")))
    else:
        strong = look.is_strong or element.tag == "strong"
        emphasised = look.is_emphasised or element.tag == "em"
        yield from _inner(element, look._replace(is_strong=strong, is_emphasised=emphasised))


def _inner(element: Element, look: Run) -> Iterator[Run]:
    yield from _text(element.text, look)
    for child in element:
        yield from _runs(child, look)
        yield from _text(child.tail, look)


def _text(text: str | None, look: Run) -> Iterator[Run]:
    if text:
        yield look._replace(text=_BLANKS.sub(" ", text))


def _paragraph(runs: Iterable[Run], like: Block) -> Iterator[Block]:
    """A paragraph of these letters without blanks at its edges and line ends; none where nothing is left."""
    kept: list[Run] = []
    for run in runs:
        at_start = not kept or kept[-1].text.endswith(("\n", " "))
        text = run.text.lstrip(" ") if at_start else run.text
        if text:
            kept.append(run._replace(text=text))
    while kept and not kept[-1].text.rstrip():
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip())
        yield replace(like, runs=tuple(kept))
