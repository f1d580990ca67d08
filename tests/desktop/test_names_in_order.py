"""Names stand where people look for them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from curator.catalogue.overview import Counted
from curator.desktop.searching import _most_first
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.sorting import by_name
from curator.desktop.window import MainWindow


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    """The window speaks another language until the test is over."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("de", ["Äpfel", "apple", "Öl", "Zebra"]),
        ("sv", ["apple", "Zebra", "Äpfel", "Öl"]),
        ("zh_CN", ["安徽", "北京", "上海"]),
        ("en", ["Apollo 9", "Apollo 10", "apollo 11"]),
    ],
    indirect=["locale"],
)
@pytest.mark.usefixtures("locale")
def test_as_the_language_of_the_window_sorts_them(names: list[str]) -> None:
    assert by_name(reversed(names), str) == names


@pytest.mark.parametrize("locale", ["de"], indirect=True)
@pytest.mark.usefixtures("locale")
def test_the_most_frequent_come_first_and_others_by_name() -> None:
    counted = [Counted("Zebra", 2), Counted("Öl", 2), Counted("Homs", 7), Counted("Ärger", 2)]
    assert [one.name for one in _most_first(counted)] == ["Homs", "Ärger", "Öl", "Zebra"]


@pytest.mark.parametrize("locale", ["en"], indirect=True)
@pytest.mark.usefixtures("locale")
def test_saved_searches_are_by_name(window: MainWindow, settings: Settings) -> None:
    for text in ("moon", "Apollo 11", "apollo 9"):
        window.searching._save(text)
    saved = window.desk.browse._groups[0]
    assert [facet.name for facet in saved.facets] == ["apollo 9", "Apollo 11", "moon"]
