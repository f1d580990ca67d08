"""What becomes of what is let go on each part of the window."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.errors import NotSavedError
from curator.archive.layout import path_of
from curator.curation.drops import links_in
from curator.desktop.toolkit.drop_zone import formats_of
from curator.desktop.toolkit.picture import PictureLabel
from curator.desktop.window import MainWindow
from curator.event import edits
from curator.event.document import Event, read
from tests.desktop.dropping import said
from tests.desktop.listed import table_of
from tests.desktop.writing import type_at_end

_PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
"""One red point, as PNG."""


def _link(url: str, title: str = "") -> dict[str, bytes]:
    return {"text/uri-list": url.encode(), "_NETSCAPE_URL": f"{url}\n{title}".encode()}


def _file(place: Path) -> dict[str, bytes]:
    return {"text/uri-list": f"{place.as_uri()}\r\n".encode()}


def _event(window: MainWindow) -> Event:
    assert isinstance(window.session.document, Event)
    return window.session.document


def test_a_link_over_the_text_becomes_a_markdown_link_at_the_cursor(window: MainWindow, eagle: str) -> None:
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert editor is not None
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    before = window.desk.editor.text()
    window.intake.take_into_text(_link("https://a.org/x(1)", "A title"), 0)
    assert window.desk.editor.text() == f"[A title](https://a.org/x%281%29){before}"
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


def test_a_link_on_an_event_of_the_list_is_saved_with_it_and_can_be_taken_back(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    other = next(path for path in archive.files() if "webb" in path)
    before = (archive.root / other).read_bytes()
    window.intake.take_for_event(_link("https://a.org/webb"), other)
    event = read((archive.root / other).read_text())
    assert isinstance(event, Event)
    assert event.sources[-1].url == "https://a.org/webb"
    assert window.session.path == eagle
    assert "Undo" in window.status._message.text()
    window.status._message.linkActivated.emit("0")
    assert (archive.root / other).read_bytes() == before


def _links(*urls: str) -> dict[str, bytes]:
    return {"text/uri-list": "\r\n".join(urls).encode()}


def test_of_several_links_it_is_said_which_were_there_already(window: MainWindow, eagle: str) -> None:
    before = [source.url for source in _event(window).sources]
    window.intake.take_more_links(_links("https://a.org/1", *before[:2], "https://a.org/2", "https://a.org/3"))
    assert [source.url for source in _event(window).sources[len(before) :]] == [f"https://a.org/{n}" for n in (1, 2, 3)]
    assert "Added 3 source(s). 2 was (were) a source already" in said(window)
    window.intake.take_more_links(_links(before[0], "https://a.org/4"))
    assert "Added 1 source(s). 1 was (were) a source already" in said(window)
    window.intake.take_more_links(_links("https://a.org/5"))
    assert "already" not in said(window)


def test_of_several_links_none_of_which_is_new_all_are_said_and_chosen(window: MainWindow, eagle: str) -> None:
    before = window.desk.editor.text()
    urls = [source.url for source in _event(window).sources]
    window.intake.take_more_links(_links(urls[1], urls[0], "javascript:x()"))
    assert window.desk.editor.text() == before
    assert "2 was (were) a source already. Scripts are not taken" in said(window)
    window.intake.take_more_links(_links(urls[0]))
    assert "That address is a source already" in said(window)


def test_of_links_on_another_event_it_is_said_which_were_there_already(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    other = next(path for path in archive.files() if "webb" in path)
    event = read((archive.root / other).read_text())
    assert isinstance(event, Event)
    window.intake.take_for_event(_links("https://a.org/webb", event.sources[0].url), other)
    assert "1 was (were) a source already" in said(window)
    assert "Added to" in said(window)
    window.intake.take_for_event(_links("https://a.org/webb", event.sources[0].url), other)
    assert "2 was (were) a source already" in said(window)
    assert "Added" not in said(window)


def test_a_link_on_the_open_event_of_the_list_is_an_edit_of_its_text(window: MainWindow, eagle: str) -> None:
    window.intake.take_for_event(_link("https://a.org/moon"), eagle)
    assert _event(window).sources[-1].url == "https://a.org/moon"
    assert window.isWindowModified()


def test_the_label_of_this_archive_comes_first(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    qtbot.waitUntil(lambda: window.session.known is not None)
    window.intake.take_links(_link("https://www.nasa.gov/a-new-page", "A page - NASA"), 0)
    assert _event(window).sources[0].label == "NASA"


def test_what_is_a_source_elsewhere_can_be_shown(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    qtbot.waitUntil(lambda: window.session.known is not None)
    other = next(path for path in archive.files() if "webb" in path)
    event = read((archive.root / other).read_text())
    assert isinstance(event, Event)
    window.intake.take_links(_link(event.sources[0].url), 0)
    assert "Show the other" in window.status._message.text()


def test_tracking_is_offered_to_be_removed_and_never_removed_by_itself(
    qtbot: QtBot, window: MainWindow, eagle: str
) -> None:
    qtbot.waitUntil(lambda: window.session.known is not None)
    address = "https://a.org/x?utm_source=mail&id=7"
    window.intake.take_links(_link(address), 0)
    assert _event(window).sources[0].url == address
    tree = window.desk.sources.findChild(QTreeWidget)
    assert tree is not None
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    window.desk.sources.choose([0])
    qtbot.waitUntil(window.desk.sources._known._shorten.isVisible)
    window.desk.sources._known._shorten.click()
    assert _event(window).sources[0].url == "https://a.org/x?id=7"


def test_addresses_are_looked_up_when_they_change_and_not_while_the_text_is_typed(
    qtbot: QtBot, window: MainWindow, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = window.session.known
    assert known is not None
    looked_up: list[str] = []
    elsewhere = known.elsewhere

    def look_up(url: str, path: str) -> tuple[str, ...]:
        looked_up.append(url)
        return elsewhere(url, path)

    window.intake.notes._thread.submit(lambda: None).result()
    monkeypatch.setattr(known, "elsewhere", look_up)
    type_at_end(window, "typed")
    window.intake.notes._thread.submit(lambda: None).result()
    assert looked_up == []
    changes: list[Callable[[], object]] = [
        lambda: window.desk.editor.apply(edits.readdress_source(_event(window), 0, "https://a.org/x")),
        window.session.save,
        window.session.sources_known.emit,
        lambda: window.session.open_file(eagle),
    ]
    for change in changes:
        looked_up.clear()
        change()
        qtbot.waitUntil(lambda: set(looked_up) == {source.url for source in _event(window).sources})


def test_what_keeps_addresses_from_being_looked_up_is_said(
    qtbot: QtBot, window: MainWindow, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_url: str, _path: str) -> tuple[str, ...]:
        raise NotSavedError(Path("place"), "no way")

    monkeypatch.setattr(window.session.known, "elsewhere", fail)
    with qtbot.waitSignal(window.session.failed):
        window.session.open_file(eagle)


def test_the_title_of_a_page_can_become_the_summary(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.intake.take_links(_link("https://a.org/x", "What the page is called"), 0)
    window.desk.sources.choose([0])
    qtbot.waitUntil(window.desk.sources._known._summarize.isVisible)
    window.desk.sources._known._summarize.click()
    summary = _event(window).summary
    assert summary is not None
    assert summary.text == "What the page is called"


@pytest.mark.parametrize(("answer", "url"), [(None, None), ("https://a.org/x", "https://a.org/x")])
def test_credentials_are_asked_about(window: MainWindow, eagle: str, answer: str | None, url: str | None) -> None:
    asked: list[str] = []

    def ask(address: str) -> str | None:
        asked.append(address)
        return answer

    window.intake._ask_about_credentials = ask
    count = len(_event(window).sources)
    window.intake.take_links(_link("https://user:secret@a.org/x"), 0)
    assert asked == ["https://user:secret@a.org/x"]
    assert len(_event(window).sources) == count + (url is not None)
    assert url is None or _event(window).sources[0].url == url


@pytest.mark.parametrize("name", ["merckx.md", "merckx (1).md"])
def test_events_of_the_archive_become_related_and_never_twice(
    window: MainWindow, archive: Archive, eagle: str, name: str
) -> None:
    other = next(path for path in archive.files() if "merckx" in path)
    place = (archive.root / other).rename((archive.root / other).with_name(name))
    count = len(_event(window).related)
    assert window.desk.related._list.tree._judge(_file(place)) == ""
    window.intake.take_events(_file(place), 0)
    assert path_of(_event(window).related[0].target) == f"{other.rpartition('/')[0]}/{name}"
    window.intake.take_events(_file(place), 0)
    assert len(_event(window).related) == count + 1


@pytest.mark.usefixtures("eagle")
def test_of_several_events_it_is_said_how_many_are_related_already(window: MainWindow, archive: Archive) -> None:
    known = str(path_of(_event(window).related[0].target))
    new = next(path for path in archive.files() if "merckx" in path)
    both = {"text/uri-list": b"".join(b"%b\r\n" % (archive.root / path).as_uri().encode() for path in (known, new))}
    window.intake.take_events(both, 0)
    assert window.status._message.accessibleName() == "Related 1 event(s). 1 was (were) related already"
    window.intake.take_events(both, 0)
    assert window.status._message.accessibleName() == "2 was (were) related already"


def test_an_event_that_is_gone_is_said_to_be_and_not_related(window: MainWindow, archive: Archive, eagle: str) -> None:
    other = next(path for path in archive.files() if "merckx" in path)
    (archive.root / other).unlink()
    before = _event(window).related
    window.intake.take_events(_file(archive.root / other), 0)
    assert _event(window).related == before
    assert "merckx" in window.status._message.accessibleName()


def test_a_shortcut_file_is_read_for_its_link(window: MainWindow, eagle: str, tmp_path: Path) -> None:
    shortcut = tmp_path / "page.url"
    shortcut.write_text("[InternetShortcut]\r\nURL=https://a.org/from-a-file\r\n")
    window.intake.take_links(_file(shortcut), 0)
    assert _event(window).sources[0].url == "https://a.org/from-a-file"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[InternetShortcut]\r\nURL=javascript:alert(1)\r\n", "Scripts are not taken"),
        ("https://a.org/", "There is no link in it"),
        (None, "page.url"),
    ],
)
@pytest.mark.usefixtures("eagle")
def test_why_a_file_gives_no_source_is_said(window: MainWindow, tmp_path: Path, text: str | None, said: str) -> None:
    if text is not None:
        (tmp_path / "page.url").write_text(text)
    before = _event(window).sources
    window.intake.take_links(_file(tmp_path / "page.url"), 0)
    assert said in window.status._message.text()
    assert _event(window).sources == before


def test_what_a_file_has_beside_its_links_is_said_to_be_refused(window: MainWindow, eagle: str, tmp_path: Path) -> None:
    bookmarks = tmp_path / "bookmarks.html"
    bookmarks.write_text(
        '<!DOCTYPE NETSCAPE-Bookmark-file-1><a href="https://a.org/1">One</a> <a href="javascript:x">Two</a>'
    )
    window.intake.take_links(_file(bookmarks), 0)
    assert _event(window).sources[0].url == "https://a.org/1"
    assert "Scripts are not taken" in window.status._message.text()


def test_a_picture_of_a_page_becomes_the_cover(window: MainWindow, eagle: str) -> None:
    window.intake.covering.take(
        {"text/uri-list": b"https://a.org/p.jpg", "text/html": b'<img src="https://a.org/p.jpg">'}
    )
    cover = _event(window).cover
    assert cover is not None
    assert cover.url == "https://a.org/p.jpg"


def test_a_picture_file_is_kept_beside_the_event_and_shown(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str, tmp_path: Path
) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(_PICTURE)
    window.intake.covering.take(_file(file))
    cover = _event(window).cover
    assert cover is not None
    assert cover.url == f"/{eagle.removesuffix('.md')}.png"
    assert (archive.root / cover.url.removeprefix("/")).read_bytes() == _PICTURE
    window.desk.columns.tabs.setCurrentWidget(window.desk.cover)
    window.show()
    frame = window.desk.cover.findChild(PictureLabel)
    assert frame is not None
    assert frame.has_picture


def test_a_picture_that_is_data_is_kept_beside_the_event(window: MainWindow, archive: Archive, eagle: str) -> None:
    data = f"data:image/png;base64,{base64.b64encode(_PICTURE).decode()}"
    window.intake.covering.take({"text/uri-list": data.encode()})
    cover = _event(window).cover
    assert cover is not None
    assert (archive.root / cover.url.removeprefix("/")).read_bytes() == _PICTURE


def test_links_of_the_clipboard_are_pasted_by_a_command(window: MainWindow, eagle: str) -> None:
    QGuiApplication.clipboard().setText("see https://a.org/one and https://a.org/two.")
    window._actions["paste_sources"].trigger()
    assert [source.url for source in _event(window).sources[-2:]] == ["https://a.org/one", "https://a.org/two"]


def test_events_are_dragged_out_as_files_and_links(window: MainWindow, archive: Archive, eagle: str) -> None:
    table = table_of(window)
    mime = table.events.mimeData(table.selectionModel().selectedIndexes())
    assert [Path(url.toLocalFile()) for url in mime.urls()] == [archive.root / eagle]
    assert f'href="/{eagle}"' in mime.html()


def test_sources_are_dragged_out_as_links(window: MainWindow, eagle: str) -> None:
    window.desk.sources.choose([0, 2])
    carried = formats_of(window.desk.sources._list.tree._carried())
    sources = _event(window).sources
    assert [link.url for link in links_in(carried)] == [sources[0].url, sources[2].url]
