"""How a picture becomes the cover, and when the picture of the cover is asked for: by who looks at it, once, and
anew by who comes back to it."""

import base64
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.panels.cover import CoverPanel
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.window import MainWindow
from curator.event.document import Event, read
from tests.desktop.dropping import Drag, RawMime, event_of, said, settle

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
"""One red point, as PNG."""


@pytest.fixture
def panel(qtbot: QtBot, actions: Mapping[str, QAction]) -> CoverPanel:
    exchange = Exchange(judge=lambda _: "", carry=lambda _: {}, invitation="No cover.", only_copies="")
    made = CoverPanel(exchange, actions)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def wanted(panel: CoverPanel) -> list[str]:
    """The addresses whose pictures are asked for."""
    addresses = list[str]()
    panel.picture_wanted.connect(addresses.append)
    return addresses


def _show(panel: CoverPanel, cover: str, title: str = "A title.") -> None:
    event = read(
        f"### [2012-03-1](/news/2012/03/1/index.md)\n\n# {title}\n\n### Source:\n\n1. [Cover Image]({cover})\n"
    )
    assert isinstance(event, Event)
    panel.show_event(event, is_editable=True)


def test_typing_asks_for_no_picture_again(panel: CoverPanel, wanted: list[str]) -> None:
    panel.show()
    for title in ("A", "A t", "A ti"):
        _show(panel, "/a.png", title)
    assert wanted == ["/a.png"]
    _show(panel, "/b.png")
    assert wanted == ["/a.png", "/b.png"]


def test_nobody_asks_for_a_picture_out_of_sight(panel: CoverPanel, wanted: list[str]) -> None:
    _show(panel, "/a.png")
    _show(panel, "/b.png")
    assert wanted == []
    panel.show()
    assert wanted == ["/b.png"]


@pytest.mark.parametrize("is_hidden", [True, False])
def test_who_comes_back_sees_what_has_become_of_it(panel: CoverPanel, wanted: list[str], is_hidden: bool) -> None:
    """Whether the panel was out of sight meanwhile, or another program had the keyboard."""
    panel.show()
    _show(panel, "/a.png")
    if is_hidden:
        panel.hide()
        panel.show()
    else:
        QCoreApplication.sendEvent(panel.window(), QEvent(QEvent.Type.WindowActivate))
    assert wanted == ["/a.png", "/a.png"]


def _dropped(window: MainWindow, formats: dict[str, bytes]) -> bool:
    """Whether it was welcome on the panel of the cover."""
    window.desk.show_part(window.desk.cover)
    drag = Drag(window, RawMime(formats))
    is_welcome = drag.over(window.desk.cover, QPoint(60, 30))
    drag.let_go()
    settle()
    return is_welcome


def _files(*places: Path) -> dict[str, bytes]:
    return {"text/uri-list": b"".join(f"{place.as_uri()}\r\n".encode() for place in places)}


def _cover(window: MainWindow) -> str:
    cover = event_of(window).cover
    return cover.url if cover else ""


def _type(window: MainWindow, text: str) -> None:
    """Into the field of the cover's address, in place of what it has."""
    window.desk.show_part(window.desk.cover)
    field = window.desk.cover.findChild(QLineEdit)
    assert field is not None
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_cover_beside_its_event_is_shown(window: MainWindow, archive: Archive, eagle: str) -> None:
    (archive.root / eagle).with_name("at 50%.png").write_bytes(PICTURE)
    assert window.others.picture("at%2050%25.png") == PICTURE
    assert window.others.picture("../20/at%2050%25.png") == PICTURE
    assert window.others.picture(f"/{eagle.rpartition('/')[0]}/at%2050%25.png") == PICTURE
    assert window.others.picture("www.a.example/b.png") is None


