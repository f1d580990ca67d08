"""What a change does to a day page or a home page, as edits of its text that touch only the lines they are about.

A category line is written or taken away only where an entry, or the one before it, is another than it was: what stands
elsewhere stays, whether it follows the rule of its edition or not.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from itertools import pairwise, zip_longest
from typing import NamedTuple

from msgspec import Struct

from curator.event.dateline import day_label, day_link
from curator.event.day_page import DayHeading, DayList, Entry, NewsPage, PageForm
from curator.event.edition import formats_line
from curator.event.splice import Edit, Splice


class NewEntry(Struct, frozen=True):
    """What an entry is to say; each on one line."""

    title: str
    target: str
    category: str | None = None
    """None for none. Not written in a form without categories."""
    text: str | None = None
    """The summary or the contexts; None for no such line. Not written in a form without texts."""


class _Placed(NamedTuple):
    """An entry on its way to a place: what it says there, and where it comes from."""

    says: NewEntry
    origin: Entry | None = None
    before: str | None = None
    """The category of the entry that it stood behind."""


def add_entries(day: DayList, new: Sequence[NewEntry], row: int = 0) -> Edit:
    """The entries come before the one at `row` (from 0), or behind the last one."""
    slots = _slots(day)
    slots[min(row, len(day.entries))][:0] = [_Placed(says) for says in new]
    return _laid_out(day, slots)


def remove_entries(day: DayList, rows: Collection[int]) -> Edit:
    """The entries at these rows go."""
    slots = _slots(day)
    for row in rows:
        slots[row].clear()
    return _laid_out(day, slots)


def rewrite_entries(day: DayList, changed: Mapping[int, NewEntry], new: Sequence[NewEntry] = ()) -> Edit:
    """The entries at these rows say something else, and new ones come first; what stays is not written anew."""
    slots = _slots(day)
    for row, says in changed.items():
        slots[row] = [slots[row][0]._replace(says=says)]
    slots[0][:0] = [_Placed(says) for says in new]
    return _laid_out(day, slots)


def order_entries(day: DayList, order: Sequence[int]) -> Edit:
    """The entries stand in another order: the one that is at row `order[0]` comes first. Each row is named once."""
    slots = _slots(day)
    return _laid_out(day, [*(slots[row] for row in order), slots[-1]])


def replace_entries(day: DayList, entries: Sequence[NewEntry]) -> Edit:
    """Other entries in the place of all that are there; lines that are the same in both stay."""
    return _laid_out(day, [[_Placed(says) for says in entries], *([] for _ in day.entries)])


def lead_to(lines: Sequence[str], heading: DayHeading, day: date) -> Edit:
    """The heading's link leads to another day; its label stays."""
    text = lines[heading.line]
    prefix = heading.target[: heading.target.index("/news/")]
    at = text.rindex(heading.target)
    changed = f"{text[:at]}{prefix}{day_link(day)}/index.md{text[at + len(heading.target) :]}"
    return Edit((Splice(heading.line, (text,), (changed,)),) if changed != text else ())


def set_previous(page: NewsPage, day: date | None) -> Edit:
    """The link to the day before leads to this day; None takes it away."""
    link = page.previous
    if link is not None and day is not None:
        return lead_to(page.lines, link, day)
    if link is not None:
        stop = link.line + 1 + (page.lines[link.line + 1 : link.line + 2] == ("",))
        return Edit((Splice(link.line, page.lines[link.line : stop], ()),))
    if day is None:
        return Edit(())
    end = len(page.lines) - (page.lines[-1] == "")
    return Edit((Splice(end, (), previous_lines(page.form, day)),))


def show_days(home: NewsPage, days: Sequence[tuple[date, Sequence[NewEntry]]], previous: date | None) -> Edit:
    """A home page shows these days with their entries, the latest first; where it has more days than that, they stay.

    `previous` is the day before them.
    """
    edits = [
        edit
        for shown, (day, entries) in zip(home.days, days, strict=False)
        for edit in (lead_to(home.lines, shown.heading, day), replace_entries(shown, entries))
    ]
    link = home.previous
    return together(*edits, *((lead_to(home.lines, link, previous),) if link and previous else ()))


def previous_lines(form: PageForm, day: date) -> tuple[str, ...]:
    """The link to the day before and the blank line behind it."""
    prefix = form.edition.link_prefix
    return f"## [{form.edition.pages.previous_label}]({prefix}{day_link(day)}/index.md)", ""


