"""Events to relate to the open one, best first, with the reasons."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from curator.curation.relations import Order, Proposal
from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.dates import short_day
from curator.desktop.toolkit.event_rows import EventRows
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.peek import Glimpse
from curator.desktop.toolkit.room import wide
from curator.desktop.toolkit.rows import Row
from curator.desktop.toolkit.stack import stack
from curator.event.entities import unescape
from curator.visible import tool_tip, visible

_REASON, _DAY = 1, 2
_LEAST_ORDER = 90


class SuggestionsPanel(QWidget):
    """What is taken goes out as proposals; the window makes links of them."""

    taken = Signal(object)
    """The Proposals to relate."""
    both_wanted = Signal(object)
    """The same, and the other events are to point back."""
    order_chosen = Signal(object)
    """The Order in which they are wanted."""
    opened = Signal(object)
    """The path of an event to open."""

    def __init__(
        self, actions: Mapping[str, QAction], look: Callable[[str], Glimpse | None], parent: QWidget | None = None
    ) -> None:
        """`actions` by the names of their commands; `look` gives what a card shows of the event at a path."""
        super().__init__(parent)
        self._actions, self._look = actions, look
        self._proposals: Sequence[Proposal] = ()
        self._is_editable = False
        self._room = 0
        headings = (self.tr("Suggested"), self.tr("Why"), self.tr("Day"))
        acts = [actions["relate_suggested"], actions["relate_both"]]
        self._rows = EventRows(headings, [*acts, actions["open_suggested"]], self._glimpse, self)
        self._rows.setAccessibleName(self.tr("Suggested related events"))
        self._rows.set_column_width(_REASON, 24)
        self._rows.set_column_width(_DAY, 11)
        self._add, self._both = [ActionButton(act, self) for act in acts]
        self._fill = ActionButton(actions["fill_up"], self)
        self._order = QComboBox(self)
        self._lay_out()
        self._rows.taken.connect(self._take)
        self._rows.opened.connect(lambda row: self.opened.emit(self._proposals[row].path))
        self._rows.itemSelectionChanged.connect(self._enable)
        self._order.activated.connect(self._choose_order)
        self._enable()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {
            "relate_suggested": self._rows.take_chosen,
            "relate_both": self._take_both,
            "fill_up": self._take_best,
            "open_suggested": self._rows.open_chosen,
        }

    def show_proposals(self, proposals: Sequence[Proposal], room: int, *, is_editable: bool, is_asked: bool) -> None:
        """Shows these, best first; the event lists so many more as a rule. `is_asked`: the archive was asked."""
        self._proposals, self._room, self._is_editable = tuple(proposals), max(room, 0), is_editable
        nothing = self.tr("The archive has no more to suggest") if is_asked else ""
        self._rows.show_rows([self._row(one) for one in proposals], nothing)
        self._enable()

    def _lay_out(self) -> None:
        self._order.setAccessibleName(self.tr("Order of the suggestions"))
        self._order.addItem(self.tr("What says most first"), Order.RELEVANCE)
        self._order.addItem(self.tr("As the archive lists"), Order.CLASSIC)
        self._order.setMinimumWidth(wide(self, _LEAST_ORDER))  # its texts are long, and would make the column so wide
        bar = QHBoxLayout()
        bar.addWidget(self._add)
        bar.addWidget(self._both)
        bar.addWidget(self._fill)
        bar.addStretch(1)
        bar.addWidget(self._order)
        stack(self, self._rows, bar)

    def _row(self, proposal: Proposal) -> Row:
        why, day = self._why(proposal), short_day(proposal.day)
        return Row(
            cells=(visible(proposal.title), why, day),
            tip=tool_tip(proposal.title, why, day),
            spoken=self.tr("{0}, {1}, because of {2}").format(visible(proposal.title), day, why),
        )

    def _why(self, proposal: Proposal) -> str:
        reasons = [f"{visible(unescape(one.name))} ({self.locale().toString(one.events)})" for one in proposal.shared]
        reasons += [self.tr("same day")] * proposal.is_same_day
        reasons += [self.tr("similar title")] * proposal.has_alike_title
        return listed(reasons)

    def _glimpse(self, row: int) -> Glimpse | None:
        """The other event, and why it is proposed: there is not room enough for that in its column."""
        glimpse = self._look(self._proposals[row].path)
        return replace(glimpse, note=self._why(self._proposals[row])) if glimpse else None

    def _chosen(self) -> list[Proposal]:
        return [self._proposals[row] for row in self._rows.chosen_rows()]

    @Slot()
    def _enable(self) -> None:
        chosen = self._rows.chosen_rows()
        can_take = self._is_editable and bool(chosen)
        best = min(self._room, len(self._proposals)) if self._is_editable else 0
        for name, can in (("relate_suggested", can_take), ("relate_both", can_take), ("fill_up", best > 0)):
            self._actions[name].setEnabled(can)
        self._actions["open_suggested"].setEnabled(len(chosen) == 1)
        self._fill.tell(self.tr("Now: the first %Ln suggestion(s)", "", best) if best else "")

    @Slot(object)
    def _take(self, rows: Sequence[int]) -> None:
        if self._is_editable:
            self.taken.emit([self._proposals[row] for row in rows])

    @Slot()
    def _take_both(self) -> None:
        if self._is_editable and self._chosen():
            self.both_wanted.emit(self._chosen())

    @Slot()
    def _take_best(self) -> None:
        self.taken.emit(self._proposals[: self._room])

    @Slot()
    def _choose_order(self) -> None:
        self.order_chosen.emit(self._order.currentData())
