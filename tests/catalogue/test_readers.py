"""Reading many files in processes, which others may end."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from itertools import starmap
from pathlib import Path

import pytest

from curator.archive.scan import DayFiles, scan
from curator.catalogue.link_marks import LinkMarks
from curator.catalogue.processes import MANY, Processes
from curator.catalogue.readers import Reader, all_of, day_wanted, read_ahead
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
    days = [day_wanted(day, all_of(day)) for day in scan(root)]
    with Processes() as processes:
        reader = Reader(root, processes)
        processes.expect(MANY)
        found = reader.read(days)
        first = next(found)
        assert isinstance(processes._pool, ProcessPoolExecutor)
        for process in list(processes._pool._processes.values()):
            process.kill()
        readings = [one.readings[0] for one in (first, *found)]
        titles = [reading.facts.title for reading in readings if reading.facts is not None]
        assert titles == [f"Event {back}" for back in range(DAYS)]
        words = [one.title for one in reader.words(LinkMarks(root, ())) if one is not None]
    assert words == titles


def test_nothing_is_left_where_nobody_asks_for_the_rest(
    root: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whenever Python looks for what nobody holds any more."""
    passing = tmp_path_factory.mktemp("passing")
    monkeypatch.setattr("tempfile.tempdir", str(passing))
    days = [day_wanted(day, all_of(day)) for day in scan(root)]
    with Processes() as processes:
        processes.expect(MANY)
        found = Reader(root, processes).read(days)
        next(found)
        assert list(passing.iterdir())
    assert not list(passing.iterdir())
    del found  # held until here


def test_one_processor_does_it_all_and_holds_no_texts(
    root: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path_factory.mktemp("passing")
    monkeypatch.setattr("tempfile.tempdir", str(passing))
    monkeypatch.setattr("curator.catalogue.processes._NUMBER", 1)
    with Processes() as processes:
        processes.expect(MANY)
        reader = Reader(root, processes)
        titles = [one.readings[0].facts for one in reader.read(day_wanted(day, all_of(day)) for day in scan(root))]
        assert processes._pool is None
        (aside,) = passing.glob("*/*")
        assert aside.stat().st_size > sum(map(len, reader._texts))
        words = [one and one.title for one in reader.words(LinkMarks(root, ()))]
    assert words == [facts and facts.title for facts in titles]
    assert len(words) == DAYS
    assert not list(passing.iterdir())


def test_what_was_read_while_days_were_still_found_is_not_read_again(root: Path) -> None:
    with Processes() as processes:
        reader = Reader(root, processes)
        days = read_ahead(root, processes, _expecting(processes, scan(root, is_signed=False)))
        begun = list(processes._begun.values())
        assert begun
        plan = [(day, all_of(day)) for day in days]  # held elsewhere too, as whoever asks has it
        found = list(reader.read(starmap(day_wanted, plan)))
        assert not processes._begun
        assert all(future is not None and future.done() for future in begun)
    titles = [day.readings[0].facts.title for day in found if day.readings[0].facts is not None]
    assert titles == [f"Event {back}" for back in range(DAYS)]


def test_without_processes_all_is_read_once_it_is_asked_for(root: Path) -> None:
    with Processes() as processes:
        reader = Reader(root, processes)
        days = read_ahead(root, processes, scan(root, is_signed=False))
        assert not any(processes._begun.values())
        assert len(list(reader.read(day_wanted(day, all_of(day)) for day in days))) == DAYS


def _expecting(processes: Processes, days: Iterable[DayFiles]) -> Iterator[DayFiles]:
    """The days; so many files that processes start are found a while after the first ones."""
    for number, day in enumerate(days):
        if number == DAYS // 2:
            processes.expect(MANY)
        yield day
