"""The related events of the open event, with the contexts that tie them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curator.desktop.toolkit.item_list import Column, ItemList, Row
from curator.event import edits
from curator.event.document import Event
from curator.event.section import RelatedLink
from curator.visible import visible

_TITLE, _CONTEXTS = 1, 2


class RelatedPanel(QWidget):
    """Shows an event's related links; what the person does with them goes out as an edit of the event's text."""

    edited = Signal(object, str)
    """The Edit, and what it did in words."""
    wanted = Signal()
    """The person wants to pick an event to relate."""
    opened = Signal(str)
    """The archive link of the related event to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._list = ItemList(
            self.tr("Related"),
            (
                Column(self.tr("No.")),
                Column(self.tr("Event"), is_editable=True, stretches=True),
                Column(self.tr("Context"), is_editable=True),
            ),
            self,
        )
        self._list.set_column_width(_CONTEXTS, 24)
        self._add_button = QPushButton(self.tr("Add related event…"), self)
        self._list.add_widget(self._add_button)
        self._list.add_buttons(self.tr("Rename or change the context (F2)"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._list, 1)
        self._list.moved.connect(self._move)
        self._list.removed.connect(self._remove)
        self._list.retyped.connect(self._retype)
        self._list.opened.connect(self._open)
        self._add_button.clicked.connect(self.wanted)

    def show_event(self, event: Event | None, *, is_editable: bool) -> None:
        """Shows the related links of this event; none where the open file is no event."""
        self._event = event
        sentence = self.tr("Related event {0}: {1}, context {2}")
        self._list.show_rows([_row(link, sentence) for link in event.related] if event else [], is_editable=is_editable)
        self._add_button.setEnabled(event is not None and is_editable)

    @Slot(int, int)
    def _move(self, row: int, to: int) -> None:
        if self._event is not None:
            self.edited.emit(edits.move_related(self._event, [row], to), self.tr("Moved a related event"))

    @Slot(int)
    def _remove(self, row: int) -> None:
        if self._event is not None:
            self.edited.emit(edits.remove_related(self._event, [row]), self.tr("Removed a related event"))

    @Slot(int, int, str)
    def _retype(self, row: int, column: int, text: str) -> None:
        if self._event is None:
            return
        if column == _TITLE:
            self.edited.emit(edits.retitle_related(self._event, row, text), self.tr("Renamed a related event"))
        else:
            self.edited.emit(edits.set_contexts(self._event, row, text), self.tr("Changed a context"))

    @Slot(int)
    def _open(self, row: int) -> None:
        if self._event is not None:
            self.opened.emit(self._event.related[row].target)


def _row(link: RelatedLink, sentence: str) -> Row:
    title, contexts = visible(link.title), visible(link.context_text)
    return Row(
        cells=(str(link.number), link.title, link.context_text),
        tip=f"{title.strip()}\n{visible(link.target)}",
        spoken=sentence.format(link.number, title.strip(), contexts),
    )
