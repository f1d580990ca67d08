"""All day pages held against their events: quiet where they agree, and what is proposed where they don't."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.archive.layout import day_folder, day_folders, day_of
from curator.archive.plan import Create
from curator.assets import asset_path
from curator.event.edition import Dialect
from curator.event.encoding import UnfitTextError
from curator.planning.page_check import EventMissingError, bring_up_to_date
from curator.planning.page_set import NotADayPageError, TwinsDifferError
from curator.planning.pages import EntriesShareFileError, PageSteps
from tests.archive.trees import tree_of
from tests.event.samples import SAMPLE, needs_sample
from tests.planning.making import DAY, DAYS, DIALECTS, carry_out, event, event_at, make, put, put_home, text_of
from tests.planning.test_pages import INDEX, LAST, README, every_dialect, titles


def test_our_sample_archive_is_in_step() -> None:
    assert bring_up_to_date(Archive(asset_path("sample-archive"))) == PageSteps()


@every_dialect
def test_whatever_was_done_to_files_the_pages_follow(tmp_path: Path, dialect: Dialect) -> None:
    archive = make(tmp_path, dialect)
    put_home(tmp_path, dialect)
    before = tree_of(tmp_path)
    for day in DAYS:
        for name in ("index.md", "README.md"):
            page = text_of(archive, f"{day_folder(day)}/{name}")
            put(tmp_path, f"{day_folder(day)}/{name}", page.replace("### [", "### [no longer ").replace("Homs", "Gaza"))
    found = bring_up_to_date(archive)
    assert found.skipped == ()
    carry_out(archive, found.steps)
    assert bring_up_to_date(archive) == PageSteps()
    kept = dialect.edition.pages.has_texts  # the contexts of an English page stand nowhere else
    assert kept or tree_of(tmp_path) == before


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return make(tmp_path)


def carried_out(archive: Archive, *days: date) -> PageSteps:
    found = bring_up_to_date(archive, days or None)
    carry_out(archive, found.steps)
    return found


def test_events_without_an_entry_come_first(archive: Archive) -> None:
    for title in ("a", "b"):
        put(archive.root, *file_of(DAY, title))
    carried_out(archive)
    assert titles(archive) == titles(archive, README) == ["a", "b", "three", "four", "five"]


def test_only_the_days_that_are_asked_for(archive: Archive) -> None:
    put(archive.root, *file_of(DAY, "a"))
    put(archive.root, *file_of(LAST, "b"))
    assert [step.path for step in carried_out(archive, LAST).steps] == [
        "news/2012/03/2/index.md",
        "news/2012/03/2/README.md",
    ]
    assert [step.path for step in carried_out(archive, LAST, DAY).steps] == [INDEX, README]


def test_a_day_without_a_page_gets_one_with_its_twin(archive: Archive) -> None:
    put(archive.root, *file_of(date(2012, 3, 4), "a"))
    found = carried_out(archive)
    assert [(type(step), step.path) for step in found.steps] == [
        (Create, "news/2012/03/4/index.md"),
        (Create, "news/2012/03/4/README.md"),
    ]
    assert titles(archive, "news/2012/03/4/index.md") == ["a"]


def test_a_folder_without_events_gets_no_page(archive: Archive) -> None:
    put(archive.root, "news/2012/03/4/picture.png", "")
    assert bring_up_to_date(archive) == PageSteps()


def test_earlier_versions_of_an_event_are_not_listed(archive: Archive) -> None:
    changes = (
        "\n### Changes:\n\n1. [old](/news/2012/03/1/old.md) _2018-02-06 13:49:31 (First version)_\n"
        "1. [new](/news/2012/03/1/new.md) _(Current version)_\n"
    )
    put(archive.root, *file_of(DAY, "old"))
    put(archive.root, "news/2012/03/1/new.md", event(DAY, "new").text + changes)
    carried_out(archive)
    assert titles(archive) == ["new", "three", "four", "five"]


def test_entries_whose_file_is_gone_are_named_and_stay(archive: Archive) -> None:
    (archive.root / "news/2012/03/1/four.md").unlink()
    found = bring_up_to_date(archive)
    assert found.steps == ()
    assert [(path, type(reason)) for path, reason in found.skipped] == [
        (INDEX, EventMissingError),
        (README, EventMissingError),
    ]


def test_events_that_can_not_be_read_are_named_and_their_entries_stay(archive: Archive) -> None:
    (archive.root / "news/2012/03/1/four.md").write_bytes(b"\xff")
    found = bring_up_to_date(archive)
    assert found.steps == ()
    assert ("news/2012/03/1/four.md", UnfitTextError) in [(path, type(reason)) for path, reason in found.skipped]


def test_other_pages_in_a_day_s_folder_are_not_listed(archive: Archive) -> None:
    put(archive.root, "news/2012/03/1/notes.md", "# Notes\n")
    assert bring_up_to_date(archive) == PageSteps()


def file_of(day: date, title: str) -> tuple[str, str]:
    at = event_at(day, title)
    return at.path, at.event.text


@pytest.mark.parametrize("gone", ["index.md", "README.md"])
def test_a_twin_that_is_missing_is_made_anew(archive: Archive, gone: str) -> None:
    put_home(archive.root, event(DAY, "x").dialect)
    put(archive.root, *file_of(DAY, "a"))
    for folder in (day_folder(DAY) + "/", ""):
        (archive.root / folder / gone).unlink()
    found = carried_out(archive)
    assert found.skipped == ()
    assert sorted(step.path for step in found.steps if isinstance(step, Create)) == sorted(
        [f"{day_folder(DAY)}/{gone}", gone]
    )
    assert titles(archive) == titles(archive, README) == ["a", "three", "four", "five"]
    for folder in (day_folder(DAY) + "/", ""):
        assert text_of(archive, f"{folder}index.md") == text_of(archive, f"{folder}README.md")
    assert bring_up_to_date(archive) == PageSteps()


def test_no_twin_is_made_where_most_days_have_none(tmp_path: Path) -> None:
    archive = make(tmp_path, names=["index.md"])
    assert bring_up_to_date(archive) == PageSteps()
    put(tmp_path, README, text_of(archive, INDEX))
    assert bring_up_to_date(archive) == PageSteps()


def test_of_a_page_that_is_not_understood_no_twin_is_made(archive: Archive) -> None:
    put(archive.root, INDEX, "# Notes")
    (archive.root / README).unlink()
    found = bring_up_to_date(archive)
    assert (found.steps, [(path, type(reason)) for path, reason in found.skipped]) == ((), [(INDEX, NotADayPageError)])


def test_twins_that_differ_are_named_and_stay_so(archive: Archive) -> None:
    put_home(archive.root, event(DAY, "x").dialect)
    for path in (README, "README.md"):
        put(archive.root, path, text_of(archive, path) + "A note.\n")
    found = bring_up_to_date(archive)
    assert found.steps == ()
    assert [(path, type(reason)) for path, reason in found.skipped] == [
        (README, TwinsDifferError),
        ("README.md", TwinsDifferError),
    ]


class TestSamples:
    """The real archives, as far as they lie beside the repository."""

    pytestmark = needs_sample

    @pytest.fixture
    def zh(self, tmp_path: Path) -> Archive:
        return Archive(Path(shutil.copytree(SAMPLE / "zh", tmp_path / "zh")))

    def test_the_chinese_pages_are_in_step_but_for_the_home_page_whose_days_were_cut_off(self, zh: Archive) -> None:
        """The sample ends in 2012, and its home page shows three days of 2019."""
        found = bring_up_to_date(zh)
        assert {step.path for step in found.steps} == {"index.md", "README.md"}
        assert {type(reason) for _, reason in found.skipped} == {EntriesShareFileError}
        collisions = {day_of(path) for path, _ in found.skipped}
        assert collisions == {date(2003, 4, 1), date(2003, 4, 7)}
        carry_out(zh, found.steps)
        assert bring_up_to_date(zh).steps == ()

    def test_the_english_pages_are_in_step_but_for_what_the_sample_lacks(self) -> None:
        archive = Archive(SAMPLE / "en")
        found = bring_up_to_date(archive)
        new = {day_of(step.path) for step in found.steps if isinstance(step, Create)}
        changed = {step.path for step in found.steps if not isinstance(step, Create)}
        # Days of which single events were taken, without their pages.
        assert new == {
            day for day, folder in day_folders(archive.root) if not (archive.root / folder / "index.md").exists()
        }
        # The index of the first and its events were taken from different builds; that of the second lists none.
        assert changed == {INDEX, "news/1999/01/8/index.md"}
        lacking = {day_of(path): type(reason) for path, reason in found.skipped}
        # Events of the first were not taken; the index of the second and its twin are from different builds.
        assert lacking == {date(2001, 9, 11): EventMissingError, DAY: TwinsDifferError}

    def test_a_page_whose_event_was_renamed_lacks_it(self) -> None:
        found = bring_up_to_date(Archive(SAMPLE / "en-d1"))
        assert [step.path for step in found.steps] == [INDEX]
        assert {type(reason) for _, reason in found.skipped} == {EventMissingError}


def test_days_are_brought_in_their_order(tmp_path: Path) -> None:
    """A day that gets a page is linked to by the next one, which is looked at later."""
    dialect = DIALECTS[2]
    archive = make(tmp_path, dialect)
    for back in (1, 2):
        at = event_at(DAY - timedelta(days=back), "a", dialect)
        put(tmp_path, at.path, at.event.text)
    carried_out(archive)
    assert "## [前一天...](/zh/news/2012/02/29/index.md)" in text_of(archive, INDEX)
    assert "## [前一天...](/zh/news/2012/02/28/index.md)" in text_of(archive, "news/2012/02/29/index.md")
    assert bring_up_to_date(archive) == PageSteps()
