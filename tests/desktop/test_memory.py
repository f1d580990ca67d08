"""Memory that is free goes back to the system."""

import platform
import re
from pathlib import Path

import pytest

from curator.desktop.toolkit.memory import give_back_memory

_STATUS = Path("/proc/self/status")


def _own_memory() -> int:
    """Private memory of this process that is no file's, in kB."""
    found = re.search(r"RssAnon:\s+(\d+) kB", _STATUS.read_text())
    assert found is not None
    return int(found[1])


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other libraries are not told to")
def test_what_lies_free_between_what_is_kept_is_given_back() -> None:
    pieces = [bytearray(20_000) for _ in range(3000)]  # too small to be given back one by one
    kept = pieces[::10]
    full = _own_memory()
    pieces.clear()
    give_back_memory()
    assert _own_memory() < full - 30_000
    assert len(kept) == 300
