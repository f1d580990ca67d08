"""One process at a time: a lock that ends with the process that has it, however that ends.

It lies beside Curator's own files, never in an archive. On Linux and macOS it is `flock` on a file, since network
shares know none on folders; on Windows a locked byte.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.archive.errors import BusyError
from curator.archive.folder import close_quietly
from curator.archive.saving import folders_for, saving

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_MOMENT = 0.02


@contextmanager
def alone(place: Path, patience: float) -> Iterator[None]:
    """Hold the lock in the file `place`, which is made where it is missing; not for other threads either.

    Raises BusyError when somebody else has it for more than `patience` seconds, NotSavedError where there can be none.
    """
    with saving(place, missing=False), folders_for(place):
        fd = os.open(place, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait(place, fd, patience)
        yield
    finally:
        close_quietly(fd)


def _wait(place: Path, fd: int, patience: float) -> None:
    end = time.monotonic() + patience
    while not _taken(place, fd):
        if time.monotonic() > end:
            raise BusyError(place)
        time.sleep(_MOMENT)


def _taken(place: Path, fd: int) -> bool:
    with saving(place, missing=False):
        try:
            if sys.platform == "win32":
                msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
    return True
