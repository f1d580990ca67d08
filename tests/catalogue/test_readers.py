"""Reading many files in processes, which others may end."""

from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from curator.archive.layout import day_folder
from curator.archive.scan import scan
from curator.catalogue.processes import MANY, Processes
from curator.catalogue.readers import DayWanted, Reader
from curator.catalogue.reading import Files, Wanted
from tests.commands.shell import put

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
    days = [DayWanted(day_folder(day.day), ("a.md",), 0, [Wanted("a.md", 1, None)]) for day in scan(root)]
    with Processes() as processes, Reader(Files(root, frozenset()), processes) as reader:
        processes.expect(MANY)
        found = reader.read(days)
        first = next(found)
        assert isinstance(processes._pool, ProcessPoolExecutor)
        for process in list(processes._pool._processes.values()):
            process.kill()
        readings = [one.readings[0] for one in (first, *found)]
        titles = [reading.facts.title for reading in readings if reading.facts is not None]
        assert titles == [f"Event {back}" for back in range(DAYS)]
        words = [one.title for one in reader.words() if one is not None]
    assert words == titles


def test_nothing_is_left_where_nobody_asks_for_the_rest(
    root: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever Python looks for what nobody holds any more."""
    passing = tmp_path_factory.mktemp("passing")
    monkeypatch.setattr("tempfile.tempdir", str(passing))
    days = [DayWanted(day_folder(day.day), ("a.md",), 0, [Wanted("a.md", 1, None)]) for day in scan(root)]
    with Processes() as processes, Reader(Files(root, frozenset()), processes) as reader:
        processes.expect(MANY)
        found = reader.read(days)
        next(found)
        assert list(passing.iterdir())
    assert not list(passing.iterdir())
    del found  # held until here
