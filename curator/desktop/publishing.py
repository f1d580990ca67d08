"""A digest on its way out: to a file, to the clipboard or to a printer."""

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.layout import day_of, is_folder, is_inside, is_reserved
from curator.archive.store import export
from curator.assets import asset_text
from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.digest_maker import Clipping, DigestMaker, Printed
from curator.desktop.session import Session
from curator.desktop.toolkit.dates import has_month_first
from curator.desktop.toolkit.digest_choice import DigestChoice, Scope
from curator.desktop.toolkit.file_manager import open_place, show_in_folder
from curator.desktop.toolkit.jobs import JobThread, NewestJob
from curator.desktop.toolkit.question import AFFIRM, REJECT, Choice, ask, tell
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.worded import worded
from curator.digest import pages
from curator.digest.export import file_name, format_for_file
from curator.event.edition import CHINESE
from curator.event.slug import slug_of
from curator.wording import form_title

_REMEMBERED, _BASE = "digest", "base"
_TEMPLATE = "digest.html"
Chosen = Callable[[], Sequence[str]]
Work = Callable[[DigestChoice, Callable[[], bool]], object]


class Publishing(QObject):
    """Asks which digest is wanted, and writes, copies or prints it. Files lie outside the archive unless asked."""

    done = Signal(str, object)
    """What was done, and what can be done with it by name."""

    def __init__(
        self, window: QWidget, session: Session, leave: Callable[[], bool], settings: Settings, chosen: Chosen
    ) -> None:
        """`leave` asks whether unsaved text may be left out of the digest, and saves it if not; `chosen` has the events
        that are chosen, or the open one."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._leave = leave
        self._settings = settings
        self._chosen = chosen
        self._thread = JobThread("digest")
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._folder = documents if is_folder(documents) else Path.home()

    def ask_for_file(self, proposal: Path, kind: str, suffix: str) -> Path | None:
        """Where the digest is to be written; None where the person thought better of it.

        A name without a suffix that tells a format gets this one.
        """
        name, _ = QFileDialog.getSaveFileName(self._front(), self.tr("Export the digest"), str(proposal), kind)
        if not name:
            return None
        return Path(name) if format_for_file(name) else Path(f"{name}{suffix}")

    def ask_whether_inside(self, file: Path) -> bool:
        """Whether a file is meant to lie in the archive's own folder."""
        answer = ask(
            self._front(),
            self.tr("Write {0} into the archive?").format(file.name),
            self.tr("Whoever gets the archive gets that file too. No event and no day page is touched."),
            (Choice("write", self.tr("&Write it there"), AFFIRM), Choice("leave", self.tr("&Cancel"), REJECT)),
        )
        return answer == "write"

    def preview_print(self, printer: QPrinter, made: QTextDocument) -> bool:
        """Shows the pages, and prints them if the person wants that; whether they were."""
        dialog = QPrintPreviewDialog(printer, self._front())
        dialog.paintRequested.connect(lambda device: pages.paint(made, device))
        return bool(dialog.exec())

    def open(self, *, is_print: bool) -> None:
        """Makes a digest of the person's choice; `is_print`: meant to be printed."""
        archive = self._session.archive
        if archive is None or not self._leave():
            return
        query = self._session.finder.query
        day = self._session.day_to_propose()
        catalogue = self._session.indexer.catalogue
        search = "" if query.is_all or catalogue is None else query.text
        choice = DigestChoice(Scope.DAY, day, day, events=tuple(self._chosen())).begun_with(
            self._settings.text(_REMEMBERED)
        )
        options = replace(choice.options, base=self._settings.text(_BASE), month_first=has_month_first())
        choice = replace(choice, options=options)
        dialog = DigestDialog(self._window, choice, search, self._session.survey.days, is_print=is_print)
        maker = DigestMaker(archive, catalogue, query)
        making = _Making(self, dialog, maker, self._thread)
        dialog.export_wanted.connect(lambda choice: self._export(archive, making, choice))
        dialog.print_wanted.connect(lambda choice: making.start(maker.printed, choice, self._print))
        dialog.copy_wanted.connect(
            lambda choice, kind: making.start(maker.clipping, choice, lambda made: self._copy(made, kind))
        )
        dialog.template_copy_wanted.connect(self._save_template)
        dialog.exec()
        making.end()
        self._settings.store_text(_REMEMBERED, dialog.form.remembered())
        self._settings.store_text(_BASE, dialog.form.choice().options.base)
        dialog.deleteLater()

    def _export(self, archive: Archive, making: "_Making", choice: DigestChoice) -> None:
        form = choice.form
        title = form_title(form.name, QCoreApplication.translate)
        file = self.ask_for_file(self._folder / _proposal(choice), f"{title} (*{form.suffix})", form.suffix)
        if file is None:
            return
        self._folder = file.parent
        if not form.suffix.endswith(file.suffix):
            form = format_for_file(file.name) or form
        if self._may_be_at(archive, file):
            choice = replace(choice, form=form, options=choice.options.seen_from(file, archive.root))
            making.start(making.maker.file, choice, lambda data: self._write(file, data))

    def _may_be_at(self, archive: Archive, file: Path) -> bool:
        """Whether a file can be written there; inside the archive only if that is meant."""
        if is_reserved(archive.root, file):
            tell(
                self._front(),
                self.tr("That can't be written there."),
                self.tr("There the archive has its events and their pages: please choose another place."),
            )
            return False
        return not is_inside(archive.root, file) or self.ask_whether_inside(file)

    def _front(self) -> QWidget:
        """What a question stands before: the digest's dialog, which is before the window."""
        return QApplication.activeModalWidget() or self._window

    def _write(self, file: Path, data: bytes) -> bool:
        try:
            export(file, data)
        except ArchiveError as error:
            tell(self._front(), self.tr("The digest was not written."), worded(error))
            return False
        acts = {
            self.tr("Open"): lambda: open_place(file),
            self.tr("Show in folder"): lambda: show_in_folder(file, self),
            self.tr("Copy"): lambda: _copy_file(file),
        }
        self.done.emit(self.tr("Exported {0}").format(file.name), acts)
        return True

    def _copy(self, made: Clipping, kind: str) -> bool:
        mime = QMimeData()
        mime.setText(made.markdown if kind == "markdown" else made.text)
        if kind == "rich":
            mime.setHtml(made.html)
        QGuiApplication.clipboard().setMimeData(mime)
        self.done.emit(self.tr("Copied the digest"), {})
        return True

    def _print(self, made: Printed) -> bool:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(pages.page_layout(made.publication.options.paper))
        printer.setDocName(made.publication.heading)
        if self.preview_print(printer, pages.document(made.publication, made.html)):
            self.done.emit(self.tr("Sent the digest to the printer"), {})
            return True
        return False

    @Slot()
    def _save_template(self) -> None:
        """Gives the person a copy of Curator's own page."""
        file = self.ask_for_file(self._folder / _TEMPLATE, self.tr("Page template (*.html)"), ".html")
        archive = self._session.archive
        if file is not None and archive is not None and self._may_be_at(archive, file):
            try:
                export(file, asset_text(f"templates/{_TEMPLATE}").encode())
            except ArchiveError as error:
                tell(self._front(), self.tr("The template was not written."), worded(error))


