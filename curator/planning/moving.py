"""What a person does to events as a whole: another title, another file name, another day, away.

Each function gives a plan and changes nothing; `archive.apply.apply` makes it, and its inverse takes all of it back. An
event that can't be changed (not there, read-only, not UTF-8, a symbolic link, no event) is named among what is skipped;
where the function is about one event only, its error is raised instead.
"""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import chain, count
from pathlib import Path

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import AlreadyThereError, ArchiveError
from curator.archive.layout import day_folder, day_of, is_event_name
from curator.archive.saving import folded
from curator.event.edits import set_day, set_title
from curator.event.slug import slug_of
from curator.planning.acting import DEFAULT, Aim, Planned, Ways, open_events, opened_event, planned

_LONGEST = 255
"""Bytes of a file's name."""
_NEVER_IN_NAME = frozenset('/\\:*?"<>|')
"""What a file's name can't hold, on one system or another."""


class UnfitNameError(ArchiveError):
    """`path` would be no event's file."""


def retitle(archive: Archive, path: str, title: str, *, new_name: bool = False, ways: Ways = DEFAULT) -> Planned:
    """The event has another title, written as it is given: in its file, on the pages, and in the labels of links to it
    that were its old title (edge blanks and entities aside).

    Its file keeps its name unless `new_name`: the first free one that the title gives. Raises what `opened_event` and
    `planned` raise.
    """
    opened, event = opened_event(archive, path)
    text = set_title(event, title).apply(event.text)
    to = _free(archive, path, slug_of(title, event.dialect.edition)) if new_name else path
    return planned(archive, "retitle", [Aim(opened, event, to, text)], ways)


def rename(archive: Archive, path: str, name: str, *, ways: Ways = DEFAULT) -> Planned:
    """The event's file is called `name`, which has no `.md`, and all links to it follow.

    Raises UnfitNameError, AlreadyThereError, and what `opened_event` and `planned` raise.
    """
    opened, event = opened_event(archive, path)
    to = f"{path.rpartition('/')[0]}/{name}.md"
    if not _is_fit(f"{name}.md"):
        raise UnfitNameError(Path(to))
    if _is_taken(archive, to, path):
        raise AlreadyThereError(archive.root / to)
    return planned(archive, "rename", [Aim(opened, event, to, event.text)], ways)


def move(archive: Archive, paths: Sequence[str], day: date, *, ways: Ways = DEFAULT) -> Planned:
    """The events are of another day: folder, dateline, pages of both days, all links to them and theirs.

    Where a file's name is taken there, a number stands behind it. Events of that day stay as they are. Raises what
    `planned` raises.
    """
    found, skipped = open_events(archive, paths)
    aims: list[Aim] = []
    for opened, event in found:
        if day_of(opened.path) == day and event.dateline.day == day:
            continue
        name = opened.path.rpartition("/")[2].removesuffix(".md")
        to = _free(archive, opened.path, name, day_folder(day), [aim.to or "" for aim in aims])
        aims.append(Aim(opened, event, to, set_day(event, day).apply(event.text)))
    return planned(archive, "move", aims, ways, skipped)


def delete(archive: Archive, paths: Sequence[str], *, ways: Ways = DEFAULT) -> Planned:
    """The events go, with their entries on the pages.

    Related links to them are taken off the lists, and of other links to them the label stays, unless
    `ways.keeps_broken`. A picture beside an event stays. Raises what `planned` raises.
    """
    found, skipped = open_events(archive, paths, deleting=True)
    aims = [Aim(opened, event, None, "") for opened, event in found]
    return planned(archive, "delete", aims, ways, skipped)


def _free(archive: Archive, path: str, name: str, folder: str = "", planned_paths: Collection[str] = ()) -> str:
    """The first name that is free for the file at `path`, in its folder or another one."""
    folder = folder or path.rpartition("/")[0]
    names = chain((name,), (f"{name}-{number}" for number in count(2)))
    taken = set(map(folded, planned_paths))
    places = (f"{folder}/{name}.md" for name in names)
    return next(to for to in places if folded(to) not in taken and not _is_taken(archive, to, path))


def _is_taken(archive: Archive, to: str, path: str) -> bool:
    """Whether another file than the one at `path` stands in the way there."""
    folder, _, own = path.rpartition("/")
    others = set(store.twins_of(archive.root / to))
    return bool(others - {own} if to.rpartition("/")[0] == folder else others)


def _is_fit(name: str) -> bool:
    is_plain = name.isprintable() and _NEVER_IN_NAME.isdisjoint(name) and name.strip() == name
    return is_plain and is_event_name(name) and len(name.encode(errors="surrogateescape")) <= _LONGEST
