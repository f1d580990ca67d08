"""Pages one of which is a symbolic link to the other: they are one file, and whatever is done, the link stays one."""

import shutil
from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.archive.plan import Plan
from curator.event.edition import D1
from curator.event.template import NewEvent
from curator.planning import moving
from curator.planning.acting import Planned
from curator.planning.events import plan_event, plan_save
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import PageSteps, put_in_order
from tests.planning.acting import FIVE, FOUR, NOTES, ONE, SIX, do, linked
from tests.planning.making import DAY, put, text_of
from tests.planning.test_pages import INDEX, LAST, README, titles

pytestmark = pytest.mark.usefixtures("cache")


def link_twins(archive: Archive) -> None:
    """Each page's twin is a link to it from here on, and at the root the page to its twin."""
    for twin in [*archive.root.glob("news/*/*/*/README.md"), archive.root / "index.md"]:
        other = "README.md" if twin.name == "index.md" else "index.md"
        twin.unlink()
        twin.symlink_to(other)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = linked(tmp_path / "archive", D1)
    link_twins(archive)
    return archive


def links(archive: Archive) -> list[str]:
    return sorted(place.relative_to(archive.root).as_posix() for place in archive.root.rglob("*") if place.is_symlink())


def planned(plan: Plan) -> Planned:
    return Planned(plan, (), (), {}, 0)


def test_saving_changes_each_page_once(archive: Archive) -> None:
    there = links(archive)
    writing = plan_save(archive, archive.open(FOUR), text_of(archive, FOUR).replace("# four", "# Fourth"))
    do(archive, planned(writing.plan))
    assert [step.path for step in writing.pages.steps] == [INDEX, "README.md"]
    assert titles(archive) == titles(archive, README) == ["three", "Fourth", "five"]
    assert "Fourth" in titles(archive, "index.md")
    assert links(archive) == there


def test_a_new_event_comes_once(archive: Archive) -> None:
    do(archive, planned(plan_event(archive, NewEvent(DAY, "new")).plan))
    assert titles(archive, README) == ["new", "three", "four", "five"]
    assert titles(archive, "README.md").count("new") == 1


def test_acts_change_what_they_change_where_twins_are_files(archive: Archive, tmp_path: Path) -> None:
    plain = linked(tmp_path / "plain", D1)
    there = links(archive)
    for one in (archive, plain):
        do(one, moving.retitle(one, FOUR, "Fourth", new_name=True))
        do(one, moving.move(one, [FIVE, ONE], LAST))
        do(one, moving.delete(one, [SIX]))
        do(one, planned(Plan("order", put_in_order(one, DAY, [FOUR]).steps)))
    assert links(archive) == there
    for place in plain.root.rglob("*.md"):
        assert (archive.root / place.relative_to(plain.root)).read_bytes() == place.read_bytes()


def test_pages_that_are_not_in_step_are_brought_so_together(archive: Archive) -> None:
    put(archive.root, INDEX, text_of(archive, INDEX).replace("### [four]", "### [once]"))
    found = bring_up_to_date(archive)
    assert [step.path for step in found.steps] == [INDEX]
    do(archive, planned(Plan("pages", found.steps)))
    assert bring_up_to_date(archive) == PageSteps()


def test_a_home_page_that_is_the_page_of_a_day_stays_that(archive: Archive) -> None:
    for name in ("index.md", "README.md"):
        (archive.root / name).unlink()
    (archive.root / "index.md").symlink_to(INDEX)
    do(archive, planned(plan_event(archive, NewEvent(DAY, "new")).plan))
    assert titles(archive, "index.md") == titles(archive) == ["new", "three", "four", "five"]


def test_a_link_to_what_goes_is_no_file_to_be_written(archive: Archive) -> None:
    put(archive.root, FOUR, text_of(archive, FOUR) + f"3. [four](/{FOUR})\n")
    (archive.root / NOTES).with_name("four.md").symlink_to(f"../{FOUR}")
    do(archive, moving.rename(archive, FOUR, "4"))
    assert f"](/{FOUR.replace('four', '4')})" in text_of(archive, FOUR.replace("four", "4"))


def test_events_in_a_folder_that_is_a_link_are_moved(archive: Archive) -> None:
    folder = archive.root / Path(FOUR).parent
    shutil.move(folder, archive.root / "elsewhere")
    folder.symlink_to(archive.root / "elsewhere")
    do(archive, moving.move(archive, [FOUR], LAST))
    assert titles(archive) == ["three", "five"]
