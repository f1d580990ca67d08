"""Keeps the catalogue in step with the files while an archive is open: at the start, after each save, now and then."""

import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from curator.archive.errors import CatalogueError
from curator.archive.layout import INDEX, day_folder, day_of, is_folder
from curator.catalogue.catalogue import Catalogue, catalogue_in_memory, open_catalogue
from curator.catalogue.full_text import tidy
from curator.catalogue.indexing import Changes, Progress
from curator.catalogue.old_files import set_aside
from curator.desktop.toolkit import memory
from curator.desktop.toolkit.jobs import Job, JobThread
from curator.places import cache_folder

_LEAST_PAUSE = 5.0
"""Seconds between two looks at all files."""
_SHARE = 4.0
"""The pause is so many times as long as a look takes that finds nothing new, so that a large archive on a slow disk is
left in peace. One that has found much takes longer, but then there may be more to come."""
_PAINTING = 100
"""Milliseconds for the window to paint the list before all files are looked at: both would want the interpreter."""
_SETTLING = 300
"""Milliseconds in which what other programs write is gathered."""
_MOST_WATCHED = 64
_TELLING = 0.4
"""Seconds between two tellings that something changed, while much is read."""
_TIDYING = 1.0
"""Seconds of a look that finds nothing new in which the catalogue is tidied."""
_FRESH = 2.0
"""Seconds for which a look counts as new."""


