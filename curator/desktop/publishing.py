"""A day's digest on its way out: to a file, or to a printer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.store import export
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.session import Session
from curator.desktop.toolkit.question import tell
from curator.digest.day import Digest, gather
from curator.digest.export import FORMATS, file_name, format_named, render
from curator.digest.formats import paper
from curator.wording import sentence


class Publishing(QObject):
    """Asks for a day and a form, and writes the digest outside the archive."""

    exported = Signal(object)
    """The Path of the file that was written."""
    said = Signal(str)

    def __init__(self, window: QWidget, session: Session, leave: Callable[[], bool]) -> None:
        """`leave` asks whether unsaved text may be left out of the digest, and saves it if not."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._leave = leave

    @Slot()
    def export(self) -> None:
        """Writes a day's digest to a file of the person's choice."""
        archive = self._session.archive
        if archive is None or not self._leave():
            return
        dialog = self._dialog(archive, [(one.name, one.title) for one in FORMATS])
        if not dialog.exec():
            return
        form = format_named(dialog.format_name())
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = Path(documents) / file_name(dialog.day(), form)
        file = self.ask_for_file(proposal, f"{form.title} (*{form.suffix})")
        if file is not None:
            self._write(archive, file, render(form, gather(archive, dialog.day())))

    @Slot()
    def print_(self) -> None:
        """Prints a day's digest."""
        archive = self._session.archive
        if archive is None or not self._leave():
            return
        dialog = self._dialog(archive, ())
        if not dialog.exec():
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, gather(archive, dialog.day()))

    def ask_for_file(self, proposal: Path, kind: str) -> Path | None:
        """Where the digest is to be written; None where the person thought better of it."""
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the digest"), str(proposal), kind)
        return Path(name) if name else None

    def print_on(self, printer: QPrinter, digest: Digest) -> None:
        """Sends a digest to a printer."""
        paper.paint(paper.document(digest), printer)
        self.said.emit(self.tr("Sent the digest to the printer"))

    def _dialog(self, archive: Archive, formats: list[tuple[str, str]] | tuple[()]) -> DigestDialog:
        newest = archive.days()[0].day if archive.days() else date.today()
        return DigestDialog(self._window, self._session.day or newest, formats, lambda day: len(archive.events_of(day)))

    def _write(self, archive: Archive, file: Path, data: bytes) -> None:
        if file.resolve().is_relative_to(archive.root):
            tell(
                self._window,
                self.tr("The digest was not written."),
                self.tr("That place is inside the archive. Digests are for readers: please choose another folder."),
            )
            return
        try:
            export(file, data)
        except ArchiveError as error:
            tell(self._window, self.tr("The digest was not written."), sentence(error, QCoreApplication.translate))
        else:
            self.exported.emit(file)
