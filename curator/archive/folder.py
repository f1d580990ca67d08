"""The system calls on open files and folders under `store`; errors are the system's own (OSError)."""

import ctypes
import errno
import hashlib
import os
import signal
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from msgspec import Struct

if sys.platform != "win32":
    import fcntl

UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""What kernels and file systems say to a call they do not know."""

_PATIENCE = 0.3  # seconds; programs that write in place take a few milliseconds
_CHUNK = 1 << 17  # larger ones cost more in making room than they save in calls
_DIR_FD = os.open in os.supports_dir_fd  # not on Windows, where every call goes by the whole path instead
_BINARY = getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
# NONBLOCK: opening a pipe nobody writes to would hang; NOCTTY: opening a terminal would make it ours
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | _BINARY
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY
_NAMELESS = getattr(os, "O_TMPFILE", 0)
_RENAME_NOREPLACE, _RENAME_EXCHANGE = 1, 2
_RENAMEAT2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None


class NotRegularError(Exception):
    """A folder, pipe, socket, device, or a link where links are not followed."""


@contextmanager
def opened(name: str | Path, dir_fd: int | None = None, *, follow: bool) -> Iterator[int]:
    """A regular file's descriptor, to read. It is asked twice what it is: other things are better not even opened."""
    _refuse_irregular(os.stat(name, dir_fd=dir_fd, follow_symlinks=follow))
    fd = os.open(name, _READ if follow else _READ | _NO_FOLLOW, dir_fd=dir_fd)
    try:
        _refuse_irregular(os.fstat(fd))
        yield fd
    finally:
        close_quietly(fd)


def _refuse_irregular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotRegularError


def close_quietly(fd: int) -> None:
    """For descriptors nothing was written through: their close has nothing to say about a save."""
    with suppress(OSError):
        os.close(fd)


def first_bytes(fd: int, length: int) -> bytes:
    """The file's first `length` bytes, or all of it."""
    pieces = []
    while length > 0 and (piece := os.read(fd, min(length, _CHUNK))):
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def fingerprint_of(fd: int) -> str:
    """SHA-256 of the whole file as it is on disk now, in pieces, so that its size does not matter."""
    digest = hashlib.sha256()
    os.lseek(fd, 0, os.SEEK_SET)
    while piece := os.read(fd, _CHUNK):
        digest.update(piece)
    return digest.hexdigest()


def sync(fd: int) -> None:
    """Return when the disk has it. An error is final: a second fsync may succeed although the pages are lost."""
    if sys.platform == "darwin":
        with suppress(OSError):  # WORKAROUND: fsync of macOS stops at the drive's own cache; shares have only fsync
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def confirms(fd: int) -> bool:
    """Whether the disk has it by now."""
    try:
        sync(fd)
    except OSError:
        return False
    return True


