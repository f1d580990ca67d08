"""A numbered list with a bar of buttons that do what its keys do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.row_tree import RowTree
from curator.desktop.toolkit.rows import Column, Exchange, Row
from curator.desktop.toolkit.stack import stack


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
        self._buttons: dict[str, QToolButton] = {}
        stack(self, self.tree, self._bar)
        self.setFocusProxy(self.tree)
        self.tree.opened.connect(self.opened)
        self.tree.itemSelectionChanged.connect(self._update_buttons)
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

    def add_buttons(self, rename: str) -> None:
        """The buttons of every such list; `rename` says what typing over a cell does."""
        self._bar.addStretch(1)
        self._add_button("open", self.tr("Open"), self._open)
        self._add_button("rename", rename, self.tree.type_over)
        self._add_button("up", self.tr("Move up (Alt+Up)"), lambda: self.tree.move_chosen(-1))
        self._add_button("down", self.tr("Move down (Alt+Down)"), lambda: self.tree.move_chosen(1))
        self._add_button("remove", self.tr("Remove (Del)"), self.tree.remove_chosen)
        self._update_buttons()

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
            for icon, button in self._buttons.items():
                button.setIcon(tinted_icon(icon, self.palette()))
        super().changeEvent(event)

    def _add_button(self, icon: str, tip: str, act: Callable[[], None]) -> None:
        button = QToolButton(self)
        button.setIcon(tinted_icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        button.setMinimumSize(26, 26)
        button.clicked.connect(lambda _checked=False: act())
        self._bar.addWidget(button)
        self._buttons[icon] = button

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        """What the buttons do, and what the list does by its keys alone."""
        for button in self._buttons.values():
            menu.addAction(button.toolTip(), button.click).setEnabled(button.isEnabled())
        menu.addSeparator()
        menu.addActions(self.tree.actions())
        self.menu_opens.emit(menu)

    def _open(self) -> None:
        if self.tree.chosen_rows():
            self.opened.emit(self.tree.chosen_rows()[0])

    @Slot()
    def _update_buttons(self) -> None:
        rows, count = self.tree.chosen_rows(), self.tree.topLevelItemCount()
        can_change = self.tree.is_editable and bool(rows)
        can = {
            "open": len(rows) == 1,
            "rename": self.tree.is_editable and len(rows) == 1,
            "up": can_change and rows[0] > 0,
            "down": can_change and rows[0] + len(rows) < count,
            "remove": can_change,
        }
        for icon, button in self._buttons.items():
            button.setEnabled(can[icon])
