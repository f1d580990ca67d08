"""Enter presses a button outside of dialogs, as Space does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.enter_presses import EnterPresses
from curator.desktop.window import MainWindow

_ENTER = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


def _focused(qtbot: QtBot, window: QWidget, button: QAbstractButton) -> list[str]:
    """Leads the keyboard to a button of a window; gives the list of its clicks."""
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append(button.text()))
    QVBoxLayout(window).addWidget(button)
    EnterPresses(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    button.setFocus()
    return clicks


@pytest.mark.parametrize("key", [*_ENTER, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_button_is_pressed_once(qtbot: QtBot, kind: type[QAbstractButton], key: Qt.Key) -> None:
    window = QWidget()
    button = kind(window)
    clicks = _focused(qtbot, window, button)
    qtbot.keyClick(button, key)
    assert len(clicks) == 1
    qtbot.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)
    assert len(clicks) == 1 + (key == Qt.Key.Key_Space)
    button.setEnabled(False)
    qtbot.keyClick(button, key)
    assert len(clicks) == 1 + (key == Qt.Key.Key_Space)


@pytest.mark.parametrize("key", _ENTER)
def test_a_box_is_ticked_by_space_alone(qtbot: QtBot, key: Qt.Key) -> None:
    window = QWidget()
    box = QCheckBox(window)
    assert _focused(qtbot, window, box) == []
    qtbot.keyClick(box, key)
    assert not box.isChecked()


@pytest.mark.parametrize("key", _ENTER)
def test_in_a_dialog_it_is_for_the_button_that_ends_it(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = QDialog()
    end = QPushButton(dialog)
    end.setDefault(True)
    button = QToolButton(dialog)
    clicks = _focused(qtbot, dialog, button)
    with qtbot.waitSignal(end.clicked):
        qtbot.keyClick(button, key)
    assert clicks == []


def test_buttons_of_the_window_are_pressed(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    done: list[str] = []
    window.desk.editor.remark.show_notice("Said", {"Do it": lambda: done.append("done")})
    for button in (*window.desk.editor.remark.findChildren(QPushButton), *window.findChildren(QToolButton)):
        if button.text() in {"Do it", "Read"}:
            button.setFocus()
            qtbot.keyClick(button, Qt.Key.Key_Return)
    assert done == ["done"]
    assert window._actions["read"].isChecked()
