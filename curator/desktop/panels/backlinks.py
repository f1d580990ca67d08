"""The events that point to the open one."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from curator.curation.backlinks import Backlink
from curator.desktop.toolkit.dates import short_day
from curator.desktop.toolkit.event_rows import EventRows
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.peek import Glimpse
from curator.desktop.toolkit.rows import Row
from curator.desktop.toolkit.stack import stack
from curator.visible import tool_tip, visible

_CONTEXTS, _DAY = 1, 2


class BacklinksPanel(QWidget):
    """Those to which the open event does not point back are marked so, and can be related with one key."""

    answered = Signal(object)
    """The Backlinks to which the open event is to point back."""
    opened = Signal(object)
    """The path of an event to open."""

    def __init__(self, look: Callable[[str], Glimpse | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._links: Sequence[Backlink] = ()
        self._is_editable = False
        self._without_event = self.tr("Choose an event to see which others point to it.")
        headings = (self.tr("Event that points here"), self.tr("Context"), self.tr("Day"))
        self._rows = EventRows(headings, "", self._glimpse, self)
        self._rows.setAccessibleName(self.tr("Events that point here"))
        self._rows.set_column_width(_CONTEXTS, 22)
        self._rows.set_column_width(_DAY, 11)
        self._answer = QPushButton(self.tr("Point back"), self)
        self._answer.setToolTip(self.tr("Relate the chosen events to the open one, with the same contexts"))
        bar = QHBoxLayout()
        bar.addWidget(self._answer)
        bar.addStretch(1)
        stack(self, self._rows, bar)
        self._rows.invitation.say(self._without_event)
        self._rows.opened.connect(lambda row: self.opened.emit(self._links[row].path))
        self._rows.itemSelectionChanged.connect(self._enable)
        self._answer.clicked.connect(self._answer_chosen)

    def show_links(self, links: Sequence[Backlink], *, is_editable: bool, is_asked: bool, has_event: bool) -> None:
        """Shows these, newest first, if an event is open; `is_asked`: the archive was asked for them."""
        self._links, self._is_editable = tuple(links), is_editable
        nothing = self.tr("No event points here") if is_asked else ""
        self._rows.show_rows([self._row(link) for link in links], nothing if has_event else self._without_event)
        self._enable()

    def _row(self, link: Backlink) -> Row:
        contexts, day = visible(listed(link.contexts)), short_day(link.day)
        side = self._side(link)
        return Row(
            cells=(f"{'↔' if link.is_mutual else '→'} {visible(link.title)}", contexts, day),
            tip=tool_tip(link.title, contexts, day, side),
            spoken=listed((visible(link.title), day, contexts, side)),
        )

    def _side(self, link: Backlink) -> str:
        return "" if link.is_mutual else self.tr("the open event does not point back")

    def _glimpse(self, row: int) -> Glimpse | None:
        glimpse = self._look(self._links[row].path)
        return replace(glimpse, note=self._side(self._links[row])) if glimpse else None

    def _one_sided(self) -> list[Backlink]:
        """Those of the chosen ones to which the open event does not point."""
        return [self._links[row] for row in self._rows.chosen_rows() if not self._links[row].is_mutual]

    @Slot()
    def _enable(self) -> None:
        self._answer.setEnabled(self._is_editable and bool(self._one_sided()))

    @Slot()
    def _answer_chosen(self) -> None:
        self.answered.emit(self._one_sided())