class Indexer(QObject):
    """Two hands write: one looks at all files, the other at days that somebody has just touched."""

    opened = Signal(object)
    """The Catalogue to ask from now on: at the start, and when another takes the place of a damaged one."""
    progressed = Signal(object)
    """The Progress of reading what changed."""
    changed = Signal()
    """The catalogue says something else than before."""
    refreshed = Signal(object)
    """All files were looked at: the Changes."""
    failed = Signal(object)
    """The ArchiveError that ended a look."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.catalogue: Catalogue | None = None
        self._looks, self._visits = JobThread("indexer"), JobThread("indexer of days")
        self._look: Job | None = None
        self._visit: Job | None = None
        self._is_stopped = False
        """Whether the person wants no look until they ask for it."""
        self._started = self._ended = self._told = 0.0
        self._usual = 0.0
        """Seconds that a look takes which finds nothing new."""
        self._version = 0
        """That of the catalogue when its last change was told."""
        self._noted: set[date] = set()
        self._overtaken: set[date] = set()
        """Days that were visited while all files were looked at, which may know of them what was true before."""
        self._pause = _timer(self, self.refresh)
        self._settling = _timer(self, self._visit_noted)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note)

    def open(self, root: Path) -> None:
        """Opens the catalogue of an archive, or begins one, and looks at all files."""
        try:
            catalogue = open_catalogue(root, cache_folder())
        except CatalogueError as error:
            self.failed.emit(error)
            catalogue = catalogue_in_memory(root, cache_folder())
        self._take(catalogue)

    def close(self) -> None:
        """Forgets the archive; what was being read ends."""
        self._pause.stop()
        self._settling.stop()
        self.watch(())
        for job in (self._look, self._visit):
            if job is not None:
                job.cancel()
        self._look = self._visit = self.catalogue = None
        self._noted.clear()
        self._overtaken.clear()

    def end(self) -> None:
        """Ends the threads."""
        self.close()
        self._looks.end()
        self._visits.end()

    @Slot()
    def refresh(self) -> None:
        """Looks at all files, unless that is being done."""
        catalogue = self.catalogue
        if catalogue is None or self._look is not None or self._opened_anew():
            return
        self._pause.stop()
        self._is_stopped = False
        self._started = time.monotonic()
        self._look = Job(lambda job: _look_at_all(catalogue, job), self, self._looks)
        self._look.reported.connect(self._progress)
        self._look.finished.connect(self._finish)
        self._look.failed.connect(self._fail)
        self._look.start()

    @Slot()
    def refresh_if_stale(self) -> None:
        """Looks at all files, such as when the person comes back to the window, unless that was done just now, or
        stopped."""
        if not self._is_stopped and time.monotonic() - self._ended > _FRESH:
            self.refresh()

    @Slot()
    def pause(self) -> None:
        """Stops looking, until somebody asks for it."""
        if self._look is not None:
            self._look.let_go()
            self._look = None
        self._pause.stop()
        self._is_stopped = True

    def visit(self, day: date) -> None:
        """Looks at one day at once: a file of it was saved, made, or is gone."""
        self._noted.add(day)
        self._visit_noted()

    def visit_file(self, path: str) -> None:
        """Looks at the day of a file that was written, or that could not be opened and may be gone."""
        day = day_of(path)
        if day is not None:
            self.visit(day)

    @Slot(object)
    def watch(self, days: Iterable[date]) -> None:
        """Watches the folders of these days, as far as the system does; the look at all files finds the rest."""
        catalogue = self.catalogue
        places = [str(catalogue.root / day_folder(day)) for day in days][:_MOST_WATCHED] if catalogue else []
        watched = self._watcher.directories()
        gone, new = sorted(set(watched) - set(places)), sorted(set(places) - set(watched))
        if gone:
            self._watcher.removePaths(gone)
        there = [place for place in new if is_folder(Path(place))]
        if there:
            self._watcher.addPaths(there)

    @Slot(object)
    def recover(self, error: Exception) -> None:
        """The catalogue could not be read or written: another one takes its place, and is filled anew."""
        catalogue = self.catalogue
        if not isinstance(error, CatalogueError):
            self.failed.emit(error)
            return
        if catalogue is None or catalogue.database.place != error.path or error.is_busy:
            return
        self.close()
        self.failed.emit(error)
        try:
            is_lost = error.is_damaged or not error.path.exists()
            if not is_lost or catalogue.database.is_in_memory:
                raise error
            if not catalogue.database.is_replaced():  # by another program that has seen to it already
                set_aside(error.path)
            self._take(open_catalogue(catalogue.root, cache_folder()))
        except CatalogueError:
            self._take(catalogue_in_memory(catalogue.root, cache_folder()))

    def _opened_anew(self) -> bool:
        """Opens the catalogue that another program put in the place of this one, if any did."""
        catalogue = self.catalogue
        if catalogue is None or not catalogue.database.is_replaced():
            return False
        self.close()
        self.open(catalogue.root)
        return True

    def _is_written(self) -> bool:
        """Whether a hand has written since this was asked last, be it that of another program.

        What that one has brought in is nothing new to a look at the files.
        """
        before = self._version
        with suppress(CatalogueError):  # which whoever asks it next sees to
            self._version = self.catalogue.version() if self.catalogue is not None else 0
        return self._version != before

    def _take(self, catalogue: Catalogue) -> None:
        self.catalogue, self._usual, self._is_stopped = catalogue, 0.0, False
        self._is_written()
        self.opened.emit(catalogue)
        self._pause.start(_PAINTING)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        if not self._is_from(self._look):
            return
        self.progressed.emit(progress)
        if progress.of and (progress.has_rows or time.monotonic() - self._told > _TELLING):
            self._told = time.monotonic()
            self.changed.emit()

    @Slot(object)
    def _finish(self, changes: Changes) -> None:
        if not self._is_from(self._look):
            return
        self._rest(is_usual=changes.is_nothing)
        if self._is_written() or not changes.is_nothing:
            self.changed.emit()
        self.refreshed.emit(changes)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not self._is_from(self._look):
            return
        self._rest(is_usual=True)
        if isinstance(error, CatalogueError):
            self.recover(error)
        else:
            self.failed.emit(error)

    def _is_from(self, job: Job | None) -> bool:
        """Whether what arrives just now is of this job; one that was let go may have told something before."""
        return job is not None and self.sender() is job

    def _rest(self, *, is_usual: bool) -> None:
        """Until the next look; `is_usual`: the last one took as long as looks do that find nothing."""
        if self._look is not None:
            self._look.let_go()
            self._look = None
        self._noted |= self._overtaken
        self._overtaken.clear()
        self._visit_noted()
        self._ended = time.monotonic()
        if is_usual:
            self._usual = self._ended - self._started
        self._pause.start(round(1000 * max(_LEAST_PAUSE, _SHARE * self._usual)))

    @Slot(str)
    def _note(self, folder: str) -> None:
        day = day_of(f"{'/'.join(Path(folder).parts[-4:])}/{INDEX}")
        if day is not None:
            self._noted.add(day)
            self._settling.start(_SETTLING)

    @Slot()
    def _visit_noted(self) -> None:
        catalogue, days = self.catalogue, frozenset(self._noted)
        if catalogue is None or not days or self._visit is not None or self._opened_anew():
            return
        self._noted.clear()
        self._overtaken |= days if self._look is not None else set()
        self._visit = Job(lambda _: _look_at(catalogue, days), self, self._visits)
        self._visit.finished.connect(self._end_visit)
        self._visit.failed.connect(self._end_visit)
        self._visit.start()

    @Slot(object)
    def _end_visit(self, result: Changes | Exception) -> None:
        """Days that can't be looked at now are found by the look at all files."""
        if self._visit is None or not self._is_from(self._visit):
            return
        self._visit.let_go()
        self._visit = None
        if isinstance(result, CatalogueError):
            self.recover(result)
        elif self._is_written() or (isinstance(result, Changes) and not result.is_nothing):
            self.changed.emit()
        self._visit_noted()


def _look_at_all(catalogue: Catalogue, job: Job) -> Changes:
    with closing(catalogue.refresh()) as hand:
        changes = hand.run(job.report, lambda: job.is_cancelled)
    memory.give_back_memory()  # what is known of all files went through it
    if changes.is_nothing:
        end = time.monotonic() + _TIDYING
        with suppress(CatalogueError):  # such as a full disk, which is nothing to who only looks
            tidy(catalogue.database, lambda: job.is_cancelled or time.monotonic() > end)
    return changes


def _look_at(catalogue: Catalogue, days: Iterable[date]) -> Changes:
    with closing(catalogue.refresh()) as hand:
        return hand.look_at(days)


def _timer(parent: QObject, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer
