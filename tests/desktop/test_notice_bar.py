"""A bar that says something: where the keyboard is before, while and after one of its buttons is pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.notice_bar import NoticeBar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A field, a bar, and another field, one below the other; the keyboard is in the last one."""
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    for widget in (QLineEdit(made), NoticeBar(made), QLineEdit(made)):
        layout.addWidget(widget)
    made.show()
    made.findChildren(QLineEdit)[1].setFocus()
    return made


def _bar_of(window: QWidget) -> NoticeBar:
    bar = window.findChild(NoticeBar)
    assert bar is not None
    return bar


@pytest.mark.parametrize("presses_key", [False, True])
def test_the_keyboard_goes_back_to_where_it_was(qtbot: QtBot, window: QWidget, presses_key: bool) -> None:
    bar, field = _bar_of(window), window.findChildren(QLineEdit)[1]
    bar.show_notice("Said", {"Other": lambda: None, "Do": bar.clear})
    button = bar._buttons[1]
    if presses_key:
        bar._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not bar.text()
    assert QApplication.focusWidget() is field


def test_who_is_elsewhere_stays_there(qtbot: QtBot, window: QWidget) -> None:
    bar, (first, last) = _bar_of(window), window.findChildren(QLineEdit)
    bar.show_notice("Said", {"Do": bar.clear})
    bar._buttons[0].setFocus()
    first.setFocus()
    bar.clear()
    assert QApplication.focusWidget() is first
    assert not last.hasFocus()


def test_where_the_keyboard_was_may_be_gone(qtbot: QtBot, window: QWidget) -> None:
    bar, (first, last) = _bar_of(window), window.findChildren(QLineEdit)
    bar.show_notice("Said", {"Do": bar.clear})
    bar._buttons[0].setFocus()
    last.hide()
    bar.clear()
    assert QApplication.focusWidget() is first
