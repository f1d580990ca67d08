"""Plans that are made: all of their steps or none, and their inverse takes them back."""

import os
import random
import stat
import threading
import time
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typing_extensions import override

from curator.archive import apply as applying
from curator.archive import foresight, steps, store
from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.entry import from_bytes
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    BusyError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    NotPutBackError,
    NotSavedError,
    OutsideError,
)
from curator.archive.journal import Journal
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.retention import Limits
from curator.archive.saving import Names
from curator.archive.store import fingerprint
from tests.archive.trees import tree_of, write_tree

DAY = "news/2012/03/1"
TREE = {f"{DAY}/a.md": b"\xef\xbb\xbfone\r\n", f"{DAY}/b.md": b"two\n", f"{DAY}/index.md": b"a, b\n", "notes/x": b"x"}
A, B, INDEX, NOTE = TREE
ONE, TWO, LISTED, X = map(fingerprint, TREE.values())
NEW = b"new \xff\x00\n"


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    write_tree(tmp_path / "archive", TREE)
    return Archive(tmp_path / "archive")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """One that keeps all: what is looked for in it must not have been cleared away."""
    limits = Limits()
    return Journal(tmp_path / "state" / "journal", lambda: datetime(2026, 1, 2, 3, tzinfo=UTC), limits)


def _plan(*steps: Step) -> Plan:
    return Plan("test", steps, A)


RENAME = _plan(
    Move(A, "news/2013/01/2/c.md", ONE),
    Change("news/2013/01/2/c.md", ONE, NEW),
    Create("news/2013/01/2/index.md", b"c\n"),
    Change(INDEX, LISTED, b"b\n"),
    Delete(B, TWO),
    Create(A, b"another\n"),
)


def test_all_steps_are_made_in_their_order_and_taken_back(archive: Archive, journal: Journal) -> None:
    before = tree_of(archive.root)
    applied = apply(archive, RENAME, journal)
    assert tree_of(archive.root) == {
        "news/2013/01/2/c.md": NEW,
        "news/2013/01/2/index.md": b"c\n",
        INDEX: b"b\n",
        A: b"another\n",
        NOTE: b"x",
        **dict.fromkeys(
            ("news", "news/2012", "news/2012/03", DAY, "news/2013", "news/2013/01", "news/2013/01/2", "notes")
        ),
    }
    after = tree_of(archive.root)
    assert applied.confirmed
    again = apply(archive, applied.inverse, journal)
    assert tree_of(archive.root) == before
    apply(archive, again.inverse, journal)
    assert tree_of(archive.root) == after


@pytest.mark.parametrize("twin", ["A.md", "a\u0301.md"])
@pytest.mark.parametrize("act", ["move", "delete", "both", "case"])
def test_what_stood_beside_a_twin_comes_back_beside_it(archive: Archive, journal: Journal, twin: str, act: str) -> None:
    """As archives that were made elsewhere have them; macOS and Windows could not."""
    path, other = (f"{DAY}/{name}" for name in (unicodedata.normalize("NFC", twin.lower()), twin))
    (archive.root / path).write_bytes(TREE[A])
    (archive.root / other).write_bytes(b"two\n")
    before = tree_of(archive.root)
    acts: dict[str, tuple[Step, ...]] = {
        "move": (Move(path, "news/x.md", ONE),),
        "delete": (Delete(path, ONE),),
        "both": (Delete(path, ONE), Move(other, "news/x.md", TWO), Create(path, NEW)),
        "case": (Move(other, f"{DAY}/x.md", TWO), Move(path, other, ONE), Move(f"{DAY}/x.md", "news/x.md", TWO)),
    }
    inverse = apply(archive, _plan(*acts[act]), journal).inverse
    after = tree_of(archive.root)
    assert after != before
    journal = Journal(journal.folder, lambda: datetime(2026, 1, 2, 3, tzinfo=UTC), Limits())
    last = journal.last()
    assert last is not None
    assert journal.inverse(last.id) == inverse
    again = apply(archive, inverse, journal).inverse
    assert tree_of(archive.root) == before
    apply(archive, again, journal)
    assert tree_of(archive.root) == after


