"""Boxes to tick, alone and in rows, that can be seen on any ground and hit easily.

The style that Qt has for all desktops draws them in a darker shade of the window, and a dark one has none.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStyleOptionViewItem
from typing_extensions import override

from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT, TallRows
from curator.desktop.toolkit.theme import quiet

_DARKENING = "fusion"
"""The style that needs it; others may have boxes of another shape."""


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

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        _outline(painter, box, quiet(self.palette()), self.style())
        painter.end()


class TickRows(TallRows):
    """Rows with a box to tick."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        if drawn.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator:
            is_chosen = bool(drawn.state & QStyle.StateFlag.State_Selected)
            palette, style = drawn.palette, drawn.widget.style()
            ink = palette.color(QPalette.ColorRole.HighlightedText) if is_chosen else quiet(palette)
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, drawn.widget)
            _outline(painter, box, ink, style)


def _outline(painter: QPainter, box: QRect, ink: QColor, style: QStyle) -> None:
    if style.name() == _DARKENING:
        painter.setPen(ink)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
