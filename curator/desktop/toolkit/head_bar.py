"""What stands above the desk: buttons of the commands used most, what is open, and how it is seen."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated, margins
from curator.desktop.toolkit.icons import tinted_icon
from curator.visible import tool_tip

_ICON = QSize(20, 20)
_LEAST_SIZE = 28
_UNDERLINE = 2
_MIRRORED = {"day-back": "day-forward", "day-forward": "day-back", "undo": "redo", "redo": "undo"}
"""Drawings that point to where reading begins, or goes on."""


class Tool(Struct, frozen=True):
    """A command with a button of its own."""

    action: QAction
    drawing: str
    is_named: bool = False
    """Its name stands beside the drawing."""


class HeadBar(QWidget):
    """Buttons in groups, a heading that gives way where there is little room, and the views."""

    def __init__(
        self, groups: Sequence[Sequence[Tool]], views: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """`views` exclude each other."""
        super().__init__(parent)
        self._tools = [tool for group in groups for tool in group]
        self._heading = _Heading(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(6, 3, 8, 3))
        row.setSpacing(2)
        for group in groups:
            for tool in group:
                row.addWidget(self._button(tool))
            row.addWidget(_Line(self))
        row.addWidget(self._heading, 1)
        for view in views:
            row.addWidget(_ViewButton(view, self))
        self._take_palette()

    def show_heading(self, text: str) -> None:
        """What is open; empty for nothing."""
        self._heading.show_text(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange}:
            self._take_palette()

    def _button(self, tool: Tool) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(tool.action)
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setMinimumSize(_LEAST_SIZE, _LEAST_SIZE)
        button.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # as in any tool bar: the keyboard has menus, keys and the palette
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if tool.is_named else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        return button

    def _take_palette(self) -> None:
        mirrored = _MIRRORED if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else {}
        for tool in self._tools:
            drawing = mirrored.get(tool.drawing, tool.drawing)
            tool.action.setIcon(tinted_icon(drawing, self.palette()))


class _ViewButton(QToolButton):
    """One of several that exclude each other; the one that is on is underlined: on dark desktops its ground is hardly
    another one."""

    def __init__(self, view: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(view)
        self.setAutoRaise(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            line = QRect(0, self.height() - _UNDERLINE, self.width(), _UNDERLINE).adjusted(6, 0, -6, 0)
            QPainter(self).fillRect(line, self.palette().color(QPalette.ColorRole.ButtonText))


class _Heading(QLabel):
    """A text that is cut short where there is little room: it must not make the window wider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(margins(6, 0, 6, 0))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(isolated(self._text), Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown)
        self.setToolTip(tool_tip(self._text) if shown != isolated(self._text) else "")


class _Line(QFrame):
    """Between two groups."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.VLine | QFrame.Shadow.Sunken)
        self.setFixedHeight(20)
        self.setContentsMargins(2, 0, 2, 0)
