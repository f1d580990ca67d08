"""What is done to many events at once: one plan, one undo.

Each function takes the paths of the events and gives a plan, as those of `moving` do; moving many to a day, or deleting
them, is `moving.move` and `moving.delete`. Events that can't be changed are named among what is skipped.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from curator.archive.archive import Archive, Opened, event_at
from curator.archive.errors import ArchiveError
from curator.archive.layout import day_of, is_event_path, is_there, link_of
from curator.archive.targets import place_meant
from curator.event import context_edits
from curator.event.day_entry import listed_contexts
from curator.event.document import Event, read
from curator.event.edits import NewRelated, ReservedLabelError, relate, rename_source, set_title
from curator.event.links import find_links
from curator.event.page_edits import together
from curator.event.site import site_host
from curator.event.splice import Edit, Splice
from curator.planning.acting import DEFAULT, Aim, Planned, Ways, open_events, planned
from curator.planning.drafts import Drafts, Skipped
from curator.planning.page_set import PageSet
from curator.planning.pages import EventAt, rows_of
from curator.planning.replacing import Part, Search, replaced

Editing = Callable[[str, Event], Edit]
"""The path of an event and the event, to the edit of its text; what it raises of ArchiveErrors, names the event."""


class UnfitResultError(ArchiveError):
    """The event `path` would be none of its day any more, or a link in it would lead nowhere."""


class FrontMatterError(ArchiveError):
    """The front matter of `path` is not understood, so that no context can be written there."""


def add_context(archive: Archive, paths: Sequence[str], context: str, *, ways: Ways = DEFAULT) -> Planned:
    """The events have a context: on the lines of those related events that have it too, or get it here.

    Where no line says it, it comes into the front matter, with all that the event has. Raises what `planned` raises.
    """
    chosen = set(paths)
    pages = PageSet(archive, Drafts(archive))

    def edit(path: str, event: Event) -> Edit:
        _refuse_front_matter(path, event)
        targets = [place_meant(link.target, path) for link in event.related]
        shared = {row for row, other in enumerate(targets) if other in chosen or _has(archive, other, context)}
        return context_edits.with_context(event, context, _contexts_on_page(pages, path), shared)

    return _edited(archive, "contexts", paths, edit, ways)


def remove_context(archive: Archive, paths: Sequence[str], context: str, *, ways: Ways = DEFAULT) -> Planned:
    """No line of these events' related ones has that context, nor has their front matter; the links stay."""
    return _contexts_changed(archive, paths, context_edits.removing(context), ways)


def rename_context(archive: Archive, paths: Sequence[str], old: str, new: str, *, ways: Ways = DEFAULT) -> Planned:
    """The context is called otherwise on the lines of these events' related ones and in their front matter."""
    return _contexts_changed(archive, paths, context_edits.renaming(old, new), ways)


def relabel(archive: Archive, paths: Sequence[str], host: str, label: str, *, ways: Ways = DEFAULT) -> Planned:
    """Every source of a host (`bbc.co.uk`; archived copies count as what they are copies of) has this label.

    Raises what `planned` raises.
    """
    wanted = site_host(host if "://" in host else f"http://{host}")

    def edit(_path: str, event: Event) -> Edit:
        rows = [row for row, source in enumerate(event.sources) if site_host(source.url) == wanted]
        return together(*(rename_source(event, row, label) for row in rows))

    return _edited(archive, "relabel", paths, edit, ways)


def relate_back(
    archive: Archive, events: Sequence[EventAt], targets: Collection[str] | None = None, *, ways: Ways = DEFAULT
) -> Planned:
    """The events that these relate to, or those of them at the paths `targets`, relate to them too.

    The new links come last, with the contexts that the other side has on its own line. `events` may hold what is not
    saved yet. Raises what `planned` raises.
    """
    wanted: dict[str, dict[str, NewRelated]] = {}
    for path, event in events:
        title = event.title.text if event.title else path.rpartition("/")[2].removesuffix(".md")
        for link in event.related:
            other = place_meant(link.target, path)
            if other and other != path and is_event_path(other) and (targets is None or other in targets):
                wanted.setdefault(other, {})[path] = NewRelated(title, link_of(path), link.contexts)

    def edit(path: str, event: Event) -> Edit:
        known = {place_meant(link.target, path) for link in event.related}
        return relate(event, [new for origin, new in wanted[path].items() if origin not in known])

    return _edited(archive, "relate", list(wanted), edit, ways)


