"""Plans that were stopped in the middle: all of their files are old or new in the end, and nothing else is touched."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from curator.archive import recovery, store, taking
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.entry import from_bytes
from curator.archive.entry_files import State
from curator.archive.errors import ArchiveError, NotSavedError
from curator.archive.foresight import inverse_of
from curator.archive.journal import Begun, Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.recovery import Outcome, Recovered, recover
from curator.archive.steps import make
from tests.archive.faults import Fail, meddle
from tests.archive.killing import DAY, OTHER, PLANS, TREE
from tests.archive.systems import SYSTEMS
from tests.archive.trees import passing_folder, tree_of, write_tree

ROOT = Path(__file__).parents[2]
RENAME = PLANS["rename"]
THEIRS = b"theirs\n"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    write_tree(tmp_path / "archive", TREE)
    return Archive(tmp_path / "archive")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal", lambda: datetime(2026, 1, 2, tzinfo=UTC))


def stopped(archive: Archive, journal: Journal, plan: Plan, made: int) -> Begun:
    """A plan of which only so many steps were made."""
    begun = journal.begin(plan, inverse_of(archive, plan))
    for step in plan.steps[:made]:
        make(archive, step)
    return begun


def new_tree(archive: Archive, plan: Plan, tmp_path: Path) -> dict[str, bytes | None]:
    """What the files are once a plan is made."""
    other = Archive(write_tree(tmp_path / "other", TREE))
    apply(other, plan, Journal(tmp_path / "other-journal", lambda: datetime.now(UTC)))
    return tree_of(other.root)


@pytest.mark.parametrize("system", SYSTEMS)
def test_killed_at_any_moment_all_is_old_or_all_is_new(system: str) -> None:
    command = [sys.executable, "-B", "-m", "tests.archive.killing", system]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
@pytest.mark.parametrize("forever", [False, True])
def test_whatever_call_fails_all_is_old_or_all_is_new(plan: Plan, forever: bool) -> None:
    for number in count(1):
        with passing_folder() as base:
            fail = Fail(number, forever=forever)
            fail_in(base, plan, fail)
            if not fail.has_come:
                assert number > 90, number
                return


def fail_in(base: Path, plan: Plan, fail: Fail) -> None:
    """Makes a plan while something fails; looks at what is left then, and once it is recovered."""
    archive = Archive(write_tree(base / "archive", TREE))
    journal = Journal(base / "journal", lambda: datetime.now(UTC))
    before, is_made = tree_of(archive.root), False
    with pytest.MonkeyPatch.context() as patch, suppress(ArchiveError):
        meddle(patch, fail)
        apply(archive, plan, journal)
        is_made = True
    if not fail.forever:
        assert (tree_of(archive.root) == before) != is_made
    recover(archive, journal)
    assert journal.unfinished() == []
    assert (tree_of(archive.root) == before) == (not journal.done())
    assert bool(journal.done()) or not is_made


@pytest.mark.parametrize("made", range(len(RENAME.steps) + 1))
def test_what_is_missing_is_made(archive: Archive, journal: Journal, tmp_path: Path, made: int) -> None:
    stopped(archive, journal, RENAME, made)
    assert recover(archive, journal) == (Recovered("rename", f"{DAY}/a.md", Outcome.FINISHED),)
    assert tree_of(archive.root) == new_tree(archive, RENAME, tmp_path)
    assert [done.name for done in journal.done()] == ["rename"]
    apply(archive, journal.inverse(journal.done()[0].id), journal)
    assert tree_of(archive.root) == dict(tree_of(write_tree(tmp_path / "first", TREE)))
    assert recover(archive, journal) == ()


def test_a_file_that_is_as_before_again_is_made_too(archive: Archive, journal: Journal, tmp_path: Path) -> None:
    """Somebody took one file of a plan back, as git does; the steps before and behind it are made."""
    stopped(archive, journal, RENAME, 4)
    (archive.root / OTHER / "index.md").unlink()
    assert recover(archive, journal)[0].outcome is Outcome.FINISHED
    assert tree_of(archive.root) == new_tree(archive, RENAME, tmp_path)


@pytest.mark.parametrize("made", range(len(RENAME.steps) + 1))
@pytest.mark.parametrize("path", RENAME.paths)
def test_a_file_of_somebody_else_is_left_and_named_and_the_others_are_put_back(
    archive: Archive, journal: Journal, made: int, path: str
) -> None:
    before = tree_of(archive.root)
    stopped(archive, journal, RENAME, made)
    write_tree(archive.root, {path: THEIRS})
    (recovered,) = recover(archive, journal)
    assert recovered.outcome is Outcome.LEFT
    assert path in recovered.paths
    now = tree_of(archive.root)
    assert now[path] == THEIRS
    others = {other: data for other, data in TREE.items() if other not in {path, *recovered.paths}}
    assert {other: now[other] for other in others} == others
    moved = {f"{DAY}/a.md", f"{OTHER}/c.md"}
    assert set(recovered.paths) <= ({path} | moved if path in moved else {path})
    assert {place for place, data in now.items() if data is not None} <= {*TREE, path, *moved}
    assert before.keys() - {f"{DAY}/a.md"} <= now.keys()
    assert (journal.unfinished(), journal.done(), recover(archive, journal)) == ([], [], ())
    (left,) = journal.folder.glob(f"*.{State.LEFT.value}")
    entry = from_bytes(left.read_bytes())
    assert entry is not None
    texts = {step.data for step in entry.inverse.steps if isinstance(step, Change | Create)}
    assert any(text.endswith((b"two\n", b"all\n")) for text in texts)


def test_what_was_given_up_is_never_finished(archive: Archive, journal: Journal) -> None:
    before = tree_of(archive.root)
    journal.mark(stopped(archive, journal, RENAME, 3), State.GIVEN_UP)
    assert recover(archive, journal)[0].outcome is Outcome.PUT_BACK
    assert tree_of(archive.root) == before
    assert (journal.unfinished(), journal.done()) == ([], [])


def test_what_the_disk_does_not_let_be_put_back_is_tried_again(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree_of(archive.root)
    stopped(archive, journal, RENAME, 4)
    (archive.root / "README.md").write_bytes(THEIRS)

    def full(path: Path, *_: object) -> None:
        raise NotSavedError(path, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(store, "save", full)
        (hindered,) = recover(archive, journal)
    assert hindered.outcome is Outcome.NOT_YET
    assert f"{DAY}/index.md" in hindered.paths
    (archive.root / "README.md").write_bytes(TREE["README.md"])
    assert recover(archive, journal)[0].outcome is Outcome.PUT_BACK
    assert tree_of(archive.root) == before


def test_the_next_plan_ends_the_one_before_it(archive: Archive, journal: Journal) -> None:
    stopped(archive, journal, RENAME, 2)
    applied = apply(archive, Plan("create", (Create("new.md", b""),)), journal)
    assert [recovered.outcome for recovered in applied.recovered] == [Outcome.FINISHED]
    assert [done.name for done in journal.done()] == ["create", "rename"]


def test_an_archive_whose_disk_is_not_there_is_left_alone(archive: Archive, journal: Journal, tmp_path: Path) -> None:
    stopped(archive, journal, RENAME, 2)
    mounted = tree_of(archive.root)
    archive.root.rename(tmp_path / "unmounted")
    archive.root.mkdir()
    assert recover(archive, journal) == ()
    assert tree_of(archive.root) == {}
    archive.root.rmdir()
    (tmp_path / "unmounted").rename(archive.root)
    assert tree_of(archive.root) == mounted
    assert recover(archive, journal)[0].outcome is Outcome.FINISHED


def test_no_journal_is_made_where_there_is_nothing_to_recover(archive: Archive, journal: Journal) -> None:
    assert recover(archive, journal) == ()
    assert not journal.folder.exists()


@pytest.mark.parametrize("kept", [0, 1, 40, 300, -1])
def test_an_entry_that_is_not_whole_is_none(archive: Archive, journal: Journal, kept: int) -> None:
    before = tree_of(archive.root)
    begun = journal.begin(RENAME, inverse_of(archive, RENAME))
    place = journal.folder / f"{begun.id}.begun"
    place.write_bytes(place.read_bytes()[:kept])
    assert recover(archive, journal) == ()
    assert tree_of(archive.root) == before
    apply(archive, RENAME, journal)
    assert [done.id for done in journal.done()] == ["00000002"]


def test_a_living_process_that_makes_a_plan_is_left_alone(archive: Archive, journal: Journal) -> None:
    code = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from curator.archive import apply as applying, steps
from tests.archive.killing import PLANS, archive_in, journal_in
def slow(archive, step, names):
    done = steps.make(archive, step, names)
    print("step", flush=True)
    sys.stdin.readline()
    return done
applying.make = slow
base = Path(sys.argv[1])
applying.apply(archive_in(base), PLANS["rename"], journal_in(base))
"""
    command = [sys.executable, "-B", "-c", code, str(archive.root.parent)]
    other = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdin is not None
    assert other.stdout is not None
    assert other.stdout.readline() == "step\n"
    halfway = tree_of(archive.root)
    assert len(journal.unfinished()) == 1
    assert recover(archive, journal) == ()
    assert tree_of(archive.root) == halfway
    other.kill()
    other.communicate()
    assert recover(archive, journal)[0].outcome is Outcome.FINISHED


