"""What can be done with the rows of an event's lists, and its cover, as commands: the same as by buttons and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.actions import commands
from curator.desktop.command import Need
from curator.desktop.shortcuts import Shortcuts
from curator.desktop.window import MainWindow
from tests.desktop.answering import press
from tests.desktop.dropping import choose, event_of, said, settle, tree_of, urls_of
from tests.desktop.listed import paths_of, table_of
from tests.desktop.menus import menu_by_mouse

_ROWS = {command.name for command in commands() if command.needs is Need.ROWS}
_FOR_A_SOURCE = {"open_source", "rename_source", "source_up", "source_down", "remove_source"}
_FOR_A_RELATED_EVENT = {"open_related", "rename_related", "change_context", "related_up", "related_down"}


def _can(window: MainWindow) -> set[str]:
    return {name for name in _ROWS if window._actions[name].isEnabled()}


def _do(window: MainWindow, name: str) -> None:
    assert window._actions[name].isEnabled(), name
    window._actions[name].trigger()


def _targets(window: MainWindow) -> list[str]:
    return [link.target for link in event_of(window).related]


def _cell(tree: QTreeWidget) -> QLineEdit:
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    return cell


def test_they_can_be_had_as_rows_are_chosen(window: MainWindow, sources: QTreeWidget) -> None:
    assert _can(window) == set()
    choose(sources, [0])
    assert _can(window) >= _FOR_A_SOURCE - {"source_up"}
    assert "source_up" not in _can(window)
    choose(sources, [len(urls_of(window)) - 1])
    assert {"source_up", "remove_source"} <= _can(window)
    assert "source_down" not in _can(window)
    choose(sources, [0, 2])
    assert "open_source" not in _can(window)
    choose(sources, [])
    choose(tree_of(window.desk.related), [1])
    assert _can(window) >= {*_FOR_A_RELATED_EVENT, "remove_related"} - {"related_up", "related_down"}
    assert not _can(window) & _FOR_A_SOURCE


def test_they_can_not_be_had_without_an_event_or_where_it_can_only_be_read(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    assert window.conversation.open_file("about/README.md")
    of_parts = {*_ROWS, "fill_up", "remove_cover", "open_cover"}
    assert [name for name in of_parts if window._actions[name].isEnabled()] == []
    (archive.root / eagle).write_bytes((archive.root / eagle).read_bytes().replace(b"Eagle", b"\xff", 1))
    assert window.conversation.open_file(eagle)
    choose(tree_of(window.desk.sources), [0])
    assert _can(window) <= {"open_source", "show_other"}


def test_sources_are_moved_and_removed(window: MainWindow, sources: QTreeWidget) -> None:
    first, second, *_, last = before = urls_of(window)
    choose(sources, [1])
    _do(window, "source_up")
    assert urls_of(window)[:2] == [second, first]
    _do(window, "source_down")
    assert urls_of(window) == before
    _do(window, "remove_source")
    assert urls_of(window) == [url for url in before if url != second]
    assert last in urls_of(window)
    window._actions["undo"].trigger()
    assert urls_of(window) == before


def test_related_events_are_moved_and_removed(window: MainWindow, related: QTreeWidget) -> None:
    first, second, *others = _targets(window)
    choose(related, [1])
    _do(window, "related_up")
    assert _targets(window) == [second, first, *others]
    _do(window, "related_down")
    _do(window, "remove_related")
    assert _targets(window) == [first, *others]


def test_the_part_that_it_is_about_comes_to_the_front(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget, related: QTreeWidget
) -> None:
    window.desk.sources.choose([0])
    window.desk.related.choose([0])
    assert not sources.isVisible()
    _do(window, "rename_source")
    assert sources.isVisible()
    assert _cell(sources).text() == event_of(window).sources[0].label
    sources.setFocus()
    _do(window, "change_context")
    assert related.isVisible()
    qtbot.keyClicks(_cell(related), "Sea of Tranquility")
    qtbot.keyClick(_cell(related), Qt.Key.Key_Return)
    settle()
    assert event_of(window).related[0].contexts == ("Sea of Tranquility",)


@pytest.mark.parametrize(
    ("name", "panel"), [("add_source", "sources"), ("set_cover", "cover"), ("add_context", "contexts")]
)
def test_fields_are_come_to(qtbot: QtBot, window: MainWindow, eagle: str, name: str, panel: str) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    field = getattr(window.desk, panel)._field
    qtbot.waitUntil(field.isEnabled)
    _do(window, name)
    qtbot.waitUntil(field.hasFocus)
    assert field.isVisible()


def test_labels_are_taken_by_commands_and_their_keys(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    window.intake.take_links({"text/uri-list": b"https://www.nytimes.com/1969/07/21/some-story.html"}, 0)
    window.desk.sources.finish_typing()
    window.desk.sources.choose([0])
    qtbot.waitUntil(window._actions["label_1"].isEnabled)
    buttons = [one for one in window.desk.sources.findChildren(QToolButton) if one.text().startswith("1 ")]
    wanted = buttons[0].accessibleName().removeprefix("Take the first label: ")
    assert buttons[0].toolTip().startswith(f"<qt>{wanted}<br>")
    assert buttons[0].toolTip().endswith("(Alt+1)</qt>")
    _do(window, "label_1")
    assert event_of(window).sources[0].label == wanted


def test_tracking_is_removed(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    window.intake.take_links({"text/uri-list": b"https://a.org/x?utm_source=mail&id=7"}, 0)
    window.desk.sources.finish_typing()
    window.desk.sources.choose([0])
    qtbot.waitUntil(window._actions["remove_tracking"].isEnabled)
    _do(window, "remove_tracking")
    assert urls_of(window)[0] == "https://a.org/x?id=7"
    qtbot.waitUntil(lambda: not window._actions["remove_tracking"].isEnabled())


def test_the_cover_is_removed_and_opened_where_there_is_one(window: MainWindow, eagle: str) -> None:
    assert window._actions["open_cover"].isEnabled()
    _do(window, "remove_cover")
    assert event_of(window).cover is None
    assert not window._actions["remove_cover"].isEnabled()
    assert not window._actions["open_cover"].isEnabled()
    window._actions["undo"].trigger()
    assert window._actions["remove_cover"].isEnabled()


def test_suggestions_are_taken(qtbot: QtBot, window: MainWindow, related: QTreeWidget) -> None:
    related.selectAll()
    _do(window, "remove_related")
    assert _targets(window) == []
    qtbot.waitUntil(window._actions["fill_up"].isEnabled)
    rows = tree_of(window.desk.suggestions)
    choose(rows, [0])
    assert {"relate_suggested", "relate_both"} <= _can(window)
    _do(window, "relate_suggested")
    assert len(_targets(window)) == 1
    qtbot.waitUntil(window._actions["fill_up"].isEnabled)
    _do(window, "fill_up")
    assert len(_targets(window)) > 1


def test_an_event_that_points_here_is_related(qtbot: QtBot, window: MainWindow, related: QTreeWidget) -> None:
    related.selectAll()
    _do(window, "remove_related")
    rows = tree_of(window.desk.backlinks)
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 0 and rows.topLevelItem(0).text(0).startswith("→"))  # type: ignore[union-attr]  # it is there
    choose(rows, [0])
    _do(window, "point_back")
    assert len(_targets(window)) == 1


@pytest.mark.parametrize(("panel", "name"), [("suggestions", "open_suggested"), ("backlinks", "open_backlink")])
def test_suggestions_and_events_that_point_here_are_opened(
    qtbot: QtBot, window: MainWindow, related: QTreeWidget, panel: str, name: str
) -> None:
    related.selectAll()
    _do(window, "remove_related")
    eagle, rows = window.session.path, tree_of(getattr(window.desk, panel))
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 0)
    assert name not in _can(window)
    choose(rows, [0])
    title = rows.topLevelItem(0).text(0)  # type: ignore[union-attr]  # it is there
    press("Go on without saving")
    _do(window, name)
    assert window.session.path != eagle
    assert event_of(window).title_text.strip() in title


def test_contexts_are_given_and_taken(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.desk.show_part(window.desk.contexts)
    view = window.desk.contexts.findChild(QListWidget)
    assert view is not None
    assert "toggle_context" not in _can(window)
    qtbot.waitUntil(lambda: window.relating.advice.is_whole)
    view.setCurrentRow(0)
    name = view.item(0).text()
    assert name in event_of(window).contexts
    _do(window, "toggle_context")
    assert name not in event_of(window).contexts


def test_an_earlier_text_is_brought_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = window.desk.editor.text()
    window.desk.editor.insert("More words. ")
    assert window.conversation.save()
    window.desk.show_part(window.desk.history)
    rows = tree_of(window.desk.history)
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 0)
    assert "bring_back" not in _can(window)
    rows.setCurrentIndex(rows.model().index(rows.topLevelItemCount() - 1, 0))
    qtbot.waitUntil(window._actions["bring_back"].isEnabled)
    _do(window, "bring_back")
    assert window.desk.editor.text() == before
    assert "bring_back" not in _can(window)


def test_events_of_the_list_are_moved_in_their_day(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    def place() -> int:
        return [path for path in paths_of(window) if "/1969/07/20/" in path].index(eagle)

    first = place()
    _do(window, "event_down")
    qtbot.waitUntil(lambda: place() == first + 1)
    assert window.assistance.shortcuts.assign("event_up", QKeySequence("Ctrl+K")) == ""
    qtbot.keyClick(table_of(window), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place() == first)


def test_where_no_event_is_chosen_none_is_moved(window: MainWindow) -> None:
    _do(window, "event_up")
    assert said(window).strip() == "No event is chosen"


@pytest.mark.parametrize("panel", ["sources", "related", "suggestions", "backlinks", "cover", "history"])
def test_buttons_say_what_commands_say(window: MainWindow, eagle: str, panel: str) -> None:
    does = {command.does for command in commands()}
    part: QWidget = getattr(window.desk, panel)
    buttons = [*part.findChildren(QPushButton), *(one for one in part.findChildren(QToolButton) if one.defaultAction())]
    own = [button for button in buttons if button.toolTip() and not isinstance(button.parent(), QLineEdit)]
    said = {button.text(): button.toolTip() for button in own}
    assert said
    assert [text for text, tip in said.items() if not any(sentence in tip for sentence in does)] == []


def test_other_keys_stand_in_the_tips_of_buttons(window: MainWindow, eagle: str) -> None:
    (button,) = [one for one in window.desk.suggestions.findChildren(QPushButton) if one.text() == "Fill up"]
    assert window.assistance.shortcuts.assign("fill_up", QKeySequence("F9")) == ""
    assert "(F9)" in button.toolTip()


def test_keys_of_lists_are_theirs_alone_and_can_be_other_ones(
    qtbot: QtBot, window: MainWindow, sources: QTreeWidget, related: QTreeWidget
) -> None:
    shortcuts: Shortcuts = window.assistance.shortcuts
    targets, urls = _targets(window), urls_of(window)
    window.desk.sources.choose([0])
    window.desk.related.choose([0])
    assert shortcuts.assign("source_down", QKeySequence("Alt+Down")) == ""
    assert shortcuts.assign("remove_source", QKeySequence("Ctrl+K")) == ""
    assert shortcuts.assign("related_down", QKeySequence("Ctrl+K")) == ""
    assert "Ctrl+K" in shortcuts.assign("source_up", QKeySequence("Ctrl+K"))
    assert "Ctrl+K" in shortcuts.assign("print", QKeySequence("Ctrl+K"))
    qtbot.keyClick(sources, Qt.Key.Key_Delete)
    assert urls_of(window) == urls
    qtbot.keyClick(sources, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert (urls_of(window), _targets(window)) == (urls[1:], targets)
    related.setFocus()
    qtbot.keyClick(related, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert (urls_of(window), _targets(window)) == (urls[1:], [targets[1], targets[0], *targets[2:]])


def test_the_same_keys_in_the_text_are_for_writing(qtbot: QtBot, window: MainWindow, sources: QTreeWidget) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.desk.sources.choose([0])
    urls, text = urls_of(window), window.desk.editor.text()
    area = window.desk.editor.area
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert window.desk.editor.text() == text[:-1]
    assert urls_of(window) == urls


def test_the_menu_of_a_row_is_made_of_the_commands(window: MainWindow, sources: QTreeWidget) -> None:
    choose(sources, [1])
    menu = menu_by_mouse(sources, sources.model().index(1, 1))
    own = [window._actions[name] for name in ("open_source", "rename_source", "source_up", "source_down")]
    assert [action for action in menu.actions() if action in own] == own
    menu.close()
    QGuiApplication.clipboard().clear()
