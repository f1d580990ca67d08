"""Going from event to event: back, forward, and by some letters of a title."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.archive.archive import Opened
from curator.desktop import quick_find
from curator.desktop.dialogs import quick_open
from curator.desktop.session import Session
from curator.desktop.toolkit.visited import Visited


class Travel(QObject):
    """Remembers where the person was in the open archive."""

    moved = Signal()
    """Another file is open: what lies before and behind it is another thing now."""

    def __init__(self, window: QWidget, session: Session, open_file: Callable[[str], bool]) -> None:
        """`open_file` opens a file, if the one that is open may be left."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._open_file = open_file
        self.visited = Visited()
        self._step = 0
        """Back or forward, while one goes there."""
        session.archive_opened.connect(self.visited.forget)
        session.archive_closed.connect(self.visited.forget)
        session.file_opened.connect(self._remember)

    @Slot()
    def go_back(self) -> None:
        """Opens the event that was open before."""
        self._go(self.visited.before, -1)

    @Slot()
    def go_forward(self) -> None:
        """Opens the event from which one went back."""
        self._go(self.visited.after, 1)

    @Slot()
    def quick_open(self) -> None:
        """Asks for some letters of a title, and opens an event."""
        catalogue = self._session.indexer.catalogue
        if catalogue is None:
            return
        latest = [path for path in self.visited.latest if path != self._session.path]
        dialog = quick_open.QuickOpenDialog(self._window, quick_find.quick_find(catalogue, latest))
        chosen = dialog.chosen() if dialog.exec() else ""
        dialog.deleteLater()  # with what it looks titles up in
        if chosen:
            self._open_file(chosen)

    def _go(self, path: str | None, step: int) -> None:
        if path is None:
            return
        self._step = step
        if not self._open_file(path) and not self._session.is_modified:
            self.visited.leave_out(path)  # the person was told that it can't be opened, and the next step leads past it
            self.moved.emit()
        self._step = 0

    @Slot(object)
    def _remember(self, opened: Opened) -> None:
        self.visited.visit(opened.path, self._step)
        self.moved.emit()
