"""What must not happen to a text in the window: to be lost, or to land where it does not belong."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.archive.plan import Plan
from curator.assets import asset_path
from curator.desktop import undoing
from curator.desktop.app import wanted
from curator.desktop.toolkit.preview_process import PreviewProcess
from curator.desktop.window import MainWindow
from tests.desktop.answering import press
from tests.desktop.conftest import dispose
from tests.desktop.dropping import bare_link, choose, said, tree_of, urls_of
from tests.desktop.writing import type_at_end


def _editor(window: MainWindow) -> QPlainTextEdit:
    editor = window.desk.editor.findChild(QPlainTextEdit)
    assert editor is not None
    return editor


def _open_cell(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Types over the label of the first source, without Enter."""
    tree = window.desk.sources.findChild(QTreeWidget)
    assert tree is not None
    tree.setFocus()
    item = tree.topLevelItem(0)
    assert item is not None
    tree.setCurrentItem(item, 1)
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    cell.setText(text)


def test_what_stands_in_an_open_cell_is_of_the_file_that_is_left(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    other = next(path for path in archive.files() if "webb" in path)
    before = (archive.root / other).read_text()
    _open_cell(qtbot, window, "Typed and not finished")
    press("Save")
    assert window.conversation.open_file(other)
    assert "1. [Typed and not finished](" in (archive.root / eagle).read_text()
    assert window.desk.editor.text() == before


def test_an_open_cell_is_given_up_when_its_row_goes(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = window.desk.editor.text()
    window.intake.take_links({"text/uri-list": b"https://a.org/new"}, 0)
    tree = window.desk.sources.findChild(QTreeWidget)
    assert tree is not None
    assert tree.state() == tree.State.EditingState
    window.desk.editor.undo()
    window.desk.finish_typing()
    qtbot.wait(20)
    assert window.desk.editor.text() == before


def test_saving_takes_an_open_cell_along(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    _open_cell(qtbot, window, "Not finished")
    assert window.conversation.save()
    assert "1. [Not finished](" in (archive.root / eagle).read_text()


def test_closing_asks_about_an_open_cell(qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str) -> None:
    _open_cell(qtbot, window, "Not finished")
    asked = press("Cancel")
    event = QCloseEvent()
    window.closeEvent(event)
    assert asked
    assert not event.isAccepted()
    assert "Not finished" in window.desk.editor.text()


def test_a_fault_on_the_way_out_keeps_the_window_open(
    qtbot: QtBot, window: MainWindow, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise RuntimeError("a fault of ours")

    event = QCloseEvent()
    with monkeypatch.context() as patch:
        patch.setattr(window.conversation, "leave", fail)
        with pytest.raises(RuntimeError):
            window.closeEvent(event)
    assert not event.isAccepted()


def test_a_text_that_could_not_be_read_again_is_not_saved(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    before = (archive.root / eagle).read_bytes()
    _editor(window).appendPlainText("a\0b")
    asked = press("Go on editing")
    assert not window.conversation.save()
    assert "character" in asked[0]
    assert (archive.root / eagle).read_bytes() == before
    assert "a\0b" in window.desk.editor.text()


def test_a_file_that_can_not_be_written_is_offered_as_a_new_one(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    _editor(window).appendPlainText("mine")
    (archive.root / eagle).unlink()
    (archive.root / eagle).mkdir()
    asked = press("Go on editing")
    assert not window.conversation.save()
    assert "still in the editor" in asked[0]
    assert window.desk.editor.text().endswith("mine")


def test_the_star_says_whether_there_is_something_to_save(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert not window.isWindowModified()
    qtbot.keyClicks(_editor(window), "x")
    assert window.isWindowModified()
    qtbot.keyClick(_editor(window), Qt.Key.Key_Backspace)
    assert not window.isWindowModified()
    qtbot.keyClicks(_editor(window), "y")
    press("Go on without saving")
    window.conversation.close_archive()
    assert not window.isWindowModified()


def test_an_offered_undo_is_gone_once_something_else_was_done(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    field = window.desk.sources.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "example.org/a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Undo" in window.status._message.text()
    qtbot.keyClicks(_editor(window), "x")
    assert "Undo" not in window.status._message.text()


def test_what_a_panel_does_to_a_long_text_is_known_at_once(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    place = archive.root / eagle
    place.write_text(place.read_text() + "\nline" * 12_000)
    window.session.open_file(eagle)
    before = urls_of(window)
    window.intake.take_links(bare_link("https://example.org/a"), 0)
    assert urls_of(window) == ["https://example.org/a", *before]
    tree = tree_of(window.desk.sources)
    cell = tree.viewport().findChild(QLineEdit)
    assert cell is not None
    assert cell.text() == "example.org"
    qtbot.keyClick(cell, Qt.Key.Key_Escape)
    window.desk.finish_typing()
    assert "Undo" in said(window)
    choose(tree, [2])
    for _ in range(2):
        qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert urls_of(window) == [before[1], "https://example.org/a", before[0], *before[2:]]


def test_what_was_typed_into_a_long_text_just_now_outlives_what_is_taken_back(window: MainWindow, eagle: str) -> None:
    archive = window.session.archive
    assert archive is not None
    place = archive.root / eagle
    place.write_text("line\n" * 12_000)
    window.session.open_file(eagle)
    opened = archive.open(eagle)
    applied = window.session.make(Plan("plan", (archive.change(opened, "other line\n" * 12_000),), eagle))
    assert applied is not None
    window.applying.offer_undo("Done", lambda: undoing.take_back(window.session, archive, applied.inverse))
    mine = type_at_end(window, "mine")
    window.status._message.linkActivated.emit("0")
    assert place.read_text() == "line\n" * 12_000
    assert window.desk.editor.text() == mine


def test_undo_in_the_empty_field_takes_the_source_back(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    before = window.desk.editor.text()
    field = window.desk.sources.findChild(QLineEdit)
    assert field is not None
    window.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "example.org/a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.desk.editor.text() != before
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.desk.editor.text() == before


def test_the_cover_field_never_keeps_the_address_of_another_event(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    window.desk.columns.tabs.setCurrentWidget(window.desk.cover)
    field = window.desk.cover.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.setText("https://half.typed")
    bare = next(path for path in archive.files() if "lovell" in path)
    asked = press("Go on without saving")
    assert window.conversation.open_file(bare)
    assert asked
    assert field.text() == ""


def test_nothing_can_be_related_to_a_file_that_is_read_only(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    assert window._actions["relate"].isEnabled()
    assert window.conversation.open_file("about/README.md")
    assert not window._actions["relate"].isEnabled()
    (archive.root / "odd.md").write_bytes(b"### [2012-03-1](/x)\n\n# a\r\n")
    assert window.conversation.open_file("odd.md")
    assert not window._actions["add_source"].isEnabled()
    assert not window._actions["save"].isEnabled()


def test_an_archive_that_was_left_is_not_heard_of_again(
    qtbot: QtBot, window: MainWindow, archive: Archive, tmp_path: Path
) -> None:
    window.session.indexer.refresh()
    window.conversation.close_archive()
    qtbot.wait(50)
    assert window.welcome.isVisible()
    assert window.status._facts["count"].text() == ""
    other = copy_archive(asset_path("sample-archive/news/1969"), tmp_path / "other")
    with qtbot.waitSignal(window.session.refreshed):
        window.session.open_archive(other)
    assert window.status._facts["count"].text() == "0 event(s)"


def test_an_archive_that_is_gone_does_not_keep_the_app_from_starting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    settings = window._settings
    settings.remember_archive(tmp_path / ("long" * 80))
    again = MainWindow(settings).furnish()
    again.start(*wanted(None, settings))
    assert not again.desk.isVisible()
    dispose(again)


def test_the_preview_runs_nothing_of_the_current_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text(f"open({str(tmp_path / 'was-run')!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    parent = QWidget()
    qtbot.addWidget(parent)
    process = PreviewProcess(parent)
    with qtbot.waitSignal(process.rendered, timeout=30000):
        process.render("calm", {})
    process.stop()
    assert not (tmp_path / "was-run").exists()


def test_a_process_that_can_not_start_is_given_up_soon(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    parent = QWidget()
    qtbot.addWidget(parent)
    process = PreviewProcess(parent)
    with qtbot.waitSignal(process.failed, timeout=5000) as failed:
        process.render("some text", {})
    assert failed.args == ["some text"]
    process.stop()
