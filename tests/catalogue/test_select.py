"""Every kind of term, alone and with others: the catalogue finds what a plain scan of the files does."""

import random
import re
from calendar import isleap
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from curator.archive.layout import day_folder, is_event_path
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.query import QueryError, parse, term_for
from curator.event.edits import NewRelated, NewSource
from tests.catalogue.making import catalogue_of, found, put
from tests.catalogue.scanning import (
    Scanned,
    Test,
    has,
    has_anywhere,
    has_words,
    is_between,
    is_from,
    is_on,
    is_tied_to,
    is_whole,
    lacks,
    paths_of,
    scanned,
)
from tests.event.dialects import DIALECTS
from tests.event.strategies import Recipe, compose

_WORDS = (
    "rebels", "Rebellion", "leave", "São", "sao", "Zürich", "straße", "STRASSE", "moon", "阿富汗", "富汗", "汗", "总统",
    "ﬁre", "fire", "Ωmega", "ＢＢＣ", "2012",
)  # fmt: skip
_NAMES = ("Homs", "homs", "São Paulo", "US$", "阿富汗", "总统府", "AT&T", "Bab Amr", "Rome, Italy")
_SOURCES = (
    NewSource("BBC", "http://www.bbc.co.uk/news/1", None),
    NewSource(" BBC News", "http://news.bbc.co.uk/2/hi/fire.stm", None),
    NewSource("Bab Amr", "https://web.archive.org/web/2012/http://www.bbc.co.uk/x", None),
    NewSource("聯合早報", "http://www.zaobao.com/阿富汗?x=moon", None),
    NewSource("Reuters", "https://notbbc.co.uk/", None),
    NewSource("straße", "no address", None),
)
_DAYS = (
    date(2012, 3, 1), date(2012, 3, 2), date(2012, 2, 29), date(2011, 3, 1), date(2000, 2, 29), date(1999, 12, 31),
    date(2012, 12, 31), date(2013, 1, 1), date(2100, 1, 1), date(2100, 3, 1), date(2099, 12, 31), date(1, 1, 1),
)  # fmt: skip
_COPY = ".sync-conflict-20240101-101010-ABCDEFG"


def _text(draw: random.Random, words: int) -> str:
    return " ".join(draw.choices(_WORDS, k=words))


