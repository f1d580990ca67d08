"""A look at another event without leaving the one that is open: a card beside its row, by hovering or the space bar."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.joining import in_turn
from curator.visible import visible

_WIDTH = 380
_GAP = 6
_LONGEST = 600
"""Characters of a summary that a card shows."""
_ENDING = {QEvent.Type.FocusOut, QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.Hide, QEvent.Type.Leave}


class Glimpse(Struct, frozen=True):
    """What a card says of an event; empty texts are left out."""

    day: str
    title: str
    summary: str
    sources: str
    contexts: str
    note: str = ""
    """What the row that is looked at says of it: why it is proposed, whether it points back."""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return in_turn((self.day, self.title, self.summary, self.sources, self.contexts, self.note))


class PeekCard(QFrame):
    """Shows a glimpse above all else, and takes neither focus nor clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._owner = parent
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFixedWidth(_WIDTH)
        self._labels = [QLabel(self) for _ in range(6)]
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        day, title, _, *notes, _ = self._labels
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        title.setFont(font)
        for label in (day, *notes):
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)

    def show_beside(self, glimpse: Glimpse, row: QRect) -> None:
        """Shows it left of a row (on the screen) where there is room, else under it."""
        summary = glimpse.summary if len(glimpse.summary) <= _LONGEST else f"{glimpse.summary[:_LONGEST]}…"
        texts = (glimpse.day, glimpse.title, summary, glimpse.sources, glimpse.contexts, glimpse.note)
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(visible(text))
            label.setVisible(bool(text))
        self.setAccessibleName(visible(glimpse.spoken))
        self.setFixedHeight(self._layout.totalHeightForWidth(_WIDTH))  # lines of long texts, which no hint counts
        self.move(self._place(row))
        self.show()

    def _place(self, row: QRect) -> QPoint:
        screen = self._owner.screen().availableGeometry()
        left = row.left() - self.width() - _GAP
        x, y = (left, row.top()) if left >= screen.left() else (row.left(), row.bottom() + _GAP)
        return QPoint(
            max(screen.left(), min(x, screen.right() - self.width())),
            max(screen.top(), min(y, screen.bottom() - self.height())),
        )


class Peek(QObject):
    """Shows a card for the row that the pointer rests on, or for the current one on Space; Space again hides it."""

    def __init__(self, view: QAbstractItemView, look: Callable[[int], Glimpse | None]) -> None:
        """`look` gives what there is to see of a row; None leaves the row its tool tip."""
        super().__init__(view)
        self._view = view
        self._look = look
        self.card = PeekCard(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and watched is self._view.viewport():
            return self._show(self._view.indexAt(event.pos()).row())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._view:
            return self._take_key(Qt.Key(event.key()))
        if event.type() in _ENDING and not (event.type() == QEvent.Type.Leave and watched is self._view):
            self.card.hide()
        return False

    def _take_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Space and not self.card.isVisible():
            return self._show(self._view.currentIndex().row())
        was_visible = self.card.isVisible()
        self.card.hide()
        return was_visible and key in {Qt.Key.Key_Space, Qt.Key.Key_Escape}

    def _show(self, row: int) -> bool:
        glimpse = self._look(row) if row >= 0 else None
        if glimpse is None:
            self.card.hide()
            return False
        area = self._view.visualRect(self._view.model().index(row, 0))
        origin = self._view.viewport().mapToGlobal(QPoint(0, area.top()))
        self.card.show_beside(glimpse, QRect(origin, area.size()))
        return True
