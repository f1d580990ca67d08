"""Text to event: frozen values that know the lines they stand on (format.md section A).

Lines are what `text.split("\\n")` gives, counted from 0. Nothing is decoded, stripped or put right: texts are those of
the file, with their edge blanks.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeVar

from msgspec import Struct

from curator.event.dateline import parse_day
from curator.event.edition import Dialect, Part, Traits, dialect_of, part_of
from curator.event.entities import unescape
from curator.event.front_matter import FrontMatter, find_front_matter
from curator.event.section import (
    Cover,
    RelatedLink,
    Source,
    Version,
    is_cover,
    read_related,
    read_source,
    read_version,
)

_DATELINE = re.compile(r"### \[([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\]\(([^()\s]*)\)[ \t]*", re.ASCII)
_FORMATS = re.compile(r"Formats: \[HTML\]\(.*")
_CATEGORY = re.compile(r"##### ?(.*)")
_TITLE = re.compile(r"# (.*)")
_SECTION = "### "
_HEADINGS = ("# ", "## ", _SECTION)
"""Lines that start so end a section."""

CONTEXT_KEY = "context"
"""The key of the front matter that holds an event's own list of contexts."""

Item = TypeVar("Item")


class Dateline(Struct, frozen=True):
    """`### [2012-03-1](/news/2012/03/1/index.md)`; `day` is None for a day that no calendar has."""

    label: str
    target: str
    day: date | None
    line: int


class Passage(Struct, frozen=True):
    """A text and the lines [line, stop) that it stands on."""

    text: str
    line: int
    stop: int


class Section(Struct, frozen=True):
    """A heading `### name:` on `line` and what follows up to `stop`; `part` is None for one that is not known."""

    part: Part | None
    name: str
    line: int
    stop: int


class Page(Struct, frozen=True):
    """A file that is no event: a day's index, a faq, any Markdown."""

    lines: tuple[str, ...]
    front_matter: FrontMatter | None

    @property
    def text(self) -> str:
        """The whole text, exactly."""
        return "\n".join(self.lines)

    @property
    def first_line(self) -> int:
        """The line behind the front matter."""
        return self.front_matter.stop if self.front_matter else 0

    @property
    def heading(self) -> str:
        """The text of its first Markdown heading; empty where it has none."""
        headings = (line.lstrip("#").strip() for line in self.lines[self.first_line :] if line.startswith("#"))
        return next(headings, "")


class Event(Struct, frozen=True):
    """What a reader makes of an event file."""

    lines: tuple[str, ...]
    front_matter: FrontMatter | None
    dialect: Dialect
    dateline: Dateline
    category: Passage | None
    title: Passage | None
    summary: Passage | None
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    cover: Cover | None
    changes: tuple[Version, ...]
    related: tuple[RelatedLink, ...]

    @property
    def text(self) -> str:
        """The whole text, exactly."""
        return "\n".join(self.lines)

    @property
    def title_text(self) -> str:
        """The title for show, without its edge blanks; empty where there is none yet."""
        return self.title.text.strip() if self.title else ""

    @property
    def contexts(self) -> tuple[str, ...]:
        """The contexts that its related events share with it, each once, in the order of the file."""
        return tuple(dict.fromkeys(context for link in self.related for context in link.contexts))

    @property
    def lists_contexts(self) -> bool:
        """Whether its front matter has a list of them, be it empty."""
        return self.front_matter is not None and CONTEXT_KEY in self.front_matter.values

    @property
    def own_contexts(self) -> tuple[str, ...]:
        """The contexts that its front matter lists, each once and on one line; none where it lists something else."""
        value = self.front_matter.values.get(CONTEXT_KEY) if self.front_matter else None
        names = value if isinstance(value, list) else [value]
        texts = (" ".join(name.split()) for name in names if isinstance(name, str))
        return tuple(dict.fromkeys(filter(None, texts)))

    def section(self, part: Part) -> Section | None:
        """Its first section of that kind."""
        return next((section for section in self.sections if section.part is part), None)


def title_of(document: Event | Page) -> str:
    """What lists call a file: an event's title, a page's first heading, without entities; empty if it has none."""
    return unescape(document.title_text if isinstance(document, Event) else document.heading)


