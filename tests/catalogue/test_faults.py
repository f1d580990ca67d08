"""Other programs, full disks and sudden ends: the catalogue says what is the matter, and is whole afterwards."""

import random
import subprocess
import time
from contextlib import closing, suppress
from pathlib import Path

import apsw
import pytest

from curator.archive.errors import CatalogueError
from curator.catalogue import database
from curator.catalogue.catalogue import catalogue_in_memory, open_catalogue
from tests.archive.access import ordinary_user
from tests.catalogue.child import outcome, start
from tests.catalogue.making import (
    DAY,
    FOLDER,
    Said,
    catalogue_of,
    contents,
    cut_short,
    event,
    full,
    looked_at,
    put,
    refreshed,
)

QUERIES = ("title:title", "context:homs", "host:bbc.co.uk", "has:summary", "is:broken")
RUN = "open_catalogue(root, cache).refresh().run()\nprint('done')"


def fill(root: Path, events: int) -> None:
    for number in range(events):
        folder = f"news/20{number % 12:02}/0{number % 9 + 1}/{number % 27 + 1}"
        sources = [("BBC", f"http://www.bbc.co.uk/{number}")] * (number % 3)
        put(root, f"{folder}/e{number}.md", full(f"Title {number}", sources=sources, related=[f"{folder}/e0.md"]))


