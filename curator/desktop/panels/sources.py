"""The sources of the open event: add, rename, put in order, remove."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from curator.desktop.toolkit.item_list import Column, ItemList, Row
from curator.event import edits
from curator.event.address import AddressRefusedError, host_of, typed_address
from curator.event.document import Event
from curator.event.edits import NewSource, ReservedLabelError
from curator.event.section import Source
from curator.visible import visible

_LABEL, _ADDRESS = 1, 2


class SourcesPanel(QWidget):
    """Shows an event's sources; what the person does with them goes out as an edit of the event's text."""

    edited = Signal(object, str)
    """The Edit, and what it did in words."""
    refused = Signal(object)
    """The error that says why something typed is no address."""
    address_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._list = ItemList(
            self.tr("Sources"),
            (
                Column(self.tr("No.")),
                Column(self.tr("Label"), is_editable=True),
                Column(self.tr("Address"), is_editable=True, stretches=True),
            ),
            self,
        )
        self._list.set_column_width(_LABEL, 22)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Address of a new source"))
        self._field.setPlaceholderText(self.tr("Type or paste a web address, then Enter"))
        self._field.setClearButtonEnabled(True)
        self._add_button = QPushButton(self.tr("Add source"), self)
        self._lay_out()
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._remove)
        self._list.retyped.connect(self._retype)
        self._list.opened.connect(self._open)
        self._field.returnPressed.connect(self._add)
        self._add_button.clicked.connect(self._add)

    def show_event(self, event: Event | None, *, is_editable: bool) -> None:
        """Shows the sources of this event; none where the open file is no event."""
        self._event = event
        rows = [_row(source, self.tr("Source {0}: {1}, {2}")) for source in event.sources] if event else []
        self._list.show_rows(rows, is_editable=is_editable)
        for widget in (self._field, self._add_button):
            widget.setEnabled(event is not None and is_editable)

    def start_adding(self) -> None:
        """Puts the cursor where a new address is typed."""
        self._field.setFocus()

    def _lay_out(self) -> None:
        self._list.add_buttons(self.tr("Rename (F2)"))
        adding = QHBoxLayout()
        adding.addWidget(self._field, 1)
        adding.addWidget(self._add_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self._list, 1)
        layout.addLayout(adding)

    @Slot()
    def _add(self) -> None:
        if self._event is None:
            return
        try:
            address = typed_address(self._field.text())
        except AddressRefusedError as error:
            self.refused.emit(error)
            return
        new = NewSource(host_of(address), address)
        self._field.clear()
        self.edited.emit(edits.add_sources(self._event, [new]), self.tr("Added the source {0}").format(new.label))
        self._list.select(len(self._event.sources) - 1)

    @Slot(int, int)
    def _move(self, row: int, to: int) -> None:
        if self._event is not None:
            self.edited.emit(edits.move_sources(self._event, [row], to), self.tr("Moved a source"))

    @Slot(int)
    def _remove(self, row: int) -> None:
        if self._event is not None:
            label = visible(self._event.sources[row].label.strip())
            self.edited.emit(edits.remove_sources(self._event, [row]), self.tr("Removed the source {0}").format(label))

    @Slot(int, int, str)
    def _retype(self, row: int, column: int, text: str) -> None:
        if self._event is None:
            return
        try:
            if column == _LABEL:
                edit, said = edits.rename_source(self._event, row, text), self.tr("Renamed a source")
            else:
                address = typed_address(text)
                edit, said = edits.readdress_source(self._event, row, address), self.tr("Changed a source's address")
        except (AddressRefusedError, ReservedLabelError) as error:
            self.refused.emit(error)
        else:
            self.edited.emit(edit, said)

    @Slot(int)
    def _open(self, row: int) -> None:
        if self._event is not None:
            self.address_opened.emit(self._event.sources[row].url)


def _row(source: Source, sentence: str) -> Row:
    label = visible(source.label)
    return Row(
        cells=(str(source.number), source.label, source.url),
        tip=f"{label}\n{visible(source.url)}",
        spoken=sentence.format(source.number, label, visible(host_of(source.url))),
    )
