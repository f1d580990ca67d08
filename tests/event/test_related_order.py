"""The archive's own order of related events, held against its own lists."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.event.edition import D1, Z2, Z3, Dialect
from curator.event.edits import NewRelated, relate_in_order
from curator.event.related_order import plain_link, rank_of, row_for
from curator.event.section import RelatedLink
from tests.event.reading import after, read_event
from tests.event.samples import events, needs_sample
from tests.event.strategies import Recipe, compose, odd_recipes, relations

HOLDS_A_COMMA = "a-brutal-snowstorm"
"""Its context `Chicago, Illinois` looks like two, so that it seems to share one more (format.md section D)."""


def link_to(day: str, *contexts: str, name: str = "a") -> NewRelated:
    return NewRelated(f"{day} {name}", f"/news/{day}/{name}.md", contexts)


def ranks(dialect: Dialect, related: Sequence[RelatedLink]) -> list[tuple[int, str]]:
    return [rank_of(dialect, plain_link(dialect, link.target), link.contexts) for link in related]


def lists(edition: str) -> Iterator[tuple[str, Dialect, Sequence[RelatedLink]]]:
    for path, event in events(edition).items():
        if len(event.related) > 1:
            yield path.name, event.dialect, event.related


@needs_sample
@pytest.mark.parametrize(("edition", "count"), [("en", 22), ("en-d1", 3)])
def test_english_lists_stand_in_this_order(edition: str, count: int) -> None:
    """25 of the 26 that format.md section D has; the other one is left out here."""
    read_lists = [one for one in lists(edition) if not one[0].startswith(HOLDS_A_COMMA)]
    assert len(read_lists) == count
    for name, dialect, related in read_lists:
        assert ranks(dialect, related) == sorted(ranks(dialect, related), reverse=True), name


@needs_sample
def test_chinese_lists_of_the_latest_dialect_stand_in_the_order_of_their_days() -> None:
    read_lists = [one for one in lists("zh") if one[1] is Z3]
    assert len(read_lists) > 2000
    for name, dialect, related in read_lists:
        days = [day for day, _ in ranks(dialect, related)]
        assert days == sorted(days, reverse=True), name


@needs_sample
def test_a_real_list_is_made_again_from_its_own_lines() -> None:
    """Its items come in any order, one after the other; not its numbers, which are the list's."""
    for name, dialect, related in lists("en"):
        if not name.startswith(HOLDS_A_COMMA):
            made = read_event(compose(Recipe(dialect=dialect)))
            for link in sorted(related, key=lambda link: link.title):
                made = after(made, relate_in_order(made, [NewRelated(link.title, link.target, link.contexts)]))
            assert [link.target for link in made.related] == [link.target for link in related], name


def test_days_are_compared_as_strings_where_contexts_count() -> None:
    event = read_event(compose(Recipe(related=(link_to("2012/02/9", "Homs", "war"), link_to("2012/02/15", "Homs")))))
    changed = after(event, relate_in_order(event, [link_to("2012/02/8", "Homs"), link_to("2012/02/10", "war", "Homs")]))
    found = [(link.number, link.target[6:16].rstrip("/a"), link.context_text) for link in changed.related]
    assert found == [
        (1, "2012/02/9", "Homs, war"),
        (2, "2012/02/10", "Homs, war"),
        (3, "2012/02/8", "Homs"),
        (4, "2012/02/15", "Homs"),
    ]


def test_days_are_compared_as_days_in_the_latest_chinese_dialect() -> None:
    related = (link_to("2012/02/9", "a", "b"), link_to("2012/01/15", "a"))
    event = read_event(compose(Recipe(dialect=Z3, category="x", related=related)))
    dialect = Z3
    assert row_for(dialect, event.related, rank_of(dialect, "/news/2012/02/10/a.md", ["a"])) == 0
    assert row_for(dialect, event.related, rank_of(dialect, "/news/2012/02/8/a.md", ["a", "b", "c"])) == 1
    assert row_for(dialect, event.related, rank_of(dialect, "/news/2012/02/9/b.md", [])) == 0
    assert row_for(dialect, event.related, rank_of(dialect, "/opinion/2012.md", ["a"])) == 2
    assert row_for(Z2, event.related, rank_of(Z2, "/news/2012/02/8/a.md", ["a", "b", "c"])) == 0


def test_contexts_are_written_in_the_order_of_code_points() -> None:
    event = read_event(compose(Recipe(dialect=D1)))
    changed = after(event, relate_in_order(event, [link_to("2012/02/9", "bombardment", "Homs", "敘利亞", "Ärzte")]))
    assert changed.related[0].context_text == "Homs, bombardment, Ärzte, 敘利亞"


def test_nothing_to_relate_is_no_edit(seed_text: str) -> None:
    event = read_event(seed_text)
    assert relate_in_order(event, []).splices == ()


@given(odd_recipes(), st.lists(relations(), max_size=4))
def test_what_is_there_stays_in_its_order_and_all_new_ones_are_there(recipe: Recipe, new: list[NewRelated]) -> None:
    event = read_event(compose(recipe))
    changed = after(event, relate_in_order(event, new))
    old = [(link.title, link.target, link.context_text) for link in event.related]
    kept = [(link.title, link.target, link.context_text) for link in changed.related]
    for item in old:
        assert item in kept
    rest = iter(kept)
    assert all(item in rest for item in old)
    assert len(kept) == len(old) + len(new)
    assert changed.sources == event.sources or [s.label for s in changed.sources] == [s.label for s in event.sources]


@given(st.lists(relations(), max_size=5), st.lists(relations(), max_size=4))
def test_a_list_in_order_stays_so(first: list[NewRelated], second: list[NewRelated]) -> None:
    event = read_event(compose(Recipe()))
    event = after(event, relate_in_order(event, first))
    event = after(event, relate_in_order(event, second))
    assert ranks(D1, event.related) == sorted(ranks(D1, event.related), reverse=True)
    assert [link.number for link in event.related] == list(range(1, len(event.related) + 1))
