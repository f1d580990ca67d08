"""Files that are saved, moved and deleted while another program writes and the process is killed: no text is lost.

A text that was saved or that another program wrote stands in a file or in the journal, until another program itself
writes over it.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from curator.archive.apply import apply
from curator.archive.entry import from_bytes
from curator.archive.errors import ArchiveError
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from tests.archive.killing import archive_in, journal_in, killed
from tests.archive.trees import tree_of, write_tree

PATHS = ("a.md", "news/1/b.md", "news/2/c.md")
_MEMORY = Path("/dev/shm")
_PATH = st.sampled_from(PATHS)


class Life(RuleBasedStateMachine):
    """An editor that knows what it read, and another program that asks nobody."""

    @initialize()
    def begin(self) -> None:
        self.base = Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None))
        self.numbers = count()
        self.alive = set[bytes]()
        write_tree(self.base / "archive", {"stays": b"", **{path: self.new() for path in PATHS[:2]}})
        self.read: dict[str, bytes] = {}

    @override
    def teardown(self) -> None:
        if hasattr(self, "base"):
            shutil.rmtree(self.base)

    def new(self) -> bytes:
        """A text that there never was, as long as all others."""
        text = b"text %06d\n" % next(self.numbers)
        self.alive.add(text)
        return text

    def place(self, path: str) -> Path:
        return self.base / "archive" / path

    @rule(path=_PATH)
    def load(self, path: str) -> None:
        if self.place(path).is_file():
            self.read[path] = self.place(path).read_bytes()

    @precondition(lambda self: self.read)
    @rule(data=st.data(), kill=st.none() | st.none() | st.integers(1, 60))
    def act(self, data: st.DataObject, kill: int | None) -> None:
        """Saves, moves, deletes or creates; perhaps it is killed at that moment, and then something recovers."""
        path, to = data.draw(st.sampled_from(sorted(self.read))), data.draw(_PATH)
        new, expected = b"text %06d\n" % next(self.numbers), fingerprint(self.read[path])
        steps: list[Step] = [
            Change(path, expected, new), Delete(path, expected), Move(path, to, expected), Create(to, new),
        ]  # fmt: skip
        step = data.draw(st.sampled_from(steps))
        do = partial(apply, archive_in(self.base), Plan("act", (step,), path), journal_in(self.base))
        if kill is not None and killed(partial(_attempt, do), kill):
            recover(archive_in(self.base), journal_in(self.base))
            is_made = False
        else:
            is_made = kill is None and _attempt(do)
        if is_made and isinstance(step, Change | Create):
            self.alive.add(new)
            self.read[step.path] = new

    @rule(path=_PATH, in_place=st.booleans(), same_time=st.booleans())
    def another_writes(self, path: str, in_place: bool, same_time: bool) -> None:
        place = self.place(path)
        before = place.stat() if place.exists() else None
        self.another_overwrites(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        spare = place if in_place else self.base / "spare"
        spare.write_bytes(self.new())
        if before and same_time:
            os.utime(spare, ns=(before.st_atime_ns, before.st_mtime_ns))
        spare.replace(place)

    @rule(path=_PATH)
    def another_deletes(self, path: str) -> None:
        self.another_overwrites(path)
        self.place(path).unlink(missing_ok=True)

    def another_overwrites(self, path: str) -> None:
        """What stands there goes by its own hand."""
        if self.place(path).is_file():
            self.alive.discard(self.place(path).read_bytes())

    def kept(self) -> Iterator[bytes]:
        """What the journal has."""
        folder = journal_in(self.base).folder
        for place in folder.iterdir() if folder.exists() else ():
            entry = from_bytes(place.read_bytes()) if place.name != "lock" else None
            for step in entry.inverse.steps if entry else ():
                if isinstance(step, Change | Create):
                    yield step.data

    @invariant()
    def nothing_is_lost(self) -> None:
        if hasattr(self, "base"):
            assert self.alive <= {*tree_of(self.base / "archive").values(), *self.kept()}
            assert journal_in(self.base).unfinished() == []


def _attempt(do: Callable[[], object]) -> bool:
    try:
        do()
    except ArchiveError:
        return False
    return True


def test_nothing_that_anybody_wrote_is_lost() -> None:
    run_state_machine_as_test(Life, settings=settings(max_examples=30, stateful_step_count=25, deadline=None))
