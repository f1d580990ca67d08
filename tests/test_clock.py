"""Whatever the clock says, and whatever times files have, is nobody's business (reliability.md case J5)."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator.archive.archive import copy_archive
from curator.assets import asset_path
from tests.commands.shell import Curator

YEARS = (1970, 1999, 2038, 2099)
DAY = "1969-07-20"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_archive(asset_path("sample-archive"), tmp_path / "archive").root


def _digest(curator: Curator, root: Path, place: Path) -> bytes:
    assert curator("digest", root, DAY, "--output", place).code == 0
    return place.read_bytes()


def test_files_of_any_time_are_listed_and_exported_alike(curator: Curator, root: Path, tmp_path: Path) -> None:
    found, digest = curator("search", root, "moon").out, _digest(curator, root, tmp_path / "now.html")
    assert found
    for year in YEARS:
        time = datetime(year, 1, 20, tzinfo=UTC).timestamp()
        for file in root.rglob("*"):
            os.utime(file, (time, time))
        assert curator("search", root, "moon").out == found
        assert _digest(curator, root, tmp_path / f"{year}.html") == digest
        assert curator("verify", root).code == 0


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
@pytest.mark.parametrize("year", YEARS)
def test_a_clock_that_is_wrong_changes_nothing(root: Path, tmp_path: Path, year: int) -> None:
    def run(*arguments: str | Path, clock: bool) -> bytes:
        command = [sys.executable, "-m", "curator", *map(str, arguments)]
        start = ["faketime", f"{year}-01-20 12:00:00", *command] if clock else command
        return subprocess.run(start, capture_output=True, check=True, timeout=120).stdout

    for arguments in (("search", root, "moon"), ("digest", root, DAY, "--output", "-", "--format", "html")):
        assert run(*arguments, clock=True) == run(*arguments, clock=False)
    made = run("new", root, "2012-03-01", "A title.", clock=True).decode().strip()
    assert made.endswith("news/2012/03/1/a-title.md")
