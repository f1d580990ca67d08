"""The column in which rows are numbered: as wide as its widest number."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTreeView
from typing_extensions import override

_MEASURED = {QEvent.Type.FontChange, QEvent.Type.StyleChange}


class NumberColumn(QObject):
    """Measures one number. Qt, told to fit the column to its contents, would measure all rows in sight, twice for each
    event that is opened."""

    def __init__(self, tree: QTreeView) -> None:
        """It is the first column of the tree."""
        super().__init__(tree)
        self._tree, self._widest = tree, ("", 0)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        tree.installEventFilter(self)
        self._fit()

    def show_numbers(self, numbers: Sequence[str]) -> None:
        """Makes room for these, which stand in the rows."""
        metrics = self._tree.fontMetrics()
        row = max(range(len(numbers)), key=lambda row: metrics.horizontalAdvance(numbers[row]), default=0)
        before, self._widest = self._widest, (numbers[row] if numbers else "", row)
        if before[0] != self._widest[0]:
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MEASURED:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        header, index = self._tree.header(), self._tree.model().index(self._widest[1], 0)
        wanted = self._tree.sizeHintForIndex(index).width() + 1  # for the line beside it, as Qt counts it
        header.resizeSection(0, max(wanted, header.sectionSizeHint(0)))
