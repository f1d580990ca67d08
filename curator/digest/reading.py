"""What a reader sees of one file: decoded, cleaned, in the order of the file, and nothing of it left out."""

import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import quote

from msgspec import Struct

from curator.archive.layout import day_of, path_of
from curator.archive.layout import link_of as archive_link
from curator.archive.targets import is_relative
from curator.digest.dates import long_date, short_date
from curator.digest.inline_links import Resolve, whole_link, with_archive_links, with_whole_links
from curator.digest.letter_tags import without_tags
from curator.digest.markup import as_it_stands, html_of, with_lower_headings
from curator.digest.options import DigestPart, Options
from curator.digest.wrapping import width_of
from curator.event.address import host_of, is_web, markdown_safe
from curator.event.document import Event, Page
from curator.event.document import Section as FileSection
from curator.event.edition import Part
from curator.event.entities import unescape
from curator.event.section import RelatedLink, Source, Version

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ufffe\uffff]+")
_NEVER_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0\ufdd1\ufffe\uffff]")
"""Controls that no text means, some of which no XML file can hold."""
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""They turn the direction of what stands behind them, and make one text look like another."""
_UNSEEN = re.compile(r"[\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_LONG_TITLE = 160
_PLACES: dict[Part | None, DigestPart] = {Part.SOURCES: DigestPart.SOURCES, Part.RELATED: DigestPart.RELATED}


class Prose(Struct, frozen=True):
    """A piece of an event's Markdown, and where its links into the archive lead."""

    source: str
    resolve: Resolve
    has_tags: bool = False
    """Whether HTML in it is more than text, as in the window."""

    @property
    def markdown(self) -> str:
        """The Markdown, with these links as they lead."""
        return with_archive_links(self.source, self.resolve)

    @property
    def html(self) -> str:
        """Clean HTML, its headings below the event's own."""
        kept = with_archive_links(
            self.source, lambda link: link if self.resolve(link) is not None else None, keeps_definitions=True
        )
        return with_lower_headings(html_of(kept, self.resolve, has_tags=self.has_tags))


class Link(Struct, frozen=True):
    """An address: `href` is None for one that nobody should follow, `host` what a reader sees of it."""

    href: str | None
    host: str


class SourceReading(Struct, frozen=True):
    """A source; `number` is its place in the list, as a Markdown list counts."""

    number: int
    label: str
    href: str | None
    host: str
    image: Link | None
    """A picture behind it that isn't the event's cover."""


class RelatedReading(Struct, frozen=True):
    """A related event or an earlier version of this one; `notes` says when, and in which contexts."""

    number: int
    title: str
    path: str
    """Its file in the archive; empty for a link that leads elsewhere."""
    href: str | None
    contexts: tuple[str, ...]
    notes: str


class SectionReading(Struct, frozen=True):
    """A section under the heading that the file gives it: its items, and what else stands in it."""

    name: str
    sources: tuple[SourceReading, ...] = ()
    links: tuple[RelatedReading, ...] = ()
    rest: Prose | None = None
    place: DigestPart = DigestPart.SUMMARY
    """The part of a digest that it belongs to: its own kind, or that of the section that it follows."""


class Reading(Struct, frozen=True):
    """One file as values for a template. Of a page there is only the `page_html`."""

    kind: Literal["event", "page"]
    language: str
    """Of an event, its edition's; empty for a page."""
    day: str
    category: str
    title: str
    summary: Prose | None
    cover: Link | None
    contexts: tuple[str, ...]
    sections: tuple[SectionReading, ...]
    """In the order of the file."""
    order: tuple[DigestPart, ...] = ()
    """The parts of a digest, as they are to stand."""
    page_html: str = ""

    @property
    def summary_html(self) -> str:
        """The summary as clean HTML; empty where there is none."""
        return self.summary.html if self.summary else ""

    @property
    def parts(self) -> tuple[tuple[DigestPart, tuple[SectionReading, ...]], ...]:
        """What a digest shows of it, in that order, each part with the sections that belong to it."""
        return tuple((part, tuple(one for one in self.sections if one.place is part)) for part in self.order)

    @property
    def has_long_title(self) -> bool:
        """Whether the title is a paragraph rather than a headline, and wants smaller letters."""
        return is_long(self.title)

    @property
    def sources(self) -> tuple[SourceReading, ...]:
        """All its sources."""
        return tuple(source for section in self.sections for source in section.sources)


