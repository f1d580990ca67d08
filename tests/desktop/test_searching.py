"""The search in the window: what is typed filters the list, what is found is marked, what is kept can be had again."""

import re
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextFormat
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextBrowser, QTextEdit, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.catalogue.words import fold
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.saved_searches import SavedSearches
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.conftest import dispose
from tests.desktop.listed import index_of, paths_of, read_again, search, table_of
from tests.desktop.making import NEWEST, write_event


def _marked(selections: Sequence[QTextEdit.ExtraSelection]) -> set[str]:
    has_ground = QTextFormat.Property.BackgroundBrush
    return {one.cursor.selectedText().lower() for one in selections if one.format.hasProperty(has_ground)}


def _in_editor(window: MainWindow) -> set[str]:
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    return _marked(editor.extraSelections())


def _in_preview(window: MainWindow) -> set[str]:
    preview = window.desk.preview.findChild(QTextBrowser)
    assert isinstance(preview, QTextBrowser)
    return _marked(preview.extraSelections())


def _count(window: MainWindow) -> str:
    return window.status._facts["count"].text()


def _browse(window: MainWindow) -> QTreeWidget:
    """The tree of the ways to browse, in sight, as only then it has its rows."""
    window.show()
    window.desk.finding.bring_up(window.desk.browse)
    tree = window.desk.browse.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    return tree


def _groups(window: MainWindow) -> list[str]:
    tree = _browse(window)
    return [item.text(0) for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at))]


def _group(window: MainWindow, name: str) -> QTreeWidgetItem:
    tree = _browse(window)
    items = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return next(item for item in items if item is not None and item.text(0) == name)


