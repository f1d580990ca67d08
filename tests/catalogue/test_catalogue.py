"""What the catalogue answers: days, events, their order, and what an archive consists of."""

from array import array
from datetime import date, timedelta
from pathlib import Path

import pytest

from curator.archive.layout import day_folder
from curator.catalogue.catalogue import ALL, CancelledError, Catalogue, Order
from curator.catalogue.entries import DayCount, Entry
from curator.catalogue.overview import Counted, Finder, Overview, overview
from curator.catalogue.query import parse
from curator.catalogue.source_book import CatalogueSources
from curator.catalogue.terms import Mark
from tests.catalogue.making import (
    DAY,
    FOLDER,
    NEXT,
    by_letters,
    event,
    found,
    full,
    index_of,
    listed,
    looked_at,
    names_in,
    nothing_failed,
    put,
    refreshed,
)

WITH_ALL = Mark.TITLE | Mark.SUMMARY | Mark.CONTEXT | Mark.SOURCE | Mark.RELATED


def fill(root: Path, *numbers_of_events: int) -> None:
    """So many events on one day after another, the last one the newest."""
    for days, number in enumerate(numbers_of_events):
        for name in range(number):
            put(root, f"{day_folder(DAY + timedelta(days))}/{name:03}.md", event(f"Event {name:03}"))


class TestEntries:
    def test_hold_what_the_list_shows(self, catalogue: Catalogue) -> None:
        text = full("Title ", summary="Said.", sources=[("BBC", "http://bbc.co.uk/1")] * 2, related=["x.md"])
        put(catalogue.root, f"{FOLDER}/a.md", text.replace("\n# ", "\n##### Homs \n# "))
        refreshed(catalogue)
        (entry,) = listed(catalogue)
        marks = WITH_ALL | Mark.CATEGORY | Mark.BROKEN | Mark.PAGE
        assert entry == Entry(entry.id, f"{FOLDER}/a.md", DAY, "Title", "Homs", 2, 1, marks.value)
        assert catalogue.entry(f"{FOLDER}/a.md") == entry
        assert catalogue.entries_of([entry.id]) == [entry]

    def test_of_a_span_of_days_are_those_of_both_ends_too(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 1, 2, 3, 4)
        refreshed(catalogue)
        entries = catalogue.entries(ALL, DAY + timedelta(2), NEXT)
        assert [entry.day for entry in entries] == [DAY + timedelta(2)] * 3 + [NEXT] * 2
        assert names_in(entries) == ["000", "001", "002", "000", "001"]
        assert catalogue.entries(ALL, NEXT, NEXT) == entries[3:]
        assert catalogue.entries(ALL, DAY, NEXT) == []
        assert catalogue.entries(parse("title:event"), date.max, date.min) == listed(catalogue)

    def test_stand_in_the_order_of_the_index_in_what_is_found_too(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 4)
        put(catalogue.root, f"{FOLDER}/index.md", index_of("002", "000", "003", "001"))
        refreshed(catalogue)
        assert names_in(listed(catalogue, parse("-title:003 has:title"))) == ["002", "000", "001"]

    def test_are_found_by_id_each_in_its_place(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 3)
        refreshed(catalogue)
        a, b, c = listed(catalogue)
        assert catalogue.entries_of([c.id, 7, a.id, c.id]) == [c, None, a, c]
        assert catalogue.entries_of([]) == []
        (catalogue.root / b.path).unlink()
        refreshed(catalogue)
        assert catalogue.entries_of([b.id]) == [None]
        assert catalogue.entry(b.path) is None

    def test_are_none_for_files_that_are_no_events(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 1)
        refreshed(catalogue)
        for path in ("", "a.md", f"{FOLDER}/index.md", f"{FOLDER}/001.md", "news/2012/03/01/000.md", f"{FOLDER}/"):
            assert catalogue.entry(path) is None


class TestDays:
    def test_come_newest_first_with_the_number_of_their_events(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 2, 0, 3)
        put(catalogue.root, "news/2013/01/1/index.md", index_of())
        refreshed(catalogue)
        assert catalogue.days() == [DayCount(DAY + timedelta(2), 3), DayCount(DAY, 2)]
        assert catalogue.days(parse("title:002")) == [DayCount(DAY + timedelta(2), 1)]
        assert catalogue.days(parse("title:007")) == []
        assert catalogue.count() == 5

    def test_of_an_empty_archive(self, catalogue: Catalogue) -> None:
        assert refreshed(catalogue).is_nothing
        assert (catalogue.days(), catalogue.count(), listed(catalogue), list(catalogue.titles())) == ([], 0, [], [])
        assert overview(catalogue)[:3] == ((), (), ())

    @pytest.mark.parametrize("text", ["", "title:event"])
    def test_the_newest_are_whole_ones(self, catalogue: Catalogue, text: str) -> None:
        fill(catalogue.root, 1, 4, 2, 3)
        refreshed(catalogue)
        query = parse(text)
        sums = [3, 5, 9, 10]
        for most in range(4, 12):
            whole = sum(number < most for number in sums)
            assert catalogue.first_page(query, most).entries == listed(catalogue, query)[: sums[whole - 1]]

    def test_the_newest_events_come_in_the_order_of_days(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 2, 2)
        refreshed(catalogue)
        newest = catalogue.newest_entries(parse("title:event"), 3)
        assert [entry.day for entry in newest] == [NEXT, NEXT, DAY]
        assert catalogue.newest_entries(ALL, 10) == catalogue.newest_entries(ALL, 4)


