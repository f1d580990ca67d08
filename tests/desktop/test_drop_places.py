"""Where a drop lands: between the rows of a list, as cover, as a related event; and what a list gives to others."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.drop_zone import InsertionLine
from curator.desktop.window import MainWindow
from tests.curation.test_drops import EXPECTED, RECORDED
from tests.desktop.dropping import (
    COPY,
    LAST,
    Drag,
    RawMime,
    bare_link,
    before_row,
    choose,
    copied,
    drop,
    event_of,
    said,
    settle,
    tree_of,
    urls_of,
)

LINK = bare_link("https://a.example/1")
PICTURES = [case for case, links in EXPECTED.items() if links[0].picture]


def _line(tree: QTreeWidget) -> InsertionLine:
    line = tree.viewport().findChild(InsertionLine)
    assert line is not None
    return line


def _row_below(tree: QTreeWidget) -> int:
    """The row that begins at the insertion line; the number of rows where none does."""
    line = _line(tree)
    model = tree.model()
    tops = [tree.visualRect(model.index(row, 0)).top() for row in range(model.rowCount())]
    return next((row for row, top in enumerate(tops) if line.geometry().top() <= top <= line.geometry().bottom()), LAST)


def _file(*places: Path) -> dict[str, bytes]:
    """Files as a file manager gives them."""
    return {"text/uri-list": b"".join(f"{place.as_uri()}\r\n".encode() for place in places)}


@pytest.mark.parametrize("row", [*range(7), LAST])
def test_the_line_shows_where_the_link_lands(window: MainWindow, sources: QTreeWidget, row: int) -> None:
    assert not _line(sources).isVisible()
    drag = Drag(window, RawMime(LINK))
    assert drag.over(sources.viewport(), before_row(sources, row))
    assert _line(sources).isVisible()
    assert _row_below(sources) == (row if row < 6 else LAST)
    drag.let_go()
    assert not _line(sources).isVisible()
    settle()
    assert urls_of(window).index("https://a.example/1") == min(row, 6)


@pytest.mark.parametrize("row", range(6))
def test_in_the_lower_half_of_a_row_it_lands_behind_it(window: MainWindow, sources: QTreeWidget, row: int) -> None:
    drag = Drag(window, RawMime(LINK))
    bottom = sources.visualRect(sources.model().index(row, 2)).bottomLeft()
    assert drag.over(sources.viewport(), bottom + QPoint(9, -1))
    assert _row_below(sources) == (row + 1 if row < 5 else LAST)
    drag.let_go()
    settle()
    assert urls_of(window).index("https://a.example/1") == row + 1


def test_the_line_goes_with_the_drag(window: MainWindow, sources: QTreeWidget) -> None:
    drag = Drag(window, RawMime(LINK))
    drag.over(sources.viewport(), before_row(sources, 1))
    drag.over(sources.viewport(), before_row(sources, 4))
    assert _row_below(sources) == 4
    drag.leave()
    assert not _line(sources).isVisible()
    refused = Drag(window, RawMime({"text/uri-list": b"javascript:x"}))
    assert not refused.over(sources.viewport(), before_row(sources, 1))
    assert not _line(sources).isVisible()


def test_an_empty_list_takes_the_first_link(window: MainWindow, archive: Archive) -> None:
    (archive.root / "bare.md").write_text("### [2012-03-1](/news/2012/03/1/index.md)\n\n# Bare.\n\n")
    assert window.conversation.open_file("bare.md")
    tree = tree_of(window.desk.sources)
    drag = Drag(window, RawMime(LINK))
    assert drag.over(tree.viewport())
    assert _line(tree).isVisible()
    drag.let_go()
    settle()
    assert "### Source:\n\n1. [a.example](https://a.example/1)\n" in window.desk.editor.text()


@pytest.fixture
def long_list(window: MainWindow, archive: Archive) -> QTreeWidget:
    """A list of sixty sources."""
    items = "".join(f"{n}. [Label {n}](https://{n}.example/)\n" for n in range(1, 61))
    text = f"### [2012-03-1](/news/2012/03/1/index.md)\n\n# Long.\n\n\n### Source:\n\n{items}"
    (archive.root / "long.md").write_text(text)
    assert window.conversation.open_file("long.md")
    return tree_of(window.desk.sources)


def test_a_list_scrolls_while_a_drag_rests_at_its_edge(
    qtbot: QtBot, window: MainWindow, long_list: QTreeWidget
) -> None:
    bar, view = long_list.verticalScrollBar(), long_list.viewport()
    drag = Drag(window, RawMime(LINK))
    drag.over(view, QPoint(200, view.height() - 3))
    qtbot.waitUntil(lambda: bar.value() > 5)
    drag.over(view)
    middle = bar.value()
    qtbot.wait(150)
    assert bar.value() == middle
    drag.over(view, QPoint(200, 3))
    qtbot.waitUntil(lambda: bar.value() < middle)
    drag.leave()
    left = bar.value()
    qtbot.wait(150)
    assert bar.value() == left


def test_the_line_tells_the_truth_while_the_list_scrolls(
    qtbot: QtBot, window: MainWindow, long_list: QTreeWidget
) -> None:
    """The pointer rests, the rows pass below it, and it is the row below it that counts when the link is let go."""
    bar, view = long_list.verticalScrollBar(), long_list.viewport()
    drag = Drag(window, RawMime(LINK))
    drag.over(view, QPoint(200, view.height() - 8))
    qtbot.waitUntil(lambda: bar.value() > 5)
    row = _row_below(long_list)
    drag.let_go()
    settle()
    assert urls_of(window).index("https://a.example/1") == row


def test_own_rows_are_put_in_order(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    before, urls = window.desk.editor.text(), urls_of(window)
    choose(sources, [4])
    drop(window, copied(qtbot, sources), sources, 1)
    assert urls_of(window) == [urls[at] for at in (0, 4, 1, 2, 3, 5)]
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


@pytest.mark.parametrize(
    "way",
    [
        ([0, 2], LAST, [1, 3, 4, 5, 0, 2]),
        ([3, 5], 0, [3, 5, 0, 1, 2, 4]),
        ([0, 1, 4], 3, [2, 0, 1, 4, 3, 5]),
        ([2, 3], 3, [0, 1, 2, 3, 4, 5]),
    ],
)
def test_several_rows_at_once(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget, way: tuple[list[int], int, list[int]]
) -> None:
    rows, to, order = way
    before, urls = window.desk.editor.text(), urls_of(window)
    choose(sources, rows)
    drag = drop(window, copied(qtbot, sources), sources, to)
    assert urls_of(window) == [urls[at] for at in order]
    assert set(drag.answers) == {COPY}
    chosen = [index.row() for index in sources.selectionModel().selectedRows()]
    assert [urls_of(window)[row] for row in sorted(chosen)] == [urls[at] for at in rows]
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


@pytest.mark.parametrize("case", PICTURES)
def test_the_cover_place_takes_the_picture(window: MainWindow, sources: QTreeWidget, case: str) -> None:
    before, urls = window.desk.editor.text(), urls_of(window)
    window.desk.columns.tabs.setCurrentWidget(window.desk.cover)
    drag = Drag(window, RawMime(RECORDED[case]))
    assert drag.over(window.desk.cover, QPoint(60, 30)), said(window)
    drag.let_go()
    settle()
    cover = event_of(window).cover
    assert cover is not None
    assert cover.url == EXPECTED[case][0].picture
    assert set(drag.answers) == {COPY}
    assert urls_of(window) == urls
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


def test_a_part_comes_to_the_front_while_a_drag_rests_on_its_tab(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    tabs, desk = window.desk.columns.tabs, window.desk
    tab = tabs.tabBar().tabRect(tabs.indexOf(desk.cover)).center()
    drag = Drag(window, RawMime(RECORDED[PICTURES[0]]))
    drag.over(sources.viewport())
    drag.over(tabs.tabBar(), tab)
    qtbot.waitUntil(lambda: tabs.currentWidget() is desk.cover)
    assert drag.over(desk.cover, QPoint(60, 30)), said(window)
    drag.let_go()
    settle()
    cover = event_of(window).cover
    assert cover is not None
    assert cover.url == EXPECTED[PICTURES[0]][0].picture


def test_what_is_let_go_on_a_tab_is_not_lost(window: MainWindow, sources: QTreeWidget) -> None:
    """It lands as it does beside the lists."""
    tabs = window.desk.columns.tabs
    drag = Drag(window, RawMime(LINK))
    assert drag.over(tabs.tabBar(), tabs.tabBar().tabRect(tabs.indexOf(window.desk.cover)).center())
    drag.let_go()
    settle()
    assert urls_of(window)[-1] == "https://a.example/1"


def test_a_link_without_a_picture_is_no_cover(window: MainWindow, sources: QTreeWidget) -> None:
    before = event_of(window).cover
    window.desk.columns.tabs.setCurrentWidget(window.desk.cover)
    drag = Drag(window, RawMime(RECORDED["firefox: link in page"]))
    drag.over(window.desk.cover, QPoint(60, 30))
    drag.let_go()
    settle()
    after = event_of(window).cover
    assert before is not None
    assert after is not None
    assert after.url == before.url


def test_the_related_list_takes_events_of_this_archive(
    window: MainWindow, archive: Archive, related: QTreeWidget
) -> None:
    before = window.desk.editor.text()
    places = [archive.root / next(path for path in archive.files() if name in path) for name in ("webb", "merckx")]
    drop(window, _file(*places), related, 1)
    links = event_of(window).related
    assert len(links) == 11
    assert [archive.root / link.target.lstrip("/") for link in links[1:3]] == places
    assert "Webb" in links[1].title
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


def test_the_related_list_takes_nothing_else(
    window: MainWindow, archive: Archive, related: QTreeWidget, tmp_path: Path, eagle: str
) -> None:
    (tmp_path / "outside.md").write_text("### [2012-03-1](/news/2012/03/1/index.md)\n\n# Outside.\n")
    links = [link.target for link in event_of(window).related]
    for formats in (LINK, _file(tmp_path / "outside.md"), _file(archive.root / eagle)):
        drag = Drag(window, RawMime(formats))
        drag.over(related.viewport(), before_row(related, 1))
        drag.let_go()
        settle()
        assert [link.target for link in event_of(window).related] == links


def test_related_rows_are_put_in_order(qtbot: QtBot, window: MainWindow, related: QTreeWidget) -> None:
    titles = [link.title for link in event_of(window).related]
    choose(related, [0, 2])
    drop(window, copied(qtbot, related), related, 2)
    assert [link.title for link in event_of(window).related] == [titles[at] for at in (1, 0, 2, *range(3, 9))]


def test_a_drop_of_files_that_hold_links(window: MainWindow, sources: QTreeWidget, tmp_path: Path) -> None:
    (tmp_path / "a page.url").write_bytes(b"[InternetShortcut]\r\nURL=https://a.example/url\r\n")
    (tmp_path / "一.desktop").write_text("[Desktop Entry]\nType=Link\nName=One\nURL=https://a.example/desktop\n")
    drop(window, _file(tmp_path / "a page.url", tmp_path / "一.desktop"), sources, 0)
    assert urls_of(window)[:2] == ["https://a.example/url", "https://a.example/desktop"]
