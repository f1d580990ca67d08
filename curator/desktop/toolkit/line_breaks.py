"""Where lines of a text view end: at blanks, and anywhere in a text that has none for very long."""

import re

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_LONGEST = 10_000
"""Characters without a blank. Qt's time for such a run grows with its square: a minute for half a million."""
_LONG_RUN = re.compile(rf"\S{{{_LONGEST}}}")


class LineBreaks(QObject):
    """Chooses before each larger text is laid out."""

    def __init__(self, view: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._usual = view.wordWrapMode()
        view.document().contentsChange.connect(self._choose)

    @Slot(int, int, int)
    def _choose(self, _place: int, _taken: int, added: int) -> None:
        """Qt tells this before it looks for the ends of lines."""
        if added >= _LONGEST:
            is_long = _LONG_RUN.search(self._view.document().toRawText()) is not None
            wanted = QTextOption.WrapMode.WrapAnywhere if is_long else self._usual
            if self._view.wordWrapMode() != wanted:
                self._view.setWordWrapMode(wanted)
