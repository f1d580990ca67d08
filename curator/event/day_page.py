"""Day pages and home pages as text: lists of entries that know the lines they stand on (format.md section B).

Lines are what `text.split("\\n")` gives, counted from 0. A line that is not understood belongs to nothing and stays.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from curator.event.dateline import parse_day
from curator.event.edition import CHINESE, EDITIONS, ENGLISH, Edition
from curator.event.front_matter import find_front_matter

ENTRY_START = "### ["
"""How the line of an entry begins, and no other."""
_ENTRY_REST = r"\]\((/[^()\n]*\.md)\)[ \t]*$"
ENTRY = re.compile(f"^{re.escape(ENTRY_START)}(.*){_ENTRY_REST}", re.MULTILINE)
"""The line of an entry: title, target."""
ENTRY_TARGET = re.compile(f"\n{re.escape(ENTRY_START)}.*{_ENTRY_REST}", re.MULTILINE)
"""The target of an entry with a line above it: by its first letters it is found in a third of the time that `^` takes,
and a catalogue asks for all entries of all day pages."""
_HEADING = re.compile(r"## \[(.*)\]\(([^()\s]*)\)[ \t]*")
_TARGET = re.compile(r"(?:/[a-z]{2})?/news/([0-9]{4})/([0-9]{2})/([0-9]{1,2})/index\.md", re.ASCII)
_FORMATS = "Formats: [HTML]("
_CATEGORY = re.compile(r"##### ?(.*)")
_NOT_A_TEXT = re.compile(r"#{1,6}(?:[ \t]|$)|---")
"""How a heading or a rule begins, which stands below an entry and is no text of it."""
_PREVIOUS_LABELS = frozenset(edition.pages.previous_label for edition in EDITIONS)


class PageForm(Struct, frozen=True):
    """How a page writes its entries."""

    edition: Edition
    has_formats: bool
    has_categories: bool


class DayHeading(Struct, frozen=True):
    """`## [2012-03-1](/news/2012/03/1/index.md)`, or another label for the link to a day."""

    label: str
    target: str
    day: date
    line: int


class Entry(Struct, frozen=True):
    """An event on a page, on the lines [first, stop): category, title, text, and the blank line behind them."""

    title: str
    target: str
    category: str | None
    """Its own, or that of the entry before it in a form that does not repeat it; None for a form without."""
    text: str | None
    """The summary or the contexts; None where there is no such line, or none in this form."""
    first: int
    line: int
    """The line of the title. A category of its own stands on the line before."""
    stop: int


class DayList(Struct, frozen=True):
    """A day and its entries in their order; `lines` are those of the whole page."""

    lines: tuple[str, ...]
    form: PageForm
    heading: DayHeading
    entries: tuple[Entry, ...]

    @property
    def place(self) -> int:
        """The line before which the first entry comes."""
        if self.entries:
            return self.entries[0].first
        behind = self.heading.line + 1
        return behind + 1 if self.lines[behind : behind + 1] == ("",) else behind


class NewsPage(Struct, frozen=True):
    """A day page, which has one day, or a home page, which has the latest ones."""

    lines: tuple[str, ...]
    form: PageForm
    days: tuple[DayList, ...]
    previous: DayHeading | None
    """The link to the day before those that are shown."""

    @property
    def text(self) -> str:
        """The whole text, exactly."""
        return "\n".join(self.lines)


def as_text(summary: str) -> str:
    """A summary that begins as no heading and no rule, in an event and below an entry."""
    return f"\\{summary}" if _NOT_A_TEXT.match(summary) else summary


def read_day_page(text: str) -> NewsPage | None:
    """The page of a day: its first heading is the day itself; other days on it are not understood. None for others."""
    page = read_home_page(text)
    is_day = page is not None and parse_day(page.days[0].heading.label) is not None
    return replace(page, days=page.days[:1]) if page is not None and is_day else None


def read_home_page(text: str) -> NewsPage | None:
    """A page that shows days, whatever else is on it. None for one that shows none."""
    lines = tuple(text.split("\n"))
    front_matter = find_front_matter(lines)
    first = front_matter.stop if front_matter else 0
    marks = [number for number in range(first, len(lines)) if lines[number].startswith("## ")]
    spans = [(heading, stop) for line, stop in pairwise((*marks, len(lines))) if (heading := _heading(lines, line))]
    shown = [span for span in spans if span[0].label not in _PREVIOUS_LABELS]
    if not shown:
        return None
    form = _form(lines, spans)
    days = [DayList(lines, form, heading, tuple(_entries(lines, form, heading, stop))) for heading, stop in shown]
    previous = next((heading for heading, _ in spans if heading.label in _PREVIOUS_LABELS), None)
    return NewsPage(lines, form, tuple(days), previous)


def _heading(lines: Sequence[str], line: int) -> DayHeading | None:
    match = _HEADING.fullmatch(lines[line])
    target = match and _TARGET.fullmatch(match[2])
    day = parse_day("-".join(target.groups())) if target else None
    return DayHeading(match[1], match[2], day, line) if match and day else None


def _form(lines: Sequence[str], spans: Sequence[tuple[DayHeading, int]]) -> PageForm:
    """What the page itself shows of its form. One without entries may have categories where its edition may."""
    within = [line for heading, stop in spans for line in lines[heading.line : stop]]
    entries = [match[2] for line in within if (match := ENTRY.match(line))]
    is_chinese = any(target.startswith(f"{CHINESE.link_prefix}/") for target in entries) or any(
        heading.target.startswith(f"{CHINESE.link_prefix}/") or heading.label == CHINESE.pages.previous_label
        for heading, _ in spans
    )
    has_formats = any(line.startswith(_FORMATS) for line in lines[: spans[0][0].line])
    return PageForm(
        edition=CHINESE if is_chinese else ENGLISH,
        has_formats=has_formats,
        has_categories=is_chinese or (any(map(_CATEGORY.match, within)) if entries else has_formats),
    )


def _entries(lines: Sequence[str], form: PageForm, heading: DayHeading, stop: int) -> Iterator[Entry]:
    habits = form.edition.pages
    before = None if habits.repeats_categories else ""
    for line in range(heading.line + 1, stop):
        match = ENTRY.match(lines[line])
        if match is None:
            continue
        own = _CATEGORY.fullmatch(lines[line - 1])
        category = own[1] if own else before
        text, behind = _text(lines, line + 1, stop) if habits.has_texts else (None, line + 1)
        yield Entry(match[1], match[2], category, text, line - (own is not None), line, behind)
        before = None if habits.repeats_categories else category


def _text(lines: Sequence[str], line: int, stop: int) -> tuple[str | None, int]:
    """The text on the line behind an entry, and where the entry ends: with one blank line, if there is one."""
    has_text = line < stop and bool(lines[line].strip()) and not _NOT_A_TEXT.match(lines[line])
    behind = line + has_text
    return lines[line] if has_text else None, behind + (behind < stop and lines[behind] == "")
