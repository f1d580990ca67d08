"""What a plan would do: its files, and the lines of each that change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.theme import added_colour, removed_colour
from curator.visible import visible


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file, what becomes of it in a few words, and the lines that are to be shown of it."""

    path: str
    fate: str
    lines: tuple[str, ...] = ()
    """Those that go begin with `-`, those that come with `+`, others with a blank."""


class PlanView(QWidget):
    """A list of files above the lines of the one that is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[PlannedFile, ...] = ()
        self._summary = QLabel(self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._tree = QTreeWidget(self)
        self._set_up_tree()
        self._lines = QPlainTextEdit(self)
        self._lines.setAccessibleName(self.tr("Lines that change"))
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._highlighter = _Signs(self._lines.document())
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._tree)
        parts.addWidget(self._lines)
        parts.setSizes([170, 230])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._summary)
        layout.addWidget(parts, 1)
        self._tree.currentItemChanged.connect(self._show_lines)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keys can be in, in its order."""
        return self._tree, self._lines

    def show_plan(self, summary: str, files: Sequence[PlannedFile]) -> None:
        """Shows these files; `summary` says in a sentence what they come to."""
        self._files = tuple(files)
        self._summary.setText(summary)
        self._tree.clear()
        self._lines.setPlainText("")
        items = [QTreeWidgetItem([visible(one.path), one.fate]) for one in files]
        self._tree.addTopLevelItems(items)
        self._tree.setColumnWidth(0, int(self._tree.viewport().width() * 0.66))
        for first in items[:1]:
            self._tree.setCurrentItem(first)

    def _set_up_tree(self) -> None:
        self._tree.setAccessibleName(self.tr("Files of the plan"))
        self._tree.setHeaderLabels([self.tr("File"), self.tr("What becomes of it")])
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setAlternatingRowColors(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @Slot()
    def _show_lines(self) -> None:
        row = self._tree.currentIndex().row()
        lines = self._files[row].lines if 0 <= row < len(self._files) else ()
        self._lines.setPlainText("\n".join(map(visible, lines)))


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
            self.setFormat(0, len(text), self._formats[text[:1]])
