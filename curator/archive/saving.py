"""What all writing of files has in common: the system's errors as ours, what may not be written to, twins, folders."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from curator.archive.errors import (
    AlreadyThereError,
    ChangedOnDiskError,
    MissingError,
    NotAFileError,
    NotSavedError,
    ReadOnlyError,
)
from curator.archive.folder import Folder, NotRegularError
from curator.archive.replace import AnotherTextError, is_passing


@contextmanager
def saving(path: Path, *, missing: bool = True) -> Iterator[None]:
    """Turn the system's errors into ours; not `missing`: a name that is not there is no news but a failure."""
    try:
        yield
    except NotRegularError:
        raise NotAFileError(path) from None
    except AnotherTextError:
        raise ChangedOnDiskError(path) from None
    except (OSError, ValueError) as error:
        if missing and isinstance(error, FileNotFoundError | NotADirectoryError):
            raise MissingError(path) from error
        raise NotSavedError(path, reason(error)) from error


def reason(error: OSError | ValueError) -> str:
    """The system's word; Python itself refuses a name that no system takes (a NUL in it) with a ValueError."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def refuse_read_only(path: Path, folder: Folder, name: str | None = None) -> None:
    """A rename would replace a read-only file without asking."""
    if not folder.may_write() or (name is not None and not folder.may_write(name)):
        raise ReadOnlyError(path)


def twins(folder: Folder, name: str) -> list[str]:
    """The names in a folder that macOS or Windows could not hold beside this one, itself among them."""
    return [other for other in folder.names() if folded(other) == folded(name)]


def refuse_twin(path: Path, folder: Folder) -> None:
    """Raises AlreadyThereError where the folder has the name or a twin of it."""
    if twins(folder, path.name):
        raise AlreadyThereError(path)


def folded(name: str) -> str:
    """The same for names that differ only in case or in the form of their accents."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@contextmanager
def folders_for(path: Path) -> Iterator[bool]:
    """Make the missing folders above `path`; whether the disk confirmed them. They go again if what follows fails."""
    made: list[Path] = []
    try:
        yield _make_folders(path, made)
    except BaseException:
        for new in reversed(made):
            with suppress(OSError):
                new.rmdir()
        raise


def _make_folders(path: Path, made: list[Path]) -> bool:
    missing = []
    above = path.parent
    while not above.exists() and above != above.parent:
        missing.append(above)
        above = above.parent
    confirmed = True
    for new in reversed(missing):
        with Folder.at(new.parent) as folder:
            refuse_read_only(path, folder)
            with suppress(FileExistsError):  # made by another program meanwhile
                new.mkdir()
                made.append(new)
            confirmed = folder.sync() and confirmed
    return confirmed


def sweep_own(folder: Path) -> None:
    """Takes away what a kill left under private names in a folder of Curator's own, as far as the disk lets it."""
    with suppress(OSError):
        for place in filter(lambda place: is_passing(place.name), folder.iterdir()):
            place.unlink()


class Names:
    """Folders in which names changed, for the disk to confirm them together: each folder is synced once."""

    def __init__(self) -> None:
        self._folders: dict[Path, None] = {}

    def add(self, folder: Path) -> None:
        """A name changed there."""
        self._folders[folder] = None

    def sync(self) -> bool:
        """Whether the disk confirmed all of them."""
        confirmed = [synced(folder) for folder in self._folders]
        self._folders.clear()
        return all(confirmed)


def kept(folder: Folder, names: Names | None) -> bool:
    """Whether the disk confirmed a folder's names, as far as they are not to be confirmed later."""
    if names is None:
        return folder.sync()
    names.add(folder.path)
    return True


def synced(folder: Path) -> bool:
    """Whether the disk confirmed the names in a folder."""
    try:
        with Folder.at(folder) as opened_folder:
            return opened_folder.sync()
    except OSError:
        return False