def _facets(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (group.child(at) for at in range(group.childCount()))
    return [row for row in rows if row is not None]


def _facet(window: MainWindow, group: str, name: str) -> QTreeWidgetItem:
    """The row in Browse with this name, brought into sight."""
    window.desk.finding.bring_up(window.desk.browse)
    tree, heading = _browse(window), _group(window, group)
    heading.setExpanded(True)
    row = next(row for row in _facets(heading) if row.text(0) == name)
    tree.scrollToItem(row)
    return row


def _click(
    qtbot: QtBot, window: MainWindow, row: QTreeWidgetItem, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Clicks on a row in Browse, and waits until the list shows what came of it."""
    tree = _browse(window)
    place = tree.visualItemRect(row).center()
    with qtbot.waitSignal(window.session.finder.settled):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, keys, QPoint(place.x(), place.y()))


def test_of_many_contexts_the_first_stand_there_and_letters_find_the_others(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    names = ["Öl", *(f"matter {number}" for number in range(150)), "öl"]
    for day, some in enumerate((names[:-1], names[1:])):
        head = "---\ncontext:\n{}\n---\n".format("\n".join(f"  - {name}" for name in some))
        place = archive.root / write_event(archive.root, NEWEST - timedelta(day), f"Matter {day}")
        place.write_text(head + place.read_text())
    read_again(qtbot, window)
    qtbot.waitUntil(lambda: len(_facets(_group(window, "Contexts"))) == 101)  # a survey from before may end first
    assert "more" in _facets(_group(window, "Contexts"))[-1].text(0)
    _browse(window)
    with qtbot.waitSignal(window.session.survey.found):
        qtbot.keyClicks(window.desk.browse.findChildren(QLineEdit)[0], "OL")
    found = [row.text(0) for row in _facets(_group(window, "Contexts"))]
    assert found.index("öl") - found.index("Öl") == 1
    assert all("ol" in fold(name) for name in found)
    assert "Marks" not in _groups(window)
    with qtbot.waitSignal(window.session.survey.surveyed), qtbot.waitSignal(window.session.survey.found):
        window.session.survey.again()
    assert [row.text(0) for row in _facets(_group(window, "Contexts"))] == found
    qtbot.keyClick(window.desk.browse.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    assert len(_facets(_group(window, "Contexts"))) == 101


def _star(window: MainWindow) -> QAction:
    return next(action for action in window.desk.search.actions() if action.isCheckable())


def test_what_is_typed_filters_the_list(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "eagle")
    found = paths_of(window)
    assert 0 < len(found) < 34
    assert "eagle-lands" in " ".join(found)
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(paths_of(window)) == 34)
    assert window.desk.search.text() == ""


def test_hits_are_marked_in_list_text_and_preview(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    preview = window.desk.preview.findChild(QTextBrowser)
    assert isinstance(preview, QTextBrowser)
    qtbot.waitUntil(lambda: "Eagle lands" in preview.toPlainText(), timeout=15_000)
    text = window.desk.editor.text()
    search(qtbot, window, "eagle -zebra host:nasa.gov has:cover")
    title = index_of(window, "eagle-lands").data()
    assert [title[start:stop] for start, stop in table_of(window).events.hits(title)] == ["Eagle"]
    assert _in_editor(window) == _in_preview(window) == {"eagle"}
    assert window.desk.editor.text() == text
    assert not window.isWindowModified()
    search(qtbot, window, "")
    assert _in_editor(window) == _in_preview(window) == set()
    assert not table_of(window).events.hits(title)


def test_marks_follow_the_text_and_are_in_the_next_event_too(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    search(qtbot, window, "moon")
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    before = len(editor.extraSelections())
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    editor.insertPlainText("🚀 Moonlight\n")
    assert len(editor.extraSelections()) == before + 1
    assert _in_editor(window) == {"moon"}
    window.desk.editor.undo()
    other = next(path for path in paths_of(window) if path != eagle)
    assert window.conversation.open_file(other)
    assert _in_editor(window) == {"moon"}


def test_the_marks_of_a_search_are_gone_in_another_archive(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    search(qtbot, window, "moon")
    other = copy_archive(archive.root, archive.root.with_name("other"))
    window.conversation.close_archive()
    with qtbot.waitSignal(window.session.refreshed):
        window.conversation.open_archive_at(other.root)
    assert window.desk.search.text() == ""
    assert window.conversation.open_file(eagle)
    assert _in_editor(window) == set()


@pytest.mark.parametrize(("typed", "part"), [("date:1969-13", "1969-13"), ("eagle has:wings", "wings")])
def test_a_problem_is_shown_and_goes_and_nothing_is_listed_below_it(
    qtbot: QtBot, window: MainWindow, typed: str, part: str
) -> None:
    search(qtbot, window, "moon")
    assert paths_of(window)
    window.activateWindow()
    window.desk.search.setFocus()
    search(qtbot, window, typed)
    assert part in window.desk.search.accessibleDescription()
    assert window.desk.search._problem.isVisible()
    assert paths_of(window) == []
    assert _count(window) == "0 of 34 event(s)"
    search(qtbot, window, "date:1969")
    assert window.desk.search.accessibleDescription() == ""
    assert not window.desk.search._problem.isVisible()
    assert all("news/1969" in path for path in paths_of(window))


def test_the_foot_of_the_window_counts(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    assert _count(window) == "34 event(s)"
    search(qtbot, window, "date:1969-07-20")
    assert _count(window) == "5 of 34 event(s)"
    search(qtbot, window, "no such thing at all")
    assert _count(window) == "0 of 34 event(s)"
    assert not table_of(window).isVisible()
    write_event(archive.root, NEWEST, "A balloon rises")
    window.session.indexer.visit_file(f"news/2012/03/{NEWEST.day}/a-balloon-rises.md")
    qtbot.waitUntil(lambda: _count(window) == "0 of 35 event(s)")
    search(qtbot, window, "")
    assert _count(window) == "35 event(s)"


def test_letters_of_titles_are_drawn_before_a_search_shows_them(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    write_event(archive.root, NEWEST, "阿富汗")
    read_again(qtbot, window)
    window.session.finder._calm.start(1)
    qtbot.waitUntil(lambda: set("阿富汗") <= table_of(window).glyphs._drawn)


def test_enter_opens_the_first_that_is_found(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "merckx")
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    assert window.session.path == paths_of(window)[0]
    assert "merckx" in window.session.path
    assert table_of(window).hasFocus()


def test_enter_waits_for_what_was_typed_last(qtbot: QtBot, window: MainWindow) -> None:
    """Who types fast must not get the first event of the list before."""
    qtbot.keyClicks(window.desk.search, "merckx")
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "merckx" in window.session.path)
    assert len(paths_of(window)) < 34


def test_enter_opens_what_is_shown_while_the_rest_is_counted(qtbot: QtBot, window: MainWindow) -> None:
    finder = window.session.finder
    with qtbot.waitSignal(finder.found):
        qtbot.keyClicks(window.desk.search, "merckx")
    while finder.query.text != "merckx" or not finder.has_answered:
        qtbot.wait(1)
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    assert "merckx" in window.session.path


def test_enter_where_nothing_is_found_opens_nothing_then_or_later(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.finder.settled):
        qtbot.keyClicks(window.desk.search, "no such thing")
        qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    search(qtbot, window, "merckx")
    assert window.session.path == ""


def test_enter_is_not_for_what_is_typed_after_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.desk.search, "no such thing")
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    search(qtbot, window, "merckx")
    assert paths_of(window)
    assert window.session.path == ""


def test_the_arrow_key_leads_into_the_list(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "moon")
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Down)
    assert table_of(window).hasFocus()
    assert window.session.path == paths_of(window)[0]
    qtbot.keyClick(table_of(window), Qt.Key.Key_Down)
    assert window.session.path == paths_of(window)[1]


def test_the_arrow_key_stays_in_the_search_where_nothing_is_found(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "merckxx")
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Down)
    search(qtbot, window, "merckx")
    assert paths_of(window)
    assert window.desk.search.hasFocus()


def test_the_command_leads_to_the_search_wherever_one_is(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    search(qtbot, window, "moon")
    window.activateWindow()
    window.desk.editor.setFocus()
    window._actions["find"].trigger()
    assert window.desk.search.hasFocus()
    assert window.desk.search.selectedText() == "moon"


def test_a_search_is_kept_shown_taken_again_and_removed(
    qtbot: QtBot, window: MainWindow, settings: Settings, archive: Archive
) -> None:
    assert "Saved searches" not in _groups(window)
    for text in ("moon -eagle", 'context:"Moon" OR merckx'):
        search(qtbot, window, text)
        _star(window).trigger()
        assert _star(window).isChecked()
    assert _groups(window)[0] == "Saved searches"
    search(qtbot, window, "")
    _click(qtbot, window, _facet(window, "Saved searches", "moon -eagle"))
    assert window.desk.search.text() == "moon -eagle"
    assert _star(window).isChecked()
    window.close()
    again = MainWindow(settings).furnish()
    with qtbot.waitSignal(again.session.refreshed):
        again.start(archive.root)
    try:
        row = _facet(again, "Saved searches", 'context:"Moon" OR merckx')
        _browse(again).setCurrentItem(row)
        qtbot.keyClick(_browse(again), Qt.Key.Key_Delete)
        assert _facet(again, "Saved searches", "moon -eagle")
        search(qtbot, again, "moon -eagle")
        _star(again).trigger()
        assert "Saved searches" not in _groups(again)
        assert not _star(again).isChecked()
    finally:
        dispose(again)


def test_a_command_keeps_a_search_and_forgets_it_as_the_star_does(qtbot: QtBot, window: MainWindow) -> None:
    keep, star = window._actions["keep_search"], _star(window)
    assert not keep.isEnabled()
    search(qtbot, window, "moon")
    assert keep.isEnabled()
    keep.trigger()
    assert keep.isChecked()
    assert star.isChecked()
    assert "Saved searches" in _groups(window)
    star.trigger()
    assert not keep.isChecked()
    assert "Saved searches" not in _groups(window)
    window.conversation.close_archive()
    assert not keep.isEnabled()


def test_the_tip_of_the_star_has_the_keys_of_its_command(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "moon")
    assert _star(window).toolTip() == "Keep this search (Ctrl+Shift+K)"
    assert window.assistance.shortcuts.assign("keep_search", QKeySequence("Ctrl+J")) == ""
    assert _star(window).toolTip() == "Keep this search (Ctrl+J)"
    window.activateWindow()
    window.desk.search.setFocus()
    qtbot.keyClick(window.desk.search, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert _star(window).isChecked()
    assert window.assistance.shortcuts.assign("keep_search", QKeySequence()) == ""
    assert _star(window).toolTip() == "Forget this search"


def test_a_search_is_kept_for_its_archive_alone(
    qtbot: QtBot, window: MainWindow, settings: Settings, archive: Archive, tmp_path: Path
) -> None:
    settings.store_text("searches", '["of all"]')  # as they were kept at first
    other = copy_archive(asset_path("sample-archive"), tmp_path / "另一個")
    for root, text in ((archive.root, "moon"), (other.root, "merckx"), (archive.root, "eagle")):
        if window.session.archive is None or window.session.archive.root != root:
            with qtbot.waitSignal(window.session.refreshed):
                window.start(root)
        search(qtbot, window, text)
        _star(window).trigger()
    saved = window.desk.browse._groups[0]
    assert [facet.name for facet in saved.facets] == ["eagle", "moon", "of all"]
    search(qtbot, window, "of all")
    assert _star(window).isChecked()
    _star(window).trigger()
    with qtbot.waitSignal(window.session.refreshed):
        window.start(other.root)
    assert [facet.name for facet in window.desk.browse._groups[0].facets] == ["merckx"]
    search(qtbot, window, "moon")
    assert not _star(window).isChecked()


@pytest.mark.parametrize("stored", ["[", '{"": 1}', '{"": [1, null], "/archive": 7}', "[1, null]", "7"])
def test_kept_searches_that_are_garbage_are_none(settings: Settings, stored: str) -> None:
    settings.store_text("searches", stored)
    searches = SavedSearches(settings)
    assert searches.of(Path("/archive")) == []
    searches.keep(Path("/archive"), "moon")
    assert searches.of(Path("/archive")) == ["moon"]
    assert searches.of(Path("/another")) == []


def test_browsing_writes_searches(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Years" in _groups(window))
    assert _groups(window) == ["Marks", "Years", "Contexts", "Sites"]
    _click(qtbot, window, _facet(window, "Years", "1969"))
    assert window.desk.search.text() == "date:1969"
    year = paths_of(window)
    assert year
    assert all(path.startswith("news/1969/") for path in year)
    context = _facet(window, "Contexts", "Moon")
    _click(qtbot, window, context, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.search.text() == 'date:1969 context:"Moon"'
    narrow = paths_of(window)
    assert set(narrow) < set(year)
    _click(qtbot, window, context, Qt.KeyboardModifier.AltModifier)
    assert window.desk.search.text() == 'date:1969 -context:"Moon"'
    assert set(paths_of(window)) == set(year) - set(narrow)
    _click(qtbot, window, _facet(window, "Years", "2012"))
    assert window.desk.search.text() == "date:2012"


def test_each_facet_finds_as_many_events_as_it_says(qtbot: QtBot, window: MainWindow) -> None:
    """A site's search finds those below it too."""
    qtbot.waitUntil(lambda: "Years" in _groups(window))
    role = Qt.ItemDataRole
    for group in (_group(window, name) for name in _groups(window)):
        rows = _facets(group)[:4]
        told = [(row.data(0, role.UserRole), row.data(0, role.AccessibleTextRole)) for row in rows]
        for term, spoken in told:
            search(qtbot, window, term)
            count = int(re.search(r", (\d+) event\(s\)$", spoken)[1])  # type: ignore[index]
            assert len(paths_of(window)) == count or (term.startswith("host:") and len(paths_of(window)) > count), term


def test_an_empty_archive_and_an_empty_search_say_so(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "no such thing at all")
    assert window.desk.events._empty.text() == "No events are found."
    search(qtbot, window, "")
    assert table_of(window).isVisible()


def test_a_field_that_is_none_is_said_where_nothing_is_found(qtbot: QtBot, window: MainWindow) -> None:
    field = window.desk.search
    search(qtbot, window, "tittle:moon")
    assert "“tittle:” is no field" in field.accessibleDescription()
    search(qtbot, window, "title:moon")
    assert field.accessibleDescription() == ""
    search(qtbot, window, "title:no-such-word-anywhere")
    assert field.accessibleDescription() == ""


def test_an_archive_without_events_says_how_to_begin(
    qtbot: QtBot, empty_window: MainWindow, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(tmp_path_factory.mktemp("empty"))
    assert "Ctrl+N" in empty_window.desk.events._empty.text()
    assert empty_window.desk.events._empty.isVisible()


def test_a_search_belongs_to_its_archive(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    search(qtbot, window, "merckx")
    other = copy_archive(asset_path("sample-archive/news/1969"), tmp_path / "other")
    with qtbot.waitSignal(window.session.refreshed):
        window.session.open_archive(other)
    assert window.desk.search.text() == ""
    assert _count(window) == "0 event(s)"


def test_columns_of_titles_are_found_with_any_column_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.events.set_columns("title day marks sources related category")
    search(qtbot, window, "eagle")
    for column in Column:
        assert table_of(window).events.index(1, column).isValid()
    table_of(window).grab()


def test_a_list_that_fills_again_opens_nothing_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    """Also where the keyboard was in it before it was empty, as it is when another archive is opened."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table_of(window).setFocus()
    search(qtbot, window, "no-such-word-anywhere")
    search(qtbot, window, "")
    assert table_of(window).hasFocus()
    assert window.session.path == ""
