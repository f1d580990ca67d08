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
_READ_AND_TABS = (440, 360)
SPLITTERS = ("all", "work", "judge", "text")
"""The names of the splitters whose states are stored."""


class Columns(QWidget):
    """Find, write, judge: a list, a text, and what the text says, with tabs for its parts."""

    def __init__(self, find: QWidget, write: QWidget, read: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find, self._write, self._read = find, write, read
        self._mode = "beside"
        self._is_narrow = self._is_chosen = False
        """Whether there are two columns; whether the width of the first column was chosen by the person."""
        self._states: dict[str, QByteArray] = {}
        """Those of the splitters, as they were last seen with all that they are there for."""
        self.tabs = TightTabs(self)
        self.tabs.setAccessibleName(self.tr("Parts of the event"))
        upright, level = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        self._text, self._judge = self._splitter(upright, write), self._splitter(upright, read, self.tabs)
        self._work = self._splitter(level, self._text, self._judge)
        self._all = self._splitter(level, find, self._work)
        self._place: QSplitter | None = self._judge
        """Where the reader's view is: beside the text, below it, or, without a splitter, among the tabs."""
        self._judge.setSizes(_READ_AND_TABS)
        self._work.setSizes([430, 460])
        self._all.setStretchFactor(1, 1)
        self._all.splitterMoved.connect(self._note_choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._all)

    def show_mode(self, mode: str) -> None:
        """`write` hides the reader's view, `read` the text; `beside` and `below` show both, with the view there."""
        self._mode = mode
        place = self._text if mode == "below" else None if self._is_narrow else self._judge
        if place is not self._place:
            self._move_read(place)
        self._text.setVisible(mode != "read")
        if place is not None:
            self._read.setVisible(mode != "write")
        elif mode != "write":
            self.tabs.setCurrentWidget(self._read)

    def show_alone(self, *, alone: bool) -> None:
        """Shows nothing but the text, or all columns again."""
        self._find.setVisible(not alone)
        self._judge.setVisible(not alone)
        self._text.setVisible(alone or self._mode != "read")
        if self._place is self._text:
            self._read.setVisible(not alone)

    def arrangements(self) -> dict[str, QByteArray]:
        """The splitters' states, to be stored; those of a folded window are not worth keeping, nor is a width that
        nobody chose."""
        self._note_states()
        return {name: state for name, state in self._states.items() if name != "all" or self._is_chosen}

    def restore(self, name: str, state: QByteArray) -> None:
        """Puts a splitter back as it was stored."""
        if not state.isEmpty():
            self._states[name] = state
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

    def _note_states(self) -> None:
        if not self._is_narrow:
            whole = {"all": self._all, "work": self._work}
            self._states.update((name, splitter.saveState()) for name, splitter in whole.items())
        if self._place is not None:
            self._states["text" if self._place is self._text else "judge"] = self._place.saveState()

    def _fold(self, *, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._work.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
        self.show_mode(self._mode)

    def _move_read(self, place: QSplitter | None) -> None:
        self._note_states()
        if self._place is None:
            self.tabs.removeTab(self.tabs.indexOf(self._read))
        self._place = place
        if place is None:
            self.tabs.insertTab(0, self._read, self._read.windowTitle())
            return
        name, at = ("text", 1) if place is self._text else ("judge", 0)
        place.insertWidget(at, self._read)
        if not place.restoreState(self._states.get(name, QByteArray())):
            place.setSizes(_READ_AND_TABS)

    def _splitter(self, direction: Qt.Orientation, *parts: QWidget) -> QSplitter:
        splitter = QSplitter(direction, self)
        for part in parts:
            splitter.addWidget(part)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _splitters(self) -> dict[str, QSplitter]:
        return dict(zip(SPLITTERS, (self._all, self._work, self._judge, self._text), strict=True))
