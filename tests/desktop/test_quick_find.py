"""What is found by some letters of a title, in a catalogue."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from curator.catalogue.catalogue import Catalogue
from curator.desktop.quick_find import find_to_relate, quick_find
from tests.catalogue.making import FOLDER, catalogue_of, event, put

Find = Callable[[str], Sequence[str]]
_TITLES = ("總統抵達臺北", "总统选举开始", "頭髮", "发展", "The president arrives", "Rock &amp; roll")


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """One of events in both kinds of Chinese letters, and in English."""
    for number, title in enumerate(_TITLES):
        put(tmp_path / "archive", f"{FOLDER}/{number}.md", event(title))
    return catalogue_of(tmp_path / "archive", tmp_path)


@pytest.fixture(params=["open", "relate"])
def find(request: pytest.FixtureRequest, catalogue: Catalogue) -> Find:
    """Finds titles, to open their events or to relate them."""
    to_open, to_relate = quick_find(catalogue, ()), find_to_relate(catalogue, ())
    if request.param == "open":
        return lambda typed: [found.title for found in to_open(typed, lambda: False)]
    return lambda typed: [found.title for found in to_relate(typed, 9, lambda: False)]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("总统", ["總統抵達臺北", "总统选举开始"]),
        ("總統", ["總統抵達臺北", "总统选举开始"]),
        ("台北", ["總統抵達臺北"]),
        ("发展", ["发展"]),
        ("头发", ["頭髮"]),
        ("總統選擧開", ["总统选举开始"]),
        ("presidnet", ["The president arrives"]),
        ("rock &amp; roll", ["Rock & roll"]),
        ("rock & roll", ["Rock & roll"]),
        ("x", []),
    ],
)
def test_it_is_found_however_it_is_spelled(find: Find, typed: str, titles: list[str]) -> None:
    assert find(typed) == titles
