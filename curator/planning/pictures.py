"""Pictures that lie beside an event and are named after it: they go where it goes."""

import re

from curator.archive import store
from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError
from curator.archive.foresight import fingerprint_at
from curator.archive.layout import is_link, is_there
from curator.archive.plan import Move
from curator.archive.targets import place_meant
from curator.event.links import find_links

_ENDING = re.compile(r"(-[0-9]+)?\.[^.]+")
"""What stands behind the event's name in that of a picture."""


def pictures_of(archive: Archive, opened: Opened, to: str | None) -> dict[str, Move]:
    """The files that move with an event, which links to them, by where they are now.

    One that can't be moved, or whose new name is taken, stays: the event links to it where it is.
    """
    if to is None or to == opened.path:
        return {}
    moves: dict[str, Move] = {}
    for link in find_links(opened.content.text.split("\n")):
        path = place_meant(link.target, opened.path)
        new = _named_after(archive, path, opened.path, to) if path else None
        if path and new and path not in moves:
            move = _move(archive, path, new)
            moves |= {path: move} if move else {}
    return moves


def _named_after(archive: Archive, path: str, event: str, to: str) -> str | None:
    """Where a file beside the event goes; None for one that is not named after it, or after another event as well."""
    stem = event.removesuffix(".md")
    rest = path.removeprefix(stem)
    ending = _ENDING.fullmatch(rest) if path.startswith(stem) else None
    if ending is None or rest.endswith(".md") or (ending[1] and is_there(archive.root / f"{stem}{ending[1]}.md")):
        return None
    return f"{to.removesuffix('.md')}{rest}"


def _move(archive: Archive, path: str, to: str) -> Move | None:
    place = archive.root / path
    own = {place.name} if place.parent == (archive.root / to).parent else set()
    if is_link(place) or set(store.twins_of(archive.root / to)) - own:
        return None
    try:
        expected = fingerprint_at(archive, path)
    except ArchiveError:
        return None
    return Move(path, to, expected) if expected is not None else None
