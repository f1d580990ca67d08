"""The contexts of an event, put together from all places where some of them stand."""

import pytest

from curator.curation.known_contexts import Elsewhere, contexts_of, is_told_anyway, listed_contexts
from curator.event.edition import D2B
from curator.event.edits import NewRelated
from tests.event.reading import read_event
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


@pytest.mark.parametrize(("name", "is_told"), [("syria", True), ("Homs", False), ("WAR", True), ("siege", False)])
def test_told_anyway_are_those_of_its_category_and_of_other_events(name: str, is_told: bool) -> None:
    related = (NewRelated("x", "/news/2012/02/9/x.md", ("Homs",)),)
    event = read_event(compose(Recipe(D2B, category="Syria ", related=related)))
    assert is_told_anyway(name, event, Elsewhere(given=("war",), listed=("siege",))) == is_told


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
