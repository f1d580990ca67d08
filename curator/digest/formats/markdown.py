"""A digest as one Markdown file, such that any Markdown program finds the same titles and addresses in it."""

import re
from collections.abc import Iterator

from curator.digest.code_spans import Change, changed, paragraphs, parted
from curator.digest.inline_links import links_in, with_archive_links
from curator.digest.letter_tags import lone_tags
from curator.digest.markup import LONGEST
from curator.digest.options import DigestPart
from curator.digest.publication import Publication, PublishedEvent
from curator.digest.reading import Prose, Reading, RelatedReading, SectionReading, SourceReading
from curator.digest.words import Words
from curator.event.address import markdown_safe

_ENTITIES = {"\\": "&#92;", "`": "&#96;", "<": "&lt;", "|": "&#124;", "~": "&#126;"}
"""What has no backslash form that all programs know."""
_SPECIAL = {character: f"\\{character}" for character in "*_[]#>"}
# Python-Markdown takes `[a\]: b` for a definition, backslash or not.
_MARKUP = {**_ENTITIES, **_SPECIAL, "]:": "\\]&#58;", "&": "&amp;"}
_MARK = re.compile(r"\]:|&(?=#?\w+;)|[\\`<|~*_\[\]#>]")
_ENTITY = re.compile(r"&(?=#|\w+;)")
_LIST_MARK = re.compile(r"^(?:(?=[-+])|(\d+)(?=[.)](?:\s|$)))")
_BREAKS_ADDRESS = {ord(c): f"%{ord(c):02X}" for c in " ()<>\"'\\`"}

_HEADING = re.compile(r"^( {0,3})#{1,3}(?!#)", re.MULTILINE)
_EQUALS_LINE = re.compile(r"^( {0,3})=(?==*[ \t]*$)", re.MULTILINE)
_BLOCK_MARK = re.compile(r"^( {0,3})(?=-+[ \t]*$|```)", re.MULTILINE)
_WAVES = re.compile(r"^( {0,3})~(?=~~)", re.MULTILINE)
_FOLLOWED = r"https?://|mailto:|#|/(?![/\\])"
_ADDRESS = re.compile(_FOLLOWED, re.IGNORECASE)
_LINK_END = re.compile(rf"\]\((?!{_FOLLOWED})", re.IGNORECASE)
"""What stands between a link's label and an address that is neither of the web nor of the archive."""
_TAG = re.compile(r"<(?!/?su[bp]>|https?://[^\s<>`]+>)", re.IGNORECASE)
_BACKTICK = re.compile(r"\\([^`])|\\?`", re.DOTALL)
"""One, or its backslash form; before it whatever else has such a form, of which the backslash is not the backtick's."""


def render(publication: Publication) -> bytes:
    """The file, in UTF-8 with `\\n` line ends."""
    return ("\n\n".join(_blocks(publication)) + "\n").encode("utf-8", errors="replace")


def _blocks(publication: Publication) -> Iterator[str]:
    yield f"# {escaped(publication.heading)}"
    yield from (escaped(text) for text in (publication.dates, publication.left_out) if text)
    if not publication.events:
        yield publication.words.no_events
    level = "##"
    for day in publication.days:
        if publication.has_day_headings:
            yield f"## {escaped(day.heading)}"
            level = "###"
        for event in day.events:
            yield from _event(event, level, publication.words)


def escaped(text: str) -> str:
    """One line of Markdown that reads as exactly this text."""
    text = _MARK.sub(lambda mark: _MARKUP[mark[0]], text)
    return _LIST_MARK.sub(r"\1\\", text)


def contained(markdown: str, *, follows_list: bool = False) -> str:
    """The Markdown of an event, such that nothing in it reaches into what stands around it.

    Headings of the three upper levels go down to the fourth; underlines, fences, definitions and HTML become text, as
    do links that nobody should follow; pictures become links. Code stays as it is where all programs see the same
    code, else it becomes text too.
    """
    if len(markdown) > LONGEST:
        return escaped(markdown)
    return "".join(
        text if is_code else _contained_paragraph(text)
        for text, is_code in paragraphs(markdown, follows_list=follows_list)
    )


