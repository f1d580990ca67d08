"""The events that point to the open one."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.curation.backlinks import Backlink
from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.dates import short_day
from curator.desktop.toolkit.event_rows import EventRows
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.peek import Glimpse
from curator.desktop.toolkit.rows import Row
from curator.desktop.toolkit.stack import stack
from curator.event.entities import unescape
from curator.visible import tool_tip, visible

_CONTEXTS, _DAY = 1, 2
_FIRST = 200
"""So many rows stand there at once; thousands would be felt with each key that is typed."""


class BacklinksPanel(QWidget):
    """Those to which the open event does not point back are marked so, and can be related with one key."""

    answered = Signal(object)
    """The Backlinks to which the open event is to point back."""
    opened = Signal(object)
    """The path of an event to open."""

    def __init__(
        self, actions: Mapping[str, QAction], look: Callable[[str], Glimpse | None], parent: QWidget | None = None
    ) -> None:
        """`actions` by the names of their commands; `look` gives what a card shows of the event at a path."""
        super().__init__(parent)
        self._point_back, self._opens, self._look = actions["point_back"], actions["open_backlink"], look
        self._links: Sequence[Backlink] = ()
        self._shows_all = False
        self._nothing = ""
        self._is_editable = False
        self._without_event = self.tr("Choose an event to see which others point to it.")
        headings = (self.tr("Event that points here"), self.tr("Context"), self.tr("Day"))
        self._rows = EventRows(headings, [self._point_back, self._opens], self._glimpse, self)
        self._rows.setAccessibleName(self.tr("Events that point here"))
        self._rows.set_column_width(_CONTEXTS, 22)
        self._rows.set_column_width(_DAY, 11)
        self._answer = ActionButton(self._point_back, self)
        bar = QHBoxLayout()
        bar.addWidget(self._answer)
        bar.addStretch(1)
        stack(self, self._rows, bar)
        self._rows.invitation.say(self._without_event)
        self._rows.opened.connect(self._open)
        self._rows.taken.connect(self._open_first)
        self._rows.itemSelectionChanged.connect(self._enable)
        self._enable()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {"point_back": self._answer_chosen, "open_backlink": self._rows.open_chosen}

    def show_links(self, links: Sequence[Backlink], *, is_editable: bool, is_asked: bool, has_event: bool) -> None:
        """Shows these, newest first, if an event is open; `is_asked`: the archive was asked for them.

        Of very many the first, and a row for the others.
        """
        self._links, self._is_editable = tuple(links), is_editable
        self._shows_all = self._shows_all and is_asked
        nothing = self.tr("No event points here") if is_asked else ""
        self._nothing = nothing if has_event else self._without_event
        self._show()

    def _show(self) -> None:
        shown = self._shown()
        more = len(self._links) - len(shown)
        rows = [self._row(link) for link in shown]
        if more:
            text = self.tr("Show {0} more").format(self.locale().toString(more))
            rows.append(Row(cells=(text, "", ""), tip="", spoken=text))
        self._rows.show_rows(rows, self._nothing)
        self._enable()

    def _shown(self) -> Sequence[Backlink]:
        return self._links if self._shows_all else self._links[:_FIRST]

    def _row(self, link: Backlink) -> Row:
        contexts, day = visible(unescape(listed(link.contexts))), short_day(link.day)
        side = self._side(link)
        return Row(
            cells=(f"{'↔' if link.is_mutual else '→'} {visible(link.title)}", contexts, day),
            tip=tool_tip(link.title, contexts, day, side),
            spoken=listed((visible(link.title), day, contexts, side)),
        )

    def _side(self, link: Backlink) -> str:
        return "" if link.is_mutual else self.tr("the open event does not point back")

    def _glimpse(self, row: int) -> Glimpse | None:
        if row >= len(self._shown()):
            return None
        glimpse = self._look(self._links[row].path)
        return replace(glimpse, note=self._side(self._links[row])) if glimpse else None

    def _one_sided(self) -> list[Backlink]:
        """Those of the chosen ones to which the open event does not point."""
        shown = self._shown()
        chosen = [shown[row] for row in self._rows.chosen_rows() if row < len(shown)]
        return [link for link in chosen if not link.is_mutual]

    @Slot(int)
    def _open(self, row: int) -> None:
        if row < len(self._shown()):
            self.opened.emit(self._links[row].path)
        else:
            self._shows_all = True
            self._show()

    @Slot(object)
    def _open_first(self, rows: Sequence[int]) -> None:
        self._open(rows[0])

    @Slot()
    def _enable(self) -> None:
        self._point_back.setEnabled(self._is_editable and bool(self._one_sided()))
        self._opens.setEnabled(len(self._rows.chosen_rows()) == 1)

    @Slot()
    def _answer_chosen(self) -> None:
        self.answered.emit(self._one_sided())
