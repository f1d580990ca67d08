"""What the archive consists of as a whole, for the calendar and for browsing: counted anew whenever it has changed."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.catalogue.catalogue import Catalogue
from curator.catalogue.overview import Finder, Overview, overview
from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob

_PAINTING = 100
"""Milliseconds for the window to paint the list before all is counted: both would want the interpreter."""


class Survey(QObject):
    """Counts in the background. Where the catalogue can't be read, the search says so."""

    counted = Signal(object)
    """The number of events of each day, newest first."""
    surveyed = Signal(object)
    """The Overview."""
    found = Signal(object)
    """What of an Overview was looked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.days: dict[date, int] = {}
        self._catalogue: Catalogue | None = None
        self._thread = JobThread("survey")
        self._job: Job | None = None
        self._finder = Finder()
        self._search = NewestJob(self, self._thread)
        self._search.finished.connect(self.found)
        self._is_stale = False
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._beginning.timeout.connect(self.again)

    def open(self, catalogue: Catalogue) -> None:
        """Counts what is in this catalogue from now on."""
        self._catalogue = catalogue
        self._beginning.start(_PAINTING)

    def close(self) -> None:
        """Forgets the catalogue."""
        self._beginning.stop()
        self._search.let_go()
        if self._job is not None:
            self._job.cancel()
        self._job, self._catalogue, self.days, self._is_stale = None, None, {}, False

    def end(self) -> None:
        """Ends the thread."""
        self.close()
        self._thread.end()

    @Slot()
    def again(self) -> None:
        """Counts anew; once more where that is being done already."""
        catalogue = self._catalogue
        if catalogue is None or self._job is not None:
            self._is_stale = self._job is not None
            return
        self._is_stale = False
        self._job = Job(lambda job: _count(catalogue, job), self, self._thread)
        self._job.reported.connect(self._take_days)
        self._job.finished.connect(self._take_overview)
        self._job.ended.connect(self._end)
        self._job.start()

    def find(self, whole: Overview, letters: str) -> None:
        """Looks for what has these letters in its name; the newest question counts."""
        self._search.start(lambda _: self._finder.find(whole, letters))

    def find_no_more(self) -> None:
        """Nobody waits for the answer."""
        self._search.let_go()

    @Slot(object)
    def _take_days(self, days: dict[date, int]) -> None:
        if self._is_awaited():
            self.days = days
            self.counted.emit(days)

    @Slot(object)
    def _take_overview(self, overview: Overview) -> None:
        if self._is_awaited():
            self.surveyed.emit(overview)

    def _is_awaited(self) -> bool:
        """Whether what arrives just now is of the open archive; that of the one before may have been on its way."""
        return self._job is not None and self.sender() is self._job

    @Slot()
    def _end(self) -> None:
        if self._job is None or not self._is_awaited():
            return
        self._job.let_go()
        self._job = None
        if self._is_stale:
            self.again()


def _count(catalogue: Catalogue, job: Job) -> object:
    job.report({count.day: count.events for count in catalogue.days()})
    return overview(catalogue)
