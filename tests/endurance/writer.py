"""Writing one file, for harnesses that drive a function `(path, data)`: through the store, and as it is mostly done."""

from pathlib import Path

from curator.archive import store
from curator.archive.errors import ArchiveError


def save(path: str | Path, data: bytes) -> None:
    """Writes a file through the store, new or not. OSError unless the disk confirmed it: "not durable" where the text
    is there and may yet be lost by a power cut, anything else where the file is as it was."""
    place = Path(path)
    try:
        if place.exists():
            saved = store.save(place, data, store.fingerprint(store.read(place)))
        else:
            saved = store.create(place, data)
    except ArchiveError as error:
        raise OSError(f"{type(error).__name__}: {error}") from error
    if not saved.confirmed:
        raise OSError("written, but not durable")


def naively(path: str | Path, data: bytes) -> None:
    """Writes a file as most programs do: it is emptied first, and the disk is not asked."""
    Path(path).write_bytes(data)
