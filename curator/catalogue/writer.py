"""Writes what is known of event files into the catalogue's tables."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import count, groupby
from typing import NamedTuple

import apsw
from msgspec import Struct

from curator.archive.layout import day_folder
from curator.catalogue.database import WHOLE, day_number, day_of_number, fact, snapshot, transaction
from curator.catalogue.full_text import FullText
from curator.catalogue.link_marks import LINK_MARKS
from curator.catalogue.reading import Facts, Reading
from curator.catalogue.rows import put_all
from curator.catalogue.words import plain_name

_TABLES = ("day", "event", "context", "event_context", "host", "label", "source", "wordless")
_PARTS = {"event_context": "context", "source": "number"}
"""Tables with several rows for an event, and the column that tells these apart."""
_LEAST_BITS = 10
"""Of the part of an id that numbers the events of a day, which are 62 at most in the real archives."""
_STEP = 1103
"""Between where the ids of two days begin: prime, and far from a power of two."""


class Known(Struct, frozen=True, gc=False):
    """What the catalogue has of a file: its row, and of its bytes signature and digest, None if it is unfinished."""

    id: int
    signature: int | None
    digest: int | None


class Row(Struct, frozen=True, gc=False):
    """A file to be written down."""

    id: int
    name: str
    position: int
    """Where it stands in its day."""
    reading: Reading
    facts: Facts
    """Those of the reading."""


class KnownDay(NamedTuple):
    """The signatures of a day's files by name, None for one that is unfinished, and that of the index page."""

    day: date
    signatures: dict[str, int | None]
    order: int


class Writer:
    """One connection's hand on the tables. Rows are gathered, and written together."""

    def __init__(self, connection: apsw.Connection, full_text: FullText) -> None:
        self._connection = connection
        self._names = {table: _Names(connection, table) for table in ("context", "label", "host")}
        self._rows: list[Row] = []
        self._days: list[tuple[int, int, int]] = []
        self._full_text = full_text
        self._bits = 0
        self._beginning = 0
        """How often the tables were begun anew: numbers of days and names that are held here are of this beginning."""

    def start_if_full(self, most: int) -> bool:
        """Empties all tables where their ids have no room for so many events in a day; whether that was so."""
        with transaction(self._connection):
            bits = self._bits = fact(self._connection, "day_bits")
            self._beginning = fact(self._connection, "beginning")
            if bits and most < 1 << (bits - 1):
                return False
            self._bits = max(_LEAST_BITS, most.bit_length() + 2)
            self._beginning += 1
            for table in _TABLES:
                self._connection.execute(f"DELETE FROM {table}")
            self._full_text.clear()
            facts = [("day_bits", self._bits), ("beginning", self._beginning), (WHOLE, 0)]
            self._connection.executemany("REPLACE INTO meta VALUES (?, ?)", facts)
        for names in self._names.values():
            names.clear()
        return bits > 0

    def is_current(self) -> bool:
        """Whether no other hand has emptied the tables since."""
        return fact(self._connection, "beginning") == self._beginning

    def free_ids(self, day: date, known: Iterable[Known]) -> Iterator[int]:
        """Ids of a day that no event has; a day is at most half full, so that there are enough.

        Each day's begin somewhere else, and go on at its first one behind the last. Full text looks ids up by their
        remainder in a table of those that it deleted: were the remainders all small, each that it finds would be held
        against all of them.
        """
        taken, number, places = {one.id for one in known}, day_number(day), 1 << self._bits
        ids = ((number << self._bits) + place % places for place in count(number * _STEP))
        return (id_ for id_ in ids if id_ not in taken)

    def known(self, day: date) -> dict[str, Known]:
        """The files of a day by name."""
        first = day_number(day) << self._bits
        rows = self._connection.execute(f"{_KNOWN} WHERE event.id BETWEEN ? AND ?", (first, self._last(day)))
        return {os.fsdecode(name): Known(id_, signature, digest) for id_, name, signature, digest in rows}

    def known_days(self) -> Iterator[KnownDay]:
        """All days, newest first."""
        with snapshot(self._connection):
            bits = self._bits = fact(self._connection, "day_bits")
            indexes = dict(self._connection.execute("SELECT day, signature FROM day"))
            rows = self._connection.execute(f"{_KNOWN} ORDER BY event.id")
            for day, group in groupby(rows, key=lambda row: row[0] >> bits):
                signatures = {os.fsdecode(name): signature for _, name, signature, _ in group}
                yield KnownDay(day_of_number(day), signatures, indexes.get(day, 0))

    def put(self, row: Row) -> None:
        """What a file says now, in the place of what was known of it."""
        self._rows.append(row)

    def touch(self, id_: int, signature: int) -> None:
        """The file has the same text as before under another signature."""
        self._connection.execute("UPDATE event SET signature = ? WHERE id = ?", (signature, id_))

    def mark_links(self, marks: Iterable[tuple[int, int]]) -> int:
        """Notes the marks, first, that tell where the links of events, second, lead; how many had others."""
        before = self._connection.total_changes()
        self._connection.executemany(_MARK_LINKS, marks)
        return self._connection.total_changes() - before

    def remove(self, ids: Sequence[int]) -> None:
        """Files that are gone."""
        if not ids:
            return
        self._full_text.forget(ids)
        for table, key in (*((table, "event") for table in _PARTS), ("event", "id"), ("wordless", "id")):
            self._connection.executemany(f"DELETE FROM {table} WHERE {key} = ?", _each(ids))

    def end_day(self, day: date, index: int, count: int) -> None:
        """How many events a day has, and the signature of the index page that their order is from."""
        if count:
            self._days.append((day_number(day), count, index))
        else:
            self._connection.execute("DELETE FROM day WHERE day = ?", (day_number(day),))

    def place(self, positions: Iterable[tuple[int, int]]) -> bool:
        """The positions, first, that events, second, have in their days now; whether any had another one."""
        before = self._connection.total_changes()
        statement = "UPDATE event SET position = ?1 WHERE id = ?2 AND position <> ?1"
        self._connection.executemany(statement, positions)
        return self._connection.total_changes() > before

    def write(self, known: Iterable[int]) -> None:
        """Writes the rows that were put and the days that ended; rows in `known` take the place of others."""
        rows, days, self._rows, self._days = self._rows, self._days, [], []
        replaced = tuple(known)
        self._full_text.forget(replaced)
        self._connection.executemany("REPLACE INTO day VALUES (?, ?, ?)", days)
        put_all(self._connection, _PUT_EVENTS, [_event_row(row) for row in rows])
        contexts, labels, hosts = (self._names[table] for table in ("context", "label", "host"))
        self._put_parts(
            "event_context",
            [(row.id, contexts[context]) for row in rows for context in row.facts.contexts],
            replaced,
        )
        self._put_parts(
            "source",
            [
                (row.id, number, hosts[host], labels[label], lead)
                for row in rows
                for number, (host, lead, label) in enumerate(row.facts.sources)
            ],
            replaced,
        )
        self._full_text.hold([(row.id, row.reading.digest) for row in rows])

    def _put_parts(self, table: str, rows: Sequence[tuple[object, ...]], replaced: Iterable[int]) -> None:
        """Of an event that was known, only what is another now: each part is noted in indexes all over the file, and
        most edits change none."""
        asked = f"SELECT * FROM {table} WHERE event = ?"
        there = {row for id_ in replaced for row in self._connection.execute(asked, (id_,))}
        if there:
            gone = [row[:2] for row in there.difference(rows)]
            self._connection.executemany(f"DELETE FROM {table} WHERE event = ? AND {_PARTS[table]} = ?", gone)
            rows = [row for row in rows if row not in there]
        put_all(self._connection, f"INSERT INTO {table} VALUES {{}}", rows)

    def path_of(self, id_: int) -> tuple[str, str]:
        """The folder and the name of an event's file."""
        name = self._connection.execute("SELECT name FROM event WHERE id = ?", (id_,)).get
        return day_folder(day_of_number(id_ >> self._bits)), os.fsdecode(name)

    def _last(self, day: date) -> int:
        return ((day_number(day) + 1) << self._bits) - 1


