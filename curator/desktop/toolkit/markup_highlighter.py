"""Quiet highlighting of Markdown: headings stand out, their signs and addresses step back."""

import re

from PySide6.QtGui import QFont, QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat
from typing_extensions import override

from curator.desktop.toolkit.hit_selections import qt_spans
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
        parts = [*self._line(text), *((address.span(1), self._quiet) for address in _ADDRESS.finditer(text))]
        remark = _REMARK.search(text) if text.rstrip().endswith("_") else None
        if remark:
            parts.append((remark.span(), self._remark))
        places = qt_spans(text, [span for span, _ in parts])
        for (start, stop), (_, form) in zip(places, parts, strict=True):
            self.setFormat(start, stop - start, form)

    def _line(self, text: str) -> list[tuple[tuple[int, int], QTextCharFormat]]:
        """What the line is as a whole: where it is drawn how."""
        whole = (0, len(text))
        if title := _TITLE.fullmatch(text):
            return [(whole, self._title), (title.span(1), self._sign(self._title))]
        if heading := _HEADING.fullmatch(text):
            return [(whole, self._heading), (heading.span(1), self._sign(self._heading))]
        return [(whole, self._quiet)] if _FORMATS.fullmatch(text) else []

    def _sign(self, form: QTextCharFormat) -> QTextCharFormat:
        """The sign before a heading is as large as the heading, and quiet."""
        sign = QTextCharFormat(form)
        sign.setForeground(self._quiet.foreground())
        return sign
