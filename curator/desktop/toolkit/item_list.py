"""A numbered list with a bar of buttons that do what its keys do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.row_tree import RowTree
from curator.desktop.toolkit.rows import Column, Exchange, Row
from curator.desktop.toolkit.stack import stack

_DRAWINGS = ("open", "rename", "up", "down", "remove")


class ItemList(QWidget):
    """Rows and buttons; `tree` tells what the person wants done with the rows."""

    opened = Signal(int)
    """The row whose link the person wants to follow."""
    menu_opens = Signal(object)
    """A QMenu for the chosen rows is about to be shown: more may be put into it."""

    def __init__(self, name: str, columns: Sequence[Column], exchange: Exchange, parent: QWidget) -> None:
        super().__init__(parent)
        self.tree = RowTree(columns, exchange, self)
        self.tree.setAccessibleName(name)
        self._invitation = exchange.invitation
        self._bar = QHBoxLayout()
        self._bar.setSpacing(2)
        self._acts: dict[str, QAction] = {}
        stack(self, self.tree, self._bar)
        self.setFocusProxy(self.tree)
        self.tree.opened.connect(self.opened)
        self.tree.itemSelectionChanged.connect(self._allow)
        RowMenu(self.tree, self._fill_menu)

    def add_row(self, widget: QWidget) -> None:
        """Puts a widget below the list and above the bar."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, widget)

    def add_widgets(self, *widgets: QWidget) -> None:
        """Puts widgets at the left of the bar."""
        for widget in widgets:
            self._bar.addWidget(widget)

    def add_buttons(self, acts: Sequence[QAction], copies: QAction, pastes: QAction) -> None:
        """Buttons for what is done with the rows, in the order of `slots`; menu and keys of the list have it too, and
        the menu has what copies and pastes where the keyboard is."""
        self._bar.addStretch(1)
        self._acts = dict(zip(_DRAWINGS, acts, strict=True))
        for drawing, action in self._acts.items():
            action.setIcon(tinted_icon(drawing, self.palette()))
            self._add_button(action)
        self.tree.acts = tuple(acts)
        self._copies, self._pastes = copies, pastes
        self._allow()

    def slots(self) -> Sequence[Callable[[], None]]:
        """To follow the link of the chosen row, to type over it, to move rows up and down, to take them away."""
        tree = self.tree
        return (
            self._open,
            tree.type_over,
            lambda: tree.move_chosen(-1),
            lambda: tree.move_chosen(1),
            tree.remove_chosen,
        )

    def show_rows(self, rows: Sequence[Row], *, is_editable: bool, nothing: str = "") -> None:
        """Shows these rows; `nothing` says what to do where there are none, if it is not to bring some."""
        self.tree.show_rows(rows, is_editable=is_editable)
        self.tree.invitation.say(nothing or (self._invitation if is_editable else ""))

    def set_column_width(self, column: int, characters: int) -> None:
        """Makes a column wide enough for so many digits of text."""
        self.tree.set_column_width(column, characters)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for drawing, action in self._acts.items():
                action.setIcon(tinted_icon(drawing, self.palette()))
        super().changeEvent(event)

    def _add_button(self, action: QAction) -> None:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setMinimumSize(26, 26)
        self._bar.addWidget(button)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        """What the buttons do, and what any part does with the clipboard."""
        menu.addActions(list(self._acts.values()))
        menu.addSeparator()
        self._copies.setEnabled(bool(self.tree.chosen_rows()))
        self._pastes.setEnabled(self.tree.can_paste())
        menu.addActions([self._copies, self._pastes])
        self.menu_opens.emit(menu)

    def _open(self) -> None:
        if self.tree.chosen_rows():
            self.opened.emit(self.tree.chosen_rows()[0])

    @Slot()
    def _allow(self) -> None:
        rows, count = self.tree.chosen_rows(), self.tree.topLevelItemCount()
        can_change = self.tree.is_editable and bool(rows)
        can = {
            "open": len(rows) == 1,
            "rename": can_change,
            "up": can_change and rows[0] > 0,
            "down": can_change and rows[0] + len(rows) < count,
            "remove": can_change,
        }
        for drawing, action in self._acts.items():
            action.setEnabled(can[drawing])
