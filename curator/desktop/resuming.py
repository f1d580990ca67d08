"""Where the person was in an archive: the open event, the cursor, what was in sight of it, and the search, as they were
when it was left."""

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.desktop.desk import Desk
from curator.desktop.session import Session
from curator.desktop.toolkit.last_place import LastPlace, forget_places, last_place, note_place
from curator.desktop.toolkit.settings import Settings, path_word


class Resuming(QObject):
    """Notes it when an archive is left, and goes back there when the same archive is opened again."""

    def __init__(self, session: Session, desk: Desk, settings: Settings) -> None:
        super().__init__(session)
        self._session, self._desk, self._settings = session, desk, settings
        self._search = ""
        """That of the last time, until it is known what it finds."""
        session.leaving.connect(self.note)
        session.archive_opened.connect(self._resume_soon)
        session.finder.settled.connect(self._show_row)

    @Slot()
    def note(self) -> None:
        """Remembers it now."""
        archive, desk = self._session.archive, self._desk
        if archive is None:
            return
        place = LastPlace(
            path_word(self._session.path),
            desk.editor.cursor_place(),
            desk.editor.area.top_line(),
            desk.search.text(),
            desk.finding.tabs.currentIndex(),
            desk.columns.tabs.count() - desk.columns.tabs.currentIndex(),
        )
        note_place(self._settings, archive.root, place)

    @Slot(object)
    def _resume_soon(self, archive: Archive) -> None:
        """Once all have seen that another archive is open, and a file that was asked for is open too."""
        forget_places(self._settings, archive.root)
        place = last_place(self._settings, archive.root)
        if place is not None:
            QTimer.singleShot(0, self, lambda: self._resume(archive, place))

    def _resume(self, archive: Archive, place: LastPlace) -> None:
        if self._session.archive is not archive:
            return
        desk, path, parts = self._desk, place.path, self._desk.columns.tabs
        desk.finding.tabs.setCurrentIndex(place.finding)
        parts.setCurrentIndex(max(0, parts.count() - place.part))
        if self._session.opened is not None:
            return
        if not desk.search.text():
            self._search = place.search
            desk.search.setText(place.search)
        with suppress(ArchiveError):  # it is gone meanwhile
            if path:
                self._session.open_file(path)
                desk.editor.put_cursor(place.cursor)
                desk.editor.area.put_on_top(place.top)

    @Slot()
    def _show_row(self) -> None:
        """Brings the open event into sight, where it is among the hits: a search by itself shows its beginning."""
        search = self._search
        if search and self._desk.search.text() != search:
            self._search = ""  # the person is searching for something else by now
        elif search and self._session.finder.query.text == search.strip():
            self._search = ""
            self._desk.events.mark(self._session.path)
