"""Find and replace in the open text: a bar below it, which stays until Esc."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from typing_extensions import override

from curator.desktop.toolkit import text_search
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.marks import cursor_over, hit_format, mark_of
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.worded import worded
from curator.planning import replacing

_PAUSE = 150
"""Milliseconds after a change of the text until its hits are counted anew."""
_MOST_MARKED = 5_000
_TARGET = 26
"""The least height and width of what can be pressed, in pixels that don't depend on the screen."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindBar(QFrame):
    """Finds what is typed while it is typed. Replacing, one or all, is one undo step."""

    passed_on = Signal()
    """Esc was pressed in the text, and there was no bar to close."""

    def __init__(self, area: TextArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self._hits: Sequence[text_search.TextHit] = ()
        self._from = 0
        """Where the cursor was when the person began to type."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count_anew)
        self._find, self._by, self._said = QLineEdit(self), QLineEdit(self), QLabel(self)
        self._case = self._switch("Aa", self.tr("Match case"))
        self._words = self._switch("|ab|", self.tr("Whole words"))
        self._pattern = self._switch(".*", self.tr("Regular expression"))
        self._icons = {
            "up": self._button(self.tr("Previous hit"), self.find_previous),
            "down": self._button(self.tr("Next hit"), self.find_next),
            "close": self._button(self.tr("Close"), self.leave),
        }
        self._one = QPushButton(self.tr("Replace"), self)
        self._all = QPushButton(self.tr("Replace all"), self)
        self._lay_out()
        self._find.textEdited.connect(self._find_typed)
        self._one.clicked.connect(self.replace)
        self._all.clicked.connect(self.replace_all)
        area.document().contentsChanged.connect(self._count_soon)
        area.escaped.connect(self._escape)
        self.hide()

    @Slot()
    def start(self) -> None:
        """Shows the bar, with what is selected in the text, if that is part of a line, as what is looked for."""
        cursor = self._area.textCursor()
        selected = cursor.selectedText()
        self._from = cursor.selectionStart()
        if selected and "\u2029" not in selected:
            self._find.setText(selected)
        self.show()
        self._find.setFocus()
        self._find.selectAll()
        self._count_anew()

    @Slot()
    def leave(self) -> None:
        """Closes the bar; the cursor is at the last hit."""
        self.hide()
        self._hits = ()
        self._area.mark("find", ())
        self._area.setFocus()

    @Slot()
    def find_next(self) -> None:
        """Selects the next hit, after the last one the first."""
        self._go(lambda starts: bisect_left(starts, self._area.textCursor().selectionEnd()))

    @Slot()
    def find_previous(self) -> None:
        """Selects the hit before, before the first one the last."""
        self._go(lambda starts: bisect_left(starts, self._area.textCursor().selectionStart()) - 1)

    @Slot()
    def replace(self) -> None:
        """Replaces the hit that is selected, and selects the next one."""
        self._look()
        cursor = self._area.textCursor()
        hit = self._hit_at(cursor)
        if hit is not None and not self._area.isReadOnly():
            cursor.insertText(hit.replacement)
        self.find_next()

    @Slot()
    def replace_all(self) -> None:
        """Replaces all hits, as one step; the cursor stays at its text."""
        self._look()
        if not self._hits or self._area.isReadOnly():
            return
        count, cursor = len(self._hits), QTextCursor(self._area.document())
        reaches_addresses = any(text_search.is_in_address(self._area.document(), hit) for hit in self._hits)
        cursor.beginEditBlock()
        for hit in reversed(self._hits):
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.stop, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(hit.replacement)
        cursor.endEditBlock()
        self._look()
        said = self.tr("Replaced %Ln hit(s)", "", count)
        self._say(self.tr("{0}, some of them in addresses of links").format(said) if reaches_addresses else said)
        self._pause.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and self._find.hasFocus():
            (self.find_previous if is_back else self.find_next)()
        elif event.key() in _ENTER and self._by.hasFocus():
            self.replace()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
            self._mark()
        super().changeEvent(event)

    @Slot()
    def _escape(self) -> None:
        if self.isHidden():
            self.passed_on.emit()
        else:
            self.leave()

    @Slot()
    def _find_typed(self) -> None:
        """The first hit behind the place where the cursor was is selected; with none the cursor goes back there."""
        cursor = self._area.textCursor()
        cursor.setPosition(min(self._from, self._area.document().characterCount() - 1))
        self._area.setTextCursor(cursor)
        self._go(lambda starts: bisect_left(starts, self._from))

    @Slot()
    def _count_soon(self) -> None:
        if self.isVisible():
            self._pause.start()

    @Slot()
    def _count_anew(self) -> None:
        if self._look():
            self._tell()

    def _go(self, which: Callable[[list[int]], int]) -> None:
        """Selects the hit that `which` chooses by the beginnings of all of them."""
        if not self._find.text() and self.isHidden():
            self.start()
        self.show()
        if not self._look():
            return
        if self._hits:
            hit = self._hits[which([hit.start for hit in self._hits]) % len(self._hits)]
            cursor = self._area.textCursor()
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.stop, QTextCursor.MoveMode.KeepAnchor)
            self._area.setTextCursor(cursor)
        self._tell()

    def _look(self) -> bool:
        """Looks for all hits and marks them; whether that could be done, else it is said why not."""
        self._pause.stop()
        for part in (self._by, self._one, self._all):
            part.setHidden(self._area.isReadOnly())
        search = text_search.TextSearch(
            self._find.text(),
            self._by.text(),
            matches_case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            is_pattern=self._pattern.isChecked(),
        )
        self._hits = ()
        try:
            self._hits = text_search.hits_in(self._area.document(), search)
        except (replacing.PatternError, replacing.CostlyPatternError) as error:
            self._say(worded(error))
            return False
        finally:
            self._mark()
        return True

    def _mark(self) -> None:
        document, form = self._area.document(), hit_format(self.palette())
        marks = [mark_of(cursor_over(document, hit.start, hit.stop), form) for hit in self._hits[:_MOST_MARKED]]
        self._area.mark("find", marks)

    def _hit_at(self, cursor: QTextCursor) -> text_search.TextHit | None:
        """The hit that is selected."""
        span = (cursor.selectionStart(), cursor.selectionEnd())
        return next((hit for hit in self._hits if (hit.start, hit.stop) == span), None)

    def _tell(self) -> None:
        hit = self._hit_at(self._area.textCursor())
        if not self._find.text():
            self._say("")
        elif hit is not None:
            number = self._hits.index(hit) + 1
            self._say(self.tr("{0} of {1}").format(*map(self.locale().toString, (number, len(self._hits)))))
        else:
            self._say(self.tr("%Ln hit(s)", "", len(self._hits)))

    def _say(self, text: str) -> None:
        if text != self._said.text():
            self._said.setText(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _switch(self, text: str, name: str) -> QToolButton:
        button = self._button(name, self._find_typed)
        button.setText(text)
        button.setCheckable(True)
        return button

    def _button(self, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setMinimumSize(_TARGET, _TARGET)
        button.clicked.connect(act)
        return button

    def _tint(self) -> None:
        for name, button in self._icons.items():
            button.setIcon(tinted_icon(name))

    def _lay_out(self) -> None:
        self._tint()
        self.setAccessibleName(self.tr("Find and replace"))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        for field, name in ((self._find, self.tr("Find in this text")), (self._by, self.tr("Replace by"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setMinimumHeight(_TARGET)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        for column, part in enumerate((self._find, self._case, self._words, self._pattern, *self._icons.values())):
            layout.addWidget(part, 0, column)
        layout.addWidget(self._by, 1, 0)
        layout.addWidget(self._one, 1, 1, 1, 3)
        layout.addWidget(self._all, 1, 4, 1, 3)
        layout.addWidget(self._said, 2, 0, 1, 7)
        layout.setColumnStretch(0, 1)
