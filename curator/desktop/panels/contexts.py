"""The contexts of the open event, and those that the archive knows and that stand in its text."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QMenu, QPushButton, QWidget

from curator.curation.contexts import ContextProposal
from curator.desktop.toolkit.check_box import TickRows
from curator.desktop.toolkit.invitation import Invitation
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.stack import stack
from curator.event import context_edits
from curator.event.document import Event
from curator.event.entities import unescape
from curator.event.splice import Edit
from curator.visible import tool_tip, visible


class _Line(Struct, frozen=True):
    """A context, whether the event has it, and what is said of it."""

    name: str
    is_own: bool
    shown: str
    tip: str


class ContextsPanel(QWidget):
    """One list: contexts that are checked are the event's, the others are proposed, the most likely first."""

    added = Signal(str)
    removed = Signal(str)
    typing = Signal()
    """What stands in the field is another text now."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self._toggles = actions["toggle_context"]
        self._lines: list[_Line] = []
        self._without_event = self.tr("Choose an event to see its contexts.")
        self._list = QListWidget(self)
        self._invitation = Invitation(self._list)
        self._invitation.say(self._without_event)
        self._list.setAccessibleName(self.tr("Contexts"))
        self._list.setItemDelegate(TickRows(self._list))
        self._list.setAlternatingRowColors(True)
        RowMenu(self._list, self._fill_menu)
        self._field = QLineEdit(self)
        self._button = QPushButton(self.tr("Add context"), self)
        self._lay_out()
        self._list.itemChanged.connect(self._take_change)
        self._list.itemActivated.connect(self._toggle)
        self._list.currentItemChanged.connect(self._allow)
        self._field.textChanged.connect(self.typing)
        self._field.returnPressed.connect(self._add)
        self._button.clicked.connect(self._add)
        self._allow()

    def _lay_out(self) -> None:
        self._field.setAccessibleName(self.tr("A new context"))
        self._field.setPlaceholderText(self.tr("Type a context, then Enter"))
        adding = QHBoxLayout()
        adding.addWidget(self._field, 1)
        adding.addWidget(self._button)
        stack(self, self._list, adding)

    def show_contexts(
        self,
        own: Sequence[str],
        proposals: Sequence[ContextProposal],
        *,
        is_editable: bool,
        is_asked: bool,
        has_event: bool,
    ) -> None:
        """Shows the event's own contexts, then what is proposed, if one is open; `is_asked`: the archive was asked."""
        nothing = self.tr("No context of this archive stands in the text") if is_asked else ""
        self._invitation.say(nothing if has_event else self._without_event)
        mine = [_Line(name, True, _read(name), "") for name in own]
        self._lines = [*mine, *map(self._proposed, proposals)]
        with QSignalBlocker(self._list):
            while self._list.count() > len(self._lines):
                self._list.takeItem(self._list.count() - 1)
            for number, line in enumerate(self._lines):
                self._write(self._list.item(number) or QListWidgetItem(self._list), line, is_editable=is_editable)
        for widget in (self._field, self._button):
            widget.setEnabled(is_editable)
        self._allow()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {"add_context": self._field.setFocus, "toggle_context": self._toggle_current}

    def forget_typing(self) -> None:
        """Takes out of the field what was typed for another event."""
        self._field.setText("")

    def edit_in_field(self, event: Event) -> Edit | None:
        """What would be made of this event if what stands in the field were taken now."""
        own = [line.name for line in self._lines if line.is_own]
        can_change = context_edits.can_change(event)
        return context_edits.with_context(event, self._typed(), own, ()) if can_change else None

    @Slot()
    def take_field(self) -> None:
        """Takes what stands in the field, as Enter does."""
        if self.has_typing() and self._field.isEnabled():
            self._add()

    def has_typing(self) -> bool:
        """Whether something stands in the field."""
        return bool(self._typed())

    def _typed(self) -> str:
        return " ".join(self._field.text().split())

    def _proposed(self, proposal: ContextProposal) -> _Line:
        count = self.tr("%Ln event(s)", "", proposal.context.events)
        others = [spelling.name for spelling in proposal.context.spellings if spelling.name != proposal.name]
        spellings = self.tr("also written {0}").format(listed(map(_read, others))) if others else ""
        likely = self.tr("likely") if proposal.is_likely else ""
        shown = f"{_read(proposal.name)}  —  {listed((count, likely))}"
        return _Line(proposal.name, False, shown, tool_tip(_read(proposal.name), count, spellings))

    def _write(self, item: QListWidgetItem, line: _Line, *, is_editable: bool) -> None:
        item.setText(line.shown)
        item.setToolTip(line.tip)
        item.setCheckState(Qt.CheckState.Checked if line.is_own else Qt.CheckState.Unchecked)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if is_editable else flags)

    @Slot(QListWidgetItem)
    def _take_change(self, item: QListWidgetItem) -> None:
        line = self._lines[self._list.row(item)]
        if (item.checkState() == Qt.CheckState.Checked) != line.is_own:
            (self.removed if line.is_own else self.added).emit(line.name)

    @Slot(QListWidgetItem)
    def _toggle(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    @Slot()
    def _toggle_current(self) -> None:
        self._toggle(self._list.currentItem())

    @Slot()
    def _allow(self) -> None:
        self._toggles.setEnabled(self._field.isEnabled() and self._list.currentItem() is not None)

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        menu.addAction(self._toggles)

    @Slot()
    def _add(self) -> None:
        name = self._typed()
        if name:
            self._field.setText("")
            self.added.emit(name)


def _read(name: str) -> str:
    """A name as it is read: with letters for their entities."""
    return visible(unescape(name))
