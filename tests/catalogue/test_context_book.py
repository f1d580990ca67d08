"""What the catalogue tells of contexts, and what it makes of a change."""

from collections.abc import Sequence
from datetime import date

import pytest

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue, open_catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.names import Spelling, TitleUse, context_key
from curator.event.edits import NewRelated
from tests.catalogue.making import DAY, FOLDER, NEXT_FOLDER, nothing_failed, put, refreshed
from tests.event.samples import needs_sample
from tests.event.strategies import Recipe, compose


def tied(title: str, *contexts: str) -> str:
    """An event that shares contexts with another one."""
    return compose(Recipe(title=title, related=(NewRelated("Other", f"/{FOLDER}/other.md", contexts),)))


def book_of(catalogue: Catalogue) -> CatalogueContexts:
    return CatalogueContexts(catalogue, nothing_failed)


def spellings(book: CatalogueContexts, name: str) -> Sequence[Spelling]:
    key = context_key(name)
    return book.known([key])[key].spellings


class TestKnown:
    def test_all_spellings_stand_side_by_side_the_most_used_first(self, catalogue: Catalogue) -> None:
        for number, name in enumerate(("臺灣", "臺灣", "台湾", "Homs")):
            put(catalogue.root, f"{FOLDER}/{number}.md", tied("A", name))
        refreshed(catalogue)
        book = book_of(catalogue)
        known = book.known([context_key("台灣"), "homs", "hama"])
        assert set(known) == {context_key("台灣"), "homs"}
        assert spellings(book, "台灣") == (Spelling("臺灣", 2), Spelling("台湾", 1))
        assert known[context_key("台灣")].events == 3
        assert known[context_key("台灣")].name == "臺灣"

    def test_it_keeps_up_with_the_archive(self, catalogue: Catalogue) -> None:
        book = book_of(catalogue)
        assert book.known(["homs", "syria"]) == {}
        put(catalogue.root, f"{FOLDER}/a.md", tied("A", "Homs"))
        refreshed(catalogue)
        assert spellings(book, "Homs") == (Spelling("Homs", 1),)
        put(catalogue.root, f"{FOLDER}/a.md", tied("A", "Syria"))
        refreshed(catalogue)
        assert set(book.known(["homs", "syria"])) == {"syria"}

    def test_tables_that_were_begun_anew_are_read_anew(self, catalogue: Catalogue) -> None:
        """Numbers of names begin anew with them. A day of so many files has no room under the first numbers."""
        put(catalogue.root, f"{FOLDER}/a.md", tied("A", "Homs"))
        refreshed(catalogue)
        book = book_of(catalogue)
        assert set(book.known(["homs", "syria"])) == {"homs"}
        for number in range(520):
            put(catalogue.root, f"{NEXT_FOLDER}/{number:03}.md", tied("B", "Syria"))
        refreshed(catalogue)
        assert {name: known.events for name, known in book.known(["homs", "syria"]).items()} == {
            "homs": 1,
            "syria": 520,
        }


