"""How long the lines of a text are at most: eyes that come back from a longer one miss the next."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

USUAL = 80
"""Letters in a line."""


class Measure(QObject):
    """Keeps a text in the middle of a view that is wider than its lines may be."""

    def __init__(self, area: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(area)
        self._area = area
        self._letters = USUAL
        self._is_scrolling = False
        area.setAutoFillBackground(True)  # what is beside the text is of the same paper
        area.setBackgroundRole(QPalette.ColorRole.Base)
        area.installEventFilter(self)

    def allow(self, letters: int) -> None:
        """Lets lines have so many letters, and no more."""
        self._letters = letters
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._fit()
        elif event.type() == QEvent.Type.Wheel and not self._is_scrolling:
            self._scroll(event)
            return True
        return super().eventFilter(watched, event)

    def _scroll(self, event: QEvent) -> None:
        """Over what is beside the text, Qt would do nothing. At its end the bar hands the event up, to here again."""
        self._is_scrolling = True
        QCoreApplication.sendEvent(self._area.verticalScrollBar(), event)
        self._is_scrolling = False

    def _fit(self) -> None:
        """Half of what is too wide goes to either side."""
        margin = 2 * self._area.document().documentMargin()
        wanted = self._area.fontMetrics().averageCharWidth() * self._letters + margin
        side = max(0, round((self._area.contentsRect().width() - wanted) / 2))
        self._area.setViewportMargins(side, 0, side, 0)
