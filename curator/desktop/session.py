"""The open archive and the open file as a QObject: calls in, signals out. It asks nothing and shows nothing."""

import time
from collections.abc import Iterator
from datetime import date
from itertools import chain, takewhile

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive.archive import Archive, Opened, event_at
from curator.archive.layout import day_of
from curator.curation.addresses import Tracking
from curator.curation.known_sources import EventSources, KnownSources
from curator.desktop.toolkit.jobs import Job
from curator.desktop.toolkit.plain_document import through_document
from curator.event.document import Event, Page, read
from curator.event.encoding import FileText, Unfit, UnfitTextError
from curator.event.template import NewEvent

_BATCH_SECONDS = 0.25
"""How often a refresh tells what it has found so far."""


class Session(QObject):
    """What is open. The text of the open file is handed to it at every change, so that it knows what saving means."""

    archive_opened = Signal(object)
    """The Archive."""
    archive_closed = Signal()
    days_found = Signal(object)
    """The Days that are known so far, newest first."""
    refreshed = Signal()
    """All days of the archive are known."""
    sources_known = Signal()
    """All sources of the archive are known: `known` answers."""
    file_opened = Signal(object)
    """The Opened file; `document` is what it holds."""
    document_changed = Signal(object)
    """What the text says now: an Event or a Page."""
    saved = Signal(object)
    """The file as it is on the disk now."""
    failed = Signal(object)
    """The exception that ended background work."""

    def __init__(self, parent: QObject, tracking: Tracking) -> None:
        """`tracking` is what tells spellings of one address apart from other addresses."""
        super().__init__(parent)
        self.archive: Archive | None = None
        self.opened: Opened | None = None
        self.document: Event | Page | None = None
        self._text = ""
        self.known: KnownSources | None = None
        self.tracking = tracking
        self._refresh: Job | None = None

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
        days = self.archive.days() if self.archive else ()
        return day_of(self.path) or (days[0].day if days else date.today())

    def open_archive(self, archive: Archive) -> None:
        """Shows another archive; its days are read in the background."""
        self._forget()
        self.archive = archive
        self.archive_opened.emit(archive)
        self.refresh()

    def close(self) -> None:
        """Forgets archive and file; background work ends."""
        self._forget()
        self.archive_closed.emit()

    @Slot()
    def refresh(self) -> None:
        """Reads all days of the archive anew, in the background."""
        archive = self.archive
        if archive is None:
            return
        if self._refresh is not None:
            self._refresh.cancel()
        tracking = self.tracking
        self._refresh = Job(lambda job: _read_all(archive, tracking, job), self)
        self._refresh.reported.connect(self._take_days)
        self._refresh.finished.connect(self._take_known)
        self._refresh.failed.connect(self.failed)
        self._refresh.start()

    def open_file(self, path: str) -> None:
        """Opens a file of the archive. Raises what `Archive.open` raises; the file before it stays open then."""
        if self.archive is not None:
            self.take(_checked(self.archive.open(path)))

    def look_again(self, path: str) -> None:
        """Reads the day of a file that was written, or that could not be opened and may be gone."""
        day = day_of(path)
        if self.archive is not None and day is not None:
            self.archive.refresh_day(day)
            self.days_found.emit(self.archive.days())

    def take(self, opened: Opened) -> None:
        """A file as it was read or written just now becomes the open one."""
        self.opened, self._text = opened, opened.content.text
        self.document = read(self._text)
        self.file_opened.emit(opened)

    @Slot(str)
    def set_text(self, text: str) -> None:
        """The open file's text, as the person has it in the editor."""
        if self.opened is not None and text != self._text:
            self._text = text
            self.document = read(text)
            self.document_changed.emit(self.document)

    def save(self) -> None:
        """Writes the text to its file, if it is another one. Raises what `Archive.save` raises."""
        if self.archive is None or self.opened is None or self.opened.obstacle is not None:
            return
        self.opened = self.archive.save(self.opened, self._text)
        self._told_of(self.opened)

    def save_as(self, path: str) -> None:
        """Writes the text to a new file, or anew to its own that is gone; it is the open file from then on.

        Raises AlreadyThereError, NotSavedError.
        """
        if self.archive is None or self.opened is None:
            return
        made = self.archive.create(path, self._content())
        if path == self.path:
            self.opened = made
        else:
            self.take(made)
        self._told_of(made)

    def create_event(self, new: NewEvent) -> None:
        """Makes a new event's file and opens it. Raises NotSavedError."""
        if self.archive is not None:
            made = self.archive.create_event(new)
            self.take(made)
            self._told_of(made)

    def _forget(self) -> None:
        if self._refresh is not None:
            self._refresh.cancel()
        self._refresh, self.archive, self.known = None, None, None
        self.opened, self.document, self._text = None, None, ""

    @Slot(object)
    def _take_days(self, are_all: object) -> None:
        """Shows what the archive knows now: what was signalled may be older, or of an archive that was left."""
        if self.archive is not None and self.sender() is self._refresh:
            self.days_found.emit(self.archive.days())
            if are_all:
                self.refreshed.emit()

    @Slot(object)
    def _take_known(self, known: KnownSources) -> None:
        if self.archive is not None and self.sender() is self._refresh:
            self.known = known
            self._keep_sources()
            self.sources_known.emit()

    def _content(self) -> FileText:
        before = self.opened.content if self.opened else FileText("")
        return FileText(self._text, before.line_end, before.has_bom)

    def _told_of(self, opened: Opened) -> None:
        self._keep_sources()
        self.saved.emit(opened)
        self.look_again(opened.path)

    def _keep_sources(self) -> None:
        """What the archive knows of sources has those of the open event as it was saved."""
        event = read(self.opened.content.text) if self.opened else None
        day = day_of(self.path)
        if self.known is not None and isinstance(event, Event) and day is not None:
            self.known.keep(EventSources(self.path, day, event.sources))


def _checked(opened: Opened) -> Opened:
    """The file, to be read only if an editor would give another text back."""
    if opened.obstacle is None and through_document(opened.content.text) != opened.content.text:
        return Opened(opened.path, opened.content, opened.fingerprint, UnfitTextError(Unfit.ALTERED, 0))
    return opened


def _read_all(archive: Archive, tracking: Tracking, job: Job) -> KnownSources:
    """Reads the list of events, telling how far it is, and then the sources of all of them."""
    told = time.monotonic()
    for _ in archive.refresh(lambda: job.is_cancelled):
        if time.monotonic() - told > _BATCH_SECONDS:
            job.report(False)
            told = time.monotonic()
    job.report(True)
    return KnownSources(tracking, takewhile(lambda _: not job.is_cancelled, _sources_of(archive)))


def _sources_of(archive: Archive) -> Iterator[EventSources]:
    for entry in chain.from_iterable(day.entries for day in archive.days()):
        event = event_at(archive, entry.path)
        if event is not None and event.sources:
            yield EventSources(entry.path, entry.day, event.sources)
