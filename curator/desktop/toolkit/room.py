"""How large windows are at first: as their texts need it, and no larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(20, 60)
"""What a desktop puts around a window."""
_USUAL_DIGIT = 7
"""Pixels of a digit in texts of usual size."""


def wide(widget: QWidget, width: int) -> int:
    """A width that is so many pixels where texts have their usual size, and as much more as they are larger."""
    return max(width, round(width * widget.fontMetrics().horizontalAdvance("0") / _USUAL_DIGIT))


def roomy(widget: QWidget, width: int, height: int) -> QSize:
    """The same for a window; what has no room on the screen then is scrolled."""
    return QSize(wide(widget, width), wide(widget, height)).boundedTo(widget.screen().availableSize() - FRAME)