def test_a_folder_that_lost_its_last_file_goes_and_comes_back(archive: Archive, journal: Journal) -> None:
    before = tree_of(archive.root)
    gone = _plan(Delete(A, ONE), Delete(B, TWO), Delete(INDEX, LISTED), Delete(NOTE, X))
    inverse = apply(archive, gone, journal).inverse
    assert tree_of(archive.root) == {"news": None}
    apply(archive, inverse, journal)
    assert tree_of(archive.root) == before


def test_a_folder_that_was_empty_before_stays_when_that_is_taken_back(archive: Archive, journal: Journal) -> None:
    (archive.root / "news/2012/04/5").mkdir(parents=True)
    before = tree_of(archive.root)
    inverse = apply(archive, _plan(Create("news/2012/04/5/a.md", NEW), Create("new/folder/b", NEW)), journal).inverse
    apply(archive, inverse, journal)
    assert tree_of(archive.root) == before


def test_a_deleted_file_comes_back_with_its_rights_and_a_moved_one_is_the_same_file(
    archive: Archive, journal: Journal
) -> None:
    (archive.root / B).chmod(0o640)
    inode = (archive.root / A).stat().st_ino
    inverse = apply(archive, _plan(Delete(B, TWO), Move(A, "news/a.md", ONE)), journal).inverse
    assert (archive.root / "news/a.md").stat().st_ino == inode
    apply(archive, inverse, journal)
    assert stat.S_IMODE((archive.root / B).stat().st_mode) == 0o640
    assert (archive.root / A).stat().st_ino == inode


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        ((Change(A, TWO, NEW),), ChangedOnDiskError),
        ((Change("none.md", ONE, NEW),), MissingError),
        ((Delete(A, TWO),), ChangedOnDiskError),
        ((Delete(f"{A}/none", TWO),), MissingError),
        ((Move(A, B, ONE),), AlreadyThereError),
        ((Move(A, A, ONE),), AlreadyThereError),
        ((Move(A, f"{DAY}/c.md", TWO),), ChangedOnDiskError),
        ((Create(A, NEW),), AlreadyThereError),
        ((Create(f"{DAY}/A.MD", NEW),), AlreadyThereError),
        ((Create(DAY, NEW),), AlreadyThereError),
        ((Create("c.md", NEW), Create("C.md", NEW)), AlreadyThereError),
        ((Delete(A, ONE), Delete(A, ONE)), MissingError),
        ((Move(A, "c.md", ONE), Change(A, ONE, NEW)), MissingError),
        ((Delete("link.md", ONE),), LinkError),
        ((Move("link.md", "c.md", ONE),), LinkError),
        ((Create("../c.md", NEW),), OutsideError),
        ((Create("/tmp/c.md", NEW),), OutsideError),
        ((Create("news/../c.md", NEW),), OutsideError),
        ((Delete("out/secret", ONE),), OutsideError),
    ],
)
def test_nothing_is_begun_where_a_step_can_not_be_made(
    archive: Archive, journal: Journal, steps: tuple[Step, ...], error: type[ArchiveError]
) -> None:
    (archive.root / "link.md").symlink_to(A)
    (archive.root / "out").symlink_to(archive.root.parent)
    before = tree_of(archive.root)
    with pytest.raises(error):
        apply(archive, _plan(Change(NOTE, X, NEW), *steps), journal)
    assert (tree_of(archive.root), list(journal.unfinished()), journal.done()) == (before, [], [])


