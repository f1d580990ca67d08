"""What the list asks the catalogue for."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Cancelled, Catalogue, DayCount, Entry, Order
from curator.catalogue.hits import Hits
from curator.catalogue.query import Query
from curator.catalogue.terms import Field
from curator.desktop.toolkit import sorting
from curator.desktop.toolkit.listing import BLOCK, DayListing, FlatListing, Listing

Answer = TypeVar("Answer")
_IN_SIGHT = 50
"""About so many events at least have room in a list; each costs time before the first of them is seen."""


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

    def listings(
        self, cancelled: Cancelled = lambda: False, wait: Callable[[], None] = lambda: None
    ) -> Iterator[Listing]:
        """What is found, each time better than before. Raises CatalogueError, CancelledError.

        `wait` is called once a first part is there, and before the rest is counted.
        """
        is_first = self.is_new and not self.query.is_all
        queries = self.catalogue.resolutions(self.query, cancelled)
        for query in queries if self.is_new else deque(queries, maxlen=1):
            if self.order is not None:
                yield self._sorted(query, self.order, cancelled)
                continue
            page = self.catalogue.first_page(query, _IN_SIGHT if is_first else BLOCK, cancelled)
            part = self._part(query, page) if is_first and page else None
            is_first = False
            if part is not None:
                yield part
                wait()
            if not cancelled():
                whole = self._by_day(query, self.catalogue.days(query, cancelled), page)
                whole.go_on_from(part)
                if part is None or whole.days != part.days:
                    yield whole

    def _sorted(self, query: Query, order: Order, cancelled: Cancelled) -> FlatListing:
        ids = self.catalogue.sorted_ids(query, order, _by_name, is_descending=self.is_descending, cancelled=cancelled)
        return FlatListing(ids, self._read_ids, self._id_of, self._hits(), is_search=not self.query.is_all)

    def _part(self, query: Query, page: Sequence[Entry]) -> DayListing:
        """The first days alone, with all of their events."""
        days = [DayCount(day, len(list(entries))) for day, entries in groupby(page, lambda entry: entry.day)]
        return self._by_day(query, days, page)

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
