"""Rules of access, which root is above: an archive of another user, and being that user for a while."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Rules of access hold for root too while it is somebody else."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def give_away(base: Path) -> None:
    """The folder and all in it belong to that user now, if root runs the tests."""
    if os.geteuid() == 0:
        for place in (base, *base.rglob("*")):
            os.chown(place, NOBODY, NOBODY, follow_symlinks=False)
