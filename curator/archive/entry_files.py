"""The files of a journal: one for each plan, whose name is a number that grows, and how far the plan came.

Those that are settled (`entry`) stand in a folder of their own, so that a save need not look through all of them.
"""

import os
from contextlib import suppress
from enum import Enum
from pathlib import Path

from msgspec import Struct

from curator.archive import replace, store
from curator.archive.entry import Entry, Head, Outline, from_bytes, has_outline, head_of, outline_of, to_bytes
from curator.archive.errors import ArchiveError
from curator.archive.folder import Folder
from curator.archive.saving import folders_for, saving, sweep_own, synced

_LARGEST = 1 << 40
_HEAD = 1 << 16
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


class Ref(Struct, frozen=True):
    """One of the files."""

    id: str
    state: State
    is_settled: bool = False

    @property
    def is_open(self) -> bool:
        """Whether its plan is to be finished or put back."""
        return self.state in {State.BEGUN, State.GIVEN_UP}


class EntryFiles:
    """The folder of these files; nothing of it need be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._settled = folder / "settled"

    def refs(self) -> list[Ref]:
        """All entries, in the order in which they were begun."""
        found = {ref.id: ref for ref in (*_refs(self._settled, is_settled=True), *self.unsettled())}
        return [found[id_] for id_ in sorted(found)]

    def unsettled(self) -> list[Ref]:
        """Those that are not settled, in the same order."""
        return _refs(self._folder, is_settled=False)

    def sweep(self) -> None:
        """Takes away what a kill left of those that were to be settled."""
        sweep_own(self._settled)

    def place(self, ref: Ref) -> Path:
        """Where its file is."""
        return (self._settled if ref.is_settled else self._folder) / f"{ref.id}.{ref.state.value}"

    def head(self, ref: Ref) -> Head | None:
        """What its first line says; None where it can't be read, or is none of ours."""
        with suppress(ArchiveError):
            return head_of(store.read_head(self.place(ref), _HEAD))
        return None

    def outline(self, ref: Ref) -> Outline | None:
        """It without the contents; None as above."""
        with suppress(ArchiveError):
            data = store.read_head(self.place(ref), _HEAD)
            return outline_of(data if has_outline(data) else store.read(self.place(ref), _LARGEST))
        return None

    def data(self, ref: Ref) -> bytes:
        """All of it; no bytes where it can't be read."""
        with suppress(ArchiveError):
            return store.read(self.place(ref), _LARGEST)
        return b""

    def entry(self, ref: Ref) -> Entry | None:
        """The plan and its inverse; None where it is settled, or as above."""
        return from_bytes(self.data(ref))

    def size(self, ref: Ref) -> int:
        """Bytes."""
        with suppress(OSError):
            return self.place(ref).stat().st_size
        return 0

    def write(self, entry: Entry, state: State) -> tuple[Ref, bool]:
        """Makes a new file; whether the disk confirmed it. Raises NotSavedError."""
        ids = (id_ for folder in (self._folder, self._settled) for id_, _ in _names(folder))
        ref = Ref(f"{1 + max(map(int, ids), default=0):08}", state)
        return ref, self._create(ref, to_bytes(entry))

    def settle(self, ref: Ref, data: bytes) -> None:
        """Gives it these bytes, among those that are settled, if the disk confirms it. Raises NotSavedError."""
        settled = Ref(ref.id, ref.state, is_settled=True)
        is_there = self.data(settled) == data  # a kill came before the other one went
        if synced(self._settled) if is_there else self._create(settled, data):
            self.remove(ref)

    def _create(self, ref: Ref, data: bytes) -> bool:
        place = self.place(ref)
        with saving(place, missing=False), folders_for(place) as confirmed, Folder.at(place.parent) as folder:
            replace.write_new(folder, place.name, data, _PRIVATE)
            return folder.sync() and confirmed

    def mark(self, ref: Ref, state: State) -> tuple[Ref, bool]:
        """Says how far it came by now; whether the disk confirmed that, False as well where it can't be said."""
        marked = Ref(ref.id, state)
        try:
            with Folder.at(self._folder) as folder:
                folder.rename(self.place(ref).name, self.place(marked).name)
                return marked, folder.sync()
        except OSError:
            return ref, False

    def remove(self, ref: Ref) -> bool:
        """Whether it is gone."""
        try:
            self.place(ref).unlink()
        except OSError:
            return False
        return True


def _refs(folder: Path, *, is_settled: bool) -> list[Ref]:
    return [Ref(id_, state, is_settled) for id_, state in sorted(_names(folder), key=lambda name: name[0])]


def _names(folder: Path) -> list[tuple[str, State]]:
    """The numbers and states of all entries in a folder."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - thousands of names, of which no paths are needed
    except OSError:  # it is not made yet; where it can't be read, nothing can be begun
        return []
    parts = (name.partition(".") for name in names)
    return [(id_, _STATES[end]) for id_, _, end in parts if end in _STATES and _is_id(id_)]


def _is_id(text: str) -> bool:
    return text.isdecimal() and text.isascii()
