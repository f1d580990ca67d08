"""The journal of one archive: each plan with all that it replaces, on the disk before its first step is made.

A folder in the user's state folder has a file for each plan; the end of its name says how far that came. What the
files held before is the history of the archive (`history`).
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from curator.archive import lock, store
from curator.archive.entry import Entry, Head, Outline, from_bytes, has_outline, head_of, outline_of, to_bytes
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.folder import Folder
from curator.archive.plan import Change, Create, Delete, Plan, is_undo
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
    KEPT = "kept"
    """No plan: a text that was kept before it would have been lost in another way."""


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
    """What is kept: at most so many `bytes`, for so many `days`; the oldest go first. The last text that a file had is
    kept for longer, and so is the newest entry."""

    bytes: int = 500 * 1024 * 1024
    days: int = 180


class Why(Enum):
    """Why a text is kept that no plan replaced: the name of its entry."""

    REPLACED = "replaced"
    """Another program wrote over it."""
    OUTSIDE = "outside"
    """Another program wrote it, and it was to be decided whether it stays."""
    UNSAVED = "unsaved"
    """It was typed and never saved; the file never held it."""


BESIDE = {Why.OUTSIDE.value, Why.UNSAVED.value}
"""The names of entries whose texts stand beside those that a file had one after the other."""


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

    def outlines(self) -> Iterator[tuple[str, Outline]]:
        """What all entries did, with their ids, in the order in which they were begun."""
        for id_, state in self._entries():
            outline = self._outline(self._place(id_, state))
            if outline is not None:
                yield id_, outline

    def text(self, id: str, path: str, fingerprint: str) -> bytes:
        """The text with that fingerprint which the file at a path had before. Raises MissingError where it is not kept
        any more."""
        entries = (self._entry(id, state) for state in State)
        for step in (step for entry in entries if entry for step in entry.inverse.steps):
            if isinstance(step, Change | Create) and step.path == path and store.fingerprint(step.data) == fingerprint:
                return step.data
        raise MissingError(self._place(id, State.DONE))

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
        id_, saved = self._write(entry, State.BEGUN)
        return Begun(id_, State.BEGUN, entry, saved.confirmed)

    def keep(self, path: str, data: bytes, why: Why) -> None:
        """Keeps a text of a file that is about to be lost. Raises BusyError, NotSavedError."""
        plan = Plan(why.value, (Delete(path, store.fingerprint(data)),), path)
        with self.alone():
            self._write(Entry(self._clock(), plan, Plan("", (Create(path, data),))), State.KEPT)

    def mark(self, begun: Begun, state: State) -> tuple[Begun, bool]:
        """Says how far it came; whether the disk confirmed that, False as well where it can't be said."""
        try:
            with Folder.at(self.folder) as folder:
                folder.rename(self._place(begun.id, begun.state).name, self._place(begun.id, state).name)
                return replace(begun, state=state), folder.sync()
        except OSError:
            return begun, False

    def _write(self, entry: Entry, state: State) -> tuple[str, store.Saved]:
        id_ = f"{1 + max((int(id_) for id_, _ in self._entries()), default=0):08}"
        return id_, store.create(self._place(id_, state), to_bytes(entry), _PRIVATE)

    def forget(self, begun: Begun) -> None:
        """Takes away a plan of which nothing is left to know."""
        self._remove(begun.id, begun.state)

    def clear(self) -> None:
        """Takes away what is beyond the limits, and entries of which a kill left but a part. Raises BusyError."""
        with self.alone(0):
            with suppress(OSError):
                for place in filter(lambda place: is_passing(place.name), self.folder.iterdir()):
                    place.unlink()
            entries = list(self._entries())
            size, oldest = sum(self._size(*entry) for entry in entries), self._clock() - timedelta(self._limits.days)
            only: set[str] | None = None
            for id_, state in entries[:-1]:
                if state in _OPEN:
                    continue
                head = self._head(id_, state)
                if head is not None and size <= self._limits.bytes and head.when >= oldest:
                    return
                only = self._only_copies() if only is None else only
                if id_ not in only:
                    size -= self._size(id_, state)
                    self._remove(id_, state)

    def _only_copies(self) -> set[str]:
        """The entries that have the last text that some file had before."""
        last: dict[str, str] = {}
        overtaken = set[str]()
        for id_, outline in self.outlines():
            for trace in outline.traces if outline.name not in BESIDE else ():
                if trace.path is None:
                    continue
                if trace.to in {None, trace.path}:
                    last[trace.path] = id_
                elif trace.to is not None and trace.path in last:
                    overtaken.update(filter(None, [last.get(trace.to)]))
                    last[trace.to] = last.pop(trace.path)
        return overtaken.union(last.values())

    def _remove(self, id_: str, state: State) -> None:
        """As far as the disk lets it."""
        with suppress(OSError):
            self._place(id_, state).unlink()

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

    def _outline(self, place: Path) -> Outline | None:
        with suppress(ArchiveError):
            data = store.read_head(place, _HEAD)
            return outline_of(data if has_outline(data) else store.read(place, _LARGEST))
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
