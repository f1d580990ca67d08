"""The open archive and the open file as a QObject: calls in, signals out. It asks nothing and shows nothing."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.apply import Applied, apply
from curator.archive.archive import Archive, Opened, event_at
from curator.archive.errors import ArchiveError
from curator.archive.journal import Journal, journal_place
from curator.archive.layout import day_of
from curator.archive.plan import Plan
from curator.archive.recovery import Recovered, recover
from curator.archive.store import fingerprint
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.indexing import Changes
from curator.catalogue.source_book import CatalogueSources
from curator.curation.addresses import Tracking
from curator.curation.known_sources import KnownSources, sources_in
from curator.desktop import opening
from curator.desktop.advisor import Advisor
from curator.desktop.finder import Finder
from curator.desktop.indexer import Indexer
from curator.desktop.presence import Presence
from curator.desktop.survey import Survey
from curator.desktop.toolkit.jobs import Run, at_once
from curator.event.document import Event, Page, read
from curator.event.encoding import FileText
from curator.event.template import NewEvent
from curator.places import state_folder
from curator.planning import drafts, events, saves


class Session(QObject):
    """What is open. The text of the open file is handed to it at every change, so that it knows what saving means."""

    archive_opened = Signal(object)
    """The Archive."""
    archive_closed = Signal()
    refreshed = Signal()
    """All files of the archive were looked at, and the list shows what came of it."""
    sources_known = Signal()
    """What is known of sources may be another thing now."""
    file_opened = Signal(object)
    """The Opened file; `document` is what it holds."""
    file_closed = Signal()
    leaving = Signal()
    """What the open file's text is, saved or not, is about to be forgotten."""
    document_changed = Signal(object)
    """What the text says now: an Event or a Page."""
    left_alone = Signal(object)
    """What of the pages was left as it is by a save: a Skipped for each, or none."""
    saved = Signal(object)
    """The file as it is on the disk now."""
    recovered = Signal(object)
    """What became of plans that were begun and not done: Recovereds, the oldest first."""
    failed = Signal(object)
    """The exception that ended background work."""

    def __init__(self, parent: QObject, tracking: Tracking) -> None:
        """`tracking` is what tells spellings of one address apart from other addresses."""
        super().__init__(parent)
        self.archive: Archive | None = None
        self.journal: Journal | None = None
        """Of the plans that were made in the open archive."""
        self.opened: Opened | None = None
        self.document: Event | Page | None = None
        self.keeps_pages = True
        """Whether saving keeps day pages and home page in step."""
        self.is_making = False
        """Whether a plan is being made just now, perhaps in another thread: files are on their way."""
        self._skipped: Sequence[drafts.Skipped] = ()
        self._made: Sequence[Plan] = ()  # what takes back each save of the open file so far
        self._text, self._is_settling = "", False
        self.known: KnownSources | None = None
        self.tracking = tracking
        self.presence = Presence(self)
        self.indexer, self.finder, self.survey, self.advisor = Indexer(self), Finder(self), Survey(self), Advisor(self)
        self.indexer.opened.connect(self._take_catalogue)
        for part in (self.finder, self.survey, self.advisor):
            self.indexer.changed.connect(part.again)
        self.indexer.refreshed.connect(self._settle)
        self.finder.settled.connect(self._end_settling)
        self.finder.failed.connect(self.indexer.recover)
        self.advisor.failed.connect(self.failed)

    @property
    def is_modified(self) -> bool:
        """Whether the open file's text is another one than the file's."""
        return self.opened is not None and self.opened.obstacle is None and self._text != self.opened.content.text

    @property
    def path(self) -> str:
        """The path of the open file; empty where none is open."""
        return self.opened.path if self.opened else ""

    def day_to_propose(self) -> date:
        """The day of the open event, else the archive's newest, else today."""
        listed, archive = next(iter(self.survey.days), None), self.archive
        return day_of(self.path) or listed or (archive and archive.newest_day()) or date.today()

    def open_archive(self, archive: Archive) -> None:
        """Shows another archive, once plans that were begun in it are ended; its files are looked at meanwhile.

        Raises OpenElsewhereError; the archive before it stays open then.
        """
        self.presence.claim(archive.root)
        self._forget()
        self.archive = archive
        self.journal = Journal(journal_place(state_folder(), archive.root), lambda: datetime.now().astimezone())
        self.archive_opened.emit(archive)
        try:
            self._tell_ended(recover(archive, self.journal))
        except ArchiveError as error:  # which keeps no archive from being read
            self.failed.emit(error)
        self.indexer.open(archive.root)

    def close(self) -> None:
        """Forgets archive and file; background work ends."""
        self._forget()
        self.presence.release()
        self.archive_closed.emit()

    def end(self) -> None:
        """Ends the threads; nothing can be opened any more."""
        self._forget()
        self.presence.release()
        for worker in (self.indexer, self.finder, self.survey, self.advisor):
            worker.end()

    def open_file(self, path: str) -> None:
        """Opens a file of the archive. Raises what `Archive.open` raises; the file before it stays open then."""
        if self.archive is not None:
            self.take(opening.open_to_edit(self.archive, path))

    def make(self, plan: Plan, run: Run[Applied] = at_once, *, keeps_text: bool = True) -> Applied | None:
        """Makes a plan; None without an archive. Raises what `apply` raises, and nothing is made then.

        An open file that it changed is shown anew; one with unsaved text only where that need not be kept. `run` may do
        the work in another thread.
        """
        if self.archive is None or self.journal is None:
            return None
        self.is_making = True
        try:
            applied = run(partial(apply, self.archive, plan, self.journal))
        finally:
            self.is_making = False
            for day in filter(None, set(map(day_of, plan.paths))):
                self.indexer.visit(day)
        self._tell_ended(applied.recovered)
        if self.path in plan.paths and not (keeps_text and self.is_modified):
            try:
                self.open_file(self.path)
            except ArchiveError:  # it was deleted or moved
                self.opened, self.document, self._text = None, None, ""
                self.file_closed.emit()
        return applied

    def take(self, opened: Opened) -> None:
        """A file as it was read or written just now becomes the open one."""
        self.leaving.emit()
        self.opened, self._text = opened, opened.content.text
        self.document = read(self._text)
        self.file_opened.emit(opened)

    def rebase(self, opened: Opened) -> None:
        """Another program gave the open file this text: the next save expects it. What was typed stays."""
        self.opened = opened
        self.document_changed.emit(self.document)

    @Slot(str)
    def set_text(self, text: str) -> None:
        """The open file's text, as the person has it in the editor."""
        if self.opened is not None and text != self._text:
            self._text = text
            self.document = read(text)
            self.document_changed.emit(self.document)

    def save(self, *, must_keep: bool = False) -> None:
        """Writes the text to its file, if it is another one, and keeps the day's page in step.

        What the file held goes into the history; where that can't be, it is told, but with `must_keep` nothing is saved
        then. Raises what `Archive.save` raises.
        """
        if self.archive is None or self.opened is None or self.opened.obstacle is not None:
            return
        archive, before, text = self.archive, self.opened, self._text
        writing = (
            saves.plan(archive, before, text, self._made, keeps_pages=self.keeps_pages) if self.is_modified else None
        )
        self.opened = self._written(writing, self._content(), must_keep) or archive.save(before, text)
        self._told_of(self.opened, before.content.text)

    def save_as(self, path: str) -> None:
        """Writes the text to a new file, or anew to its own that is gone; it is the open file from then on.

        Raises AlreadyThereError, NotSavedError.
        """
        if self.archive is None or self.opened is None:
            return
        made = self._create(self.archive, path, self._content())
        if path == self.path:
            self.opened = made
        else:
            self.take(made)
        self._told_of(made)

    def create_event(self, new: NewEvent) -> None:
        """Makes a new event's file, with its entry on the day's page, and opens it. Raises what `make` raises."""
        if self.archive is not None:
            placed = self.archive.placed(new, self.archive.newest_dialect())
            made = self._create(self.archive, placed.path, FileText(placed.text))
            self.take(made)
            self._told_of(made)

    def _create(self, archive: Archive, path: str, content: FileText) -> Opened:
        writing = events.plan_creation(archive, path, content) if self.keeps_pages else None
        return self._written(writing, content) or archive.create(path, content)

    def _written(self, writing: "events.Writing | None", content: FileText, must_keep: bool = False) -> Opened | None:
        """The file as it is written, what it held before kept, with its pages, else alone; None where it has to be
        written without the journal.

        What is in the way of pages or journal is told, and keeps no text from being saved.
        """
        self._skipped = writing.pages.skipped if writing else ()
        if self.archive is None or writing is None:
            return None
        for plan in dict.fromkeys((writing.plan, writing.plan_without_pages)):
            try:
                applied = self.make(plan)
            except ArchiveError as error:
                if error.path == self.archive.place(writing.file.path) or must_keep:
                    raise
                self.failed.emit(error)
            else:
                self._made = saves.with_next(self._made, applied)
                is_confirmed = applied is not None and applied.confirmed
                return Opened(writing.file.path, content, fingerprint(writing.file.data), is_confirmed=is_confirmed)
        return None

    def _forget(self) -> None:
        self.leaving.emit()
        for worker in (self.indexer, self.finder, self.survey, self.advisor):
            worker.close()
        self.archive, self.journal, self.known = None, None, None
        self.opened, self.document, self._text = None, None, ""

    @Slot(object)
    def _take_catalogue(self, catalogue: Catalogue) -> None:
        answers = CatalogueSources(catalogue, lambda error: self._blame(catalogue, error))
        self.known = KnownSources(self.tracking, answers, self._addresses_of)
        self.finder.open(catalogue)
        self.survey.open(catalogue)
        if self.archive is not None:
            self.advisor.open(self.archive, catalogue, lambda error: self._blame(catalogue, error))

    def _blame(self, catalogue: Catalogue, error: Exception) -> None:
        """The catalogue can't be read: that is seen to in a moment, not in the middle of an answer."""
        QTimer.singleShot(0, self, lambda: self._see_to(catalogue, error))

    def _see_to(self, catalogue: Catalogue, error: Exception) -> None:
        if catalogue is self.indexer.catalogue:
            self.indexer.recover(error)

    def _addresses_of(self, path: str) -> Sequence[str]:
        event = event_at(self.archive, path) if self.archive is not None else None
        return [source.url for source in event.sources] if event is not None else ()

    @Slot(object)
    def _settle(self, _changes: Changes) -> None:
        """All files were looked at; what came of it is being searched for already, if anything did."""
        self._is_settling = True
        if not self.finder.is_searching:
            self._end_settling()

    @Slot()
    def _end_settling(self) -> None:
        if self._is_settling:
            self._is_settling = False
            self.refreshed.emit()
            self.sources_known.emit()

    def _tell_ended(self, ended: Sequence[Recovered]) -> None:
        if ended:
            self.recovered.emit(ended)

    def _content(self) -> FileText:
        before = self.opened.content if self.opened else FileText("")
        return FileText(self._text, before.line_end, before.has_bom)

    def _told_of(self, opened: Opened, before: str = "") -> None:
        if self.known is not None:
            self.known.keep(opened.path, sources_in(opened.content.text), sources_in(before))
        self.saved.emit(opened)
        self.left_alone.emit(self._skipped)
        self.indexer.visit_file(opened.path)
