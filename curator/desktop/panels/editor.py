"""The text of the open file. It is the truth while the file is open; all other panels show what it says."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.drop_zone import DropZone, Formats
from curator.desktop.toolkit.find_bar import FindBar
from curator.desktop.toolkit.focus_mode import FocusMode
from curator.desktop.toolkit.hit_selections import hit_selections
from curator.desktop.toolkit.line_breaks import LineBreaks
from curator.desktop.toolkit.link_completion import LinkCompletion
from curator.desktop.toolkit.markup_highlighter import MarkupHighlighter
from curator.desktop.toolkit.notice_bar import NoticeBar
from curator.desktop.toolkit.plain_document import apply_edit, text_of
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.theme import writing_font
from curator.event.splice import Edit

_PAGE_MARGIN = 22
_LONG = 50_000
"""Characters; an event has some 4,000."""
_PAUSE = 250


class EditorPanel(QWidget):
    """A plain text editor, and above it what is to be said."""

    typed = Signal(str)
    """The whole text, whenever it has changed by whatever hand."""

    offered = Signal(object, int)
    """The formats of what was dropped on the text, or pasted and is no text; the cursor is there, in this line."""
    refused = Signal(str)
    """Why something can't be dropped."""
    copy_wanted = Signal()
    """A text that can only be read is to be saved as another file."""

    def __init__(self, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer, self.clash, self.remark, self.reason = (NoticeBar(self) for _ in range(4))
        """What was found when the archive was opened; what another program made of the open file while it is written
        here; what is to be said of it; why it can only be read."""
        self._hits: Sequence[tuple[int, int]] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.area = TextArea(self)
        self.area.setAccessibleName(self.tr("Editor"))
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFont(writing_font())
        self.area.setTabChangesFocus(True)
        self.area.document().setDocumentMargin(_PAGE_MARGIN)
        self.area.setCenterOnScroll(True)
        self._watch(exchange)
        self._highlighter = MarkupHighlighter(self.area.document())
        self._line_breaks = LineBreaks(self.area)
        self.completion, self.focus_mode = LinkCompletion(self.area), FocusMode(self.area)
        self.find_bar = FindBar(self.area, self)
        self.area.textChanged.connect(self._tell_soon)
        self.setFocusProxy(self.area)
        self._lay_out()

    def _watch(self, exchange: Exchange) -> None:
        """For what is dropped on the text, or pasted into it."""
        self._judge = exchange.judge
        zone = DropZone(self.area, exchange.judge, exchange.only_copies, keeps_own=True)
        zone.refused.connect(self.refused)
        zone.hovered.connect(self._show_caret)
        zone.dropped.connect(self._take_drop)
        self.area.take_things(self._take_paste)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.offer, self.clash, self.remark, self.reason):
            layout.addWidget(bar)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.find_bar)

    def show_text(self, text: str, notice: str = "", *, is_whole: bool = False) -> None:
        """Shows another file's text, with an empty undo stack; with a notice it can only be read, and copied to another
        file if it `is_whole`."""
        if notice:
            self.reason.show_notice(notice, {self.tr("Save a copy…"): self.copy_wanted.emit} if is_whole else None)
        else:
            self.reason.clear()
        if self.is_editable() == bool(notice):
            self.area.setReadOnly(bool(notice))
        self.area.invite("")
        self.show_hits(())
        self.area.blockSignals(True)
        self.area.setPlainText(text)
        self.area.blockSignals(False)
        self._pause.stop()

    def show_nothing(self, invitation: str) -> None:
        """Shows that no file is open."""
        self.show_text("")
        self.area.invite(invitation)
        self.area.setReadOnly(True)

    def show_hits(self, spans: Sequence[tuple[int, int]]) -> None:
        """Puts a ground behind what a search found in the text: start and stop of each hit."""
        if spans or self._hits:
            self._hits = spans
            self.area.mark("search", hit_selections(self.area.document(), spans, self.palette()))

    def text(self) -> str:
        """The text, exactly."""
        return text_of(self.area.document())

    def is_editable(self) -> bool:
        """Whether the text can be changed."""
        return not self.area.isReadOnly()

    def apply(self, edit: Edit) -> None:
        """Makes an edit as one undo step, and tells the text; the cursor stays at its text. Raises StaleEditError."""
        apply_edit(self.area.document(), edit)
        self.finish_typing()

    def reload(self, edit: Edit) -> None:
        """Makes an edit that another program made of the file: cursor and place stay, and nothing can be undone past
        it. Raises StaleEditError."""
        bar = self.area.verticalScrollBar()
        place = bar.value()
        self.apply(edit)
        self.area.document().clearUndoRedoStacks()
        bar.setValue(place)

    def cursor_place(self) -> int:
        """How many characters stand before the cursor, as Qt counts them."""
        return self.area.textCursor().position()

    def put_cursor(self, place: int) -> None:
        """Puts the cursor behind so many characters, or at the end."""
        cursor = self.area.textCursor()
        cursor.setPosition(min(place, self.area.document().characterCount() - 1))
        self.area.setTextCursor(cursor)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.follow_palette()
            self.finish_typing()  # else the hits would be those of an older text
            self.show_hits(self._hits)
        super().changeEvent(event)

    @Slot(result=bool)
    def undo(self) -> bool:
        """Takes the last step back, typed or made in a panel; whether there was one."""
        was_changed = self.area.document().isUndoAvailable()
        self.area.undo()
        return was_changed

    @Slot()
    def redo(self) -> None:
        """Makes again what was taken back."""
        self.area.redo()

    @Slot(str)
    def insert(self, text: str) -> None:
        """Puts a text in where the cursor is, as one undo step."""
        if self.is_editable():
            self.area.put_in(text)

    @Slot(QPoint)
    def _show_caret(self, place: QPoint) -> None:
        self.area.setTextCursor(self.area.cursorForPosition(place))

    @Slot(object, QPoint)
    def _take_drop(self, formats: Formats, place: QPoint) -> None:
        self._show_caret(place)
        self._offer(formats)

    def _take_paste(self, formats: Formats) -> bool:
        """Takes things that are no text; says whether it did."""
        is_taken = not self._judge(formats)
        if is_taken:
            self._offer(formats)
        return is_taken

    def _offer(self, formats: Formats) -> None:
        self.offered.emit(formats, self.area.textCursor().blockNumber())

    def finish_typing(self) -> None:
        """Tells the text now, if it was to be told in a moment."""
        if self._pause.isActive():
            self._tell()

    @Slot()
    def _tell_soon(self) -> None:
        """A long text is told when the typing pauses, since all that it says is read anew each time."""
        if self.area.document().characterCount() > _LONG:
            self._pause.start()
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self.typed.emit(self.text())
