"""Where the person was in an archive: the open event, the cursor and the search, as they were when it was left."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.desktop.desk import Desk
from curator.desktop.session import Session
from curator.desktop.toolkit.settings import Settings, path_in, path_word

_GROUP = "place"
"""Of the archive that was left last."""


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
        archive = self._session.archive
        if archive is None:
            return
        place = {
            "archive": path_word(archive.root),
            "file": path_word(self._session.path),
            "cursor": str(self._desk.editor.cursor_place()),
            "search": self._desk.search.text(),
        }
        for name, value in place.items():
            self._settings.store_word_of(_GROUP, name, value)

    @Slot()
    def _resume_soon(self) -> None:
        """Once all have seen that another archive is open, and a file that was asked for is open too."""
        archive, place = self._session.archive, self._settings.words_of(_GROUP)
        if archive is not None and place.get("archive") == path_word(archive.root):
            QTimer.singleShot(0, self, lambda: self._resume(archive, place))

    def _resume(self, archive: Archive, place: Mapping[str, str]) -> None:
        if self._session.archive is not archive or self._session.opened is not None:
            return
        if not self._desk.search.text():
            self._search = place.get("search", "")
            self._desk.search.setText(self._search)
        path, cursor = path_in(place.get("file", "")), place.get("cursor", "")
        with suppress(ArchiveError):  # it is gone meanwhile
            if path:
                self._session.open_file(path)
                self._desk.editor.put_cursor(int(cursor) if cursor.isascii() and cursor.isdecimal() else 0)

    @Slot()
    def _show_row(self) -> None:
        """Brings the open event into sight, where it is among the hits: a search by itself shows its beginning."""
        search = self._search
        if search and self._desk.search.text() != search:
            self._search = ""  # the person is searching for something else by now
        elif search and self._session.finder.query.text == search.strip():
            self._search = ""
            self._desk.events.mark(self._session.path)
