"""Reading many files in processes, which others may end."""

from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from curator.archive.scan import scan
from curator.catalogue.reading import Reader, Wanted
from tests.commands.shell import put

MANY = 1_000_000
"""So many files are said to be read that processes are worth it."""
DAYS = 700


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive with an event on each of many days."""
    for back in range(DAYS):
        day = date(2012, 3, 1) - timedelta(back)
        folder = f"news/{day.year}/{day.month:02}/{day.day}"
        put(
            tmp_path,
            f"{folder}/a.md",
            f"### [{day.year}-{day.month:02}-{day.day}](/x/index.md)\n\n# Event {back}\n\n\n\n",
        )
    return tmp_path


def test_what_processes_leave_undone_is_done_here(root: Path) -> None:
    days = [
        (day, [Wanted(f"news/{day.day.year}/{day.day.month:02}/{day.day.day}/a.md", 1, None)]) for day in scan(root)
    ]
    with Reader(root, MANY) as reader:
        found = reader.read(days)
        first = next(found)
        assert isinstance(reader._pool, ProcessPoolExecutor)
        for process in list(reader._pool._processes.values()):
            process.kill()
        readings = [one.readings[0] for one in (first, *found)]
        titles = [reading.facts.title for reading in readings if reading.facts is not None]
        assert titles == [f"Event {back}" for back in range(DAYS)]
        words = [one.title for one in reader.words() if one is not None]
    assert words == titles
