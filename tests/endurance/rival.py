"""Another program writes to the same file all the time: `python -m tests.endurance.rival SECONDS [--broken]`.

It puts texts of its own there, in place or under the file's name, and looks soon after whether each is there still. In
the meantime Curator saves and makes plans with the same file. Each text of the other program must stand in the file, or
Curator has read it as a whole before it wrote another one, and of plans it is in the history:

destroyed  texts of which nothing is left that nobody had read
unkept     texts that a plan replaced, and that are not in the history

It ends with 1 if any of these is not 0. `--broken` looks at the file and then renames over it, to show that this is
seen.
"""

import argparse
import os
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from curator.archive import store
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.history import versions
from curator.archive.journal import Journal
from curator.archive.plan import Change, Plan
from curator.archive.store import fingerprint
from tests.archive.trees import passing_folder
from tests.endurance.counting import told

_FILE, _WORDS = "a.md", b"theirs"
_WHOLE = b" end\n"
_TURNS = 200
"""Plans until the history is looked at, and begun anew."""
Write = Callable[[bytes, bytes], object]
"""Puts the second text in the place of the first; raises ArchiveError where that is not there any more."""


def text_of(whose: bytes, number: int) -> bytes:
    """A text that shows whose it is, and whether it is whole."""
    return b"%s %d " % (whose, number) * (1, 100, 3000)[number % 3] + _WHOLE


def is_whole(data: bytes) -> bool:
    """Whether it was not read half written."""
    return data.endswith(_WHOLE)


def work(place: Path, end: float, saying: int) -> None:
    """The other program: tells of each text that was gone soon after, and at last how many there were."""
    chance, number = random.Random(1), 0
    spare = place.parents[1] / "spare"
    with os.fdopen(saying, "w") as said:
        while time.monotonic() < end:
            number += 1
            text = text_of(_WORDS, number)
            if number % 2:
                place.write_bytes(text)
            else:
                spare.write_bytes(text)
                spare.replace(place)
            time.sleep(chance.random() * chance.choice((0.0005, 0.004)))
            if not _finds(place, text):
                said.write(f"{number}\n")
        said.write(f"all {number}\n")


def _finds(place: Path, text: bytes) -> bool:
    for _ in range(5):  # for a moment it may be out of its place
        with suppress(FileNotFoundError):
            if place.read_bytes() == text:
                return True
        time.sleep(0.001)
    return False


@contextmanager
def _other_program(place: Path, seconds: float) -> Iterator[tuple[int, int]]:
    """Its process, and what it says."""
    said, saying = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(said)
            work(place, time.monotonic() + seconds, saying)
        finally:
            os._exit(0)
    os.close(saying)
    try:
        yield pid, said
    finally:
        os.waitpid(pid, 0)


class Ours:
    """Curator: what it read before it wrote, and what it wrote in vain."""

    def __init__(self, place: Path, write: Write) -> None:
        self._place, self._write = place, write
        self.read = set[str]()
        self.made = self.refused = 0

    def turn(self) -> None:
        """Reads the file, and puts another text in its place."""
        data = self._place.read_bytes()
        if not is_whole(data):
            return  # the layers above wait until it rests
        try:
            self._write(data, text_of(b"ours", self.made))
        except ArchiveError:
            self.refused += 1
        else:
            self.read.add(fingerprint(data))
            self.made += 1


def run(base: Path, seconds: float, way: str) -> Counter[str]:
    """Counts what came of it."""
    place = base / "archive" / _FILE
    place.parent.mkdir(parents=True)
    place.write_bytes(text_of(_WORDS, 0))
    plans = Plans(base)
    ours = Ours(place, {"store": _through_store(place), "plan": plans.make, "broken": _carelessly(place)}[way])
    with _other_program(place, seconds) as (pid, said), os.fdopen(said) as lines:
        while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            with suppress(FileNotFoundError):
                ours.turn()
        words = lines.read().split()
    plans.look()
    left = {fingerprint(found.read_bytes()) for found in place.parent.iterdir()}
    gone = {fingerprint(text_of(_WORDS, int(word))) for word in words[:-2]}
    counts: Counter[str] = Counter(theirs=int(words[-1]), ours=ours.made, refused=ours.refused, replaced=len(gone))
    counts["destroyed"] = len(gone - ours.read - left)
    counts["unkept"] = plans.unkept
    counts["idle"] = not ours.made
    return counts


def _through_store(place: Path) -> Write:
    return lambda old, new: store.save(place, new, fingerprint(old))


def _carelessly(place: Path) -> Write:
    def write(old: bytes, new: bytes) -> None:
        spare = place.with_suffix(".new")
        spare.write_bytes(new)
        if place.read_bytes() == old:
            spare.replace(place)

    return write


class Plans:
    """Writes by plans, and looks now and then whether the history has all that they replaced."""

    def __init__(self, base: Path) -> None:
        self._archive_root, self._folder = base / "archive", base / "journal"
        self._replaced = set[str]()
        self.unkept = 0

    def make(self, old: bytes, new: bytes) -> None:
        """Puts one text in the place of another."""
        plan = Plan("save", (Change(_FILE, fingerprint(old), new),), _FILE)
        apply(Archive(self._archive_root), plan, self._journal)
        self._replaced.add(fingerprint(old))
        if len(self._replaced) >= _TURNS:
            self.look()

    def look(self) -> None:
        """Counts what is missing in the history, and begins it anew."""
        found = versions(self._journal, _FILE)
        kept = {fingerprint(self._journal.text(old.id, old.fingerprint)) for old in found}
        self.unkept += len(self._replaced - kept)
        self._replaced.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _journal(self) -> Journal:
        return Journal(self._folder, lambda: datetime.now(UTC))


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Another program writes to the same file all the time.")
    parser.add_argument("seconds", type=float)
    parser.add_argument("--broken", action="store_true", help="look and then rename, to show that it is seen")
    arguments = parser.parse_args()
    codes = []
    for way in ["broken"] if arguments.broken else ["store", "plan"]:
        start = time.monotonic()
        with passing_folder() as base:
            counts = run(base, arguments.seconds, way)
        codes.append(told(f"rival ({way})", counts, ("destroyed", "unkept", "idle"), start))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
