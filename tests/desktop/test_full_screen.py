"""The window on the whole screen, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.conftest import dispose
from tests.desktop.listed import table_of
from tests.desktop.writing import edit_of


def test_the_same_keys_lead_there_and_back(qtbot: QtBot, empty_window: MainWindow) -> None:
    action = empty_window._actions["full_screen"]
    empty_window.setWindowState(Qt.WindowState.WindowMaximized)
    for is_full in (True, False, True):
        qtbot.keyClick(empty_window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
        assert (empty_window.isFullScreen(), action.isChecked()) == (is_full, is_full)
    action.trigger()
    assert not empty_window.isFullScreen()
    assert empty_window.isMaximized()


def test_the_command_is_on_while_the_system_has_it_so(qtbot: QtBot, empty_window: MainWindow) -> None:
    action = empty_window._actions["full_screen"]
    empty_window.showFullScreen()
    qtbot.waitUntil(action.isChecked)
    empty_window.showNormal()
    qtbot.waitUntil(lambda: not action.isChecked())


@pytest.mark.parametrize("part", [edit_of, table_of], ids=["text", "list"])
def test_esc_leaves_focus_first_and_then_the_whole_screen(
    qtbot: QtBot, window: MainWindow, eagle: str, part: type[QWidget]
) -> None:
    for name in ("full_screen", "focus"):
        window._actions[name].trigger()
    qtbot.keyClick(edit_of(window), Qt.Key.Key_Escape)
    assert not window._actions["focus"].isChecked()
    assert window.isFullScreen()
    qtbot.keyClick(part(window), Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_the_next_start_has_it_so_again(qtbot: QtBot, empty_window: MainWindow, settings: Settings) -> None:
    empty_window._actions["full_screen"].trigger()
    empty_window.close()
    window = MainWindow(settings).furnish()
    try:
        window.show()
        assert window.isFullScreen()
        assert window._actions["full_screen"].isChecked()
        window._actions["full_screen"].trigger()
        assert not window.isFullScreen()
    finally:
        dispose(window)