def test_a_name_may_change_its_case_and_take_one_that_gets_free(archive: Archive, journal: Journal) -> None:
    before = tree_of(archive.root)
    plan = _plan(Move(A, f"{DAY}/A.md", ONE), Delete(B, TWO), Create(f"{DAY}/B.md", NEW))
    inverse = apply(archive, plan, journal).inverse
    assert sorted(path.name for path in (archive.root / DAY).iterdir()) == ["A.md", "B.md", "index.md"]
    apply(archive, inverse, journal)
    assert tree_of(archive.root) == before


def test_two_files_can_change_places(archive: Archive, journal: Journal) -> None:
    inverse = apply(archive, _plan(Move(A, "t", ONE), Move(B, A, TWO), Move("t", B, ONE)), journal).inverse
    assert ((archive.root / A).read_bytes(), (archive.root / B).read_bytes()) == (TREE[B], TREE[A])
    apply(archive, inverse, journal)
    assert ((archive.root / A).read_bytes(), (archive.root / B).read_bytes()) == (TREE[A], TREE[B])


def test_a_file_may_come_and_go_within_a_plan(archive: Archive, journal: Journal) -> None:
    before = tree_of(archive.root)
    made = fingerprint(NEW)
    plan = _plan(
        Create("c.md", b""),
        Change("c.md", fingerprint(b""), NEW),
        Move("c.md", "d.md", made),
        Delete("d.md", made),
        Change(A, ONE, NEW),
        Delete(A, made),
    )
    inverse = apply(archive, plan, journal).inverse
    assert tree_of(archive.root) == {path: data for path, data in before.items() if path != A}
    apply(archive, inverse, journal)
    assert tree_of(archive.root) == before


def test_a_link_that_is_changed_stays_one(archive: Archive, journal: Journal) -> None:
    (archive.root / "link.md").symlink_to(A)
    inverse = apply(archive, _plan(Change("link.md", ONE, NEW)), journal).inverse
    assert ((archive.root / "link.md").is_symlink(), (archive.root / A).read_bytes()) == (True, NEW)
    apply(archive, inverse, journal)
    assert (archive.root / A).read_bytes() == TREE[A]


def test_a_name_that_is_no_text_and_a_large_file(archive: Archive, journal: Journal) -> None:
    name = os.fsdecode(b"pictures/\xff.jpg")
    large = os.urandom(store.LARGEST + 1)
    write_tree(archive.root, {name: large})
    applied = apply(archive, _plan(Delete(name, fingerprint(large))), journal)
    apply(archive, journal.inverse(applied.id), journal)
    assert (archive.root / name).read_bytes() == large


def test_an_undo_is_refused_as_a_whole_where_somebody_wrote_since(archive: Archive, journal: Journal) -> None:
    inverse = apply(archive, RENAME, journal).inverse
    (archive.root / INDEX).write_bytes(b"theirs\n")
    before = tree_of(archive.root)
    with pytest.raises(ChangedOnDiskError) as caught:
        apply(archive, inverse, journal)
    assert (caught.value.path, tree_of(archive.root)) == (archive.root / INDEX, before)
    assert [done.name for done in journal.done()] == ["test"]


