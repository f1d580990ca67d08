"""Links to other events that are begun in the text."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive.errors import ArchiveError
from curator.catalogue.query import title_query
from curator.desktop.desk import Desk
from curator.desktop.other_files import OtherFiles
from curator.desktop.session import Session
from curator.desktop.toolkit.link_completion import Offered


class Linking(QObject):
    """Stands between the text and the events that it may link."""

    failed = Signal(object)
    """The ArchiveError that kept an event from being linked."""

    def __init__(self, session: Session, desk: Desk, others: OtherFiles) -> None:
        super().__init__(desk)
        self._session, self._editor, self._others = session, desk.editor, others
        desk.editor.completion.offer_from(self._found)
        desk.editor.completion.taken.connect(self._link)

    def _found(self, typed: str, most: int) -> Sequence[Offered]:
        entries = self._session.finder.newest(title_query(typed), most + 1)
        others = [entry for entry in entries if entry.path != self._session.path and entry.title]
        return [Offered(entry.path, entry.title, entry.day.isoformat()) for entry in others[:most]]

    @Slot(str)
    def _link(self, path: str) -> None:
        try:
            link = self._others.link_at(path, self._editor.area.textCursor().blockNumber())
        except ArchiveError as error:
            self.failed.emit(error)
            return
        if link is not None:
            self._editor.insert(link)
