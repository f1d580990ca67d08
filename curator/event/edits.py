"""What a person does to an event's lists, as edits of its text that touch only the lines they are about.

Numbers are the list's, not the items': an item that moves takes the number of the place where it lands, so that any
numbering a file has stays as it is. The cover item follows the last source's number (format.md section A.3).
Labels and titles are written as they are, since the archive escapes nothing; line ends in them become blanks.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from curator.event.address import markdown_safe
from curator.event.document import Event
from curator.event.edition import Part
from curator.event.section import COVER_LABEL, Cover, RelatedLink, Source
from curator.event.splice import Edit, Splice

_LINE_END = re.compile("\r\n|[\n\r\u2029]")
_UNFIT = dict.fromkeys(map(ord, "\0\ufdd0\ufdd1"))

Item = Source | RelatedLink


class NoSourceForCoverError(Exception):
    """In this dialect a cover image stands behind a source, and the event has none."""


class ReservedLabelError(ValueError):
    """The label that makes an item of the sources the cover can't be a source's."""


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source to be written: its label, its address as it came, and its picture's address if it brings one."""

    label: str
    url: str
    image: str | None = None


@dataclass(frozen=True, slots=True)
class NewRelated:
    """A related event to be written: its title, its archive link (`/news/…`, without edition prefix), the contexts."""

    title: str
    link: str
    contexts: tuple[str, ...] = ()


def add_sources(event: Event, sources: Sequence[NewSource], row: int | None = None) -> Edit:
    """The sources come before the one that is at `row` (from 0), or behind the last one.

    Raises ReservedLabelError.
    """
    return _insert(event, Part.SOURCES, [_source_body(source) for source in sources], row)


def rename_source(event: Event, row: int, label: str) -> Edit:
    """Another label, the same address. Raises ReservedLabelError."""
    source = event.sources[row]
    start = event.lines[source.line].index("[") + 1
    return _replace_within(event, source.line, start, source.label, _source_label(label))


def readdress_source(event: Event, row: int, url: str) -> Edit:
    """Another address, the same label."""
    source = event.sources[row]
    start = event.lines[source.line].index("[") + 1 + len(source.label) + len("](")
    return _replace_within(event, source.line, start, source.url, markdown_safe(url))


def move_source(event: Event, row: int, to: int) -> Edit:
    """The source at `row` is at `to` afterwards; those between move by one."""
    return _edit(event, _moved(event, event.sources, row, to))


def remove_source(event: Event, row: int) -> Edit:
    """The source goes, with the section if nothing else is in it."""
    return _remove(event, Part.SOURCES, row)


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
    return Edit((Splice(line, (text,), (f"{text.rstrip()} [IMG]({address})",)),))


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
    return _without_line(event, Part.SOURCES, cover.line)


def relate(event: Event, related: Sequence[NewRelated], row: int | None = None) -> Edit:
    """The related events come before the one at `row` (from 0), or behind the last one."""
    return _insert(event, Part.RELATED, [_related_body(event, link) for link in related], row)


def retitle_related(event: Event, row: int, title: str) -> Edit:
    """Another label for the link to a related event."""
    link = event.related[row]
    start = event.lines[link.line].index("[") + 1
    return _replace_within(event, link.line, start, link.title, _one_line(title))


def set_contexts(event: Event, row: int, contexts: str) -> Edit:
    """The contexts that tie a related event, as they are to stand on its line; none takes the whole remark away."""
    link = event.related[row]
    text = event.lines[link.line]
    word = link.context_word or event.dialect.context_word
    old = f" _{link.context_word}: {link.context_text}_" if link.context_word else ""
    written = _context_text(contexts)
    new = f" _{word}: {written}_" if written else ""
    start = text.rindex(old) if old else text.rindex(")") + 1
    return _replace_within(event, link.line, start, old, new)


def move_related(event: Event, row: int, to: int) -> Edit:
    """The related event at `row` is at `to` afterwards; those between move by one."""
    return _edit(event, _moved(event, event.related, row, to))


def remove_related(event: Event, row: int) -> Edit:
    """The link goes, with the section if nothing else is in it."""
    return _remove(event, Part.RELATED, row)


def _source_body(source: NewSource) -> str:
    image = f" [IMG]({markdown_safe(source.image)})" if source.image else ""
    return f"[{_source_label(source.label)}]({markdown_safe(source.url)}){image}"


def _related_body(event: Event, related: NewRelated) -> str:
    link = f"[{_one_line(related.title)}]({event.dialect.edition.link_prefix}{markdown_safe(related.link)})"
    contexts = _context_text(", ".join(related.contexts))
    return f"{link} _{event.dialect.context_word}: {contexts}_" if contexts else link


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


def _items(event: Event, part: Part) -> Sequence[Item]:
    return event.sources if part is Part.SOURCES else event.related


def _cover_item(event: Event) -> Cover | None:
    return event.cover if event.cover and event.cover.is_item else None


def _edit(event: Event, changed: dict[int, str]) -> Edit:
    """The edit in which these lines read otherwise; those that stay the same are left out."""
    rewritten = [(line, text) for line, text in sorted(changed.items()) if text != event.lines[line]]
    return Edit(tuple(Splice(line, (event.lines[line],), (text,)) for line, text in rewritten))


