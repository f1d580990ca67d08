"""Which event files there are on the disk, and whether they may have changed: names and signatures, no contents.

Only regular files count, and symbolic links to such that stay in the archive.
"""

import errno
import os
import stat
import time
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec import Struct

from curator.archive.errors import ArchiveError, MissingError, OutsideError
from curator.archive.layout import (
    INDEX,
    README,
    Failed,
    day_folder,
    day_folders,
    day_of,
    error_of,
    ignore,
    is_event_name,
    is_event_path,
    is_inside,
    is_there,
    listed_paths,
)

LARGEST = 512 * 1024
"""Bytes of a file that are read; events have some 3,000."""
_BOM = b"\xef\xbb\xbf"
IN_DOUBT = 0
"""The signature of a file that may change again without getting another one."""
SOME = 1
"""Stands for the signature of an index page that is there, where nobody asked for it."""
_COARSEST_CLOCK = 2.0
"""Seconds that a file system's clock may stand still: exFAT counts in twos."""
_OPENING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""Opening a pipe that nobody writes to would hang, and opening a terminal would make it ours."""
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


class DayFiles(Struct, frozen=True):
    """The event files of a day and its index page, each with its signature."""

    day: date
    files: dict[str, int]
    """By the file's name."""
    index: int = IN_DOUBT
    """IN_DOUBT too where there is no index page."""

    def paths(self) -> Iterator[str]:
        """Those of the event files, in no order."""
        folder = day_folder(self.day)
        return (f"{folder}/{name}" for name in self.files)


def scan(root: Path, failed: Failed = ignore, *, is_signed: bool = True) -> Iterator[DayFiles]:
    """All days that have a folder, newest first; `failed` is told of folders that nothing is known about now.

    Where nobody asks for signatures, it takes half the time: they are IN_DOUBT then, and that of an index page `SOME`.
    """
    for day, folder in day_folders(root, failed):
        try:
            yield _files(root, day, folder, is_signed=is_signed)
        except ArchiveError as error:
            failed(error)


def scan_day(root: Path, day: date) -> DayFiles:
    """One day; without files where it has no folder, or one that leads out. Raises NotReadableError."""
    folder = day_folder(day)
    try:
        return _files(root, day, folder) if is_inside(root, root / folder) else DayFiles(day, {})
    except MissingError:
        return DayFiles(day, {})


def in_order(root: Path, files: DayFiles) -> list[str]:
    """The names of a day's events in the order of its index page, those that it lacks behind them."""
    return order_of(root, day_folder(files.day), files.files, files.index)[0]


def order_of(root: Path, folder: str, files: Collection[str], index: int) -> tuple[list[str], int]:
    """The same of these names in a day's folder, with the signature of the index page as it was read; `index` is what
    is known of that."""
    names = sorted(files)
    if len(names) < 2 or not index:
        return names, index
    try:
        page, read = read_file(root, f"{folder}/{INDEX}", LARGEST)
    except OSError:
        return names, index
    known = {f"{folder}/{name}": name for name in names}
    listed = map(known.get, listed_paths(text_of(page)))
    return list(dict.fromkeys((*filter(None, listed), *names))), read


def expected(root: Path, day: date) -> tuple[list[str], list[str]]:
    """The paths of all that should be an event of a day, whatever is there: what its page lists, in that order, and
    what else has such a name in its folder. What is listed and stands in another day's folder is an event of that.

    Raises OutsideError, NotAFolderError, NotReadableError for the folder; a day that has none expects nothing.
    """
    folder = day_folder(day)
    if not is_inside(root, root / folder):
        raise OutsideError(root / folder)
    try:
        with os.scandir(f"{root}/{folder}") as found:
            lying = sorted(f"{folder}/{item.name}" for item in found if is_event_name(item.name))
    except FileNotFoundError:
        return [], []
    except OSError as error:
        raise error_of(root / folder, error) from error
    listed = dict.fromkeys(
        path
        for path in _listed(root, folder)
        if (day_of(path) == day and is_event_path(path)) or not is_there(root / path)
    )
    return list(listed), [path for path in lying if path not in listed]


