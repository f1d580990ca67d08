"""What can be done about a word that nobody knows, before what else is in the menu for its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from curator.curation.spelling import Word
from curator.desktop.toolkit.jobs import JobThread, NewestJob
from curator.desktop.toolkit.text_area import Show, TextArea
from curator.desktop.toolkit.unknown_words import UnknownWords
from curator.visible import visible

_MOST_SUGGESTIONS = 5
_PATIENCE = 1000
"""Milliseconds until the menu is shown without an answer, which takes half of that on a slow machine."""


class Doubt(Struct, frozen=True):
    """An unknown word, and what may have been meant by it."""

    word: Word
    meant: Sequence[str]


class WordMenu(QObject):
    """One menu at a time. To find out what may have been meant takes some tenths of a second: the menu is shown then,
    and the window goes on until then."""

    added = Signal(str)
    """A word is to be one of the archive's."""
    ignored = Signal(str)
    """A word is to be left alone for now."""
    failed = Signal(object)
    """The exception that ended the question."""

    def __init__(self, area: TextArea, words: UnknownWords) -> None:
        super().__init__(area)
        self._area, self._words = area, words
        self._waiting: tuple[QMenu, Show] | None = None
        self._thread = JobThread("suggestions")
        self._asking = NewestJob(self, self._thread)
        self._limit = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._asking.finished.connect(self._take)
        self._asking.failed.connect(self._fail)
        self._limit.timeout.connect(self._show)

    def open(self, menu: QMenu, show: Show, ask: Callable[[], Doubt | None]) -> None:
        """Shows a menu when `ask`, in another thread, has said what it is about; without that where it takes long."""
        self.let_go()
        self._waiting = (menu, show)
        self._asking.start(lambda _: ask())
        self._limit.start()

    def let_go(self) -> None:
        """A menu that is still to be shown is not wanted any more."""
        self._stop()
        if self._waiting is not None:
            self._waiting[0].deleteLater()
        self._waiting = None

    def end(self) -> None:
        """Ends the thread; what is asked in it is to be ended before."""
        self.let_go()
        self._thread.end()

    def _stop(self) -> None:
        self._limit.stop()
        self._asking.let_go()

    @Slot(object)
    def _take(self, doubt: Doubt | None) -> None:
        if doubt is not None and self._waiting is not None:
            self._fill(self._waiting[0], doubt)
        self._show()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._show()
        self.failed.emit(error)

    @Slot()
    def _show(self) -> None:
        """Shows the menu with what is in it; not over what the person opened meanwhile."""
        if self._waiting is None or QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self.let_go()
            return
        self._stop()
        (_, show), self._waiting = self._waiting, None
        show()

    def _fill(self, menu: QMenu, doubt: Doubt) -> None:
        cursor, before, word = self._words.cursor_at(doubt.word), menu.actions()[0], doubt.word
        actions = [self._suggestion(menu, cursor, word.text, one) for one in doubt.meant[:_MOST_SUGGESTIONS]]
        if not actions:
            actions = [QAction(self.tr("No suggestions"), menu, enabled=False)]
        add = QAction(self.tr("&Add to the words of this archive"), menu)
        add.triggered.connect(partial(self.added.emit, word.plain))
        ignore = QAction(self.tr("&Ignore for now"), menu)
        ignore.triggered.connect(partial(self.ignored.emit, word.plain))
        menu.insertActions(before, [*actions, _line(menu), add, ignore, _line(menu)])

    def _suggestion(self, menu: QMenu, cursor: QTextCursor, old: str, new: str) -> QAction:
        """What a suggestion would do: one undo step, if the word still stands there."""
        new = new.replace("'", "’") if "’" in old else new
        action = QAction(visible(new).replace("&", "&&"), menu)
        font = action.font()
        font.setBold(True)
        action.setFont(font)
        action.triggered.connect(partial(self._replace, cursor, old, new))
        return action

    def _replace(self, cursor: QTextCursor, old: str, new: str) -> None:
        if not self._area.isReadOnly() and cursor.selectedText() == old:
            self._area.setTextCursor(cursor)
            self._area.put_in(new)


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
