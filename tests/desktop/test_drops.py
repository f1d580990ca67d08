"""What browsers drop becomes sources: their own bytes on the real window, by drop and by paste."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.curation.link import Link
from curator.desktop.window import MainWindow
from curator.event.address import markdown_safe
from curator.visible import tool_tip
from tests.curation.test_drops import EXPECTED, RECORDED
from tests.desktop.dropping import (
    COPY,
    LAST,
    LINK,
    MOVE,
    Drag,
    RawMime,
    before_row,
    drop,
    event_of,
    paste,
    said,
    settle,
    tree_of,
)

URL = "https://news.example.org/world/2012/03/01/homs?utm_source=x&a=1#T07G"
TITLE = "Homs falls – 霍姆斯: what we know"
PLAIN = {"text/uri-list": b"https://a.example/1"}


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


@pytest.fixture
def sources(window: MainWindow, eagle: str) -> QTreeWidget:
    """The list of the open event's sources."""
    return tree_of(window.desk.sources)


def _text(window: MainWindow) -> str:
    return window.desk.editor.text()


def _assert_added(window: MainWindow, links: list[Link], row: int) -> None:
    """These links are sources from `row` on: chosen, the first label open to be typed over, the title at hand."""
    tree, event = tree_of(window.desk.sources), event_of(window)
    added = event.sources[row : row + len(links)]
    assert [source.url for source in added] == [markdown_safe(link.url) for link in links]
    assert [index.row() for index in tree.selectionModel().selectedRows()] == list(range(row, row + len(links)))
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    assert cell.selectedText() == added[0].label
    assert window.session.known is not None
    for at, link in enumerate(links):
        assert added[at].label == window.session.known.labels_for(link.url, link.title)[0]
        item = tree.topLevelItem(row + at)
        assert item is not None
        assert tool_tip(link.title).removeprefix("<qt>").removesuffix("</qt>") in item.toolTip(1)


@pytest.mark.parametrize("case", RECORDED)
def test_a_recorded_drop(window: MainWindow, sources: QTreeWidget, case: str) -> None:
    before = _text(window)
    drag = drop(window, RECORDED[case], sources, 2)
    assert set(drag.answers) == {COPY}
    _assert_added(window, EXPECTED[case], 2)
    assert _text(window).count("\n") == before.count("\n") + len(EXPECTED[case])
    assert "Added" in said(window)
    assert "Undo" in said(window)
    window.desk.editor.undo()
    assert _text(window) == before
    window.desk.editor.redo()
    assert len(event_of(window).sources) == 6 + len(EXPECTED[case])


@pytest.mark.parametrize("case", RECORDED)
def test_the_same_by_paste(qtbot: QtBot, window: MainWindow, sources: QTreeWidget, case: str) -> None:
    before = _text(window)
    item = sources.topLevelItem(1)
    assert item is not None
    sources.setCurrentItem(item)
    paste(qtbot, RawMime(RECORDED[case]), sources)
    _assert_added(window, EXPECTED[case], 2)
    window.desk.editor.undo()
    assert _text(window) == before


def test_the_page_s_own_name_of_itself_is_the_label(window: MainWindow, sources: QTreeWidget) -> None:
    drop(window, {"_NETSCAPE_URL": f"{URL}\nHoms falls | The Daily Example".encode()}, sources)
    assert event_of(window).sources[-1].label == "The Daily Example"


def test_the_label_that_the_archive_gives_comes_before_all_others(window: MainWindow, sources: QTreeWidget) -> None:
    drop(window, {"_NETSCAPE_URL": b"https://www.britannica.com/topic/x\nX | Facts | Britannica.com"}, sources)
    assert event_of(window).sources[-1].label == "Britannica"
    offered = [button.text() for button in window.desk.sources.findChildren(QWidget_of_bar)]
    assert offered


WAYLAND = {
    "chromium: link": RawMime,
}
