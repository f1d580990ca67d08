"""What a plan would do: its files, and the lines of each that change."""

from collections.abc import Sequence
from difflib import unified_diff

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.difference_view import DifferenceView
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT, TallRows
from curator.visible import visible

_OF_PATHS, _OF_NAMES = 0.66, 0.5
"""Shares of the width that the first column has."""
_LEAST_ROWS, _MOST_ROWS = 3, 7
"""That are seen without scrolling, as long as nobody moves the line below them."""
_FROM_THE_FIRST = ("@@ -1,", "@@ -1 ")
"""How the head of a difference begins before which no line is left out."""


class PlannedFile(Struct, frozen=True):
    """A file, what becomes of it in a few words, and the lines that are to be shown of it."""

    path: str
    fate: str
    lines: tuple[str, ...] = ()
    """Those that go begin with `-`, those that come with `+`, others with a blank."""


class PlanView(QWidget):
    """A list of files above the lines of the one that is chosen."""

    row_changed = Signal()

    def __init__(self, parent: QWidget, columns: tuple[str, str] | None = None) -> None:
        """`columns` are the heads of the two columns, where the rows are not the files of a plan."""
        super().__init__(parent)
        self._files: tuple[PlannedFile, ...] = ()
        self._summary = QLabel(self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._tree = QTreeWidget(self)
        self._set_up_tree(columns or (self.tr("File"), self.tr("What becomes of it")))
        self._lines = DifferenceView(self)
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._tree)
        self._parts.addWidget(self._lines)
        # They scroll: with a wish for room of their own they would take it from fields above them that do not.
        self._parts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._parts.setMinimumHeight(self._parts.minimumSizeHint().height())
        self._share = _OF_PATHS if columns is None else _OF_NAMES
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._summary)
        layout.addWidget(self._parts, 1)
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
        self._lines.show_lines(())
        items = [QTreeWidgetItem([visible(one.path), one.fate]) for one in files]
        self._tree.addTopLevelItems(items)
        self._arrange()
        for first in items[:1]:
            self._tree.setCurrentItem(first)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()  # before that it has no size

    @property
    def row(self) -> int:
        """The number of the row that is chosen; -1 for none."""
        return self._tree.currentIndex().row()

    def _arrange(self) -> None:
        self._tree.setColumnWidth(0, int(self.width() * self._share))
        line = max(self._tree.fontMetrics().lineSpacing() + 6, LEAST_HEIGHT)
        rows = line * (min(max(len(self._files), _LEAST_ROWS), _MOST_ROWS) + 1)
        self._parts.setSizes([rows, max(self.height() - rows, rows)])

    def _set_up_tree(self, columns: tuple[str, str]) -> None:
        self._tree.setAccessibleName(columns[0])
        self._tree.setHeaderLabels(columns)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setItemDelegate(TallRows(self._tree))
        self._tree.setAlternatingRowColors(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @Slot()
    def _show_lines(self) -> None:
        self._lines.show_lines(self._files[self.row].lines if 0 <= self.row < len(self._files) else ())
        self.row_changed.emit()


def changed_lines(old: str, new: str) -> tuple[str, ...]:
    """The lines that make one text of the other, with two lines around them and `⋯` where others are left out."""
    lines = list(unified_diff(old.split("\n"), new.split("\n"), lineterm="", n=2))[2:]
    shown = ["⋯" if line.startswith("@@") else line for line in lines]
    return tuple(shown[1:] if shown and lines[0].startswith(_FROM_THE_FIRST) else shown)
