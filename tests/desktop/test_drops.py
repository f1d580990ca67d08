"""What browsers drop becomes sources: their own bytes on the real window, by drop and by paste."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.curation.link import Link
from curator.desktop.toolkit.known_bar import SourceNote
from curator.desktop.window import MainWindow
from curator.event.address import markdown_safe
from tests.curation.test_drops import EXPECTED, RECORDED
from tests.desktop.dropping import (
    COPY,
    LAST,
    LINK,
    MOVE,
    Drag,
    RawMime,
    bare_link,
    before_row,
    choose,
    drop,
    event_of,
    paste,
    said,
    settle,
    tree_of,
)
from tests.desktop.writing import type_at_end

URL = "https://news.example.org/world/2012/03/01/homs?utm_source=x&a=1#T07G"
TITLE = "Homs falls – 霍姆斯: what we know"


PLAIN = bare_link("https://a.example/1")


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def _text(window: MainWindow) -> str:
    return window.desk.editor.text()


def _cell(tree: QTreeWidget) -> QLineEdit:
    """The cell that is open to be typed over."""
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    return cell


def _assert_added(qtbot: QtBot, window: MainWindow, links: list[Link], row: int) -> None:
    """These links are sources from `row` on: chosen, the first label open to be typed over, the title soon at hand."""
    tree, event = tree_of(window.desk.sources), event_of(window)
    qtbot.waitUntil(lambda: _knows(window, links))
    added = event.sources[row : row + len(links)]
    assert [source.url for source in added] == [markdown_safe(link.url) for link in links]
    assert [index.row() for index in tree.selectionModel().selectedRows()] == list(range(row, row + len(links)))
    assert _cell(tree).selectedText() == added[0].label
    assert window.session.known is not None
    for at, link in enumerate(links):
        assert added[at].label == window.session.known.labels_for(link.url, link.title)[0]


def _knows(window: MainWindow, links: list[Link]) -> bool:
    """Whether the titles of the pages are at hand."""
    notes = window.desk.sources._notes
    return all(notes.get(markdown_safe(link.url), SourceNote()).title == link.title for link in links)


@pytest.mark.parametrize("case", RECORDED)
def test_a_recorded_drop_and_the_same_by_paste(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget, case: str
) -> None:
    before = _text(window)
    drag = drop(window, RECORDED[case], sources, 2)
    assert set(drag.answers) == {COPY}
    _assert_added(qtbot, window, EXPECTED[case], 2)
    after = _text(window)
    assert after.count("\n") == before.count("\n") + len(EXPECTED[case])
    assert "Added" in said(window)
    assert "Undo" in said(window)
    qtbot.keyClick(_cell(sources), Qt.Key.Key_Escape)
    window.desk.editor.undo()
    assert _text(window) == before
    window.desk.sources.choose([1])
    paste(qtbot, RawMime(RECORDED[case]), sources)
    _assert_added(qtbot, window, EXPECTED[case], 2)
    assert _text(window) == after


def test_the_page_s_own_name_of_itself_is_the_label(window: MainWindow, sources: QTreeWidget) -> None:
    drop(window, {"_NETSCAPE_URL": f"{URL}\nHoms falls | The Daily Example".encode()}, sources)
    assert event_of(window).sources[-1].label == "The Daily Example"


def test_the_label_that_the_archive_gives_comes_before_all_others(window: MainWindow, sources: QTreeWidget) -> None:
    drop(window, {"_NETSCAPE_URL": b"https://www.britannica.com/topic/x\nX | Encyclopaedia"}, sources)
    assert event_of(window).sources[-1].label == "Britannica"
    offered = [button.text() for button in window.desk.sources.findChildren(QToolButton) if button.isVisible()]
    assert {"1 Encyclopaedia", "2 britannica.com"} <= set(offered)


def test_what_is_typed_after_the_drop_is_the_label(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    drop(window, RECORDED["firefox: link in page"], sources, 0)
    cell = _cell(sources)
    qtbot.keyClicks(cell, "Reuters via MSNBC")
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    settle()
    assert f"1. [Reuters via MSNBC]({URL})\n2. [NASA](" in _text(window)


CHROMIUM_PICTURE = b'\xef\xbb\xbf<img src="https://a.example/pic.png" alt="a red picture">'
WAYLAND = {
    # What the compositor passes on is listed; what Qt gives only to who asks for it by name is not.
    "chromium: link": (
        RawMime(
            {
                "text/uri-list": f"{URL}\n{TITLE}\r\n".encode(),
                "text/html": f'\ufeff<a href="{URL}">{TITLE}</a>'.replace("&", "&amp;").encode(),
                "text/plain": URL.encode(),
                "text/x-moz-url": f"{URL}\n{TITLE}".encode(),
            },
            unlisted=["text/x-moz-url"],
        ),
        COPY | MOVE,
        Link(URL, TITLE),
    ),
    "chromium: address bar": (
        RawMime({"text/uri-list": f"{URL}\n{TITLE}\r\n".encode(), "text/plain": URL.encode()}),
        COPY,
        Link(URL, TITLE),
    ),
    "chromium: picture": (
        RawMime(
            {
                "text/uri-list": b"https://a.example/pic.png\na red picture\r\n",
                "text/html": CHROMIUM_PICTURE,
                'application/octet-stream;name="pic.png"': b"\x89PNG",
            }
        ),
        COPY | MOVE,
        Link("https://a.example/pic.png", "a red picture"),
    ),
    "firefox: link": (
        RawMime(
            {
                "text/uri-list": f"{URL}\r\n".encode(),
                "text/x-moz-url": _wide(f"{URL}\n{TITLE}"),
                "text/x-moz-url-data": _wide(URL),
                "text/x-moz-url-desc": _wide(TITLE),
                "text/plain": URL.encode(),
            },
            unlisted=["text/x-moz-url"],
        ),
        COPY | MOVE,
        Link(URL, TITLE),
    ),
    "firefox: tab": (
        RawMime({"application/x-moz-tabbrowser-tab": b"", "text/x-moz-text-internal": _wide(URL)}),
        COPY | MOVE,
        Link(URL),
    ),
}


@pytest.mark.parametrize("case", WAYLAND)
def test_a_drop_on_wayland(qtbot: QtBot, window: MainWindow, sources: QTreeWidget, case: str) -> None:
    mime, actions, link = WAYLAND[case]
    drag = Drag(window, RawMime(mime.all_formats, mime.unlisted), actions=actions)
    assert drag.over(sources.viewport(), before_row(sources, 2))
    drag.let_go()
    settle()
    assert set(drag.answers) == {COPY}
    _assert_added(qtbot, window, [link], 2)
    window.desk.editor.undo()
    paste(qtbot, RawMime(mime.all_formats, mime.unlisted), sources)
    assert link.url in [source.url for source in event_of(window).sources]


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("actions", [COPY, COPY | LINK, COPY | MOVE, COPY | MOVE | LINK])
def test_only_a_copy_is_ever_taken(
    window: MainWindow, sources: QTreeWidget, actions: Qt.DropAction, keys: Qt.KeyboardModifier
) -> None:
    drag = Drag(window, RawMime(PLAIN), actions=actions, keys=keys)
    assert drag.over(sources.viewport())
    drag.let_go()
    settle()
    assert set(drag.answers) == {COPY}
    assert "https://a.example/1" in [source.url for source in event_of(window).sources]


def test_the_other_program_does_not_wait_for_the_work(window: MainWindow, sources: QTreeWidget) -> None:
    before, windows = _text(window), QApplication.topLevelWidgets()
    drag = Drag(window, RawMime(PLAIN))
    drag.over(sources.viewport())
    drag.let_go()
    assert _text(window) == before
    settle()
    assert _text(window) != before
    opened = [one for one in QApplication.topLevelWidgets() if one not in windows and one.isVisible()]
    assert opened == []


def test_one_drop_after_another(window: MainWindow, sources: QTreeWidget) -> None:
    """The first leaves a cell open, under the pointer and with the focus: the second must not end up in it."""
    for number in range(4):
        drop(window, bare_link(f"https://a{number}.example/"), sources, 1)
    assert [(source.label, source.url) for source in event_of(window).sources[:6]] == [
        ("NASA", "https://www.nasa.gov/mission/apollo-11/"),
        ("a3.example", "https://a3.example/"),
        ("a2.example", "https://a2.example/"),
        ("a1.example", "https://a1.example/"),
        ("a0.example", "https://a0.example/"),
        ("Apollo Lunar Surface Journal", "https://www.nasa.gov/history/alsj/a11/a11.landing.html"),
    ]


def test_a_label_that_is_half_typed_stays_with_its_source(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    drop(window, PLAIN, sources, 2)
    cell = _cell(sources)
    qtbot.keyClicks(cell, "Half typed")
    drop(window, bare_link("https://b.example/"), sources, 0)
    assert [source.url for source in event_of(window).sources if source.label == "Half typed"] == [
        "https://a.example/1"
    ]


def test_taking_a_drop_back_closes_its_cell(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    before = _text(window)
    drop(window, PLAIN, sources, 2)
    window.desk.editor.undo()
    settle()
    assert sources.viewport().findChild(QLineEdit) is None
    assert _text(window) == before


def _chosen(tree: QTreeWidget) -> list[int]:
    return sorted(index.row() for index in tree.selectionModel().selectedRows())


def test_rows_that_come_back_by_undo_are_the_chosen_ones(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    count = sources.topLevelItemCount()
    assert count > 3
    choose(sources, [1, 2])
    qtbot.keyClick(sources, Qt.Key.Key_Delete)
    choose(sources, [0])
    qtbot.keyClick(sources, Qt.Key.Key_Delete)
    assert sources.topLevelItemCount() == count - 3
    window._actions["undo"].trigger()
    assert _chosen(sources) == [0]
    window._actions["undo"].trigger()
    assert _chosen(sources) == [1, 2]
    choose(sources, [3])
    window._actions["redo"].trigger()
    choose(sources, [0])
    type_at_end(window, "typed")
    assert _chosen(sources) == [0]


def test_all_rows_that_come_back_by_undo_are_the_chosen_ones(
    qtbot: QtBot, window: MainWindow, related: QTreeWidget
) -> None:
    choose(related, range(related.topLevelItemCount()))
    everything = _chosen(related)
    qtbot.keyClick(related, Qt.Key.Key_Delete)
    assert related.topLevelItemCount() == 0
    window._actions["undo"].trigger()
    assert _chosen(related) == everything


def test_the_clipboard_of_another_kind_is_left_alone(window: MainWindow, sources: QTreeWidget) -> None:
    QGuiApplication.clipboard().setText("kept")
    drop(window, PLAIN, sources, LAST)
    assert QGuiApplication.clipboard().text() == "kept"
