"""The journal: what it keeps of plans, for how long, and that bytes and names come back as they were."""

import json
import os
import stat
import zlib
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive import lock
from curator.archive.entry import (
    Entry,
    Trace,
    from_bytes,
    has_outline,
    head_of,
    inverse_of,
    outline_of,
    settled,
    to_bytes,
)
from curator.archive.entry_files import State
from curator.archive.errors import BusyError, MissingError
from curator.archive.journal import Journal, Why, journal_place
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.retention import Limits
from curator.archive.store import fingerprint
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


def nowhere(print_: str) -> bytes:
    raise MissingError(Path(print_))


class TestEntry:
    @given(plan=plans, inverse=plans)
    def test_gives_back_what_was_written(self, plan: Plan, inverse: Plan) -> None:
        entry = Entry(NOW, plan, inverse)
        assert from_bytes(to_bytes(entry)) == entry

    def test_begins_with_a_line_that_can_be_read(self) -> None:
        plan = Plan("move", (Move("a", "b", "f"), Delete("c", "f")), "news/事件.md")
        line = to_bytes(Entry(NOW, plan, EMPTY)).partition(b"\n")[0]
        said = json.loads(line)
        assert (said["format"], said["when"], said["name"]) == (3, "2026-01-02T03:04:05+00:00", "move")
        assert (said["subject"], said["deletes"]) == ("news/事件.md", True)

    def test_the_same_content_is_kept_once(self) -> None:
        data = os.urandom(5000)
        plan = Plan("x", (Create("a", data), Create("b", data), Change("c", "f", data)))
        assert len(to_bytes(Entry(NOW, plan, plan))) < 7000

    @given(plan=plans, inverse=plans)
    def test_settled_it_needs_its_texts_only_to_be_taken_back(self, plan: Plan, inverse: Plan) -> None:
        whole = to_bytes(Entry(NOW, plan, inverse))
        found = settled(whole)
        assert found is not None
        replaced = {step.data for step in inverse.steps if isinstance(step, Change | Create)}
        assert found.texts == {fingerprint(text): text for text in replaced}
        assert inverse_of(whole, nowhere) == inverse_of(found.data, found.texts.__getitem__) == inverse
        assert outline_of(found.data) == outline_of(whole)
        assert (settled(found.data) is None) == bool(replaced)
        assert (inverse_of(found.data, nowhere) is None) == bool(replaced)

    @given(data=st.data())
    def test_any_byte_less_or_other_makes_it_none(self, data: st.DataObject) -> None:
        whole = to_bytes(Entry(NOW, Plan("x", (Create("a", b"content"),)), EMPTY))
        end = data.draw(st.integers(0, len(whole) - 1))
        assert from_bytes(whole[:end]) is None
        body = whole.index(b"\n") + 1
        place = data.draw(st.integers(body, len(whole) - 1))
        assert from_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]) is None

    @given(data=st.binary(max_size=300) | st.from_regex(rb"\{\"format\": 3, .{0,100}\}\n.{0,50}"))
    def test_nothing_else_is_one(self, data: bytes) -> None:
        assert from_bytes(data) is None
        head_of(data)

    def test_nor_one_of_a_later_format(self) -> None:
        assert from_bytes(to_bytes(Entry(NOW, EMPTY, EMPTY)).replace(b'"format": 3', b'"format": 4')) is None


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
        journal = Journal(tmp_path, clock)
        saved(journal, "a.md", b"old", b"new")
        journal.clear()
        assert {path.name for path in tmp_path.iterdir()} == {"lock", "clearing", "settled", "texts"}

    def test_knows_archives_as_the_catalogues_do(self, tmp_path: Path) -> None:
        assert journal_place(tmp_path, Path("/a")).name == catalogue_place(tmp_path, Path("/a")).name.partition(".")[0]
        assert journal_place(tmp_path, Path("/a")) != journal_place(tmp_path, Path("/b"))


def saved(journal: Journal, path: str, old: bytes, new: bytes, name: str = "save") -> str:
    """The id of a plan that gave a file another text."""
    plan = Plan(name, (Change(path, fingerprint(old), new),), path)
    return done(journal, plan, plan.undoing((Change(path, fingerprint(new), old),), ()))


