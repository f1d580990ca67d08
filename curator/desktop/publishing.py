"""A day's digest on its way out: to a file, or to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.layout import is_folder, is_inside
from curator.archive.store import export
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.session import Session
from curator.desktop.toolkit.question import tell
from curator.digest.day import Digest, gather
from curator.digest.export import FORMATS, file_name, format_for_file, format_named, render
from curator.digest.formats import paper
from curator.digest.options import Options
from curator.digest.publication import publication_of
from curator.wording import sentence


class Publishing(QObject):
    """Asks for a day and a form, and writes the digest outside the archive."""

    done = Signal(str, object)
    """What was done, and what can be done with it by name."""

    def __init__(self, window: QWidget, session: Session, leave: Callable[[], bool]) -> None:
        """`leave` asks whether unsaved text may be left out of the digest, and saves it if not."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._leave = leave
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._folder = documents if is_folder(documents) else Path.home()

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
        proposal = self._folder / file_name(gather(archive, dialog.day()), form)
        file = self.ask_for_file(proposal, f"{form.title} (*{form.suffix})")
        if file is None:
            return
        self._folder = file.parent
        form = format_for_file(file.name) or form
        if is_inside(archive.root, file):
            tell(
                self._window,
                self.tr("The digest was not written."),
                self.tr("That place is inside the archive. Digests are for readers: please choose another folder."),
            )
            return
        self._write(file, render(form, gather(archive, dialog.day())))

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
        if not name:
            return None
        return Path(name) if format_for_file(name) else Path(f"{name}{proposal.suffix}")

    def print_on(self, printer: QPrinter, digest: Digest) -> None:
        """Sends a digest to a printer."""
        paper.paint(paper.document(publication_of(digest, Options())), printer)
        self.done.emit(self.tr("Sent the digest to the printer"), {})

    def _dialog(self, archive: Archive, formats: list[tuple[str, str]] | tuple[()]) -> DigestDialog:
        day = self._session.day_to_propose()
        return DigestDialog(self._window, day, formats, lambda day: len(archive.events_of(day)))

    def _write(self, file: Path, data: bytes) -> None:
        try:
            export(file, data)
        except ArchiveError as error:
            tell(self._window, self.tr("The digest was not written."), sentence(error, QCoreApplication.translate))
        else:
            open_, show = self.tr("Open"), self.tr("Show in folder")
            self.done.emit(
                self.tr("Exported {0}").format(file.name),
                {open_: lambda: _open(file), show: lambda: _open(file.parent)},
            )


def _open(place: Path) -> None:
    """Shows a file or folder in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
