"""What the window shows of the open file, and whether all of it is saved."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from curator.archive.archive import Opened
from curator.desktop.desk import Desk
from curator.desktop.session import Session
from curator.desktop.toolkit.status_line import StatusLine
from curator.event.document import Event, Page


class Showing(QObject):
    """Listens to the session."""

    def __init__(self, window: QMainWindow, session: Session, desk: Desk, status: StatusLine) -> None:
        super().__init__(window)
        self._window, self._session, self._desk, self._status = window, session, desk, status
        session.file_opened.connect(self._show_file)
        session.file_closed.connect(self._show_no_file)
        session.document_changed.connect(self._show_document)
        session.saved.connect(self._show_saved)

    @Slot(object)
    def _show_file(self, opened: Opened) -> None:
        if self._session.document is not None:
            self._desk.show_file(opened, self._session.document)
            problem = self._session.document.front_matter and self._session.document.front_matter.problem
            said = self.tr("The front matter is kept but not understood: {0}").format(problem) if problem else ""
            self._status.say(said)
        self._status.state("saved", "")
        self._window.setWindowModified(False)

    @Slot()
    def _show_no_file(self) -> None:
        self._desk.show_nothing()
        self._window.setWindowModified(False)

    @Slot(object)
    def _show_document(self, document: Event | Page) -> None:
        self._desk.show_document(document)
        self._window.setWindowModified(self._session.is_modified)
        self._status.say("")  # an Undo that stands there would take back something else now

    @Slot(object)
    def _show_saved(self, opened: Opened) -> None:
        self._window.setWindowModified(self._session.is_modified)
        self._status.state_saved(is_confirmed=opened.is_confirmed)
