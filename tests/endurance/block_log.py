"""A disk that remembers all that was written to it: `python -m tests.endurance.block_log FOLDER LOG MEGABYTES`.

A FUSE file system with one file, `disk`, for a loop device to lie on. The log has a record for each write, and for each
time that all before it was to be made safe: the kind (W or F), the offset and the number of bytes, then the bytes.
"""

import errno
import importlib
import stat
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_HEAD = struct.Struct("<cQI")
_DISK = "/disk"


@dataclass(frozen=True, slots=True)
class Record:
    """A write, or (no data) an order to make all before it safe. `end`: the length of the log with it."""

    is_write: bool
    offset: int
    data: bytes
    end: int


def records_in(log: Path) -> Iterator[Record]:
    """What happened to the disk, in order."""
    data, place = log.read_bytes(), 0
    while place + _HEAD.size <= len(data):
        kind, offset, length = _HEAD.unpack_from(data, place)
        place += _HEAD.size
        yield Record(kind == b"W", offset, data[place : place + length], place + length)
        place += length


class Disk:
    """What mfusepy asks for: the names and arguments are those of FUSE."""

    use_ns = True

    def __init__(self, log: BinaryIO, size: int) -> None:
        self._log, self._data = log, bytearray(size)

    def getattr(self, path: str, fh: int | None = None) -> dict[str, int]:
        """The folder, or the file."""
        if path == "/":
            return {"st_mode": stat.S_IFDIR | 0o755, "st_nlink": 2}
        if path == _DISK:
            return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": len(self._data)}
        raise OSError(errno.ENOENT, path)

    def readdir(self, path: str, fh: int) -> list[str]:
        """All names."""
        return [".", "..", _DISK[1:]]

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        """What the disk holds now."""
        return bytes(self._data[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        """Into the memory, and the log."""
        self._data[offset : offset + len(data)] = data
        self._note(b"W", offset, data)
        return len(data)

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        """An order to make all safe."""
        self._note(b"F", 0, b"")
        return 0

    def _note(self, kind: bytes, offset: int, data: bytes) -> None:
        self._log.write(_HEAD.pack(kind, offset, len(data)) + data)
        self._log.flush()


def main(folder: str, log: str, megabytes: str) -> None:
    """Serves until it is unmounted."""
    mfusepy = importlib.import_module("mfusepy")
    with Path(log).open("wb") as opened:
        disk = Disk(opened, int(megabytes) << 20)
        mfusepy.FUSE(disk, folder, foreground=True, nothreads=True, direct_io=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
