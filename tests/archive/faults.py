"""Every call that changes the disk or reads from it, counted, and stopped or failed in turn."""

import ctypes
import errno
import os
from collections.abc import Callable

import pytest

from curator.archive import folder

_CHANGING = ("write", "fsync", "link", "unlink", "rename", "replace", "rmdir", "mkdir", "fchmod")
_LOOKING = ("open", "read", "scandir", "stat")
At = Callable[[], bool]
"""Asked at each point; True: the call that is about to be made fails."""


class Kill:
    """Ends the process at the `point`-th moment before or behind a call that changes the disk, counted from 1."""

    CODE = 9

    def __init__(self, point: int) -> None:
        self._left = point

    def __call__(self) -> bool:
        self._left -= 1
        if self._left == 0:
            os._exit(self.CODE)
        return False


class Fail:
    """Fails the `call`-th call, counted from 1; `forever`, all that follow too."""

    def __init__(self, call: int, *, forever: bool) -> None:
        self._left, self.forever = call, forever

    @property
    def has_come(self) -> bool:
        return self._left <= 0

    def __call__(self) -> bool:
        self._left -= 1
        return self._left == 0 or (self.forever and self._left < 0)


def meddle_before_and_behind(patch: pytest.MonkeyPatch, at: At) -> None:
    """Asks before and behind each call that changes the disk."""
    _meddle(patch, at, _CHANGING, is_behind=True)


def meddle(patch: pytest.MonkeyPatch, at: At) -> None:
    """Asks before each call, those that only look too."""
    _meddle(patch, at, _CHANGING + _LOOKING, is_behind=False)


def _meddle(patch: pytest.MonkeyPatch, at: At, names: tuple[str, ...], *, is_behind: bool) -> None:
    for name in names:
        patch.setattr(os, name, _wrapped(getattr(os, name), at, is_behind=is_behind))
    own = folder._RENAMEAT2
    if own is None:
        return

    def renameat2(*arguments: object) -> int:
        if at():
            ctypes.set_errno(errno.EIO)
            return -1
        done: int = own(*arguments)
        if is_behind:
            at()
        return done

    patch.setattr(folder, "_RENAMEAT2", renameat2)


def _wrapped(call: Callable[..., object], at: At, *, is_behind: bool) -> Callable[..., object]:
    def wrapped(*arguments: object, **named: object) -> object:
        if at():
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        done = call(*arguments, **named)
        if is_behind:
            at()
        return done

    return wrapped
