"""What a list gives to other programs, by drag and by copy."""

from html import escape

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.curation.drops import files_in, links_in
from curator.desktop.toolkit import raw_mime
from curator.desktop.toolkit.drop_zone import formats_of
from curator.desktop.window import MainWindow
from tests.desktop.dropping import RawMime, choose, copied, drop, event_of, paste, said, settle, tree_of, urls_of
from tests.desktop.listed import index_of, read_again, table_of


def test_rows_of_another_window_are_links(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    tree = tree_of(window.desk.sources)
    choose(tree, [0, 3])
    taken = copied(qtbot, tree)
    assert window.conversation.open_file(next(path for path in archive.files() if "webb" in path))
    before = urls_of(window)
    taken.pop("application/x-curator-rows")
    drop(window, taken, tree, 0)
    added = ["https://www.nasa.gov/mission/apollo-11/", "https://www.britannica.com/event/Apollo-11"]
    assert urls_of(window) == [*added, *before]


def test_what_is_dragged_out_reads_back_as_the_same_links(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    choose(sources, [1, 3, 4])
    taken = copied(qtbot, sources)
    rows = [event_of(window).sources[row] for row in (1, 3, 4)]
    urls = [row.url for row in rows]
    assert [link.url for link in links_in(taken)] == urls
    for name in ("text/uri-list", "text/html", "text/plain"):
        assert [link.url for link in links_in({name: taken[name]})] == urls
    assert [link.title for link in links_in({"text/html": taken["text/html"]})] == [row.label for row in rows]
    assert links_in({"_NETSCAPE_URL": taken["_NETSCAPE_URL"]})[0].title == rows[0].label


ODD = [
    "HTTP://Www.Example.org/%41%7e",
    "https://a.example/x?q=a|b&c={d}",
    "https://新闻.example/阿富汗?q=64％#段落",
    "https://a.example/'quoted'?a=1&amp;b=%22",
    "https://a.example/%E9%98%BF%20x",
]


def test_odd_addresses_come_back_byte_for_byte(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    head = "### [2012-03-1](/news/2012/03/1/index.md)\n\n# Odd.\n\n\n"
    items = "".join(f"{n}. [L <b>{n}</b> & 新]({url})\n" for n, url in enumerate(ODD, 1))
    (archive.root / "odd.md").write_text(f"{head}### Source:\n\n{items}")
    (archive.root / "bare.md").write_text(head)
    tree = tree_of(window.desk.sources)
    assert window.conversation.open_file("odd.md")
    tree.selectAll()
    taken = copied(qtbot, tree)
    for name in ("text/html", "text/plain"):
        assert [link.url for link in links_in({name: taken[name]})] == ODD
    assert window.conversation.open_file("bare.md")
    paste(qtbot, RawMime(taken), tree)
    assert urls_of(window) == ODD


def test_a_related_row_gives_its_file_and_its_link_as_its_row_in_the_list_does(
    qtbot: QtBot, window: MainWindow, archive: Archive, related: QTreeWidget
) -> None:
    choose(related, [0])
    taken, link = copied(qtbot, related), event_of(window).related[0]
    place = archive.root / link.target.lstrip("/")
    assert taken["text/uri-list"].decode().strip() == place.as_uri()
    assert place.is_file()
    assert taken["text/plain"].decode() == f"[{link.title}]({link.target})"
    assert taken["text/html"].decode() == f'<a href="{link.target}">{escape(link.title)}</a>'
    listed = table_of(window).events.mimeData([index_of(window, link.target.lstrip("/"))])
    for name in ("text/uri-list", "text/plain", "text/html"):
        assert bytes(listed.data(name).data()) == taken[name]


def test_a_file_whose_name_is_no_text_is_dragged_out(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    place = (archive.root / eagle).with_name("n\udcff 1.md")
    (archive.root / eagle).rename(place)
    read_again(qtbot, window)
    mime = table_of(window).events.mimeData([index_of(window, place.name)])
    assert files_in(formats_of(mime)) == (str(place),)
    assert "/n%FF%201.md)" in mime.text()


def test_no_row_gives_nothing_and_an_empty_clipboard_pastes_nothing(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget
) -> None:
    before = window.desk.editor.text()
    sources.clearSelection()
    assert links_in(copied(qtbot, sources)) == ()
    QGuiApplication.clipboard().clear()
    sources.setFocus()
    qtbot.keyClick(sources, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.desk.editor.text() == before
    assert "no link" in said(window)


def test_what_was_copied_is_there_when_the_program_is_gone(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    """Qt may ask for it when Python is."""
    tree = tree_of(window.desk.sources)
    choose(tree, [0])
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert isinstance(clipboard.mimeData(), raw_mime.RawMime)
    before = formats_of(clipboard.mimeData())
    raw_mime.leave_on_clipboard()
    assert type(clipboard.mimeData()) is QMimeData
    left = formats_of(clipboard.mimeData())
    assert left.keys() == before.keys()
    assert (left["text/plain"], left["text/html"]) == (before["text/plain"], before["text/html"])
    assert [link.url for link in links_in(left)] == [link.url for link in links_in(before)]
    clipboard.setText("words")
    raw_mime.leave_on_clipboard()
    assert clipboard.text() == "words"
    clipboard.clear()
