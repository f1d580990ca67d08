"""What the part of the window is that the keyboard is in: that section of the help which is about it."""

import re

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from curator.desktop import help_pages
from curator.desktop.desk import Desk
from curator.desktop.toolkit import languages

_BODY = re.compile("</?(?:html|body)[^>]*>")
_INDENT = QPoint(12, 12)


class Explaining(QObject):
    """Knows which section of the help is about which part."""

    said = Signal(str)
    """Why there is nothing to show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sections: tuple[tuple[QWidget, str, str], ...] = (
            (desk.search, "searching", ""),
            (desk.calendar, "first-steps", "The window"),
            (desk.browse, "first-steps", "The window"),
            (desk.events, "first-steps", "The window"),
            (desk.editor, "first-steps", "An event"),
            (desk.preview, "first-steps", "The window"),
            (desk.sources, "sources", "Add a source"),
            (desk.related, "related", "Relate events"),
            (desk.suggestions, "related", "Relate events"),
            (desk.contexts, "related", "Contexts"),
            (desk.backlinks, "related", "Links from elsewhere"),
            (desk.cover, "sources", "The cover image"),
            (desk.history, "safety", "History"),
        )

    @Slot()
    def explain(self) -> None:
        """Shows it beside the part, until the next key or click."""
        focus = QApplication.focusWidget()
        for part, page, heading in self._sections:
            if focus is not None and (part is focus or part.isAncestorOf(focus)):
                QWhatsThis.showText(
                    part.mapToGlobal(_INDENT), as_html(help_pages.section(page, heading, languages.spoken())), part
                )
                return
        self.said.emit(self.tr("Lead the keyboard to a part of the window first (F6)"))


def as_html(text: str) -> str:
    """Markdown of the help, for a small window. In a body, Qt would make each paragraph run from left to right."""
    document = QTextDocument()
    document.setMarkdown(text)
    return _BODY.sub("", document.toHtml())
