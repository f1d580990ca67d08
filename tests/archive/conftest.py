"""Folders and systems that the tests of the archive have in common."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.archive import folder


@pytest.fixture(params=["linux", "no nameless files", "no exchange", "no descriptors of folders"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What other kernels, file systems and systems lack, taken away from this one."""
    match request.param:
        case "no nameless files":
            monkeypatch.setattr(folder, "_NAMELESS", 0)
        case "no exchange":
            monkeypatch.setattr(folder, "_RENAMEAT2", None)
        case "no descriptors of folders":
            monkeypatch.setattr(folder, "_NAMELESS", 0)
            monkeypatch.setattr(folder, "_DIR_FD", False)
    return str(request.param)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user can reach (pytest's own cannot be)."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        path.chmod(0o755)
        yield path
