"""What a reader sees of one file: decoded, cleaned, in the order of the file, and nothing of it left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from typing import Literal

from curator.archive.layout import day_of, path_of
from curator.digest.day import Digest, long_date, short_date
from curator.digest.markup import html_of, with_lower_headings, without_archive_links
from curator.event.address import host_of, is_web
from curator.event.document import Event, Page
from curator.event.document import Section as FileSection
from curator.event.edition import Part
from curator.event.section import RelatedLink, Source, Version

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1]+")
_LETTER_TAGS = re.compile(r"</?su[bp]>", re.IGNORECASE)
_LONG_TITLE = 160


@dataclass(frozen=True, slots=True)
class Prose:
    """A piece of an event's Markdown."""

    markdown: str
    keeps_archive_links: bool

    @property
    def html(self) -> str:
        """Clean HTML, its headings below the event's own."""
        return with_lower_headings(html_of(self.markdown, keeps_archive_links=self.keeps_archive_links))


@dataclass(frozen=True, slots=True)
class Link:
    """An address: `href` is None for one that nobody should follow, `host` what a reader sees of it."""

    href: str | None
    host: str


@dataclass(frozen=True, slots=True)
class SourceReading:
    """A source; `number` is its place in the list, as a Markdown list counts."""

    number: int
    label: str
    href: str | None
    host: str
    image: Link | None
    """A picture behind it that isn't the event's cover."""


@dataclass(frozen=True, slots=True)
class RelatedReading:
    """A related event or an earlier version of this one; `notes` says when, and in which contexts."""

    number: int
    title: str
    target: str
    href: str | None
    contexts: tuple[str, ...]
    day: str
    notes: str


@dataclass(frozen=True, slots=True)
class SectionReading:
    """A section under the heading that the file gives it: its items, and what else stands in it."""

    name: str
    sources: tuple[SourceReading, ...] = ()
    links: tuple[RelatedReading, ...] = ()
    rest: Prose | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as values for a template. Of a page there is only the `page_html`."""

    kind: Literal["event", "page"]
    language: str
    """Of an event, its edition's; empty for a page."""
    day: str
    category: str
    title: str
    summary: Prose | None
    cover: Link | None
    sections: tuple[SectionReading, ...]
    page_html: str = ""

    @property
    def summary_html(self) -> str:
        """The summary as clean HTML; empty where there is none."""
        return self.summary.html if self.summary else ""

    @property
    def has_long_title(self) -> bool:
        """Whether the title is a paragraph rather than a headline, and wants smaller letters."""
        return len(self.title) > _LONG_TITLE

    @property
    def sources(self) -> tuple[SourceReading, ...]:
        """All its sources."""
        return tuple(source for section in self.sections for source in section.sources)


def reading_of(document: Event | Page, *, for_export: bool = False) -> Reading:
    """What a reader sees.

    An export is for others: links into the archive lead nowhere in it, and an event's earlier versions are not listed.
    """
    if isinstance(document, Page):
        return _page(document, for_export)
    language = document.dialect.edition.language
    return Reading(
        kind="event",
        language=language,
        day=long_date(document.dateline.day, language) if document.dateline.day else shown(document.dateline.label),
        category=shown(document.category.text) if document.category else "",
        title=shown(document.title_text),
        summary=_prose(document.summary.text, for_export) if document.summary else None,
        cover=link_of(document.cover.url) if document.cover else None,
        sections=tuple(_Sections(document, for_export)),
    )


def readings_of(digest: Digest) -> list[Reading]:
    """The events of a digest as their readers see them; one without a title goes by the name of its file."""
    readings = []
    for item in digest.events:
        reading = reading_of(item.event, for_export=True)
        name = item.path.rpartition("/")[2].removesuffix(".md")
        readings.append(reading if reading.title else replace(reading, title=name))
    return readings


def shown(text: str) -> str:
    """A label or title as it is shown: entities decoded once, no `<sub>`, no control characters, no edge blanks."""
    return _CONTROLS.sub(" ", unescape(_LETTER_TAGS.sub("", text))).strip()


def link_of(address: str) -> Link:
    """An address of the web; anything else is shown as it stands and leads nowhere."""
    address = address.strip()
    return Link(address, host_of(address)) if is_web(address) else Link(None, shown(address))


def _page(page: Page, for_export: bool) -> Reading:
    text = "\n".join(page.lines[page.first_line :])
    html = html_of(text, keeps_archive_links=not for_export)
    return Reading("page", "", "", "", "", None, None, (), page_html=html)


def _prose(markdown: str, for_export: bool) -> Prose | None:
    if not markdown.strip():
        return None
    text = without_archive_links(markdown) if for_export else markdown
    return Prose(text.strip("\n"), not for_export)


class _Sections:
    """The sections of an event in the order of its file. Of two of a kind, items are made of the first only."""

    def __init__(self, event: Event, for_export: bool) -> None:
        self._event = event
        self._for_export = for_export
        self._language = event.dialect.edition.language
        items: tuple[Source | Version | RelatedLink, ...] = (*event.sources, *event.changes, *event.related)
        self._taken = {item.line for item in items}
        if event.cover:
            self._taken.add(event.cover.line)

    def __iter__(self) -> Iterator[SectionReading]:
        starts = [section.line for section in self._event.sections]
        stops = [*starts, len(self._event.lines)][1:]
        for section, stop in zip(self._event.sections, stops, strict=True):
            if section.part is not Part.CHANGES or not self._for_export:
                yield self._section(section, stop)

    def _section(self, section: FileSection, stop: int) -> SectionReading:
        lines = self._event.lines
        rest = "\n".join(lines[n] for n in range(section.line + 1, stop) if n not in self._taken)
        is_first = section.part is not None and self._event.section(section.part) is section
        part = section.part if is_first else None
        return SectionReading(
            name=shown(section.name),
            sources=tuple(self._sources()) if part is Part.SOURCES else (),
            links=tuple(self._related() if part is Part.RELATED else self._changes() if part is Part.CHANGES else ()),
            rest=_prose(rest, self._for_export),
        )

    def _sources(self) -> Iterator[SourceReading]:
        cover = self._event.cover
        for number, source in enumerate(self._event.sources, 1):
            link = link_of(source.url)
            is_cover = cover is not None and cover.line == source.line
            image = link_of(source.image) if source.image is not None and not is_cover else None
            yield SourceReading(number, shown(source.label) or link.host, link.href, link.host, image)

    def _related(self) -> Iterator[RelatedReading]:
        for number, link in enumerate(self._event.related, 1):
            day = self._day(link.target)
            contexts = tuple(shown(context) for context in link.contexts)
            notes = " · ".join(text for text in (day, ", ".join(contexts)) if text)
            yield RelatedReading(number, shown(link.title), link.target, self._href(link.target), contexts, day, notes)

    def _changes(self) -> Iterator[RelatedReading]:
        for number, version in enumerate(self._event.changes, 1):
            title, target = shown(version.title), version.target
            yield RelatedReading(number, title, target, self._href(target), (), self._day(target), shown(version.note))

    def _day(self, target: str) -> str:
        path = path_of(target)
        day = day_of(path) if path else None
        return short_date(day, self._language) if day else ""

    def _href(self, target: str) -> str | None:
        if is_web(target):
            return target.strip()
        return target if path_of(target) is not None and not self._for_export else None
