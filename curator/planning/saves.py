"""Saves of one file, one after another, and what they made of the pages."""

from collections.abc import Sequence

from msgspec.structs import replace

from curator.archive.apply import Applied
from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError
from curator.archive.plan import Change, Plan
from curator.archive.store import fingerprint, fingerprint_at
from curator.planning.events import Writing, plan_save

_MOST = 100
"""So many saves are remembered."""


def plan(archive: Archive, opened: Opened, text: str, made: Sequence[Plan], *, keeps_pages: bool) -> Writing:
    """Another text for a file that was opened; `made` are the plans that take back its saves so far, the newest last.

    With a text that it had before, its pages get back what they had with that: they say of an event what nobody could
    write anew, as contexts in an order of their own, or a title as it was once (format.md section D). Raises
    UnfitToSaveError.
    """
    writing = plan_save(archive, opened, text, keeps_pages=keeps_pages)
    back = _back_to(writing.file, made) if keeps_pages and isinstance(writing.file, Change) else ()
    if not back or not all(_is_there(archive, change) for change in back):
        return writing
    return Writing(writing.file, replace(writing.pages, steps=tuple(back)))


def with_next(made: Sequence[Plan], applied: Applied | None) -> Sequence[Plan]:
    """The same after one more save, beginning anew where that was of another file."""
    if applied is None:
        return made
    return (*[plan for plan in made if plan.subject == applied.inverse.subject][-_MOST:], applied.inverse)


def _back_to(file: Change, made: Sequence[Plan]) -> Sequence[Change]:
    """What the pages become by taking back saves until the file holds this; nothing where none led away from it, or
    where something else came in between."""
    pages: dict[str, Change] = {}
    for undoing in reversed(made):
        changes = {step.path: step for step in undoing.steps if isinstance(step, Change)}
        own = changes.pop(file.path, None)
        if own is None or len(changes) + 1 < len(undoing.steps):
            return ()
        for path, change in changes.items():
            later = pages.get(path)
            if later is not None and fingerprint(later.data) != change.expected:
                return ()
            pages[path] = change if later is None else replace(change, expected=later.expected)
        if own.data == file.data:
            return tuple(pages.values())
    return ()


def _is_there(archive: Archive, change: Change) -> bool:
    """Whether the file that is to change holds what is expected."""
    try:
        return fingerprint_at(archive.place(change.path)) == change.expected
    except (ArchiveError, OSError):
        return False
