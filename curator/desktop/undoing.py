"""Taking back what was done to files, as the status line offers it."""

from curator.archive.apply import Applied
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.plan import Plan
from curator.desktop.session import Session
from curator.desktop.toolkit.jobs import Run, at_once


def take_back(session: Session, archive: Archive, inverse: Plan, run: Run[Applied] = at_once) -> None:
    """Undoes a plan, unless somebody changed one of its files since, or another archive is open by now."""
    if session.archive is not archive:
        return
    try:
        session.make(inverse, run)
    except ArchiveError as error:
        session.failed.emit(error)
