"""Names stand where people look for them."""

import random
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.catalogue.catalogue import Order
from curator.catalogue.overview import Counted
from curator.desktop.searching import _most_first
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.sorting import by_name
from curator.desktop.window import MainWindow
from tests.desktop.listed import read_again, search, table_of
from tests.desktop.making import write_event


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
    assert by_name(names, str, is_descending=True) == names[::-1]


@pytest.mark.parametrize("is_descending", [False, True])
def test_many_are_sorted_too_and_those_of_one_name_stay_in_their_order(is_descending: bool) -> None:
    items = [(random.Random(number).randrange(500), number) for number in range(5000)]
    found = by_name(items, lambda item: f"Item {item[0]}", is_descending=is_descending)
    assert found == sorted(items, key=lambda item: item[0], reverse=is_descending)


@pytest.mark.parametrize(("locale", "titles"), [("de", ["Ärger", "Öl 9", "Öl 10", "Zebra"])], indirect=["locale"])
@pytest.mark.usefixtures("locale")
def test_the_list_of_events_by_title(qtbot: QtBot, window: MainWindow, archive: Archive, titles: list[str]) -> None:
    for title in ("Zebra", "Öl 10", "Ärger", "Öl 9"):
        write_event(archive.root, date(2030, 1, 1), title)
    read_again(qtbot, window)
    search(qtbot, window, "date:2030")
    with qtbot.waitSignal(window.session.finder.settled):
        window.session.finder.sort(Order.TITLE, False)
    model = table_of(window).events
    rows = [model.entry(model.index(row, Column.TITLE)) for row in range(model.rowCount())]
    assert [entry and entry.title for entry in rows] == titles


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
