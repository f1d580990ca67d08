"""Folders and systems that the tests of the archive have in common."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.systems import SYSTEMS, lack


@pytest.fixture(params=SYSTEMS)
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the systems in turn."""
    lack(request.param, monkeypatch)
    return str(request.param)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user can reach (pytest's own cannot be)."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        path.chmod(0o755)
        yield path
