"""Deleted events that come back: as they were, where they were, with what went with them."""

import sys
from datetime import date
from pathlib import Path

import pytest

from curator.archive.apply import apply
from curator.archive.archive import Archive
from curator.archive.errors import ChangedOnDiskError, MissingError
from curator.event.edition import D1, Dialect
from curator.planning import batch, moving
from curator.planning.acting import Planned, Ways
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import EventAt, PageSteps
from curator.planning.restoring import restorable, restore
from tests.archive.trees import tree_of
from tests.event.reading import read_event
from tests.planning.acting import FIVE, FOUR, NOTES, ONE, SIX, do, journal_for, linked, new_broken, related
from tests.planning.making import DAY, put, text_of
from tests.planning.test_pages import INDEX, LAST, README, every_dialect, titles


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return linked(tmp_path / "archive", D1)


def make(archive: Archive, planned: Planned) -> None:
    apply(archive, planned.plan, journal_for(archive))


def kept(archive: Archive) -> list[str]:
    return [deleted.path for deleted in restorable(archive, journal_for(archive))]


def back(archive: Archive, *paths: str) -> Planned:
    planned = restore(archive, journal_for(archive), paths)
    do(archive, planned)
    return planned


@every_dialect
@pytest.mark.parametrize("keeps_broken", [False, True])
def test_all_is_as_it_was(tmp_path: Path, dialect: Dialect, keeps_broken: bool) -> None:
    archive = linked(tmp_path / "archive", dialect)
    before = tree_of(archive.root)
    make(archive, moving.delete(archive, [FOUR, ONE], ways=Ways(keeps_broken=keeps_broken)))
    assert kept(archive) == [FOUR, ONE]
    planned = back(archive, FOUR, ONE)
    assert planned.skipped == ()
    assert tree_of(archive.root) == before
    assert kept(archive) == []


@every_dialect
def test_one_after_the_other(tmp_path: Path, dialect: Dialect) -> None:
    archive = linked(tmp_path / "archive", dialect)
    before = tree_of(archive.root)
    make(archive, moving.delete(archive, [FOUR, FIVE, ONE]))
    back(archive, FIVE)
    assert titles(archive) == ["three", "five"]
    assert [title for title, _ in related(archive, FIVE)] == ["Other"]
    back(archive, FOUR)
    assert [title for title, _ in related(archive, FOUR)] == ["Other", "five"]
    back(archive, ONE)
    assert tree_of(archive.root) == before


def test_what_it_was_called_and_when_it_went(archive: Archive) -> None:
    make(archive, moving.delete(archive, [FOUR]))
    (deleted,) = restorable(archive, journal_for(archive))
    assert (deleted.path, deleted.title, deleted.when.year) == (FOUR, "four", 2026)


def test_bytes_that_are_no_text(archive: Archive) -> None:
    (archive.root / FOUR).write_bytes(text_of(archive, FOUR).encode() + b"\xff\r\n")
    before = tree_of(archive.root)
    make(archive, moving.delete(archive, [FOUR]))
    back(archive, FOUR)
    assert tree_of(archive.root) == before


def test_the_one_that_was_deleted_last(archive: Archive) -> None:
    make(archive, moving.delete(archive, [FOUR]))
    back(archive, FOUR)
    make(archive, moving.retitle(archive, FOUR, "Fourth"))
    make(archive, moving.delete(archive, [FOUR]))
    back(archive, FOUR)
    assert titles(archive)[1] == "Fourth"


def test_what_was_made_and_taken_back_too(archive: Archive) -> None:
    applied = apply(archive, moving.rename(archive, FOUR, "x").plan, journal_for(archive))
    apply(archive, applied.inverse, journal_for(archive))
    assert kept(archive) == []


@every_dialect
def test_on_pages_that_changed_its_entry_stands_where_it_stood(tmp_path: Path, dialect: Dialect) -> None:
    archive = linked(tmp_path / "archive", dialect)
    make(archive, moving.delete(archive, [FOUR]))
    make(archive, moving.move(archive, [ONE, SIX], DAY))
    assert titles(archive) == ["one", "six", "three", "five"]
    back(archive, FOUR)
    assert titles(archive) == titles(archive, README) == ["one", "six", "three", "four", "five"]
    assert bring_up_to_date(archive) == PageSteps()


