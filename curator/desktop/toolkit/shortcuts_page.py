"""A list of commands whose keys can be changed."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.desktop.toolkit import question
from curator.desktop.toolkit.field import let_clear
from curator.desktop.toolkit.tall_rows import TallRows

_COMMAND, _KEYS = range(2)
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyRow(Struct, frozen=True):
    """A command, what it does, its keys now and its standard ones; empty where it has none."""

    name: str
    text: str
    does: str
    keys: QKeySequence
    standard: QKeySequence


class KeysOf(Protocol):
    """Who gives commands their keys."""

    def rows(self) -> Sequence[KeyRow]:
        """All commands with their keys as they are now."""

    def assign(self, name: str, keys: QKeySequence) -> str:
        """Gives a command these keys, or none; gives the objection if there is one, and nothing changes then."""

    def reset(self) -> None:
        """Gives all commands their standard keys."""


class ShortcutsPage(QWidget):
    """Type to find a command, choose it, press its new keys. Keys that another command has are refused."""

    def __init__(self, keys: KeysOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self._filter = QLineEdit(self)
        self._list = QTreeWidget(self)
        self._field = QKeySequenceEdit(self)
        self._said = QLabel(self)
        self._none = QPushButton(self.tr("&No keys"), self)
        self._standard = QPushButton(self.tr("&Standard keys"), self)
        self._reset = QPushButton(self.tr("&All commands to standard"), self)
        self._set_up()
        self._lay_out()
        self._filter.textChanged.connect(self._hide_others)
        self._list.currentItemChanged.connect(self._show_chosen)
        self._field.editingFinished.connect(self._assign_typed)
        self._none.clicked.connect(self._assign_none)
        self._standard.clicked.connect(self._assign_standard)
        self._reset.clicked.connect(self._reset_all)
        self._fill()

    def _set_up(self) -> None:
        self._filter.setPlaceholderText(self.tr("Find a command, or keys"))
        self._filter.setAccessibleName(self.tr("Find a command, or keys"))
        let_clear(self._filter)
        self._list.setAccessibleName(self.tr("Commands and their keys"))
        self._list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setItemDelegate(TallRows(self._list))
        self._list.setAllColumnsShowFocus(True)
        self._list.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(False)
        self._field.setMaximumSequenceLength(1)
        self._field.setAccessibleName(self.tr("New keys"))
        for button in (self._none, self._standard, self._reset):
            button.setAutoDefault(False)  # Enter in the field above would press it
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("New &keys:"), self)
        label.setBuddy(self._field)
        row = QHBoxLayout()
        for widget in (label, self._field, self._none, self._standard):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._reset)
        layout = QVBoxLayout(self)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addLayout(row)
        layout.addWidget(self._said)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())

    def _fill(self) -> None:
        for row in self._keys.rows():
            item = QTreeWidgetItem([row.text, ""])
            item.setData(_COMMAND, Qt.ItemDataRole.UserRole, row.name)
            item.setToolTip(_COMMAND, row.does)
            self._list.addTopLevelItem(item)
        self._list.setCurrentItem(self._items()[0])
        self._show_keys()

    def _show_keys(self) -> None:
        """The keys as they are now; those that are not the standard ones are bold and said to be chosen."""
        for item, row in zip(self._items(), self._keys.rows(), strict=True):
            shown, font = row.keys.toString(_NATIVE), self._list.font()
            is_chosen = row.keys != row.standard
            font.setBold(is_chosen)
            item.setText(_KEYS, self.tr("{0} (chosen)").format(shown or self.tr("none")) if is_chosen else shown)
            item.setFont(_KEYS, font)
        self._reset.setEnabled(self._count_chosen() > 0)
        self._show_chosen()

    def _count_chosen(self) -> int:
        """How many commands have other keys than the standard ones."""
        return sum(row.keys != row.standard for row in self._keys.rows())

    def _items(self) -> Sequence[QTreeWidgetItem]:
        items = map(self._list.topLevelItem, range(self._list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _chosen(self) -> KeyRow | None:
        item = self._list.currentItem()
        name = item.data(_COMMAND, Qt.ItemDataRole.UserRole) if item is not None and not item.isHidden() else ""
        return next((row for row in self._keys.rows() if row.name == name), None)

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen()
        for widget in (self._field, self._none, self._standard):
            widget.setEnabled(row is not None)
        self._field.setKeySequence(row.keys if row else QKeySequence())
        self._say(row.does if row else "")

    @Slot(str)
    def _hide_others(self, typed: str) -> None:
        wanted, shown = typed.casefold(), list[QTreeWidgetItem]()
        for item in self._items():
            is_wanted = wanted in f"{item.text(_COMMAND)} {item.text(_KEYS)}".casefold()
            item.setHidden(not is_wanted)
            shown += [item] * is_wanted
        if self._list.currentItem() not in shown and shown:
            self._list.setCurrentItem(shown[0])
        self._show_chosen()

    @Slot()
    def _assign_typed(self) -> None:
        self._assign(self._field.keySequence())

    @Slot()
    def _assign_none(self) -> None:
        self._assign(QKeySequence())

    @Slot()
    def _assign_standard(self) -> None:
        row = self._chosen()
        if row is not None:
            self._assign(row.standard)

    def _assign(self, keys: QKeySequence) -> None:
        row = self._chosen()
        if row is None or keys == row.keys:
            return
        objection = self._keys.assign(row.name, keys)
        self._show_keys()
        if objection:
            self._say(objection)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said.text()))

    @Slot()
    def _reset_all(self) -> None:
        answer = question.ask(
            self,
            self.tr("Give all commands their standard keys?"),
            self.tr("%Ln command(s) has (have) chosen keys; they are forgotten then.", "", self._count_chosen()),
            (
                question.Choice("reset", self._reset.text(), question.DESTROY),
                question.Choice("keep", self.tr("&Keep chosen keys"), question.REJECT),
            ),
        )
        if answer == "reset":
            self._list.setFocus()  # the button can't be pressed any more
            self._keys.reset()
            self._show_keys()

    def _say(self, text: str) -> None:
        self._said.setText(text)
