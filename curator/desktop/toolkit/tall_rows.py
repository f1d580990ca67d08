"""Rows that are high enough to be hit easily."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated
from curator.desktop.toolkit.headings import INSET
from curator.event.entities import unescape
from curator.visible import visible

LEAST_HEIGHT = 24
"""Pixels of whatever is to be hit with the mouse."""


class TallRows(QStyledItemDelegate):
    """As the style has them, but not lower."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, LEAST_HEIGHT))


class EdgeRows(TallRows):
    """Those of a list that reaches from edge to edge: the first text of each has some room beside it."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == 0:
            option.text = INSET + option.text


class TypedRows(EdgeRows):
    """Shows hidden characters of a cell; typing over the cell starts from the text as it is."""

    typing = Signal()
    """The open cell holds another text now."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return isolated(visible(str(value)))

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAcceptDrops(False)  # what is dropped while a cell is open is for the list, not for the cell
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self.typing)
        return editor


class ReadRows(TypedRows):
    """Shows letters for the entities of HTML, too: no cell is an address, where `&copy=` is none."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return super().displayText(unescape(str(value)), locale)