def test_a_file_that_changed_is_named_and_keeps_what_it_says(archive: Archive) -> None:
    make(archive, moving.delete(archive, [FOUR]))
    text = text_of(archive, SIX).replace("# six", "# Sixth")
    put(archive.root, SIX, text)
    (archive.root / NOTES).unlink()
    planned = back(archive, FOUR)
    assert {(path, type(reason)) for path, reason in planned.skipped} == {
        (NOTES, MissingError),
        (SIX, ChangedOnDiskError),
    }
    assert text_of(archive, SIX) == text
    assert ("four", f"/{FOUR}") in related(archive, FIVE)


def test_pages_that_went_are_made_anew(archive: Archive) -> None:
    make(archive, moving.delete(archive, [FOUR, FIVE]))
    for page in (INDEX, README):
        (archive.root / page).unlink()
    back(archive, FOUR, FIVE)
    assert sorted(titles(archive)) == sorted(titles(archive, README)) == ["five", "four", "three"]


def test_files_that_had_nothing_of_it_are_not_named(archive: Archive) -> None:
    put(archive.root, "about/other.md", f"[one](/{ONE})")
    make(archive, moving.delete(archive, [FOUR, ONE]))
    put(archive.root, "about/other.md", "another text")
    assert back(archive, FOUR).skipped == ()


def test_its_links_follow_what_was_moved_or_deleted_since(archive: Archive) -> None:
    before = tree_of(archive.root)
    put(archive.root, FOUR, text_of(archive, FOUR) + f"3. [six](/{SIX}) _Context: x_\n4. [one](/{ONE}) _Context: x_\n")
    make(archive, moving.delete(archive, [FOUR]))
    make(archive, moving.rename(archive, FIVE, "fifth"))
    make(archive, moving.move(archive, ["news/2012/03/1/fifth.md"], LAST))
    make(archive, moving.delete(archive, [SIX]))
    applied = apply(archive, moving.move(archive, [ONE], date(2012, 2, 20)).plan, journal_for(archive))
    apply(archive, applied.inverse, journal_for(archive))
    back(archive, FOUR)
    assert related(archive, FOUR)[1:] == [("five", "/news/2012/03/2/fifth.md"), ("one", f"/{ONE}")]
    assert new_broken(before, archive) == set()


@pytest.mark.parametrize("names", [("four", "Four"), ("Four", "four")])
@pytest.mark.parametrize("count", [1, 2])
def test_events_whose_names_differ_in_case_only_come_back_beside_each_other(
    archive: Archive, names: tuple[str, str], count: int
) -> None:
    text = text_of(archive, FOUR)
    put(archive.root, FOUR.replace("four", "Four"), text)
    paths = [FOUR.replace("four", name) for name in names][:count]
    make(archive, moving.delete(archive, paths))
    back(archive, *paths)
    assert [text_of(archive, path) for path in paths] == [text] * count


def test_what_is_not_kept(archive: Archive) -> None:
    with pytest.raises(MissingError):
        restore(archive, journal_for(archive), [FOUR])


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may hold any byte")
def test_an_event_whose_name_is_no_utf_8_is_moved_deleted_and_restored_as_any_other(archive: Archive) -> None:
    odd, moved = (f"news/2012/03/{day}/caf\udce9.md" for day in (1, 9))
    put(archive.root, odd, text_of(archive, FOUR).replace("# four", "# odd"))
    do(archive, batch.relate_back(archive, [EventAt(odd, read_event(text_of(archive, odd)))], [FIVE]))
    make(archive, moving.move(archive, [odd], date(2012, 3, 9)))
    assert related(archive, FIVE)[-1][1].endswith("/2012/03/9/caf%E9.md")
    before = tree_of(archive.root)
    make(archive, moving.delete(archive, [moved]))
    assert not related(archive, FIVE)[-1][1].endswith("/caf%E9.md")
    back(archive, moved)
    assert tree_of(archive.root) == before
