"""What is not taken, and why: the reason is said, and the text stays as it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTabWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.window import MainWindow
from tests.desktop.dropping import LINK, MOVE, Drag, RawMime, bare_link, drop, event_of, paste, said, settle, tree_of
from tests.desktop.listed import table_of

PLAIN = bare_link("https://a.example/1")


def _text(window: MainWindow) -> str:
    return window.desk.editor.text()


@pytest.mark.parametrize("actions", [MOVE, LINK, MOVE | LINK])
def test_what_can_not_be_copied_is_refused_with_a_hint(
    window: MainWindow, sources: QTreeWidget, actions: Qt.DropAction
) -> None:
    before = _text(window)
    drag = Drag(window, RawMime({"chromium/x-window-drag": b"", **PLAIN}), actions=actions)
    assert not drag.over(sources.viewport())
    assert "tab" in said(window)
    drag.let_go()
    settle()
    assert drag.answers == []
    assert _text(window) == before


REFUSED = {
    "a script": ({"text/uri-list": b"javascript:alert(1)", "text/plain": b"javascript:alert(1)"}, "Scripts"),
    "a script in disguise": ({"text/html": b'<a href="JaVa&#10;Script:alert(1)">BBC</a>'}, "Scripts"),
    "a page's data": ({"text/uri-list": b"data:text/html,x"}, "Embedded data"),
    "a page of the browser": ({"text/uri-list": b"about:blank#blocked"}, "inside the browser"),
    "a share": ({"text/plain": b"\\\\server\\share"}, "Network paths"),
    "a long address": ({"text/uri-list": b"https://a.example/" + b"x" * 2048}, "2,048"),
    "too many": ({"text/uri-list": b"".join(b"https://a.example/%d\r\n" % n for n in range(201))}, "200"),
    "only text": ({"text/plain": b"no address"}, "no link"),
    "nothing": ({}, "no link"),
    "a browser's window": ({"chromium/x-window-drag": b"", **PLAIN}, "tab"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_taken_says_why(qtbot: QtBot, window: MainWindow, sources: QTreeWidget, case: str) -> None:
    formats, reason = REFUSED[case]
    before = _text(window)
    drag = Drag(window, RawMime(formats))
    assert not drag.over(sources.viewport())
    assert reason in said(window)
    drag.let_go()
    settle()
    window.status.clearMessage()
    paste(qtbot, RawMime(formats), sources)
    assert reason in said(window)
    assert _text(window) == before
    assert not window.isWindowModified()


def test_nothing_lands_where_no_event_is_open(window: MainWindow) -> None:
    drag = Drag(window, RawMime(PLAIN))
    for panel in (window.desk.sources, window.desk.related, window.desk.cover):
        tabs = window.findChild(QTabWidget)
        assert tabs is not None
        tabs.setCurrentWidget(panel)
        assert not drag.over(panel, QPoint(40, 40))
        assert "Open an event first" in said(window)
    drag.let_go()
    settle()
    assert _text(window) == ""


@pytest.mark.parametrize("data", [b"### [2012-03-1](/x)\r\n\n# mixed line ends\n", b"# a page\n"])
def test_nothing_lands_in_what_is_no_event_to_be_edited(window: MainWindow, archive: Archive, data: bytes) -> None:
    (archive.root / "odd.md").write_bytes(data)
    assert window.conversation.open_file("odd.md")
    before, tree = _text(window), tree_of(window.desk.sources)
    drag = Drag(window, RawMime(PLAIN))
    assert not drag.over(tree.viewport())
    assert "Open an event first" in said(window)
    drag.let_go()
    settle()
    assert _text(window) == before
    assert not window.isWindowModified()


def test_what_is_there_already_adds_no_line(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    before = _text(window)
    # another spelling of the second source's address
    again = b"http://nasa.gov:80/history/alsj/a11/a11.landing.html?utm_source=x\nALSJ"
    for act in (lambda mime: drop(window, mime, sources, 5), lambda mime: paste(qtbot, mime, sources)):
        act(RawMime({"_NETSCAPE_URL": again}))
        assert _text(window) == before
        assert "already" in said(window)
        assert [index.row() for index in sources.selectionModel().selectedRows()] == [1]


def test_of_several_only_the_new_ones_are_added(window: MainWindow, sources: QTreeWidget) -> None:
    lines = b"https://a.example/1\r\nhttps://www.britannica.com/event/Apollo-11\r\njavascript:x\r\nhttps://a.example/2"
    drop(window, {"text/uri-list": lines}, sources, 1)
    urls = [source.url for source in event_of(window).sources]
    assert urls[1:3] == ["https://a.example/1", "https://a.example/2"]
    assert urls.count("https://www.britannica.com/event/Apollo-11") == 1
    assert len(urls) == 8
    assert "Scripts" in said(window)


def test_the_reason_stays_while_the_preview_is_laid_out(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    window.desk.preview.link_hovered.emit("https://a.example/pointed-at")
    drag = Drag(window, RawMime({"text/plain": b"no address"}))
    assert not drag.over(sources.viewport())
    with qtbot.waitSignal(window.desk.preview.link_hovered):
        window.desk.preview.show_text("# A page")
    assert "no link" in said(window)
    drag.let_go()


FILES = {
    "a PDF": (b"file:///home/a/report.pdf", "Addresses of files are not taken: report.pdf"),
    "a file of the system": (b"file:///etc/passwd", "Addresses of files are not taken: passwd"),
    "a text from elsewhere": (b"file:///home/a/notes.md", "That is no event of this archive"),
    "a picture and something else": (b"file:///a/1.png\r\nfile:///a/2.pdf", "files are not taken: 2.pdf"),
}


@pytest.mark.parametrize("case", FILES)
@pytest.mark.parametrize("place", ["sources", "text", "list", "beside"])
def test_a_file_of_no_use_is_refused_while_it_hangs_there(
    window: MainWindow, sources: QTreeWidget, case: str, place: str
) -> None:
    line, reason = FILES[case]
    before = _text(window)
    places = {
        "sources": sources.viewport(),
        "text": window.desk.editor.area.viewport(),
        "list": table_of(window).viewport(),
        "beside": window.desk.calendar,
    }
    drag = Drag(window, RawMime({"text/uri-list": line, "text/plain": line}))
    assert not drag.over(places[place])
    assert reason in said(window)
    drag.let_go()
    settle()
    assert _text(window) == before


def test_of_several_files_it_is_said_which_is_of_no_use(
    window: MainWindow, sources: QTreeWidget, tmp_path: Path
) -> None:
    (tmp_path / "a.url").write_bytes(b"[InternetShortcut]\r\nURL=https://a.example/url\r\n")
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    files = [(tmp_path / name).as_uri() for name in ("a.url", "b.pdf")]
    drop(window, {"text/uri-list": "\r\n".join(files).encode()}, sources, 0)
    assert event_of(window).sources[0].url == "https://a.example/url"
    assert "Addresses of files are not taken: b.pdf" in said(window)
