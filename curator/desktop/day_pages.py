"""Whether the open archive's day pages are kept in step, and what is said of those that can't be."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction

from curator.archive.archive import Archive
from curator.desktop.session import Session
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.planning.drafts import Skipped
from curator.visible import visible
from curator.wording import sentence


class DayPages(QObject):
    """Each archive has its own choice; it is remembered."""

    def __init__(self, session: Session, settings: Settings, choice: QAction, status: StatusLine) -> None:
        super().__init__(session)
        self._session = session
        self._settings = settings
        self._choice = choice
        self._status = status
        session.archive_opened.connect(self._show_choice)
        session.file_opened.connect(self._forget)
        session.left_alone.connect(self._tell)
        choice.toggled.connect(self._choose)

    @Slot(object)
    def _show_choice(self, archive: Archive) -> None:
        self._session.keeps_pages = self._settings.keeps_pages(archive.root)
        self._choice.setChecked(self._session.keeps_pages)

    @Slot(bool)
    def _choose(self, keeps: bool) -> None:
        self._session.keeps_pages = keeps
        if self._session.archive is not None:
            self._settings.set_keeps_pages(self._session.archive.root, keeps=keeps)

    @Slot()
    def _forget(self) -> None:
        self._status.state("pages", "")

    @Slot(object)
    def _tell(self, skipped: Sequence[Skipped]) -> None:
        if not skipped:
            self._forget()
            return
        path, reason = skipped[0]
        why = visible(f"{path}: {sentence(reason, QCoreApplication.translate)}")
        self._status.state("pages", self.tr("Day page left as it is"), (self.tr("Why?"), lambda: self._status.say(why)))
