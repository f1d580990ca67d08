"""Plans that were not made to their end: finished or put back, each file as a whole.

A file that holds neither what the plan expects nor what it makes is somebody else's by now, and is left as it is.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.course import Course, Texts, after
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    BusyError,
    ChangedOnDiskError,
    MissingError,
    NotAFileError,
)
from curator.archive.foresight import fingerprint_at
from curator.archive.journal import Begun, Journal, State
from curator.archive.layout import is_empty
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.steps import make, remove_emptied


class Outcome(Enum):
    """What became of a plan that had been begun."""

    FINISHED = "finished"
    PUT_BACK = "put back"
    LEFT = "left"
    """Put back but for files that somebody else wrote to."""
    NOT_YET = "not yet"
    """Neither could be done, as on a full disk; it is tried again."""


@dataclass(frozen=True, slots=True)
class Recovered:
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
    if not journal.folder.exists():
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
    back = _made(archive, begun) if made is None else begun.entry.inverse.steps[len(begun.entry.inverse.steps) - made :]
    aside = _settle(archive, begun)
    left, is_hindered = _take_back(archive, back)
    remove_emptied(archive, begun.entry.inverse)
    outcome = Outcome.NOT_YET if is_hindered or aside else Outcome.LEFT if left else Outcome.PUT_BACK
    if outcome is Outcome.LEFT:
        journal.mark(begun, State.LEFT)
    if outcome is Outcome.PUT_BACK:
        journal.forget(begun)
    return Recovered(begun.entry.plan.name, begun.entry.plan.subject, outcome, (*aside, *left))


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


def _take_back(archive: Archive, steps: Iterable[Step]) -> tuple[Sequence[str], bool]:
    """The paths that hold something else and were left so, or could not be written; whether there are such."""
    left: list[str] = []
    is_hindered = False
    for step in steps:
        try:
            if not _is_made(archive, step):
                make(archive, step)
        except (ChangedOnDiskError, MissingError, AlreadyThereError, NotAFileError):
            left.append(step.path)
        except ArchiveError:
            left.append(step.path)
            is_hindered = True
    return tuple(dict.fromkeys(left)), is_hindered


def _made(archive: Archive, begun: Begun) -> tuple[Step, ...]:
    """The steps back that are to be gone: from where the plan stopped, else all."""
    back = begun.entry.inverse.steps
    with suppress(ArchiveError):
        made = Course(begun.entry.plan).made(_now(archive, begun.entry.plan))
        return back if made is None else back[len(back) - made :]
    return back


def _is_made(archive: Archive, step: Step) -> bool:
    """Whether its files are as after it."""
    return all(fingerprint_at(archive, path) == text for path, text in after(step).items())


def _now(archive: Archive, plan: Plan) -> Texts:
    return {path: fingerprint_at(archive, path) for path in plan.paths}


def _settle(archive: Archive, begun: Begun) -> Sequence[str]:
    """Ends single steps that were stopped in the middle; the files that are out of their place for all that."""
    aside = []
    steps = (*begun.entry.plan.steps, *begun.entry.inverse.steps)
    for step in steps:
        with suppress(ArchiveError):
            if isinstance(step, Delete | Move) and not store.settle(archive.place(step.path), step.expected):
                aside.append(step.path)
            if isinstance(step, Move):
                store.settle_move(archive.place(step.path), archive.place(step.to), step.expected)
    texts = {step.data for step in steps if isinstance(step, Change | Create)}
    for folder in {(archive.root / path).parent for path in begun.entry.plan.paths}:
        store.sweep(folder, texts)
    return tuple(dict.fromkeys(aside))
