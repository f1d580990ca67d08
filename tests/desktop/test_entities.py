"""HTML's entities in titles: shown as the letters that they stand for, and left as they are in the files."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.direction import isolated
from curator.desktop.toolkit.tall_rows import TypedRows
from curator.desktop.window import MainWindow
from tests.archive.trees import tree_of as files_of
from tests.desktop.dropping import tree_of
from tests.desktop.listed import index_of, read_again, search, table_of
from tests.desktop.making import write_event

_WRITTEN, _READ = "Rock &amp; roll &ndash; here", "Rock & roll – here"
_DAY = date(2012, 3, 1)


@pytest.fixture
def path(qtbot: QtBot, window: MainWindow, archive: Archive) -> str:
    """The path of an open event that has entities in its title, and is related to another one of the same title."""
    path = write_event(
        archive.root, _DAY, _WRITTEN, f"### Related:\n\n1. [{_WRITTEN}](/news/2012/03/02/x.md) _Context: R&amp;R_"
    )
    read_again(qtbot, window)
    assert window.conversation.open_file(path)
    return path


def test_the_list_shows_letters_and_finds_them(qtbot: QtBot, window: MainWindow, archive: Archive, path: str) -> None:
    before = files_of(archive.root)
    search(qtbot, window, '"Rock & roll"')
    index = index_of(window, path)
    assert index.data() == _READ
    assert _READ in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert table_of(window).events.hits(_READ) == [(0, 11)]
    assert files_of(archive.root) == before


@pytest.mark.usefixtures("path")
def test_related_events_are_shown_so_and_typed_over_as_they_are_written(qtbot: QtBot, window: MainWindow) -> None:
    tree = tree_of(window.desk.related)
    delegate = tree.itemDelegate()
    assert isinstance(delegate, TypedRows)
    shown = [delegate.displayText(tree.model().index(0, column).data(), QLocale()) for column in (1, 2)]
    assert shown == [isolated(_READ), isolated("R&R")]
    assert f"1: {_READ}, context R&R" in str(tree.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    text = window.desk.editor.text()
    window.desk.show_part(window.desk.related)
    window.desk.related.choose([0])
    window.desk.related._list.tree.type_over(1)
    field = tree.viewport().findChild(QLineEdit)
    assert field is not None
    assert field.text() == _WRITTEN
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.desk.editor.text() == text
