"""Texts that become larger or smaller: by Ctrl and the wheel, and with what is read staying where it is."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

_NOTCH = 120
"""What Qt counts for one notch of a wheel; finer wheels and touch pads send less at a time."""


class WheelZoom(QObject):
    """Watches a text for Ctrl and the wheel. Qt's own would change the size of texts that can't be edited alone, and
    nobody would remember it."""

    turned = Signal(int)
    """So many notches: larger (1 or more) or smaller (-1 or less)."""

    def __init__(self, text: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(text)
        self._rest = 0
        text.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        notches = int((self._rest + event.angleDelta().y()) / _NOTCH)
        self._rest += event.angleDelta().y() - notches * _NOTCH
        if notches:
            self.turned.emit(notches)
        return True


def give_font(text: QPlainTextEdit | QTextEdit, font: QFont) -> None:
    """Shows a text in another font; the line that stood at the top stands there still."""
    if text.font() == font:
        return
    top = text.cursorForPosition(QPoint(0, 0))
    text.setFont(font)
    bar = text.verticalScrollBar()
    if isinstance(text, QTextEdit):
        bar.setValue(bar.value() + text.cursorRect(top).top())
    else:  # whose bar counts lines
        line = top.block().layout().lineForTextPosition(top.positionInBlock())
        bar.setValue(top.block().firstLineNumber() + (line.lineNumber() if line.isValid() else 0))
