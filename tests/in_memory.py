"""Folders in memory, for tests that write hundreds of files and are not about disks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.trees import passing_folder


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """In the place of pytest's own: there each file would wait until the disk confirms it."""
    with passing_folder() as folder:
        yield folder.resolve()
