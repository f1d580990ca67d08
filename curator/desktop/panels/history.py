"""What the open file held before."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.difference_view import DifferenceView
from curator.desktop.toolkit.headings import Headings
from curator.desktop.toolkit.invitation import Invitation
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.stack import stack
from curator.desktop.toolkit.tall_rows import EdgeRows
from curator.visible import tool_tip


class PastText(NamedTuple):
    """A text as its row says it."""

    when: str
    """When it was written."""
    how: str
    """How it came to be."""
    end: str
    """When and how it went."""


class HistoryPanel(QWidget):
    """The texts above the lines in which the chosen one differs from the text in the editor."""

    wanted = Signal()
    """The panel is seen, and is to show what there is."""
    chosen = Signal(int)
    """The row of the text that the person looks at."""
    restored = Signal()
    """The text that was chosen last is to stand in the editor."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self._is_editable = False
        self._rows = _Rows(self)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setAccessibleName(self.tr("Earlier texts"))
        self._rows.setHeaderLabels([self.tr("Written"), self.tr("How")])
        self._invitation = Invitation(self._rows)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = DifferenceView(self)
        self._restore = actions["bring_back"]
        self._restore.setEnabled(False)
        self._lay_out()
        self.show_nothing(is_open=False)
        RowMenu(self._rows, self._fill_menu)
        self._rows.currentItemChanged.connect(self._choose)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {"bring_back": self.restored.emit}

    def show_nothing(self, *, is_open: bool) -> None:
        """Shows that no file is open, or that it is not known yet what there is."""
        self.show_texts((), -1, is_editable=False)
        self._invitation.say("" if is_open else self.tr("Choose an event to see its earlier texts."))

    def show_texts(self, texts: Sequence[PastText], chosen: int, *, is_editable: bool) -> None:
        """Shows these, the newest first; `chosen` is the row that the person looks at already, if there is one."""
        self._is_editable = is_editable
        self._rows.setCurrentIndex(QModelIndex())  # else the rows that go would be chosen one after the other
        self._rows.clear()
        self._invitation.say(self.tr("Nothing was changed here yet. Each text that is saved over is kept."))
        self._rows.addTopLevelItems([_item(text) for text in texts])
        self._rows.setCurrentIndex(self._rows.model().index(chosen, 0))

    def show_difference(self, lines: Sequence[str]) -> None:
        """Shows what bringing the chosen text back would change: none where it is the text in the editor."""
        self._said.setText(
            self.tr("Bringing it back takes out the lines with - and puts in those with +")
            if lines
            else self.tr("This is the text in the editor")
        )
        self._lines.show_lines(lines)
        self._restore.setEnabled(self._is_editable and bool(lines))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def _lay_out(self) -> None:
        below = QWidget(self)
        bar = QHBoxLayout()
        bar.addWidget(self._said, 1)
        bar.addWidget(ActionButton(self._restore, self))
        stack(below, self._lines, bar)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self._rows)
        parts.addWidget(below)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(2)
        stack(self, parts)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addAction(self._restore)

    @Slot()
    def _choose(self) -> None:
        self._restore.setEnabled(False)
        self._said.setText("")
        self._lines.show_lines(())
        row = self._rows.currentIndex().row()
        if row >= 0:
            self.chosen.emit(row)


class _Rows(QTreeWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(EdgeRows(self))
        self.setHeader(Headings(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.header().setStretchLastSection(True)
        self.header().resizeSection(0, self.fontMetrics().horizontalAdvance("0") * 26)


def _item(text: PastText) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text.when, text.how])
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, listed(text))
    for column in range(2):
        item.setToolTip(column, tool_tip(*text))
    return item
