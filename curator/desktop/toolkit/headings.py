"""Headings of columns, in lists that reach from edge to edge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget
from typing_extensions import override

INSET = "\u2002"
"""Stands between an edge of the list and the text beside it."""


class Headings(QHeaderView):
    """Those at the edges have some room beside them, as the texts below have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        place = self.visualIndex(logicalIndex)
        if place == 0:
            option.text = INSET + option.text
        if all(self.isSectionHidden(self.logicalIndex(behind)) for behind in range(place + 1, self.count())):
            option.text += INSET
