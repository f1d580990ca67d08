"""A process that makes plans and is killed at every moment of it: run as `python -m tests.archive.killing SYSTEM`.

Prints how often, and what came of it: everything old or everything new, and how many were neither.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from typing_extensions import override

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.errors import ChangedOnDiskError
from curator.archive.journal import Begun, Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from tests.archive.faults import Kill, meddle_before_and_behind
from tests.archive.systems import lack
from tests.archive.trees import Tree, passing_folder, tree_of, write_tree

T = TypeVar("T")
THEIRS = b"theirs\n"
DAY, OTHER = "news/2012/03/1", "news/2013/12/31"
TREE = {f"{DAY}/a.md": b"one\n", f"{DAY}/b.md": b"two\n" * 5000, f"{DAY}/index.md": b"a, b\n", "README.md": b"all\n"}
ONE, TWO, INDEX, ALL = map(fingerprint, TREE.values())
PLANS = {
    "rename": Plan(
        "rename",
        (
            Move(f"{DAY}/a.md", f"{OTHER}/c.md", ONE),
            Change(f"{OTHER}/c.md", ONE, b"1\n"),
            Create(f"{OTHER}/index.md", b"c\n"),
            Change(f"{DAY}/index.md", INDEX, b"b\n"),
            Change("README.md", ALL, b"fewer\n"),
        ),
        f"{DAY}/a.md",
    ),
    "delete": Plan(
        "delete",
        (Delete(f"{DAY}/a.md", ONE), Delete(f"{DAY}/b.md", TWO), Delete(f"{DAY}/index.md", INDEX)),
    ),
}


def journal_in(base: Path) -> Journal:
    return Journal(base / "state" / "journal", lambda: datetime.now(UTC))


def archive_in(base: Path) -> Archive:
    return Archive(base / "archive")


def in_child(act: Callable[[], object]) -> int:
    """Does it in a process of its own; gives how that ended, 0 for well."""
    pid = os.fork()
    if pid == 0:
        code = 3
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def killed(act: Callable[[], object], point: int) -> bool:
    """Whether it was killed at that point, and did not come to its end before."""

    def until() -> None:
        meddle_before_and_behind(pytest.MonkeyPatch(), Kill(point))
        act()

    code = in_child(until)
    if code not in {0, Kill.CODE}:
        raise RuntimeError(f"ended with {code} at {point}")
    return code == Kill.CODE


Act = Callable[[Archive, Journal], object]


def make(plan: Plan) -> Act:
    """Makes a plan."""
    return lambda archive, journal: apply(archive, plan, journal)


class Hindered(Journal):
    """A journal behind whose back somebody writes to a file, when all was looked at and nothing is made."""

    @override
    def begin(self, plan: Plan, inverse: Plan) -> Begun:
        begun = super().begin(plan, inverse)
        (self.folder.parents[1] / "archive" / "README.md").write_bytes(THEIRS)
        return begun


def try_in_vain(archive: Archive, journal: Journal) -> None:
    """Makes a plan whose last step can't be made, so that all others are put back."""
    with suppress(ChangedOnDiskError):
        apply(archive, PLANS["rename"], Hindered(journal.folder, lambda: datetime.now(UTC)))


def kill_everywhere(act: Act, *ends: Act) -> Counter[str]:
    """Kills an act at each of its points, and what recovers it at one of its own; counts what all was like then.

    "old": as before; "new": as after the act or one of the `ends`; "neither": anything else.
    """
    outcomes: Counter[str] = Counter()
    before, after = _state_after(), [_state_after(end) for end in (act, *ends)]
    for point in count(1):
        with _base() as base:
            if not killed(partial(_run, act, base), point):
                return outcomes
            killed(partial(_run, recover, base), 1 + point * 7 % 40)
            outcomes["recovered"] += len(_run(recover, base))
            state = _state(base)
            outcomes["old" if state == before else "new" if state in after else "neither"] += 1
    return outcomes


@contextmanager
def _base() -> Iterator[Path]:
    with passing_folder() as base:
        write_tree(base / "archive", TREE)
        yield base


def _run(act: Callable[[Archive, Journal], T], base: Path) -> T:
    return act(archive_in(base), journal_in(base))


def _state(base: Path) -> tuple[Tree, int, int]:
    """All files, and how many plans are done and how many are not."""
    journal = journal_in(base)
    return tree_of(base / "archive"), len(journal.done()), len(journal.unfinished())


def _state_after(*acts: Act) -> tuple[Tree, int, int]:
    with _base() as base:
        for act in acts:
            _run(act, base)
        return _state(base)


if __name__ == "__main__":
    lack(sys.argv[1], pytest.MonkeyPatch())
    rename, delete = map(make, PLANS.values())
    for name, acts in {"rename": [rename], "delete": [delete], "in vain": [try_in_vain, rename]}.items():
        outcomes = kill_everywhere(*acts)
        sys.stdout.write(f"{name} {dict(outcomes)}\n")
        if outcomes["neither"] or not outcomes["new"]:
            sys.exit(1)
