"""How long the open text is, at the foot of the window."""

from PySide6.QtCore import QObject, QTimer, Slot

from curator.desktop.desk import Desk
from curator.desktop.session import Session
from curator.desktop.toolkit import text_count
from curator.desktop.toolkit.status_line import StatusLine

_PAUSE = 200
"""Milliseconds without a change until it is counted."""


class Counting(QObject):
    """Counts the words of the text, or of what is selected in it."""

    def __init__(self, session: Session, desk: Desk, status: StatusLine) -> None:
        super().__init__(desk)
        self._session, self._area, self._status = session, desk.editor.area, status
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        self._area.document().contentsChanged.connect(self._pause.start)
        self._area.selectionChanged.connect(self._pause.start)

    @Slot()
    def _count(self) -> None:
        is_open = self._session.opened is not None
        selected = self._area.textCursor().selectedText()
        text = self._said(selected or self._area.document().toRawText()) if is_open else ""
        self._status.state("length", self.tr("Selected: {0}").format(text) if text and selected else text)

    def _said(self, text: str) -> str:
        words, characters = text_count.counted(text)
        said = [self.tr("%Ln word(s)", "", words)] if words or not characters else []
        return " · ".join([*said, *([self.tr("%Ln character(s)", "", characters)] if characters else [])])
