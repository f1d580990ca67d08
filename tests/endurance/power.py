"""Cuts the power, over and over: `python -m tests.endurance.power CUTS` with `--plans`, `--saves N`, `--mount OPTIONS`.

Files are saved on a real ext4, on a disk that remembers each write and each order to make all safe: one at a time, or
all of them as one plan. Then, for each cut, a disk is made as the power might have left it at some moment: all that was
safe by then, and any of the writes behind it, since a disk may reorder those. It is mounted, and what was begun is
recovered; each file must be whole, and not older than the last save that was told:

torn    no text of any save
lost    an older text, or no file
half    files that were to be saved together have texts of several saves
unread  the file system can't be mounted

It ends with 1 if any of these is not 0. It needs root, ext4, loop devices and FUSE (`apt install fuse3`,
`pip install mfusepy`); where these are missing it says so. `--broken` writes as most programs do, to show that this is
seen.
"""

import argparse
import hashlib
import importlib.util
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from typing_extensions import override

from curator.archive import store
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.journal import Journal
from curator.archive.plan import Change, Plan
from curator.archive.recovery import recover
from tests.endurance import writer
from tests.endurance.block_log import Record, records_in
from tests.endurance.counting import told, until_stopped

_FILES, _MEGABYTES = 4, 24
_TOOLS = ("losetup", "mkfs.ext4", "mount", "umount", "fusermount3")
Write = Callable[[Path, bytes], object]


class Saves:
    """One file at a time."""

    is_together = False

    def __init__(self, write: Write) -> None:
        self._write = write

    def save(self, folder: Path, number: int, file: int) -> Sequence[int]:
        """Gives a file the text of this number, or others with it; those that have it then."""
        self._write(folder / f"{file}.md", text_of(number))
        return [file]

    def recover(self, folder: Path) -> None:
        """Ends what was begun."""


class Plans(Saves):
    """All files together. Broken: one after the other."""

    is_together = True

    def __init__(self, write: Write, *, broken: bool) -> None:
        super().__init__(write)
        self._broken = broken

    @override
    def save(self, folder: Path, number: int, file: int) -> Sequence[int]:
        texts = {f"{one}.md": text_of(number) for one in range(_FILES)}
        if self._broken:
            for path, text in texts.items():
                self._write(folder / path, text)
        else:
            changes = (Change(path, store.fingerprint_at(folder / path), text) for path, text in texts.items())
            apply(Archive(folder), Plan("save", tuple(changes)), self._journal(folder))
        return range(_FILES)

    @override
    def recover(self, folder: Path) -> None:
        recover(Archive(folder), self._journal(folder))

    def _journal(self, folder: Path) -> Journal:
        return Journal(folder / ".journal", lambda: datetime.now(UTC))


class Done(NamedTuple):
    """A save that was said to be done when the log was that long."""

    file: int
    number: int
    logged: int


class Past(NamedTuple):
    """What a disk went through: the records behind the first `start` ones are those of the saves."""

    records: Sequence[Record]
    start: int
    done: Sequence[Done]


def reason_to_skip() -> str:
    """Why this can't run here; empty if it can."""
    if os.geteuid() != 0:
        return "only root may mount"
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if not Path("/dev/fuse").exists():
        return "no FUSE in this kernel"
    return "" if importlib.util.find_spec("mfusepy") else "not installed: mfusepy"


def text_of(number: int) -> bytes:
    """The text of a save, with its number and its sum."""
    body = f"事件 {number} \n".encode() * (30, 300, 900, 4000)[number % 4]
    return f"{number} {hashlib.sha256(body).hexdigest()}\n".encode() + body


def number_of(text: bytes) -> int | None:
    """The number of the save whose text this is; None if it is not whole."""
    head, _, body = text.partition(b"\n")
    number, _, digest = head.partition(b" ")
    return int(number) if digest == hashlib.sha256(body).hexdigest().encode() else None


@contextmanager
def _disk(base: Path, log: Path) -> Iterator[Path]:
    """The file that remembers; what lies on it must be taken away first."""
    folder = base / "fuse"
    folder.mkdir()
    command = [sys.executable, "-B", "-m", "tests.endurance.block_log", str(folder), str(log), str(_MEGABYTES)]
    with subprocess.Popen(command) as server:
        try:
            while not (folder / "disk").exists() and server.poll() is None:
                time.sleep(0.05)
            yield folder / "disk"
        finally:
            subprocess.run(["fusermount3", "-u", str(folder)], check=False)


@contextmanager
def _mounted(image: Path, at: Path, options: str, *, fresh: bool = False) -> Iterator[bool]:
    """The file system of an image, on a loop device; whether it could be mounted."""
    loop = subprocess.run(["losetup", "-f", "--show", str(image)], capture_output=True, text=True, check=True).stdout
    with ExitStack() as stack:
        stack.callback(subprocess.run, ["losetup", "-d", loop.strip()], check=True)
        if fresh:
            make = ["mkfs.ext4", "-q", "-b", "1024", "-E", "nodiscard,lazy_itable_init=0", loop.strip()]
            subprocess.run(make, check=True)
        mount = ["mount", "-t", "ext4", "-o", f"nodiscard,{options}", loop.strip(), str(at)]
        is_mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
        if is_mounted:
            stack.callback(subprocess.run, ["umount", str(at)], check=True)
        yield is_mounted


