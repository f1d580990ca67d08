"""Which events there are, fast: the answers of the index. It leads to files and never supplies their text."""

import json
import os
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path

import apsw
from msgspec.structs import replace

from curator.archive.layout import day_of
from curator.catalogue import anywhere, beginnings
from curator.catalogue import refresh as refreshing
from curator.catalogue.database import (
    WHOLE,
    Database,
    catalogue_errors,
    catalogue_place,
    day_of_number,
    fact,
    memory_database,
    open_database,
    snapshot,
)
from curator.catalogue.entries import COLUMNS, DayCount, Entry, Page, entry_of, page_of, path_of
from curator.catalogue.query import Query
from curator.catalogue.select import (
    Condition,
    Selection,
    first_anywhere,
    is_text_alone,
    leading_text,
    select,
    span_of_ids,
    with_listed,
)
from curator.catalogue.terms import AllOf, Listed
from curator.catalogue.words import plain_name

_STEPS = 5000
"""How many steps of SQLite's machine are done between two looks at whether the answer is still wanted."""
ALL = Query()
_AS_LISTED = "id >> {bits}, position"
_NO_LIMIT = -1
"""To SQLite."""
_FEW = 500
"""So many at most are looked for among the newest of all first."""

Cancelled = Callable[[], bool]
Arrange = Callable[[Iterable[tuple[int, str]], bool], Iterable[tuple[int, str]]]
"""Sorts ids by the texts beside them, in descending order if it is told so; those of one text stay in their order."""


class Order(Enum):
    """What the list can be sorted by, besides the day; the values are SQL."""

    TITLE = "title"
    CATEGORY = "category"
    SOURCES = "sources"
    RELATED = "related"

    @property
    def is_text(self) -> bool:
        """Whether it is a matter of language."""
        return self in {Order.TITLE, Order.CATEGORY}


class CancelledError(Exception):
    """Nobody waits for the answer any more."""


