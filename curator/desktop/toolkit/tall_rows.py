"""Rows that are high enough to be hit easily."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

LEAST_HEIGHT = 24
"""Pixels of whatever is to be hit with the mouse."""


class TallRows(QStyledItemDelegate):
    """As the style has them, but not lower."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, LEAST_HEIGHT))
