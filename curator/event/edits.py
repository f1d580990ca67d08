"""What a person does to an event's lists, as edits of its text that touch only the lines they are about.

Labels and titles are written as they are, since the archive escapes nothing; line ends in them become blanks.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from curator.event.address import markdown_safe
from curator.event.dateline import day_label, day_link
from curator.event.day_page import as_text
from curator.event.document import Event
from curator.event.edition import Part
from curator.event.lists import (
    inserted,
    line_of_row,
    merged,
    moved,
    new_section,
    removed,
    replaced_within,
    rewritten,
    without_lines,
)
from curator.event.related_order import rank_of, row_for
from curator.event.section import COVER_LABEL, Cover
from curator.event.splice import Edit, Splice

_DAY_IN_LINK = re.compile(r"/news/[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}(?![0-9])", re.ASCII)
_LINE_END = re.compile("\r\n|[\n\r\u2029]")
_UNFIT = dict.fromkeys(map(ord, "\0\ufdd0\ufdd1"))


class NoSourceForCoverError(Exception):
    """In this dialect a cover image stands behind a source, and the event has none."""


class ReservedLabelError(ValueError):
    """The label that makes an item of the sources the cover can't be a source's."""


class NewSource(Struct, frozen=True):
    """A source to be written: its label, its address as it came, and its picture's address if it brings one."""

    label: str
    url: str
    image: str | None = None


class NewRelated(Struct, frozen=True):
    """A related event to be written: its title, its archive link (`/news/…`, without edition prefix), the contexts."""

    title: str
    link: str
    contexts: tuple[str, ...] = ()


def add_sources(event: Event, sources: Sequence[NewSource], row: int | None = None) -> Edit:
    """The sources come before the one that is at `row` (from 0), or behind the last one.

    Raises ReservedLabelError.
    """
    return inserted(event, Part.SOURCES, [_source_body(source) for source in sources], row)


def rename_source(event: Event, row: int, label: str) -> Edit:
    """Another label, the same address. Raises ReservedLabelError."""
    source = event.sources[row]
    start = event.lines[source.line].index("[") + 1
    return replaced_within(event, source.line, start, source.label, _source_label(label))


def readdress_source(event: Event, row: int, url: str) -> Edit:
    """Another address, the same label."""
    source = event.sources[row]
    start = event.lines[source.line].index("[") + 1 + len(source.label) + len("](")
    return replaced_within(event, source.line, start, source.url, markdown_safe(url))


def move_sources(event: Event, rows: Collection[int], to: int) -> Edit:
    """The sources at `rows` stand together afterwards, in their order, the first of them at `to`."""
    return moved(event, Part.SOURCES, rows, to)


def remove_sources(event: Event, rows: Collection[int]) -> Edit:
    """The sources go, with the section if nothing else is in it."""
    return removed(event, Part.SOURCES, rows)


def set_cover(event: Event, url: str) -> Edit:
    """The event's cover image is this address: where its cover already stands, else as the dialect has it.

    Raises NoSourceForCoverError where it needs a source to stand behind.
    """
    address = markdown_safe(url)
    if event.cover is not None:
        return _replace_cover(event, event.cover, address)
    if event.dialect.cover_is_item:
        return _new_cover_item(event, address)
    if not event.sources:
        raise NoSourceForCoverError
    line = event.sources[0].line
    text = event.lines[line]
    end = len(text.rstrip())
    return Edit((Splice(line, (text,), (f"{text[:end]} [IMG]({address}){text[end:]}",)),))


def remove_cover(event: Event) -> Edit:
    """The cover image goes; nothing changes where there is none.

    Where a further source has an image behind it (format.md section A.3: 91 events), that one is the cover then.
    """
    cover = event.cover
    if cover is None:
        return Edit(())
    text = event.lines[cover.line]
    if not cover.is_item:
        suffix = f" [IMG]({cover.url})"
        at = text.rindex(suffix)
        return Edit((Splice(cover.line, (text,), (text[:at] + text[at + len(suffix) :],)),))
    if event.sources:
        return Edit((Splice(cover.line, (text,), ()),))
    return without_lines(event, Part.SOURCES, {cover.line})


def set_title(event: Event, title: str) -> Edit:
    """Another title, with the edge blanks that it is given; where there is none, it comes where the grammar has it."""
    heading = f"# {_one_line(title)}"
    if event.title is not None:
        return rewritten(event, {event.title.line: heading})
    if event.category is not None:
        return Edit((Splice(event.category.stop, (), (heading,)),))
    behind = event.dateline.line + 1
    return Edit((Splice(behind, (), ("", heading)),))


def set_day(event: Event, day: date) -> Edit:
    """Another day in the dateline and in its link to the day's page, however that is written."""
    old = event.dateline
    text = event.lines[old.line]
    target = _DAY_IN_LINK.sub(day_link(day), old.target, count=1)
    start = text.index("[") + 1
    behind = start + len(old.label) + len("](")
    changed = f"{text[:start]}{day_label(day)}]({target}{text[behind + len(old.target) :]}"
    return rewritten(event, {old.line: changed})


