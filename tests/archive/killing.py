"""A process that makes plans and is killed at every moment of it: run as `python -m tests.archive.killing SYSTEM`.

Prints how often, and what came of it: everything old or everything new, and how many were neither.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from tests.archive.faults import Kill, meddle_before_and_behind
from tests.archive.systems import lack
from tests.archive.trees import tree_of, write_tree

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


def kill_everywhere(plan: Plan) -> Counter[str]:
    """Kills a plan at each of its points, and what recovers it at one of its own; says what all files were then."""
    outcomes: Counter[str] = Counter()
    point = 0
    while True:
        point += 1
        with tempfile.TemporaryDirectory() as folder:
            base = Path(folder)
            write_tree(base / "archive", TREE)
            before = tree_of(base / "archive")
            if not killed(lambda: apply(archive_in(base), plan, journal_in(base)), point):  # noqa: B023 - called at once
                return outcomes
            killed(lambda: recover(archive_in(base), journal_in(base)), 1 + point * 7 % 40)  # noqa: B023
            recovered = recover(archive_in(base), journal_in(base))
            now = tree_of(base / "archive")
            done = bool(journal_in(base).done())
            is_whole = now == (_after(plan) if done else before) and not journal_in(base).unfinished()
            outcomes["neither" if not is_whole else "new" if done else "old"] += 1
            outcomes["recovered"] += len(recovered)


def _after(plan: Plan) -> dict[str, bytes | None]:
    """What the files are once it is made."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        write_tree(base / "archive", TREE)
        apply(archive_in(base), plan, journal_in(base))
        return tree_of(base / "archive")


if __name__ == "__main__":
    lack(sys.argv[1], pytest.MonkeyPatch())
    for name, plan in PLANS.items():
        outcomes = kill_everywhere(plan)
        sys.stdout.write(f"{name} {dict(outcomes)}\n")
        if outcomes["neither"]:
            sys.exit(1)
