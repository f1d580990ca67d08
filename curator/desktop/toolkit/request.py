"""What the list asks the catalogue for."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Cancelled, Catalogue, Order
from curator.catalogue.entries import DayCount, Entry, Page
from curator.catalogue.hits import Hits
from curator.catalogue.query import Query
from curator.catalogue.select import first_anywhere
from curator.catalogue.terms import Field
from curator.desktop.toolkit import sorting
from curator.desktop.toolkit.listing import BLOCK, DayListing, FlatListing, Listing

Answer = TypeVar("Answer")
ROOM = 50
"""So many rows are in sight at most, as a rule."""
_OF_A_DAY = 15
"""So many events have most days at most, the last of which may not be known as a whole."""


class Request(Struct, frozen=True):
    """One search: what is asked for, and who is told of rows that can't be read."""

    catalogue: Catalogue
    query: Query
    order: Order | None
    is_descending: bool
    current: str
    """The path of the event that is open: its row will be asked for."""
    is_new: bool
    """Whether a first part is wanted: in a list that is looked at already, one would lose one's place by it."""
    blame: Callable[[Catalogue, CatalogueError], None]
    room: int = ROOM
    """About how many rows are in sight; each costs time before the first of them is seen."""

    def part_at_once(self) -> DayListing | None:
        """A first part that fills what is in sight, where the window's own thread may ask for it: it is there before
        another thread would have begun."""
        if not self._has_part:
            return None
        with suppress(CatalogueError):  # who asks for the whole is told of it
            part = self._part(self.catalogue.first_page(self.query, self._most, is_at_once=True))
            return part if part is not None and part.rows >= self.room else None
        return None

    def part(self, cancelled: Cancelled = lambda: False) -> DayListing | None:
        """A first part, or the whole where that is as soon there; None where none is wanted.

        Raises CatalogueError, CancelledError.
        """
        return self._part(self.catalogue.first_page(self.query, self._most, cancelled)) if self._has_part else None

    def listings(self, part: DayListing | None = None, cancelled: Cancelled = lambda: False) -> Iterator[Listing]:
        """All that is found, each time better than before; the first goes on from the part.

        Raises CatalogueError, CancelledError.
        """
        queries = self.catalogue.resolutions(self.query, cancelled)
        for query in queries if self.is_new else deque(queries, maxlen=1):
            if self.order is not None:
                yield self._sorted(query, self.order, cancelled)
                continue
            page = self.catalogue.first_page(query, BLOCK, cancelled)
            whole = self._by_day(query, self.catalogue.days(query, cancelled), page.entries)
            whole.go_on_from(part)
            yield whole

    @property
    def _most(self) -> int:
        return self.room + _OF_A_DAY

    @property
    def _has_part(self) -> bool:
        is_by_day = self.order is None and not self.query.is_all
        return self.is_new and is_by_day and first_anywhere(self.query.terms) is None

    def _sorted(self, query: Query, order: Order, cancelled: Cancelled) -> FlatListing:
        ids = self.catalogue.sorted_ids(query, order, _by_name, is_descending=self.is_descending, cancelled=cancelled)
        return FlatListing(ids, self._read_ids, self._id_of, self._hits(), is_search=not self.query.is_all)

    def _part(self, page: Page) -> DayListing | None:
        """The first days alone, with all of their events; None where the first has more than were asked for."""
        if not page.entries and not page.is_whole:
            return None
        days = [DayCount(day, len(list(entries))) for day, entries in groupby(page.entries, lambda entry: entry.day)]
        part = self._by_day(self.query, days, page.entries)
        part.is_part = not page.is_whole
        return part

    def _by_day(self, query: Query, days: Sequence[DayCount], page: Sequence[Entry]) -> DayListing:
        def read(newest: date, oldest: date) -> Sequence[Entry]:
            return self._read(lambda: self.catalogue.entries(query, newest, oldest))

        listing = DayListing(days, read, self._hits(), is_search=not self.query.is_all)
        listing.warm(page, self.current)
        return listing

    def _hits(self) -> Hits:
        return Hits(self.query, Field.TITLE)

    def _read_ids(self, ids: Sequence[int]) -> Sequence[Entry | None]:
        return self._read(lambda: self.catalogue.entries_of(ids)) or [None] * len(ids)

    def _id_of(self, path: str) -> int | None:
        return next((entry.id for entry in self._read(lambda: [self.catalogue.entry(path)]) if entry), None)

    def _read(self, ask: Callable[[], Sequence[Answer]]) -> Sequence[Answer]:
        try:
            return ask()
        except CatalogueError as error:
            self.blame(self.catalogue, error)
            return ()


def _by_name(rows: Iterable[tuple[int, str]], is_descending: bool) -> Iterable[tuple[int, str]]:
    return sorting.by_name(rows, itemgetter(1), is_descending=is_descending)
