"""From a drop to the file and back: the same links, and no other line changed."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.curation.drops import links_in
from curator.curation.link import reason_against
from curator.event.address import markdown_safe
from curator.event.document import Event, read
from curator.event.edits import NewSource, ReservedLabelError, add_sources
from curator.event.encoding import FileText, decode
from tests.curation.recorded import recorded_drops
from tests.event.strategies import Recipe, compose, odd_recipes

RECORDED = recorded_drops()


def with_sources(event: Event, sources: Sequence[NewSource], row: int) -> Event:
    """The event with the sources in it, written to bytes and read again."""
    data = FileText(add_sources(event, sources, row).apply(event.text)).encode()
    return event_of(decode(data).text)


def event_of(text: str) -> Event:
    event = read(text)
    assert isinstance(event, Event)
    return event


def pairs(event: Event) -> list[tuple[str, str]]:
    return [(source.label, source.url) for source in event.sources]


def other_lines(event: Event) -> list[str]:
    """The lines that are no sources, an item's number aside: the cover's follows the last source's."""
    sources = {source.line for source in event.sources}
    lines = [line for number, line in enumerate(event.lines) if number not in sources and line]
    return [line.partition(". [")[2] or line for line in lines]


@pytest.mark.parametrize("case", RECORDED)
def test_recorded_drops(case: str) -> None:
    links = links_in(RECORDED[case])
    event = event_of(compose(Recipe(sources=(NewSource("BBC", "http://old.example/"),), cover="http://c.example/")))
    again = with_sources(event, [NewSource(link.title or "x", link.url) for link in links], 0)
    assert pairs(again) == [(link.title or "x", link.url) for link in links] + pairs(event)
    assert other_lines(again) == other_lines(event)


_paths = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["(1)", "a b", "<x>", "[a](b)", "%20%28", "é新闻", "\u2028", "\u202e", "\\03\\", "_x_", "](", "'\"", "|", "#a?b"]
)
_addresses = _paths.map(lambda path: f"https://a.example/{path}").filter(lambda url: reason_against(url) is None)
_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(odd_recipes(least=1), st.lists(_addresses, min_size=1, max_size=3), st.integers(0, 3))
def test_any_address(recipe: Recipe, addresses: list[str], row: int) -> None:
    event = event_of(compose(recipe))
    row = min(row, len(event.sources))
    again = with_sources(event, [NewSource("BBC", url) for url in addresses], row)
    assert pairs(again) == pairs(event)[:row] + [("BBC", markdown_safe(url)) for url in addresses] + pairs(event)[row:]
    assert other_lines(again) == other_lines(event)
    assert all(reason_against(source.url) is None for source in again.sources[row : row + len(addresses)])


@given(_addresses, _text)
def test_a_dropped_title_and_address(url: str, title: str) -> None:
    links = links_in({"text/x-moz-url-data": url.encode("utf-16-le"), "text/x-moz-url-desc": title.encode("utf-16-le")})
    for link in links:
        try:
            again = with_sources(event_of(compose(Recipe())), [NewSource(link.title or "x", link.url)], 0)
        except ReservedLabelError:
            continue
        assert pairs(again) == [(link.title or "x", markdown_safe(link.url))]