@pytest.mark.parametrize("name", ["photo.png", "PHOTO.PNG", "photo.jpg", "photo.jpeg", "ein bild.webp"])
def test_a_picture_file_that_is_dropped_is_copied_beside_the_event(
    window: MainWindow, archive: Archive, eagle: str, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(PICTURE)
    assert _dropped(window, _files(tmp_path / name)), said(window)
    assert _cover(window) == f"/{eagle.removesuffix('.md')}{Path(name).suffix.lower()}"
    assert (archive.root / _cover(window)[1:]).read_bytes() == PICTURE


def test_a_picture_that_is_dropped_as_its_data_is_kept_beside_the_event(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    data = b"data:image/png;base64," + base64.b64encode(PICTURE)
    assert _dropped(window, {"text/uri-list": data}), said(window)
    assert (archive.root / _cover(window)[1:]).read_bytes() == PICTURE


def test_a_picture_that_lies_in_the_archive_is_the_cover_where_it_lies(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    (archive.root / "pictures").mkdir()
    (archive.root / "pictures/50%.png").write_bytes(PICTURE)
    before = set(archive.root.rglob("*.png"))
    assert _dropped(window, _files(archive.root / "pictures/50%.png")), said(window)
    assert _cover(window) == "/pictures/50%25.png"
    assert set(archive.root.rglob("*.png")) == before


def test_a_file_that_is_no_picture_is_refused_by_the_cover(window: MainWindow, eagle: str, tmp_path: Path) -> None:
    before = window.desk.editor.text()
    (tmp_path / "letter.txt").write_bytes(b"no picture")
    assert not _dropped(window, _files(tmp_path / "letter.txt"))
    assert "There is no picture in it" in said(window)
    assert window.desk.editor.text() == before


def test_a_picture_file_is_pasted(qtbot: QtBot, window: MainWindow, eagle: str, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(PICTURE)
    window.desk.show_part(window.desk.cover)
    QGuiApplication.clipboard().setMimeData(RawMime(_files(tmp_path / "photo.png")))
    button = _button(window, "Set cover")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    assert _cover(window) == f"/{eagle.removesuffix('.md')}.png"


def _button(window: MainWindow, text: str) -> QPushButton:
    found = window.desk.cover.findChildren(QPushButton)
    return next(one for one in found if one.text().replace("&", "") == text)


@pytest.mark.parametrize("typed", ["news/own.png", "/news/own.png", " news/own.png ", "{root}/news/own.png"])
def test_the_path_of_a_picture_in_the_archive_is_typed(
    window: MainWindow, archive: Archive, eagle: str, typed: str
) -> None:
    (archive.root / "news/own.png").write_bytes(PICTURE)
    _type(window, typed.format(root=archive.root))
    assert _cover(window) == "/news/own.png"


@pytest.mark.parametrize("typed", ["{0}", "file://{0}"])
def test_the_path_of_a_picture_elsewhere_is_typed(window: MainWindow, archive: Archive, eagle: str, typed: str) -> None:
    place = archive.root.parent / "photo.png"
    place.write_bytes(PICTURE)
    _type(window, typed.format(place))
    assert _cover(window) == f"/{eagle.removesuffix('.md')}.png"
    assert (archive.root / _cover(window)[1:]).read_bytes() == PICTURE


def test_a_picture_beside_the_event_is_named_without_its_folder(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    (archive.root / eagle).with_name("own.png").write_bytes(PICTURE)
    _type(window, "own.png")
    assert _cover(window) == f"/{eagle.rpartition('/')[0]}/own.png"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("{folder}/gone.png", "gone.png is not there"),
        ("/news/gone.png", "gone.png is not there"),
        ("{folder}/letter.txt", "There is no picture in it"),
        ("news/gone.png", "gone.png is not there"),
        ("ftp://a.example/photo.png", "Only web addresses"),
        ("//host/share/photo.png", "Only web addresses"),
        ("", "There is no address"),
    ],
)
def test_what_is_typed_and_can_be_no_cover_says_why(
    window: MainWindow, eagle: str, tmp_path: Path, typed: str, reason: str
) -> None:
    before = window.desk.editor.text()
    (tmp_path / "letter.txt").write_bytes(b"no picture")
    _type(window, typed.format(folder=tmp_path))
    assert reason in said(window)
    assert window.desk.editor.text() == before


@pytest.mark.parametrize("cover", ["/news/own.png", "/not/there.png", "https://a.example/1.png"])
def test_enter_on_the_cover_that_stands_there_changes_nothing(window: MainWindow, eagle: str, cover: str) -> None:
    before = re.sub(r"(\[Cover Image\]\()[^)]*", rf"\g<1>{cover}", window.desk.editor.text())
    window.desk.editor.area.setPlainText(before)
    assert _cover(window) == cover
    _type(window, cover)
    _button(window, "Set cover").click()
    assert window.desk.editor.text() == before
    assert said(window).strip() == ""


def test_a_picture_file_is_chosen_without_a_mouse(
    qtbot: QtBot, window: MainWindow, eagle: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "my photo.png"
    place.write_bytes(PICTURE)
    answers = [str(place), ""]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
    window.desk.show_part(window.desk.cover)
    button = _button(window, "Picture file…")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert _cover(window) == f"/{eagle.removesuffix('.md')}.png"
    before = window.desk.editor.text()
    qtbot.keyClick(button, Qt.Key.Key_Space)  # and left without a choice
    assert window.desk.editor.text() == before
    window._actions["save"].trigger()
    assert window.conversation.open_file("about/README.md")
    assert not button.isEnabled()
