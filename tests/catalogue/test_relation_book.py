"""What the catalogue tells of events that share contexts, held against plain counting."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.errors import CatalogueError
from curator.archive.layout import day_folder
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.names import KnownContext, context_key
from curator.catalogue.relation_book import CatalogueRelations
from curator.catalogue.terms import Near
from tests.catalogue.making import DAY, FOLDER, NEXT_FOLDER, catalogue_of, full, nothing_failed, put, refreshed
from tests.catalogue.test_context_book import open_broken, tied

NAMES = "abc"


def day_after(number: int) -> date:
    return DAY + timedelta(days=number)


def path_of(number: int) -> str:
    """A file of a day of its own."""
    return f"{day_folder(day_after(number))}/{number}.md"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Thirty events, the contexts of which are the letters of their numbers' bits."""
    root = tmp_path_factory.mktemp("relations").resolve()
    for number in range(30):
        names = [name for bit, name in enumerate(NAMES) if number >> bit & 1]
        put(root, path_of(number), tied(f"Number{number} of thirty", *names))
    return catalogue_of(root, tmp_path_factory.mktemp("cache"))


def known(catalogue: Catalogue, names: str = NAMES) -> Mapping[str, KnownContext]:
    return CatalogueContexts(catalogue, nothing_failed).known(list(names))


def numbers(catalogue: Catalogue, ids: list[int]) -> list[int]:
    """The numbers of the events with these ids."""
    entries = CatalogueRelations(catalogue, nothing_failed).entries(ids)
    return [int(Path(entry.path).stem) for entry in entries]


@given(st.dictionaries(st.sampled_from(NAMES), st.integers(1, 5)), st.integers(0, 29), st.integers(1, 40))
def test_events_come_by_what_their_contexts_are_worth(
    made: Catalogue, worths: dict[str, int], at: int, most: int
) -> None:
    def worth(number: int) -> float:
        return sum(worths.get(name, 0) for bit, name in enumerate(NAMES) if number >> bit & 1)

    def near(number: int) -> float:
        return worth(number) + 4 * 2 / (2 + abs(number - at))

    book = CatalogueRelations(made, nothing_failed)
    wanted = {known(made)[name]: float(value) for name, value in worths.items()}
    sharing = [number for number in range(29, -1, -1) if worth(number)]
    plain = numbers(made, book.sharing(wanted, None, most))
    assert plain == sorted(sharing, key=worth, reverse=True)[:most]
    nearest = numbers(made, book.sharing(wanted, Near(day_after(at), 4.0, 2), most))
    assert [near(number) for number in nearest] == pytest.approx(sorted(map(near, sharing), reverse=True)[:most])


def test_two_spellings_of_a_context_are_worth_no_more_than_one(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", tied("A", "臺灣", "台湾"))
    put(catalogue.root, f"{NEXT_FOLDER}/b.md", tied("B", "台湾", "Homs"))
    put(catalogue.root, f"{NEXT_FOLDER}/c.md", tied("C", "臺灣"))
    refreshed(catalogue)
    found = CatalogueContexts(catalogue, nothing_failed).known(map(context_key, ("臺灣", "Homs")))
    book = CatalogueRelations(catalogue, nothing_failed)
    for near in (None, Near(DAY, 0.0, 1)):
        titles = [entry.title for entry in book.entries(book.sharing(dict.fromkeys(found.values(), 1.0), near, 9))]
        assert titles == ["B", "C", "A"]


def test_shared_contexts_are_told_by_key(made: Catalogue) -> None:
    book = CatalogueRelations(made, nothing_failed)
    ids = book.sharing(dict.fromkeys(known(made).values(), 1.0), None, 100)
    shared = book.shared_among(ids, [known(made)["a"], known(made)["c"]])
    by_number = dict(zip(numbers(made, list(shared)), shared.values(), strict=True))
    assert by_number[5] == {"a", "c"}
    assert by_number[4] == {"c"}
    assert 2 not in by_number
    assert book.shared_among([], [known(made)["a"]]) == {}


def test_titles_with_a_word_near_the_day(made: Catalogue) -> None:
    book = CatalogueRelations(made, nothing_failed)
    assert numbers(made, book.with_title_words(["thirty"], day_after(10), 2, 100)) == [12, 11, 10, 9, 8]
    assert numbers(made, book.with_title_words(["thirty"], day_after(10), 2, 3)) == [12, 11, 10]
    assert numbers(made, book.with_title_words(["number3", "number9"], day_after(10), 9, 9)) == [9, 3]
    assert book.with_title_words(["thirty", "!"], date.min, 5, 9) == []
    assert book.with_title_words(["!"], day_after(10), 2, 3) == book.with_title_words([], day_after(10), 2, 3) == []


def test_events_that_link_to_a_file(catalogue: Catalogue) -> None:
    for name in "ab":
        put(catalogue.root, f"{FOLDER}/{name}.md", full(name, related=[f"{FOLDER}/target.md"]))
    put(catalogue.root, f"{FOLDER}/c.md", full("c", related=[f"{FOLDER}/a.md"]))
    refreshed(catalogue)
    book = CatalogueRelations(catalogue, nothing_failed)
    assert {entry.title for entry in book.linking_to(f"{FOLDER}/target.md")} == {"a", "b"}
    assert book.count() == 3


def test_events_that_are_gone_are_left_out(made: Catalogue) -> None:
    book = CatalogueRelations(made, nothing_failed)
    ids = book.sharing({known(made)["a"]: 1.0}, None, 2)
    assert numbers(made, [ids[1], 1, ids[0]]) == [27, 29]


def test_a_catalogue_that_cant_be_read_knows_nothing(catalogue: Catalogue) -> None:
    put(catalogue.root, f"{FOLDER}/a.md", tied("Homs", "a"))
    refreshed(catalogue)
    context = known(catalogue, "a")["a"]
    failures: list[CatalogueError] = []
    book = CatalogueRelations(open_broken(catalogue), failures.append)
    assert book.sharing({context: 1.0}, None, 9) == []
    assert book.shared_among([1], [context]) == {}
    assert len(failures) == 2
