"""Making what a plan says, all of it or nothing: the only way in which several files of the archive are changed."""

from msgspec import Struct

from curator.archive.archive import Archive
from curator.archive.entry_files import State
from curator.archive.errors import NotPutBackError
from curator.archive.foresight import inverse_of
from curator.archive.journal import Journal
from curator.archive.plan import Plan
from curator.archive.recovery import Recovered, put_back, recover_alone
from curator.archive.saving import Names
from curator.archive.steps import make, remove_emptied


class Applied(Struct, frozen=True):
    """What came of a plan that was made."""

    id: str
    """By which the journal knows it."""
    inverse: Plan
    """What takes it back, as a whole."""
    confirmed: bool
    """False where the disk did not confirm all of it: after a power cut it may be made only then, or not at all."""
    recovered: tuple[Recovered, ...] = ()
    """Plans of a process that was killed meanwhile, which were ended first."""


def apply(archive: Archive, plan: Plan, journal: Journal) -> Applied:
    """Makes a plan.

    Nothing is begun where a file is not as it expects: ChangedOnDiskError, MissingError, AlreadyThereError. Where a
    step fails, those before it are put back, and what it raised is raised, or NotPutBackError for what could not be.
    BusyError where another process is making a plan, NotSavedError where it can't be written into the journal.
    """
    with journal.alone():
        recovered = recover_alone(archive, journal)
        inverse = inverse_of(archive, plan)
        begun = journal.begin(plan, inverse)
        confirmed, names = [begun.is_confirmed], Names()
        try:
            for step in plan.steps:
                confirmed.append(make(archive, step, names))  # noqa: PERF401 - where one fails, those before it count
            confirmed += [names.sync(), remove_emptied(archive, plan)]
        except BaseException as error:
            # Of a step that was interrupted, and did not fail, it is not known whether it is made.
            made = min(len(confirmed) - 1, len(plan.steps)) if isinstance(error, Exception) else None
            outcome = put_back(archive, journal, begun, made)
            if outcome.paths:
                raise NotPutBackError(archive.root / outcome.paths[0], outcome.paths) from error
            raise
        _, is_noted = journal.mark(begun, State.DONE)
    return Applied(begun.id, inverse, all(confirmed) and is_noted, recovered)
