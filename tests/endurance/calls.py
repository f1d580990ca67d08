"""Fails and kills each system call of one save in turn, with strace: `python -m tests.endurance.calls [--broken]`.

A first run lists the calls. Then there is a run for each of them and each error that it may give, and one that is
killed at its entry; the file must hold the old text or the new one, and what is said must be so:

torn    the file holds neither
lying   "saved" for the old text, or an error for the new one (but that the disk did not confirm it)
silent  "saved" although a write, or its confirmation by the disk, failed
hung    it did not come to an end

It ends with 1 if any of these is not 0. `--broken` writes as most programs do, to show that this is seen.
"""

import argparse
import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.archive.trees import passing_folder
from tests.endurance import writer
from tests.endurance.counting import told

OLD, NEW = b"old text\n" * 700, b"new text\n" * 900
_BEGIN, _END = "/a-save-begins", "/a-save-ends"
_CALLS = "trace=%file,%desc"
_ERRORS = {
    "openat": ("EACCES", "EMFILE", "ENOSPC", "EROFS"),
    "write": ("ENOSPC", "EIO", "EDQUOT", "EFBIG"),
    "fsync": ("EIO", "ENOSPC", "EDQUOT"),
    "close": ("EIO", "EDQUOT"),
    "linkat": ("EPERM", "ENOSPC", "EMLINK"),
    "renameat2": ("EACCES", "EIO", "EINVAL", "ENOSYS", "ENOSPC"),
    "unlinkat": ("EACCES", "EBUSY"),
}
_ANY = ("EIO", "EACCES")
_NO_CALLS = {"mmap", "munmap", "poll", "stat"}
"""Memory, and what this harness itself does."""
_PATIENCE = 20.0
_YAMA = Path("/proc/sys/kernel/yama/ptrace_scope")
Write = Callable[[Path, bytes], object]


class Call(NamedTuple):
    """The `number`-th call with this name, counted from 1."""

    name: str
    number: int


class Ended(NamedTuple):
    """What a run said ("" if it was killed) and left."""

    said: str
    data: bytes | None
    litter: int


def reason_to_skip() -> str:
    """Why this can't run here; empty if it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    if os.geteuid() != 0 and _YAMA.exists() and _YAMA.read_text().strip() != "0":
        return f"only root may attach strace to a process here ({_YAMA})"
    done = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, text=True, check=False)
    return f"strace can't trace here: {done.stderr.strip()}" if done.returncode else ""


def calls_of(write: Write, base: Path) -> list[Call]:
    """The system calls of one save, on files and what is open."""
    once(write, base, [])
    seen: Counter[str] = Counter()
    calls, is_saving = [], False
    for line in (base / "trace").read_text(errors="replace").splitlines():
        name = re.match(r"(?:\d+ +)?(\w+)\(", line)
        if name is None:
            continue
        seen[name[1]] += 1
        if _END in line:
            break
        if is_saving and name[1] not in _NO_CALLS:
            calls.append(Call(name[1], seen[name[1]]))
        is_saving = is_saving or _BEGIN in line
    return calls


def once(write: Write, base: Path, rule: list[str]) -> Ended:
    """Saves in a process of its own, in which strace does what the rule says."""
    home = base / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    place = home / "事件.md"
    place.write_bytes(OLD)
    said, pid, go = _start(write, place)
    command = ["strace", "-o", str(base / "trace"), "-e", _CALLS, *rule, "-p", str(pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as strace, os.fdopen(said, "rb") as answer:
        assert strace.stderr is not None
        strace.stderr.readline()  # it is attached
        os.close(go)
        is_there = bool(select.select([answer], [], [], _PATIENCE)[0])
        words = answer.read().decode() if is_there else "HUNG"
        if not is_there:
            os.kill(pid, 9)
        os.waitpid(pid, 0)
    data = place.read_bytes() if place.exists() else None
    return Ended(words, data, len(list(home.iterdir())) - (data is not None))


def _start(write: Write, place: Path) -> tuple[int, int, int]:
    """Where it will be said what came of it, the process, and what is to be closed for it to begin."""
    waiting, go = os.pipe()
    said, saying = os.pipe()
    pid = os.fork()
    if pid:
        os.close(waiting)
        os.close(saying)
        return said, pid, go
    try:
        os.close(go)
        os.write(saying, _saved(write, place, waiting).encode())
    finally:
        os._exit(0)  # even where a call of our own failed: who unwinds from here takes the other process's folder away


def _saved(write: Write, place: Path, waiting: int) -> str:
    """What is said of one save, once it may begin."""
    poll = select.poll()
    poll.register(waiting)
    poll.poll()
    Path(_BEGIN).exists()
    try:
        write(place, NEW)
        words = "SAVED"
    except OSError as error:
        words = f"ERROR {error}"
    Path(_END).exists()
    return words


def fates(call: Call) -> Iterator[tuple[str, list[str]]]:
    """What may befall a call, and how strace does that."""
    for what in [f"error={error}" for error in _ERRORS.get(call.name, _ANY)] + ["signal=KILL"]:
        yield what, ["-e", f"inject={call.name}:{what}:when={call.number}"]


def problem(call: Call, fate: str, ended: Ended) -> str:
    """What is wrong with how a run ended; empty if nothing is."""
    if ended.said == "HUNG":
        return "hung"
    if ended.data not in {OLD, NEW}:
        return "torn"
    is_saved, is_new = ended.said == "SAVED", ended.data == NEW
    if (is_saved and not is_new) or (ended.said.startswith("ERROR") and is_new and "not durable" not in ended.said):
        return "lying"
    is_silent = is_saved and call.name in {"write", "fsync"} and fate.startswith("error")
    return "silent" if is_silent else ""


def run(write: Write, base: Path) -> Counter[str]:
    """Counts what came of it; what is wrong is printed too."""
    calls = calls_of(write, base)
    counts: Counter[str] = Counter(calls=len(calls), runs=0, torn=0, lying=0, silent=0, hung=0, litter=0)
    for call in calls:
        for fate, rule in fates(call):
            ended = once(write, base, rule)
            wrong = problem(call, fate, ended)
            counts.update({"runs": 1, "litter": ended.litter, **({wrong: 1} if wrong else {})})
            if wrong:
                print(f"{wrong}: {call.name} ({call.number}), {fate}: said {ended.said[:80]!r}")
    counts["few"] = len(calls) < 3
    return counts


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Fails and kills each system call of one save in turn.")
    parser.add_argument("--broken", action="store_true", help="write as most programs do, to show that it is seen")
    is_broken = parser.parse_args().broken
    start, skipped = time.monotonic(), reason_to_skip()
    if skipped:
        print(f"skipped: {skipped}")
        return 0
    with passing_folder() as base:
        counts = run(writer.naively if is_broken else writer.save, base)
    return told("calls (broken)" if is_broken else "calls", counts, ("torn", "lying", "silent", "hung", "few"), start)


if __name__ == "__main__":
    sys.exit(main())