def together(*edits: Edit) -> Edit:
    """One edit of edits of the same text that are about different lines."""
    splices = (splice for edit in edits for splice in edit.splices)
    return Edit(tuple(sorted(splices, key=lambda splice: (splice.first, len(splice.old)))))


def new_day_page(day: date, form: PageForm, entries: Sequence[NewEntry], previous: date | None) -> str:
    """The whole page of a day, as its edition writes it; `previous` is the day before, if it links to one."""
    link = day_link(day)
    formats = formats_line(f"{link.removeprefix('/news/')}/index")
    lines = [
        *(("", formats, "") if form.has_formats else ()),
        f"## [{day_label(day)}]({form.edition.link_prefix}{link}/index.md)",
        "",
        *_written(form, [_Placed(says) for says in entries]),
        *(previous_lines(form, previous) if previous else ()),
        "",
    ]
    return "\n".join(lines)


def says(entry: Entry) -> NewEntry:
    """What an entry says as it stands."""
    return NewEntry(entry.title, entry.target, entry.category, entry.text)


def _written(form: PageForm, placed: Sequence[_Placed]) -> list[str]:
    lines: list[str] = []
    before = _start(form)
    for item in placed:
        lines += _block(form, (), item, before)
        before = _carried(form, item)
    return lines


def _slots(day: DayList) -> list[list[_Placed]]:
    """The entries, each in a slot of its own, and a last slot behind them."""
    befores = [_start(day.form), *(entry.category for entry in day.entries)]
    repeats = day.form.edition.pages.repeats_categories
    slots = [
        [_Placed(says(entry), entry, None if repeats else before)]
        for entry, before in zip(day.entries, befores, strict=False)
    ]
    return [*slots, []]


def _laid_out(day: DayList, slots: Sequence[Sequence[_Placed]]) -> Edit:
    """The edit after which the entries stand in these slots; lines between entries keep their place among the slots."""
    first = day.place
    stop = day.entries[-1].stop if day.entries else first
    gaps = [day.lines[one.stop : following.first] for one, following in pairwise(day.entries)]
    new: list[str] = []
    before = _start(day.form)
    for slot, gap in zip_longest(slots, gaps, fillvalue=()):
        for item in slot:
            new += _block(day.form, day.lines, item, before)
            before = _carried(day.form, item)
        new += gap
    return Edit(tuple(_splices(first, day.lines[first:stop], new)))


def _splices(first: int, old: Sequence[str], new: Sequence[str]) -> list[Splice]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        Splice(first + start, tuple(old[start:stop]), tuple(new[there:end]))
        for kind, start, stop, there, end in matcher.get_opcodes()
        if kind != "equal"
    ]


def _start(form: PageForm) -> str | None:
    return None if form.edition.pages.repeats_categories else ""


def _carried(form: PageForm, item: _Placed) -> str | None:
    """The category that holds for what comes behind an entry."""
    return None if form.edition.pages.repeats_categories else item.says.category or ""


def _block(form: PageForm, lines: Sequence[str], item: _Placed, before: str | None) -> list[str]:
    """The lines of an entry that stands behind one of category `before`."""
    return [*_category(form, lines, item, before), *_body(form, lines, item)]


def _category(form: PageForm, lines: Sequence[str], item: _Placed, before: str | None) -> Sequence[str]:
    category, origin = item.says.category, item.origin
    if origin is not None and category == origin.category and before == item.before:
        return lines[origin.first : origin.line]
    is_new = category is not None if before is None else (category or "") != before
    return (f"##### {category or ''}",) if form.has_categories and is_new else ()


def _body(form: PageForm, lines: Sequence[str], item: _Placed) -> Sequence[str]:
    """The lines from the title on."""
    habits = form.edition.pages
    new, origin = item.says, item.origin
    heading = f"### [{new.title}]({new.target})"
    if origin is None:
        return (heading, *((new.text,) if new.text else ()), "") if habits.has_texts else (heading,)
    if (new.title, new.target) == (origin.title, origin.target):
        heading = lines[origin.line]
    if not habits.has_texts or new.text == origin.text:
        return (heading, *lines[origin.line + 1 : origin.stop])
    behind = origin.line + 1 + (origin.text is not None)
    return (heading, *((new.text,) if new.text else ()), *lines[behind : origin.stop])
