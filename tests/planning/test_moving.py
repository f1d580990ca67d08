"""Acts on events, in each dialect: file, pages and all links are as they are to be, and all of it can be taken back."""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.archive.errors import AlreadyThereError, LinkError, MissingError, NotAnEventError, ReadOnlyError
from curator.archive.plan import Move, differences
from curator.event.edition import D1, D2B, Z3, Dialect
from curator.event.encoding import UnfitTextError
from curator.planning import moving
from curator.planning.acting import LinkLeftError, UnclearLinkError, Ways
from curator.planning.moving import UnfitNameError
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import PageSteps
from tests.archive.access import give_away, ordinary_user
from tests.archive.trees import tree_of
from tests.event.reading import read_event
from tests.planning.acting import FIVE, FOUR, NOTES, ONE, SIX, do, linked, new_broken, related
from tests.planning.making import DAY, put, text_of
from tests.planning.test_pages import INDEX, LAST, README, every_dialect, titles

pytestmark = pytest.mark.usefixtures("cache")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return linked(tmp_path / "archive", D1)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user can reach (pytest's own cannot be)."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def is_in_step(archive: Archive) -> bool:
    return bring_up_to_date(archive) == PageSteps()


class TestRetitle:
    @every_dialect
    def test_the_title_is_another_one_wherever_it_stands(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        planned = moving.retitle(archive, FOUR, " Fourth ")
        assert planned.skipped == ()
        assert planned.moved == {}
        do(archive, planned)
        prefix = dialect.edition.link_prefix
        assert read_event(text_of(archive, FOUR)).title_text == "Fourth"
        assert titles(archive) == titles(archive, README) == ["three", " Fourth ", "five"]
        assert " Fourth " in titles(archive, "index.md")
        assert related(archive, FIVE)[1] == related(archive, SIX)[1] == (" Fourth ", f"{prefix}/{FOUR}")
        assert f"See [ Fourth ](/{FOUR}), [it](../{FOUR}#x)" in text_of(archive, NOTES)
        assert is_in_step(archive)

    def test_only_its_lines_change(self, archive: Archive) -> None:
        planned = moving.retitle(archive, FOUR, "Fourth")
        for file in differences(planned.plan, lambda path: text_of(archive, path)):
            removed = [line for line in file.lines()[2:] if line.startswith("-")]
            assert len(removed) == 1
            assert "four" in removed[0]

    @every_dialect
    def test_the_file_can_be_called_by_it(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        before = tree_of(archive.root)
        planned = moving.retitle(archive, FOUR, "Five", new_name=True)
        new = planned.moved[FOUR]
        assert new == ("news/2012/03/1/Five-2.md" if dialect is Z3 else "news/2012/03/1/five-2.md")
        do(archive, planned)
        assert related(archive, SIX)[1] == ("Five", f"{dialect.edition.link_prefix}/{new}")
        assert new_broken(before, archive) == set()
        assert is_in_step(archive)

    def test_a_name_that_it_has_already_is_kept(self, archive: Archive) -> None:
        assert moving.retitle(archive, FOUR, "Four!", new_name=True).moved == {}

    def test_the_same_title_is_nothing(self, archive: Archive) -> None:
        assert moving.retitle(archive, FOUR, "four").is_nothing

    def test_an_event_without_a_title_gets_one(self, archive: Archive) -> None:
        put(archive.root, FOUR, "### [2012-03-1](/news/2012/03/1/index.md)\n\n\n")
        do(archive, moving.retitle(archive, FOUR, "A title\nof two lines"))
        event = read_event(text_of(archive, FOUR))
        assert event.title_text == "A title of two lines"
        assert titles(archive)[1] == "A title of two lines"


class TestRename:
    @every_dialect
    def test_all_links_follow(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        before = tree_of(archive.root)
        planned = moving.rename(archive, FOUR, "a new (name)")
        assert planned.moved == {FOUR: "news/2012/03/1/a new (name).md"}
        do(archive, planned)
        link = f"{dialect.edition.link_prefix}/news/2012/03/1/a%20new%20%28name%29.md"
        assert related(archive, FIVE)[1] == related(archive, SIX)[1] == ("four", link)
        assert link in text_of(archive, INDEX)
        assert "[it](../news/2012/03/1/a%20new%20%28name%29.md#x)" in text_of(archive, NOTES)
        assert new_broken(before, archive) == set()
        assert is_in_step(archive)

    def test_links_from_versions_and_formats_follow(self, tmp_path: Path) -> None:
        archive = linked(tmp_path / "archive", D2B)
        own = "/" + FOUR.removesuffix(".md")
        formats = f"Formats: [HTML]({own}.html)  [JSON]({own}.json)  [XML]({own}.xml)  "
        text = text_of(archive, FOUR).replace("Formats: [HTML](x)  ", formats)
        changes = (
            f"\n### Changes:\n\n1. [old](/{FIVE}) _2018 (First version)_\n1. [four](/{FOUR}) _(Current version)_\n"
        )
        put(archive.root, FOUR, text.replace("\n### Related", f"{changes}\n### Related"))
        do(archive, moving.rename(archive, FOUR, "new"))
        event = read_event(text_of(archive, "news/2012/03/1/new.md"))
        assert [version.target for version in event.changes] == [f"/{FIVE}", "/news/2012/03/1/new.md"]
        assert event.lines[1] == formats.replace("four", "new")

    @pytest.mark.parametrize("name", ["", ".hidden", "index", "a/b", "a\\b", "a\0", "a\n", " a", "x" * 253, "a:b"])
    def test_names_that_no_event_can_have(self, archive: Archive, name: str) -> None:
        with pytest.raises(UnfitNameError):
            moving.rename(archive, FOUR, name)

    @pytest.mark.parametrize("name", ["five", "FIVE"])
    def test_a_name_that_is_taken(self, archive: Archive, name: str) -> None:
        with pytest.raises(AlreadyThereError):
            moving.rename(archive, FOUR, name)

    def test_it_may_change_its_case(self, archive: Archive) -> None:
        do(archive, moving.rename(archive, FOUR, "Four"))
        assert related(archive, SIX)[1] == ("four", "/news/2012/03/1/Four.md")


class TestMove:
    @every_dialect
    def test_to_a_day_with_a_page(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        before = tree_of(archive.root)
        planned = moving.move(archive, [FOUR], LAST)
        new = "news/2012/03/2/four.md"
        assert planned.moved == {FOUR: new}
        do(archive, planned)
        event = read_event(text_of(archive, new))
        assert event.lines[event.dateline.line] == "### [2012-03-2](/news/2012/03/2/index.md)"
        assert titles(archive) == titles(archive, README) == ["three", "five"]
        assert titles(archive, "news/2012/03/2/index.md") == ["four", "six"]
        assert titles(archive, "index.md")[:2] == ["four", "six"]
        assert related(archive, SIX)[1] == ("four", f"{dialect.edition.link_prefix}/{new}")
        assert new_broken(before, archive) == set()
        assert is_in_step(archive)

    @every_dialect
    def test_to_a_day_without_one(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        before = tree_of(archive.root)
        do(archive, moving.move(archive, [FOUR, ONE], date(2012, 2, 25)))
        assert titles(archive, "news/2012/02/25/index.md") == ["four", "one"]
        if dialect is Z3:
            assert "## [前一天...](/zh/news/2012/02/25/index.md)" in text_of(archive, "news/2012/02/27/index.md")
            assert new_broken(before, archive) == set()
        assert related(archive, SIX)[1:] == [
            (title, f"{dialect.edition.link_prefix}/news/2012/02/25/{title}.md") for title in ("four", "one")
        ]
        assert is_in_step(archive)

    def test_what_the_page_alone_knows_moves_along(self, archive: Archive) -> None:
        for page in (INDEX, README):
            text = text_of(archive, page)
            put(archive.root, page, text.replace("four.md)\n_Context: Homs_", "four.md)\n_Context: Homs, a battle_"))
        assert text_of(archive, INDEX).count("a battle") == 1
        do(archive, moving.move(archive, [FOUR], LAST))
        assert "four.md)\n_Context: Homs, a battle_" in text_of(archive, "news/2012/03/2/index.md")

    def test_a_name_that_is_taken_gets_a_number(self, archive: Archive) -> None:
        put(archive.root, "news/2012/03/2/four.md", text_of(archive, SIX))
        planned = moving.move(archive, [FOUR], LAST)
        assert planned.moved == {FOUR: "news/2012/03/2/four-2.md"}
        do(archive, planned)

    def test_two_of_the_same_name(self, archive: Archive) -> None:
        put(archive.root, "news/2012/02/27/four.md", text_of(archive, ONE))
        planned = moving.move(archive, [FOUR, "news/2012/02/27/four.md"], LAST)
        assert list(planned.moved.values()) == ["news/2012/03/2/four.md", "news/2012/03/2/four-2.md"]
        do(archive, planned)

    def test_events_of_that_day_stay(self, archive: Archive) -> None:
        planned = moving.move(archive, [FOUR], DAY)
        assert planned.is_nothing
        assert planned.events == ()

    def test_the_events_relative_links_and_pictures_come_along(self, archive: Archive) -> None:
        links = "![](four.jpg) ![](four-2.png) [five](five.md) ![](shared.png) ![](four-3.png)"
        for name in ("four.jpg", "four-2.png", "shared.png", "four-3.png", "four-4.png"):
            put(archive.root, f"news/2012/03/1/{name}", name)
        put(archive.root, "news/2012/03/1/four-3.md", text_of(archive, FIVE))
        put(archive.root, FOUR, text_of(archive, FOUR).replace("# four\n", f"# four\n\n{links}\n"))
        put(archive.root, NOTES, "![](/news/2012/03/1/four.jpg)")
        for name in ("index.md", "README.md"):
            (archive.root / name).unlink()  # it shows summaries as they are, whatever is in them
        before = tree_of(archive.root)
        planned = moving.move(archive, [FOUR], LAST)
        assert {step.to for step in planned.plan.steps if isinstance(step, Move)} == {
            f"news/2012/03/2/{name}" for name in ("four.md", "four.jpg", "four-2.png")
        }
        do(archive, planned)
        assert (
            "![](four.jpg) ![](four-2.png) [five](../1/five.md) ![](../1/shared.png) ![](../1/four-3.png)"
            in text_of(archive, "news/2012/03/2/four.md")
        )
        assert text_of(archive, NOTES) == "![](/news/2012/03/2/four.jpg)"
        assert new_broken(before, archive) == set()

    def test_a_dateline_that_is_its_own_is_kept_in_its_form(self, archive: Archive) -> None:
        put(archive.root, FOUR, text_of(archive, FOUR).replace("(/news/2012/03/1/index.md)", "(index.md) "))
        do(archive, moving.move(archive, [FOUR], LAST))
        assert text_of(archive, "news/2012/03/2/four.md").startswith("### [2012-03-2](index.md) \n")


class TestDelete:
    @every_dialect
    def test_entries_and_links_go_with_it(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        before = tree_of(archive.root)
        planned = moving.delete(archive, [FOUR])
        assert (planned.links, planned.skipped) == (4, ())
        do(archive, planned)
        assert titles(archive) == titles(archive, README) == ["three", "five"]
        assert "four" not in titles(archive, "index.md")
        assert [title for title, _ in related(archive, SIX)] == ["Other", "one"]
        assert text_of(archive, SIX).endswith("2. [one]" + text_of(archive, SIX).rpartition("2. [one]")[2])
        assert text_of(archive, NOTES) == f"# Notes\n\nSee four, it and [five](/{FIVE}).\n"
        assert new_broken(before, archive) == set()
        assert is_in_step(archive)

    def test_links_can_be_left(self, archive: Archive) -> None:
        planned = moving.delete(archive, [FOUR], ways=Ways(keeps_broken=True))
        left = {path for path, reason in planned.skipped if isinstance(reason, LinkLeftError)}
        assert left == {FIVE, SIX, NOTES}
        do(archive, planned)
        assert related(archive, SIX)[1] == ("four", f"/{FOUR}")

    def test_several(self, archive: Archive) -> None:
        do(archive, moving.delete(archive, [FOUR, FIVE, FOUR]))
        assert titles(archive) == ["three"]
        assert text_of(archive, NOTES) == "# Notes\n\nSee four, it and five.\n"

    def test_a_day_s_last_event(self, archive: Archive) -> None:
        """Its page stays, since others link to it."""
        do(archive, moving.delete(archive, [SIX]))
        assert titles(archive, "news/2012/03/2/index.md") == []

    def test_one_that_is_not_utf_8(self, archive: Archive) -> None:
        (archive.root / FOUR).write_bytes(text_of(archive, FOUR).encode() + b"\xff")
        planned = moving.delete(archive, [FOUR])
        assert planned.skipped == ()
        do(archive, planned)
        assert titles(archive) == ["three", "five"]


class TestWhatIsLeft:
    def test_an_event_that_is_not_there(self, archive: Archive) -> None:
        with pytest.raises(MissingError):
            moving.retitle(archive, "news/2012/03/1/nine.md", "x")
        planned = moving.move(archive, ["news/2012/03/1/nine.md", FOUR], LAST)
        assert [(path, type(reason)) for path, reason in planned.skipped] == [("news/2012/03/1/nine.md", MissingError)]
        assert planned.events == (FOUR,)

    @pytest.mark.parametrize(
        ("data", "error"), [(b"# No event\n", NotAnEventError), (b"### [2012-03-1](x)\n\xff", UnfitTextError)]
    )
    def test_a_file_that_is_no_event_to_change(self, archive: Archive, data: bytes, error: type[Exception]) -> None:
        (archive.root / FOUR).write_bytes(data)
        with pytest.raises(error):
            moving.rename(archive, FOUR, "x")
        assert [type(reason) for _, reason in moving.move(archive, [FOUR], LAST).skipped] == [error]

    def test_a_symbolic_link(self, archive: Archive) -> None:
        (archive.root / "news/2012/03/1/link.md").symlink_to("four.md")
        with pytest.raises(LinkError):
            moving.rename(archive, "news/2012/03/1/link.md", "x")

    def test_files_that_can_not_be_written_keep_their_links_and_are_named(self, public_folder: Path) -> None:
        archive = linked(public_folder / "archive", D1)
        (archive.root / NOTES).write_bytes(f"[a](/{FOUR})\xff".encode("latin-1"))
        give_away(archive.root)
        (archive.root / SIX).chmod(0o400)
        with ordinary_user():
            planned = moving.rename(archive, FOUR, "x")
        assert {(path, type(reason)) for path, reason in planned.skipped} == {
            (NOTES, UnfitTextError),
            (SIX, ReadOnlyError),
        }
        assert {NOTES, SIX}.isdisjoint(planned.plan.paths)

    def test_what_is_no_link_is_named(self, archive: Archive) -> None:
        put(archive.root, NOTES, f"It is in {FOUR}.")
        (skipped,) = moving.rename(archive, FOUR, "x").skipped
        assert skipped.path == NOTES
        assert isinstance(skipped.reason, UnclearLinkError)
        assert str(skipped.reason.path) == FOUR

    def test_nothing_is_written_by_planning(self, archive: Archive) -> None:
        before = {place: place.stat().st_mtime_ns for place in archive.root.rglob("*")}
        moving.delete(archive, [FOUR])
        moving.move(archive, [FOUR], LAST)
        assert {place: place.stat().st_mtime_ns for place in archive.root.rglob("*")} == before
