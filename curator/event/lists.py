"""How the numbered lists of an event change, in lines (format.md sections A.1 and A.3).

Numbers are the list's, not the items': an item that moves takes the number of the place where it lands, so that any
numbering a file has stays as it is. The cover item follows the last source's number.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from curator.event.document import Event
from curator.event.edition import Part
from curator.event.section import Cover, RelatedLink, Source
from curator.event.splice import Edit, Splice

Item = Source | RelatedLink


def items_of(event: Event, part: Part) -> Sequence[Item]:
    """The items that a person sees in the list: sources (without the cover), or related events."""
    return event.sources if part is Part.SOURCES else event.related


def cover_item(event: Event) -> Cover | None:
    """The cover, if it is an item of the sources."""
    return event.cover if event.cover and event.cover.is_item else None


def rewritten(event: Event, changed: Mapping[int, str]) -> Edit:
    """The edit in which these lines read otherwise; those that stay the same are left out."""
    rewritten = [(line, text) for line, text in sorted(changed.items()) if text != event.lines[line]]
    return Edit(tuple(Splice(line, (event.lines[line],), (text,)) for line, text in rewritten))


def replaced_within(event: Event, line: int, start: int, old: str, new: str) -> Edit:
    """The edit in which `new` stands on a line in the place of `old`, which begins at `start`."""
    text = event.lines[line]
    return rewritten(event, {line: text[:start] + new + text[start + len(old) :]})


def numbered(text: str, number: int) -> str:
    """An item's line under another number."""
    return f"{number}{text[text.index('.') :]}"


def moved(event: Event, part: Part, rows: Collection[int], to: int) -> Edit:
    """The items at `rows` stand together afterwards, in their order, the first of them at `to`."""
    items = items_of(event, part)
    chosen = sorted(set(rows))
    order = [row for row in range(len(items)) if row not in chosen]
    order[to:to] = chosen
    return rewritten(
        event,
        {
            place.line: numbered(event.lines[items[origin].line], place.number)
            for place, origin in zip(items, order, strict=True)
            if place is not items[origin]
        },
    )


def inserted(event: Event, part: Part, bodies: Sequence[str], row: int | None) -> Edit:
    """The items (texts behind the number) come before the one at `row`, or behind the last one."""
    last = len(items_of(event, part))
    at = last if row is None else max(0, min(row, last))
    return merged(event, part, [(at, body) for body in bodies])


def merged(event: Event, part: Part, bodies: Sequence[tuple[int, str]]) -> Edit:
    """Each item (a text behind the number) comes before the one that is at its row; the rows ascend."""
    if not bodies:
        return Edit(())
    items = items_of(event, part)
    numbers = _longer([item.number for item in items], len(bodies))
    new: dict[int, list[str]] = {}
    for place, (row, body) in enumerate(bodies):
        new.setdefault(row, []).append(f"{numbers[row + place]}. {body}")
    pushed = {}
    before = 0
    for row, item in enumerate(items):
        before += len(new.get(row, ()))
        if before:
            pushed[item.line] = numbered(event.lines[item.line], numbers[row + before])
    if part is Part.SOURCES:
        pushed |= _cover_numbered(event, numbers[-1])
    added = [_added(event, part, row, lines) for row, lines in new.items()]
    splices = (*added, *rewritten(event, pushed).splices)
    return Edit(tuple(sorted(splices, key=lambda splice: (splice.first, len(splice.old)))))


def _added(event: Event, part: Part, row: int, lines: Sequence[str]) -> Splice:
    if event.section(part):
        return Splice(line_of_row(event, part, row), (), tuple(lines))
    return new_section(event, part, lines)


def _longer(numbers: Sequence[int], more: int) -> list[int]:
    """The numbers of a list that is longer by so many; a list that counts `1. 1. 1.` goes on so."""
    longer = list(numbers)
    for _ in range(more):
        repeats = len(longer) > 1 and longer[-1] == longer[-2]
        longer.append(longer[-1] + (not repeats) if longer else 1)
    return longer


def _cover_numbered(event: Event, number: int) -> dict[int, str]:
    cover = cover_item(event)
    return {cover.line: numbered(event.lines[cover.line], number)} if cover else {}


def line_of_row(event: Event, part: Part, row: int) -> int:
    """The line before which a new item at `row` comes, in a section that is there."""
    items = items_of(event, part)
    if row < len(items):
        return items[row].line
    if items:
        return items[-1].line + 1
    cover = cover_item(event) if part is Part.SOURCES else None
    section = event.section(part)
    if cover or section is None:
        return cover.line if cover else 0
    first = section.line + 1
    return first + 1 if "" in event.lines[first:-1][:1] else first


def new_section(event: Event, part: Part, items: Iterable[str]) -> Splice:
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


def removed(event: Event, part: Part, rows: Collection[int]) -> Edit:
    """The items go, with the section if nothing else is in it."""
    items = items_of(event, part)
    gone = {items[row].line for row in rows}
    kept = [item for item in items if item.line not in gone]
    if not kept and not (part is Part.SOURCES and cover_item(event)):
        return without_lines(event, part, gone)
    moved_up = {
        item.line: numbered(event.lines[item.line], place.number) for place, item in zip(items, kept, strict=False)
    }
    if part is Part.SOURCES and kept:
        moved_up |= _cover_numbered(event, items[len(kept) - 1].number)
    splices = (*_taken_out(event, gone), *rewritten(event, moved_up).splices)
    return Edit(tuple(sorted(splices, key=lambda splice: splice.first)))


def without_lines(event: Event, part: Part, gone: Collection[int]) -> Edit:
    """The edit that takes a section's last items away, with the section's heading if nothing else is in it."""
    section = event.section(part)
    if section and not any(event.lines[n] for n in range(section.line + 1, section.stop) if n not in gone):
        first, stop = _before_section(event, section.line), max(gone) + 1
        return Edit((Splice(first, event.lines[first:stop], ()),))
    return Edit(_taken_out(event, gone))


def _taken_out(event: Event, gone: Collection[int]) -> tuple[Splice, ...]:
    return tuple(Splice(line, (event.lines[line],), ()) for line in sorted(gone))
