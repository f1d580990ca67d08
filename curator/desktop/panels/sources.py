"""The sources of the open event: add, rename, put in order, remove."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from curator.curation.addresses import shown_host
from curator.desktop.toolkit.direction import marked
from curator.desktop.toolkit.field import let_clear
from curator.desktop.toolkit.item_list import ItemList
from curator.desktop.toolkit.known_bar import KnownBar, SourceNote
from curator.desktop.toolkit.rows import Column, Exchange, Row
from curator.desktop.toolkit.stack import stack
from curator.event import edits
from curator.event.address import AddressRefusedError, host_of, typed_address
from curator.event.document import Event
from curator.event.section import Source
from curator.event.splice import Edit
from curator.visible import tool_tip, visible

_LABEL, _ADDRESS = 1, 2
_COMMANDS = ("open_source", "rename_source", "source_up", "source_down", "remove_source")
_REFUSED = (AddressRefusedError, edits.ReservedLabelError)


class SourcesPanel(QWidget):
    """Shows an event's sources; what the person does with them goes out as an edit of the event's text."""

    edited = Signal(object, str)
    """The Edit, and what it did in words."""
    offered = Signal(object, int)
    """The formats of what was dropped, pasted or typed, and the row before which it comes."""
    refused = Signal(str)
    """Why something can't be dropped or pasted."""
    unfit = Signal(object)
    """The error that says why something typed over a cell is not taken."""
    address_opened = Signal(str)
    other_opened = Signal(object)
    """The file of another event, which has an address of this one."""
    typing = Signal()
    """What stands in an open cell or in the field is another text now, or the cell is closed."""

    def __init__(self, exchange: Exchange, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self._event: Event | None = None
        self._notes: Mapping[str, SourceNote] = {}
        self._list = ItemList(
            self.tr("Sources"),
            (
                Column(self.tr("No.")),
                Column(self.tr("Label"), is_editable=True),
                Column(self.tr("Address"), is_editable=True, stretches=True),
            ),
            exchange,
            self,
        )
        self._known = KnownBar(actions, self)
        self._list.add_row(self._known)
        self._list.add_buttons([actions[name] for name in _COMMANDS], actions["copy"], actions["paste"])
        self._field = QLineEdit(self)  # after the list's buttons for the Tab key too
        self._add_button = QPushButton(self.tr("Add source"), self)
        self._lay_out()
        tree = self._list.tree
        tree.moved.connect(self._move)
        tree.removed.connect(self._remove)
        tree.retyped.connect(self._retype)
        for theirs, own in ((tree.typing, self.typing), (tree.offered, self.offered), (tree.refused, self.refused)):
            theirs.connect(own)
        tree.itemSelectionChanged.connect(self._propose)
        self._list.opened.connect(self._open)
        self._list.menu_opens.connect(self._known.fill)
        self._known.labelled.connect(self._relabel)
        self._known.shortened.connect(self._take_shorter)
        self._known.summarized.connect(self._take_title)
        self._known.other_opened.connect(self.other_opened)
        self._field.returnPressed.connect(self._add)
        self._add_button.clicked.connect(self._add)

    def show_event(self, event: Event | None, *, is_editable: bool) -> None:
        """Shows the sources of this event; none where the open file is no event."""
        self._event = event
        is_editable = is_editable and event is not None
        rows = [self._row(*one) for one in enumerate(event.sources)] if event else []
        nothing = "" if event else self.tr("Choose an event to see its sources.")
        self._list.show_rows(rows, is_editable=is_editable, nothing=nothing)
        for widget in (self._field, self._add_button):
            widget.setEnabled(is_editable)
        self._propose()

    @Slot(object)
    def show_notes(self, notes: Mapping[str, SourceNote]) -> None:
        """Shows what is known of addresses (the keys) besides what the event says."""
        self._notes = notes
        self.show_event(self._event, is_editable=self._list.tree.is_editable)

    def edit_in_cell(self) -> Edit | None:
        """What would be made of the text if the cell that is open were closed now."""
        typed = self._list.tree.typed
        try:
            return self._retyping(self._event, *typed)[0] if self._event is not None and typed is not None else None
        except _REFUSED:
            return None

    def edit_in_field(self, event: Event) -> Edit | None:
        """What would be made of this event if what stands in the field were taken now."""
        try:
            address = typed_address(self._field.text())
        except AddressRefusedError:
            return None
        is_new = all(source.url != address for source in event.sources)
        new = [edits.NewSource(host_of(address), address)]
        return edits.add_sources(event, new, len(event.sources)) if is_new else None

    @Slot()
    def take_field(self) -> None:
        """Takes what stands in the field, as Enter does."""
        if self.has_typing() and self._field.isEnabled():
            self._add()

    def has_typing(self) -> bool:
        """Whether something stands in the field."""
        return bool(self._field.text())

    def finish_typing(self) -> None:
        """Takes what stands in a cell that is still open."""
        self._list.tree.finish_typing()

    def forget_typing(self) -> None:
        """Takes out of the field what was typed for another event."""
        self._field.setText("")

    def choose(self, rows: Sequence[int]) -> None:
        """Makes these rows the chosen ones."""
        self._list.tree.choose(rows)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        acts = dict(zip(_COMMANDS, self._list.slots(), strict=True))
        return {"add_source": self._field.setFocus, **acts, **self._known.slots()}

    @Slot(object)
    def show_added(self, rows: Sequence[int]) -> None:
        """Chooses rows that are new, with the label of the first ready to be typed over."""
        self._list.tree.choose(rows)
        self._list.tree.type_over(_LABEL)

    def _lay_out(self) -> None:
        self._list.set_column_width(_LABEL, 25)
        self._field.setAccessibleName(self.tr("Address of a new source"))
        self._field.setPlaceholderText(self.tr("Type or paste a web address, then Enter"))
        let_clear(self._field)
        self._field.textChanged.connect(self.typing)
        adding = QHBoxLayout()
        adding.addWidget(self._field, 1)
        adding.addWidget(self._add_button)
        stack(self, self._list, adding)

    def _row(self, row: int, source: Source) -> Row:
        note = self._notes.get(source.url, SourceNote())
        spoken = self.tr("Source {0}: {1}, {2}").format(
            source.number, visible(source.label), visible(host_of(source.url))
        )
        also = [note.other] if note.other else []
        if any(other != row for other in note.rows):
            also.insert(0, self.tr("This event has the address more than once"))
        return Row(
            cells=(marked(source.number, "↔" if also else ""), source.label, source.url),
            tip=tool_tip(source.label, shown_host(source.url), source.url, note.title, *also),
            spoken=", ".join((spoken, *also)),
        )

    @Slot()
    def _add(self) -> None:
        try:
            address = typed_address(self._field.text())
        except AddressRefusedError as error:
            self.unfit.emit(error)
            return
        if self._event is not None:
            self._field.setText("")  # clear() could be undone, and the address would come back
            self.offered.emit({"text/uri-list": address.encode()}, len(self._event.sources))

    @Slot(object, int)
    def _move(self, rows: Sequence[int], to: int) -> None:
        if self._event is not None:
            said = self.tr("Moved %Ln source(s)", "", len(rows))
            self.edited.emit(edits.move_sources(self._event, rows, to), said)

    @Slot(object)
    def _remove(self, rows: Sequence[int]) -> None:
        if self._event is not None:
            said = self.tr("Removed %Ln source(s)", "", len(rows))
            self.edited.emit(edits.remove_sources(self._event, rows), said)

    def _chosen(self) -> Source | None:
        """The one source that is chosen."""
        rows = self._list.tree.chosen_rows()
        return self._event.sources[rows[0]] if self._event is not None and len(rows) == 1 else None

    @Slot()
    def _propose(self) -> None:
        """Offers what is known to suit the chosen source: other labels, an address without tracking."""
        source = self._chosen()
        note = self._notes.get(source.url, SourceNote()) if source else SourceNote()
        self._known.show_note(note, source.label if source else "", is_editable=self._list.tree.is_editable)

    @Slot(str)
    def _relabel(self, label: str) -> None:
        if self._chosen() is not None:
            self._list.tree.cancel_typing()
            self._retype(self._list.tree.chosen_rows()[0], _LABEL, label)

    @Slot(str)
    def _take_shorter(self, shorter: str) -> None:
        if self._event is not None:
            edit = edits.readdress_source(self._event, self._list.tree.chosen_rows()[0], shorter)
            self.edited.emit(edit, self.tr("Removed what only tells where a visitor came from"))

    @Slot(str)
    def _take_title(self, title: str) -> None:
        if self._event is not None:
            self.edited.emit(edits.set_summary(self._event, title), self.tr("Made the page's title the summary"))

    @Slot(int, int, str)
    def _retype(self, row: int, column: int, text: str) -> None:
        if self._event is None:
            return
        try:
            edit, said = self._retyping(self._event, row, column, text)
        except _REFUSED as error:
            self.unfit.emit(error)
        else:
            self.edited.emit(edit, said)

    def _retyping(self, event: Event, row: int, column: int, text: str) -> tuple[Edit, str]:
        """The edit and what it does in words; raises one of _REFUSED."""
        if column == _LABEL:
            label = text if text.strip() else host_of(event.sources[row].url)
            return edits.rename_source(event, row, label), self.tr("Renamed a source")
        return edits.readdress_source(event, row, typed_address(text)), self.tr("Changed a source's address")

    @Slot(int)
    def _open(self, row: int) -> None:
        if self._event is not None:
            self.address_opened.emit(self._event.sources[row].url)
