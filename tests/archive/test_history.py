"""What a file held before: every text that was replaced, deleted or nearly lost, through moves, and from whose hand."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.errors import NotKeptError
from curator.archive.history import text_of, versions
from curator.archive.journal import Journal, Why
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.store import fingerprint
from tests.planning.making import put

NOW = datetime(2026, 1, 2, tzinfo=UTC)
A, B = "news/2001/01/1/a.md", "news/2001/01/2/b.md"


class Life:
    """An archive with a file, and all that happens to it, an hour apart."""

    def __init__(self, folder: Path, text: str = "found") -> None:
        self.hour = 0
        put(folder / "archive", A, text)
        self.archive = Archive(folder / "archive")
        self.journal = Journal(folder / "journal", lambda: NOW + timedelta(hours=self.hour))

    def do(self, name: str, *steps: Step) -> Plan:
        self.hour += 1
        return apply(self.archive, Plan(name, steps, A), self.journal).inverse

    def save(self, old: str, new: str, path: str = A) -> Plan:
        return self.do("save", Change(path, fingerprint(old.encode()), new.encode()))

    def outside(self, text: str, path: str = A) -> None:
        self.hour += 1
        (self.archive.root / path).write_text(text)

    def keep(self, text: str, why: Why, path: str = A) -> None:
        self.hour += 1
        self.journal.keep(path, text.encode(), why)

    def told(self, path: str = A) -> list[tuple[str, int | None, str, int, str]]:
        """Text, when and by what it was written, when and by what it was ended; the newest first."""
        return [
            (
                self.journal.text(version.id, version.fingerprint).decode(),
                None if version.since is None else (version.since - NOW) // timedelta(hours=1),
                version.made_by,
                (version.until - NOW) // timedelta(hours=1),
                version.ended_by,
            )
            for version in versions(self.journal, path)
        ]


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return Life(tmp_path)


def test_a_file_that_was_never_written_here_has_none(life: Life) -> None:
    assert life.told() == []
    life.do("new", Create(B, b"new"))
    assert life.told() == life.told(B) == []


def test_each_save_leaves_the_text_before_it(life: Life) -> None:
    life.save("found", "second")
    life.save("second", "third")
    assert life.told() == [("second", 1, "save", 2, "save"), ("found", None, "", 1, "save")]


def test_what_another_program_wrote_is_no_text_of_ours(life: Life) -> None:
    life.save("found", "second")
    life.outside("theirs")
    life.save("theirs", "third")
    assert life.told()[0] == ("theirs", None, "", 3, "save")
    assert life.told()[1] == ("found", None, "", 1, "save")


def test_what_another_program_wrote_over_is_there_if_it_was_kept(life: Life) -> None:
    life.save("found", "second")
    life.outside("theirs")
    life.keep("second", Why.REPLACED)
    life.save("theirs", "third")
    assert life.told()[:2] == [("theirs", None, "", 4, "save"), ("second", 1, "save", 3, "replaced")]


def test_a_text_that_was_never_saved_stands_between_those_that_were(life: Life) -> None:
    life.save("found", "second")
    life.keep("typed", Why.UNSAVED)
    life.save("second", "third")
    assert life.told()[:2] == [("second", 1, "save", 3, "save"), ("typed", 2, "unsaved", 2, "unsaved")]


def test_taking_back_is_a_change_like_others(life: Life) -> None:
    life.do("", *life.save("found", "second").steps)
    assert life.told() == [("second", 1, "save", 2, ""), ("found", None, "", 1, "save")]


def test_a_deleted_file_has_its_last_text(life: Life) -> None:
    life.save("found", "second")
    life.do("delete", Delete(A, fingerprint(b"second")))
    assert life.told()[0] == ("second", 1, "save", 2, "delete")
    life.do("restore", Create(A, b"second"))
    life.save("second", "third")
    assert life.told()[:2] == [("second", 3, "restore", 4, "save"), ("second", 1, "save", 2, "delete")]


def test_the_texts_follow_a_file_that_is_moved(life: Life) -> None:
    life.save("found", "second")
    life.do("move", Move(A, B, fingerprint(b"second")), Change(B, fingerprint(b"second"), b"moved"))
    life.save("moved", "third", B)
    assert [text for text, *_ in life.told(B)] == ["moved", "second", "found"]
    assert [version.path for version in versions(life.journal, B)] == [B, B, A]
    assert life.told(A) == []
    life.do("new", Create(A, b"another"))
    life.save("another", "more")
    assert [text for text, *_ in life.told(A)] == ["another"]
    assert [text for text, *_ in life.told(B)] == ["moved", "second", "found"]


def test_what_is_cleared_away_is_no_version(life: Life) -> None:
    life.save("found", "second")
    [version] = versions(life.journal, A)
    next(life.journal.folder.glob("*.done")).unlink()
    assert versions(life.journal, A) == []
    with pytest.raises(NotKeptError) as caught:
        text_of(life.journal, version)
    assert caught.value.path == Path(A)


@given(acts=st.lists(st.sampled_from(["save", "move", "outside", "delete and restore"]), max_size=12))
def test_each_text_that_was_ever_replaced_is_there(tmp_path_factory: pytest.TempPathFactory, acts: list[str]) -> None:
    """In the order in which they were replaced, wherever the file was then."""
    life = Life(tmp_path_factory.mktemp("life"))
    place, text, replaced = A, "found", list[str]()
    for number, act in enumerate(acts):
        new, print_ = f"text {number}", fingerprint(text.encode())
        if act == "save":
            life.save(text, new, place)
            replaced, text = [text, *replaced], new
        elif act == "move":
            to = B if place == A else A
            life.do("move", Move(place, to, print_))
            place = to
        elif act == "outside":
            life.keep(text, Why.REPLACED, place)
            life.outside(new, place)
            replaced, text = [text, *replaced], new
        else:
            life.do("delete", Delete(place, print_))
            life.do("restore", Create(place, text.encode()))
            replaced = [text, *replaced]
    assert [told[0] for told in life.told(place)] == replaced
