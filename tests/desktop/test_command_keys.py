"""A command's keys are the command's, also where Qt has another use for them in a text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.command_keys import CommandKeys

_CTRL = Qt.KeyboardModifier.ControlModifier
_TAKEN = Qt.Key.Key_Backspace
"""With Ctrl it deletes a word in every text, on every platform."""


class _Window(QMainWindow):
    """A field and a text, and the commands that were done."""

    def __init__(self) -> None:
        super().__init__()
        page = QWidget(self)
        self.field, self.text = QLineEdit(page), QPlainTextEdit(page)
        layout = QVBoxLayout(page)
        layout.addWidget(self.field)
        layout.addWidget(self.text)
        self.setCentralWidget(page)
        self.done: list[str] = []
        self.export = self._command("export", QKeySequence("Ctrl+Backspace"))
        self._command("undo", QKeySequence(QKeySequence.StandardKey.Undo))
        CommandKeys(self)

    def _command(self, name: str, keys: QKeySequence) -> QAction:
        action = QAction(name, self)
        action.setShortcut(keys)
        action.triggered.connect(lambda: self.done.append(name))
        self.addAction(action)
        return action


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    made = _Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.mark.parametrize("writing", [lambda window: window.field, lambda window: window.text], ids=["field", "text"])
def test_a_command_gets_its_keys_while_a_text_has_the_keyboard(
    qtbot: QtBot, window: _Window, writing: Callable[[_Window], QWidget]
) -> None:
    writing(window).setFocus()
    qtbot.keyClicks(writing(window), "two words")
    qtbot.keyClick(writing(window), _TAKEN, _CTRL)
    assert window.done == ["export"]
    assert "two words" in (window.field.text(), window.text.toPlainText())


def test_a_command_that_can_not_be_had_leaves_its_keys_to_the_text(qtbot: QtBot, window: _Window) -> None:
    window.export.setEnabled(False)
    window.field.setFocus()
    qtbot.keyClicks(window.field, "two words")
    qtbot.keyClick(window.field, _TAKEN, _CTRL)
    assert window.field.text() == "two "
    assert window.done == []


def test_undo_is_the_field_s_until_nothing_typed_is_left(qtbot: QtBot, window: _Window) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "a")
    qtbot.keyClick(window.field, Qt.Key.Key_Z, _CTRL)
    assert (window.field.text(), window.done) == ("", [])
    qtbot.keyClick(window.field, Qt.Key.Key_Z, _CTRL)
    assert window.done == ["undo"]


def test_undo_in_a_text_is_the_command(qtbot: QtBot, window: _Window) -> None:
    """It may be about what was done to files last."""
    window.text.setFocus()
    qtbot.keyClicks(window.text, "a")
    qtbot.keyClick(window.text, Qt.Key.Key_Z, _CTRL)
    assert (window.text.toPlainText(), window.done) == ("a", ["undo"])


def test_a_text_in_another_window_keeps_its_keys(qtbot: QtBot, window: _Window) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    assert QTest.qWaitForWindowActive(other)
    other.setFocus()
    qtbot.keyClicks(other, "two words")
    qtbot.keyClick(other, _TAKEN, _CTRL)
    assert (other.text(), window.done) == ("two ", [])
