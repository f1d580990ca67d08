"""Taking a name away from a file: deleting and moving; errors are the system's own (OSError).

Between any look at a file and an unlink another program may write. So a file that is to go is first renamed to a
private name beside it, looked at there, and given its name again if it holds another text.
"""

import errno
import hashlib
import os
import stat
from contextlib import suppress

from curator.archive.folder import Folder, NotRegularError, fingerprint_of, is_being_written, rests
from curator.archive.replace import AnotherTextError, claim, passing_name, take_name, write_new


def take_out(folder: Folder, name: str, base: str) -> None:
    """Delete a file that holds the text with the fingerprint `base`; AnotherTextError for one that holds another."""
    aside = _private_name(name)
    if aside in folder.names():  # what a kill left there, and could not be put right
        aside = passing_name()
    if not folder.rename_to_free(name, aside):
        folder.rename(name, aside)
    try:
        is_base = _holds(folder, aside, base)
    except BaseException:
        _put_back(folder, aside, folder, name)
        raise
    if not is_base:
        _put_back(folder, aside, folder, name)
        raise AnotherTextError
    folder.remove(aside)


def move(source: Folder, name: str, target: Folder, to: str, base: str) -> None:
    """Give a file that holds `base` another name, that nothing has (FileExistsError). AnotherTextError: it has another
    text, and its old name again."""
    try:
        _rename(source, name, target, to, base)
    except FileExistsError:
        if not is_one(source, name, target, to):
            raise
        source.rename(name, to, target)  # a system that takes both for one name
    try:
        is_base = target.fingerprint(to) == base
    except NotRegularError:
        is_base = False
    except BaseException:
        _put_back(target, to, source, name)
        raise
    if not is_base:
        _put_back(target, to, source, name)
        raise AnotherTextError


def is_one(one: Folder, name: str, other: Folder, twin: str) -> bool:
    """Whether two names are those of one file."""
    try:
        return os.path.samestat(one.status(name), other.status(twin))
    except OSError:
        return False


def settle(folder: Folder, name: str, base: str) -> bool:
    """End a `take_out` that was stopped: what it had renamed goes if it holds `base`, else it gets its name again.

    False where it still has none.
    """
    aside = _private_name(name)
    if aside not in folder.names():
        return True
    if folder.fingerprint(aside) == base:
        folder.remove(aside)
    elif name not in folder.names():
        _put_back(folder, aside, folder, name)
    return name in folder.names() or aside not in folder.names()


def _private_name(name: str) -> str:
    """Always the same for a name, so that it can be told afterwards whose text it is."""
    return f".cur-{hashlib.sha1(os.fsencode(name), usedforsecurity=False).hexdigest()[:12]}.tmp"


def _holds(folder: Folder, aside: str, base: str) -> bool:
    with folder.reading(aside) as fd:
        if not rests(fd) and _tells(folder):
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))  # what its program writes next would have no name
        return fingerprint_of(fd) == base


def _tells(folder: Folder) -> bool:
    """Whether leases work here; on some network shares every file seems to be open for writing."""
    own = passing_name()
    write_new(folder, own, b"")
    try:
        with folder.reading(own) as fd:
            return not is_being_written(fd)
    finally:
        folder.remove(own)


def _rename(source: Folder, name: str, target: Folder, to: str, base: str) -> None:
    if source.rename_to_free(name, to, target):
        return
    try:
        source.link(name, to, target)
    except FileExistsError:
        raise
    except OSError:  # no hard links either
        claim(source, name, target, to)
        return
    try:
        take_out(source, name, base)
    except BaseException:
        with suppress(AnotherTextError, OSError):
            take_out(target, to, target.fingerprint(to))
        raise


def _put_back(folder: Folder, aside: str, home: Folder, name: str) -> None:
    """Where the name is taken by now, the text stays under the other one: nothing is overwritten."""
    with suppress(OSError):
        if folder.rename_to_free(aside, name, home):
            return
        if stat.S_ISDIR(folder.status(aside).st_mode):
            folder.rename(aside, name, home)  # which never goes over a file
            return
        take_name(folder, aside, home, name)
        folder.remove(aside)