_KNOWN = """
SELECT event.id, name, iif(wordless.id IS NULL, signature, NULL), iif(wordless.id IS NULL, event.digest, NULL)
FROM event LEFT JOIN wordless ON wordless.id = event.id"""


_COLUMNS = ("name", "title", "category", "position", "sources", "related", "signature", "digest")
"""Of an event, and its marks: those of its links stay what they were until these are looked at."""
_PUT_EVENTS = f"""
INSERT INTO event (id, marks, {", ".join(_COLUMNS)}) VALUES {{}}
ON CONFLICT (id) DO UPDATE SET marks = excluded.marks | (marks & {LINK_MARKS}),
{", ".join(f"{name} = excluded.{name}" for name in _COLUMNS)}"""
_MARK_LINKS = f"UPDATE event SET marks = (marks & ~{LINK_MARKS}) | ?1 WHERE id = ?2 AND marks & {LINK_MARKS} <> ?1"


class _Names(dict[str, int]):
    """Names that are written once, and stand for numbers."""

    def __init__(self, connection: apsw.Connection, table: str) -> None:
        super().__init__()
        self._connection = connection
        self._columns = "name" if table == "host" else "name, folded"
        self._table = table

    def __missing__(self, name: str) -> int:
        values = (name,) if self._columns == "name" else (name, plain_name(name))
        marks = ", ".join("?" for _ in values)
        self._connection.execute(f"INSERT OR IGNORE INTO {self._table} ({self._columns}) VALUES ({marks})", values)
        id_ = int(self._connection.execute(f"SELECT id FROM {self._table} WHERE name = ?", (name,)).get)
        self[name] = id_
        return id_


def _event_row(row: Row) -> tuple[object, ...]:
    facts = row.facts
    return (
        row.id,
        facts.marks,
        row.name.encode() if row.name.isascii() else os.fsencode(row.name),
        facts.title,
        facts.category,
        row.position,
        len(facts.sources),
        facts.related,
        row.reading.signature,
        row.reading.digest,
    )


def _each(ids: Iterable[int]) -> list[tuple[int]]:
    return [(id_,) for id_ in ids]