def replace_text(
    archive: Archive, paths: Sequence[str], search: Search, parts: Collection[Part], *, ways: Ways = DEFAULT
) -> Planned:
    """What is found in these parts of the events gives way; pages and labels follow titles that change.

    An event that would be none of its day afterwards, or in which a link would lead nowhere, stays as it is.
    Raises PatternError, CostlyPatternError, and what `planned` raises.
    """
    found, skipped = open_events(archive, paths)
    slots = [_slots(event, parts) for _, event in found]
    lines = iter(replaced([line for some in slots for line in some], search))
    new = {opened.path: [next(lines) for _ in some] for (opened, _), some in zip(found, slots, strict=True)}

    def edit(path: str, event: Event) -> Edit:
        return _filled(event, parts, new[path])

    planned_aims, unfit = _aims(archive, found, edit)
    return planned(archive, "replace", planned_aims, ways, (*skipped, *unfit))


def _contexts_changed(archive: Archive, paths: Sequence[str], change: context_edits.Change, ways: Ways) -> Planned:
    def edit(path: str, event: Event) -> Edit:
        _refuse_front_matter(path, event)
        return context_edits.changed(event, change)

    return _edited(archive, "contexts", paths, edit, ways)


def _edited(archive: Archive, name: str, paths: Iterable[str], edit: Editing, ways: Ways) -> Planned:
    found, skipped = open_events(archive, paths)
    aims, unfit = _aims(archive, found, edit)
    return planned(archive, name, aims, ways, (*skipped, *unfit))


def _aims(archive: Archive, found: Iterable[tuple[Opened, Event]], edit: Editing) -> tuple[list[Aim], list[Skipped]]:
    """The events whose text the edit makes another, and those that it can't be done to."""
    aims, unfit = [], []
    for opened, event in found:
        try:
            text = edit(opened.path, event).apply(event.text)
            if text != event.text:
                _refuse_unfit(archive, opened, event, text)
                aims.append(Aim(opened, event, opened.path, text))
        except (ArchiveError, ReservedLabelError) as error:
            unfit.append(Skipped(opened.path, error))
    return aims, unfit


def _refuse_unfit(archive: Archive, opened: Opened, before: Event, text: str) -> None:
    """Raises UnfitResultError, UnfitToSaveError."""
    archive.change(opened, text)
    event = read(text)
    is_same = isinstance(event, Event) and event.dateline.day == before.dateline.day
    new = {link.target for link in find_links(text.split("\n"))}.difference(
        link.target for link in find_links(before.lines)
    )
    places = (place_meant(target, opened.path) for target in new)
    if not is_same or any(place and not is_there(archive.root / place) for place in places):
        raise UnfitResultError(Path(opened.path))


def _refuse_front_matter(path: str, event: Event) -> None:
    if not context_edits.can_change(event):
        raise FrontMatterError(Path(path))


def _has(archive: Archive, path: str | None, context: str) -> bool:
    event = event_at(archive, path) if path else None
    return event is not None and context in context_edits.all_contexts(event)


def _contexts_on_page(pages: PageSet, path: str) -> Sequence[str]:
    """Those that the page of its day has, and perhaps nobody else."""
    day = day_of(path)
    for item in pages.pages(day) if day else ():
        (listed,) = item.page.days
        rows = rows_of(listed, path)
        if len(rows) == 1:
            return listed_contexts(listed.entries[rows[0]])
    return ()


def _slots(event: Event, parts: Collection[Part]) -> list[str]:
    """The lines, and parts of lines, that are looked into, in the order in which `_filled` takes them back."""
    if Part.TEXT in parts:
        return list(event.lines)
    return [
        *([event.title.text] if Part.TITLE in parts and event.title else ()),
        *(event.lines[event.summary.line : event.summary.stop] if Part.SUMMARY in parts and event.summary else ()),
        *((source.label for source in event.sources) if Part.LABELS in parts else ()),
    ]


def _filled(event: Event, parts: Collection[Part], new: Sequence[str]) -> Edit:
    """The edit after which these lines stand there."""
    if Part.TEXT in parts:
        return _lines_changed(event, 0, new)
    rest = list(new)
    edits = []
    if Part.TITLE in parts and event.title:
        edits.append(set_title(event, rest.pop(0)))
    if Part.SUMMARY in parts and event.summary:
        count = event.summary.stop - event.summary.line
        edits.append(_lines_changed(event, event.summary.line, [line.replace("\n", " ") for line in rest[:count]]))
        del rest[:count]
    edits += [rename_source(event, row, label) for row, label in enumerate(rest) if label != event.sources[row].label]
    return together(*edits)


def _lines_changed(event: Event, first: int, new: Sequence[str]) -> Edit:
    return Edit(
        tuple(
            Splice(number, (event.lines[number],), tuple(line.split("\n")))
            for number, line in enumerate(new, first)
            if line != event.lines[number]
        )
    )
