"""Writing a file whole and putting it in its place; errors are the system's own (OSError).

A text is written and synced under no name at all, or under a passing `.cur-<12 hex>.tmp` (21 bytes, however long the
file's own name is), before it gets its name. Nothing here ever writes into a file that has a reader.
"""

import errno
import hashlib
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from msgspec import Struct

from curator.archive.folder import (
    Folder,
    NotRegularError,
    close_quietly,
    fingerprint_of,
    is_being_written,
    rests,
    sync,
)
from curator.archive.likeness import set_mode, take_after

_PRIVATE, _BY_UMASK = 0o600, 0o666
_ROUNDS = 100  # of putting back; each needs another program to write within microseconds
_Dress = Callable[[int], None] | None
"""Gives a new open file what it is to have besides its text; None for a file that is new to everybody."""
_PASSING = re.compile(r"\.cur-[0-9a-f]{12}\.tmp")


class AnotherTextError(Exception):
    """Another program's text came between, and is in its place again."""


def put_in_place(folder: Folder, name: str, data: bytes, old: int, base: str) -> None:
    """Replace the open file `old`, whose text had the fingerprint `base` when it was looked at, by `data`.

    AnotherTextError if another text is there when it comes to it.
    """
    status = os.fstat(old)
    passing = _write_passing(folder, data, old)
    try:
        with folder.reading(passing) as ours:
            tells = not is_being_written(ours)
        swap = _Swap(folder, name, passing, status, base, hashlib.sha256(data).hexdigest(), tells)
    except BaseException:
        folder.remove(passing)
        raise
    swap.run()


def put_over(folder: Folder, name: str, data: bytes, old: int | None) -> None:
    """Put `data` there whatever there is; owner, mode and attributes come from the open file `old`."""
    passing = _write_passing(folder, data, old)
    try:
        folder.rename(passing, name)
    except BaseException:
        folder.remove(passing)
        raise


def _write_passing(folder: Folder, data: bytes, model: int | None) -> str:
    """The name of a new `.cur-….tmp` that holds `data`, synced, with owner, mode and attributes as the open `model`."""
    name = passing_name()
    dress = None if model is None else partial(take_after, model)
    if not _write_nameless(folder, name, data, dress):
        _write_named(folder, name, data, dress)
    return name


def write_new(folder: Folder, name: str, data: bytes, mode: int | None = None) -> None:
    """A new file, whole from the first moment it has its name; FileExistsError if the name is taken.

    `mode`: its rights, where they are not to be what new files get here.
    """
    dress = None if mode is None else partial(set_mode, mode)
    if not _write_nameless(folder, name, data, dress):
        passing = passing_name()
        _write_named(folder, passing, data, dress)
        try:
            take_name(folder, passing, folder, name)
        finally:
            folder.remove(passing)


def passing_name() -> str:
    """A new private name."""
    return f".cur-{secrets.token_hex(6)}.tmp"


def is_passing(name: str) -> bool:
    """Whether it is such a name: what still has one was left by a kill."""
    return _PASSING.fullmatch(name) is not None


def _write_nameless(folder: Folder, name: str, data: bytes, dress: _Dress) -> bool:
    fd = folder.open_nameless(_BY_UMASK if dress is None else _PRIVATE)
    if fd is None:
        return False
    named = False
    try:
        with _closing_loudly(fd):
            _fill(fd, data, dress)
            named = folder.link_open(fd, name)
    except BaseException:
        if named:
            folder.remove(name)
        raise
    return named


def _write_named(folder: Folder, name: str, data: bytes, dress: _Dress) -> None:
    fd = folder.open_new(name, _BY_UMASK if dress is None else _PRIVATE)
    try:
        with _closing_loudly(fd):
            _fill(fd, data, dress)
    except BaseException:
        folder.remove(name)
        raise


