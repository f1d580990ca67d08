"""Reading and safe writing of single files: what was read is written back, or nothing is.

A save is a compare-and-swap on bytes: it names the text it was made from, and another text on disk is never
overwritten. Not QSaveFile: it ignores fsync errors, cannot save names of 249 bytes and more, loses owner and extended
attributes, and never syncs the folder, so that a power cut takes back what it called saved.

Errors are those of `curator.archive.errors`; after each of them the file holds what it held before.
"""

import hashlib
import os
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from curator.archive import replace
from curator.archive.errors import (
    AlreadyThereError,
    ChangedOnDiskError,
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotReadableError,
    NotSavedError,
    ReadOnlyError,
    TooLargeError,
)
from curator.archive.folder import Folder, NotRegularError, fingerprint_of, first_bytes, opened, sync
from curator.archive.replace import AnotherTextError

LARGEST = 8 * 1024 * 1024
"""Bytes up to which a file is opened as text."""


@dataclass(frozen=True, slots=True)
class Saved:
    """`fingerprint` is the base of the next save. Not `confirmed`: written, but the disk did not confirm the name,
    so a power cut now may bring the old text back; a draft should be kept."""

    fingerprint: str
    confirmed: bool


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read(path: Path, limit: int = LARGEST) -> bytes:
    """All bytes of a regular file; symlinks are followed. A file that grows meanwhile is not read past the limit."""
    with _reading(path) as fd:
        size = os.fstat(fd).st_size
        if size > limit:
            raise TooLargeError(path, size, limit)
        data = first_bytes(fd, limit + 1)
        if len(data) > limit:
            raise TooLargeError(path, max(len(data), os.fstat(fd).st_size), limit)
        return data


def read_head(path: Path, length: int) -> bytes:
    """The first `length` bytes, to show something of a file too large to open."""
    with _reading(path) as fd:
        return first_bytes(fd, length)


def is_writable(path: Path) -> bool:
    """Whether `save` would not be refused with a ReadOnlyError; False as well for what is not there."""
    try:
        real = Path(os.path.realpath(path, strict=True))
        with Folder.at(real.parent) as folder:
            return folder.may_write() and folder.may_write(real.name)
    except (OSError, ValueError):
        return False


def is_taken(path: Path) -> bool:
    """Whether `create` would find this name, or a twin of it, in the folder."""
    try:
        with Folder.at(path.parent) as folder:
            return _folded(path.name) in map(_folded, folder.names())
    except (OSError, ValueError):
        return False


def save(path: Path, data: bytes, base: str) -> Saved:
    """Replace the text with the fingerprint `base` by `data`; a symlink stays and its target is written.

    A hard-linked twin keeps the old text on purpose: backups made with links (`cp -al`, rsnapshot) stay backups.
    The text that is there already is not written again, only made sure to be on the disk.
    """
    with _saving(path):
        real = Path(os.path.realpath(path, strict=True))
        with Folder.at(real.parent) as folder, folder.reading(real.name) as old:
            if fingerprint_of(old) != base:
                raise ChangedOnDiskError(path)
            if fingerprint(data) == base:
                return Saved(base, _confirmed(old) and folder.sync())
            _refuse_read_only(path, folder, real.name)
            try:
                replace.put_in_place(folder, real.name, data, old, base)
            except AnotherTextError:
                raise ChangedOnDiskError(path) from None
            return Saved(fingerprint(data), folder.sync())


def create(path: Path, data: bytes) -> Saved:
    """A new file, with the folders it needs; never over an existing one, nor beside one whose name differs only in
    case or in the form of its accents: macOS and Windows cannot hold both."""
    made: list[Path] = []
    try:
        with _saving(path, missing=False):
            confirmed = _make_folders(path, made)
            with Folder.at(path.parent) as folder:
                if _folded(path.name) in map(_folded, folder.names()):
                    raise AlreadyThereError(path)
                _refuse_read_only(path, folder)
                try:
                    replace.write_new(folder, path.name, data)
                except FileExistsError:
                    raise AlreadyThereError(path) from None
                return Saved(fingerprint(data), folder.sync() and confirmed)
    except BaseException:
        for new in reversed(made):
            with suppress(OSError):
                new.rmdir()
        raise


