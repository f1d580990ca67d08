"""Which events are proposed, in which order, and why."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.archive.layout import day_folder
from curator.curation.relations import Order, Proposal, SharedContext, Subject, related_proposals
from tests.catalogue.making import DAY
from tests.curation.plain_books import PlainBook, Told

ORDERS = st.sampled_from(Order)


def told(name: str, *contexts: str, day: date = DAY, title: str = "") -> Told:
    return Told(f"{day_folder(day)}/{name}.md", title or name, contexts, day)


def subject(book: PlainBook, *contexts: str, title: str = "Here", related: Sequence[str] = ()) -> Subject:
    known = {name: found for name in contexts for found in book.known([name.lower()]).values()}
    return Subject("news/2012/03/1/here.md", title, DAY, known, frozenset(related))


def names(proposals: Sequence[Proposal]) -> list[str]:
    return [one.path.rpartition("/")[2].removesuffix(".md") for one in proposals]


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


class TestRelevance:
    def test_a_rare_context_says_more_than_a_common_one(self) -> None:
        common = [told(f"c{n}", "War", day=ago(300)) for n in range(30)]
        book = PlainBook(*common, told("rare", "Homs", day=ago(300)))
        first, *others = related_proposals(book, subject(book, "War", "Homs"), most=3)
        assert first.shared == (SharedContext("Homs", 1),)
        assert [one.shared for one in others] == [(SharedContext("War", 30),)] * 2

    def test_nearness_says_more_where_contexts_are_the_same(self) -> None:
        book = PlainBook(told("long-ago", "Homs", day=ago(900)), told("near", "Homs", day=ago(3)))
        assert names(related_proposals(book, subject(book, "Homs"))) == ["near", "long-ago"]

    def test_a_similar_title_is_a_reason(self) -> None:
        title = "Rebels leave the neighborhood of Homs"
        book = PlainBook(
            told("other", "Homs", title="Rain falls"),
            told("alike", "Homs", title="Rebels leave a neighborhood of Homs"),
            told("without", title=title, day=ago(1)),
        )
        found = related_proposals(book, subject(book, "Homs", title=title))
        assert names(found)[:2] == ["alike", "without"]
        assert [round(one.likeness, 2) for one in found] == [0.83, 1.0, 0.0]
        assert [one.is_same_day for one in found] == [True, False, True]

    def test_the_day_alone_is_none(self) -> None:
        book = PlainBook(told("other", "Rain", title="Rain falls"))
        assert related_proposals(book, subject(book, title="War")) == ()


class TestClassicRule:
    def test_the_number_of_contexts_and_then_the_path_as_a_string(self) -> None:
        days = [date(2012, 2, day) for day in (8, 9, 10, 15)]
        book = PlainBook(*(told("x", "Homs", day=day) for day in days), told("old", "Homs", "War", day=ago(999)))
        found = related_proposals(book, subject(book, "Homs", "War"), Order.CLASSIC)
        assert [one.path.split("/")[-2] for one in found] == ["6", "9", "8", "15", "10"]
        assert found[0].shared == (SharedContext("Homs", 5), SharedContext("War", 1))

    @given(
        st.lists(st.tuples(st.integers(0, 80), st.sets(st.sampled_from("abc"), min_size=1)), max_size=70),
        st.integers(1, 12),
    )
    def test_it_is_what_sorting_all_gives(self, events: list[tuple[int, set[str]]], most: int) -> None:
        book = PlainBook(*(told(f"e{n}", *sorted(own), day=ago(days)) for n, (days, own) in enumerate(events)))
        found = related_proposals(book, subject(book, "a", "b", "c"), Order.CLASSIC, most)
        ranked = sorted(book.events, key=lambda event: (len(event.contexts), event.path), reverse=True)
        assert [one.path for one in found] == [event.path for event in ranked[:most]]


@given(ORDERS, st.integers(0, 6), st.randoms(use_true_random=False))
def test_neither_the_event_itself_nor_what_it_is_related_to(order: Order, most: int, chance: random.Random) -> None:
    here = Told("news/2012/03/1/here.md", "Here", ("Homs",))
    others = [told(f"e{n}", "Homs", day=ago(chance.randrange(90))) for n in range(30)]
    related = [event.path for event in chance.sample(others, 27)]
    book = PlainBook(here, *others)
    found = [one.path for one in related_proposals(book, subject(book, "Homs", related=related), order, most)]
    left = {event.path for event in others} - set(related)
    assert len(found) == len(set(found)) == min(most, 3)
    assert set(found) <= left


@pytest.mark.parametrize("order", Order)
def test_contexts_stand_in_the_order_of_code_points_and_as_the_event_spells_them(order: Order) -> None:
    book = PlainBook(told("a", "bombardment", "HOMS", "Ärzte"))
    known = {"Homs": book.known(["homs"])["homs"]}
    known |= {
        name: found
        for name in ("bombardment", "Ärzte")
        for found in book.known([{"Ärzte": "arzte"}.get(name, name)]).values()
    }
    (one,) = related_proposals(book, Subject("here.md", "Here", DAY, known), order)
    assert [context.name for context in one.shared] == ["Homs", "bombardment", "Ärzte"]


@pytest.mark.parametrize("order", Order)
def test_an_archive_without_events(order: Order) -> None:
    assert related_proposals(PlainBook(), Subject("", "A title", DAY, {}), order) == ()
