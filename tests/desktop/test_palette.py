"""Finding a command by some letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from curator.desktop.actions import commands
from curator.desktop.toolkit.choices import Choice
from curator.desktop.toolkit.picker import Picker
from curator.desktop.window import MainWindow


def _found(window: MainWindow, typed: str) -> Sequence[Choice]:
    return window.assistance.palette.find()(typed, lambda: False)


def _type(qtbot: QtBot, window: MainWindow, typed: str, then: Callable[[Picker], None]) -> None:
    """Opens the palette by its keys, types into it, and does something once the answer is there."""

    def fill() -> None:
        picker = QApplication.activeModalWidget()
        assert isinstance(picker, Picker)
        field, view = picker.findChild(QLineEdit), picker.findChild(QListView)
        assert field is not None
        assert view is not None
        qtbot.keyClicks(field, typed)
        wanted = _found(window, typed)[0].text
        qtbot.waitUntil(lambda: view.model().index(0, 0).data() == wanted)
        then(picker)

    QTimer.singleShot(0, fill)
    window.assistance.palette.show()


def _enter(qtbot: QtBot) -> Callable[[Picker], None]:
    def press(picker: Picker) -> None:
        field = picker.findChild(QLineEdit)
        assert field is not None
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return press


def test_it_begins_with_all_that_can_be_done_now(window: MainWindow) -> None:
    found = _found(window, "")
    assert {choice.key for choice in found} == {command.name for command in commands()} - {"palette"}
    can = [not choice.obstacle for choice in found]
    assert can == sorted(can, reverse=True)


def test_slips_and_other_words_find_a_command_too(window: MainWindow) -> None:
    assert _found(window, "expotr")[0].key == "export"
    assert _found(window, "digest exp")[0].key == "export"
    assert "undo" in [choice.key for choice in _found(window, "takes back")]
    assert _found(window, "qqqq") == []


def test_it_says_keys_and_why_a_command_cannot_be_used(empty_window: MainWindow) -> None:
    (save,) = [choice for choice in _found(empty_window, "save") if choice.key == "save"]
    assert save.text == "File: Save"
    assert "Ctrl+S" in save.aside
    assert "No file is open" in save.aside
    assert "No file is open" in save.spoken
    assert not next(choice for choice in _found(empty_window, "quit") if choice.key == "quit").obstacle


def test_enter_does_it(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    assert window._actions["beside"].isChecked()
    _type(qtbot, window, "view write", _enter(qtbot))
    assert window._actions["write"].isChecked()


def test_enter_on_what_cannot_be_used_does_nothing(qtbot: QtBot, empty_window: MainWindow) -> None:
    seen: list[bool] = []

    def press(picker: Picker) -> None:
        _enter(qtbot)(picker)
        seen.append(picker.isVisible())
        picker.reject()

    _type(qtbot, empty_window, "close archive", press)
    assert seen == [True]


def test_what_is_on_is_said(window: MainWindow) -> None:
    assert next(choice for choice in _found(window, "beside") if choice.key == "beside").aside.startswith("on")