def _recipe(draw: random.Random, paths: Sequence[str]) -> Recipe:
    dialect = draw.choice(DIALECTS)
    sources = draw.sample(_SOURCES, draw.choice((0, 0, 1, 2, 3)))
    links = draw.sample(paths, draw.choice((0, 1, 2)))
    head = draw.choice(
        ((), (), ("---", "context: [Damascus, 'São Paulo']", "note: hidden moon", "status: draft", "---"),
         ("---", "context: Bab Amr", "---"))
    )  # fmt: skip
    return Recipe(
        dialect=dialect,
        front_matter=head,
        category=draw.choice(("", "Homs", "São Paulo", "阿富汗", "AT&T")) if dialect.has_category else "",
        title=draw.choice((_text(draw, 3), _text(draw, 5), " ", " 总统阿富汗rebels ")),
        summary=draw.choice(("", "", _text(draw, 4), f"As [said](/{draw.choice(paths[-5:])}).")),
        sources=tuple(sources),
        cover="http://fire.example/moon.jpg" if sources and dialect.cover_is_item and draw.random() < 0.5 else None,
        changes=("1. [an older moon](/x.md) _(Current version)_",) if draw.random() < 0.2 else (),
        related=tuple(
            NewRelated(f"elsewhere {_text(draw, 2)}", f"/{path}", tuple(draw.sample(_NAMES, draw.choice((0, 1, 2)))))
            for path in links
        ),
        has_notes_behind=draw.random() < 0.2,
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some eighty events with all that is odd, the same each time."""
    root = tmp_path_factory.mktemp("archive").resolve()
    draw = random.Random(7)
    names = [*"abcdef", f"g{_COPY}"]
    paths = [f"{day_folder(day)}/{name}.md" for day in _DAYS for name in names]
    for path in paths:
        nowhere = [f"{day_folder(day)}/none.md" for day in _DAYS[:2]]
        put(root, path, compose(_recipe(draw, [*paths, *nowhere, "../out.md", "opinion/x.md"])))
    put(root, paths[0], "# A page about fire\n\nIt is no event.\n")
    put(root, paths[1], b"\xff\xfe binary \0 moon")
    put(root, paths[2], "")
    put(root, paths[3], compose(Recipe(related=(NewRelated("x", "https://a.example/", ()),))))
    return root


class _Events(list[Scanned]):
    """Hypothesis prints what a failing test was given."""

    @override
    def __repr__(self) -> str:
        return f"{len(self)} events"


@pytest.fixture(scope="module")
def events(archive: Path) -> list[Scanned]:
    return _Events(scanned(archive))


@pytest.fixture(scope="module")
def filled(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    catalogue = catalogue_of(archive, tmp_path_factory.mktemp("cache"))
    assert len(_DAYS) * 7 == catalogue.count()
    return catalogue


_TYPED = (
    "rebel", "rebels", "sao", "São", "zurich", "STRASSE", "straße", "moon", "阿富汗", "阿富", "富汗", "汗", "总统",
    "fire", "ﬁre", "ωmega", "bbc", "2012", "no source", "elsewhere", "hidden", "damascus", "homs", "at", "none",
)  # fmt: skip
_PARTS = ("title", "text", "category", "context", "source")


_SPANS = {
    "2012": (date(2012, 1, 1), date(2012, 12, 31)),
    "2012-03": (date(2012, 3, 1), date(2012, 3, 31)),
    "2012-3-1": (date(2012, 3, 1), date(2012, 3, 1)),
    "2011-12-31..2012-03-01": (date(2011, 12, 31), date(2012, 3, 1)),
    "2099..": (date(2099, 1, 1), date.max),
    "..2000": (date.min, date(2000, 12, 31)),
    "2013..2012": (date(2013, 1, 1), date(2012, 12, 31)),
}


def _words() -> Iterator[tuple[str, Test]]:
    for typed in _TYPED:
        quoted = f'"{typed}"'
        yield quoted, has_words(typed, is_exact=True)
        if " " in typed:
            continue
        yield typed, has_words(typed)
        yield f"anywhere:{typed}", has_anywhere(typed)
        for part in _PARTS:
            yield f"{part}:{typed}", has_words(typed, part)
        for part in _PARTS[:2]:
            yield f"{part}:{quoted}", has_words(typed, part, is_exact=True)


def _facts() -> Iterator[tuple[str, Test]]:
    for value in (*_NAMES, "BBC", "bbc news", "聯合早報", "STRASSE", "Damascus", "none"):
        for part in _PARTS[2:]:
            yield f'{part}:"{value}"', is_whole(part, value)
    for host in ("bbc.co.uk", "news.bbc.co.uk", "zaobao.com", "co.uk", "none.example", "uk"):
        yield f"host:{host}", is_from(host)
    for typed, (first, last) in _SPANS.items():
        yield f"date:{typed}", is_between(first, last)
    for month, day in ((3, 1), (2, 29), (12, 31), (1, 1), (7, 7)):
        yield f"date:*-{month:02}-{day:02}", is_on(month, day)
    for path in ("news/2012/03/1/a.md", "news/2012/03/2/none.md", "opinion/x.md", "news/2100/01/1/b.md"):
        yield f"related:{path}", is_tied_to(path)


def _marks() -> Iterator[tuple[str, Test]]:
    for name in ("source", "cover", "related", "summary", "category", "context", "title"):
        yield f"has:{name}", has(name)
        yield f"missing:{name}", lacks(name)
    yield "is:draft", lambda one: one.is_draft
    yield "is:conflict", lambda one: _COPY in one.path


TERMS: dict[str, Test] = dict((*_words(), *_facts(), *_marks()))
"""What is typed, and what a scan asks of each event for it."""


@pytest.mark.parametrize("text", TERMS)
def test_a_term_alone(filled: Catalogue, events: list[Scanned], text: str) -> None:
    wanted = paths_of(events, TERMS[text])
    assert found(filled, text) == wanted
    assert found(filled, f"-{text}") == [one.path for one in events if one.path not in wanted]


def test_links_that_lead_to_no_file(filled: Catalogue, events: list[Scanned], archive: Path) -> None:
    def is_broken(one: Scanned) -> bool:
        said = filter(is_event_path, re.findall(r"\]\(/([^()\s]+)\)", one.text))
        return any(target is None or not (archive / target).is_file() for target in (*one.targets, *said))

    wanted = paths_of(events, is_broken)
    assert 0 < len(wanted) < len(events)
    assert found(filled, "is:broken") == wanted


def test_most_terms_find_some_events_and_not_others(events: list[Scanned]) -> None:
    numbers = [len(paths_of(events, test)) for test in TERMS.values()]
    assert sum(0 < number < len(events) for number in numbers) > 0.6 * len(TERMS)


_ONE = st.tuples(st.booleans(), st.sampled_from(sorted(TERMS)))
_QUERIES = st.lists(st.lists(_ONE, min_size=1, max_size=3), min_size=1, max_size=4)


@given(_QUERIES)
def test_terms_with_others(filled: Catalogue, events: list[Scanned], query: list[list[tuple[bool, str]]]) -> None:
    def test(one: Scanned) -> bool:
        return all(any(TERMS[term](one) != is_not for is_not, term in group) for group in query)

    typed = " ".join(" OR ".join(f"{'-' if is_not else ''}{term}" for is_not, term in group) for group in query)
    assert found(filled, typed) == paths_of(events, test)


def test_each_day_of_four_years_is_an_anniversary_of_its_own(tmp_path: Path) -> None:
    first = date(2096, 1, 1)
    days = [first + timedelta(number) for number in range(0, 4 * 366 + 365, 13)]
    for day in (*days, date(2096, 2, 29), date(2104, 2, 29), date(9999, 12, 31)):
        put(tmp_path, f"{day_folder(day)}/a.md", "# Page\n")
    catalogue = catalogue_of(tmp_path.resolve(), tmp_path / "cache")
    for day in days[:40]:
        same = [other for other in days if (other.month, other.day) == (day.month, day.day)]
        assert len(found(catalogue, f"date:*-{day.month:02}-{day.day:02}")) == len(set(same))
    assert isleap(2104)
    assert found(catalogue, "date:*-02-29") == ["news/2104/02/29/a.md", "news/2096/02/29/a.md"]
    assert found(catalogue, "date:*-12-31")[0] == "news/9999/12/31/a.md"


@pytest.mark.parametrize(
    "name",
    ["AT&amp;T", "AT&T", 'The "Times"', "“9·10”事件", "two  blanks", "—", "???", "a：b", "Ⅷ", "x\u3000y", "'' Dawn"],
)
def test_a_name_is_found_by_the_term_that_the_app_writes_for_it(tmp_path: Path, name: str) -> None:
    source, other = NewSource(name, "http://a.example/", None), NewRelated("x", "/news/2012/03/2/x.md", (name,))
    text = compose(Recipe(DIALECTS[-1], category=name, sources=(source,), related=(other,)))
    put(tmp_path, "news/2012/03/1/a.md", text)
    put(tmp_path, "news/2012/03/1/b.md", compose(Recipe(DIALECTS[-1], category="other")))
    catalogue = catalogue_of(tmp_path.resolve(), tmp_path / "cache")
    for kind in _PARTS[2:]:
        assert found(catalogue, term_for(kind, name)) == ["news/2012/03/1/a.md"], kind


@pytest.mark.parametrize(
    "field", ["", "title:", "context:", "source:", "category:", "host:", "related:x/", "anywhere:"]
)
@pytest.mark.parametrize("value", ["\udcff", '"\udcff"', "a\ud800]2"])
def test_bytes_of_a_command_line_that_are_no_text_are_found_nowhere(filled: Catalogue, field: str, value: str) -> None:
    """SQLite takes none of them, and says of the catalogue what is said of damaged ones."""
    with suppress(QueryError):
        filled.newest_entries(parse(field + value), 10)


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        (" ".join(["moon"] * 1500), "moon"),
        (" ".join(f"-word{number}" for number in range(1500)), ""),
        (" ".join(f"moon -word{number}" for number in range(700)), "moon"),
        (" OR ".join(f"word{number}" for number in range(1500)) + " OR moon", "moon"),
        (" ".join(f"-date:{number}" for number in range(1500, 3000)) + " moon", "moon date:..1499"),
        (" OR ".join(f"date:{number}" for number in range(3000, 4500)) + " OR moon", "moon"),
    ],
    ids=["words", "excluded", "both", "or", "dates", "dates or"],
)
def test_a_search_of_a_thousand_terms(filled: Catalogue, typed: str, same: str) -> None:
    assert found(filled, typed) == found(filled, same)


def test_an_or_of_things_that_are_looked_up_in_different_ways_beside_words(
    filled: Catalogue, events: list[Scanned]
) -> None:
    def test(one: Scanned) -> bool:
        return TERMS['"2012"'](one) and TERMS["has:category"](one)

    assert found(filled, '"2012" has:category "2012" OR anywhere:2012') == paths_of(events, test)
