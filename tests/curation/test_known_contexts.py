"""The contexts of an event, put together from all places where some of them stand."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.catalogue.names import context_key
from curator.curation.known_contexts import (
    NOWHERE,
    Elsewhere,
    contexts_of,
    listed_contexts,
    once_saved,
    remove_context,
)
from curator.event.document import Event
from curator.event.edition import D2B
from curator.event.edits import NewRelated
from tests.event.reading import after, read_event
from tests.event.samples import needs_sample, texts
from tests.event.strategies import Recipe, compose


def test_all_places_tell_and_the_nearest_spelling_stands() -> None:
    recipe = Recipe(
        dialect=D2B,
        category="Syria ",
        related=(NewRelated("x", "/news/2012/02/9/x.md", ("Homs", "bombardment")),),
    )
    event = read_event(compose(recipe))
    assert contexts_of(event, Elsewhere(("HOMS", "war", "臺灣"), ("台湾", "war"))) == (
        "Homs", "bombardment", "台湾", "war", "Syria"
    )  # fmt: skip


@pytest.mark.parametrize(("listed", "names"), [("[Aleppo, homs]", ("Aleppo", "homs")), ("[]", ("Homs",))])
def test_a_list_in_the_front_matter_is_the_whole_of_it(listed: str, names: tuple[str, ...]) -> None:
    related = (NewRelated("x", "/news/2012/02/9/x.md", ("Homs",)),)
    recipe = Recipe(D2B, category="Syria", front_matter=("---", f"context: {listed}", "---"), related=related)
    assert contexts_of(read_event(compose(recipe)), Elsewhere(("war",), ("siege",))) == names


def event_in(contexts: Sequence[str], listed: Sequence[str] | None = None) -> Event:
    """One that is related to another in each of these contexts; its category is Syria."""
    related = tuple(NewRelated("x", f"/news/2012/02/9/{context}.md", (context,)) for context in contexts)
    front = () if listed is None else ("---", f"context: [{', '.join(listed)}]", "---")
    return read_event(compose(Recipe(D2B, category="Syria ", related=related, front_matter=front)))


@pytest.mark.parametrize(
    ("gone", "is_followed", "listed"),
    [
        ("Homs", True, None),
        ("Homs", False, ("siege", "war", "Syria")),
        ("siege", True, ("Homs", "war", "Syria")),
        ("WAR", True, ("Homs", "siege", "Syria")),
        ("syria", True, ("Homs", "siege", "war")),
    ],
)
def test_a_context_that_is_removed_is_gone_once_the_event_is_saved(
    gone: str, is_followed: bool, listed: tuple[str, ...] | None
) -> None:
    """The day's page says what its lines said and one context more; it follows them, or stays as it is."""
    event, elsewhere = event_in(["Homs"]), Elsewhere(given=("war",), listed=("Homs", "siege"))
    left = after(event, remove_context(gone, event, elsewhere, event.text if is_followed else ""))
    assert left.lists_contexts == (listed is not None)
    assert left.own_contexts == (listed or ())


def test_a_list_goes_where_it_would_say_nothing_more() -> None:
    event = event_in(["Homs"], ["Homs", "lunar module", "Syria"])
    assert after(event, remove_context("lunar module", event, NOWHERE, event.text)).text == event_in(["Homs"]).text
    elsewhere = Elsewhere(given=("siege",))
    left = after(event, remove_context("lunar module", event, elsewhere, event.text))
    assert left.own_contexts == ("Homs", "Syria")


_NAMES = st.lists(st.sampled_from(["Homs", "HOMS", "syria", "war", "臺灣", "台湾"]), unique=True, max_size=4)


@given(_NAMES, _NAMES, _NAMES, st.none() | _NAMES, st.data())
def test_what_is_removed_is_gone_in_all_spellings_and_nothing_else_is(
    own: list[str], given_: list[str], listed: list[str], front: list[str] | None, data: st.DataObject
) -> None:
    event, elsewhere = event_in(own, front), Elsewhere(tuple(given_), tuple(listed))
    saved = data.draw(st.sampled_from(["", event.text]))
    before = contexts_of(event, once_saved(elsewhere, event, saved))
    gone = data.draw(st.sampled_from(before or ("war",)))
    left = after(event, remove_context(gone, event, elsewhere, saved))
    now = contexts_of(left, once_saved(elsewhere, left, saved))
    assert {*map(context_key, now)} == {*map(context_key, before)} - {context_key(gone)}


def test_an_event_without_any() -> None:
    assert contexts_of(read_event(compose(Recipe()))) == ()


def test_the_day_page_names_those_of_events_without_a_summary() -> None:
    page = (
        "## [2012-03-1](/news/2012/03/1/index.md)\n\n### [A ](/news/2012/03/1/a.md)\nIt _is_ said.\n\n"
        "### [B](/news/2012/03/1/b.md)\n_Context: Homs, war, Homs_\n\n"
        "### [C](/news/2012/03/1/c.md)\n_stray: x_ y\n\n## [Previous Day...](/news/2012/02/29/index.md)\n\n"
    )
    assert listed_contexts(page) == {"news/2012/03/1/b.md": ("Homs", "war")}
    assert listed_contexts("_Context: a_\n") == {}


@needs_sample
@pytest.mark.parametrize("edition", ["en", "en-d1"])
def test_the_real_day_page(edition: str) -> None:
    page = next(text for path, text in texts(edition).items() if path.as_posix() == "news/2012/03/1/index.md")
    listed = listed_contexts(page)
    assert len(listed) == page.count("\n_Context: ") == 7
    istanbul = next(names for path, names in listed.items() if "turkish-police-bus" in path)
    assert set(istanbul) == {"Istanbul", "Turkish police"}