def test_real_kills(archive: Archive, journal: Journal, tmp_path: Path) -> None:
    """A process makes a plan and takes it back, over and over, until it is killed."""
    code = """
import sys
from pathlib import Path
from curator.archive.apply import apply
from tests.archive.killing import PLANS, archive_in, journal_in
base = Path(sys.argv[1])
print("ready", flush=True)
while True:
    apply(archive_in(base), apply(archive_in(base), PLANS["rename"], journal_in(base)).inverse, journal_in(base))
"""
    states = [tree_of(archive.root), new_tree(archive, RENAME, tmp_path)]
    command = [sys.executable, "-B", "-c", code, str(archive.root.parent)]
    for attempt in range(6):
        other = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        time.sleep(0.05 + attempt * 0.013)
        other.kill()
        complaint = other.communicate()[1]
        recover(archive, journal)
        assert tree_of(archive.root) in states, complaint
        if tree_of(archive.root) == states[1]:
            apply(archive, journal.inverse(journal.done()[0].id), journal)


class TestStepsThatWereStopped:
    """What a kill leaves in the middle of one step, or of what the system has instead of one call."""

    def test_a_deleted_file_that_has_its_private_name_still(self, archive: Archive, journal: Journal) -> None:
        plan = PLANS["delete"]
        stopped(archive, journal, plan, 0)
        place = archive.root / DAY / "a.md"
        place.rename(place.with_name(taking._private_name("a.md")))
        assert recover(archive, journal)[0].outcome is Outcome.FINISHED
        assert set(tree_of(archive.root)) == {"news", "README.md"}

    def test_a_text_of_somebody_else_under_the_private_name(self, archive: Archive, journal: Journal) -> None:
        before = tree_of(archive.root)
        stopped(archive, journal, PLANS["delete"], 0)
        place = archive.root / DAY / "a.md"
        place.write_bytes(THEIRS)
        place.rename(place.with_name(taking._private_name("a.md")))
        (recovered,) = recover(archive, journal)
        assert (recovered.outcome, recovered.paths) == (Outcome.LEFT, (f"{DAY}/a.md",))
        assert tree_of(archive.root) == {**before, f"{DAY}/a.md": THEIRS}

    def test_a_moved_file_that_has_both_names(self, archive: Archive, journal: Journal, tmp_path: Path) -> None:
        stopped(archive, journal, RENAME, 0)
        to = archive.root / OTHER / "c.md"
        to.parent.mkdir(parents=True)
        to.hardlink_to(archive.root / DAY / "a.md")
        assert recover(archive, journal)[0].outcome is Outcome.FINISHED
        assert tree_of(archive.root) == new_tree(archive, RENAME, tmp_path)

    def test_a_moved_file_that_has_both_names_and_another_text(self, archive: Archive, journal: Journal) -> None:
        stopped(archive, journal, RENAME, 0)
        to = archive.root / OTHER / "c.md"
        to.parent.mkdir(parents=True)
        to.hardlink_to(archive.root / DAY / "a.md")
        to.write_bytes(THEIRS)
        (recovered,) = recover(archive, journal)
        assert (recovered.outcome, recovered.paths) == (Outcome.LEFT, (f"{DAY}/a.md", f"{OTHER}/c.md"))
        assert to.read_bytes() == THEIRS

    def test_texts_under_private_names_go_if_they_are_ours(self, archive: Archive, journal: Journal) -> None:
        stopped(archive, journal, RENAME, 2)
        litter = {f".cur-{number:012x}.tmp": data for number, data in enumerate((b"c\n", b"", b"fewe", THEIRS))}
        for name, data in litter.items():
            (archive.root / name).write_bytes(data)
        recover(archive, journal)
        assert sorted(path.name for path in archive.root.glob(".cur-*")) == [f".cur-{3:012x}.tmp"]


