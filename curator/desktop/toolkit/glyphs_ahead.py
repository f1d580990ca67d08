"""Letters that are drawn before anybody sees them: the first time takes 30 µs for each, later ones hardly one."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.event_ink import Pen

_AT_ONCE = 16
"""Letters that are drawn at a time, in half a millisecond: nobody who types meanwhile waits for that."""
_PAUSE = 20
"""Milliseconds between two times."""
_WIDTH = 1000
"""Pixels that so many letters have room in, in a font that a window is written in."""


class GlyphsAhead(QObject):
    """Has Qt draw letters in the font of a view, a few at a time; it keeps each as it was drawn.

    Chinese titles have thousands of them, and a key of a search may show a hundred that were never shown before.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._look = QFont(view.font()), view.devicePixelRatioF()
        """The font, and the pixels of the screen to one."""
        self._waiting: list[str] = []
        self._drawn: set[str] = set()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._draw_some)

    def draw(self, letters: str) -> None:
        """Draws these, by and by, the first ones first; those before that still wait are given up."""
        look = QFont(self._view.font()), self._view.devicePixelRatioF()
        if look != self._look:
            self._look = look
            self._drawn.clear()
        self._waiting = [letter for letter in dict.fromkeys(letters) if letter not in self._drawn]
        self._timer.start()

    @Slot()
    def _draw_some(self) -> None:
        letters, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        self._drawn.update(letters)
        if not self._waiting:
            self._timer.stop()
        if letters:
            self._draw("".join(letters))

    def _draw(self, letters: str) -> None:
        (font, scale), height = self._look, self._view.fontMetrics().height()
        sheet = QPixmap(round(_WIDTH * scale), round(height * scale))
        sheet.setDevicePixelRatio(scale)
        sheet.fill()  # without gaps: on what can be seen through, some systems draw letters in another way
        painter = QPainter(sheet)
        Pen(font).line(letters, _WIDTH).draw(painter, 0, 0, height)
        painter.end()
