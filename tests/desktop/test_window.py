"""The whole way in a real window: open, look, edit, save, export."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCommandLinkButton,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.app import wanted
from curator.desktop.panels.welcome import WelcomePanel
from curator.desktop.toolkit.enter_presses import EnterPresses
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from curator.event.document import Event
from tests.desktop.answering import press
from tests.desktop.conftest import dispose
from tests.desktop.listed import index_of, paths_of, read_again, search, spoken_of, table_of


def _text(window: MainWindow) -> str:
    return window.desk.editor.text()


def _on_disk(archive: Archive, path: str) -> bytes:
    return (archive.root / path).read_bytes()


def _list_of(panel: QWidget) -> QTreeWidget:
    found = panel.findChild(QTreeWidget)
    assert found is not None
    return found


def _type_over(qtbot: QtBot, tree: QTreeWidget, row: int, column: int, text: str) -> None:
    """Types over a cell as a person does: F2, the text, Enter."""
    item = tree.topLevelItem(row)
    assert item is not None
    tree.setCurrentItem(item, column)
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    field = tree.viewport().findChild(QLineEdit)
    assert field is not None
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.wait(20)


def test_begins_with_a_welcome(empty_window: MainWindow) -> None:
    assert empty_window.welcome.isVisible()
    assert not empty_window.desk.isVisible()


def test_lists_all_events_newest_first(window: MainWindow) -> None:
    rows = spoken_of(window)
    assert len(rows) == 34 + 16
    assert "2021" in rows[0]
    assert "1959" in rows[-1]
    assert any(re.search(r"(20 July 1969|July 20, 1969), 5 event", row) for row in rows)


def test_filters_without_case_or_accents(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "POWEHI")
    assert len(paths_of(window)) == 1
    qtbot.keyClick(window.desk.search, Qt.Key.Key_Return)
    assert isinstance(window.session.document, Event)
    assert "Pōwehi" in window.session.document.title_text
    search(qtbot, window, "no such event")
    assert not table_of(window).isVisible()


def test_shows_the_parts_of_an_event(window: MainWindow, archive: Archive, eagle: str) -> None:
    assert _text(window).encode() == _on_disk(archive, eagle)
    assert _list_of(window.desk.sources).topLevelItemCount() == 6
    assert _list_of(window.desk.related).topLevelItemCount() > 0
    assert window.desk.columns.tabs.tabText(0) == "Sources 6"


def test_the_preview_follows_the_text(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    browser = window.desk.preview.findChild(QTextBrowser)
    assert browser is not None
    qtbot.waitUntil(lambda: "Eagle lands on the Moon" in browser.toPlainText(), timeout=15000)
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    cursor = edit.document().find("# Apollo")
    cursor.insertText("# Voyager")
    qtbot.waitUntil(lambda: "Voyager 11" in browser.toPlainText(), timeout=15000)


def test_saving_without_a_change_writes_nothing(window: MainWindow, archive: Archive, eagle: str) -> None:
    before = (archive.root / eagle).stat()
    assert window.conversation.save()
    assert (archive.root / eagle).stat() == before


def test_a_typed_source_is_one_line_one_step_and_saved(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = _text(window)
    field = window.desk.sources.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "www.example.org/moon (1)")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "7. [example.org](https://www.example.org/moon%20%281%29)\n7. [Cover Image]" in _text(window)
    assert window.isWindowModified()
    window.desk.editor.undo()
    assert _text(window) == before
    assert not window.isWindowModified()
    window.desk.editor.redo()
    assert window.conversation.save()
    assert _on_disk(archive, eagle).decode() == _text(window)
    assert not window.isWindowModified()


@pytest.mark.parametrize("typed", ["javascript:alert(1)", "not an address", "file:///etc/passwd", "http://[::1"])
def test_what_is_no_address_is_refused_with_a_reason(qtbot: QtBot, window: MainWindow, eagle: str, typed: str) -> None:
    before = _text(window)
    field = window.desk.sources.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(window.conversation.said):
        field.setText(typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _text(window) == before
    assert field.text() == typed


def test_a_source_is_renamed_moved_and_removed_by_keys(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = _text(window)
    tree = _list_of(window.desk.sources)
    second = window.session.document
    assert isinstance(second, Event)
    url = second.sources[1].url
    _type_over(qtbot, tree, 1, 1, "A ] | label https://x.org")
    assert f"2. [A ] | label https://x.org]({url})" in _text(window)
    qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert f"1. [A ] | label https://x.org]({url})" in _text(window)
    assert tree.currentIndex().row() == 0
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert url not in _text(window)
    for _ in range(3):
        window.desk.editor.undo()
    assert _text(window) == before


def test_related_contexts_can_be_typed_over_and_undone(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = _text(window)
    tree = _list_of(window.desk.related)
    window.desk.columns.tabs.setCurrentWidget(window.desk.related)
    _type_over(qtbot, tree, 0, 2, "Moon, dust")
    assert "_Context: Moon, dust_" in _text(window)
    window.desk.editor.undo()
    assert _text(window) == before


@pytest.mark.parametrize("typed", ["merckx", "Edyd merkcx"])
def test_a_related_event_is_picked_in_spite_of_slips(qtbot: QtBot, window: MainWindow, eagle: str, typed: str) -> None:
    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        search, context = dialog.findChildren(QLineEdit)
        qtbot.keyClicks(search, typed)
        context.setText("1969, Paris")
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Add related event")
        button.click()
        try:
            qtbot.waitUntil(lambda: not dialog.isVisible())
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, pick)
    window.relating.pick()
    assert isinstance(window.session.document, Event)
    added = next(link for link in window.session.document.related if "Merckx" in link.title)
    assert added.target.startswith("/news/1969/07/20/eddy-merckx")
    assert added.contexts == ("1969", "Paris")


def test_the_cover_is_set_and_removed(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = _text(window)
    window.desk.columns.tabs.setCurrentWidget(window.desk.cover)
    field = window.desk.cover.findChild(QLineEdit)
    assert field is not None
    field.setText("https://example.org/a b.jpg")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "6. [Cover Image](https://example.org/a%20b.jpg)" in _text(window)
    button = next(one for one in window.desk.cover.findChildren(QPushButton) if one.text() == "Remove")
    button.click()
    assert "Cover Image" not in _text(window)
    window.desk.editor.undo()
    window.desk.editor.undo()
    assert _text(window) == before


def test_a_link_to_an_event_opens_it_here(window: MainWindow, eagle: str) -> None:
    assert isinstance(window.session.document, Event)
    target = window.session.document.related[0].target
    window.desk.preview.link_opened.emit(target)
    assert window.session.opened is not None
    assert window.session.opened.path == target.removeprefix("/")


@pytest.mark.parametrize("link", ["/news/1900/01/1/none.md", "/../../etc/passwd", "/news/%2e%2e/%2e%2e/etc"])
def test_a_link_that_leads_nowhere_says_so(qtbot: QtBot, window: MainWindow, eagle: str, link: str) -> None:
    with qtbot.waitSignal(window.conversation.said):
        window.desk.preview.link_opened.emit(link)
    assert window.session.opened is not None
    assert window.session.opened.path == eagle


def test_a_web_link_is_shown_before_it_is_opened(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        address = dialog.findChild(QPlainTextEdit)
        assert address is not None
        shown.append(address.toPlainText())
        dialog.reject()

    QTimer.singleShot(0, look)
    window.desk.preview.link_opened.emit("https://example.org/\u202egpj.exe")
    assert shown == ["https://example.org/⟨U+202E⟩gpj.exe"]


def test_a_page_opens_as_plain_markdown(window: MainWindow) -> None:
    assert window.conversation.open_file("about/README.md")
    assert not _list_of(window.desk.sources).topLevelItemCount()
    assert window.desk.editor.is_editable()
    assert _text(window).startswith("# ")


def test_leaving_unsaved_text_asks(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    edit.appendPlainText("more")
    asked = press("Cancel")
    assert not window.conversation.open_file("about/README.md")
    assert "Eagle lands" in asked[0]
    assert _text(window).endswith("more")
    press("Save")
    assert window.conversation.open_file("about/README.md")
    assert _on_disk(archive, eagle).endswith(b"more")


def test_a_file_that_changed_behind_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    edit.appendPlainText("mine")
    (archive.root / eagle).write_bytes(b"theirs\n")
    assert not window.conversation.save()
    assert _on_disk(archive, eagle) == b"theirs\n"
    assert _text(window).endswith("mine")
    assert "Another program changed" in window.desk.editor.clash.text()


def test_a_file_deleted_while_open_can_be_saved_again(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    edit.appendPlainText("mine")
    (archive.root / eagle).unlink()
    assert not window.conversation.save()
    assert "Its text is still here" in window.desk.editor.clash.text()
    assert window.conversation.saving.put_back()
    assert not window.desk.editor.clash.text()
    assert _on_disk(archive, eagle).endswith(b"mine")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"### [2012-03-1](/x)\r\n\n# mixed\n", "line ends"),
        (b"# not \xff UTF-8", "Byte 6 is not UTF-8"),
        ("# with \u2029".encode(), "character that an editor would lose"),
        (b"# nul \0", "NUL"),
        (b"# big\n" + b"x" * (9 << 20), "9 MB"),
    ],
)
def test_what_the_editor_would_change_opens_read_only(
    window: MainWindow, archive: Archive, data: bytes, reason: str
) -> None:
    (archive.root / "odd.md").write_bytes(data)
    assert window.conversation.open_file("odd.md")
    assert not window.desk.editor.is_editable()
    assert window.session.opened is not None
    assert window.desk.editor.reason.isVisible()
    assert reason in window.desk.editor.reason.text()
    assert window.conversation.save()
    assert _on_disk(archive, "odd.md") == data


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf# bom\r\n\r\nCRLF\r\n", b"", b"\n\n", b"---\n\nrule\n---\nmore", "a\u2028b\u00a0c".encode()]
)
def test_odd_files_are_given_back_exactly(window: MainWindow, archive: Archive, data: bytes) -> None:
    (archive.root / "odd.md").write_bytes(data)
    assert window.conversation.open_file("odd.md")
    assert window.desk.editor.is_editable()
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    edit.insertPlainText("x")
    assert window.conversation.save()
    assert _on_disk(archive, "odd.md") == data + b"x"


def test_a_missing_folder_is_named(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    asked = press("OK")
    assert not empty_window.conversation.open_archive_at(tmp_path / "nowhere")
    assert "nowhere" in asked[0]
    assert empty_window.welcome.isVisible()


def test_an_empty_folder_is_an_archive_without_events(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(tmp_path)
    assert empty_window.desk.isVisible()
    assert empty_window.desk.events.isVisible()


def test_a_new_event_is_made_in_the_archives_form(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        title = dialog.findChildren(QLineEdit)
        next(field for field in title if "sentence" in field.placeholderText()).setText("A probe lands on Titan.")
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Make event").click()

    QTimer.singleShot(0, fill)
    window.conversation.new_event()
    assert window.session.opened is not None
    path = window.session.opened.path
    assert path == "news/2021/12/25/a-probe-lands-on-titan.md"
    expected = b"### [2021-12-25](/news/2021/12/25/index.md)\n\n# A probe lands on Titan.\n\n\n\n"
    assert _on_disk(archive, path) == expected
    assert window.desk.editor.text()[: window.desk.editor.cursor_place()].endswith("on Titan.")  # where one writes on
    qtbot.waitUntil(lambda: table_of(window).currentIndex().data() == "A probe lands on Titan.")


def test_other_archives_are_looked_for_beside_the_open_one(
    window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def give_up(*given: object) -> str:
        asked.append(given[2])
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", give_up)
    window.conversation.open_archive()
    window.session.close()
    window.conversation.open_archive()
    assert asked == [str(archive.root.parent), str(Path.home())]


def test_where_each_recent_archive_lies_is_seen_however_many_there_are(qtbot: QtBot, tmp_path: Path) -> None:
    welcome = WelcomePanel()
    qtbot.addWidget(welcome)
    welcome.show_recent([tmp_path / str(number) / "archive" for number in range(8)])
    welcome.resize(1000, 500)
    with qtbot.waitExposed(welcome):
        welcome.show()
    for way in welcome.findChildren(QCommandLinkButton):
        assert way.height() >= way.heightForWidth(way.width()), way.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_way_to_begin_is_taken_by_the_keyboard(qtbot: QtBot, tmp_path: Path, key: Qt.Key) -> None:
    welcome = WelcomePanel()
    qtbot.addWidget(welcome)
    welcome.show_recent([tmp_path])
    taken: list[str] = []
    welcome.open_wanted.connect(lambda: taken.append("open"))
    welcome.recent_chosen.connect(lambda root: taken.append(str(root)))
    EnterPresses(welcome)
    welcome.show()
    welcome.activateWindow()
    assert QTest.qWaitForWindowActive(welcome)
    ways = welcome.findChildren(QCommandLinkButton)
    for way in (ways[0], ways[-1]):
        way.setFocus()
        qtbot.keyClick(way, key)
    assert taken == ["open", str(tmp_path)]


def test_the_last_archive_opens_again(qtbot: QtBot, window: MainWindow, settings: Settings, archive: Archive) -> None:
    window.close()
    again = MainWindow(settings).furnish()
    with qtbot.waitSignal(again.session.refreshed):
        again.start(*wanted(None, settings))
    assert again.session.archive is not None
    assert again.session.archive.root == archive.root
    assert settings.recent_archives == (archive.root,)
    dispose(again)


def test_titles_are_shown_with_hidden_characters_visible(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    folder = archive.root / "news/2021/12/26"
    folder.mkdir()
    title = "bidi \u202e title " + "很长" * 400
    (folder / ("名" * 60 + ".md")).write_text(f"### [2021-12-26](/x)\n\n# {title}\n\n\n\n")
    read_again(qtbot, window)
    index = index_of(window, "2021/12/26")
    assert "⟨U+202E⟩" in index.data()
    table_of(window).setCurrentIndex(index)
    assert isinstance(window.session.document, Event)


def test_every_panel_has_its_name(window: MainWindow) -> None:
    names = {widget.accessibleName() for widget in window.findChildren(QWidget)}
    assert {"Events", "Editor", "Preview", "Sources", "Related", "Cover image", "Search"} <= names


def test_every_command_has_its_own_shortcut(window: MainWindow) -> None:
    """Those of a list are keys of that alone."""
    of_lists = Qt.ShortcutContext.WidgetShortcut
    actions = [action for action in window.findChildren(QAction) if action.shortcutContext() is not of_lists]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    own = [key for key in keys if key]
    assert len(own) == len(set(own))


def test_a_narrow_window_folds_the_preview_into_the_tabs(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(820, 700)
    qtbot.waitUntil(lambda: window.desk.columns.tabs.tabText(0) == "Preview")
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: window.desk.columns.tabs.tabText(0) == "Sources")
    assert window.desk.preview.isVisible()


def test_where_there_are_three_columns_the_text_is_one_of_them(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    """Also where the third one is wide, for the labels that it offers for a source."""
    digit = window.desk.columns.fontMetrics().horizontalAdvance("0")
    window.desk.sources.choose([0])
    for width in range(1500, 700, -50):
        window.resize(width, 700)
        qtbot.wait(5)
        assert window.desk.editor.width() >= 40 * digit, (width, digit)


def test_the_list_stays_where_it_is_while_it_grows(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    view = table_of(window)
    window.conversation.open_file(next(path for path in archive.files() if "webb" in path))
    window.resize(1200, 420)
    qtbot.wait(20)
    view.verticalScrollBar().setValue(12)
    assert view.verticalScrollBar().value() == 12
    read_again(qtbot, window)
    assert view.verticalScrollBar().value() == 12
