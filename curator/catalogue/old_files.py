"""Files of catalogues that nobody asks any more: damaged ones, which are set aside, and those of older versions."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import apsw

from curator.archive.errors import CatalogueError

_NO_CATALOGUE = (apsw.NotADBError, apsw.CorruptError)


def set_aside(place: Path) -> None:
    """Makes room for a new catalogue; the last one that was set aside stays beside it. Raises CatalogueError."""
    aside = _aside(place)
    try:
        for left in _logs(place):
            left.unlink(missing_ok=True)
        if aside.is_dir() and not aside.is_symlink():
            shutil.rmtree(aside)
        elif place.is_dir():
            aside.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            place.replace(aside)
    except OSError as error:
        raise CatalogueError(place, error.strerror or str(error)) from error


def remove_older(place: Path) -> None:
    """Takes away what older versions have for the same archive, unless it is open somewhere.

    What can't be taken away stays: it does no harm.
    """
    archive, version = _archive_and_version(place)
    with suppress(OSError):
        for other in list(place.parent.glob(f"{archive}*{place.suffix}")):
            if _archive_and_version(other) < (archive, version) and not _is_open(other):
                for file in (*_logs(other), _aside(other), other):
                    file.unlink(missing_ok=True)


def _archive_and_version(place: Path) -> tuple[str, int]:
    """What a catalogue's file is called by; 0 for one of before versions were in their names."""
    archive, _, version = place.stem.partition(".")
    return archive, int(version) if version.isdecimal() else 0


def _is_open(place: Path) -> bool:
    """Whether somebody has the database open, or that can't be told. Nobody may, when it is to do without its log."""
    try:
        connection = apsw.Connection(str(place), flags=apsw.SQLITE_OPEN_READWRITE)
    except apsw.Error:
        return True
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except apsw.Error as error:
        return not isinstance(error, _NO_CATALOGUE)
    finally:
        connection.close()
    return False


def _logs(place: Path) -> Iterator[Path]:
    """What SQLite keeps beside a database."""
    return (place.with_name(f"{place.name}-{kind}") for kind in ("wal", "shm", "journal"))


def _aside(place: Path) -> Path:
    return place.with_suffix(".set-aside")