class TestOutline:
    @given(plan=plans)
    def test_is_read_from_the_beginning_of_an_entry_alone(self, plan: Plan) -> None:
        backs = list[Step]()
        for step in reversed(plan.steps):
            match step:
                case Change():
                    backs.append(Change(step.path, "new", b"old"))
                case Create():
                    backs.append(Delete(step.path, "new"))
                case Delete():
                    backs.append(Create(step.path, b"old"))
                case Move():
                    backs.append(Move(step.to, step.path, step.expected))
        whole = to_bytes(Entry(NOW, plan, Plan("undo", tuple(backs))))
        end = [place for place, byte in enumerate(whole) if byte == 10][1]
        assert not has_outline(whole[:end])
        assert has_outline(whole[: end + 1])
        outline = outline_of(whole[: end + 1])
        assert outline is not None
        assert (outline.when, outline.name) == (NOW, plan.name)
        wanted = {
            Change: lambda step: Trace(step.path, step.path, step.expected, "new"),
            Create: lambda step: Trace(None, step.path, None, "new"),
            Delete: lambda step: Trace(step.path, None, step.expected, None),
            Move: lambda step: Trace(step.path, step.to, step.expected, step.expected),
        }
        assert outline.traces == tuple(wanted[type(step)](step) for step in plan.steps)

    @given(data=st.binary(max_size=300) | st.from_regex(rb"\{\"format\": 3, .{0,100}\}\n.{0,50}\n"))
    def test_nothing_else_has_one(self, data: bytes) -> None:
        assert outline_of(data) is None

    def test_is_found_for_plans_of_thousands_of_files(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        moves = tuple(Move(f"news/2001/01/1/{number}.md", f"{number}.md", "f" * 64) for number in range(3000))
        id_ = done(journal, Plan("move", moves), Plan("undo", tuple(reversed(moves))))
        assert [(found, len(outline.traces)) for found, outline in journal.outlines()] == [(id_, 3000)]


class TestKeep:
    def test_a_text_is_there_again(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        journal.keep("a.md", b"typed \xff\0", Why.UNSAVED)
        [(id_, outline)] = journal.outlines()
        assert (outline.name, outline.when) == ("unsaved", NOW)
        assert journal.text(id_, fingerprint(b"typed \xff\0")) == b"typed \xff\0"

    def test_it_is_no_plan_to_be_finished_or_taken_back(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        journal.keep("a.md", b"typed", Why.OUTSIDE)
        assert (journal.unfinished(), journal.done(), journal.last()) == ([], [], None)

    def test_what_is_not_kept_is_said_to_be_missing(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        id_ = saved(journal, "a.md", b"old", b"new")
        assert journal.text(id_, fingerprint(b"old")) == b"old"
        for asked in ((id_, fingerprint(b"other")), ("00000009", fingerprint(b"old")), ("../x", "../x"), (id_, "x")):
            with pytest.raises(MissingError):
                journal.text(*asked)


def settled_names(journal: Journal) -> set[str]:
    """The names of what there is beside the entries, once the journal is in order."""
    journal.clear()
    return {place.name for place in (journal.folder / "texts").iterdir()}


class TestSettled:
    def test_each_text_that_was_replaced_is_there_once(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        texts = [os.urandom(3000) for _ in range(3)]
        changes = [(texts[number % 3], texts[(number + 1) % 3]) for number in range(12)]
        ids = [saved(journal, path, old, new) for old, new in changes for path in ("a.md", "b.md")]
        assert settled_names(journal) == {fingerprint(text) for text in texts}
        assert not list(tmp_path.glob("*.done"))
        assert sum(place.stat().st_size for place in (tmp_path / "settled").iterdir()) < 24 * 1000
        again = Journal(tmp_path, clock)
        for id_, (old, _) in zip(ids[::2], changes, strict=True):
            assert again.text(id_, fingerprint(old)) == old
            [step] = again.inverse(id_).steps
            assert isinstance(step, Change)
            assert step.data == old

    def test_what_is_not_ended_keeps_its_texts_in_itself(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        plan = Plan("save", (Change("a.md", fingerprint(b"old"), b"new"),))
        begun = journal.begin(plan, plan.undoing((Change("a.md", fingerprint(b"new"), b"old"),), ()))
        journal.clear()
        assert not (tmp_path / "texts").exists()
        assert [begun.entry for begun in journal.unfinished()] == [begun.entry]

    def test_kept_texts_too(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        journal.keep("a.md", b"", Why.OUTSIDE)
        [(id_, _)] = journal.outlines()
        assert settled_names(journal) == {fingerprint(b"")}
        assert journal.text(id_, fingerprint(b"")) == b""

    def test_nobody_elses_to_read(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        saved(journal, "a.md", b"old", b"new")
        settled_names(journal)
        files = [place for place in tmp_path.rglob("*") if place.is_file()]
        assert {stat.S_IMODE(place.stat().st_mode) for place in files} == {0o600}
        assert len(files) == 4

    def test_a_text_that_is_damaged_is_missing_and_comes_again_with_the_next(
        self, tmp_path: Path, clock: Clock
    ) -> None:
        journal = Journal(tmp_path, clock)
        id_ = saved(journal, "a.md", b"old", b"new")
        [name] = settled_names(journal)
        for damaged in (b"", b"garbage", zlib.compress(b"other")):
            (tmp_path / "texts" / name).write_bytes(damaged)
            with pytest.raises(MissingError):
                journal.text(id_, name)
            with pytest.raises(MissingError):
                journal.inverse(id_)
            saved(journal, "b.md", b"old", b"other")
            journal.clear()
            assert journal.text(id_, name) == b"old"

    def test_what_the_disk_does_not_take_stays_in_the_entry(
        self, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        journal = Journal(tmp_path, clock)
        id_ = saved(journal, "a.md", b"old", b"new")
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", _failing)
            journal.clear()
            assert journal.text(id_, fingerprint(b"old")) == b"old"
        assert settled_names(journal) == {fingerprint(b"old")}

    def test_what_a_kill_left_of_a_text_goes(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        saved(journal, "a.md", b"old", b"new")
        settled_names(journal)
        (tmp_path / "texts" / ".cur-0123456789ab.tmp").write_bytes(b"x")
        assert settled_names(journal) == {fingerprint(b"old")}

    def test_the_numbers_go_on_behind_what_is_settled(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        begun = journal.begin(EMPTY, EMPTY)
        second = saved(journal, "a.md", b"old", b"new")
        journal.clear()
        assert [id_ for id_, _ in journal.outlines()] == [begun.id, second]
        journal.forget(begun)
        assert journal.begin(EMPTY, EMPTY).id > second

    @pytest.mark.parametrize("left", [".begun", ".done"])
    def test_no_number_comes_twice_whatever_old_entry_is_not_settled(
        self, tmp_path: Path, clock: Clock, left: str
    ) -> None:
        (tmp_path / f"00000001{left}").write_bytes(b"of another Curator")
        journal = Journal(tmp_path, clock)
        texts = [b"%d" % number for number in range(6)]
        ids = []
        for old, new in pairwise(texts):
            ids.append(saved(journal, "a.md", old, new))
            journal.clear()
        assert len({"00000001", *ids}) == len(texts)
        assert [id_ for id_, _ in journal.outlines()] == ids
        assert [journal.text(id_, fingerprint(text)) for id_, text in zip(ids, texts, strict=False)] == texts[:-1]

    def test_another_entry_of_the_same_number_is_not_taken_for_the_settled_one(
        self, tmp_path: Path, clock: Clock
    ) -> None:
        journal = Journal(tmp_path, clock)
        id_ = saved(journal, "a.md", b"old", b"new")
        (tmp_path / "settled").mkdir()
        (tmp_path / "settled" / f"{id_}.done").write_bytes(b"something else")
        journal.clear()
        assert (tmp_path / f"{id_}.done").exists()
        assert [found for found, _ in journal.outlines()] == [id_]
        assert journal.text(id_, fingerprint(b"old")) == b"old"

    def test_what_a_kill_left_in_both_places_is_one(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        id_ = saved(journal, "a.md", b"old", b"new")
        whole = (tmp_path / f"{id_}.done").read_bytes()
        journal.clear()
        (tmp_path / f"{id_}.done").write_bytes(whole)
        (tmp_path / "settled" / ".cur-0123456789ab.tmp").write_bytes(b"x")
        assert [found for found, _ in journal.outlines()] == [id_]
        assert journal.text(id_, fingerprint(b"old")) == b"old"
        journal.clear()
        assert [place.name for place in (tmp_path / "settled").iterdir()] == [f"{id_}.done"]
        assert not (tmp_path / f"{id_}.done").exists()

    def test_plans_can_be_made_meanwhile(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock)
        saved(journal, "a.md", b"old", b"new")
        with journal.alone():
            assert settled_names(journal) == {fingerprint(b"old")}

    def test_one_process_at_a_time(self, tmp_path: Path, clock: Clock) -> None:
        with lock.alone(tmp_path / "clearing", 0), pytest.raises(BusyError):
            Journal(tmp_path, clock).clear()


def _failing(_: int) -> None:
    raise OSError(28, os.strerror(28))


class TestLimits:
    def kept(self, journal: Journal) -> list[str]:
        journal.clear()
        return [plan.name for plan in reversed(journal.done())]

    def test_what_takes_too_much_room_goes_the_oldest_first(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(bytes=6000))
        texts = [os.urandom(2000) for _ in range(5)]
        for name, (old, new) in zip("abcd", pairwise(texts), strict=True):
            saved(journal, "x.md", old, new, name)
        assert self.kept(journal) == ["c", "d"]
        assert settled_names(journal) == {fingerprint(text) for text in texts[2:4]}

    def test_a_text_goes_with_the_last_entry_that_needs_it(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        saved(journal, "x.md", b"1", b"2", "a")
        saved(journal, "x.md", b"2", b"1", "b")
        clock.now += timedelta(days=9)
        saved(journal, "x.md", b"1", b"3", "c")
        clock.now += timedelta(days=9)
        assert self.kept(journal) == ["c"]
        assert settled_names(journal) == {fingerprint(b"1")}

    def test_texts_that_a_kill_left_without_an_entry_go(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        [first, _] = [saved(journal, "x.md", old, b"new") for old in (b"1", b"2")]
        settled_names(journal)
        (tmp_path / "settled" / f"{first}.done").unlink()
        clock.now += timedelta(days=20)
        saved(journal, "x.md", b"new", b"newer")
        assert settled_names(journal) == {fingerprint(b"new")}

    @pytest.mark.parametrize("data", [b"garbage", b'{"format": 4}\nof a later Curator'])
    def test_what_can_not_be_read_stays_and_all_that_it_may_need(
        self, tmp_path: Path, clock: Clock, data: bytes
    ) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        ids = [saved(journal, "x.md", old, b"new") for old in (b"1", b"2", b"3")]
        names = settled_names(journal)
        (tmp_path / "settled" / f"{ids[1]}.done").write_bytes(data)
        clock.now += timedelta(days=20)
        assert settled_names(journal) == names
        assert {place.name for place in (tmp_path / "settled").iterdir()} == {f"{id_}.done" for id_ in ids[1:]}

    def test_what_is_older_than_its_days_goes(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=180))
        done(journal, Plan("a", ()))
        clock.now += timedelta(days=100)
        done(journal, Plan("b", ()))
        clock.now += timedelta(days=80)
        done(journal, Plan("c", ()))
        assert self.kept(journal) == ["a", "b", "c"]
        clock.now += timedelta(seconds=1)
        assert self.kept(journal) == ["b", "c"]

    def test_the_newest_stays_however_old_and_large(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(bytes=100))
        saved(journal, "x.md", os.urandom(2000), b"new", "last")
        clock.now += timedelta(days=1000)
        assert self.kept(journal) == ["last"]

    def test_the_last_text_of_each_file_stays(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        saved(journal, "a.md", b"1", b"2", "first of a")
        saved(journal, "b.md", b"x", b"y", "last of b")
        saved(journal, "a.md", b"2", b"3", "last of a")
        done(journal, Plan("nothing", ()))
        clock.now += timedelta(days=20)
        done(journal, Plan("new", ()))
        assert self.kept(journal) == ["last of b", "last of a", "new"]

    def test_also_when_it_was_deleted_or_moved(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        saved(journal, "a.md", b"1", b"2", "first of a")
        done(journal, Plan("delete", (Delete("d.md", "f"),)), Plan("", (Create("d.md", b"gone"),)))
        done(journal, Plan("move", (Move("a.md", "c.md", "f"),)), Plan("", (Move("c.md", "a.md", "f"),)))
        saved(journal, "e.md", b"1", b"2", "last of e")
        done(journal, Plan("move", (Move("e.md", "f.md", "f"),)), Plan("", (Move("f.md", "e.md", "f"),)))
        saved(journal, "c.md", b"2", b"3", "last of c")
        clock.now += timedelta(days=20)
        done(journal, Plan("new", ()))
        assert self.kept(journal) == ["delete", "last of e", "last of c", "new"]

    def test_a_text_that_was_never_saved_takes_no_place_of_one_that_was(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10))
        saved(journal, "a.md", b"1", b"2", "last of a")
        journal.keep("a.md", b"typed", Why.UNSAVED)
        clock.now += timedelta(days=20)
        done(journal, Plan("new", ()))
        assert self.kept(journal) == ["last of a", "new"]
        assert [outline.name for _, outline in journal.outlines()] == ["last of a", "new"]

    def test_what_is_not_ended_stays(self, tmp_path: Path, clock: Clock) -> None:
        journal = Journal(tmp_path, clock, Limits(days=10, bytes=1))
        for state in (State.BEGUN, State.GIVEN_UP, State.LEFT):
            done(journal, state=state)
        clock.now += timedelta(days=20)
        done(journal, Plan("new", ()))
        journal.clear()
        suffixes = {path.suffix for path in tmp_path.rglob("*.*")}
        assert suffixes == {".begun", ".given-up", ".done"}