def _save_all(work: Saves, folder: Path, log: Path, saves: int) -> Iterator[Done]:
    chance = random.Random(1)
    for number in range(_FILES, _FILES + saves):
        for file in work.save(folder, number, chance.randrange(_FILES)):
            yield Done(file, number, log.stat().st_size)
        if chance.random() < 0.3:
            time.sleep(0.25)  # the kernel writes back, and the file system its journal, in their own time


def live(work: Saves, base: Path, saves: int, options: str) -> Past:
    """Saves so often on a disk that remembers."""
    log, folder = base / "log", base / "saved"
    folder.mkdir()
    with _disk(base, log) as disk, _mounted(disk, folder, options, fresh=True) as is_mounted:
        if not is_mounted:
            raise OSError("ext4 can't be mounted")
        for file in range(_FILES):
            (folder / f"{file}.md").write_bytes(text_of(0 if work.is_together else file))
        os.sync()
        before = log.stat().st_size
        done = list(_save_all(work, folder, log, saves))
        after = log.stat().st_size
    records = [record for record in records_in(log) if record.end <= after]
    start = next(number for number, record in enumerate(records) if record.end > before)
    return Past(records, start, done)


def left_by_a_cut(past: Past, at: int, chance: random.Random) -> bytes:
    """The disk as it may be after a cut when so many records were made."""
    safe = max((number for number in range(past.start, at) if not past.records[number].is_write), default=past.start)
    share = chance.choice((0.0, 0.3, 0.7, 1.0))
    image = bytearray(_MEGABYTES << 20)
    for number, record in enumerate(past.records[:at]):
        if record.is_write and (number < safe or chance.random() < share):
            image[record.offset : record.offset + len(record.data)] = record.data
    return bytes(image)


def look(folder: Path, done: Sequence[Done], logged: int, *, is_together: bool) -> Counter[str]:
    """What is wrong with the files, once the log was that long."""
    last = {file: 0 if is_together else file for file in range(_FILES)}
    last |= {save.file: save.number for save in done if save.logged <= logged}
    counts: Counter[str] = Counter()
    places = {file: folder / f"{file}.md" for file in last}
    found = {file: number_of(place.read_bytes()) if place.exists() else -1 for file, place in places.items()}
    for file, number in found.items():
        counts["torn"] += number is None
        counts["lost"] += number is not None and number < last[file]
    counts["half"] += is_together and len(set(found.values())) > 1
    return counts


def _cut(work: Saves, past: Past, base: Path, cuts: int, counts: Counter[str]) -> None:
    chance, image, folder = random.Random(3), base / "image", base / "left"
    folder.mkdir()
    for _ in range(cuts):
        at = chance.randrange(past.start + 1, len(past.records) + 1)
        image.write_bytes(left_by_a_cut(past, at, chance))
        with _mounted(image, folder, "noatime") as is_mounted:
            counts.update({"cuts": 1, "unread": not is_mounted})
            if is_mounted:
                work.recover(folder)
                counts.update(look(folder, past.done, past.records[at - 1].end, is_together=work.is_together))


def run(work: Saves, base: Path, cuts: int, saves: int, options: str) -> Counter[str]:
    """Counts what the cuts did, as many as there were until it was stopped."""
    past = live(work, base, saves, options)
    orders = sum(not record.is_write for record in past.records[past.start :])
    counts: Counter[str] = Counter(cuts=0, saves=saves, writes=len(past.records) - past.start - orders)
    counts.update({"orders": orders, "torn": 0, "lost": 0, "half": 0, "unread": 0})
    with until_stopped():
        _cut(work, past, base, cuts, counts)
    return counts


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Cuts the power, over and over.")
    parser.add_argument("cuts", type=int)
    parser.add_argument("--plans", action="store_true", help="save all files together, each time")
    parser.add_argument("--saves", type=int, default=200)
    parser.add_argument("--mount", default="commit=1", help="options of ext4")
    parser.add_argument("--broken", action="store_true", help="write as most programs do, to show that it is seen")
    arguments = parser.parse_args()
    start, skipped = time.monotonic(), reason_to_skip()
    if skipped:
        print(f"skipped: {skipped}")
        return 0
    with tempfile.TemporaryDirectory() as name:
        write = writer.naively if arguments.broken else writer.save
        work = Plans(write, broken=arguments.broken) if arguments.plans else Saves(write)
        counts = run(work, Path(name), arguments.cuts, arguments.saves, arguments.mount)
    title = "power, plans" if arguments.plans else "power"
    bad = ("torn", "lost", "half", "unread")
    return told(f"{title} (broken)" if arguments.broken else title, counts, bad, start)


if __name__ == "__main__":
    sys.exit(main())