class _Making(QObject):
    """What is made for one dialog, in a worker thread; the newest counts."""

    def __init__(self, parent: QObject, dialog: DigestDialog, maker: DigestMaker, thread: JobThread) -> None:
        super().__init__(parent)
        self.maker = maker
        self._dialog = dialog
        self._newest = NewestJob(parent, thread)
        self._use: Callable[[Any], None] = lambda _: None
        self._newest.finished.connect(self._finish)
        self._newest.failed.connect(self._fail)
        dialog.changed.connect(self._preview)
        dialog.cancelled.connect(self.cancel)

    def start(self, work: Work, choice: DigestChoice, take: Callable[[Any], bool]) -> None:
        """Makes something of the choice; the dialog closes when it is made and `take` made use of it."""
        self._dialog.show_busy(True)

        def finish(made: object) -> None:
            self._dialog.show_busy(False)
            if take(made):
                self._dialog.accept()

        self._run(work, choice, finish)

    def end(self) -> None:
        """Nothing is wanted any more; what is under way ends when it can, and nobody waits for that."""
        self.cancel()
        self._newest.deleteLater()
        self.deleteLater()

    @Slot()
    def cancel(self) -> None:
        """What is made now is not wanted: nothing comes of it."""
        self._newest.let_go()

    @Slot(object)
    def _preview(self, choice: DigestChoice) -> None:
        self._run(self.maker.preview, choice, self._dialog.show_preview)

    def _run(self, work: Work, choice: DigestChoice, take: Callable[[Any], None]) -> None:
        self._use = take
        self._newest.start(lambda job: work(choice, lambda: job.is_cancelled))

    @Slot(object)
    def _finish(self, made: object) -> None:
        self._use(made)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(worded(error))


def _proposal(choice: DigestChoice) -> str:
    """The name of a file: by its days, by its only event, or by what was searched for."""
    if choice.scope is Scope.SEARCH:
        return f"{slug_of(choice.title, CHINESE)}-digest{choice.form.suffix}"
    if choice.scope is not Scope.CHOSEN:
        return file_name(choice.first, choice.last, choice.form)
    if len(choice.events) == 1:
        return f"{PurePosixPath(choice.events[0]).stem}-digest{choice.form.suffix}"
    days = [day for day in map(day_of, choice.events) if day]
    return file_name(min(days), max(days), choice.form)


def _copy_file(file: Path) -> None:
    """Puts a file on the clipboard: file managers and mail programs paste it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    mime.setText(str(file))
    QGuiApplication.clipboard().setMimeData(mime)