def is_being_written(fd: int) -> bool:
    """Whether somebody has this file, open to read, open to write; False as well where the system cannot tell.

    The kernel grants a lease only on a file that nobody may write to. Who comes while we have it waits till we let go,
    and we are sent a signal: SIGURG, which does nothing, since the usual SIGIO would end the process.
    """
    if sys.platform != "linux":
        return False
    try:
        fcntl.fcntl(fd, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN
    return False


def rests(fd: int) -> bool:
    """Whether nobody is about to write to the file; a program that is may have to wait for the disk before it can."""
    end = time.monotonic() + _PATIENCE
    while is_being_written(fd):
        if time.monotonic() > end:
            return False
        time.sleep(_PATIENCE / 100)
    return True


class Folder(Struct, frozen=True):
    """An open folder. Where the system can, every call goes by its descriptor: no renaming on the way redirects it."""

    path: Path
    fd: int | None

    @classmethod
    @contextmanager
    def at(cls, path: Path) -> Iterator["Folder"]:
        if not _DIR_FD:
            yield cls(path, None)
            return
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            yield cls(path, fd)
        finally:
            close_quietly(fd)

    def reading(self, name: str) -> AbstractContextManager[int]:
        return opened(_of(self, name), self.fd, follow=False)

    def fingerprint(self, name: str) -> str:
        with self.reading(name) as fd:
            return fingerprint_of(fd)

    def status(self, name: str) -> os.stat_result:
        return os.stat(_of(self, name), dir_fd=self.fd, follow_symlinks=False)

    def names(self) -> list[str]:
        with os.scandir(self.path if self.fd is None else self.fd) as entries:
            return [entry.name for entry in entries]

    def may_write(self, name: str = ".") -> bool:
        """Whether we may write to the file, or add and take away names in the folder itself."""
        wanted = os.W_OK | os.X_OK if name == "." else os.W_OK
        effective = os.access in os.supports_effective_ids
        return os.access(_of(self, name), wanted, dir_fd=self.fd, effective_ids=effective)

    def open_new(self, name: str, mode: int) -> int:
        return os.open(_of(self, name), _NEW, mode, dir_fd=self.fd)

    def open_nameless(self, mode: int) -> int | None:
        """A file without a name, which nothing that watches the folder sees; None where there is no such thing."""
        if not _NAMELESS:
            return None
        try:
            return os.open(_of(self, "."), _NAMELESS | os.O_RDWR, mode, dir_fd=self.fd)
        except OSError as error:
            if error.errno in UNSUPPORTED | {errno.EISDIR, errno.ENOENT}:
                return None
            raise

    def link_open(self, fd: int, name: str) -> bool:
        """Name a nameless file; False where that does not go (no /proc, file systems that only half know how)."""
        try:
            os.link(f"/proc/self/fd/{fd}", _of(self, name), dst_dir_fd=self.fd, follow_symlinks=True)
        except OSError as error:
            if error.errno in UNSUPPORTED | {errno.ENOENT, errno.EPERM, errno.EXDEV}:
                return False
            raise
        return True

    def link(self, old: str, new: str, to: "Folder | None" = None) -> None:
        """Give a file a second name, here or in the folder `to`; FileExistsError if it is taken."""
        target = to or self
        os.link(_of(self, old), _of(target, new), src_dir_fd=self.fd, dst_dir_fd=target.fd)

    def exchange(self, one: str, other: str) -> bool:
        """Swap two names in one step; False where the kernel or the file system cannot."""
        return self._renameat2(one, self, other, _RENAME_EXCHANGE)

    def rename_to_free(self, old: str, new: str, to: "Folder | None" = None) -> bool:
        """Rename, here or into the folder `to`, unless `new` is taken (FileExistsError); False where that cannot be
        done in one step."""
        if sys.platform == "win32":
            os.rename(_of(self, old), _of(to or self, new))  # noqa: PTH104 - as the calls beside it
            return True
        return self._renameat2(old, to or self, new, _RENAME_NOREPLACE)

    def _renameat2(self, old: str, target: "Folder", new: str, flags: int) -> bool:
        if _RENAMEAT2 is None or self.fd is None or target.fd is None:
            return False
        if _RENAMEAT2(self.fd, os.fsencode(old), target.fd, os.fsencode(new), ctypes.c_uint(flags)) == 0:
            return True
        code = ctypes.get_errno()
        if code in UNSUPPORTED:
            return False
        raise OSError(code, os.strerror(code), new)

    def rename(self, old: str, new: str, to: "Folder | None" = None) -> None:
        target = to or self
        os.replace(_of(self, old), _of(target, new), src_dir_fd=self.fd, dst_dir_fd=target.fd)

    def remove(self, name: str) -> None:
        """Best effort: what cannot be removed stays, under a name that is no event's."""
        with suppress(OSError):
            os.unlink(_of(self, name), dir_fd=self.fd)

    def sync(self) -> bool:
        """Whether the disk confirmed the folder's names. Windows has no such call; its journal keeps them in order."""
        return self.fd is None or confirms(self.fd)


def _of(folder: Folder, name: str) -> str | Path:
    """What a system call is told beside the folder's descriptor, or in its stead."""
    return name if folder.fd is not None else folder.path / name