def export(path: Path, data: bytes) -> Saved:
    """Write a file outside the archive, whatever text a regular file there holds; its folder must be there."""
    with _saving(path), ExitStack() as stack:
        real = Path(os.path.realpath(path))
        if not real.parent.is_dir():
            raise MissingError(real.parent)
        folder = stack.enter_context(Folder.at(real.parent))
        old = None
        if real.name in folder.names():
            old = stack.enter_context(folder.reading(real.name))
            _refuse_read_only(path, folder, real.name)
        _refuse_read_only(path, folder)
        replace.put_over(folder, real.name, data, old)
        return Saved(fingerprint(data), folder.sync())


def make_folder(path: Path) -> None:
    """A new folder, with those it needs; AlreadyThereError if there is anything of that name."""
    made: list[Path] = []
    with _saving(path, missing=False):
        if path.is_symlink() or path.exists():
            raise AlreadyThereError(path)
        _make_folders(path / "of", made)


def copy_tree(source: Path, target: Path) -> None:
    """Copy all files below a folder into one that is new or empty. After an error the copies made so far stay."""
    files = _files_below(source)
    with _saving(target, missing=False):
        if target.exists() and not target.is_dir():
            raise NotAFolderError(target)
        if target.exists() and any(target.iterdir()):
            raise AlreadyThereError(target)
    for file in files:
        create(target / file.relative_to(source), read(file))


def _files_below(source: Path) -> list[Path]:
    try:
        if not source.is_dir():
            raise NotAFolderError(source) if source.exists() else MissingError(source)
        return [Path(folder, name) for folder, _, names in os.walk(source, onerror=_raise) for name in sorted(names)]
    except (OSError, ValueError) as error:
        raise NotReadableError(source, _reason(error)) from error


@contextmanager
def _reading(path: Path) -> Iterator[int]:
    try:
        with opened(path, follow=True) as fd:
            yield fd
    except NotRegularError:
        raise NotAFileError(path) from None
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingError(path) from error
    except (OSError, ValueError) as error:
        raise NotReadableError(path, _reason(error)) from error


@contextmanager
def _saving(path: Path, *, missing: bool = True) -> Iterator[None]:
    """Turn the system's errors into ours; not `missing`: a name that is not there is no news but a failure."""
    try:
        yield
    except NotRegularError:
        raise NotAFileError(path) from None
    except (OSError, ValueError) as error:
        if missing and isinstance(error, FileNotFoundError | NotADirectoryError):
            raise MissingError(path) from error
        raise NotSavedError(path, _reason(error)) from error


def _reason(error: OSError | ValueError) -> str:
    """The system's word; Python itself refuses a name that no system takes (a NUL in it) with a ValueError."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _raise(error: OSError) -> None:
    raise error


def _refuse_read_only(path: Path, folder: Folder, name: str | None = None) -> None:
    """A rename would replace a read-only file without asking."""
    if not folder.may_write() or (name is not None and not folder.may_write(name)):
        raise ReadOnlyError(path)


def _confirmed(fd: int) -> bool:
    try:
        sync(fd)
    except OSError:
        return False
    return True


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _make_folders(path: Path, made: list[Path]) -> bool:
    """Make the missing folders above `path`, noted in `made`; whether the disk confirmed them."""
    missing = []
    above = path.parent
    while not above.exists() and above != above.parent:
        missing.append(above)
        above = above.parent
    confirmed = True
    for new in reversed(missing):
        with Folder.at(new.parent) as folder:
            _refuse_read_only(path, folder)
            with suppress(FileExistsError):  # made by another program meanwhile
                new.mkdir()
                made.append(new)
            confirmed = folder.sync() and confirmed
    return confirmed
