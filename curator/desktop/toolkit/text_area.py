"""The widget in which an event is written."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget
from typing_extensions import override

from curator.curation import drops, pasting
from curator.desktop.toolkit.drop_zone import Formats, formats_of
from curator.desktop.toolkit.line_height import SpacedText

_BLOCK_END = "\u2029"
Selections = Sequence[QTextEdit.ExtraSelection]
Show = Callable[[], None]
"""Shows what was made ready."""


class TextArea(SpacedText):
    """A plain text editor whose marks come from several hands; none of them is part of the text."""

    escaped = Signal()
    """Esc was pressed: what was opened for the text may be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[str, Selections] = {}
        self._invitation = ""
        self._take: Callable[[Formats], bool] = lambda _: False
        self._fill: Callable[[QMenu, int, Show], None] = lambda _menu, _place, show: show()

    def take_things(self, take: Callable[[Formats], bool]) -> None:
        """Files and pictures that are pasted are handed to `take`, which says whether it takes them."""
        self._take = take

    def fill_menus(self, fill: Callable[[QMenu, int, Show], None]) -> None:
        """A menu for a place in the text is handed to `fill`, which may put more into it, and shows it in its time."""
        self._fill = fill

    def mark(self, by: str, selections: Selections) -> None:
        """Shows these marks in the place of those that the same hand made before; what marks later lies above."""
        self._marks[by] = selections
        self.setExtraSelections([one for marks in self._marks.values() for one in marks])

    def invite(self, text: str) -> None:
        """Shows in the place of an empty text what can be done here. Qt's own has a margin at the left alone."""
        self._invitation = text
        self.viewport().update()

    def lines_in_sight(self) -> range:
        """Their numbers, from 0."""
        block, top = self.firstVisibleBlock(), self.contentOffset().y()
        first = last = block.blockNumber()
        # Not by `cursorForPosition`: while an input method composes, it counts letters that the text does not have.
        while block.isValid() and top <= self.viewport().height():
            last, top = block.blockNumber(), top + self.blockBoundingRect(block).height()
            block = block.next()
        return range(first, last + 1)

    @Slot(str)
    def put_in(self, text: str) -> None:
        """Puts a text in the place of what is selected, as one undo step."""
        cursor = self.textCursor()
        cursor.beginEditBlock()  # without it, it would be one step with what was typed just before
        cursor.insertText(text)
        cursor.endEditBlock()
        self.ensureCursorVisible()

    @Slot()
    def paste_plain(self) -> None:
        """Pastes the text of the clipboard without making anything of it."""
        if not self.isReadOnly():
            self.put_in(QGuiApplication.clipboard().text())

    def top_line(self) -> int:
        """The number of the line of the text that is the first one in sight, however lines are wrapped."""
        return self.cursorForPosition(QPoint(0, 0)).blockNumber()

    def put_on_top(self, line: int) -> None:
        """Scrolls this line to the top, as far as there is text below it."""
        block = self.document().findBlockByNumber(line)
        if block.isValid():
            self.verticalScrollBar().setValue(block.firstLineNumber())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes; nothing that it names is fetched."""
        formats = formats_of(source)
        if (drops.files_in(formats) or not source.hasText()) and self._take(formats):
            return
        selected = self.textCursor().selectedText().replace(_BLOCK_END, "\n")
        text = pasting.pasted(formats, selected)
        if not self.isReadOnly():
            self.put_in(source.text() if text is None else text)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is just the text that is selected; Qt would make blanks of its no-break spaces."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace(_BLOCK_END, "\n"))
        return data

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._invitation:
            margin, painter = round(self.document().documentMargin()), QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(margin, margin, -margin, 0)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._invitation)
            painter.end()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._open_menu_at_cursor()
        else:
            self._open_menu(event.pos(), self.cursorForPosition(event.pos()).position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _open_menu_at_cursor(self) -> None:
        self.ensureCursorVisible()
        self._open_menu(self.cursorRect().bottomLeft(), self.textCursor().position())

    def _open_menu(self, at: QPoint, place: int) -> None:
        menu = self.createStandardContextMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, place, partial(menu.popup, self.viewport().mapToGlobal(at)))
