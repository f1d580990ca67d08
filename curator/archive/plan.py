"""A change of the archive as a value: which files, what each is expected to hold, what it is to hold then."""

from contextlib import suppress
from dataclasses import dataclass

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError, ChangedOnDiskError


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that is there: the fingerprint of what it holds, and its text afterwards."""

    path: str
    expected: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Changes that belong together, in the order in which they are made."""

    changes: tuple[FileChange, ...]


def apply(archive: Archive, plan: Plan) -> Plan:
    """Makes the changes; gives the plan that takes them back.

    Raises ChangedOnDiskError for a file that holds something else than expected, and what `Archive.save` raises;
    the files that were changed before it are then put back.
    """
    made: list[FileChange] = []
    try:
        # One by one: where one fails, `made` has those before it.
        made.extend(_change(archive, change) for change in plan.changes)
    except ArchiveError:
        for change in reversed(made):
            # A file that somebody changed in this moment keeps what they wrote.
            with suppress(ArchiveError):
                _change(archive, change)
        raise
    return Plan(tuple(reversed(made)))


def _change(archive: Archive, change: FileChange) -> FileChange:
    """Makes one change; gives the one that takes it back."""
    opened = archive.open(change.path)
    if opened.fingerprint != change.expected:
        raise ChangedOnDiskError(archive.place(change.path))
    saved = archive.save(opened, change.text)
    return FileChange(change.path, saved.fingerprint, opened.content.text)
