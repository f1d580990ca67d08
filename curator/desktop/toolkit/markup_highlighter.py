"""Quiet highlighting of Markdown: headings stand out, their signs and addresses step back."""

import re

from PySide6.QtGui import QFont, QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat
from typing_extensions import override

from curator.desktop.toolkit.theme import quiet

_TITLE = re.compile(r"(#) .*")
_HEADING = re.compile(r"(#{2,6}) .*")
_ADDRESS = re.compile(r"\](\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))")
_FORMATS = re.compile(r"Formats: \[HTML\].*")
_REMARK = re.compile(r" _[^_:]{1,20}: .*_\s*$")
_LONGEST = 8_000
"""Longest line, in characters, that is looked at: a hostile one must not hold up typing."""


class MarkupHighlighter(QSyntaxHighlighter):
    """Uses weight, slant and the palette's own text colour, so that it suits every colour scheme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._title = QTextCharFormat()
        self._title.setFontWeight(QFont.Weight.Bold)
        self._title.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        self._heading = QTextCharFormat()
        self._heading.setFontWeight(QFont.Weight.DemiBold)
        self._quiet = QTextCharFormat()
        self._remark = QTextCharFormat()
        self._remark.setFontItalic(True)
        self.follow_palette()

    def follow_palette(self) -> None:
        """Takes the colours of the current palette."""
        self._quiet.setForeground(quiet(QGuiApplication.palette()))
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        if title := _TITLE.fullmatch(text):
            self._mark_heading(title, self._title)
        elif heading := _HEADING.fullmatch(text):
            self._mark_heading(heading, self._heading)
        elif _FORMATS.fullmatch(text):
            self.setFormat(0, len(text), self._quiet)
        for address in _ADDRESS.finditer(text):
            self.setFormat(address.start(1), address.end(1) - address.start(1), self._quiet)
        remark = _REMARK.search(text) if text.rstrip().endswith("_") else None
        if remark:
            self.setFormat(remark.start(), remark.end() - remark.start(), self._remark)

    def _mark_heading(self, heading: re.Match[str], form: QTextCharFormat) -> None:
        """The sign before it is as large as the heading, and quiet."""
        sign = QTextCharFormat(form)
        sign.setForeground(self._quiet.foreground())
        self.setFormat(0, len(heading.string), form)
        self.setFormat(0, heading.end(1), sign)
