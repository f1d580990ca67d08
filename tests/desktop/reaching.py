"""Where the Tab key leads in a window, and whether one sees that it did."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

_MOST = 200
"""Presses after which nobody would believe any more that the keyboard comes back."""
_FRAME = 3
"""Pixels around a widget in which its style may show that it has the focus."""


def stops(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the key leads, from where the keyboard is now, until it is there again; AssertionError if it never is."""
    begin = QApplication.focusWidget()
    assert begin is not None
    found = [begin]
    if reachable(root) == {begin}:
        return found
    while len(found) < _MOST:
        focus = found[-1]
        reached = _leave(focus, key)
        assert root is reached or root.isAncestorOf(reached), f"{named(reached)} is in another window"
        if reached is begin:
            return found
        assert reached not in found, f"from {named(focus)} in a circle by {named(reached)}"
        found.append(reached)
    raise AssertionError("never back")


def _leave(widget: QWidget, key: Qt.Key) -> QWidget:
    """What the key leads to; a view of text stops at each of its links first."""
    for _ in range(_MOST):
        QTest.keyClick(widget, key)
        reached = QApplication.focusWidget()
        assert reached is not None, f"from {named(widget)} to nowhere"
        if reached is not widget:
            return reached
    raise AssertionError(f"{named(widget)} is a trap")


def reachable(root: QWidget) -> set[QWidget]:
    """All that the keyboard should come to: what is in sight, can be used and takes the focus itself."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if widget.window() is root.window()
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def is_seen_with_focus(widget: QWidget) -> bool:
    """Whether it, or the edge around it, looks another way when it has the focus. It has none in the end."""
    if isinstance(widget, QPushButton):  # styles draw the one that Enter presses as if it had the focus
        widget.setAutoDefault(False)
        widget.setDefault(False)
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)  # of Tab alone, Qt would not believe that a key was pressed
    QGuiApplication.processEvents()
    assert widget.hasFocus(), named(widget)
    focused = _looks(widget)
    widget.clearFocus()
    QGuiApplication.processEvents()
    return _looks(widget) != focused


def named(widget: QWidget) -> str:
    """The widget in words, for whoever reads why a test failed."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or text or widget.objectName()}”"


def _looks(widget: QWidget) -> QImage:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
    return window.grab(place).toImage()
