"""Events by title, offered where a link is begun with `[` in a text, or with the `【` of Chinese keyboards."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem
from shiboken6 import isValid
from typing_extensions import override

from curator.desktop.toolkit.hit_selections import qt_length
from curator.desktop.toolkit.tall_rows import TallRows
from curator.desktop.toolkit.text_area import TextArea
from curator.visible import tool_tip, visible

_MOST = 8
_WIDTH = 460
_ROW = 26
"""The least height of a row, in pixels that don't depend on the screen."""
_OPENING = ("[", "【")
_BEGUN = re.compile(r"[\[【]([^\[\]【】()]{0,80})$")
_TAKES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_MOST, Qt.Key.Key_PageDown: _MOST}


class Offered(NamedTuple):
    """An event that can be linked."""

    path: str
    title: str
    day: str


class LinkCompletion(QObject):
    """A list below the cursor. It never has the focus, so that keyboard and input method stay with the text."""

    taken = Signal(str)
    """The path of the event to link; `[` and what was typed behind it are selected."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area
        self._find: Callable[[str, int], Sequence[Offered]] = lambda _typed, _most: ()
        self._is_begun = False
        """Whether `[` was typed, and the link is not done."""
        self._is_composing = False
        self.list = QListWidget(area.viewport())
        self.list.setAccessibleName(self.tr("Events to link"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.Box)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TallRows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setCursor(Qt.CursorShape.ArrowCursor)
        self.list.hide()
        self.list.itemClicked.connect(self._take)
        area.installEventFilter(self)
        area.textChanged.connect(self._offer)
        area.cursorPositionChanged.connect(self._stay)
        area.updateRequest.connect(self._scrolled)

    def offer_from(self, find: Callable[[str, int], Sequence[Offered]]) -> None:
        """Takes so many events at most from here, for what was typed."""
        self._find = find

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self.list):  # the text view is being destroyed
            return False
        if isinstance(event, QInputMethodEvent):
            self._is_composing = bool(event.preeditString())
            self._is_begun = self._is_begun or event.commitString().endswith(_OPENING)
            if self._is_composing:
                self.list.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif event.type() == QEvent.Type.FocusOut and self._area.isVisible():  # not of one that is being destroyed
            self._end()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Whether the list has taken the key."""
        if event.text() in _OPENING:
            self._is_begun = True
        if self.list.isHidden():
            return False
        if event.key() in _STEPS:
            row = self.list.currentRow() + _STEPS[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            self._tell()
        elif event.key() in _TAKES and self.list.currentRow() >= 0:
            self._take(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            return False
        return True

    @Slot()
    def _offer(self) -> None:
        """Where nothing was typed yet, no row is chosen: Enter would link what nobody asked for."""
        typed = self._typed()
        if not self._is_begun or typed is None or self._is_composing or self._area.isReadOnly():
            self.list.hide()
            return
        found = self._find(typed, _MOST)
        self.list.clear()
        for offered in found:
            item = QListWidgetItem(f"{offered.day}   {visible(offered.title)}", self.list)
            item.setSizeHint(QSize(0, max(_ROW, self.list.fontMetrics().height() + 8)))
            item.setData(Qt.ItemDataRole.UserRole, offered.path)
            item.setToolTip(tool_tip(offered.title))
        self.list.setCurrentRow(0 if typed.strip() and found else -1)
        self.list.setVisible(bool(found))
        self._place()
        self._tell()

    def _typed(self) -> str | None:
        """What stands between `[` and the cursor; None where the cursor is in no link that is begun."""
        cursor = self._area.textCursor()
        line = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()].decode("utf-16-le", "replace")
        begun = _BEGUN.search(line)
        return begun[1] if begun and not cursor.hasSelection() else None

    @Slot()
    def _stay(self) -> None:
        if self._is_begun and self._typed() is None:
            self._end()

    def _end(self) -> None:
        self._is_begun = False
        self.list.hide()

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem) -> None:
        path, typed = str(item.data(Qt.ItemDataRole.UserRole)), self._typed() or ""
        self._end()
        cursor = self._area.textCursor()
        length = qt_length(f"[{typed}")
        cursor.setPosition(cursor.position() - length, QTextCursor.MoveMode.KeepAnchor)
        self._area.setTextCursor(cursor)
        self.taken.emit(path)

    @Slot(QRect, int)
    def _scrolled(self, _rect: QRect, by: int) -> None:
        if by and self.list.isVisible():
            self._place()

    def _place(self) -> None:
        """Below the cursor, or above it where there is more room."""
        room, line = self._area.viewport().rect().adjusted(4, 4, -4, -4), self._area.cursorRect()
        height = self.list.sizeHintForRow(0) * self.list.count() + 2 * self.list.frameWidth()
        size = QSize(min(_WIDTH, room.width()), height)
        below, above = room.bottom() - line.bottom(), line.top() - room.top()
        top = line.bottom() + 2 if below >= min(height, above) else line.top() - 2 - min(height, above)
        size.setHeight(min(height, max(below, above)))
        self.list.setGeometry(QRect(max(room.left(), min(line.left(), room.right() - size.width())), top, 0, 0))
        self.list.resize(size)

    def _tell(self) -> None:
        """To a screen reader, which is at the text while the list moves."""
        item = self.list.currentItem()
        if item is not None and self.list.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._area, item.text()))
