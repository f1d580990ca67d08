"""A box to tick that is high enough to be hit easily."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT


class CheckBox(QCheckBox):
    """As the style has it, but not lower; all of its height can be hit."""

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, LEAST_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, LEAST_HEIGHT))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return super().hitButton(QPoint(pos.x(), self.rect().center().y())) and self.rect().contains(pos)
