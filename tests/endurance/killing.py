"""A process that is killed at its work, over and over, and what is looked at then."""

import os
import random
import signal
import sys
import time
import traceback
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.endurance.counting import until_stopped

_AFRESH = 20
_BEFORE = 5
Tell = Callable[[int], object]


class Work(ABC):
    """What is done step by step in the folder `base`, with care or `broken`."""

    longest = 0.015
    """Seconds until a kill: a few steps."""

    def __init__(self, base: Path, *, broken: bool = False) -> None:
        self.base, self.broken = base, broken

    @abstractmethod
    def begin(self, number: int) -> None:
        """Makes all as after the step with this number, whatever there was."""

    @abstractmethod
    def step(self, number: int) -> None:
        """Takes this step, from what was there after the one before it."""

    def recover(self, number: int) -> None:  # noqa: B027 - most works leave nothing to do
        """What the next start does, when the step behind this one was perhaps on its way."""

    @abstractmethod
    def holds(self, number: int) -> bool:
        """Whether all is as after this step."""

    def sweep(self) -> int:
        """Takes away the private files that a kill left; how many there were."""
        left = list(self.base.rglob(".cur-*"))
        for place in left:
            place.unlink()
        return len(left)


def run(work: Work, kills: int, chance: random.Random) -> Counter[str]:
    """Counts what the kills did, as many as there were until it was stopped."""
    counts: Counter[str] = Counter(kills=0, steps=0, torn=0, lost=0, failed=0, idle=0, litter=0)
    with until_stopped():
        _kill(work, kills, chance, counts)
    counts["idle"] = not counts["steps"]
    return counts


def _kill(work: Work, kills: int, chance: random.Random, counts: Counter[str]) -> None:
    number, is_well = 0, False
    for kill in range(kills):
        if kill % _AFRESH == 0 or not is_well:
            work.begin(number)
        told, has_failed = killed(partial(_go_on, work, number), work.longest, chance)
        told = max(told, number)
        if not work.broken:
            _recover(work, told, chance)
        now = next(filter(work.holds, (told + 1, told)), None)
        is_well = now is not None
        if not is_well:
            counts["lost" if any(map(work.holds, range(told - 1, told - _BEFORE, -1))) else "torn"] += 1
        counts.update({"kills": 1, "steps": told - number, "failed": has_failed, "litter": work.sweep()})
        number = told + 1 if now is None else now


def _recover(work: Work, number: int, chance: random.Random) -> None:
    """Every second time after a first attempt was killed."""
    if chance.random() < 0.5:
        killed(lambda _: work.recover(number), work.longest, chance)
    work.recover(number)


def _go_on(work: Work, number: int, tell: Tell) -> None:
    while True:
        number += 1
        work.step(number)
        tell(number)


def killed(act: Callable[[Tell], object], longest: float, chance: random.Random) -> tuple[int, bool]:
    """Does something in a process that is killed after a while, if it is not through by then.

    Gives the last number that it told (0 for none), and whether it failed.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _do_and_end(act, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        told.readline()  # it is at work
        time.sleep(chance.random() * longest * chance.choice((0.1, 0.3, 1)))
        os.kill(pid, signal.SIGKILL)
        has_failed = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) not in {0, -signal.SIGKILL}
        return max((int(line) for line in told.read().split(b"\n")[:-1]), default=0), has_failed


def _do_and_end(act: Callable[[Tell], object], writing: int) -> None:
    code = 1
    try:
        os.write(writing, b"0\n")
        act(lambda number: os.write(writing, b"%d\n" % number))
        code = 0
    except Exception:  # noqa: BLE001 - it is shown, and counted
        traceback.print_exc()
    finally:
        with suppress(OSError):
            sys.stderr.flush()
        os._exit(code)


def files_in(folder: Path) -> dict[str, bytes]:
    """The files below a folder; private ones do not count."""
    return {
        str(place.relative_to(folder)): place.read_bytes()
        for place in folder.rglob("*")
        if place.is_file() and not place.name.startswith(".cur-")
    }
