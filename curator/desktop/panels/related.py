"""The related events of the open event, with the contexts that tie them."""

from collections.abc import Callable, Mapping, Sequence, Set

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.direction import marked
from curator.desktop.toolkit.item_list import ItemList
from curator.desktop.toolkit.peek import Glimpse, Peek
from curator.desktop.toolkit.rows import Column, Exchange, Row
from curator.desktop.toolkit.stack import stack
from curator.desktop.toolkit.tall_rows import ReadRows
from curator.event import edits
from curator.event.document import Event
from curator.event.entities import unescape
from curator.event.section import RelatedLink
from curator.event.splice import Edit
from curator.visible import tool_tip, visible

_TITLE, _CONTEXTS = 1, 2
_COMMANDS = ("open_related", "rename_related", "related_up", "related_down", "remove_related")


class RelatedPanel(QWidget):
    """Shows an event's related links; what the person does with them goes out as an edit of the event's text."""

    edited = Signal(object, str)
    """The Edit, and what it did in words."""
    opened = Signal(str)
    """The archive link of the related event to open."""
    offered = Signal(object, int)
    """The formats of what was dropped or pasted, and the row before which it comes."""
    refused = Signal(str)
    """Why something can't be dropped or pasted."""
    typing = Signal()
    """What stands in an open cell is another text now, or the cell is closed."""

    def __init__(
        self,
        exchange: Exchange,
        actions: Mapping[str, QAction],
        look: Callable[[str], Glimpse | None],
        parent: QWidget | None = None,
    ) -> None:
        """`actions` by the names of their commands; `look` gives what a card shows of the event behind a link."""
        super().__init__(parent)
        self._event: Event | None = None
        self._look = look
        self._unanswered: Set[str] = frozenset()
        self._missing: Set[str] = frozenset()
        self._list = ItemList(
            self.tr("Related"),
            (
                Column(self.tr("No.")),
                Column(self.tr("Event"), is_editable=True, stretches=True),
                Column(self.tr("Context"), is_editable=True),
            ),
            exchange,
            self,
        )
        self._list.tree.draw_by(ReadRows(self._list.tree))
        self._list.set_column_width(_CONTEXTS, 24)
        self._list.add_widgets(ActionButton(actions["relate"], self))
        self._list.add_buttons([actions[name] for name in _COMMANDS], actions["copy"], actions["paste"])
        self._retypes = actions["change_context"]
        self.peek = Peek(self._list.tree, self._glimpse)
        stack(self, self._list)
        self._list.opened.connect(self._open)
        self._list.tree.moved.connect(self._move)
        self._list.tree.removed.connect(self._remove)
        self._list.tree.retyped.connect(self._retype)
        self._list.tree.typing.connect(self.typing)
        self._list.tree.offered.connect(self.offered)
        self._list.tree.refused.connect(self.refused)
        self._list.tree.itemSelectionChanged.connect(self._allow)
        self._allow()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        acts = dict(zip(_COMMANDS, self._list.slots(), strict=True))
        return {**acts, "change_context": lambda: self._list.tree.type_over(_CONTEXTS)}

    def show_event(self, event: Event | None, *, is_editable: bool) -> None:
        """Shows the related links of this event; none where the open file is no event."""
        self._event = event
        is_editable = is_editable and event is not None
        rows = [self._row(link) for link in event.related] if event else []
        nothing = "" if event else self.tr("Choose an event to see its related events.")
        self._list.show_rows(rows, is_editable=is_editable, nothing=nothing)

    def show_sides(self, unanswered: Set[str], missing: Set[str]) -> None:
        """Marks the links with these targets: to events that do not point back, and to files that are not there."""
        if (unanswered, missing) == (self._unanswered, self._missing):
            return
        self._unanswered, self._missing = unanswered, missing
        self.show_event(self._event, is_editable=self._list.tree.is_editable)

    def forget_sides(self) -> None:
        """Nothing is known of the other sides yet; the links of another event are about to be shown."""
        self._unanswered = self._missing = frozenset()

    def choose(self, rows: Sequence[int]) -> None:
        """Makes these rows the chosen ones."""
        self._list.tree.choose(rows)

    def edit_in_cell(self) -> Edit | None:
        """What would be made of the text if the cell that is open were closed now."""
        typed = self._list.tree.typed
        return self._retyping(self._event, *typed)[0] if self._event is not None and typed is not None else None

    def finish_typing(self) -> None:
        """Takes what stands in a cell that is still open."""
        self._list.tree.finish_typing()

    @Slot()
    def _allow(self) -> None:
        tree = self._list.tree
        self._retypes.setEnabled(tree.is_editable and bool(tree.chosen_rows()))

    @Slot(object, int)
    def _move(self, rows: Sequence[int], to: int) -> None:
        if self._event is not None:
            said = self.tr("Moved %Ln related event(s)", "", len(rows))
            self.edited.emit(edits.move_related(self._event, rows, to), said)

    @Slot(object)
    def _remove(self, rows: Sequence[int]) -> None:
        if self._event is not None:
            said = self.tr("Removed %Ln related event(s)", "", len(rows))
            self.edited.emit(edits.remove_related(self._event, rows), said)

    @Slot(int, int, str)
    def _retype(self, row: int, column: int, text: str) -> None:
        if self._event is not None:
            self.edited.emit(*self._retyping(self._event, row, column, text))

    def _retyping(self, event: Event, row: int, column: int, text: str) -> tuple[Edit, str]:
        """The edit, and what it does in words."""
        if column == _TITLE:
            return edits.retitle_related(event, row, text), self.tr("Renamed a related event")
        return edits.set_contexts(event, row, text), self.tr("Changed a context")

    @Slot(int)
    def _open(self, row: int) -> None:
        if self._event is not None:
            self.opened.emit(self._event.related[row].target)

    def _row(self, link: RelatedLink) -> Row:
        title, contexts = unescape(link.title.strip()), visible(unescape(link.context_text))
        mark, side = self._side(link.target)
        spoken = self.tr("Related event {0}: {1}, context {2}").format(link.number, visible(title), contexts)
        return Row(
            cells=(marked(link.number, mark), link.title, link.context_text),
            tip=tool_tip(title, link.target, side),
            spoken=f"{spoken}, {side}" if side else spoken,
        )

    def _side(self, target: str) -> tuple[str, str]:
        """What there is to say of the other side: a mark, and words."""
        if target in self._missing:
            return "✗", self.tr("there is no such file")
        return ("→", self.tr("it does not point back")) if target in self._unanswered else ("", "")

    def _glimpse(self, row: int) -> Glimpse | None:
        target = self._event.related[row].target if self._event is not None else ""
        glimpse = self._look(target)
        return replace(glimpse, note=self._side(target)[1]) if glimpse else None
