"""What is known of a source's address: marked on its row, and offered by buttons and in the row's menu alike."""

from collections.abc import Mapping
from itertools import combinations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.known_bar import KnownBar, SourceNote
from curator.desktop.window import MainWindow
from curator.event import edits
from curator.event.document import Event, read
from tests.desktop.menus import choose, menu_by_mouse, texts_of

_NOTE = SourceNote(("BBC", "BBC News"), "A title", "Also a source of a.md", "https://a.example/", ("a.md",), (0,))


@pytest.fixture
def bar(qtbot: QtBot, actions: Mapping[str, QAction]) -> KnownBar:
    """By itself."""
    bar = KnownBar(actions)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def _event(window: MainWindow) -> Event:
    assert isinstance(window.session.document, Event)
    return window.session.document


def _row(tree: QTreeWidget, row: int) -> QTreeWidgetItem:
    item = tree.topLevelItem(row)
    assert item is not None
    return item


def _index(tree: QTreeWidget, row: int) -> QModelIndex:
    return tree.indexFromItem(_row(tree, row))


def test_what_changes_the_event_is_offered_where_it_can_be_changed(bar: KnownBar) -> None:
    buttons = bar._shorten, bar._summarize, bar._other
    bar.show_note(_NOTE, "BBC", is_editable=True)
    assert [button.isVisible() for button in buttons] == [True, True, True]
    assert bar._labels == ["BBC News"]
    bar.show_note(_NOTE, "BBC", is_editable=False)
    assert [button.isVisible() for button in buttons] == [False, False, True]
    assert bar._labels == []
    assert "a.md" in bar._other.toolTip()
    bar.show_note(SourceNote(), "BBC", is_editable=True)
    assert not any(button.isVisible() for button in buttons)


def test_all_that_it_can_offer_is_seen_in_little_room(bar: KnownBar) -> None:
    labels = ("Reuters via MSNBC News", "BBC News: Middle East", "The New York Times Online")
    bar.show_note(
        SourceNote(labels, title="A title", other="Also", shorter="https://a.example/", others=("a.md",)),
        "BBC",
        is_editable=True,
    )
    assert bar.minimumSizeHint().width() < 300
    bar.resize(320, bar.heightForWidth(320))
    buttons = [button for button in bar.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) == 6
    places = [QRect(button.mapTo(bar, QPoint()), button.size()) for button in buttons]
    assert all(bar.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_the_menu_of_a_row_has_what_the_buttons_do(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    address = "https://a.org/x?utm_source=mail&id=7"
    window.intake.take_links({"text/uri-list": address.encode()}, 0)
    window.desk.editor.apply(edits.rename_source(_event(window), 0, "Mine"))
    sources.setFocus()
    window.desk.sources.choose([0])
    qtbot.waitUntil(window.desk.sources._known._shorten.isVisible)
    menu = menu_by_mouse(sources, _index(sources, 0))
    assert "Remove tracking: https://a.org/x?id=7" in texts_of(menu)
    label = next(text for text in texts_of(menu) if text.startswith("Label it"))
    choose(menu, label)
    assert label == f"Label it “{_event(window).sources[0].label}”"
    choose(menu_by_mouse(sources, _index(sources, 0)), "Remove tracking")
    assert _event(window).sources[0].url == "https://a.org/x?id=7"


def test_an_event_with_the_same_address_is_shown(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    other = next(path for path in archive.files() if "webb" in path)
    event = read((archive.root / other).read_text())
    assert isinstance(event, Event)
    window.intake.take_links({"text/uri-list": event.sources[0].url.encode()}, 0)
    window.session.save()
    window.desk.sources.choose([0])
    button = window.desk.sources._known._other
    qtbot.waitUntil(button.isVisible)
    assert _row(sources, 0).text(0).startswith("↔")
    assert any(text.startswith("Show the other: ") for text in texts_of(menu_by_mouse(sources, _index(sources, 0))))
    button.click()
    assert window.session.path == other


def test_an_address_that_an_event_has_twice_is_marked_in_each_spelling(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    event = _event(window)
    address = "https://a.org/x"
    new = [edits.NewSource("One", address), edits.NewSource("Two", f"{address}?utm_source=mail")]
    window.desk.editor.apply(edits.add_sources(event, new, 0))

    def marked() -> list[int]:
        rows = range(sources.topLevelItemCount())
        return [row for row in rows if "more than once" in _row(sources, row).toolTip(1)]

    qtbot.waitUntil(lambda: marked() == [0, 1])
    window.desk.editor.apply(edits.remove_sources(_event(window), [1]))
    qtbot.waitUntil(lambda: marked() == [])