def test_files_that_change_places_and_hold_the_same(archive: Archive, journal: Journal) -> None:
    """By their texts it can't be told how far that came; the files are right for all that."""
    write_tree(archive.root, {"x": b"same", "y": b"same"})
    same = store.fingerprint(b"same")
    steps: tuple[Step, ...] = (Move("x", "t", same), Move("y", "x", same), Move("t", "y", same))
    before = tree_of(archive.root)
    for made in range(4):
        stopped(archive, journal, Plan("swap", steps), made)
        assert recover(archive, journal)[0].outcome is Outcome.FINISHED
        assert tree_of(archive.root) == before


def test_a_change_there_and_back_again(archive: Archive, journal: Journal) -> None:
    one, other = store.fingerprint(b"all\n"), store.fingerprint(b"other")
    steps = (Change("README.md", one, b"other"), Change("README.md", other, b"all\n"), Delete("README.md", one))
    for made in range(4):
        write_tree(archive.root, TREE)
        stopped(archive, journal, Plan("there and back", steps), made)
        assert recover(archive, journal)[0].outcome is Outcome.FINISHED
        assert "README.md" not in tree_of(archive.root)


def test_trouble_with_the_journal_is_said(archive: Archive, journal: Journal) -> None:
    stopped(archive, journal, RENAME, 1)
    (journal.folder / "lock").mkdir()
    with pytest.raises(NotSavedError):
        recovery.recover(archive, journal)
