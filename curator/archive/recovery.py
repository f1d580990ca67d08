"""Plans that were not made to their end: finished or put back, each file as a whole.

A file that holds neither what the plan expects nor what it makes is somebody else's by now, and is left as it is.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import Enum

from msgspec import Struct

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.course import Course, Texts, after
from curator.archive.entry_files import State
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    BusyError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    NotAFileError,
    OutsideError,
)
from curator.archive.foresight import fingerprint_at
from curator.archive.journal import Begun, Journal
from curator.archive.layout import is_empty, is_folder
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step, paths_of
from curator.archive.steps import make, remove_emptied

_SOMEBODY = (AlreadyThereError, ChangedOnDiskError, LinkError, MissingError, NotAFileError, OutsideError)
"""What comes of files that somebody else put there or took away."""


class Outcome(Enum):
    """What became of a plan that had been begun."""

    FINISHED = "finished"
    PUT_BACK = "put back"
    LEFT = "left"
    """Put back but for files that somebody else wrote to."""
    NOT_YET = "not yet"
    """Neither could be done, as on a full disk; it is tried again."""


class Recovered(Struct, frozen=True):
    """A plan that had been begun, and what became of it."""

    name: str
    subject: str
    outcome: Outcome
    paths: tuple[str, ...] = ()
    """The files that are not as they were before."""


def recover(archive: Archive, journal: Journal) -> tuple[Recovered, ...]:
    """Finishes what was begun and not done, else puts it back.

    Nothing while another process makes a plan: what is begun then is its own. Raises NotSavedError for a journal in
    which nothing can be written.
    """
    if not is_folder(journal.folder):
        return ()
    try:
        with journal.alone(0):
            return recover_alone(archive, journal)
    except BusyError:
        return ()


def recover_alone(archive: Archive, journal: Journal) -> tuple[Recovered, ...]:
    """The same, for who is alone already."""
    if is_empty(archive.root):  # as when its disk is not mounted: what is not there was not deleted
        return ()
    return tuple(_recover(archive, journal, begun) for begun in journal.unfinished())


def _recover(archive: Archive, journal: Journal, begun: Begun) -> Recovered:
    plan = begun.entry.plan
    _settle(archive, begun)
    if begun.state is State.BEGUN and _finish(archive, plan):
        journal.mark(begun, State.DONE)
        return Recovered(plan.name, plan.subject, Outcome.FINISHED)
    return put_back(archive, journal, begun)


def put_back(archive: Archive, journal: Journal, begun: Begun, made: int | None = None) -> Recovered:
    """Takes back the first `made` steps of a plan that was begun; None: as many as seem to be made."""
    begun, _ = journal.mark(begun, State.GIVEN_UP)
    plan = begun.entry.plan
    is_hindered = not _settle(archive, begun)
    is_hindered = not _take_back(archive, _made(archive, begun, made)) or is_hindered
    remove_emptied(archive, begun.entry.inverse)
    left = _left(archive, plan, plan.steps[:made])
    outcome = Outcome.PUT_BACK if not left else Outcome.NOT_YET if is_hindered else Outcome.LEFT
    if outcome is Outcome.LEFT:
        journal.mark(begun, State.LEFT)
    if outcome is Outcome.PUT_BACK:
        journal.forget(begun)
    return Recovered(plan.name, plan.subject, outcome, left)


def _finish(archive: Archive, plan: Plan) -> bool:
    """Makes the steps that are missing; False where a file holds something else, or a step can't be made."""
    try:
        steps = Course(plan).missing(_now(archive, plan))
        if steps is None:
            return False
        for step in steps:
            make(archive, step)
    except ArchiveError:
        return False
    remove_emptied(archive, plan)
    return True


def _take_back(archive: Archive, steps: Iterable[Step]) -> bool:
    """Makes the steps back where a file is as they expect; False where one could not be written for all that."""
    is_written = True
    for step in steps:
        try:
            if not _is_made(archive, step):
                make(archive, step)
        except _SOMEBODY:
            continue
        except ArchiveError:
            is_written = False
    return is_written


def _made(archive: Archive, begun: Begun, made: int | None) -> Sequence[Step]:
    """The steps back that are to be gone; all where it can't be seen how many were made."""
    back = begun.entry.inverse.steps
    if made is None:
        with suppress(ArchiveError):
            made = Course(begun.entry.plan).made(_now(archive, begun.entry.plan))
    return back if made is None else back[len(back) - made :]


def _left(archive: Archive, plan: Plan, steps: Sequence[Step]) -> tuple[str, ...]:
    """The files of these steps that are not as they were before."""
    course = Course(plan)
    left = []
    for path in dict.fromkeys(path for step in steps for path in paths_of(step)):
        try:
            is_back = fingerprint_at(archive, path) == course.at(path, 0)
        except ArchiveError:
            is_back = False
        if not is_back:
            left.append(path)
    return tuple(left)


def _is_made(archive: Archive, step: Step) -> bool:
    """Whether its files are as after it."""
    return all(fingerprint_at(archive, path) == text for path, text in after(step).items())


def _now(archive: Archive, plan: Plan) -> Texts:
    return {path: fingerprint_at(archive, path) for path in plan.paths}


def _settle(archive: Archive, begun: Begun) -> bool:
    """Ends single steps that were stopped in the middle; False where a file is out of its place for all that."""
    is_settled = True
    steps = (*begun.entry.plan.steps, *begun.entry.inverse.steps)
    for step in steps:
        try:
            if isinstance(step, Delete | Move):
                is_settled = store.settle(archive.place(step.path), step.expected) and is_settled
            if isinstance(step, Move):
                store.settle_move(archive.place(step.path), archive.place(step.to), step.expected)
        except _SOMEBODY:
            continue
        except ArchiveError:
            is_settled = False
    texts = {step.data for step in steps if isinstance(step, Change | Create)}
    for folder in {(archive.root / path).parent for path in begun.entry.plan.paths}:
        store.sweep(folder, texts)
    return is_settled