class _Meddler:
    """Somebody who writes to a file when all was looked at and nothing is begun."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        begin = Journal.begin

        def meddle(journal: Journal, plan: Plan, inverse: Plan) -> object:
            begun = begin(journal, plan, inverse)
            place.parent.mkdir(exist_ok=True, parents=True)
            place.write_bytes(b"theirs\n")
            return begun

        monkeypatch.setattr(Journal, "begin", meddle)


@pytest.mark.parametrize(
    ("path", "error"),
    [
        (A, ChangedOnDiskError),
        (B, ChangedOnDiskError),
        (INDEX, ChangedOnDiskError),
        ("news/2013/01/2/c.md", AlreadyThereError),
        ("news/2013/01/2/Index.md", AlreadyThereError),
    ],
)
def test_what_is_written_between_look_and_step_stops_it_and_all_is_put_back(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch, path: str, error: type[ArchiveError]
) -> None:
    before = tree_of(archive.root)
    _Meddler(archive.root / path, monkeypatch)
    with pytest.raises(error) as caught:
        apply(archive, RENAME, journal)
    folders = dict.fromkeys(str(above) for above in Path(path).parents if str(above) != ".")
    assert tree_of(archive.root) == {**before, **folders, path: b"theirs\n"}
    assert "index.md" in str(caught.value.path).lower() or caught.value.path == archive.root / path
    assert (list(journal.unfinished()), journal.done()) == ([], [])


def test_a_file_that_somebody_wrote_to_when_its_step_was_made_is_named(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meddle(path: Path, expected: str, names: Names) -> bool:
        (archive.root / INDEX).write_bytes(b"theirs\n")
        raise NotSavedError(path, "no more room")

    monkeypatch.setattr(store, "delete", meddle)
    with pytest.raises(NotPutBackError) as caught:
        apply(archive, RENAME, journal)
    assert set(caught.value.paths) == {INDEX, "news/2013/01/2/index.md"}
    assert ((archive.root / A).read_bytes(), (archive.root / INDEX).read_bytes()) == (TREE[A], b"theirs\n")


def test_the_disk_confirms_each_folder_once(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, sync = list[Path](), os.fsync

    def watched(fd: int) -> None:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            synced.append(Path(f"/proc/self/fd/{fd}").readlink())
        sync(fd)

    apply(archive, _plan(), journal)
    monkeypatch.setattr(os, "fsync", watched)
    assert apply(archive, _plan(Change(A, ONE, NEW), Change(B, TWO, NEW), Delete(INDEX, LISTED)), journal).confirmed
    assert synced == [journal.folder, archive.root / DAY, journal.folder]


@pytest.mark.parametrize("is_made", [False, True])
@pytest.mark.parametrize("number", range(len(RENAME.steps)))
def test_an_interrupt_puts_all_back_too(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch, number: int, is_made: bool
) -> None:
    """Ctrl+C comes before a step, or when it is made and nobody knows yet."""
    before = tree_of(archive.root)

    def make(archive: Archive, step: Step, names: Names) -> bool:
        is_last = step is RENAME.steps[number]
        if is_made or not is_last:
            steps.make(archive, step, names)
        if is_last:
            raise KeyboardInterrupt
        return True

    monkeypatch.setattr(applying, "make", make)
    with pytest.raises(KeyboardInterrupt):
        apply(archive, RENAME, journal)
    assert (tree_of(archive.root), journal.unfinished(), journal.done()) == (before, [], [])


def test_another_process_that_makes_a_plan_is_waited_for_and_then_told_of(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Journal(journal.folder, lambda: datetime.now(UTC))
    with other.alone(), pytest.raises(BusyError), journal.alone(0.1):
        raise AssertionError("both are alone")
    apply(archive, RENAME, journal)


def test_a_journal_that_can_not_be_written_stops_it_before_the_first_step(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"no folder")
    before = tree_of(archive.root)
    with pytest.raises(NotSavedError):
        apply(archive, RENAME, Journal(tmp_path / "state" / "journal", lambda: datetime.now(UTC)))
    assert tree_of(archive.root) == before


def test_a_file_too_large_for_the_journal_is_not_deleted(
    archive: Archive, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foresight, "_LARGEST_KEPT", 1)
    with pytest.raises(ArchiveError):
        apply(archive, _plan(Delete(A, ONE)), journal)
    assert (archive.root / A).exists()


def test_the_last_plan_that_was_not_taken_back(archive: Archive, journal: Journal) -> None:
    assert journal.last() is None
    first = apply(archive, _plan(Change(A, ONE, NEW)), journal)
    second = apply(archive, _plan(Delete(B, TWO)), journal)
    assert journal.last() == journal.done()[0]
    assert [done.deletes for done in journal.done()] == [True, False]
    again = apply(archive, second.inverse, journal)
    last = journal.last()
    assert last is not None
    assert last.id == first.id
    apply(archive, again.inverse, journal)  # done once more
    assert journal.last() == journal.done()[0]
    apply(archive, journal.inverse(journal.done()[0].id), journal)
    apply(archive, first.inverse, journal)
    assert journal.last() is None


def test_an_undo_counts_for_the_plan_that_it_takes_back_and_for_no_other(archive: Archive, journal: Journal) -> None:
    """The status line takes back what the window did, after a command did something else."""
    before = tree_of(archive.root)
    moved = apply(archive, _plan(Change(A, ONE, NEW), Move(A, "news/2012/03/1/c.md", fingerprint(NEW))), journal)
    other = apply(archive, _plan(Change(B, TWO, NEW)), journal)
    back = apply(archive, moved.inverse, journal)
    assert _last(journal) == other.id
    journal.clear()  # settled entries are told from each other as well
    assert _last(journal) == other.id
    again = apply(archive, back.inverse, journal)
    assert _last(journal) == again.id
    apply(archive, again.inverse, journal)
    assert _last(journal) == other.id
    apply(archive, journal.inverse(_last(journal)), journal)
    assert journal.last() is None
    assert tree_of(archive.root) == before


def _last(journal: Journal) -> str:
    last = journal.last()
    assert last is not None
    return last.id


class _Rival(threading.Thread):
    """Another program that puts texts of its own in a file's place, and remembers those that were gone soon after."""

    def __init__(self, place: Path, rounds: int) -> None:
        super().__init__()
        self.place, self.rounds = place, rounds
        self.gone: list[bytes] = []

    @override
    def run(self) -> None:
        spare = self.place.parents[4] / "spare"
        chance = random.Random(3)
        for number in range(self.rounds):
            text = b"theirs %d\n" % number
            spare.write_bytes(text)
            spare.replace(self.place)
            time.sleep(chance.random() * 0.08)
            if not any(_holds(self.place, text) for _ in range(5)):
                self.gone.append(text)


