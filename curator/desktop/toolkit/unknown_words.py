"""Waves under words that nobody knows, in as much of a text as is in sight.

They are marks, no formats: no text is highlighted anew while an input method is at it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from typing_extensions import override

from curator.curation import spelling
from curator.desktop.toolkit.marks import cursor_over, mark_of
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.theme import unknown_colour

_PAUSE = 300
"""Milliseconds without a change or a scroll until words are worth a look."""


class UnknownWords(QObject):
    """Says when words in sight are to be looked at, and marks those that are given back."""

    wanted = Signal()
    """There may be others in sight now."""
    outdated = Signal()
    """The text changed: places that were found before mean nothing any more."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area
        self._is_typing = False
        """The text has changed since words were marked."""
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.pause.timeout.connect(self._want)
        # Cursors are made for marks, and none in here: Qt forgets those that are made while it clears a document.
        area.document().contentsChanged.connect(self._outdate)
        area.verticalScrollBar().valueChanged.connect(self.pause.start)
        area.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.Show}:
            self.pause.start()
        return super().eventFilter(watched, event)

    @Slot(object)
    def show_words(self, words: Iterable[spelling.Word]) -> None:
        """Marks these and no others. The word at whose end somebody types is left alone until the next pause."""
        cursors = [self.cursor_at(word) for word in words]
        typed = [one for one in cursors if self._is_typing and one.position() == self._area.textCursor().position()]
        wave = self._wave()
        self._area.mark("spelling", [mark_of(one, wave) for one in cursors if one not in typed])
        self._is_typing = False
        if typed:
            self.pause.start()

    def cursor_at(self, word: spelling.Word) -> QTextCursor:
        """A cursor that has the word selected."""
        document = self._area.document()
        start = document.findBlockByNumber(word.line).position()
        return cursor_over(document, start + word.start, start + word.stop)

    def _wave(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(unknown_colour(self._area.palette()))
        return form

    @Slot()
    def _outdate(self) -> None:
        self._is_typing = True
        self.pause.start()
        self.outdated.emit()

    @Slot()
    def _want(self) -> None:
        """Not while an input method composes: it holds letters that are not in the text yet."""
        if self._area.textCursor().block().layout().preeditAreaText():
            self.pause.start()
        else:
            self.wanted.emit()
