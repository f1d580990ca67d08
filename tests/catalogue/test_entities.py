"""Titles in which HTML's entities stand for letters: they are shown, ordered and found as people read them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from curator.catalogue.catalogue import Catalogue, Order
from curator.catalogue.query import Query, parse, title_query
from curator.event.document import read, title_of
from tests.catalogue.making import FOLDER, by_letters, catalogue_of, event, put

_WRITTEN = "Rock &amp; roll&#8217;s caf&eacute; &ndash; &#1601;"
_READ = "Rock & roll’s café – ف"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """One of four events, one of whose titles has entities."""
    for name, title in (("a", _WRITTEN), ("b", "Sand"), ("c", "R"), ("d", "&Egrave;ze")):
        put(tmp_path / "archive", f"{FOLDER}/{name}.md", event(title))
    return catalogue_of(tmp_path / "archive", tmp_path)


def test_a_title_is_told_as_it_is_read(catalogue: Catalogue) -> None:
    entry = catalogue.entry(f"{FOLDER}/a.md")
    assert entry is not None
    assert entry.title == _READ
    assert title_of(read(event(_WRITTEN))) == _READ


def test_titles_are_in_the_order_in_which_they_are_read(catalogue: Catalogue) -> None:
    ids = catalogue.sorted_ids(parse(""), Order.TITLE, by_letters, is_descending=False)
    assert [entry.title[:1] for entry in catalogue.entries_of(ids) if entry] == ["R", "R", "S", "È"]


@pytest.mark.parametrize("search", [parse, title_query])
@pytest.mark.parametrize(
    "typed", ["roll’s café", "caf&eacute;", "Rock &amp; roll&#8217;s", "rock &ndash; roll", "&#1601;", "ف"]
)
def test_both_ways_of_writing_find_it(catalogue: Catalogue, search: Callable[[str], Query], typed: str) -> None:
    found = catalogue.newest_entries(search(typed), 9)
    assert [entry.title for entry in found] == [_READ]


@pytest.mark.parametrize("typed", ['"Rock &amp; roll"', 'title:"Rock & roll"', "title:caf&eacute;"])
def test_terms_of_a_search_do_so_too(catalogue: Catalogue, typed: str) -> None:
    assert [entry.title for entry in catalogue.newest_entries(parse(typed), 9)] == [_READ]