def reading_of(
    document: Event | Page, options: Options | None = None, file: str = "", cover: str = "", month_first: bool = False
) -> Reading:
    """What a reader sees: of a digest with these options, else in the window.

    A digest is for others: links into the archive lead where the options say, and an event's earlier versions are not
    listed. `file` is its path in the archive: a digest where it is not known has no relative links. `cover` is the path
    of its cover, if that is known to lie in the archive. `month_first` is about English dates.
    """
    if isinstance(document, Page):
        return _page(document)
    language, day = document.dialect.edition.language, document.dateline.day
    wanted = options or Options()
    return Reading(
        kind="event",
        language=language,
        day=long_date(day, language, month_first=month_first) if day else shown(document.dateline.label),
        category=shown(document.category.text) if document.category else "",
        title=shown(document.title_text),
        summary=_prose(document.summary.text, options, file)
        if document.summary and wanted.has(DigestPart.SUMMARY)
        else None,
        cover=_cover(document.cover.url, cover, options) if document.cover and wanted.has(DigestPart.COVER) else None,
        contexts=_contexts(document) if options and wanted.has(DigestPart.CONTEXTS) else (),
        sections=tuple(_Sections(document, options, file, month_first=month_first)),
        order=options.parts if options else (),
    )


def is_long(title: str) -> bool:
    """Whether a title is longer than about two lines; a Chinese letter counts twice."""
    return width_of(title) > _LONG_TITLE


def shown(text: str) -> str:
    """A label or title as it is shown: entities decoded once, no `<sub>`, no control characters, no edge blanks."""
    return without_turns(_CONTROLS.sub(" ", unescape(without_tags(text)))).strip()


def without_turns(text: str) -> str:
    """The text with characters that turn its direction written as `⟨U+202E⟩`."""
    return _TURNING.sub(lambda turn: f"⟨U+{ord(turn[0]):04X}⟩", text)


def link_of(address: str) -> Link:
    """An address of the web; anything else is shown as it stands and leads nowhere."""
    address = address.strip()
    return Link(_seen(address), shown(host_of(address))) if is_web(address) else Link(None, shown(address))


def _seen(address: str) -> str:
    """The same address, what can't be seen of it or turns its direction percent-encoded."""
    return _UNSEEN.sub(lambda found: quote(found[0]), address)


def _cover(address: str, path: str, options: Options | None) -> Link:
    """In the window, a picture of the archive is shown beside the preview, and no link of it."""
    address = markdown_safe(archive_link(path)) if path and is_relative(address) else address
    link = link_of(address)
    return link if link.href or options is None else Link(_href(address, options.href), link.host)


def _href(address: str, resolve: Resolve) -> str | None:
    """Where a link of the web or into the archive leads; None for one that nobody should follow."""
    if is_web(address):
        return _seen(address.strip())
    return resolve(address) if path_of(address) is not None else None


def _contexts(event: Event) -> tuple[str, ...]:
    """Those of its front matter, then those of its related events, each once."""
    values = event.front_matter.values.get("context") if event.front_matter else None
    own = values if isinstance(values, list) else [values] if values else []
    named = (*(one for one in own if isinstance(one, str)), *event.contexts)
    return tuple(dict.fromkeys(filter(None, map(shown, named))))


def _page(page: Page) -> Reading:
    text = "\n".join(page.lines[page.first_line :])
    return Reading("page", "", "", "", "", None, None, (), (), page_html=html_of(text))


