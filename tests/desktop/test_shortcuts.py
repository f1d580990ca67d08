"""The keys of commands: chosen, refused, remembered, given back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.actions import commands
from curator.desktop.dialogs.settings import SettingsDialog
from curator.desktop.shortcuts import Shortcuts
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.answering import press
from tests.desktop.conftest import dispose


@pytest.fixture
def shortcuts(empty_window: MainWindow) -> Shortcuts:
    return empty_window.assistance.shortcuts


@pytest.fixture
def dialog(qtbot: QtBot, empty_window: MainWindow, shortcuts: Shortcuts) -> SettingsDialog:
    """The dialog with the page of the keys."""
    dialog = SettingsDialog(empty_window, QWidget(), shortcuts)
    dialog.pages.setCurrentIndex(1)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _choose(qtbot: QtBot, dialog: QWidget, typed: str) -> None:
    """Chooses the first command that is found for some letters."""
    field = next(one for one in dialog.findChildren(QLineEdit) if one.placeholderText().startswith("Find"))
    field.clear()
    qtbot.keyClicks(field, typed)


def _press(qtbot: QtBot, dialog: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Presses new keys, and leaves the field."""
    field = dialog.findChild(QKeySequenceEdit)
    assert field is not None
    field.setFocus()
    qtbot.keyClick(field, key, modifiers)
    field.editingFinished.emit()


def _all(dialog: QWidget) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if "All commands" in one.text())


def _says(dialog: QWidget, part: str) -> bool:
    return any(part in label.text() for label in dialog.findChildren(QLabel))


def test_new_keys_hold_at_once_and_at_the_next_start(
    qtbot: QtBot, empty_window: MainWindow, settings: Settings, dialog: SettingsDialog, tmp_path: Path
) -> None:
    _choose(qtbot, dialog, "print")
    _press(qtbot, dialog, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    action = empty_window._actions["print"]
    assert action.shortcut().toString() == "Ctrl+J"
    assert "Ctrl+J" in action.toolTip()
    settings.sync()
    assert "[keys]\nprint=Ctrl+J\n" in (tmp_path / "settings.ini").read_text()
    again = MainWindow(Settings(tmp_path / "settings.ini")).furnish()
    assert again._actions["print"].shortcut().toString() == "Ctrl+J"
    dispose(again)


def test_keys_of_another_command_are_refused_and_named(
    qtbot: QtBot, empty_window: MainWindow, dialog: SettingsDialog
) -> None:
    _choose(qtbot, dialog, "print")
    _press(qtbot, dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert _says(dialog, "Ctrl+S belongs to “Save” already.")
    assert empty_window._actions["print"].shortcut().isEmpty()
    assert empty_window._actions["save"].shortcut().toString() == "Ctrl+S"


@pytest.mark.parametrize(
    "keys", ["A", "Shift+A", "F2", "Return", "Tab", "Del", "Ctrl+C", "Ctrl+A", "Alt+1", "Alt+F", "Ctrl+K, Ctrl+S"]
)
def test_keys_that_writing_lists_or_menus_need_are_refused(shortcuts: Shortcuts, keys: str) -> None:
    assert shortcuts.assign("print", QKeySequence(keys)).endswith(".")
    assert shortcuts.keys_of("print").isEmpty()


_WRITES = ("MoveTo", "Select", "Delete", "Insert", "Copy", "Cut", "Paste", "Backspace")


def test_keys_that_move_select_or_delete_in_a_text_are_refused(shortcuts: Shortcuts) -> None:
    standard = {row.standard.toString() for row in shortcuts.rows()}
    ways = [way for way in QKeySequence.StandardKey if way.name.startswith(_WRITES)]
    needed = {keys.toString(): keys for way in ways for keys in QKeySequence.keyBindings(way)}
    assert {"Ctrl+Left", "Ctrl+Shift+Left", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Ins"} <= set(needed)
    free = {text for text, keys in needed.items() if not shortcuts.objection("print", keys)}
    assert free <= standard


def test_keys_that_were_given_up_are_free(shortcuts: Shortcuts, settings: Settings) -> None:
    assert shortcuts.assign("save", QKeySequence()) == ""
    assert shortcuts.assign("print", QKeySequence("Ctrl+S")) == ""
    assert settings.words_of("keys") == {"save": "", "print": "Ctrl+S"}
    assert "Ctrl+S" in shortcuts.assign("save", QKeySequence("Ctrl+S"))


def test_each_standard_key_could_be_chosen(shortcuts: Shortcuts) -> None:
    assert [row.name for row in shortcuts.rows() if shortcuts.objection(row.name, row.standard)] == []


def test_all_go_back_to_standard(
    qtbot: QtBot, dialog: SettingsDialog, shortcuts: Shortcuts, settings: Settings
) -> None:
    shortcuts.assign("save", QKeySequence())
    _choose(qtbot, dialog, "print")
    _press(qtbot, dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    asked = press("All commands to standard")
    _all(dialog).click()
    assert "2 command" in asked[0]
    assert not _all(dialog).isEnabled()
    assert {row.name: row.keys for row in shortcuts.rows()} == {one.name: one.standard_keys for one in commands()}
    assert settings.words_of("keys") == {}


def test_all_stay_as_they_are_unless_it_is_affirmed(qtbot: QtBot, dialog: SettingsDialog, shortcuts: Shortcuts) -> None:
    assert not _all(dialog).isEnabled()
    _choose(qtbot, dialog, "print")
    _press(qtbot, dialog, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    press("Keep chosen keys")
    _all(dialog).click()
    assert shortcuts.keys_of("print").toString() == "Ctrl+J"
    assert _all(dialog).isEnabled()


def test_one_goes_back_to_standard(qtbot: QtBot, dialog: SettingsDialog, shortcuts: Shortcuts) -> None:
    _choose(qtbot, dialog, "file: save")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&No keys").click()
    assert shortcuts.keys_of("save").isEmpty()
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    item = tree.currentItem()
    assert item is not None
    assert item.text(1) == "none (chosen)"
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Standard keys").click()
    assert shortcuts.keys_of("save").toString() == "Ctrl+S"
    assert item.text(1) == "Ctrl+S"


def test_the_field_for_keys_is_no_trap(qtbot: QtBot, dialog: SettingsDialog) -> None:
    field = dialog.findChild(QKeySequenceEdit)
    assert field is not None
    before = field.keySequence()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.keySequence() == before


def test_keys_in_the_file_that_can_not_be_had_are_left_out(settings: Settings) -> None:
    for name, keys in (("print", "Ctrl+S"), ("save", "nonsense"), ("no_command", "Ctrl+J"), ("find", "A")):
        settings.store_word_of("keys", name, keys)
    window = MainWindow(settings).furnish()
    assert window._actions["print"].shortcut().isEmpty()
    assert window._actions["find"].shortcut().toString() == "Ctrl+F"
    dispose(window)
