"""Reading and safe writing of single files: what was read is written back, or nothing is.

A save is a compare-and-swap on bytes: it names the text it was made from, and another text on disk is never
overwritten. Not QSaveFile: it ignores fsync errors, cannot save names of 249 bytes and more, loses owner and extended
attributes, and never syncs the folder, so that a power cut takes back what it called saved.

Errors are those of `curator.archive.errors`; after each of them the file holds what it held before.
"""

import hashlib
import os
from collections.abc import Collection, Container, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from curator.archive import replace, taking
from curator.archive.errors import (
    AlreadyThereError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    NotAFileError,
    NotAFolderError,
    NotReadableError,
    TooLargeError,
)
from curator.archive.folder import Folder, NotRegularError, confirms, fingerprint_of, first_bytes, opened
from curator.archive.saving import (
    Names,
    folders_for,
    kept,
    reason,
    refuse_read_only,
    refuse_twin,
    saving,
    synced,
    twins,
)

LARGEST = 8 * 1024 * 1024
"""Bytes up to which a file is opened as text."""


class Saved(Struct, frozen=True):
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


def fingerprint_at(path: Path) -> str:
    """The fingerprint of a regular file of any size; symlinks are followed."""
    with _reading(path) as fd:
        return fingerprint_of(fd)


def mode_of(path: Path) -> int:
    """The rights of a file, as `create` takes them; not those to run it as somebody else."""
    with _reading(path) as fd:
        return os.fstat(fd).st_mode & 0o777


def is_writable(path: Path) -> bool:
    """Whether `save` would not be refused with a ReadOnlyError; False as well for what is not there."""
    try:
        real = Path(os.path.realpath(path, strict=True))
        with Folder.at(real.parent) as folder:
            return folder.may_write() and folder.may_write(real.name)
    except (OSError, ValueError):
        return False


def is_writable_folder(path: Path) -> bool:
    """Whether files may be added to a folder; False as well for what is not there."""
    try:
        with Folder.at(path) as folder:
            return folder.may_write()
    except (OSError, ValueError):
        return False


def is_taken(path: Path) -> bool:
    """Whether `create` would find this name, or a twin of it, in the folder."""
    return bool(twins_of(path))


def twins_of(path: Path) -> list[str]:
    """The names in the folder that stand in the way of this one, itself among them."""
    try:
        with Folder.at(path.parent) as folder:
            return twins(folder, path.name)
    except (OSError, ValueError):
        return []


def save(path: Path, data: bytes, base: str, names: Names | None = None) -> Saved:
    """Replace the text with the fingerprint `base` by `data`; a symlink stays and its target is written.

    A hard-linked twin keeps the old text on purpose: backups made with links (`cp -al`, rsnapshot) stay backups.
    The text that is there already is not written again, only made sure to be on the disk. With `names` the folder is
    left to be synced with them, here and below.
    """
    with saving(path):
        real = Path(os.path.realpath(path, strict=True))
        with Folder.at(real.parent) as folder, folder.reading(real.name) as old:
            if fingerprint_of(old) != base:
                raise ChangedOnDiskError(path)
            if fingerprint(data) == base:
                return Saved(base, confirms(old) and kept(folder, names))
            refuse_read_only(path, folder, real.name)
            replace.put_in_place(folder, real.name, data, old, base)
            return Saved(fingerprint(data), kept(folder, names))


def create(
    path: Path, data: bytes, mode: int | None = None, names: Names | None = None, *, beside: bool = False
) -> Saved:
    """A new file, with the folders it needs; never over an existing one, nor, but with `beside`, beside one whose name
    differs only in case or in the form of its accents: macOS and Windows cannot hold both. `mode`: its rights, if not
    the usual."""
    with saving(path, missing=False), folders_for(path) as confirmed, Folder.at(path.parent) as folder:
        if not beside:
            refuse_twin(path, folder)
        refuse_read_only(path, folder)
        try:
            replace.write_new(folder, path.name, data, mode)
        except FileExistsError:
            raise AlreadyThereError(path) from None
        return Saved(fingerprint(data), kept(folder, names) and confirmed)


def delete(path: Path, expected: str, names: Names | None = None) -> bool:
    """Delete a file that holds the text with the fingerprint `expected`; whether the disk confirmed it.

    What goes is that text and no other, whoever writes meanwhile. A symbolic link is refused with a LinkError.
    """
    with saving(path), Folder.at(path.parent) as folder:
        _refuse_another(path, folder, expected)
        refuse_read_only(path, folder, path.name)
        taking.take_out(folder, path.name, expected)
        return kept(folder, names)