def _replace_within(event: Event, line: int, start: int, old: str, new: str) -> Edit:
    text = event.lines[line]
    return _edit(event, {line: text[:start] + new + text[start + len(old) :]})


def _numbered(text: str, number: int) -> str:
    """An item's line under another number."""
    return f"{number}{text[text.index('.') :]}"


def _moved(event: Event, items: Sequence[Item], row: int, to: int) -> dict[int, str]:
    order = list(range(len(items)))
    order.insert(to, order.pop(row))
    return {
        place.line: _numbered(event.lines[items[origin].line], place.number)
        for place, origin in zip(items, order, strict=True)
        if place is not items[origin]
    }


def _insert(event: Event, part: Part, bodies: Sequence[str], row: int | None) -> Edit:
    if not bodies:
        return Edit(())
    items = _items(event, part)
    row = len(items) if row is None else max(0, min(row, len(items)))
    numbers = _longer([item.number for item in items], len(bodies))
    new = tuple(f"{number}. {body}" for number, body in zip(numbers[row:], bodies, strict=False))
    pushed = {
        item.line: _numbered(event.lines[item.line], number)
        for item, number in zip(items[row:], numbers[row + len(bodies) :], strict=True)
    }
    if part is Part.SOURCES:
        pushed |= _cover_numbered(event, numbers[-1])
    first = _line_of_row(event, part, row)
    added = Splice(first, (), new) if event.section(part) else _new_section(event, part, new)
    edit = _edit(event, pushed)
    return Edit(tuple(sorted((added, *edit.splices), key=lambda splice: (splice.first, len(splice.old)))))


def _longer(numbers: Sequence[int], more: int) -> list[int]:
    """The numbers of a list that is longer by so many; a list that counts `1. 1. 1.` goes on so."""
    longer = list(numbers)
    for _ in range(more):
        repeats = len(longer) > 1 and longer[-1] == longer[-2]
        longer.append(longer[-1] + (not repeats) if longer else 1)
    return longer


def _cover_numbered(event: Event, number: int) -> dict[int, str]:
    cover = _cover_item(event)
    return {cover.line: _numbered(event.lines[cover.line], number)} if cover else {}


def _line_of_row(event: Event, part: Part, row: int) -> int:
    """The line before which a new item at `row` comes, in a section that is there."""
    items = _items(event, part)
    if row < len(items):
        return items[row].line
    if items:
        return items[-1].line + 1
    cover = _cover_item(event) if part is Part.SOURCES else None
    section = event.section(part)
    if cover or section is None:
        return cover.line if cover else 0
    first = section.line + 1
    return first + 1 if "" in event.lines[first:-1][:1] else first


def _new_section(event: Event, part: Part, items: Iterable[str]) -> Splice:
    """A section with a blank line before it, where the fixed order of the sections has it."""
    lines = ("", f"### {event.dialect.names[part.value]}:", "", *items)
    later = [section for section in event.sections if section.part and section.part.value > part.value]
    earlier = [section for section in event.sections if section.part and section.part.value < part.value]
    if later:
        return Splice(_before_section(event, later[0].line), (), lines)
    behind = earlier[-1].stop if earlier else event.sections[0].line if event.sections else len(event.lines)
    if behind < len(event.lines):
        return Splice(_before_section(event, behind), (), lines)
    return Splice(len(event.lines) - (event.lines[-1] == ""), (), lines)


def _before_section(event: Event, heading: int) -> int:
    """Before the blank line that belongs to a heading."""
    return heading - 1 if event.lines[heading - 1] == "" else heading


def _remove(event: Event, part: Part, row: int) -> Edit:
    items = _items(event, part)
    gone = items[row].line
    if len(items) == 1 and not (part is Part.SOURCES and _cover_item(event)):
        return _without_line(event, part, gone)
    moved_up = {
        item.line: _numbered(event.lines[item.line], before.number)
        for before, item in zip(items[row:], items[row + 1 :], strict=False)
    }
    if part is Part.SOURCES and len(items) > 1:
        moved_up |= _cover_numbered(event, items[-2].number)
    rest = _edit(event, moved_up).splices
    removed = Splice(gone, (event.lines[gone],), ())
    return Edit(tuple(sorted((removed, *rest), key=lambda splice: splice.first)))


def _without_line(event: Event, part: Part, line: int) -> Edit:
    """The edit that takes a section's last item away, with the section's heading if nothing else is in it."""
    section = event.section(part)
    first, stop = line, line + 1
    if section and not any(event.lines[n] for n in range(section.line + 1, section.stop) if n != line):
        first = _before_section(event, section.line)
    return Edit((Splice(first, event.lines[first:stop], ()),))


def _replace_cover(event: Event, cover: Cover, address: str) -> Edit:
    text = event.lines[cover.line]
    at = text.rindex(f"]({cover.url})") + len("](")
    return _replace_within(event, cover.line, at, cover.url, address)


def _new_cover_item(event: Event, address: str) -> Edit:
    number = event.sources[-1].number if event.sources else 1
    item = f"{number}. [{COVER_LABEL}]({address})"
    if event.section(Part.SOURCES):
        line = _line_of_row(event, Part.SOURCES, len(event.sources))
        return Edit((Splice(line, (), (item,)),))
    return Edit((_new_section(event, Part.SOURCES, (item,)),))
