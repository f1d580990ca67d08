"""Finds events while the person types: the newest search counts, and what it found is told as soon as it is there."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue, Order
from curator.catalogue.entries import Entry
from curator.catalogue.hits import get_ready
from curator.catalogue.query import NOTHING, Query, QueryError, parse
from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob
from curator.desktop.toolkit.listing import DayListing, Listing
from curator.desktop.toolkit.request import ROOM, Request

_ANSWERING = 0.01
"""Seconds for an answer that is about to come: with the time to paint it, a key takes no more than a frame then."""
_PAINTING = 60
"""Milliseconds for the window to paint the first part before the rest is counted: both would want the interpreter."""
_CALM = 1000
"""Milliseconds in which nothing was typed or changed: the window is there by now, and leaves others the interpreter."""
_SOON_SEEN = 4000
"""So many events are the newest, which most searches show first."""


class Finder(QObject):
    """Asks the catalogue of the open archive."""

    found = Signal(object)
    """A Listing of what the search found; a first part of it may come before."""
    misunderstood = Signal(object)
    """The QueryError of what was typed, or None."""
    settled = Signal()
    """All is told that the search found."""
    failed = Signal(object)
    """The CatalogueError that ended a search, or what makes one ready."""
    letters_known = Signal(object)
    """A str of the letters in the titles of the newest events, the most common first: searches will show them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.query = Query()
        self.current = ""
        """The path of the event that is open: its row will be asked for."""
        self.room = ROOM
        """About how many rows are in sight."""
        self._order: Order | None = None
        self._is_descending = False
        self._catalogue: Catalogue | None = None
        self._thread = JobThread("finder")
        self._newest = NewestJob(self, self._thread)
        self._preparing = NewestJob(self, self._thread)
        self._rest: tuple[Request, DayListing] | None = None
        """What is searched for, and the first part of what was found, which is painted before the rest is counted."""
        self._painting = QTimer(self, singleShot=True, interval=_PAINTING)
        self._painting.timeout.connect(self._go_on)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._get_ready)
        self._starts_over, self._is_prepared = True, False
        self._newest.reported.connect(self._take)
        self._newest.finished.connect(self._finish)
        self._newest.failed.connect(self.failed)
        self._preparing.finished.connect(self.letters_known)
        self._preparing.failed.connect(self.failed)

    def open(self, catalogue: Catalogue) -> None:
        """Searches in this catalogue from now on, and again for what was searched last."""
        self._preparing.let_go()
        self._catalogue, self._is_prepared = catalogue, False
        self.again()
        self._calm.start()

    def close(self) -> None:
        """Forgets the catalogue and what was searched for."""
        self._let_go()
        self._calm.stop()
        self._preparing.let_go()
        self._catalogue = None
        self.query, self._order, self._starts_over = Query(), None, True

    @Slot()
    def _get_ready(self) -> None:
        """So that the first keys need not wait for it."""
        catalogue, self._is_prepared = self._catalogue, True
        if catalogue is not None:
            self._preparing.start(lambda _: get_ready(title for _, title in islice(catalogue.titles(), _SOON_SEEN)))

    def end(self) -> None:
        """Ends the thread."""
        self.close()
        self._thread.end()

    @property
    def is_searching(self) -> bool:
        """Whether more is to be told."""
        return self._newest.is_awaited or self._rest is not None

    @property
    def has_answered(self) -> bool:
        """Whether anything is told of what was searched for last."""
        return not self._starts_over

    @Slot(str)
    def search(self, text: str) -> None:
        """Searches for what was typed; what can't be understood finds nothing."""
        query, problem = NOTHING, None
        try:
            query = parse(text)
        except QueryError as error:
            problem = error
        if self._calm.isActive():
            self._calm.start()
        self.misunderstood.emit(problem)
        is_other = query.terms != self.query.terms
        self.query = query
        if is_other:
            self._find(starts_over=True)
            self._newest.settle(_ANSWERING)

    @Slot(object, bool)
    def sort(self, order: Order | None, is_descending: bool) -> None:
        """Lists in this order from now on; None is by day."""
        self._order, self._is_descending = order, is_descending
        self._find(starts_over=True)

    def newest(self, query: Query, most: int) -> Sequence[Entry]:
        """The newest events of the archive that a query finds, at once; none where they can't be had."""
        if self._catalogue is None:
            return ()
        try:
            return self._catalogue.newest_entries(query, most)
        except CatalogueError as error:
            self._blame(self._catalogue, error)
            return ()

    @Slot()
    def again(self) -> None:
        """Searches for the same again."""
        self._find(starts_over=False)
        if self._is_prepared:  # else all that changes in a first look, which may take minutes, would put it off
            self._calm.start()

    def _find(self, *, starts_over: bool) -> None:
        self._let_go()
        if self._catalogue is None:
            return
        self._starts_over = self._starts_over or starts_over
        order, current = (self._order, self._is_descending), self.current
        request = Request(self._catalogue, self.query, *order, current, self._starts_over, self._blame, self.room)
        part = request.part_at_once()
        if part is None:
            self._newest.start(lambda job: _begin(request, job))
        else:
            self._finish((request, part))
            self._take(part)

    @Slot(object)
    def _finish(self, rest: tuple[Request, DayListing] | None) -> None:
        """All is told; or a first part is, and the rest will be."""
        self._rest = rest
        if rest is None:
            self.settled.emit()
        else:
            self._painting.start()

    @Slot()
    def _go_on(self) -> None:
        rest, self._rest = self._rest, None
        if rest is not None:
            self._newest.start(lambda job: _complete(*rest, job))

    def _let_go(self) -> None:
        self._newest.let_go()
        self._painting.stop()
        self._rest = None

    def _blame(self, catalogue: Catalogue, error: CatalogueError) -> None:
        """A row can't be read: that is told in a moment, not in the middle of painting."""
        QTimer.singleShot(0, self, lambda: self._tell_of(catalogue, error))

    def _tell_of(self, catalogue: Catalogue, error: CatalogueError) -> None:
        """Once: many rows can't be read where one can't, and another catalogue takes the place of this one soon."""
        if catalogue is self._catalogue:
            self.failed.emit(error)

    @Slot(object)
    def _take(self, listing: Listing) -> None:
        listing.starts_over, self._starts_over = self._starts_over, False
        self.found.emit(listing)


def _begin(request: Request, job: Job) -> tuple[Request, DayListing] | None:
    """Reports all that is found, or a first part of it, and gives what the rest is found by. Runs in the worker's
    thread."""
    part = request.part(lambda: job.is_cancelled)
    if part is None:
        _complete(request, None, job)
        return None
    job.report(part)
    return (request, part) if part.is_part else None


def _complete(request: Request, part: DayListing | None, job: Job) -> None:
    """Reports listings, each better than the one before, and than the part. Runs in the worker's thread."""
    for listing in request.listings(part, lambda: job.is_cancelled):
        job.report(listing)
