"""A line around the list or the page that the keyboard is in: styles frame fields and buttons, but none of these."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from curator.desktop.toolkit.theme import ring_colour

_WIDTH = 2
"""Pixels that don't depend on the screen."""


class FocusRing(QObject):
    """Follows the focus in all windows of the program. A text that can be written shows its cursor, so it has none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, entered: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):  # it may be gone with the list that it was around
            ring.hide()
            ring.deleteLater()
        is_list = isinstance(entered, QAbstractItemView)
        if entered is not None and (
            is_list or (isinstance(entered, QTextEdit | QPlainTextEdit) and entered.isReadOnly())
        ):
            self._ring = _Ring(entered)


class _Ring(QWidget):
    """Lies over a widget, and lets the mouse through."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(ring_colour(self.palette()), _WIDTH))
        inset = _WIDTH // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -inset, -inset))