class TestOtherOrders:
    @pytest.fixture
    def mixed(self, catalogue: Catalogue) -> Catalogue:
        source = ("BBC", "http://bbc.co.uk/1")
        for name, title, category, sources, related in (
            ("a", "beta", "x", 2, 0), ("b", "Alpha", "Y", 0, 1), ("c", "alpha", "", 1, 2), ("d", "事件", "x", 1, 1),
        ):  # fmt: skip
            text = full(title, sources=[source] * sources, related=["x.md"] * related)
            put(catalogue.root, f"{FOLDER}/{name}.md", text.replace("\n# ", f"\n##### {category}\n# "))
        put(catalogue.root, "news/2012/03/2/e.md", event("Zebra"))
        refreshed(catalogue)
        return catalogue

    @pytest.mark.parametrize(
        ("order", "ascending", "descending"),
        [
            (Order.TITLE, "bcaed", "deabc"),
            (Order.CATEGORY, "ecadb", "badec"),
            (Order.SOURCES, "ebcda", "acdeb"),
            (Order.RELATED, "eabdc", "cbdea"),
        ],
    )
    def test_are_those_of_the_columns_and_then_that_of_the_days(
        self, mixed: Catalogue, order: Order, ascending: str, descending: str
    ) -> None:
        up = mixed.sorted_ids(ALL, order, by_letters, is_descending=False)
        down = mixed.sorted_ids(ALL, order, by_letters, is_descending=True)
        assert "".join(names_in(entry for entry in mixed.entries_of(up) if entry)) == ascending
        assert "".join(names_in(entry for entry in mixed.entries_of(down) if entry)) == descending

    def test_of_what_is_found(self, mixed: Catalogue) -> None:
        ids = mixed.sorted_ids(parse("title:alpha OR title:beta"), Order.TITLE, by_letters, is_descending=True)
        assert isinstance(ids, array)
        assert "".join(names_in(entry for entry in mixed.entries_of(ids) if entry)) == "abc"
        assert mixed.sorted_ids(parse("title:none"), Order.TITLE, by_letters, is_descending=True) == array("q")

    def test_titles_come_newest_first(self, mixed: Catalogue) -> None:
        titles = list(mixed.titles())
        assert titles[0][1] == "Zebra"
        assert sorted(title for _, title in titles[1:]) == ["Alpha", "alpha", "beta", "事件"]
        assert [entry and entry.title for entry in mixed.entries_of([id_ for id_, _ in titles])] == [
            title for _, title in titles
        ]


class TestAnywhere:
    @pytest.fixture
    def filled(self, catalogue: Catalogue) -> Catalogue:
        put(catalogue.root, f"{FOLDER}/a.md", full("One", summary="Moon", related=[f"{FOLDER}/b.md"]))
        put(catalogue.root, f"{FOLDER}/b.md", full("Two", sources=[("BBC", "http://bbc.co.uk/1")]))
        put(catalogue.root, f"{FOLDER}/c.md", full("Three", related=[f"{FOLDER}/a.md"]))
        refreshed(catalogue)
        return catalogue

    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("other", ""),
            ("anywhere:other", "ac"),
            ("anywhere:moon", "a"),
            ("anywhere:other -anywhere:moon", "c"),
            ("anywhere:other OR has:source", "abc"),
            ("-anywhere:other", "b"),
            ("anywhere:none", ""),
            ("anywhere:other title:three", "c"),
            ('anywhere:"oth"', ""),
        ],
    )
    def test_looks_into_the_files_themselves(self, filled: Catalogue, text: str, names: str) -> None:
        assert found(filled, text) == [f"{FOLDER}/{name}.md" for name in names]

    def test_a_query_that_the_catalogue_can_answer_is_its_own_resolution(self, filled: Catalogue) -> None:
        query = parse("moon")
        assert list(filled.resolutions(query)) == [query]

    def test_a_file_that_is_gone_has_nothing(self, filled: Catalogue) -> None:
        (filled.root / FOLDER / "a.md").unlink()
        assert found(filled, "anywhere:other") == [f"{FOLDER}/c.md"]

    def test_ends_when_it_is_cancelled(self, filled: Catalogue) -> None:
        assert list(filled.resolutions(parse("anywhere:other"), lambda: True)) == []


