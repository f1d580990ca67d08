"""A plain text with room between its lines: QPlainTextEdit has no setting for it.

Qt takes the height of a line from the first of a text's fonts, and from another one where that one draws letters of the
line and needs more. So a font that has a height and no letters goes before those that have them. What is selected, the
cursor and what is clicked follow by themselves.
"""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from curator.assets import asset_path

FAMILY = "Curator Lines"
"""No font to choose: it has no letters."""
_LETTERS = "Curator"


class SpacedText(QPlainTextEdit):
    """Its lines are 1.6 times as high as its letters are large. Whoever asks for its font gets that of the letters."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # which makes the font that of the document
        if event.type() is QEvent.Type.FontChange:
            spaced = _spaced(self.font())
            # Where a family has narrow letters alone, Qt would widen them to those of a usual one.
            if _width(spaced) == _width(self.font()):
                self.document().setDefaultFont(spaced)


def _width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(_LETTERS)


def _spaced(font: QFont) -> QFont:
    spaced = QFont(font)
    spaced.setFamilies(_behind_height(tuple(font.families())))
    return spaced


@lru_cache(maxsize=1)
def _behind_height(families: Sequence[str]) -> Sequence[str]:
    """The families, behind that of the height. Where Qt can't take its file, lines are as high as their letters want.

    WORKAROUND: Qt remembers a font by the first of its families alone (QFontDatabasePrivate::findFont): it would go on
    to draw the letters of the family that came second before. It forgets when a font is added, even the same one.
    """
    QFontDatabase.addApplicationFont(str(asset_path("fonts/lines.ttc")))
    return (FAMILY, *families)
