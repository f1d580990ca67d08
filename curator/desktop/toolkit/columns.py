"""The three columns of the window, the third of which folds under the second where there is little room."""

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.tight_tabs import TightTabs

_NARROW = 155
"""Width, in digits of text, below which there are two columns: three would leave few words to a line of the text."""
_LEAST_FIND, _SHARE, _WIDEST_FIND = 390, 0.25, 90
"""Pixels that the first column has at least, its share of a window that has more, and digits of text that are enough
for it."""
SPLITTERS = ("all", "work", "judge")
"""The names of the splitters whose states are stored."""


class Columns(QWidget):
    """Find, write, judge: a list, a text, and what the text says, with tabs for its parts."""

    def __init__(self, find: QWidget, write: QWidget, read: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find, self._write, self._read = find, write, read
        self._mode = "both"
        self._is_narrow = self._is_chosen = False
        """Whether there are two columns; whether the width of the first column was chosen by the person."""
        self.tabs = TightTabs(self)
        self.tabs.setAccessibleName(self.tr("Parts of the event"))
        self._judge = QSplitter(Qt.Orientation.Vertical, self)
        self._judge.addWidget(read)
        self._judge.addWidget(self.tabs)
        self._judge.setSizes([440, 360])
        self._work = QSplitter(Qt.Orientation.Horizontal, self)
        self._work.addWidget(write)
        self._work.addWidget(self._judge)
        self._work.setSizes([430, 460])
        self._all = QSplitter(Qt.Orientation.Horizontal, self)
        self._all.addWidget(find)
        self._all.addWidget(self._work)
        self._all.setStretchFactor(1, 1)
        self._all.splitterMoved.connect(self._note_choice)
        for splitter in self._splitters().values():
            splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._all)

    def show_mode(self, mode: str) -> None:
        """`write` hides the reader's view, `read` hides the text, `both` shows the two."""
        self._mode = mode
        self._write.setVisible(mode != "read")
        if not self._is_narrow:
            self._read.setVisible(mode != "write")
        elif mode != "write":
            self.tabs.setCurrentWidget(self._read)

    def show_alone(self, *, alone: bool) -> None:
        """Shows nothing but the text, or all columns again."""
        self._find.setVisible(not alone)
        self._judge.setVisible(not alone)
        self._write.setVisible(alone or self._mode != "read")

    def arrangements(self) -> dict[str, QByteArray]:
        """The splitters' states, to be stored; those of a folded window are not worth keeping, nor is a width that
        nobody chose."""
        kept = {} if self._is_narrow else self._splitters()
        return {name: one.saveState() for name, one in kept.items() if one is not self._all or self._is_chosen}

    def restore(self, name: str, state: QByteArray) -> None:
        """Puts a splitter back as it was stored."""
        if not state.isEmpty():
            self._splitters()[name].restoreState(state)
            self._is_chosen = self._is_chosen or name == "all"

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() < self.fontMetrics().horizontalAdvance("0") * _NARROW) != self._is_narrow:
            self._fold(is_narrow=not self._is_narrow)
        if not self._is_chosen:
            find = max(_LEAST_FIND, round(event.size().width() * _SHARE))
            find = min(find, self.fontMetrics().horizontalAdvance("0") * _WIDEST_FIND)
            self._all.setSizes([find, event.size().width() - find])

    @Slot()
    def _note_choice(self) -> None:
        self._is_chosen = True

    def _fold(self, *, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._work.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        if is_narrow:
            self.tabs.insertTab(0, self._read, self._read.windowTitle())
        else:
            self.tabs.removeTab(self.tabs.indexOf(self._read))
            self._judge.insertWidget(0, self._read)
            self._judge.setSizes([440, 360])
        self.show_mode(self._mode)

    def _splitters(self) -> dict[str, QSplitter]:
        return dict(zip(SPLITTERS, (self._all, self._work, self._judge), strict=True))