def indexes(connection: apsw.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'index'")}


def fresh(root: Path, tmp_path: Path) -> Said:
    return Said(catalogue_of(root, tmp_path / "fresh"), QUERIES, ["bbc.co.uk"])


class TestOtherPrograms:
    @pytest.fixture(autouse=True)
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(database, "_PATIENCE", 50)

    HOLD = """
catalogue = open_catalogue(root, cache)
connection = catalogue.database.connect()
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM event")
print("held", flush=True)
sys.stdin.read()
connection.execute("ROLLBACK")
"""

    def test_one_that_writes_makes_others_wait_and_then_say_so(self, root: Path, cache: Path) -> None:
        fill(root, 3)
        catalogue = catalogue_of(root, cache)
        other = start(self.HOLD, root, cache)
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        put(root, f"{FOLDER}/new.md", event("New"))
        with pytest.raises(CatalogueError) as whole:
            refreshed(catalogue)
        with pytest.raises(CatalogueError) as day:
            looked_at(catalogue, DAY)
        for caught in (whole.value, day.value):
            assert (caught.is_busy, caught.is_damaged) == (True, False)
        assert catalogue.count() == 3  # reading goes on
        assert open_catalogue(root, cache).count() == 3
        outcome(other)
        assert refreshed(catalogue).added == 1

    def test_one_that_holds_the_whole_file_is_no_damage(self, root: Path, cache: Path) -> None:
        fill(root, 3)
        catalogue = catalogue_of(root, cache)
        with closing(catalogue.database.connect()) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other = start(
            self.HOLD.replace("BEGIN IMMEDIATE", "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"), root, cache
        )
        assert other.stdout is not None
        assert other.stdout.readline() in {"held\n", ""}
        try:
            refreshed(open_catalogue(root, cache))
        except CatalogueError as error:
            busy = error
            assert busy.is_busy
        other.communicate()
        assert open_catalogue(root, cache).count() == 3

    def test_some_that_begin_it_at_the_same_time(self, root: Path, cache: Path) -> None:
        fill(root, 20)
        for attempt in range(4):
            at = cache / str(attempt)
            wait = f"while time.time() < {time.time() + 0.6}: pass\n"
            others = [start(wait + RUN, root, at) for _ in range(4)]
            assert [outcome(other) for other in others] == ["done"] * 4
            assert [path.suffix for path in (at / "catalogues").iterdir() if path.suffix == ".set-aside"] == []
            Said(open_catalogue(root, at), QUERIES).check(Said(catalogue_of(root, at / "fresh"), QUERIES))

    def test_two_that_refresh_at_once_end_with_the_same(self, root: Path, cache: Path, tmp_path: Path) -> None:
        fill(root, 2000)
        with open_catalogue(root, cache).reading():
            others = [start(RUN, root, cache) for _ in range(2)]
        assert [outcome(other) for other in others] == ["done"] * 2
        catalogue = open_catalogue(root, cache)
        assert refreshed(catalogue).removed == 0
        Said(catalogue, QUERIES, ["bbc.co.uk"]).check(fresh(root, tmp_path))


class TestSuddenEnds:
    def test_a_run_that_was_killed_is_taken_up_again(self, root: Path, cache: Path, tmp_path: Path) -> None:
        fill(root, 3500)
        whole = fresh(root, tmp_path)
        draw = random.Random(5)
        files = contents(root)
        for seconds in (draw.uniform(0.3, 2.0) for _ in range(6)):
            other = start(RUN, root, cache)
            with suppress(subprocess.TimeoutExpired):
                other.wait(seconds)
            other.kill()
            other.communicate()
            open_catalogue(root, cache).count()
        catalogue = open_catalogue(root, cache)
        refreshed(catalogue)
        Said(catalogue, QUERIES, ["bbc.co.uk"]).check(whole)
        assert contents(root) == files

    def test_a_first_look_that_was_cut_short_leaves_no_table_without_its_indexes(self, root: Path, cache: Path) -> None:
        fill(root, 3500)
        catalogue = open_catalogue(root, cache)
        with catalogue.reading() as connection:
            whole = indexes(connection)
        assert cut_short(catalogue, lambda progress: progress.done > 0).is_cancelled
        with catalogue.reading() as connection:
            assert indexes(connection) < whole
        refreshed(catalogue)
        with catalogue.reading() as connection:
            assert indexes(connection) == whole

    def test_nothing_stays_behind_when_the_app_is_killed(
        self, root: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No process, and nothing of what those had put aside."""
        fill(root, 3500)
        passing = tmp_path / "passing"
        passing.mkdir()
        monkeypatch.setenv("TMPDIR", str(passing))
        group = start(f"os.setpgid(0, 0)\n{RUN}", root, cache)
        deadline = time.monotonic() + 30
        while not list(passing.glob("*/[0-9]*")) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(members(group.pid)) >= 2
        group.kill()
        group.communicate()
        while members(group.pid) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert members(group.pid) == []
        assert list(passing.iterdir()) == []


class TestDisks:
    @pytest.mark.parametrize("limit", [100, 300, 700, 1500])
    def test_a_file_that_may_grow_no_more_is_no_damage(
        self, root: Path, cache: Path, tmp_path: Path, limit: int
    ) -> None:
        """The catalogue's log and the tables both come to the limit, in KiB, at some point."""
        fill(root, 600)
        files = contents(root)
        code = f"""
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit} * 1024, {limit} * 1024))
for _ in range(2):
    try:
        open_catalogue(root, cache).refresh().run()
        print("done")
    except CatalogueError as error:
        print(error.is_damaged, error.is_busy)
"""
        assert set(outcome(start(code, root, cache)).splitlines()) <= {"False False", "done"}
        catalogue = open_catalogue(root, cache)
        refreshed(catalogue)
        Said(catalogue, QUERIES, ["bbc.co.uk"]).check(fresh(root, tmp_path))
        assert contents(root) == files
        assert not catalogue.database.place.with_suffix(".set-aside").exists()

    def test_a_full_disk_is_no_damage(self, root: Path, tmp_path: Path) -> None:
        fill(root, 600)
        disk = tmp_path / "disk"
        disk.mkdir()
        try:
            mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)]
            done = subprocess.run(mount, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip("no mount here")
        if done.returncode:
            pytest.skip(f"mount: {done.stderr.strip()}")
        try:
            code = """
try:
    open_catalogue(root, cache).refresh().run()
except CatalogueError as error:
    print(error.is_damaged, error.is_busy, error.reason)
"""
            assert outcome(start(code, root, disk)) == "False False database or disk is full"
            assert outcome(start("print(open_catalogue(root, cache).count() < 600)", root, disk)) == "True"
            assert [path for path in disk.rglob("*") if path.suffix == ".set-aside"] == []
        finally:
            subprocess.run(["umount", str(disk)], check=True)

    def test_a_cache_folder_that_may_not_be_written_to(self, public_root: Path) -> None:
        cache = public_root.parent / "cache"
        cache.chmod(0o555)
        with ordinary_user():
            with pytest.raises(CatalogueError) as caught:
                open_catalogue(public_root, cache)
            assert not caught.value.is_damaged
            catalogue = catalogue_in_memory(public_root, cache)
            assert refreshed(catalogue).added == 1

    def test_a_catalogue_that_may_only_be_read(self, public_root: Path) -> None:
        """As when the home folder was mounted so after it was made: what is known can be asked for."""
        cache = public_root.parent / "cache"
        with ordinary_user():
            place = catalogue_of(public_root, cache).database.place
            put(public_root, f"{FOLDER}/b.md", event("B"))
            for path in (*place.parent.iterdir(), place.parent):
                path.chmod(0o444 if path.is_file() else 0o555)
            with pytest.raises(CatalogueError) as caught:
                refreshed(open_catalogue(public_root, cache))
            assert not caught.value.is_damaged
            place.parent.chmod(0o755)

    def test_a_file_that_is_cut_short_while_it_is_open_is_damage_and_not_the_end(self, root: Path, cache: Path) -> None:
        fill(root, 600)
        catalogue_of(root, cache)
        code = """
catalogue = open_catalogue(root, cache)
with catalogue.reading() as connection:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
catalogue.days(parse("title:title"))
os.truncate(catalogue.database.place, 8192)
try:
    print(len(catalogue.days(parse("context:homs"))))
except CatalogueError as error:
    print(error.is_damaged)
"""
        assert outcome(start(code, root, cache)) == "True"


def members(group: int) -> list[int]:
    """The processes of a group that are not done."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, number = place.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(number) == group and state != "Z":
            found.append(int(place.parent.name))
    return found