class TestAsking:
    def test_ends_when_nobody_waits_any_more(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, *[30] * 40)
        refreshed(catalogue)
        query = parse("title:event -title:007")
        with pytest.raises(CancelledError):
            catalogue.days(query, lambda: True)
        with pytest.raises(CancelledError):
            catalogue.sorted_ids(ALL, Order.TITLE, by_letters, is_descending=True, cancelled=lambda: True)
        assert len(catalogue.days(query)) == 40

    def test_a_title_asked_for_while_others_are_read_stays_readable(self, catalogue: Catalogue) -> None:
        fill(catalogue.root, 3, 3)
        refreshed(catalogue)
        titles = catalogue.titles()
        next(titles)
        put(catalogue.root, f"{FOLDER}/new.md", event("New"))
        looked_at(catalogue, DAY)
        assert len(list(titles)) == 5
        assert catalogue.count() == 7


class TestOverview:
    def test_counts_years_contexts_sites_and_marks(self, catalogue: Catalogue) -> None:
        bbc, cnn = ("BBC", "http://www.bbc.co.uk/1"), ("CNN", "https://cnn.com/2")
        put(catalogue.root, f"{FOLDER}/a.md", full("A", sources=[bbc, bbc, cnn], related=[f"{FOLDER}/b.md"]))
        put(catalogue.root, f"{FOLDER}/b.md", full("B", sources=[bbc, ("odd", "no address")]))
        put(catalogue.root, "news/1999/12/31/c.md", "---\nstatus: draft\ncontext: [Homs, Rome]\n---\n" + event("C"))
        put(catalogue.root, f"{FOLDER}/d (conflicted copy).md", full("D", related=["news/2012/03/1/none.md"]))
        refreshed(catalogue)
        assert overview(catalogue) == (
            (Counted("2012", 3), Counted("1999", 1)),
            (Counted("Homs", 3), Counted("Rome", 1)),
            (Counted("bbc.co.uk", 2), Counted("cnn.com", 1)),
            {Mark.SOURCE: 2, Mark.COVER: 4, Mark.RELATED: 2},
            {Mark.DRAFT: 1, Mark.BROKEN: 1, Mark.CONFLICT: 1},
        )

    def test_knows_all_however_many_there_are(self, catalogue: Catalogue) -> None:
        names = [f"name {number:03}" for number in range(130)]
        listed_names = "\n".join(f"  - {name}" for name in names)
        sources = [("x", f"http://{name.replace(' ', '-')}.example/1") for name in names]
        text = full("A", sources=sources)
        put(catalogue.root, f"{FOLDER}/a.md", f"---\ncontext:\n{listed_names}\n---\n{text}")
        refreshed(catalogue)
        assert [one.name for one in overview(catalogue).contexts] == names
        assert len(overview(catalogue).sites) == 130

    def test_is_looked_into_by_letters_and_spellings_stand_together(self) -> None:
        counted = ("Homs", 9), ("廣東", 6), ("Syrian army", 5), ("广东", 4), ("São Paulo", 3), ("homs", 1)
        contexts = tuple(Counted(*one) for one in counted)
        sites = (Counted("nytimes.com", 3), Counted("homs.example", 1))
        whole = Overview((Counted("2012", 3), Counted("1999", 1)), contexts, sites, {}, {})
        finder = Finder()
        for typed, names in (
            ("HOM", ["Homs", "homs"]),
            ("广", ["廣東", "广东"]),
            ("廣東", ["廣東", "广东"]),
            ("sao", ["São Paulo"]),
            ("an ar", ["Syrian army"]),
            ("s", ["Homs", "homs", "Syrian army", "São Paulo"]),
            ("nothing", []),
        ):
            assert [one.name for one in finder.find(whole, typed).contexts] == names
        assert [one.name for one in finder.find(whole, "times.co").sites] == ["nytimes.com"]
        assert [one.name for one in finder.find(whole, "201").years] == ["2012"]

    def test_the_book_of_sources_finds_words_in_labels_and_addresses(self, catalogue: Catalogue) -> None:
        put(catalogue.root, f"{FOLDER}/a.md", full("A", sources=[("BBC News", "http://bbc.co.uk/world/1-a-b")]))
        put(catalogue.root, f"{FOLDER}/b.md", full("bbc", summary="news"))
        refreshed(catalogue)
        book = CatalogueSources(catalogue, nothing_failed)
        for words in (["bbc.co.uk", "1-a-b"], ["news"], ["bbc.co.uk", "-"], ["1-a-b", "world", "..."]):
            assert list(book.paths_with(words)) == [f"{FOLDER}/a.md"], words
        for words in (["new"], ["bbc", "cnn"], [], ["-"]):
            assert list(book.paths_with(words)) == [], words