def as_summary(text: str) -> str:
    """A summary that begins as no heading of the event; for Python-Markdown, which shows it, `#tag` is one too."""
    return f"\\{text}" if text.startswith("#") else as_text(text)


def set_summary(event: Event, text: str) -> Edit:
    """Another summary, on one line, no heading; where there is none, it comes where the grammar has it (format.md
    section A.1)."""
    written = as_summary(_one_line(text))
    if event.summary is not None:
        span = event.summary
        return Edit((Splice(span.line, event.lines[span.line : span.stop], (written,)),))
    behind = (event.title.line if event.title else event.dateline.line) + 1
    if event.lines[behind : behind + 2] == ("", ""):
        return Edit((Splice(behind + 1, ("",), (written,)),))
    return Edit((Splice(behind, (), ("", written)),))


def relate(event: Event, related: Sequence[NewRelated], row: int | None = None) -> Edit:
    """The related events come before the one at `row` (from 0), or behind the last one."""
    return inserted(event, Part.RELATED, [_related_body(event, link) for link in related], row)


def relate_in_order(event: Event, related: Sequence[NewRelated]) -> Edit:
    """The related events come where the archive's own order has them, their contexts in the order of code points."""
    ranked = [(rank_of(event.dialect, markdown_safe(link.link), link.contexts), link) for link in related]
    return merged(
        event,
        Part.RELATED,
        [
            (row_for(event.dialect, event.related, rank), _related_body(event, replace(link, contexts=_sorted(link))))
            for rank, link in sorted(ranked, key=lambda pair: pair[0], reverse=True)
        ],
    )


def link_to(related: NewRelated, prefix: str) -> str:
    """A link to another event as it is written in a text; `prefix` is that of the edition."""
    return f"[{_one_line(related.title)}]({prefix}{markdown_safe(related.link)})"


def retitle_related(event: Event, row: int, title: str) -> Edit:
    """Another label for the link to a related event."""
    link = event.related[row]
    start = event.lines[link.line].index("[") + 1
    return replaced_within(event, link.line, start, link.title, _one_line(title))


def set_contexts(event: Event, row: int, contexts: str) -> Edit:
    """The contexts that tie a related event, as they are to stand on its line; none takes the whole remark away."""
    link = event.related[row]
    text = event.lines[link.line]
    word = link.context_word or event.dialect.context_word
    old = f" _{link.context_word}: {link.context_text}_" if link.context_word else ""
    written = _context_text(contexts)
    new = f" _{word}: {written}_" if written else ""
    start = text.rindex(old) if old else text.rindex(")") + 1
    return replaced_within(event, link.line, start, old, new)


def move_related(event: Event, rows: Collection[int], to: int) -> Edit:
    """The related events at `rows` stand together afterwards, in their order, the first of them at `to`."""
    return moved(event, Part.RELATED, rows, to)


def remove_related(event: Event, rows: Collection[int]) -> Edit:
    """The links go, with the section if nothing else is in it."""
    return removed(event, Part.RELATED, rows)


def _source_body(source: NewSource) -> str:
    image = f" [IMG]({markdown_safe(source.image)})" if source.image else ""
    return f"[{_source_label(source.label)}]({markdown_safe(source.url)}){image}"


def _related_body(event: Event, related: NewRelated) -> str:
    link = link_to(related, event.dialect.edition.link_prefix)
    contexts = _context_text(", ".join(related.contexts))
    return f"{link} _{event.dialect.context_word}: {contexts}_" if contexts else link


def _sorted(related: NewRelated) -> tuple[str, ...]:
    return tuple(sorted(related.contexts))


def _source_label(text: str) -> str:
    """A label as it is written; raises ReservedLabelError."""
    label = _one_line(text)
    if label == COVER_LABEL:
        raise ReservedLabelError
    return label


def _context_text(text: str) -> str:
    """Contexts as they are written; they must not hold what would end the link before them for a reader."""
    return _one_line(text).strip().replace("](", "] (")


def _one_line(text: str) -> str:
    """The text without what would break its line, or would make the file one that `event.encoding` does not take."""
    return _LINE_END.sub(" ", text).translate(_UNFIT)


def _replace_cover(event: Event, cover: Cover, address: str) -> Edit:
    text = event.lines[cover.line]
    at = text.rindex(f"]({cover.url})") + len("](")
    return replaced_within(event, cover.line, at, cover.url, address)


def _new_cover_item(event: Event, address: str) -> Edit:
    number = event.sources[-1].number if event.sources else 1
    item = f"{number}. [{COVER_LABEL}]({address})"
    if event.section(Part.SOURCES):
        line = line_of_row(event, Part.SOURCES, len(event.sources))
        return Edit((Splice(line, (), (item,)),))
    return Edit((new_section(event, Part.SOURCES, (item,)),))
