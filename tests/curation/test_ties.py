"""What ties an event to others, asked of a catalogue in memory's place and of the files."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import islice

from typing_extensions import override

from curator.catalogue.names import KnownContext
from curator.catalogue.terms import Near
from curator.curation.known_contexts import NOWHERE, Elsewhere, contexts_of
from curator.curation.relations import Order
from curator.curation.ties import Ties
from curator.event.document import Event
from curator.event.edition import D1, D2B
from curator.event.edits import NewRelated
from tests.catalogue.making import DAY
from tests.curation.plain_books import PlainBook, Told
from tests.event.reading import read_event
from tests.event.strategies import Recipe, compose

FOLDER = "news/2012/03/1"
HERE = f"{FOLDER}/here.md"
PAGE = f"## [2012-03-1](/{FOLDER}/index.md)\n\n### [Here](/{HERE})\n_Context: Syria, homs_\n\n"


def written(title: str, *links: tuple[str, tuple[str, ...]], summary: str = "", category: str = "") -> Event:
    related = tuple(NewRelated("x", f"/{FOLDER}/{name}.md", contexts) for name, contexts in links)
    dialect = D2B if category else D1
    return read_event(compose(Recipe(dialect, title=title, summary=summary, related=related, category=category)))


FILES = {
    HERE: written("Here in Homs", ("a", ("Homs",)), ("b", ("war",))),
    f"{FOLDER}/a.md": written("A", ("here", ("Homs", "siege"))),
    f"{FOLDER}/b.md": written("B"),
}
BOOK = PlainBook(
    Told(HERE, "Here in Homs", ("Homs", "war")),
    Told(f"{FOLDER}/a.md", "A", ("Homs", "siege"), links=((HERE, ()),)),
    Told(f"{FOLDER}/b.md", "B", ("war",)),
    *(
        Told(f"news/2012/02/{day}/c.md", "Rain in Homs", ("Homs",), DAY - timedelta(days=30 - day))
        for day in range(1, 20)
    ),
    Told("news/2012/02/20/d.md", "Siege", ("siege",), DAY - timedelta(days=10)),
)
TIES = Ties(BOOK, BOOK, FILES.get, lambda day: PAGE if day == DAY else "")


def test_contexts_by_other_files() -> None:
    assert contexts_of(written("x"), TIES.elsewhere(HERE)) == ("Syria", "homs", "siege")
    assert TIES.elsewhere(f"{FOLDER}/b.md") == NOWHERE
    assert TIES.elsewhere("about.md") == NOWHERE


def test_no_context_is_forgotten_however_many_events_give_one() -> None:
    names = [f"name {number}" for number in range(230)]
    files = {f"{FOLDER}/{name}.md": written(name, ("here", (name,))) for name in names}
    book = PlainBook(*(Told(path, "x", links=((HERE, ()),)) for path in files))
    ties = Ties(book, book, files.get, lambda _: "")
    assert ties.elsewhere(HERE).given == tuple(names)


def test_what_stands_in_the_title_plays_its_part_however_many_events_give_contexts() -> None:
    given = tuple(f"name {number}" for number in range(230))
    told = (Told(f"{FOLDER}/{name}.md", "x", (name,)) for name in given)
    book = _FirstFew(*told, *BOOK.events)
    found = Ties(book, book, FILES.get, lambda _: "").related_proposals("", written("Rain in Homs"), Elsewhere(given))
    assert "Homs" in {context.name for one in found for context in one.shared}


class _FirstFew(PlainBook):
    """As the catalogue does, it looks for the first sixty contexts only."""

    @override
    def sharing(self, worths: Mapping[KnownContext, float], near: Near | None, most: int) -> Sequence[int]:
        return super().sharing(dict(islice(worths.items(), 60)), near, most)


def test_contexts_that_stand_in_the_text_and_are_not_its_own_yet() -> None:
    event = written("Rain in Homs", summary="A siege, and war.")
    assert [one.name for one in TIES.context_proposals("", event)] == ["Homs", "siege", "war"]
    assert [one.name for one in TIES.context_proposals("", event, Elsewhere(given=("SIEGE",)))] == ["Homs", "war"]
    assert [one.name for one in TIES.context_proposals("", written("Rain in Homs", ("b", ("Homs",))))] == []


def test_related_events_by_its_contexts_and_by_those_of_its_title() -> None:
    typed = written("Rain in Homs")
    found = TIES.related_proposals("", typed)
    assert len(found) == typed.dialect.related_limit
    assert {context.name for one in found for context in one.shared} == {"Homs"}
    by_siege = TIES.related_proposals("", written("New"), Elsewhere(listed=("siege",)))
    assert {one.path for one in by_siege} == {f"{FOLDER}/a.md", "news/2012/02/20/d.md"}


def test_it_lists_no_more_than_its_edition_does_and_none_that_is_there() -> None:
    for order in Order:
        found = TIES.related_proposals(HERE, FILES[HERE], order=order)
        assert not {HERE, f"{FOLDER}/a.md", f"{FOLDER}/b.md"} & {one.path for one in found}
        assert len(found) == 10
    assert len(TIES.related_proposals("", written("x", category="Homs"))) == D2B.related_limit


def test_an_event_of_no_day_has_no_proposals() -> None:
    event = read_event("### [2012-02-31](/x)\n\n# Rain in Homs\n")
    assert TIES.related_proposals("about.md", event) == ()
    assert TIES.context_proposals("about.md", event) == ()


def test_both_sides_of_relations() -> None:
    assert [(one.path, one.is_mutual) for one in TIES.backlinks(HERE, FILES[HERE])] == [(f"{FOLDER}/a.md", True)]
    assert [one.is_mutual for one in TIES.backlinks(HERE, written("Here"))] == [False]
    assert TIES.unanswered(HERE, FILES[HERE]) == (f"{FOLDER}/b.md",)
