"""The journal: what it keeps of plans, for how long, and that bytes and names come back as they were."""

import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.entry import Entry, from_bytes, head_of, to_bytes
from curator.archive.errors import MissingError
from curator.archive.journal import Journal, Limits, State, journal_place
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.catalogue.database import catalogue_place

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
EMPTY = Plan("nothing", ())


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def done(journal: Journal, plan: Plan = EMPTY, inverse: Plan = EMPTY, state: State = State.DONE) -> str:
    """The id of a plan that was made, as far as the journal knows."""
    begun = journal.begin(plan, inverse)
    journal.mark(begun, state)
    return begun.id


paths = st.binary(min_size=1, max_size=30).map(os.fsdecode)
contents = st.binary(max_size=50)
prints = st.text("0123456789abcdef", max_size=64)
steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(Change, paths, prints, contents),
    st.builds(Create, paths, contents, st.none() | st.integers(0, 0o777)),
    st.builds(Delete, paths, prints),
    st.builds(Move, paths, paths, prints),
)
plans = st.builds(
    Plan, st.text(max_size=10), st.lists(steps, max_size=6).map(tuple), paths, st.lists(paths, max_size=3).map(tuple)
)


class TestEntry:
    @given(plan=plans, inverse=plans)
    def test_gives_back_what_was_written(self, plan: Plan, inverse: Plan) -> None:
        entry = Entry(NOW, plan, inverse)
        assert from_bytes(to_bytes(entry)) == entry

    def test_begins_with_a_line_that_can_be_read(self) -> None:
        plan = Plan("move", (Move("a", "b", "f"), Delete("c", "f")), "news/事件.md")
        line = to_bytes(Entry(NOW, plan, EMPTY)).partition(b"\n")[0]
        said = json.loads(line)
        assert (said["format"], said["when"], said["name"]) == (1, "2026-01-02T03:04:05+00:00", "move")
        assert (said["subject"], said["deletes"]) == ("news/事件.md", True)

    def test_the_same_content_is_kept_once(self) -> None:
        data = os.urandom(5000)
        plan = Plan("x", (Create("a", data), Create("b", data), Change("c", "f", data)))
        assert len(to_bytes(Entry(NOW, plan, plan))) < 7000

    @given(data=st.data())
    def test_any_byte_less_or_other_makes_it_none(self, data: st.DataObject) -> None:
        whole = to_bytes(Entry(NOW, Plan("x", (Create("a", b"content"),)), EMPTY))
        end = data.draw(st.integers(0, len(whole) - 1))
        assert from_bytes(whole[:end]) is None
        body = whole.index(b"\n") + 1
        place = data.draw(st.integers(body, len(whole) - 1))
        assert from_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]) is None

    @given(data=st.binary(max_size=300) | st.from_regex(rb"\{\"format\": 1, .{0,100}\}\n.{0,50}"))
    def test_nothing_else_is_one(self, data: bytes) -> None:
        assert from_bytes(data) is None
        head_of(data)

    def test_nor_one_of_a_later_format(self) -> None:
        assert from_bytes(to_bytes(Entry(NOW, EMPTY, EMPTY)).replace(b'"format": 1', b'"format": 2')) is None


class TestJournal:
    def test_lists_what_was_done_newest_first(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path / "a" / "journal", clock)
        assert journal.done() == []
        first = done(journal, Plan("move", (), "a.md"))
        clock.now -= timedelta(days=400)  # whatever the clock says
        done(journal, Plan("delete", (), "b.md"))
        journal.begin(Plan("begun", ()), EMPTY)
        assert [(plan.name, plan.subject) for plan in journal.done()] == [("delete", "b.md"), ("move", "a.md")]
        assert (journal.done()[1].id, journal.done()[1].when) == (first, NOW)
        assert [begun.entry.plan.name for begun in journal.unfinished()] == ["begun"]

    def test_gives_what_takes_one_back(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        inverse = Plan("undo-move", (Create("a", b"\xff\0"),), "a", ())
        id_ = done(journal, Plan("move", ()), inverse)
        assert Journal(tmp_path, clock).inverse(id_) == inverse
        for other in ("00000007", "x", "../x"):
            with pytest.raises(MissingError):
                journal.inverse(other)

    def test_is_nobody_elses_to_read(self, tmp_path: Path, clock: Clock) -> None:
        id_ = done(Journal(tmp_path, clock))
        assert stat.S_IMODE((tmp_path / f"{id_}.done").stat().st_mode) == 0o600

    def test_other_things_in_the_folder_do_no_harm(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        for name in ("x.done", "1.other", "٣.done", "00000009.done", "notes.txt"):
            (tmp_path / name).write_bytes(b"garbage")
        assert journal.done() == []
        assert done(journal) == "00000010"
        assert {path.name for path in tmp_path.iterdir()} >= {"x.done", "1.other", "notes.txt"}

    def test_what_a_kill_left_of_an_entry_goes(self, tmp_path: Path, clock: Clock) -> None:
        (tmp_path / ".cur-0123456789ab.tmp").write_bytes(b'{"format"')
        done(Journal(tmp_path, clock))
        assert [path.name for path in tmp_path.iterdir()] == ["00000001.done"]

    def test_knows_archives_as_the_catalogues_do(self, tmp_path: Path) -> None:
        assert journal_place(tmp_path, Path("/a")).name == catalogue_place(tmp_path, Path("/a")).stem
        assert journal_place(tmp_path, Path("/a")) != journal_place(tmp_path, Path("/b"))


class TestLimits:
    def kept(self, journal: Journal) -> list[str]:
        return [plan.name for plan in reversed(journal.done())]

    def test_the_oldest_go(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(plans=3))
        for name in "abcde":
            done(journal, Plan(name, ()))
        assert self.kept(journal) == ["c", "d", "e"]

    def test_what_takes_too_much_room_goes(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(bytes=6000))
        for name in "abcd":
            done(journal, Plan(name, (Create("x", os.urandom(2000)),)))
        assert self.kept(journal) == ["c", "d"]
        done(journal, Plan("large", (Create("x", os.urandom(9000)),)))
        done(journal, Plan("last", ()))
        assert self.kept(journal) == ["last"]

    def test_what_was_deleted_is_kept_for_its_days(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(plans=2, days=30))
        done(journal, Plan("delete", (Delete("a", "f"),)))
        for name in "abc":
            done(journal, Plan(name, ()))
        assert self.kept(journal) == ["delete", "c"]
        clock.now += timedelta(days=31)
        for name in "de":
            done(journal, Plan(name, ()))
        assert self.kept(journal) == ["d", "e"]

    def test_so_is_what_could_not_be_put_back_and_all_that_is_not_ended(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(plans=1, days=30))
        done(journal, state=State.LEFT)
        done(journal, state=State.GIVEN_UP)
        clock.now += timedelta(days=29)
        for name in "ab":
            done(journal, Plan(name, ()))
        assert {path.suffix for path in tmp_path.iterdir()} == {".left", ".given-up", ".done"}
        clock.now += timedelta(days=2)
        done(journal, Plan("c", ()))
        assert {path.suffix for path in tmp_path.iterdir()} == {".given-up", ".done"}