def move(path: Path, to: Path, expected: str, names: Names | None = None, *, beside: bool = False) -> bool:
    """Give a file that holds `expected` another path, with the folders it needs; whether the disk confirmed it.

    It stays the same file. Never over an existing one, nor beside a twin (as `create`); a name may change its own case.
    Symbolic links are refused, since where they lead may depend on where they are.
    """
    with saving(path), Folder.at(path.parent) as source:
        _refuse_another(path, source, expected)
        refuse_read_only(path, source)
        with saving(path, missing=False), folders_for(to) as made, Folder.at(to.parent) as target:
            own = {path.name} - {to.name} if taking.is_one(source, ".", target, ".") else set()
            if not beside and set(twins(target, to.name)) - own:
                raise AlreadyThereError(to)
            refuse_read_only(to, target)
            try:
                taking.move(source, path.name, target, to.name, expected)
            except FileExistsError:
                raise AlreadyThereError(to) from None
            return all([kept(target, names), kept(source, names), made])


def settle(path: Path, expected: str) -> bool:
    """Ends a `delete` of this file that was stopped in the middle; False where the file is out of its place still."""
    with suppress(MissingError), saving(path), Folder.at(path.parent) as folder:
        return taking.settle(folder, path.name, expected)
    return True


def sweep(folder: Path, texts: Collection[bytes]) -> None:
    """Remove what a kill left under private names in a folder, as far as it is one of these texts or its beginning."""
    with suppress(OSError), Folder.at(folder) as opened_folder:
        for name in filter(replace.is_passing, opened_folder.names()):
            with suppress(OSError, NotRegularError), opened_folder.reading(name) as fd:
                left = first_bytes(fd, 1 + max(map(len, texts), default=0))
                if any(text.startswith(left) for text in texts):
                    opened_folder.remove(name)


def settle_move(path: Path, to: Path, expected: str) -> None:
    """Ends a `move` that was killed while the file had both names, by taking the new one away."""
    if path.name in twins_of(path) and to.name in twins_of(to):  # on macOS and Windows two spellings may be one name
        with saving(path), Folder.at(path.parent) as source, Folder.at(to.parent) as target:
            is_one = taking.is_one(source, path.name, target, to.name)
        if is_one:
            delete(to, expected)


def remove_empty_folders(folder: Path, standing: Container[Path]) -> bool:
    """Remove a folder and empty ones above it, up to one that is to stay; whether the disk confirmed that."""
    confirmed = True
    while folder not in standing and folder != folder.parent:
        try:
            folder.rmdir()
        except FileNotFoundError:
            pass
        except OSError:  # it holds something, or may not go
            break
        else:
            confirmed = synced(folder.parent) and confirmed
        folder = folder.parent
    return confirmed


def export(path: Path, data: bytes) -> Saved:
    """Write a file outside the archive, whatever text a regular file there holds; its folder must be there."""
    with saving(path), ExitStack() as stack:
        real = Path(os.path.realpath(path))
        if not real.parent.is_dir():
            raise MissingError(real.parent)
        folder = stack.enter_context(Folder.at(real.parent))
        old = None
        if real.name in folder.names():
            old = stack.enter_context(folder.reading(real.name))
            refuse_read_only(path, folder, real.name)
        refuse_read_only(path, folder)
        replace.put_over(folder, real.name, data, old)
        return Saved(fingerprint(data), folder.sync())


def make_folder(path: Path) -> None:
    """A new folder, with those it needs; AlreadyThereError if there is anything of that name."""
    with saving(path, missing=False):
        if path.is_symlink() or path.exists():
            raise AlreadyThereError(path)
        with folders_for(path / "of"):
            pass


def copy_tree(source: Path, target: Path) -> None:
    """Copy all files below a folder into one that is new or empty. After an error the copies made so far stay."""
    files = _files_below(source)
    with saving(target, missing=False):
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
        raise NotReadableError(source, reason(error)) from error


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
        raise NotReadableError(path, reason(error)) from error


def _refuse_another(path: Path, folder: Folder, expected: str) -> None:
    if path.is_symlink():
        raise LinkError(path)
    if folder.fingerprint(path.name) != expected:
        raise ChangedOnDiskError(path)


def _raise(error: OSError) -> None:
    raise error