def _listed(root: Path, folder: str) -> list[str]:
    """What the page of a day lists, or its twin where that can't be read."""
    for name in (INDEX, README):
        with suppress(OSError):
            return list(listed_paths(text_of(read_file(root, f"{folder}/{name}", LARGEST)[0])))
    return []


def text_of(data: bytes) -> str:
    """The text of a file, as far as it is one, with the line ends that events are read with."""
    text = data.removeprefix(_BOM).decode(errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def signature(status: os.stat_result) -> int:
    """Another one for another text, as far as the system tells: size, times and inode in 64 bits.

    The time of the last change is in it, which no program can set back (reliability.md case C7).
    """
    return hash((status.st_size, status.st_mtime_ns, status.st_ino, status.st_ctime_ns)) or 1


def signature_at(place: Path) -> int:
    """The signature of the regular file that a place leads to; IN_DOUBT where there is none."""
    try:
        status = os.stat(place)  # noqa: PTH116 - Path.stat says nothing else, and takes no place with a NUL either
    except (OSError, ValueError):
        return IN_DOUBT
    return signature(status) if stat.S_ISREG(status.st_mode) else IN_DOUBT


def read_file(root: Path, path: str, limit: int) -> tuple[bytes, int]:
    """The first `limit` bytes of a regular file of the archive, and its signature. Raises OSError.

    The signature is IN_DOUBT for a file that was written just now: another text may follow within the same tick of
    the file system's clock.
    """
    fd = _opened(root, f"{root}/{path}")
    try:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        data = os.read(fd, min(limit, status.st_size + 1))
        if len(data) < min(limit, status.st_size):
            data += _rest(fd, limit - len(data))
    finally:
        os.close(fd)
    now = time.time()  # either time: that of the last writing can be set, to a far day too
    is_fresh = abs(now - status.st_mtime) < _COARSEST_CLOCK or abs(now - status.st_ctime) < _COARSEST_CLOCK
    return data, IN_DOUBT if is_fresh else signature(status)


def _opened(root: Path, place: str) -> int:
    """A descriptor; a symbolic link is opened where it stays in the archive."""
    try:
        return os.open(place, _OPENING | _NO_FOLLOW)
    except OSError:
        if not (os.path.islink(place) and is_inside(root, Path(place))):  # noqa: PTH114 - as in _status
            raise
        return os.open(place, _OPENING)


def _rest(fd: int, length: int) -> bytes:
    """What a read that was cut short left."""
    pieces = []
    while length > 0 and (piece := os.read(fd, length)):
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def _files(root: Path, day: date, folder: str, *, is_signed: bool = True) -> DayFiles:
    """Raises MissingError, NotAFolderError, NotReadableError."""
    files: dict[str, int] = {}
    index = IN_DOUBT
    try:
        with os.scandir(f"{root}/{folder}") as found:
            for item in found:
                name = item.name
                if not is_event_name(name) and name != INDEX:
                    continue
                if not is_signed and item.is_file(follow_symlinks=False):
                    known = SOME if name == INDEX else IN_DOUBT
                elif (status := _status(root, item)) is not None:
                    known = signature(status)
                else:
                    continue
                if name == INDEX:
                    index = known
                else:
                    files[name] = known
    except OSError as error:
        raise error_of(root / folder, error) from error
    return DayFiles(day, files, index)


def _status(root: Path, item: os.DirEntry[str]) -> os.stat_result | None:
    """None for what is no regular file. A link that leads out counts, as what it is: it is listed, and not read."""
    try:
        status = item.stat(follow_symlinks=False)
    except FileNotFoundError:  # gone meanwhile; any other error is one of the folder, of which nothing is known then
        return None
    try:
        if stat.S_ISLNK(status.st_mode) and is_inside(root, Path(item.path)):
            status = os.stat(item.path)  # noqa: PTH116 - a Path for each file of a large archive takes its time
        elif stat.S_ISLNK(status.st_mode):
            return status if os.path.isfile(item.path) else None  # noqa: PTH113 - as above
    except (OSError, ValueError):  # it leads nowhere, or to itself
        return None
    return status if stat.S_ISREG(status.st_mode) else None
