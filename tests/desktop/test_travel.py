"""From event to event: back and forward, by some letters of a title; and what can be asked for when."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QSplitter
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.actions import commands
from curator.desktop.app import wanted
from curator.desktop.command import Need
from curator.desktop.dialogs.quick_open import QuickOpenDialog
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from curator.event.encoding import FileText
from tests.desktop.answering import press
from tests.desktop.conftest import dispose
from tests.desktop.dropping import settle
from tests.desktop.listed import index_of, paths_of, search, table_of

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _press(qtbot: QtBot, window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    window.activateWindow()
    qtbot.keyClick(window, key, keys)


def _open(window: MainWindow, part: str) -> str:
    """Opens an event by choosing it in the list."""
    table_of(window).setCurrentIndex(index_of(window, part))
    assert part in window.session.path
    return window.session.path


def test_back_and_forward_lead_through_what_was_opened(qtbot: QtBot, window: MainWindow) -> None:
    back, forward = window._actions["back"], window._actions["forward"]
    assert not back.isEnabled()
    assert not forward.isEnabled()
    way = [_open(window, part) for part in ("webb", "merckx", "eagle-lands")]
    assert window.conversation.open_file("about/README.md")
    _press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.session.path == way[2]
    assert table_of(window).events.entry(table_of(window).currentIndex()).path == way[2]  # type: ignore[union-attr]
    for path in (way[1], way[0], way[0]):
        _press(qtbot, window, Qt.Key.Key_Left, ALT)
        assert window.session.path == path
    assert not back.isEnabled()
    _press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert window.session.path == way[1]
    _open(window, "webb")
    assert not forward.isEnabled()
    back.trigger()
    assert window.session.path == way[1]


def test_events_that_are_related_to_each_other_do_not_confuse_the_way(window: MainWindow, eagle: str) -> None:
    other = window.session.document.related[0].target  # type: ignore[union-attr]
    window.conversation.open_link(other)
    window.conversation.open_link(f"/{eagle}")
    way = []
    for _ in range(2):
        window._actions["back"].trigger()
        way.append(window.session.path)
    assert way == [other.removeprefix("/"), eagle]
    assert not window._actions["back"].isEnabled()


def test_a_link_leads_from_the_folder_of_the_open_event(window: MainWindow, archive: Archive, eagle: str) -> None:
    other = archive.create("news/1969/07/21/back at 50%.md", FileText("# Back\n"))
    window.conversation.open_link("../21/back%20at%2050%25.md#part")
    assert window.session.path == other.path
    window.conversation.open_link(f"../20/{eagle.rpartition('/')[2]}")
    assert window.session.path == eagle


def test_a_link_that_leads_nowhere_is_told_by_the_pointer(window: MainWindow, eagle: str) -> None:
    hovered = window.desk.preview.link_hovered
    for link in ("/news/1969/07/20/gone.md", "gone%20for%20good.md#part", "/zh/about/gone.md"):
        hovered.emit(link)
        assert window.status.currentMessage() == f"That link leads nowhere: {link}"
        hovered.emit("")
        assert "nowhere" not in window.status.currentMessage()
    for link in (
        f"/{eagle}",
        eagle.rpartition("/")[2],
        "/zh/news/1969/07/20/index.md",
        "#part",
        "https://a.example/x.md",
    ):
        hovered.emit(link)
        assert window.status.currentMessage() == link


def test_unsaved_text_keeps_one_from_going_back(qtbot: QtBot, window: MainWindow) -> None:
    first, second = _open(window, "webb"), _open(window, "merckx")
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.appendPlainText("more")
    press("Cancel")
    window._actions["back"].trigger()
    assert window.session.path == second
    press("Go on without saving")
    window._actions["back"].trigger()
    assert window.session.path == first
    window._actions["forward"].trigger()
    assert window.session.path == second


def test_an_event_that_is_gone_does_not_bar_the_way_back(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    first, gone, _ = (_open(window, part) for part in ("webb", "merckx", "eagle-lands"))
    (archive.root / gone).unlink()
    asked = press("OK")
    window._actions["back"].trigger()
    assert "is not there" in asked[0]
    window._actions["back"].trigger()
    assert window.session.path == first


def test_the_way_ends_with_the_archive(window: MainWindow, archive: Archive) -> None:
    _open(window, "webb")
    _open(window, "merckx")
    window.conversation.close_archive()
    assert not window._actions["back"].isEnabled()
    window.conversation.open_archive_at(archive.root)
    assert not window._actions["back"].isEnabled()


def _in_quick_open(qtbot: QtBot, typed: str) -> list[str]:
    """Types into the dialog once it is there, and presses Enter at once; without a text, lists what it shows first."""
    titles: list[str] = []

    def type_() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuickOpenDialog)
        QTimer.singleShot(10_000, dialog, dialog.reject)  # a test that fails must not wait for ever
        try:
            field, view = dialog.findChild(QLineEdit), dialog.findChild(QListView)
            assert isinstance(field, QLineEdit)
            assert isinstance(view, QListView)
            if typed:
                qtbot.keyClicks(field, typed)
                qtbot.keyClick(field, Qt.Key.Key_Return)
            else:
                qtbot.waitUntil(lambda: view.model().rowCount() > 0)
                titles.extend(str(view.model().index(row, 0).data()) for row in range(view.model().rowCount()))
                dialog.reject()
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, type_)
    return titles


@pytest.mark.parametrize(
    ("typed", "part"), [("merckx", "eddy-merckx"), ("egle lands moon", "eagle-lands"), ("webb spac", "webb")]
)
def test_an_event_is_opened_by_some_letters_of_its_title(
    qtbot: QtBot, window: MainWindow, typed: str, part: str
) -> None:
    _in_quick_open(qtbot, typed)
    _press(qtbot, window, Qt.Key.Key_P, CONTROL)
    assert part in window.session.path
    assert "merckx" not in typed or index_of(window, part) == table_of(window).currentIndex()


def test_quick_open_begins_with_what_was_opened_lately(qtbot: QtBot, window: MainWindow) -> None:
    """What is open need not be opened."""
    for part in ("webb", "eagle-lands", "merckx"):
        _open(window, part)
    here = window.session.path
    titles = _in_quick_open(qtbot, "")
    window._actions["quick_open"].trigger()
    assert len(titles) == 2
    assert "Eagle lands" in titles[0]
    assert "Webb" in titles[1]
    assert window.session.path == here


def test_quick_open_looks_through_the_whole_archive_whatever_is_searched(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "merckx")
    _in_quick_open(qtbot, "eagle lands")
    window._actions["quick_open"].trigger()
    assert "eagle-lands" in window.session.path
    assert len(paths_of(window)) < 34
    assert not table_of(window).currentIndex().isValid()


ARCHIVE_COMMANDS = (
    *("open_page", "export", "print", "close_archive", "find", "quick_open", "previous_day", "next_day"),
    *("on_this_day", "browse", "write", "beside", "below", "read", "new_event", "refresh"),
    *("keep_pages", "update_pages", "delete", "event_up", "event_down", "batch", "restore", "unsaved", "take_back"),
    *("find_text", "find_next", "find_previous", "focus", "next_pane", "previous_pane"),
    *("zoom_in", "zoom_out", "zoom_reset", "explain", "undo"),
    *("open_day", "copy_links", "copy_paths"),
)
FILE_COMMANDS = (
    "save",
    "next_unknown",
    "redo",
    "paste_plain",
    "add_source",
    "paste_sources",
    "relate",
    "relate_chosen",
    "back",
    "forward",
    "retitle",
    "move",
    "rename",
    "set_cover",
    "choose_cover",
    "add_context",
)
ALWAYS = {
    "full_screen",
    "open_archive",
    "new_archive",
    "sample_archive",
    "quit",
    "about",
    "palette",
    "settings",
    "help",
    "commands",
    "news",
    "reports",
    "tour",
    "scheme_desktop",
    "scheme_light",
    "scheme_dark",
}


OF_PARTS = {"cut", "copy", "paste", "select_all", "keep_search"}
"""They can be had as the part with the keyboard, or the search, has it."""
OF_ROWS = {command.name for command in commands() if command.needs in {Need.ROWS, Need.SUGGESTION, Need.COVER}}
"""They can be had as the rows of a list are chosen."""


def _can(window: MainWindow) -> set[str]:
    return {name for name, action in window._actions.items() if action.isEnabled()} - OF_PARTS


def test_commands_can_be_asked_for_only_where_they_mean_something(window: MainWindow, archive: Archive) -> None:
    assert set(window._actions) == {*ARCHIVE_COMMANDS, *FILE_COMMANDS, *ALWAYS, *OF_PARTS, *OF_ROWS}
    assert _can(window) == {*ARCHIVE_COMMANDS, *ALWAYS}
    _open(window, "webb")
    assert _can(window) - OF_ROWS == {*ARCHIVE_COMMANDS, *FILE_COMMANDS, *ALWAYS} - {"back", "forward"}
    _open(window, "merckx")
    assert "back" in _can(window)
    window.conversation.close_archive()
    assert _can(window) == ALWAYS


def test_without_an_archive_there_is_little_to_ask_for(empty_window: MainWindow) -> None:
    assert _can(empty_window) == ALWAYS


def test_a_second_window_looks_as_the_first_one_did(
    qtbot: QtBot, window: MainWindow, settings: Settings, archive: Archive
) -> None:
    window.desk.events.set_columns("title related category")
    window._actions["browse"].trigger()
    window._actions["read"].trigger()
    assert not window.desk.calendar.isVisible()
    window.close()
    again = MainWindow(settings).furnish()
    again.show()
    with qtbot.waitSignal(again.session.refreshed):
        again.start(*wanted(None, settings))
    try:
        table = table_of(again)
        shown = {column for column in Column if not table.isColumnHidden(column)}
        assert shown == {Column.TITLE, Column.RELATED, Column.CATEGORY}
        assert not again._actions["browse"].isChecked()
        assert not again.desk.calendar.isVisible()
        assert again._actions["read"].isChecked()
        again._actions["browse"].trigger()
        assert again.desk.calendar.isVisible()
    finally:
        dispose(again)


def _find_and_work(window: MainWindow) -> QSplitter:
    """The splitter beside the list."""
    parent = window.desk.finding.parentWidget()
    assert isinstance(parent, QSplitter)
    return parent


@pytest.mark.parametrize("width", [1280, 1920, 2560, 6000])
def test_the_list_has_its_share_of_a_wide_window_and_no_longer_lines_than_eyes_follow(
    window: MainWindow, width: int
) -> None:
    for last in (1280, width):  # as a window is first shown, and then takes the whole screen
        window.resize(last, 800)
        settle()
    given = window.desk.finding.width()
    letter = window.desk.finding.fontMetrics().horizontalAdvance("0")
    assert width / 5 <= given <= width / 3 or given == 90 * letter
    assert 390 <= given <= 90 * letter


def test_a_width_of_the_list_that_was_chosen_stays_and_no_other_is_remembered(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    def started(width: int) -> MainWindow:
        made = MainWindow(settings).furnish()
        made.resize(width, 800)
        made.show()
        with qtbot.waitSignal(made.session.refreshed):
            made.start(*wanted(None, settings))
        settle()
        return made

    window.close()
    again = started(1920)
    assert again.desk.finding.width() == pytest.approx(1920 / 4, abs=10)
    _find_and_work(again).moveSplitter(300, 1)
    chosen = again.desk.finding.width()
    assert chosen < 400
    again.resize(1600, 800)
    settle()
    assert again.desk.finding.width() == chosen
    again.close()
    third = started(1920)
    assert third.desk.finding.width() == chosen
    for one in (again, third):
        dispose(one)


def test_settings_that_make_no_sense_are_as_none(qtbot: QtBot, settings: Settings) -> None:
    for name in ("view", "columns", "browse", "searches"):
        settings.store_text(name, "\u202e nonsense")
    window = MainWindow(settings).furnish()
    assert window._actions["beside"].isChecked()
    assert window._actions["browse"].isChecked()
    assert window.desk.events.columns() == "marks sources title"
    dispose(window)
