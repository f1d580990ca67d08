"""A bar above a panel that says something that does not go away by itself, with buttons for what can be done."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.flow_layout import FlowLayout
from curator.desktop.toolkit.theme import faded, notice_colour
from curator.desktop.toolkit.way_back import WayBack
from curator.visible import visible

_MARGIN = 10
_EDGE = 0.25
"""How strong the line below is."""


class NoticeBar(QFrame):
    """It takes no focus and stops nobody: who goes on writing may decide later. Whoever presses one of its buttons is
    back where they were."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._way_back = WayBack(self)
        self._row = FlowLayout()
        self._row.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 2, _MARGIN, _MARGIN - 2)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(self._row)
        self.hide()

    def text(self) -> str:
        """What it says; empty where it is not shown."""
        return self._text.text() if not self.isHidden() else ""

    def show_notice(self, text: str, acts: Mapping[str, Callable[[], object]] | None = None) -> None:
        """Says this; each act is a button of that name."""
        text = visible(text)
        is_news = text != self.text()
        self._take_buttons_away()
        self._text.setText(text)
        self.setAccessibleName(text)
        for name, act in (acts or {}).items():
            button = QPushButton(name, self)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self) -> None:
        """There is nothing to say any more."""
        self._take_buttons_away()
        self._text.setText("")
        self.hide()

    def above(self, below: QWidget) -> QWidget:
        """A widget that has the bar above another one."""
        both = QWidget(self.parentWidget())
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self)
        column.addWidget(below, 1)
        return both

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = QGuiApplication.palette(), QPainter(self)
        painter.fillRect(self.rect(), notice_colour(palette))
        painter.setPen(faded(palette, _EDGE))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def _take_buttons_away(self) -> None:
        self._way_back.lead()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()  # not now: it may be the one that was pressed
        self._buttons = []
