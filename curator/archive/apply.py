"""Making what a plan says."""

from contextlib import suppress

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError, ChangedOnDiskError
from curator.archive.plan import Change, Plan


def apply(archive: Archive, plan: Plan) -> Plan:
    """Makes the changes; gives the plan that takes them back.

    Raises ChangedOnDiskError for a file that holds something else than expected, and what `store.save` raises;
    the files that were changed before it are then put back.
    """
    made: list[Change] = []
    try:
        # One by one: where one fails, `made` has those before it.
        made.extend(_change(archive, step) for step in plan.steps if isinstance(step, Change))
    except ArchiveError:
        for change in reversed(made):
            # A file that somebody changed in this moment keeps what they wrote.
            with suppress(ArchiveError):
                _change(archive, change)
        raise
    return plan.undoing(tuple(reversed(made)), plan.standing)


def _change(archive: Archive, change: Change) -> Change:
    """Makes one change; gives the one that takes it back."""
    place = archive.place(change.path)
    old = store.read(place)
    if store.fingerprint(old) != change.expected:
        raise ChangedOnDiskError(place)
    saved = store.save(place, change.data, change.expected)
    return Change(change.path, saved.fingerprint, old)