def take_name(source: Folder, passing: str, target: Folder, name: str) -> None:
    """Give a file a name that nothing has (FileExistsError); the old one may stay beside it."""
    try:
        source.link(passing, name, target)
    except FileExistsError:
        raise
    except OSError:  # exFAT and many shares have no hard links
        if name in target.names():  # WORKAROUND: some FUSE file systems take RENAME_NOREPLACE for a plain rename
            raise FileExistsError(name) from None
        if not source.rename_to_free(passing, name, target):
            claim(source, passing, target, name)


def claim(source: Folder, passing: str, target: Folder, name: str) -> None:
    """WORKAROUND: without links and RENAME_NOREPLACE an empty file has to hold the name until the text comes."""
    os.close(target.open_new(name, _BY_UMASK))
    try:
        source.rename(passing, name, target)
    except BaseException:
        if target.status(name).st_size == 0:
            target.remove(name)
        raise


@contextmanager
def _closing_loudly(fd: int) -> Iterator[None]:
    """A close that fails is a write that fails: network shares and quotas report there."""
    try:
        yield
    except BaseException:
        close_quietly(fd)
        raise
    os.close(fd)


def _fill(fd: int, data: bytes, dress: _Dress) -> None:
    rest = memoryview(data)
    while rest:
        written = os.write(fd, rest)
        if not written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]
    if dress is not None:
        dress(fd)
    sync(fd)
    if fingerprint_of(fd) != hashlib.sha256(data).hexdigest():
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _state(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


class _Swap(Struct, frozen=True):
    """The step that replaces `name` by the written `passing`. Between any look and a rename another program may
    write; so the two are exchanged, and only what came out tells whether that was the `base`, the file `old`.

    `tells`: leases work here; on some network shares every file seems to be open for writing.
    """

    folder: Folder
    name: str
    passing: str
    old: os.stat_result
    base: str
    ours: str
    tells: bool

    def run(self) -> None:
        own = self._inode()
        try:
            if _state(self.folder.status(self.name)) != _state(self.old):
                self._look_before()
            if not self.folder.exchange(self.passing, self.name):
                self._look_before()
                self.folder.rename(self.passing, self.name)
                return
        except BaseException:
            if own == self._inode():  # an interrupt may come when the old text stands there already
                self.folder.remove(self.passing)
            raise
        is_base = self._holds(self.base)
        if is_base:
            self.folder.remove(self.passing)
        elif is_base is not None:
            self._put_back(own)
            self._look_before()
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))  # our text, but about to be written to

    def _look_before(self) -> None:
        """Where there is no exchange, all that can be done; a moment between this look and the rename remains."""
        if self.folder.fingerprint(self.name) != self.base:
            raise AnotherTextError

    def _inode(self) -> int | None:
        try:
            return self.folder.status(self.passing).st_ino
        except OSError:
            return None

    def _holds(self, text: str) -> bool | None:
        """Whether what came out has that fingerprint and nobody is about to write to it; None if it is most likely
        the old text, but cannot be read (or is not there: some shares take an exchange for a rename)."""
        try:
            with self.folder.reading(self.passing) as fd:
                return (not self.tells or rests(fd)) and fingerprint_of(fd) == text
        except NotRegularError:
            return False
        except OSError:
            return None if self._inode() in {None, self.old.st_ino} else False

    def _put_back(self, own: int | None) -> None:
        """Exchange until nobody else wrote between two exchanges, so that the newest text stands in its place.

        Files are told by inode here: a text may be half written.
        """
        in_place, out = own, self._inode()
        for _ in range(_ROUNDS):
            try:
                self.folder.exchange(self.passing, self.name)
            except OSError:  # deleted meanwhile: a text that nobody of us has read does not go with it
                with suppress(OSError):
                    self.folder.rename_to_free(self.passing, self.name)
                return
            expected, in_place, out = in_place, out, self._inode()
            if out == expected and (out != own or self._holds(self.ours)):
                break
        if out == own and self._holds(self.ours):  # anything else another program wrote: it is left there
            self.folder.remove(self.passing)