def _prose(markdown: str, options: Options | None, file: str) -> Prose | None:
    if not markdown.strip():
        return None
    source = without_turns(_NEVER_TEXT.sub(" ", markdown.strip("\n")))
    if options is None:
        return Prose(source, as_it_stands, has_tags=True)
    return Prose(with_whole_links(source, file) if file else source, options.href)


class _Sections:
    """The sections of an event in the order of its file. Of two of a kind, items are made of the first only."""

    def __init__(self, event: Event, options: Options | None, file: str, *, month_first: bool) -> None:
        self._event, self._options, self._file, self._month_first = event, options, file, month_first
        self._resolve = options.href if options else as_it_stands
        self._wanted = _wanted_sections(options)
        self._has_pictures = options is None or options.has(DigestPart.COVER)
        self._has_contexts = options is None or options.has(DigestPart.CONTEXTS)
        self._language = event.dialect.edition.language
        items: tuple[Source | Version | RelatedLink, ...] = (*event.sources, *event.changes, *event.related)
        self._taken = {item.line for item in (*items, event.cover) if item}

    def __iter__(self) -> Iterator[SectionReading]:
        starts = [section.line for section in self._event.sections]
        stops = [*starts, len(self._event.lines)][1:]
        place = DigestPart.SUMMARY
        for section, stop in zip(self._event.sections, stops, strict=True):
            if section.part in self._wanted:
                place = _PLACES.get(section.part, place)
                yield self._section(section, stop, place)

    def _section(self, section: FileSection, stop: int, place: DigestPart) -> SectionReading:
        rest = "\n".join(self._event.lines[n] for n in range(section.line + 1, stop) if n not in self._taken)
        is_first = section.part is not None and self._event.section(section.part) is section
        part = section.part if is_first else None
        return SectionReading(
            name=shown(section.name),
            sources=tuple(self._sources()) if part is Part.SOURCES else (),
            links=tuple(self._related() if part is Part.RELATED else self._changes() if part is Part.CHANGES else ()),
            rest=_prose(rest, self._options, self._file),
            place=place,
        )

    def _sources(self) -> Iterator[SourceReading]:
        cover = self._event.cover
        for number, source in enumerate(self._event.sources, 1):
            link = link_of(source.url)
            is_cover = cover is not None and cover.line == source.line
            has_image = source.image is not None and not is_cover and self._has_pictures
            image = link_of(source.image or "") if has_image else None
            yield SourceReading(number, shown(source.label) or link.host, link.href, link.host, image)

    def _related(self) -> Iterator[RelatedReading]:
        for number, link in enumerate(self._event.related, 1):
            target = whole_link(link.target, self._file) if self._file else link.target
            path, href = path_of(target) or "", self._href(target)
            contexts = tuple(map(shown, link.contexts)) if self._has_contexts else ()
            notes = " · ".join(text for text in (self._day(path), ", ".join(contexts)) if text)
            yield RelatedReading(number, shown(link.title), path, href, contexts, notes)

    def _changes(self) -> Iterator[RelatedReading]:
        for number, version in enumerate(self._event.changes, 1):
            path, href = path_of(version.target) or "", self._href(version.target)
            yield RelatedReading(number, shown(version.title), path, href, (), shown(version.note))

    def _href(self, target: str) -> str | None:
        """In the window, which knows the file, links stand that begin in its folder."""
        stands = self._options is None and is_relative(target) and target.partition("#")[0].endswith(".md")
        return target if stands else _href(target, self._resolve)

    def _day(self, path: str) -> str:
        day = day_of(path)
        return short_date(day, self._language, month_first=self._month_first) if day else ""


def _wanted_sections(options: Options | None) -> set[Part | None]:
    """The kinds of sections that are shown; None is that of sections that are not known."""
    if options is None:
        return {*Part, None}
    of_part: dict[Part | None, DigestPart] = {None: DigestPart.SUMMARY, **_PLACES}
    return {section for section, part in of_part.items() if options.has(part)}
