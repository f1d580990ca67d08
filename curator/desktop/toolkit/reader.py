"""A view of HTML that asks for nothing."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget
from typing_extensions import override

from curator.desktop.toolkit.line_breaks import LineBreaks


class Reader(QTextBrowser):
    """A text browser that loads nothing and follows no link by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self._line_breaks = LineBreaks(self)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.highlighted.emit(QUrl())
        super().leaveEvent(event)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        # Qt would read pictures and style sheets from the disk for any file that names them.
        return None
