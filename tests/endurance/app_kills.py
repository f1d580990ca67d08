"""Kills the whole app while it is typed into, over and over: `python -m tests.endurance.app_kills KILLS [--broken]`.

The real app runs without a screen on a copy of the sample archive, with folders of its own for state and settings, and
is started again after each kill. Each character that stood in the editor for five seconds or longer must be found again
in a file or in a draft, whatever comes later:

lost    texts of which such a character is nowhere
torn    files that do not begin with what they held at first, or that no longer can be read
failed  runs in which nothing could be typed
orphans processes that the killed app left, seconds later

It ends with 1 if any of these is not 0. `--broken` keeps no drafts, to show that this is seen.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from curator.archive.archive import Archive, copy_archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.assets import asset_path
from tests.endurance.counting import told, until_stopped
from tests.endurance.starting import environ_in
from tests.endurance.typist import text_of

_AGE = 5.0
_LONGEST = 11.0
"""Seconds that are typed at most."""
_START = 60.0
_LANES = 4
_ORPHAN = 5.0
_ROOT = Path(__file__).parents[2]


class Key(NamedTuple):
    """A character that stood in the editor."""

    when: float
    text: str
    length: int


class Lane:
    """One archive, and one app after the other that has it open."""

    def __init__(self, number: int, base: Path, *, broken: bool) -> None:
        self._number, self._broken = number, broken
        self._archive = copy_archive(asset_path("sample-archive"), base / "archive")
        self._first = _texts(self._archive)
        self._paths = sorted(path for path in self._first if path.startswith("news/") and not path.endswith("index.md"))
        self._state, self._environ = base / "STATE", environ_in(base)
        self._wanted: dict[str, int] = {}
        """How many characters of each text must be there."""

    def run(self, kills: int, is_stopped: threading.Event) -> Counter[str]:
        """Counts what the kills did, as many as there were until it was stopped."""
        counts: Counter[str] = Counter()
        chance = random.Random(self._number)
        for kill in takewhile(lambda _: not is_stopped.is_set(), range(kills)):
            path, name = chance.choice(self._paths), f"{self._number}-{kill}"
            keys, ended, has_orphans = self._type_and_kill(path, name, chance.random() * _LONGEST)
            for key in keys:
                if key.when <= ended - _AGE:
                    self._wanted[key.text] = key.length
            counts.update({"kills": 1, "keys": len(keys), "lost": self._gone(), "torn": self._torn()})
            counts.update({"failed": not keys, "orphans": has_orphans})
        counts["older"] = sum(self._wanted.values())
        return counts

    def _type_and_kill(self, path: str, name: str, seconds: float) -> tuple[list[Key], float, bool]:
        """What was typed, when it was killed, and whether a process was left."""
        command = [sys.executable, "-B", "-m", "tests.endurance.typist", str(self._archive.root), path, name]
        with subprocess.Popen(
            [*command, *(["--broken"] if self._broken else [])],
            cwd=_ROOT,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        ) as process:
            assert process.stdout is not None
            watch = threading.Timer(_START, process.kill)
            watch.start()
            lines = [process.stdout.readline()]  # it is at work
            watch.cancel()
            time.sleep(seconds)
            ended = time.monotonic()
            os.kill(process.pid, signal.SIGKILL)
            lines += process.stdout.read().splitlines()
        keys = [Key(float(words[0]), words[1], int(words[2])) for line in lines if len(words := line.split()) == 3]
        return keys, ended, _has_orphans(process.pid)

    def _gone(self) -> int:
        """How many texts are not there that must be; each is told, and counts once."""
        drafts = Drafts(drafts_place(self._state / "curator", self._archive.root), self._archive.root)
        kept = [draft.content.text for draft in drafts.all() if isinstance(draft, Draft)]
        found = "\0".join([*kept, *_texts(self._archive).values()])
        gone = {text: length for text, length in self._wanted.items() if text_of(text, length) not in found}
        for text, length in gone.items():
            there = next(size for size in range(length, -1, -1) if text_of(text, size) in found)
            del self._wanted[text]
            print(f"lost: of {length} characters of {text} that must be there {there} are", flush=True)
        return len(gone)

    def _torn(self) -> int:
        now = _texts(self._archive)
        return sum(not now.get(path, "").startswith(self._first[path].rstrip("\n")) for path in self._paths)


def _texts(archive: Archive) -> dict[str, str]:
    return {path: archive.open(path).content.text for path in archive.files()}


def _has_orphans(group: int) -> bool:
    """Whether a process of that group lives on; none does after this."""
    end = time.monotonic() + _ORPHAN
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    return True


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Kills the whole app while it is typed into, over and over.")
    parser.add_argument("kills", type=int)
    parser.add_argument("--broken", action="store_true", help="keep no drafts, to show that it is seen")
    arguments = parser.parse_args()
    start = time.monotonic()
    counts: Counter[str] = Counter(kills=0, keys=0, older=0, lost=0, torn=0, failed=0, orphans=0)
    is_stopped = threading.Event()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(_LANES) as pool:
        lanes = [Lane(number, Path(name, str(number)), broken=arguments.broken) for number in range(_LANES)]
        shares = [len(range(number, arguments.kills, _LANES)) for number in range(_LANES)]
        running = [pool.submit(lane.run, share, is_stopped) for lane, share in zip(lanes, shares, strict=True)]
        with until_stopped():
            wait(running)
        is_stopped.set()
        for result in running:
            counts.update(result.result())
    counts["idle"] = not counts["older"]
    what = "app (broken)" if arguments.broken else "app"
    return told(what, counts, ("lost", "torn", "failed", "orphans", "idle"), start)


if __name__ == "__main__":
    sys.exit(main())
