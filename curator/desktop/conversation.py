"""What is asked of the person, and what is done with the answers: archives, saving, new events, links."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from curator.archive.archive import Archive, copy_archive, make_archive, require_writable
from curator.archive.errors import ArchiveError
from curator.archive.layout import archive_around, is_there, link_of
from curator.archive.recovery import Recovered
from curator.archive.targets import is_relative, place_meant
from curator.assets import asset_path
from curator.desktop.dialogs import new_event, open_address
from curator.desktop.saving import Saving
from curator.desktop.session import Session
from curator.desktop.toolkit import question
from curator.desktop.toolkit.worded import worded


class Conversation(QObject):
    """Each public slot is one thing that a person can ask for; it tells what came of it in words."""

    said = Signal(str)
    """What was done, for the status line."""
    announced = Signal(str)
    """What has to be read there."""
    pointed_at = Signal(str)
    """What is to be said of the link under the pointer; empty when it leaves."""
    typing_begins = Signal()
    """The person will want to write now."""
    fields_end = Signal()
    """What still stands in a field of a panel has to be taken now: the file is about to be left."""
    typing_ends = Signal()
    """What still stands in an open field has to become text now: the file is about to be saved or left."""

    def __init__(self, window: QWidget, session: Session, saving: Saving) -> None:
        super().__init__(window)
        self.saving = saving
        self._window = window
        self._session = session
        saving.said.connect(self.said)

    @Slot(object)
    def open_archive_at(self, root: Path) -> bool:
        """Opens an archive, or says why it can't be."""
        return self._leave_for(lambda: Archive(root))

    @Slot()
    def open_archive(self) -> None:
        """Asks for an archive's folder and opens it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open an archive"), self._around())
        if folder:
            self.open_archive_at(archive_around(Path(folder))[0])

    @Slot()
    def new_archive(self) -> None:
        """Asks for a folder and makes an archive of it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("A folder for the new archive"), self._around())
        if folder and self._leave_for(lambda: make_archive(Path(folder))):
            self.said.emit(self.tr("Made a new archive in {0}").format(folder))

    @Slot()
    def sample_archive(self) -> None:
        """Asks for a folder, copies the sample archive into it and opens the copy."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("A folder to put the sample archive in"), self._around()
        )
        if not chosen:
            return
        target = Path(chosen) if _is_empty(Path(chosen)) else Path(chosen) / "curator-sample"
        if self._leave_for(lambda: copy_archive(asset_path("sample-archive"), target)):
            self.said.emit(self.tr("The sample archive is yours now, in {0}").format(target))

    @Slot()
    def close_archive(self) -> None:
        """Back to the first page."""
        if self.leave():
            self._session.close()

    @Slot(object)
    def open_file(self, path: str) -> bool:
        """Opens a file of the archive, after asking about unsaved text; says why if it can't be."""
        if path == self._session.path:
            return True
        if not self.leave():
            return False
        if self._try(lambda: self._session.open_file(path)):
            return True
        self._session.indexer.visit_file(path)
        return False

    @Slot()
    def open_page(self) -> None:
        """Asks for any file of the archive and opens it."""
        archive = self._session.archive
        if archive is None:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a file of the archive"), str(archive.root), self.tr("Markdown (*.md)")
        )
        if name:
            self._try(lambda: self.open_file(archive.path_within(Path(name))))

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Follows a link of a text: within the archive here, to the web after showing where it leads."""
        archive = self._session.archive
        if archive is None:
            return
        place = place_meant(link, self._session.path) if is_relative(link) else None
        if place is not None and is_there(archive.root / place):
            link = link_of(place)
        if link.startswith("/") and not link.startswith("//"):
            try:
                path = archive.path_of(link)
            except ArchiveError as error:
                self.said.emit(self.tr("That link leads nowhere: {0}").format(worded(error)))
            else:
                self.open_file(path)
        elif open_address.OpenAddressDialog(self._window, link).exec():
            QDesktopServices.openUrl(QUrl(link.strip()))

    @Slot(str)
    def point_at(self, link: str) -> None:
        """Tells where a link of a text leads, before it is followed."""
        archive, place = self._session.archive, place_meant(link, self._session.path)
        is_broken = archive is not None and place is not None and not is_there(archive.root / place)
        self.pointed_at.emit(self.tr("That link leads nowhere: {0}").format(link) if is_broken else link)

    @Slot()
    def save(self) -> bool:
        """Saves the open file. Where that can't be done at once, asks what is to become of the text."""
        self.typing_ends.emit()
        return self.saving.save()

    def leave(self) -> bool:
        """Whether the open file may be left: it is saved, or the person said so."""
        self.fields_end.emit()
        self.typing_ends.emit()
        return self.saving.leave()

    @Slot()
    def new_event(self) -> None:
        """Asks for day and title, makes the event's file and opens it."""
        archive = self._session.archive
        if archive is None or not self._try(lambda: require_writable(archive)) or not self.leave():
            return
        dialect, begun = archive.newest_dialect(), self.saving.drafting.begun
        dialog = new_event.NewEventDialog(
            self._window,
            self._session.day_to_propose(),
            dialect,
            lambda new: archive.placed(new, dialect).path,
            self._session.survey.days,
        )
        dialog.changed.connect(lambda: begun.note(dialog.new_event(), dialect))
        before = begun.begin()
        if before is not None:
            dialog.show_begun(before)
        while dialog.exec():  # what was typed stays there until it is a file, or is given up
            if self._try(lambda: self._session.create_event(dialog.new_event())):
                self.said.emit(self.tr("Made a new event"))
                self.typing_begins.emit()
                break
        begun.end()
        dialog.deleteLater()

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """Says why something that was typed is not taken."""
        self.said.emit(worded(error))

    @Slot(object)
    def tell_of_recovered(self, ended: Sequence[Recovered]) -> None:
        """Says what became of plans that were begun."""
        self.announced.emit(" ".join(map(worded, ended)))

    def _around(self) -> str:
        """The folder in which the open archive lies, where others may lie too; else the person's own."""
        archive = self._session.archive
        return str(archive.root.parent if archive is not None else Path.home())

    def _leave_for(self, make: Callable[[], Archive]) -> bool:
        """Opens another archive, if the open file may be left and the archive can be had."""
        return self.leave() and self._try(lambda: self._session.open_archive(make()))

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it was done; where not, the person is told why."""
        try:
            return act() is not False
        except ArchiveError as error:
            question.tell(self._window, worded(error))
            return False


def _is_empty(folder: Path) -> bool:
    try:
        return not any(folder.iterdir())
    except OSError:
        return False