class Catalogue:
    """Answers in any thread, each of which has a connection of its own. All methods raise CatalogueError."""

    def __init__(self, root: Path, database: Database) -> None:
        self.root = root
        self.database = database
        self._threads = threading.local()

    def refresh(self) -> "refreshing.Refresh":
        """A hand that brings the catalogue into step with the files; for one thread."""
        return refreshing.Refresh(self.root, self.database)

    def days(self, query: Query = ALL, cancelled: Cancelled = lambda: False) -> list[DayCount]:
        """The days with events that the query finds, newest first. Raises CancelledError."""
        with self._asking(query, cancelled) as (connection, selection, bits):
            if query.is_all:
                rows = connection.execute("SELECT day, events FROM day ORDER BY day")
            else:
                day = f"{selection.id} >> {bits}"
                rows = _run(connection, f"SELECT {day}, count(*) FROM", selection.source, "GROUP BY 1 ORDER BY 1")
            return [DayCount(day_of_number(day), count) for day, count in rows]

    def entries(self, query: Query, newest: date, oldest: date) -> list[Entry]:
        """The events that it finds in these days, in the order of the list: newest day first, as the day's index."""
        with self._asking(query) as (connection, selection, bits):
            found = selection.within(*span_of_ids(oldest, newest, bits))
            inner = Condition(f"event WHERE event.id IN (SELECT {selection.id} FROM {found.sql})", found.values)
            rows = _run(connection, f"SELECT {COLUMNS} FROM", inner, f"ORDER BY event.id >> {bits}, position")
            return [entry_of(row, bits) for row in rows]

    def sorted_ids(
        self,
        query: Query,
        order: Order,
        arrange: Arrange,
        *,
        is_descending: bool,
        cancelled: Cancelled = lambda: False,
    ) -> "array[int]":
        """The ids of the events that it finds, in another order than that of the days; texts as `arrange` has them."""
        direction = "DESC" if is_descending else "ASC"
        by = "found" if order.is_text else f"{order.value} {direction}, found"
        with self._asking(query, cancelled) as (connection, selection, _):
            inner = Condition(f"(SELECT {selection.id} AS found FROM {selection.source.sql})", selection.source.values)
            tail = f"JOIN event ON event.id = found ORDER BY {by}"
            rows: Iterable[tuple[int, str]] = _run(connection, f"SELECT found, {order.value} FROM", inner, tail)
            ordered = arrange(rows, is_descending) if order.is_text else rows
            return array("q", (id_ for id_, _ in ordered))

    def entries_of(self, ids: Sequence[int]) -> list[Entry | None]:
        """The events with these ids, each in its place; None for one that is gone."""
        with self._asking(ALL) as (connection, _, bits):
            marks = ", ".join("?" * len(ids))
            rows = connection.execute(f"SELECT {COLUMNS} FROM event WHERE id IN ({marks})", tuple(ids))
            found: dict[int, Entry] = {row[0]: entry_of(row, bits) for row in rows}
            return [found.get(id_) for id_ in ids]

    def entry(self, path: str) -> Entry | None:
        """The event in a file; None for one that is not in the catalogue."""
        day = day_of(path)
        name = path.rpartition("/")[2]
        with self._asking(ALL) as (connection, _, bits):
            span = span_of_ids(day, day, bits) if day else (0, -1)
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM event WHERE id BETWEEN ? AND ? AND name = ?", (*span, os.fsencode(name))
            )
            return next((entry_of(row, bits) for row in rows), None)

    def count(self) -> int:
        """How many events there are."""
        with self.reading() as connection:
            return int(connection.execute("SELECT total(events) FROM day").get)

    def first_page(
        self, query: Query, most: int, cancelled: Cancelled = lambda: False, *, is_at_once: bool = False
    ) -> Page:
        """The events of its newest days, about so many in all. Soon there, however many there are.

        `is_at_once`: what the newest of all have of them, which are so few that nobody need wait in another thread for
        it; nothing where more than words is asked for.
        """
        if not is_at_once:
            return page_of(self._newest(query, most, _AS_LISTED, cancelled), most)
        found = self._newest_in("newest", query, most, _AS_LISTED) if is_text_alone(query) else []
        return page_of(found, 0)  # never all: older ones stand elsewhere

    def newest_entries(self, query: Query, most: int = _NO_LIMIT) -> list[Entry]:
        """The newest events that it finds, newest first; all of them, unless told how many."""
        return self._newest(query, most, "id")

    def _newest(self, query: Query, most: int, order: str, cancelled: Cancelled = lambda: False) -> list[Entry]:
        """The newest that it finds, first among the newest of all, where as many as are wanted are soon found."""
        tables = ("newest", "words") if leading_text(query) and 0 <= most <= _FEW else ("words",)
        found = list[Entry]()
        for table in tables:
            found = self._newest_in(table, query, most, order, cancelled)
            if len(found) == most:
                break
        return found

    def _newest_in(
        self, table: str, query: Query, most: int, order: str, cancelled: Cancelled = lambda: False
    ) -> list[Entry]:
        with self._asking(query, cancelled, table) as (connection, selection, bits):
            ids = f"SELECT {selection.id} FROM {selection.source.sql} ORDER BY 1 LIMIT {most}"
            inner = Condition(f"event WHERE id IN ({ids})", selection.source.values)
            rows = _run(connection, f"SELECT {COLUMNS} FROM", inner, f"ORDER BY {order.format(bits=bits)}")
            return [entry_of(row, bits) for row in rows]

    def resolutions(self, query: Query, cancelled: Cancelled = lambda: False) -> Iterator[Query]:
        """The query as the other methods understand it. Where it looks into the files themselves, that takes a while:
        what was found so far comes first, the whole last."""
        words = first_anywhere(query.terms)
        if words is None:
            yield query
            return
        for found in anywhere.find_in_files(self.root, self._candidates(query), words, cancelled):
            terms = with_listed(query.terms, words, Listed(json.dumps(list(found))))
            assert isinstance(terms, AllOf)
            yield from self.resolutions(replace(query, terms=terms), cancelled)

    def _candidates(self, query: Query) -> list[tuple[int, str]]:
        """Ids and paths of what all terms find that the catalogue can tell of."""
        known = tuple(term for term in query.terms.terms if first_anywhere(term) is None)
        with self._asking(replace(query, terms=AllOf(known))) as (connection, selection, bits):
            inner = Condition(f"event WHERE event.id IN (SELECT {selection.id} FROM {selection.source.sql})")
            rows = _run(connection, "SELECT event.id, name FROM", replace(inner, values=selection.source.values), "")
            return [(id_, path_of(id_, name, bits)) for id_, name in rows]

    def version(self) -> int:
        """Another one once any hand has written, to the thread that asks."""
        with self.reading() as connection:
            return int(connection.execute("PRAGMA data_version").get)

    def is_whole(self) -> bool:
        """Whether all files were looked at once, and all words of them are written."""
        with self.reading() as connection:
            return bool(fact(connection, WHOLE)) and connection.execute("SELECT 1 FROM wordless LIMIT 1").get is None

    def titles(self) -> Iterator[tuple[int, str]]:
        """Id and title of each event, newest first."""
        with self.reading() as connection:
            yield from connection.execute("SELECT id, title FROM event ORDER BY id")

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """This thread's connection, for those who know the tables."""
        with catalogue_errors(self.database.place):
            connection = getattr(self._threads, "connection", None)
            if connection is None:
                connection = self._threads.connection = self.database.connect()
                connection.create_scalar_function("plain_name", _plain_name, 1, deterministic=True)
                beginnings.learn(connection)
                connection.execute("PRAGMA query_only = 1")
            yield connection

    @contextmanager
    def _asking(
        self, query: Query, cancelled: Cancelled = lambda: False, table: str = "words"
    ) -> Iterator[tuple[apsw.Connection, Selection, int]]:
        """A connection that lets go when it is cancelled, where to look, and the bits of the ids. `table` is where text
        is looked for."""
        with self.reading() as connection:
            connection.set_progress_handler(cancelled, _STEPS)
            try:
                with snapshot(connection):
                    bits = fact(connection, "day_bits")
                    ready = partial(beginnings.written_out, connection) if table == "words" else str
                    yield connection, select(query, bits, ready, table), bits
            except apsw.InterruptError:
                raise CancelledError from None
            finally:
                connection.set_progress_handler(None)


def _plain_name(*texts: int | float | bytes | str | None) -> str:
    """For SQL."""
    return plain_name(str(texts[0]))


def _run(connection: apsw.Connection, head: str, source: Condition, tail: str) -> apsw.Cursor:
    return connection.execute(f"{head} {source.sql} {tail}", source.values)


def open_catalogue(root: Path, cache: Path) -> Catalogue:
    """The catalogue of an archive in the user's cache folder. Raises CatalogueError."""
    return Catalogue(root, open_database(catalogue_place(cache, root)))


def catalogue_in_memory(root: Path, cache: Path) -> Catalogue:
    """One that needs no disk, to be filled anew."""
    return Catalogue(root, memory_database(catalogue_place(cache, root)))
