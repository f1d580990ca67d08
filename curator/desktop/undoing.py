"""Taking back what was done to files, as the status line offers it."""

from collections.abc import Callable

from curator.archive.apply import Applied
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.plan import Plan
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import Run, at_once

TakeBack = Callable[[], bool]
"""Takes back what was done to files, and tells whether it could."""


def take_back(session: Session, archive: Archive, inverse: Plan, run: Run[Applied] = at_once) -> bool:
    """Whether a plan was undone; not where somebody changed one of its files since, or another archive is open by
    now."""
    if session.archive is not archive:
        return False
    try:
        return session.make(inverse, run) is not None
    except ArchiveError as error:
        session.failed.emit(error)
        return False
