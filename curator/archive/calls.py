"""Calling the window that has an archive open: a file in the state folder, that goes when it is read."""

import time
from contextlib import suppress
from pathlib import Path

from curator.archive import store
from curator.archive.errors import ArchiveError, MissingError

_MOMENT = 0.02
_LONGEST = 8192


def call(place: Path, said: str, patience: float) -> bool:
    """Leaves a call; whether somebody took it within so many seconds. One that nobody takes is withdrawn."""
    try:
        store.export(place, said.encode(errors="surrogateescape"))
    except ArchiveError:
        return False
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not place.exists():
            return True
        time.sleep(_MOMENT)
    return not _withdraw(place)


def answer(place: Path) -> str | None:
    """Takes a call, and says what was said; None where there is none."""
    try:
        said = store.read(place, _LONGEST)
    except MissingError:
        return None
    except ArchiveError:
        said = b""
    return said.decode(errors="surrogateescape") if _withdraw(place) else None


def _withdraw(place: Path) -> bool:
    """Whether it was there until now."""
    with suppress(OSError):
        place.unlink()
        return True
    return False