def _holds(place: Path, text: bytes) -> bool:
    try:
        return place.read_bytes() == text
    except FileNotFoundError:
        return False
    finally:
        time.sleep(0.0005)


def test_no_path_is_a_file_and_a_folder_in_one_plan(archive: Archive, journal: Journal) -> None:
    """Folders go at the end of a plan, so that it could not be taken back."""
    before = tree_of(archive.root)
    steps = (Create("x", b""), Delete("x", fingerprint(b"")), Create("x/y.md", b""))
    with pytest.raises(AlreadyThereError):
        apply(archive, _plan(*steps), journal)
    assert tree_of(archive.root) == before
    assert journal.unfinished() == []


def test_no_text_of_a_program_that_writes_all_the_time_is_lost(archive: Archive, journal: Journal) -> None:
    """Each of its texts stands in its place, or a plan was made from it, and the journal has it."""
    rival = _Rival(archive.root / INDEX, 60)
    rival.start()
    made = refused = 0
    while rival.is_alive():
        listed = store.fingerprint_at(archive.root / INDEX)
        steps = (Change(B, TWO, NEW), Change(INDEX, listed, b"ours\n"), Create("new.md", b""))
        try:
            inverse = apply(archive, _plan(*steps), journal).inverse
            made += 1
            apply(archive, Plan("back", (inverse.steps[0], inverse.steps[2])), journal)
        except ArchiveError:
            refused += 1
    rival.join()
    entries = (from_bytes(place.read_bytes()) for place in journal.folder.glob("*.done"))
    kept = {
        step.data for entry in entries if entry for step in entry.inverse.steps if isinstance(step, Change | Create)
    }
    assert [text for text in rival.gone if text not in kept] == []
    assert min(made, refused) > 0, (made, refused)
    assert tree_of(archive.root)[B] == TREE[B]
