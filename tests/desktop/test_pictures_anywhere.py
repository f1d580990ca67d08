"""Pictures that are dropped or pasted where nothing but a cover can be made of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from curator.archive.archive import Archive
from curator.desktop.toolkit.picture import PictureLabel
from curator.desktop.window import MainWindow
from tests.desktop.dropping import Drag, RawMime, event_of, said, settle, tree_of
from tests.desktop.listed import index_of, table_of

PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "sources": lambda window: tree_of(window.desk.sources).viewport(),
    "related": lambda window: tree_of(window.desk.related).viewport(),
    "text": lambda window: window.desk.editor.area.viewport(),
    "preview": lambda window: window.desk.preview,
    "search": lambda window: window.desk.search,
    "calendar": lambda window: window.desk.calendar,
    "contexts": lambda window: window.desk.contexts,
}
PASTING: dict[str, Callable[[MainWindow], QWidget]] = {
    "sources": lambda window: tree_of(window.desk.sources),
    "related": lambda window: tree_of(window.desk.related),
    "text": lambda window: window.desk.editor.area,
    "preview": lambda window: window.desk.preview.reader,
    "list": table_of,
    "slot": lambda window: _slot(window),
    "field": lambda window: _field(window),
}


@pytest.fixture(autouse=True)
def _clipboard(window: MainWindow) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()  # Qt would ask for its bytes when Python is gone


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture file outside the archive."""
    place = tmp_path / "photo.png"
    _picture().save(str(place))
    return place


def _picture() -> QImage:
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    return picture


def _file(place: Path) -> dict[str, bytes]:
    """As a file manager gives it."""
    return {"text/uri-list": f"{place.as_uri()}\r\n".encode()}


def _slot(window: MainWindow) -> PictureLabel:
    slot = window.desk.cover.findChild(PictureLabel)
    assert slot is not None
    return slot


def _field(window: MainWindow) -> QLineEdit:
    field = window.desk.cover.findChild(QLineEdit)
    assert field is not None
    return field


def _show(window: MainWindow, widget: QWidget) -> QWidget:
    """Brings the tab with it to the front."""
    for tab in window.desk._tab_names:
        if tab.isAncestorOf(widget) or tab is widget:
            window.desk.show_part(tab)
    return widget


def _assert_is_cover(window: MainWindow, archive: Archive, eagle: str, before: str) -> None:
    """The picture is the cover now, and nothing else has changed; one Undo takes it back."""
    cover = event_of(window).cover
    assert cover is not None
    assert cover.url == f"/{eagle.removesuffix('.md')}.png", said(window)
    assert QImage(str(archive.root / cover.url[1:])).size() == _picture().size()
    assert "Undo" in said(window)
    window.desk.editor.undo()
    assert window.desk.editor.text() == before


@pytest.mark.parametrize("place", PLACES)
def test_a_picture_file_that_is_dropped_becomes_the_cover(
    window: MainWindow, archive: Archive, eagle: str, photo: Path, place: str
) -> None:
    before = window.desk.editor.text()
    drag = Drag(window, RawMime(_file(photo)))
    assert drag.over(_show(window, PLACES[place](window))), said(window)
    drag.let_go()
    settle()
    _assert_is_cover(window, archive, eagle, before)


@pytest.mark.parametrize("place", PASTING)
def test_a_picture_file_that_is_pasted_becomes_the_cover(
    window: MainWindow, archive: Archive, eagle: str, photo: Path, place: str
) -> None:
    before, shown = window.desk.editor.text(), _field(window).text()
    named = {**_file(photo), "text/plain": str(photo).encode()}
    QGuiApplication.clipboard().setMimeData(RawMime(named))
    widget = _show(window, PASTING[place](window))
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    _assert_is_cover(window, archive, eagle, before)
    assert _field(window).text() == shown


@pytest.fixture(params=["as PNG", "as what only Qt knows"])
def _copied(request: pytest.FixtureRequest, window: MainWindow, photo: Path) -> None:
    """A picture is in the clipboard, as one or the other system gives it."""
    if request.param == "as PNG":
        QGuiApplication.clipboard().setMimeData(RawMime({"image/png": photo.read_bytes()}))
    else:
        QGuiApplication.clipboard().setImage(_picture())


