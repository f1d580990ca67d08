"""Lines that change, as a person reads them."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from curator.desktop.toolkit.hit_selections import qt_length
from curator.desktop.toolkit.line_breaks import LineBreaks
from curator.desktop.toolkit.theme import added_colour, removed_colour
from curator.visible import visible


class DifferenceView(QPlainTextEdit):
    """Those that go begin with `-`, those that come with `+`, others with a blank."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lines that change"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._line_breaks = LineBreaks(self)
        self._highlighter = _Signs(self.document())

    def show_lines(self, lines: Iterable[str]) -> None:
        """Shows these lines."""
        self.setPlainText("\n".join(map(visible, lines)))


class _Signs(QSyntaxHighlighter):
    """A ground behind lines that come and go; their signs say the same."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = {"+": QTextCharFormat(), "-": QTextCharFormat()}

    @override
    def highlightBlock(self, text: str) -> None:
        palette = QGuiApplication.palette()
        self._formats["+"].setBackground(added_colour(palette))
        self._formats["-"].setBackground(removed_colour(palette))
        if text[:1] in self._formats:
            self.setFormat(0, qt_length(text), self._formats[text[:1]])
