"""HTML's entities in titles: shown as the letters that they stand for, and left as they are in the files."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.toolkit.direction import isolated
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.tall_rows import TypedRows
from curator.desktop.window import MainWindow
from tests.archive.trees import tree_of as files_of
from tests.desktop.dropping import said, tree_of
from tests.desktop.listed import index_of, paths_of, read_again, search, table_of
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


@pytest.fixture
def named(qtbot: QtBot, window: MainWindow, archive: Archive, path: str) -> str:
    """The path of another event, with the same context and an entity in its category; it points to the first one."""
    other = write_event(archive.root, _DAY, "Other", f"### Related:\n\n1. [x](/{path}) _Context: R&amp;R_")
    place = archive.root / other
    place.write_text(place.read_text().replace("# Other", "##### Q&amp;A\n# Other"))
    read_again(qtbot, window)
    return other


def test_a_category_is_shown_so_in_the_list(window: MainWindow, named: str) -> None:
    index = index_of(window, named, Column.CATEGORY)
    assert index.data() == "Q&A"
    assert "Q&A" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_context_is_shown_so_where_one_browses_and_found(
    qtbot: QtBot, window: MainWindow, path: str, named: str
) -> None:
    window.desk.finding.show_browsing(True)
    window.desk.browse.show()
    rows: list[str] = []

    def shown() -> bool:
        groups = [group for group in window.desk.browse._groups if group.key == "contexts"]
        rows[:] = [facet.term for group in groups for facet in group.facets if facet.name == "R&R"]
        return bool(rows)

    qtbot.waitUntil(shown)
    assert not [facet for group in window.desk.browse._groups for facet in group.facets if "&amp;" in facet.name]
    window.desk.browse.chosen.emit(rows[0], "replace")
    qtbot.waitUntil(lambda: set(paths_of(window)) == {path, named})


def test_contexts_are_shown_so_in_their_panels(
    qtbot: QtBot, window: MainWindow, archive: Archive, path: str, named: str
) -> None:
    contexts, suggested = window.desk.contexts._list, tree_of(window.desk.suggestions)
    backlinks = tree_of(window.desk.backlinks)
    qtbot.waitUntil(lambda: backlinks.topLevelItemCount() == 1)
    assert backlinks.topLevelItem(0).text(1) == "R&R"  # type: ignore[union-attr]  # it is there
    assert contexts.item(0).text() == "R&R"
    assert suggested.topLevelItem(0).text(1).startswith("R&R")  # type: ignore[union-attr]  # it is there
    contexts.setCurrentRow(0)
    window._actions["toggle_context"].trigger()
    assert "R&amp;R" not in window.desk.editor.text()
    assert "&amp;amp;" not in said(window)  # it is HTML