def _contained_paragraph(paragraph: str) -> str:
    before = _WAVES.sub(r"\1&#126;", _EQUALS_LINE.sub(r"\1&#61;", _HEADING.sub(r"\1####", paragraph)))
    before = _BLOCK_MARK.sub(r"\1\\", before)
    text = changed(changed(before, lone_tags), _odd_links)
    if len(parted(text)) == 1 and _inert(text) != before:
        text = _BACKTICK.sub(lambda mark: mark[0] if mark[1] else _ENTITIES["`"], text)
    return "".join(part if number % 2 else _inert(part) for number, part in enumerate(parted(text)))


def _odd_links(text: str) -> Iterator[Change]:
    """Makes pictures links, and takes addresses that are followed out of angle brackets, which would be tags."""
    for link in links_in(text):
        start, stop, _ = link.target
        if link.is_picture:
            yield link.start, link.label, "["
        if text[start - 1] == "<" and _ADDRESS.match(text, start):
            yield start - 1, stop + 1, markdown_safe(text[start:stop])


def _inert(text: str) -> str:
    """The text without tags, pictures, definitions, and links that nobody should follow."""
    return _LINK_END.sub(r"]\\(", _TAG.sub("&lt;", text).replace("![", "!\\[")).replace("]:", "]&#58;")


def _event(event: PublishedEvent, level: str, words: Words) -> Iterator[str]:
    reading = event.reading
    yield f"{level} {_linked(reading.title, event.href)}"
    if reading.category:
        yield f"*{escaped(reading.category)}*"
    for part, sections in reading.parts:
        yield from _part(part, reading, words)
        for section in sections:
            yield from _section(section, f"{level}#", words)


def _part(part: DigestPart, reading: Reading, words: Words) -> Iterator[str]:
    """What of a part stands in no section."""
    if part is DigestPart.SUMMARY and reading.summary:
        yield _prose(reading.summary, follows_list=reading.order[0] is not part)
    elif part is DigestPart.COVER and reading.cover:
        yield _linked(f"{words.cover}{reading.cover.host}", reading.cover.href)
    elif part is DigestPart.CONTEXTS and reading.contexts:
        yield f"{words.contexts}{escaped(' · '.join(reading.contexts))}"


def _section(section: SectionReading, level: str, words: Words) -> Iterator[str]:
    if section.sources or section.links or section.rest:
        yield f"{level} {escaped(section.name)}"
    if section.sources:
        yield "\n".join(_source(source, words) for source in section.sources)
    if section.links:
        yield "\n".join(_link(link) for link in section.links)
    if section.rest:
        yield _prose(section.rest, follows_list=bool(section.sources or section.links))


def _source(source: SourceReading, words: Words) -> str:
    line = f"{source.number}. {_linked(source.label, source.href)}"
    if source.href is None and source.host != source.label:
        line += f" {escaped(source.host)}"
    return f"{line} ({_linked(f'{words.image}{source.image.host}', source.image.href)})" if source.image else line


def _link(link: RelatedReading) -> str:
    notes = f" *{escaped(link.notes)}*" if link.notes else ""
    return f"{link.number}. {_linked(link.title, link.href)}{notes}"


def _prose(prose: Prose, *, follows_list: bool) -> str:
    inert = contained(prose.source, follows_list=follows_list)
    return with_archive_links(inert, prose.resolve, follows_list=follows_list)


def _linked(label: str, href: str | None) -> str:
    return f"[{escaped(label)}]({href_of(href)})" if href else escaped(label)


def href_of(address: str) -> str:
    """The address as a link's target; percent-encoded where a character would end the link or be taken for markup."""
    return _ENTITY.sub("&amp;", address.translate(_BREAKS_ADDRESS))
