"""Kills a process that makes plans, over and over: `python -m tests.endurance.plans KILLS [--broken]`.

Each plan brings all files of a small archive from one generation to the next: they move, change, come and go. After a
kill at a random moment, and often another one of what recovers, the archive must be of one generation:

torn   files of two generations, or a text that is none
lost   a generation older than one that was said to be made

It ends with 1 if there are any. `--broken` makes the same steps one after the other without a journal, to show that
this is seen.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.recovery import recover
from curator.archive.store import fingerprint
from tests.archive.trees import passing_folder, write_tree

_FILES = 5
_LONGEST = 0.2
"""Seconds until a kill; a plan takes about 20 milliseconds."""

Make = Callable[[Path, Plan], object]


def files_of(generation: int) -> dict[str, bytes]:
    """All files of the archive then."""
    texts = {path_of(number, generation): text_of(number, generation) for number in range(_FILES)}
    if generation % 2:
        texts[f"news/odd/{generation % 10}.md"] = text_of(_FILES, generation)
    return {"index.md": text_of(-1, generation), **texts}


def path_of(number: int, generation: int) -> str:
    """Where a file stands then; half of them move from one generation to the next."""
    return f"news/{generation % 7 if number % 2 else 0}/{number}.md"


def text_of(number: int, generation: int) -> bytes:
    """What it holds then."""
    return f"file {number} generation {generation} ".encode() * (1 + (number * 7 + generation) % 300)


def plan_to(generation: int) -> Plan:
    """The plan that brings about a generation from the one before."""
    old, new = files_of(generation - 1), files_of(generation)
    steps: list[Step] = []
    for number in range(_FILES):
        before, path = path_of(number, generation - 1), path_of(number, generation)
        expected = fingerprint(old.pop(before))
        if before != path:
            steps.append(Move(before, path, expected))
        steps.append(Change(path, expected, new.pop(path)))
    steps.append(Change("index.md", fingerprint(old.pop("index.md")), new.pop("index.md")))
    steps += [Delete(path, fingerprint(data)) for path, data in old.items()]
    steps += [Create(path, data) for path, data in new.items()]
    return Plan("generation", tuple(steps), str(generation))


def make(base: Path, plan: Plan) -> None:
    """As Curator does."""
    apply(Archive(base / "archive"), plan, _journal(base))


def make_naively(base: Path, plan: Plan) -> None:
    """One after the other."""
    for step in plan.steps:
        place = base / "archive" / step.path
        match step:
            case Change() | Create():
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(step.data)
            case Delete():
                place.unlink()
            case Move():
                to = base / "archive" / step.to
                to.parent.mkdir(parents=True, exist_ok=True)
                place.rename(to)


def _journal(base: Path) -> Journal:
    return Journal(base / "journal", lambda: datetime.now(UTC))


def generation_in(base: Path) -> int | None:
    """The generation of all files there are; None for a mixture. Folders and private files do not count."""
    found = {
        str(place.relative_to(base / "archive")): place.read_bytes()
        for place in (base / "archive").rglob("*")
        if place.is_file() and not place.name.startswith(".cur-")
    }
    words = found.get("index.md", b"").split()
    generation = int(words[3]) if len(words) > 3 and words[3].isdigit() else -1
    return generation if generation >= 0 and found == files_of(generation) else None


def killed(act: Callable[[int], object], chance: random.Random) -> int:
    """Does something in a process that is killed after a while; gives the last number that it told through its pipe."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            os.write(writing, b"0\n")
            act(writing)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        told.readline()  # it is at work
        end = time.perf_counter() + chance.random() * chance.choice((_LONGEST / 5, _LONGEST))
        while time.perf_counter() < end:
            pass
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return max((int(line) for line in told.read().split(b"\n")[:-1]), default=0)


def work(base: Path, generation: int, way: Make, told: int) -> None:
    """Makes one plan after the other, and tells of each that is made."""
    while True:
        generation += 1
        way(base, plan_to(generation))
        os.write(told, b"%d\n" % generation)


def run(kills: int, *, broken: bool) -> Counter[str]:
    """Counts what the kills did."""
    counts: Counter[str] = Counter(kills=kills, plans=0, recovered=0, torn=0, lost=0, litter=0)
    chance = random.Random(7)
    way = make_naively if broken else make
    with passing_folder() as base:
        generation = 0
        write_tree(base / "archive", files_of(generation))
        for _ in range(kills):
            made = max(generation, killed(lambda told, begin=generation: work(base, begin, way, told), chance))  # type: ignore[misc]
            if not broken:
                counts["recovered"] += _recover(base, chance)
            now = generation_in(base)
            counts["torn"] += now is None
            counts["lost"] += now is not None and now < made
            counts["litter"] += len(list((base / "archive").rglob(".cur-*")))
            counts["plans"] += made - generation
            if now is None or now < made:  # heal, and go on
                shutil.rmtree(base / "archive")
                now = made
                write_tree(base / "archive", files_of(now))
            generation = now
    return counts


def _recover(base: Path, chance: random.Random) -> int:
    """Recovers what was begun, every second time after a first attempt was killed; gives what was recovered at last."""
    if chance.random() < 0.5:
        killed(lambda _: recover(Archive(base / "archive"), _journal(base)), chance)
    return len(recover(Archive(base / "archive"), _journal(base)))


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Kills a process that makes plans, over and over.")
    parser.add_argument("kills", type=int)
    parser.add_argument("--broken", action="store_true", help="without a journal, to show that it is seen")
    arguments = parser.parse_args()
    start = time.monotonic()
    counts = run(arguments.kills, broken=arguments.broken)
    print(", ".join(f"{what} {count:,}" for what, count in counts.items()), f"in {time.monotonic() - start:.0f} s")
    return 1 if counts["torn"] or counts["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
