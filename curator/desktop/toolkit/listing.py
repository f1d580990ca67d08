"""The rows of the list, of which only those that are looked at are read: days with their events, or events alone."""

from abc import ABC, abstractmethod
from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate, groupby
from typing import Generic, TypeVar

from msgspec import Struct
from typing_extensions import override

from curator.archive.layout import day_of
from curator.catalogue.entries import DayCount, Entry
from curator.catalogue.hits import Hits

BLOCK = 100
"""About how many rows are read at once."""
_MOST_BLOCKS = 100
"""How many blocks are remembered."""

Found = TypeVar("Found")


class Heading(Struct, frozen=True):
    """The row above a day's events."""

    day: date
    events: int


Row = Heading | Entry | None
"""None for an event that went away since the list was made."""


class Listing(ABC):
    """What a search found, in an order."""

    rows: int
    """How many rows there are."""
    events: int
    """How many of them are events."""

    def __init__(self, hits: Hits, *, is_search: bool) -> None:
        self.hits = hits
        self.is_search = is_search
        """Whether only some events are wanted."""
        self.starts_over = False
        """Whether something else is wanted than before, so that one begins to read at the top."""
        self._part: Listing | None = None

    def goes_on(self, shown: "Listing | None") -> bool:
        """Whether the rows that are shown are the first ones of these, and there are more."""
        return shown is not None and shown is self._part and shown.rows < self.rows

    @abstractmethod
    def row(self, number: int) -> Row:
        """What stands in a row."""

    def paths(self, rows: range) -> Iterator[str]:
        """The files of the events in these rows."""
        return (row.path for row in map(self.row, rows) if isinstance(row, Entry))

    @abstractmethod
    def row_of(self, path: str) -> int | None:
        """The row of an event; None where it is not in the list."""

    def rows_of(self, paths: Iterable[str]) -> list[int]:
        """The rows of those of these events that are in the list."""
        return [row for row in map(self.row_of, paths) if row is not None]

    @abstractmethod
    def row_of_day(self, day: date) -> int | None:
        """The row from which on this day, or what is older, stands; None where there is none."""


