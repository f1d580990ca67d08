"""The menus of rows and texts, opened as a person does."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot


def open_menu() -> QMenu:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def menu_by_mouse(view: QAbstractItemView, index: QModelIndex) -> QMenu:
    """The menu of a row after a click with the right button."""
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QCoreApplication.sendEvent(view.viewport(), asked)
    return open_menu()


def menu_by_menu_key(widget: QWidget) -> QMenu:
    """The menu after the menu key; Qt says where the cursor is, which no list takes for its row."""
    at = QPoint(1, 1)
    QCoreApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at)))
    return open_menu()


def menu_by_shift_f10(qtbot: QtBot, widget: QWidget) -> QMenu:
    """The menu after Shift+F10, as it comes from the keyboard."""
    window = widget.window()
    window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is (widget.focusProxy() or widget))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)  # that of a word waits for what was meant
    return open_menu()


def texts_of(menu: QMenu) -> list[str]:
    """What stands in it, without lines, and without the marks of mnemonics."""
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def action_of(menu: QMenu, text: str) -> QAction:
    """What begins with these words."""
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(text))


def choose(menu: QMenu, text: str) -> None:
    """Does what begins with these words, once the menu is gone."""
    action = action_of(menu, text)
    assert action.isEnabled(), text
    menu.close()
    action.trigger()
