"""A look at another event without leaving the one that is open: a card beside its row, or a link to it, by hovering or
the space bar."""

from abc import abstractmethod
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget
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
        """Shows it left of a row (on the screen) where there is room, else right of it, else under it."""
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
        left, right = row.left() - self.width() - _GAP, row.right() + _GAP
        x, y = row.left(), row.bottom() + _GAP
        if left >= screen.left():
            x, y = left, row.top()
        elif right + self.width() <= screen.right():
            x, y = right, row.top()
        return QPoint(
            max(screen.left(), min(x, screen.right() - self.width())),
            max(screen.top(), min(y, screen.bottom() - self.height())),
        )


class _Peeking(QObject):
    """Shows a card for what the pointer rests on, or for what the keyboard is at on Space; Space again hides it."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._area = view
        self.card = PeekCard(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and watched is self._area.viewport():
            return self._show_at(event.pos())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._area:
            return self._take_key(event)
        if event.type() in _ENDING and not (event.type() == QEvent.Type.Leave and watched is self._area):
            self.card.hide()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        is_space = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_space and not self.card.isVisible():
            return self._show_current()
        was_visible = self.card.isVisible()
        self.card.hide()
        return was_visible and (is_space or event.key() == Qt.Key.Key_Escape)

    def _show(self, glimpse: Glimpse | None, area: QRect) -> bool:
        """Beside an area of the viewport; whether there is something to see."""
        if glimpse is None:
            self.card.hide()
            return False
        self.card.show_beside(glimpse, QRect(self._area.viewport().mapToGlobal(area.topLeft()), area.size()))
        return True

    @abstractmethod
    def _show_at(self, place: QPoint) -> bool:
        """For what is at a place of the viewport."""

    @abstractmethod
    def _show_current(self) -> bool:
        """For what the keyboard is at."""


class Peek(_Peeking):
    """At rows, each in its whole width, but for the tool tips of columns behind the first."""

    def __init__(
        self, view: QAbstractItemView, look: Callable[[int], Glimpse | None], *, is_first_alone: bool = False
    ) -> None:
        """`look` gives what there is to see of a row; None leaves the row its tool tip. `is_first_alone`: so are the
        columns behind the first one left theirs."""
        super().__init__(view)
        self._view = view
        self._look = look
        self._is_first_alone = is_first_alone

    @override
    def _show_at(self, place: QPoint) -> bool:
        index = self._view.indexAt(place)
        return self._show_row(-1 if self._is_first_alone and index.column() else index.row())

    @override
    def _show_current(self) -> bool:
        return self._show_row(self._view.currentIndex().row())

    def _show_row(self, row: int) -> bool:
        glimpse = self._look(row) if row >= 0 else None
        area = self._view.visualRect(self._view.model().index(max(row, 0), 0))
        return self._show(glimpse, QRect(0, area.top(), self._view.viewport().width(), area.height()))


class LinkPeek(_Peeking):
    """At links of a text that is read."""

    def __init__(self, reader: QTextBrowser, look: Callable[[str], Glimpse | None]) -> None:
        """`look` gives what there is to see of a link's target; None leaves it to the reader."""
        super().__init__(reader)
        self._reader = reader
        self._look = look

    @override
    def _show_at(self, place: QPoint) -> bool:
        return self._show_link(
            self._reader.anchorAt(place), QRect(place, QSize(1, self._reader.fontMetrics().height()))
        )

    @override
    def _show_current(self) -> bool:
        """Tab goes from link to link, and chooses each."""
        cursor = self._reader.textCursor()
        return cursor.hasSelection() and self._show_link(
            cursor.charFormat().anchorHref(), self._reader.cursorRect(cursor)
        )

    def _show_link(self, target: str, area: QRect) -> bool:
        return self._show(self._look(target) if target else None, area)
