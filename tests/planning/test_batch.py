"""One thing done to many events: in their files, on their pages, in links to them, as one plan."""

from pathlib import Path

import pytest

from curator.archive.archive import Archive
from curator.event.edition import D1, Dialect
from curator.event.edits import ReservedLabelError
from curator.planning import batch
from curator.planning.batch import FrontMatterError, UnfitResultError
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import EventAt, PageSteps
from curator.planning.replacing import Part, PatternError, Search
from tests.event.reading import read_event
from tests.planning.acting import FIVE, FOUR, ONE, SIX, do, linked, related
from tests.planning.making import put, text_of
from tests.planning.test_pages import INDEX, every_dialect, titles

ALL = [ONE, FOUR, FIVE, SIX]
SOURCES = (
    "### Source:\n\n1. [B](http://www.bbc.co.uk/1)\n2. [BBC](http://web.archive.org/web/2012/http://bbc.co.uk/2)\n"
    "3. [Other](http://news.bbc.co.uk/3)\n3. [Cover Image](http://bbc.co.uk/4.jpg)\n\n"
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return linked(tmp_path / "archive", D1)


def contexts(archive: Archive, path: str) -> list[str]:
    return [link.context_text for link in read_event(text_of(archive, path)).related]


class TestContexts:
    @every_dialect
    def test_renamed_in_files_and_on_pages(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        do(archive, batch.rename_context(archive, [FOUR, FIVE], "Homs", "Aleppo"))
        assert contexts(archive, FOUR) == ["Aleppo", "Aleppo, Idlib"]
        assert contexts(archive, FIVE) == ["Aleppo"] * 3
        assert contexts(archive, SIX) == ["Homs"] * 3
        if dialect.edition.pages.has_texts:
            assert text_of(archive, INDEX).count("Aleppo") == 2
        assert bring_up_to_date(archive) == PageSteps()

    def test_removed(self, archive: Archive) -> None:
        do(archive, batch.remove_context(archive, [FOUR], "Homs"))
        assert contexts(archive, FOUR) == ["", "Idlib"]

    def test_added_where_both_sides_have_it(self, archive: Archive) -> None:
        do(archive, batch.add_context(archive, [FOUR, FIVE, SIX], "Rebels"))
        assert contexts(archive, FOUR) == ["Homs", "Homs, Idlib, Rebels"]
        assert contexts(archive, FIVE) == ["Homs", "Homs, Rebels", "Homs"]
        assert read_event(text_of(archive, FIVE)).front_matter is None

    def test_added_to_one_alone(self, archive: Archive) -> None:
        put(
            archive.root,
            INDEX,
            text_of(archive, INDEX).replace("four.md)\n_Context: Homs_", "four.md)\n_Context: Homs, x_"),
        )
        do(archive, batch.add_context(archive, [FOUR], "Rebels"))
        assert text_of(archive, FOUR).startswith(
            "---\ncontext:\n  - Homs\n  - Idlib\n  - Rebels\n  - x\n---\n### [2012"
        )
        assert "four.md)\n_Context: Homs, Idlib, Rebels, x_" in text_of(archive, INDEX)

    def test_front_matter_that_is_not_understood(self, archive: Archive) -> None:
        put(archive.root, FOUR, "---\na: [\n---\n" + text_of(archive, FOUR))
        planned = batch.rename_context(archive, [FOUR, FIVE], "Homs", "Aleppo")
        assert [(path, type(reason)) for path, reason in planned.skipped] == [(FOUR, FrontMatterError)]
        assert planned.events == (FIVE,)


class TestRelabel:
    def test_all_sources_of_a_host(self, archive: Archive) -> None:
        put(archive.root, FOUR, text_of(archive, FOUR).replace("### Related", f"{SOURCES}### Related"))
        planned = batch.relabel(archive, ALL, "www.BBC.co.uk", "BBC News")
        assert planned.events == (FOUR,)
        do(archive, planned)
        sources = read_event(text_of(archive, FOUR)).sources
        assert [source.label for source in sources] == ["BBC News", "BBC News", "Other"]

    def test_not_as_the_cover(self, archive: Archive) -> None:
        put(archive.root, FOUR, text_of(archive, FOUR).replace("### Related", f"{SOURCES}### Related"))
        planned = batch.relabel(archive, [FOUR], "bbc.co.uk", "Cover Image")
        assert planned.is_nothing
        assert [type(reason) for _, reason in planned.skipped] == [ReservedLabelError]


class TestRelateBack:
    @every_dialect
    def test_the_other_side(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        events = [EventAt(path, read_event(text_of(archive, path))) for path in (FOUR, FIVE, SIX)]
        planned = batch.relate_back(archive, events)
        assert planned.events == (FOUR, ONE)  # five and four have each other, "other" is not there
        assert [path for path, _ in planned.skipped] == ["news/2011/12/1/other.md"]
        do(archive, planned)
        prefix = dialect.edition.link_prefix
        assert related(archive, FOUR)[2:] == [("six", f"{prefix}/{SIX}")]
        assert related(archive, ONE)[1:] == [("five", f"{prefix}/{FIVE}"), ("six", f"{prefix}/{SIX}")]
        assert contexts(archive, ONE) == ["Homs"] * 3
        assert batch.relate_back(archive, events).is_nothing

    def test_some_of_them(self, archive: Archive) -> None:
        six = EventAt(SIX, read_event(text_of(archive, SIX)))
        assert batch.relate_back(archive, [six], {ONE}).events == (ONE,)
        assert batch.relate_back(archive, [six], set()).is_nothing


class TestReplace:
    @every_dialect
    def test_in_titles_labels_and_pages_follow(self, tmp_path: Path, dialect: Dialect) -> None:
        archive = linked(tmp_path / "archive", dialect)
        do(archive, batch.replace_text(archive, [FOUR, FIVE], Search("f", "F"), {Part.TITLE}))
        assert titles(archive) == ["three", "Four", "Five"]
        assert related(archive, SIX)[1][0] == "Four"
        assert related(archive, FOUR)[1][0] == "Five"
        assert bring_up_to_date(archive) == PageSteps()

    def test_only_in_the_parts_that_are_chosen(self, archive: Archive) -> None:
        text = (
            text_of(archive, FOUR)
            .replace("# four\n", "# four\n\nfour of\nus\n")
            .replace("### Related", "### Source:\n\n1. [four](http://x.org/four)\n\n### Related")
        )
        put(archive.root, FOUR, text)
        do(
            archive,
            batch.replace_text(archive, [FOUR], Search("(o)u", r"\1", is_pattern=True), {Part.SUMMARY, Part.LABELS}),
        )
        assert text_of(archive, FOUR) == text.replace("four of", "for of").replace("[four]", "[for]")

    def test_in_the_whole_text(self, archive: Archive) -> None:
        do(
            archive,
            batch.replace_text(archive, [FOUR], Search("^(# .*)$", r"\1\n\nNew.", is_pattern=True), {Part.TEXT}),
        )
        event = read_event(text_of(archive, FOUR))
        assert event.summary is not None
        assert event.summary.text == "New."

    @pytest.mark.parametrize(
        ("search", "parts"),
        [
            (Search("### [2012-03-1]", "x"), {Part.TEXT}),
            (Search("2012-03-1", "2012-03-2"), {Part.TEXT}),
            (Search("/news/2012/03/1/five", "/news/2012/03/1/six"), {Part.TEXT}),
        ],
    )
    def test_what_would_be_no_event_or_break_a_link_is_left(
        self, archive: Archive, search: Search, parts: set[Part]
    ) -> None:
        planned = batch.replace_text(archive, [FOUR], search, parts)
        assert planned.is_nothing
        assert [type(reason) for _, reason in planned.skipped] == [UnfitResultError]

    def test_what_no_file_can_hold_is_left(self, archive: Archive) -> None:
        planned = batch.replace_text(archive, [FOUR], Search("four", "\u2029\0"), {Part.TEXT})
        assert planned.is_nothing
        assert [path for path, _ in planned.skipped] == [FOUR]

    def test_a_source_can_not_become_the_cover(self, archive: Archive) -> None:
        put(archive.root, FOUR, text_of(archive, FOUR).replace("### Related", f"{SOURCES}### Related"))
        planned = batch.replace_text(archive, [FOUR], Search("BBC", "Cover Image"), {Part.LABELS})
        assert [type(reason) for _, reason in planned.skipped] == [ReservedLabelError]

    def test_an_expression_that_is_none(self, archive: Archive) -> None:
        with pytest.raises(PatternError):
            batch.replace_text(archive, [FOUR], Search("(", "", is_pattern=True), {Part.TITLE})
