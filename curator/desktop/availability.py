"""Which commands there is something to do with just now."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from curator.desktop.actions import commands
from curator.desktop.command import Need
from curator.desktop.session import Session
from curator.desktop.travel import Travel
from curator.event.document import Event

_SEEN_TO = {Need.PART, Need.SEARCH, Need.ROWS, Need.SUGGESTION, Need.COVER}
"""By `PartKeys`, `SearchField`, and the panels that have buttons for them."""


class Availability(QObject):
    """Lets the person ask for a command while its need is met."""

    def __init__(self, session: Session, travel: Travel, actions: Mapping[str, QAction]) -> None:
        super().__init__(travel)
        self._session, self._travel = session, travel
        needs = [(actions[command.name], command.needs) for command in commands()]
        self._needs = [(action, need) for action, need in needs if need not in _SEEN_TO]
        self._met: dict[Need, bool] = {}
        for changed in (
            session.archive_opened,
            session.archive_closed,
            session.file_opened,
            session.file_closed,
            session.document_changed,
            travel.moved,
        ):
            changed.connect(self._update)
        self._update()

    @Slot()
    def _update(self) -> None:
        opened = self._session.opened
        can_edit = opened is not None and opened.obstacle is None
        met = {
            Need.NOTHING: True,
            Need.ARCHIVE: self._session.archive is not None,
            Need.FILE: can_edit,
            Need.EVENT: can_edit and isinstance(self._session.document, Event),
            Need.WAY_BACK: self._travel.visited.before is not None,
            Need.WAY_FORWARD: self._travel.visited.after is not None,
        }
        for action, need in self._needs:
            if met[need] != self._met.get(need):
                action.setEnabled(met[need])
        self._met = met
