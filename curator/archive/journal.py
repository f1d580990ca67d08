"""The journal of one archive: each plan with all that it replaces, on the disk before its first step is made.

A folder in the user's state folder has a file for each plan (`entry_files`), and what they replaced, each text once
(`texts`). What the files held before is the history of the archive (`history`).
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from enum import Enum
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from curator.archive import lock, store
from curator.archive.entry import Entry, Outline, Trace, inverse_of, text_in
from curator.archive.entry_files import EntryFiles, Ref, State
from curator.archive.errors import BusyError, MissingError
from curator.archive.plan import Create, Delete, Plan, is_undo
from curator.archive.retention import Limits, expire, settle
from curator.archive.saving import sweep_own
from curator.archive.texts import Texts
from curator.places import name_for

_PATIENCE = 5.0


class Done(Struct, frozen=True):
    """A plan that was made."""

    id: str
    when: datetime
    name: str
    subject: str
    deletes: bool
    """Whether it deleted a file."""


class Begun(Struct, frozen=True):
    """A plan that is written down and not done."""

    id: str
    state: State
    entry: Entry
    is_confirmed: bool = True
    """Whether the disk confirmed that it is written down."""


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
    """A folder that is made with the first plan. Who is `alone` writes and marks entries; `clear` does the rest."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], limits: Limits | None = None) -> None:
        """`clock` gives the time with its zone, as `datetime.now().astimezone()` does."""
        self.folder = folder
        self._files = EntryFiles(folder)
        self._texts = Texts(folder / "texts")
        self._clock = clock
        self._limits = limits or Limits()

    def done(self) -> list[Done]:
        """The plans that were made and are still kept, newest first."""
        heads = ((ref.id, self._files.head(ref)) for ref in reversed(self._files.refs()) if ref.state is State.DONE)
        return [Done(id_, head.when, head.name, head.subject, head.deletes) for id_, head in heads if head is not None]

    def last(self) -> Done | None:
        """The last plan that was made and not taken back; what was taken back, and that it was, does not count."""
        taken_back: list[tuple[Trace, ...]] = []
        for done in self.done():
            if not (taken_back or is_undo(done.name)):
                return done
            outline = self._outline(Ref(done.id, State.DONE))
            if is_undo(done.name):
                taken_back += [outline.traces_back] if outline else []
            elif outline is None or outline.traces not in taken_back:
                return done
            else:
                taken_back.remove(outline.traces)
        return None

    def inverse(self, id: str) -> Plan:
        """The plan that takes one back that was made. Raises MissingError where it is not kept any more."""
        for ref in (Ref(id, State.DONE), Ref(id, State.DONE, is_settled=True)):
            inverse = inverse_of(self._files.data(ref), self._texts.get)
            if inverse is not None:
                return inverse
        raise MissingError(self.folder / id)

    def outlines(self) -> Iterator[tuple[str, Outline]]:
        """What all entries did, with their ids, in the order in which they were begun."""
        for ref in self._files.refs():
            outline = self._outline(ref)
            if outline is not None:
                yield ref.id, outline

    def _outline(self, ref: Ref) -> Outline | None:
        """Of one that was not settled when it was seen, and may be so by now, too."""
        return self._files.outline(ref) or self._files.outline(replace(ref, is_settled=True))

    def text(self, id: str, fingerprint: str) -> bytes:
        """A text that an entry replaced, by its fingerprint. Raises MissingError where it is not kept any more."""
        found = (text_in(self._files.data(ref), fingerprint) for ref in self._files.unsettled() if ref.id == id)
        text = next(found, None)
        return self._texts.get(fingerprint) if text is None else text

    def alone(self, patience: float = _PATIENCE) -> AbstractContextManager[None]:
        """The time in which nobody else makes or finishes a plan of this archive. Raises BusyError, NotSavedError."""
        return lock.alone(self.folder / "lock", patience)

    def unfinished(self) -> list[Begun]:
        """The plans that were begun and neither done nor put back, oldest first.

        An entry that is not whole is none: nothing was begun when it was being written.
        """
        found = ((ref, self._files.entry(ref)) for ref in self._files.unsettled() if ref.is_open)
        return [Begun(ref.id, ref.state, entry) for ref, entry in found if entry is not None]

    def begin(self, plan: Plan, inverse: Plan) -> Begun:
        """Writes down a plan that is about to be made. Raises NotSavedError; nothing may be begun then."""
        entry = Entry(self._clock(), plan, inverse)
        ref, is_confirmed = self._files.write(entry, State.BEGUN)
        return Begun(ref.id, State.BEGUN, entry, is_confirmed)

    def keep(self, path: str, data: bytes, why: Why) -> None:
        """Keeps a text of a file that is about to be lost. Raises BusyError, NotSavedError."""
        plan = Plan(why.value, (Delete(path, store.fingerprint(data)),), path)
        with self.alone():
            self._files.write(Entry(self._clock(), plan, Plan("", (Create(path, data),))), State.KEPT)

    def mark(self, begun: Begun, state: State) -> tuple[Begun, bool]:
        """Says how far it came; whether the disk confirmed that, False as well where it can't be said."""
        ref, is_confirmed = self._files.mark(Ref(begun.id, begun.state), state)
        return replace(begun, state=ref.state), is_confirmed

    def forget(self, begun: Begun) -> None:
        """Takes away a plan of which nothing is left to know."""
        self._files.remove(Ref(begun.id, begun.state))

    def clear(self) -> None:
        """Keeps each text of what is done but once, and takes away what is beyond the limits, and what a kill left.

        Plans can be made meanwhile. Raises BusyError while another process does the same.
        """
        with lock.alone(self.folder / "clearing", 0):
            with suppress(BusyError), self.alone(0):
                sweep_own(self.folder)
            settle(self._files, self._texts)
            expire(self._files, self._texts, self._limits, self._clock(), BESIDE)
