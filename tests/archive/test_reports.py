"""Reports of runs: there after a bad end, gone after a good one, and never in the way."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from curator.archive.errors import NotSavedError
from curator.archive.reports import Reports

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CRASHING = """
import faulthandler, os, sys
from datetime import datetime
from pathlib import Path
from curator.archive.reports import Reports
report = Reports(Path(sys.argv[1]), datetime.now).begin("head")
faulthandler.enable(report.fd, all_threads=True)
print("begun", flush=True)
{end}
"""


def run(folder: Path, end: str) -> int:
    code = CRASHING.format(end=end)
    done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, check=False, timeout=60)
    assert done.stdout == b"begun\n"
    return done.returncode


@pytest.fixture
def reports(tmp_path: Path) -> Reports:
    return Reports(tmp_path / "state" / "reports", lambda: NOW)


def test_nothing_is_left_of_a_run_that_ends_well(reports: Reports) -> None:
    report = reports.begin("head")
    report.note("Qt says something", is_fault=False)
    report.end()
    assert list(reports.folder.iterdir()) == []


def test_a_fault_that_was_told_is_kept_and_not_told_again(reports: Reports) -> None:
    report = reports.begin("head")
    report.note("Traceback", is_fault=True)
    report.end()
    assert reports.unread() == []
    assert [reports.text(place) for place in reports.kept()] == ["head\nTraceback\n"]


def test_a_run_that_goes_on_is_no_bad_end(reports: Reports) -> None:
    report = reports.begin("head")
    assert (reports.unread(), reports.kept()) == ([], [])
    report.end()


@pytest.mark.parametrize("end", ["os.kill(os.getpid(), 9)", "os._exit(0)"])
def test_a_run_that_was_killed_is_told_once(reports: Reports, end: str) -> None:
    run(reports.folder, end)
    (place,) = reports.unread()
    assert reports.text(place) == "head\n"
    assert reports.unread() == [place]
    reports.put_away([place])
    assert reports.unread() == []
    assert len(reports.kept()) == 1


def test_a_crash_says_where(reports: Reports) -> None:
    assert run(reports.folder, "faulthandler._sigsegv()") < 0
    (place,) = reports.unread()
    text = reports.text(place)
    assert "Segmentation fault" in text
    assert 'File "<string>", line' in text


def test_the_newest_are_kept(tmp_path: Path) -> None:
    for hour in range(30):
        reports = Reports(tmp_path, lambda hour=hour: NOW + timedelta(hours=hour))  # type: ignore[misc] # bound at once
        report = reports.begin(f"run {hour}")
        report.note("fault", is_fault=True)
        report.end()
    texts = [reports.text(place).split("\n")[0] for place in reports.kept()]
    assert texts == [f"run {hour}" for hour in range(29, 8, -1)]


def test_a_fault_that_comes_all_the_time_fills_no_disk(reports: Reports) -> None:
    report = reports.begin("head")
    for _ in range(100):
        report.note("x" * 10_000, is_fault=True)
    report.end()
    (place,) = reports.kept()
    assert place.stat().st_size < 300_000


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    reports = Reports(tmp_path / "file" / "reports", lambda: NOW)
    with pytest.raises(NotSavedError):
        reports.begin("head")
    assert (reports.unread(), reports.kept()) == ([], [])


def test_notes_come_from_any_thread_and_in_any_letters(reports: Reports) -> None:
    report = reports.begin("阿富汗")
    report.note("\udc80", is_fault=True)
    report.end()
    (place,) = reports.kept()
    assert reports.text(place) == "阿富汗\n\\udc80\n"
