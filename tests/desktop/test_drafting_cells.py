"""What stands in an open cell of a list is in the draft too, and the cell stays open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.desktop.window import MainWindow
from curator.places import state_folder
from tests.desktop.answering import press
from tests.desktop.writing import Kept, hurry, type_at_end


@pytest.fixture(autouse=True)
def _no_wait(window: MainWindow, eagle: str) -> None:
    hurry(window)


def _texts(archive: Archive) -> list[str]:
    """The texts of all drafts, as another program would find them."""
    drafts = Drafts(drafts_place(state_folder(), archive.root), archive.root).all()
    return [draft.content.text for draft in drafts if isinstance(draft, Draft)]


def _type_over(qtbot: QtBot, tree: QTreeWidget, column: int, text: str) -> QLineEdit:
    """Opens a cell of the first row and types into it, which leaves it open."""
    item = tree.topLevelItem(0)
    assert item is not None
    tree.setCurrentItem(item, column)
    tree.editItem(item, column)
    cell = _cell(tree)
    cell.selectAll()
    qtbot.keyClicks(cell, text)
    return cell


def _cell(tree: QTreeWidget) -> QLineEdit:
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    return cell


@pytest.mark.parametrize("typed", [(1, "A label of mine"), (2, "https://example.org/mine")], ids=["label", "address"])
def test_a_cell_of_the_sources(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget, typed: tuple[int, str]
) -> None:
    held = window.desk.editor.text()
    cell = _type_over(qtbot, sources, *typed)
    qtbot.waitUntil(lambda: any(typed[1] in text for text in _texts(archive)))
    assert window.desk.editor.text() == held
    assert (_cell(sources), cell.text()) == (cell, typed[1])
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: typed[1] in window.desk.editor.text())
    assert window.safekeeping.flush()
    assert _texts(archive) == [window.desk.editor.text()]
    assert window.conversation.save()
    qtbot.waitUntil(lambda: not _texts(archive))


@pytest.mark.parametrize("typed", [(1, "A title of mine"), (2, "A context of mine")], ids=["title", "context"])
def test_a_cell_of_the_related_events(
    qtbot: QtBot, window: MainWindow, archive: Archive, related: QTreeWidget, typed: tuple[int, str]
) -> None:
    cell = _type_over(qtbot, related, *typed)
    assert window.safekeeping.flush()
    assert all(typed[1] in text for text in _texts(archive))
    assert _texts(archive)
    assert (_cell(related), cell.text()) == (cell, typed[1])
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: typed[1] in window.desk.editor.text())
    assert window.safekeeping.flush()
    assert _texts(archive) == [window.desk.editor.text()]


def test_with_what_was_typed_into_the_text_before(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    type_at_end(window, "written before")
    _type_over(qtbot, sources, 1, "A label of mine")
    assert window.safekeeping.flush()
    (text,) = _texts(archive)
    assert "written before" in text
    assert "A label of mine" in text


def test_a_cell_that_is_closed_without_what_stood_in_it_leaves_no_draft(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    kept = Kept(window)
    cell = _type_over(qtbot, sources, 1, "A label of mine")
    qtbot.waitUntil(lambda: bool(_texts(archive)))
    qtbot.keyClick(cell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _texts(archive))
    assert window.conversation.open_file("about/README.md")
    assert kept == []


def test_an_address_that_is_none_is_in_none(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    cell = _type_over(qtbot, sources, 2, "https://example.org/mine")
    assert window.safekeeping.flush()
    assert _texts(archive)
    cell.setText("no address at all")
    qtbot.waitUntil(lambda: not _texts(archive))
    assert _cell(sources) is cell


def test_who_leaves_the_event_with_an_open_cell_is_asked_about_its_text(
    qtbot: QtBot, window: MainWindow, archive: Archive, sources: QTreeWidget
) -> None:
    _type_over(qtbot, sources, 1, "A label of mine")
    asked = press("Save")
    window.conversation.open_file("about/README.md")
    assert asked
    qtbot.waitUntil(lambda: not _texts(archive))