def read(text: str) -> Event | Page:
    """What a file's text is: an event if a dateline is the first thing in it (front matter and formats aside)."""
    lines = tuple(text.split("\n"))
    front_matter = find_front_matter(lines)
    head = _Head(lines, front_matter.stop if front_matter else 0)
    if head.dateline is None:
        return Page(lines, front_matter)
    sections = _sections(lines, head.stop)
    sources, cover = _sources(lines, sections)
    changes = tuple(_items(lines, sections, Part.CHANGES, read_version))
    related = tuple(_items(lines, sections, Part.RELATED, read_related))
    return Event(
        lines=lines,
        front_matter=front_matter,
        dialect=dialect_of(_traits(head, sections, sources, related)),
        dateline=head.dateline,
        category=head.category,
        title=head.title,
        summary=_summary(lines, head.stop, sections[0].line if sections else len(lines)),
        sections=sections,
        sources=sources,
        cover=cover,
        changes=changes,
        related=related,
    )


class _Head:
    """The lines down to the title, read in their order; `stop` is the first line behind them."""

    def __init__(self, lines: Sequence[str], first: int) -> None:
        self._lines = lines
        self.stop = first
        self.has_formats = self._take(_FORMATS) is not None
        match = self._take(_DATELINE)
        self.dateline = match and Dateline(match[1], match[2], parse_day(match[1]), self.stop - 1)
        category = self._take(_CATEGORY)
        self.category = category and Passage(category[1], self.stop - 1, self.stop)
        title = self._take(_TITLE)
        self.title = title and Passage(title[1], self.stop - 1, self.stop)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The next line that is not blank, if it is of this form; else nothing is taken."""
        for number in range(self.stop, len(self._lines)):
            if self._lines[number].strip():
                match = pattern.fullmatch(self._lines[number])
                if match:
                    self.stop = number + 1
                return match
        return None


def _sections(lines: Sequence[str], first: int) -> tuple[Section, ...]:
    headings = [number for number in range(first, len(lines)) if lines[number].startswith(_HEADINGS)]
    return tuple(
        _section(lines[line], line, stop)
        for line, stop in pairwise((*headings, len(lines)))
        if lines[line].startswith(_SECTION)
    )


def _section(heading: str, line: int, stop: int) -> Section:
    name = heading.removeprefix(_SECTION).rstrip(" \t").removesuffix(":")
    return Section(part_of(name), name, line, stop)


def _items(
    lines: Sequence[str],
    sections: Iterable[Section],
    part: Part,
    read_item: Callable[[str, int], Item | None],
) -> Iterator[Item]:
    section = next((section for section in sections if section.part is part), None)
    for number in range(section.line + 1, section.stop) if section else ():
        item = read_item(lines[number], number)
        if item is not None:
            yield item


def _sources(lines: Sequence[str], sections: Sequence[Section]) -> tuple[tuple[Source, ...], Cover | None]:
    sources = list(_items(lines, sections, Part.SOURCES, read_source))
    labelled = [source for source in sources if is_cover(source)]
    if labelled:
        item = labelled[-1]
        sources.remove(item)
        return tuple(sources), Cover(item.url, item.line, is_item=True)
    pictured = next((source for source in sources if source.image is not None), None)
    cover = Cover(pictured.image or "", pictured.line, is_item=False) if pictured else None
    return tuple(sources), cover


def _summary(lines: Sequence[str], first: int, stop: int) -> Passage | None:
    filled = [number for number in range(first, stop) if lines[number].strip()]
    if not filled:
        return None
    first, stop = filled[0], filled[-1] + 1
    return Passage("\n".join(lines[first:stop]), first, stop)


def _traits(
    head: _Head, sections: Sequence[Section], sources: Sequence[Source], related: Sequence[RelatedLink]
) -> Traits:
    return Traits(
        has_formats=head.has_formats,
        has_category=head.category is not None,
        headings=tuple(section.name for section in sections if section.part),
        context_words=frozenset(link.context_word for link in related if link.context_word),
        has_image_suffix=any(source.image is not None for source in sources),
        related_count=len(related),
    )