class DayListing(Listing):
    """Days, newest first, each with a heading."""

    def __init__(
        self,
        days: Sequence[DayCount],
        read: Callable[[date, date], Sequence[Entry]],
        hits: Hits,
        *,
        is_search: bool = False,
    ) -> None:
        """`read` gives the events from the newest to the oldest of two days."""
        super().__init__(hits, is_search=is_search)
        self.days = days
        """Each with the number of its events."""
        self.is_part = False
        """Whether more days may follow."""
        self._starts = list(accumulate((day.events + 1 for day in days), initial=0))
        self._read = read
        self._blocks = _Blocks(self._read_block)
        self.rows = self._starts[-1]
        self.events = self.rows - len(days)

    @override
    def row(self, number: int) -> Row:
        position = bisect_right(self._starts, number) - 1
        day, place = self.days[position], number - self._starts[position]
        if place == 0:
            return Heading(day.day, day.events)
        entries = self._entries(position)
        return entries[place - 1] if place <= len(entries) else None

    @override
    def row_of(self, path: str) -> int | None:
        day = day_of(path)
        position = self._position(day) if day is not None else len(self.days)
        if position == len(self.days) or self.days[position].day != day:
            return None
        first = self._starts[position] + 1
        return next((n for n, entry in enumerate(self._entries(position), first) if entry.path == path), None)

    @override
    def row_of_day(self, day: date) -> int | None:
        position = self._position(day)
        return self._starts[position] if position < len(self.days) else None

    def is_one_day(self, first: int, last: int) -> bool:
        """Whether two rows, and so all between them, are of the same day."""
        return bisect_right(self._starts, first) == bisect_right(self._starts, last)

    def reordered(self, moved: Collection[str], row: int) -> list[str] | None:
        """The paths of a whole day with those that are moved before the event at a row.

        None where they would leave their day, or where the list can't tell: a search leaves events out.
        """
        day = day_of(next(iter(moved), ""))
        position = self._position(day) if day is not None else len(self.days)
        if self.is_search or position == len(self.days):
            return None
        paths = [entry.path for entry in self._entries(position)]
        place = row - self._starts[position] - 1
        if not 0 <= place <= len(paths) or not set(moved) <= set(paths):
            return None
        before = [path for path in paths[:place] if path not in moved]
        behind = [path for path in paths[place:] if path not in moved]
        return [*before, *(path for path in paths if path in moved), *behind]

    def warm(self, page: Sequence[Entry] = (), path: str = "") -> None:
        """Reads what is asked for first, in the thread that made the list: the first rows, which stand in `page` as
        far as they are known already, and the event that is open."""
        if not self.days:
            return
        block = {day: list(group) for day, group in groupby(page, key=lambda entry: entry.day)}
        if all(count.day in block for count in self.days[: self._last_in_block(0) + 1]):
            self._blocks.put(0, block)
        self._entries(0)
        if path:
            self.row_of(path)

    def go_on_from(self, part: "DayListing | None") -> None:
        """Notes what was told of it before, unless there were other events then."""
        if part is not None and self.days[: len(part.days)] == part.days:
            self._part = part

    def _position(self, day: date) -> int:
        """That of the newest day which is not newer."""
        return bisect_left(self.days, -day.toordinal(), key=lambda one: -one.day.toordinal())

    def _entries(self, position: int) -> Sequence[Entry]:
        block = self._blocks.get(self._starts[position] // BLOCK)
        return block.get(self.days[position].day, ())

    def _last_in_block(self, number: int) -> int:
        return bisect_left(self._starts, (number + 1) * BLOCK, hi=len(self.days)) - 1

    def _read_block(self, number: int) -> dict[date, list[Entry]]:
        """The events of all days whose heading stands in this block of rows."""
        first, last = bisect_left(self._starts, number * BLOCK), self._last_in_block(number)
        entries = self._read(self.days[first].day, self.days[last].day)
        return {day: list(group) for day, group in groupby(entries, key=lambda entry: entry.day)}


class FlatListing(Listing):
    """Events alone, in an order of their own."""

    def __init__(
        self,
        ids: "array[int]",
        read: Callable[[Sequence[int]], Sequence[Entry | None]],
        id_of: Callable[[str], int | None],
        hits: Hits,
        *,
        is_search: bool = False,
    ) -> None:
        """`read` gives the events with these ids, each in its place; `id_of` the id of an event by its path."""
        super().__init__(hits, is_search=is_search)
        self._ids = ids
        self._read = read
        self._id_of = id_of
        self._blocks = _Blocks(self._read_block)
        self.rows = self.events = len(ids)

    @override
    def row(self, number: int) -> Row:
        return self._blocks.get(number // BLOCK)[number % BLOCK]

    @override
    def row_of(self, path: str) -> int | None:
        id_ = self._id_of(path)
        try:
            return None if id_ is None else self._ids.index(id_)
        except ValueError:
            return None

    @override
    def rows_of(self, paths: Iterable[str]) -> list[int]:
        ids = set(map(self._id_of, paths))
        return [row for row, id_ in enumerate(self._ids) if id_ in ids]

    @override
    def row_of_day(self, day: date) -> int | None:
        return None

    def _read_block(self, number: int) -> Sequence[Entry | None]:
        return self._read(self._ids[number * BLOCK : (number + 1) * BLOCK])


class _Blocks(Generic[Found]):
    """What was read lately, by the number of its block."""

    def __init__(self, read: Callable[[int], Found]) -> None:
        self._read = read
        self._known: OrderedDict[int, Found] = OrderedDict()

    def get(self, number: int) -> Found:
        if number not in self._known:
            self._known[number] = self._read(number)
            if len(self._known) > _MOST_BLOCKS:
                self._known.popitem(last=False)
        self._known.move_to_end(number)
        return self._known[number]

    def put(self, number: int, found: Found) -> None:
        self._known[number] = found
