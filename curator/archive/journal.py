"""The journal of one archive: each plan with all that it replaces, on the disk before its first step is made.

A folder in the user's state folder has a file for each plan; the end of its name says how far that came.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from curator.archive import lock, store
from curator.archive.entry import Entry, Head, from_bytes, head_of, to_bytes
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.folder import Folder
from curator.archive.plan import Plan, is_undo
from curator.archive.replace import is_passing
from curator.places import name_for

_LARGEST = 1 << 40
_HEAD = 1 << 16
_PATIENCE = 5.0
_PRIVATE = 0o600


class State(Enum):
    """How far a plan came: the end of its file's name."""

    BEGUN = "begun"
    """Perhaps not all steps are made."""
    GIVEN_UP = "given-up"
    """A step failed, and those before it are to be put back."""
    DONE = "done"
    LEFT = "left"
    """Not whole and not put back, because another program wrote to its files; kept for its texts."""


_STATES = {state.value: state for state in State}
_OPEN = (State.BEGUN, State.GIVEN_UP)


@dataclass(frozen=True, slots=True)
class Done:
    """A plan that was made."""

    id: str
    when: datetime
    name: str
    subject: str
    deletes: bool
    """Whether it deleted a file."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A plan that is written down and not done."""

    id: str
    state: State
    entry: Entry
    is_confirmed: bool = True
    """Whether the disk confirmed that it is written down."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is kept: the newest `plans`, and at most so many `bytes`. A plan that deleted files is kept for `days` in
    any case: its entry may have the only copy of a text."""

    plans: int = 200
    bytes: int = 256 * 1024 * 1024
    days: int = 30


def journal_place(state: Path, root: Path) -> Path:
    """The folder in the state folder that is the journal of the archive in `root`."""
    return state / "journals" / name_for(root)


class Journal:
    """A folder that is made with the first plan. All that is written to it is written by whoever is `alone`."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], limits: Limits | None = None) -> None:
        """`clock` gives the time with its zone, as `datetime.now().astimezone()` does."""
        self.folder = folder
        self._clock = clock
        self._limits = limits or Limits()

    def done(self) -> list[Done]:
        """The plans that were made and are still kept, newest first."""
        found = []
        for id_, state in self._entries():
            head = self._head(id_, state) if state is State.DONE else None
            if head is not None:
                found.append(Done(id_, head.when, head.name, head.subject, head.deletes))
        return found[::-1]

    def last(self) -> Done | None:
        """The last plan that was made and not taken back; what was taken back, and that it was, does not count."""
        taken_back = 0
        for done in self.done():
            if is_undo(done.name):
                taken_back += 1
            elif taken_back:
                taken_back -= 1
            else:
                return done
        return None

    def inverse(self, id: str) -> Plan:
        """The plan that takes one back that was made. Raises MissingError where it is not kept any more."""
        entry = self._entry(id, State.DONE)
        if entry is None:
            raise MissingError(self._place(id, State.DONE))
        return entry.inverse

    def alone(self, patience: float = _PATIENCE) -> AbstractContextManager[None]:
        """The time in which nobody else makes or finishes a plan of this archive. Raises BusyError, NotSavedError."""
        return lock.alone(self.folder / "lock", patience)

    def unfinished(self) -> list[Begun]:
        """The plans that were begun and neither done nor put back, oldest first.

        An entry that is not whole is none: nothing was begun when it was being written.
        """
        found = ((id_, state, self._entry(id_, state)) for id_, state in self._entries() if state in _OPEN)
        return [Begun(id_, state, entry) for id_, state, entry in found if entry is not None]

    def begin(self, plan: Plan, inverse: Plan) -> Begun:
        """Writes down a plan that is about to be made. Raises NotSavedError; nothing may be begun then."""
        entry = Entry(self._clock(), plan, inverse)
        id_ = f"{1 + max((int(id_) for id_, _ in self._entries()), default=0):08}"
        saved = store.create(self._place(id_, State.BEGUN), to_bytes(entry), _PRIVATE)
        self._clear(entry.when)
        return Begun(id_, State.BEGUN, entry, saved.confirmed)

    def mark(self, begun: Begun, state: State) -> tuple[Begun, bool]:
        """Says how far it came; whether the disk confirmed that, False as well where it can't be said."""
        try:
            with Folder.at(self.folder) as folder:
                folder.rename(self._place(begun.id, begun.state).name, self._place(begun.id, state).name)
                return replace(begun, state=state), folder.sync()
        except OSError:
            return begun, False

    def forget(self, begun: Begun) -> None:
        """Takes away a plan of which nothing is left to know."""
        self._remove(begun.id, begun.state)

    def _clear(self, now: datetime) -> None:
        """Takes away the oldest plans beyond the limits, and entries of which a kill left but a part."""
        with suppress(OSError):
            for place in filter(lambda place: is_passing(place.name), self.folder.iterdir()):
                place.unlink()
        entries = list(self._entries())
        sizes = {id_: self._size(id_, state) for id_, state in entries}
        count, size = len(entries), sum(sizes.values())
        for id_, state in entries:
            if state in _OPEN:
                continue
            if count <= self._limits.plans and size <= self._limits.bytes:
                return
            head = self._head(id_, state)
            if head is None or not self._must_stay(head, state, now):
                self._remove(id_, state)
                count, size = count - 1, size - sizes[id_]

    def _remove(self, id_: str, state: State) -> None:
        """As far as the disk lets it."""
        with suppress(OSError):
            self._place(id_, state).unlink()

    def _must_stay(self, head: Head, state: State, now: datetime) -> bool:
        has_only_copy = head.deletes or state is State.LEFT
        return has_only_copy and head.when > now - timedelta(days=self._limits.days)

    def _entries(self) -> Iterator[tuple[str, State]]:
        """All entries, in the order in which they were begun."""
        try:
            names = sorted(place.name for place in self.folder.iterdir())
        except OSError:  # it is not made yet; where it can't be read, nothing can be begun
            return
        for id_, _, end in (name.partition(".") for name in names):
            if id_.isdecimal() and id_.isascii() and end in _STATES:
                yield id_, _STATES[end]

    def _head(self, id_: str, state: State) -> Head | None:
        with suppress(ArchiveError):
            return head_of(store.read_head(self._place(id_, state), _HEAD))
        return None

    def _entry(self, id_: str, state: State) -> Entry | None:
        with suppress(ArchiveError):
            return from_bytes(store.read(self._place(id_, state), _LARGEST))
        return None

    def _size(self, id_: str, state: State) -> int:
        with suppress(OSError):
            return self._place(id_, state).stat().st_size
        return 0

    def _place(self, id_: str, state: State) -> Path:
        return self.folder / f"{id_}.{state.value}"
