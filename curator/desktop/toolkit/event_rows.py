"""Rows about other events: to be looked at, opened, and taken by one key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget
from typing_extensions import override

from curator.desktop.toolkit.peek import Glimpse, Peek
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.row_view import RowView
from curator.desktop.toolkit.rows import Row
from curator.desktop.toolkit.tall_rows import EdgeRows

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EventRows(RowView):
    """The first column takes the room that is left. Enter takes the chosen rows, Ctrl+Enter opens the current one."""

    taken = Signal(object)
    """The rows (counted from 0) that the person wants to use, by Enter or a double click."""
    opened = Signal(int)

    def __init__(
        self,
        headings: Sequence[str],
        acts: Sequence[QAction],
        look: Callable[[int], Glimpse | None],
        parent: QWidget,
    ) -> None:
        """`acts` are what can be done with rows."""
        super().__init__(headings, parent)
        self._acts = tuple(acts)
        self.setItemDelegate(EdgeRows(self))
        RowMenu(self, self._fill_menu)
        self.itemDoubleClicked.connect(self._use_item)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.peek = Peek(self, look)

    def show_rows(self, rows: Sequence[Row], invitation: str) -> None:
        """Shows these rows; where there are none, `invitation` says why or what to do."""
        self.invitation.say(invitation)
        if self._rows != tuple(rows):
            self._rows = tuple(rows)
            chosen = self.chosen_rows()
            self._write(range(len(rows)))
            self._choose_one_of(chosen)

    @Slot()
    def take_chosen(self) -> None:
        """Uses the chosen rows."""
        if self.chosen_rows():
            self.taken.emit(self.chosen_rows())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open_current()
        else:
            self.take_chosen()

    def _choose_one_of(self, chosen: Sequence[int]) -> None:
        """Other events stand in the rows now: of several that were chosen none is, but the first, to go on from."""
        first = self.topLevelItem(min(chosen[0], self.topLevelItemCount() - 1)) if chosen else None
        if first is not None:
            self.setCurrentItem(first)

    def open_chosen(self) -> None:
        """Opens the one row that is chosen."""
        if len(self.chosen_rows()) == 1:
            self.opened.emit(self.chosen_rows()[0])

    def _open_current(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())

    @Slot()
    def _use_item(self) -> None:
        self.take_chosen()

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addActions(self._acts)