class TestInTitles:
    def test_titles_near_the_day_tell_what_they_made_of_a_name(self, catalogue: Catalogue) -> None:
        put(catalogue.root, f"{FOLDER}/a.md", tied("War in Homs", "Homs"))
        put(catalogue.root, "news/2012/02/28/b.md", tied("Rain in homs", "rain"))
        put(catalogue.root, f"{NEXT_FOLDER}/c.md", tied("Homsians at rest", "Homs"))
        put(catalogue.root, "news/2012/03/4/d.md", tied("Sun on HOMS!", "Homs"))
        refreshed(catalogue)
        book = book_of(catalogue)
        homs = book.known(["homs"])["homs"]
        uses = [TitleUse(0, is_context=True), TitleUse(2, is_context=False), TitleUse(3, is_context=True)]
        assert sorted(book.in_titles([(homs, "Homs")], DAY)[0]) == uses
        assert sorted(book.in_titles([(homs, "Homs")], DAY, f"{FOLDER}/a.md")[0]) == uses[1:]
        assert sorted(book.in_titles([(homs, "Homs")], date(2012, 3, 4))[0]) == [
            TitleUse(0, is_context=True), TitleUse(3, is_context=True), TitleUse(5, is_context=False)
        ]  # fmt: skip

    def test_titles_that_spell_it_otherwise_tell_too(self, catalogue: Catalogue) -> None:
        put(catalogue.root, f"{FOLDER}/a.md", tied("臺灣補選", "臺灣"))
        put(catalogue.root, f"{FOLDER}/b.md", tied("台灣下雨", "雨"))
        refreshed(catalogue)
        book = book_of(catalogue)
        key = context_key("臺灣")
        (uses,) = book.in_titles([(book.known([key])[key], "台灣")], DAY)
        assert sorted(uses) == [TitleUse(0, is_context=False), TitleUse(0, is_context=True)]

    @pytest.mark.parametrize("name", ["\u0301\u0302", "!?", "C", "\u0640\u0640"])
    def test_names_that_full_text_does_not_know(self, catalogue: Catalogue, name: str) -> None:
        put(catalogue.root, f"{FOLDER}/a.md", tied(f"A {name} title", name))
        refreshed(catalogue)
        book = book_of(catalogue)
        (uses,) = book.in_titles([(known, name) for known in book.known([context_key(name)]).values()], DAY)
        assert uses == ((TitleUse(0, is_context=True),) if name == "C" else ())

    def test_no_more_than_the_nearest_are_asked(self, catalogue: Catalogue) -> None:
        for number in range(1, 29):
            for month in (1, 3):
                put(catalogue.root, f"news/2012/{month:02}/{number}/a.md", tied("Homs", "Homs" if month == 3 else "x"))
        refreshed(catalogue)
        book = book_of(catalogue)
        (uses,) = book.in_titles([(book.known(["homs"])["homs"], "Homs")], date(2012, 2, 15))
        assert len(uses) == 40
        assert max(use.days for use in uses) == 37


def test_a_catalogue_that_cant_be_read_knows_nothing(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", tied("Homs", "Homs"))
    refreshed(catalogue)
    failures: list[CatalogueError] = []
    book = CatalogueContexts(catalogue, failures.append)
    homs = book.known(["homs"])["homs"]
    broken = CatalogueContexts(open_broken(catalogue), failures.append)
    assert broken.known(["homs"]) == {}
    assert broken.in_titles([(homs, "Homs")], DAY) == [()]
    assert len(failures) == 2


def open_broken(catalogue: Catalogue) -> Catalogue:
    """A catalogue whose file lost a table while it was open."""
    other = open_catalogue(catalogue.root, catalogue.database.place.parents[1])
    connection = other.database.connect()
    connection.execute("DROP TABLE context")
    connection.close()
    return other


@needs_sample
@pytest.mark.parametrize(
    ("name", "spelled"),
    [("总统", {"总统", "總統"}), ("世界紀錄", {"世界纪录", "世界紀錄"}), ("中国", {"中國"}), ("UK", set())],
)
def test_spellings_of_the_chinese_archive(zh: Catalogue, name: str, spelled: set[str]) -> None:
    key = context_key(name)
    known = book_of(zh).known([key])
    assert {spelling.name for context in known.values() for spelling in context.spellings} == spelled


@needs_sample
def test_numbers_of_events_are_those_of_the_overview(zh: Catalogue) -> None:
    statement = "SELECT name, count(*) FROM context JOIN event_context ON context = id GROUP BY id"
    with zh.reading() as connection:
        counted = {str(name): events for name, events in connection.execute(statement)}
    known = book_of(zh).known({context_key(name) for name in counted})
    assert {one.name: one.events for context in known.values() for one in context.spellings} == counted
