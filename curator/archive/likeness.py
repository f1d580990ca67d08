"""What a new file takes over from an old one besides its text; errors are the system's own (OSError)."""

import os
import stat
import sys

from curator.archive.folder import UNSUPPORTED

_ACL = "system.posix_acl_access"


def take_after(model: int, fd: int) -> None:
    """Owner, attributes and mode of an open file."""
    if sys.platform == "win32":
        return
    mode = _take_owner(fd, model)
    _take_attributes(fd, model)
    set_mode(mode, fd)  # last: a change of owner drops bits, an access list changes the group's


def set_mode(mode: int, fd: int) -> None:
    """Rights, as far as the system has such."""
    if sys.platform != "win32" and stat.S_IMODE(os.fstat(fd).st_mode) != mode:
        os.fchmod(fd, mode)


def _take_owner(fd: int, model: int) -> int:
    """Owner and group as far as we are allowed; the mode that goes with what came of it."""
    old, new = os.fstat(model), os.fstat(fd)
    mode = stat.S_IMODE(old.st_mode)
    if (old.st_uid, old.st_gid) == (new.st_uid, new.st_gid):
        return mode
    for uid in (old.st_uid, -1):
        try:
            os.fchown(fd, uid, old.st_gid)
        except OSError:
            continue
        break
    new = os.fstat(fd)
    if new.st_uid != old.st_uid:
        mode &= ~stat.S_ISUID
    if new.st_gid != old.st_gid:  # another group must not see more than everybody does
        mode &= ~(stat.S_ISGID | stat.S_IRWXG) | (mode & stat.S_IRWXO) << 3
    return mode


def _take_attributes(fd: int, model: int) -> None:
    """The user's attributes and the access list must come along; those of the system (labels) as far as allowed."""
    if sys.platform != "linux":
        return
    try:
        names = os.listxattr(model)
    except OSError as error:
        if error.errno in UNSUPPORTED:
            return
        raise
    for name in names:
        try:
            os.setxattr(fd, name, os.getxattr(model, name))
        except OSError:
            if name == _ACL or name.startswith("user."):
                raise
    if _ACL not in names and _ACL in os.listxattr(fd):
        os.removexattr(fd, _ACL)  # inherited from the folder, it would open the file to people the old one did not