@pytest.mark.usefixtures("_copied")
@pytest.mark.parametrize("place", PASTING)
def test_a_picture_without_a_file_becomes_the_cover(
    window: MainWindow, archive: Archive, eagle: str, place: str
) -> None:
    before = window.desk.editor.text()
    widget = _show(window, PASTING[place](window))
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    _assert_is_cover(window, archive, eagle, before)


def test_a_table_that_was_copied_with_its_picture_is_pasted_as_text(
    window: MainWindow, eagle: str, photo: Path
) -> None:
    mime = {"text/plain": b"a table", "image/png": photo.read_bytes()}
    QGuiApplication.clipboard().setMimeData(RawMime(mime))
    QTest.keyClick(window.desk.editor.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.editor.text().startswith("a table")


def test_a_click_on_the_slot_leads_the_keyboard_there(window: MainWindow, eagle: str) -> None:
    window.activateWindow()
    QTest.mouseClick(_show(window, _slot(window)), Qt.MouseButton.LeftButton)
    assert window.focusWidget() is _slot(window)


def test_the_menu_of_the_field_pastes_it_too(window: MainWindow, archive: Archive, eagle: str, photo: Path) -> None:
    before = window.desk.editor.text()
    QGuiApplication.clipboard().setMimeData(RawMime({**_file(photo), "text/plain": str(photo).encode()}))
    field = _show(window, _field(window))
    at = field.rect().center()
    QCoreApplication.sendEvent(
        field,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at), Qt.KeyboardModifier.NoModifier),
    )
    paste = field.findChild(QAction, "edit-paste")
    assert paste is not None
    assert paste.isEnabled()
    paste.trigger()
    for menu in field.findChildren(QMenu):
        menu.close()
    settle()
    _assert_is_cover(window, archive, eagle, before)


def test_an_address_is_pasted_into_the_field_as_text(window: MainWindow, eagle: str) -> None:
    QGuiApplication.clipboard().setText("https://a.example/1.png")
    field = _field(window)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "https://a.example/1.png"


def test_a_picture_on_another_event_of_the_list_becomes_its_cover_and_that_can_be_taken_back(
    window: MainWindow, archive: Archive, eagle: str, photo: Path
) -> None:
    other = next(path for path in archive.files() if "webb" in path)
    text, before = window.desk.editor.text(), (archive.root / other).read_bytes()
    table = table_of(window)
    table.scrollTo(index_of(window, other))
    drag = Drag(window, RawMime(_file(photo)))
    assert drag.over(table.viewport(), table.visualRect(index_of(window, other)).center())
    drag.let_go()
    settle()
    link = f"/{other.removesuffix('.md')}.png"
    assert f"]({link})" in (archive.root / other).read_text()
    assert (archive.root / link[1:]).read_bytes() == photo.read_bytes()
    assert (window.session.path, window.desk.editor.text()) == (eagle, text)
    window.status._act("0")
    assert (archive.root / other).read_bytes() == before


def test_a_picture_is_not_taken_where_no_event_is_open(window: MainWindow, photo: Path) -> None:
    drag = Drag(window, RawMime(_file(photo)))
    assert not drag.over(window.desk.editor.area.viewport(), QPoint(40, 40))
    assert "Open an event first" in said(window)
    drag.let_go()


def test_the_text_of_an_editor_is_what_it_was(window: MainWindow, eagle: str) -> None:
    """No `file://` is written where a picture is dropped that is gone."""
    before = window.desk.editor.text()
    drag = Drag(window, RawMime({"text/uri-list": b"file:///gone/x.png", "text/plain": b"/gone/x.png"}))
    area = window.desk.editor.findChild(QPlainTextEdit)
    assert area is not None
    assert drag.over(area.viewport())
    drag.let_go()
    settle()
    assert "is not there" in said(window)
    assert window.desk.editor.text() == before
