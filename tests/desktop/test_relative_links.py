"""Links that begin in the folder of the open event lead where those from the archive's own folder do."""

import posixpath
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.curation.drops import files_in
from curator.desktop.advisor import Advice
from curator.desktop.toolkit.row_tree import RowTree
from curator.desktop.window import MainWindow
from curator.event.splice import edit_between
from tests.desktop.dropping import choose, copied, event_of, tree_of
from tests.desktop.listed import read_again


@pytest.fixture
def other(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> str:
    """The path of the first event that the open one is related to, by a link that begins in its own folder."""
    path = archive.path_of(event_of(window).related[0].target)
    text = window.desk.editor.text()
    relative = text.replace(f"](/{path})", f"]({posixpath.relpath(path, posixpath.dirname(eagle))})")
    window.desk.editor.apply(edit_between(text, relative))
    assert window.conversation.save()
    read_again(qtbot, window)
    assert event_of(window).related[0].target.startswith("../")
    window.resize(1280, 1400)
    window.desk.show_part(window.desk.related)
    return path


def _advice(qtbot: QtBot, window: MainWindow) -> Advice:
    with qtbot.waitSignal(window.session.advisor.advised, check_params_cb=lambda advice: advice.is_whole):
        window.session.advisor.again()
    return window.relating.advice


def _mark(window: MainWindow) -> str:
    """What stands before the number of the first related event."""
    item = tree_of(window.desk.related).topLevelItem(0)
    assert item is not None
    return item.text(0).removesuffix("1").strip()


def test_the_list_shows_a_card_and_opens_the_event(qtbot: QtBot, window: MainWindow, other: str) -> None:
    tree, title = tree_of(window.desk.related), event_of(window).related[0].title.strip()
    choose(tree, [0])
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert title in window.desk.related.peek.card.accessibleName()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.session.path == other


def test_the_preview_shows_a_card(qtbot: QtBot, window: MainWindow, other: str) -> None:
    reader, title = window.desk.preview.reader, event_of(window).related[0].title.strip()
    qtbot.waitUntil(lambda: title in reader.toPlainText(), timeout=15_000)
    reader.setTextCursor(reader.document().find(title))
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    assert title in window.desk.peek.card.accessibleName()


def test_the_list_says_what_the_other_side_has(qtbot: QtBot, window: MainWindow, archive: Archive, other: str) -> None:
    place = archive.root / other
    place.write_text(place.read_text().partition("\n### Related:")[0])
    _advice(qtbot, window)
    assert _mark(window) == "→"
    place.unlink()
    _advice(qtbot, window)
    assert _mark(window) == "✗"


def test_it_is_a_tie(qtbot: QtBot, window: MainWindow, eagle: str, other: str) -> None:
    contexts = event_of(window).related[0].contexts
    assert other not in [one.path for one in _advice(qtbot, window).related]
    assert not window.relating.unrelated([other])
    assert window.conversation.open_file(other)
    links = {link.path: link.contexts for link in _advice(qtbot, window).backlinks}
    assert links[eagle] == contexts


def test_it_is_dragged_out_as_the_event_that_it_is(
    qtbot: QtBot, window: MainWindow, archive: Archive, other: str
) -> None:
    tree = tree_of(window.desk.related)
    choose(tree, [0])
    assert isinstance(tree, RowTree)
    assert list(map(Path, files_in(copied(qtbot, tree)))) == [archive.root / other]


def test_what_is_related_now_stands_chosen(window: MainWindow, other: str) -> None:
    rows = [row for row, link in enumerate(event_of(window).related) if link.target.startswith("../")]
    window.relating._choose([other])
    assert tree_of(window.desk.related).selectionModel().selectedRows()[0].row() == rows[0] == 0
