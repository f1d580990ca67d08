"""The file that holds the catalogue: an SQLite database in the user's cache folder, which can go at any time.

Whatever is the matter with it (garbage, spoilt rows, a folder in its place), it is set aside and a new one is made.
It is written by one thread or program at a time and read by any number meanwhile.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from urllib.parse import quote

import apsw

from curator.archive.errors import CatalogueError
from curator.catalogue.old_files import remove_older, set_aside
from curator.places import name_for

VERSION = 9
"""Of tables and of what stands in them: one more whenever an older catalogue would answer another way."""
_APPLICATION = 0x43757241
_DAMAGED = (
    apsw.CorruptError,
    apsw.NotADBError,
    apsw.SQLError,
    apsw.SchemaChangeError,
    apsw.MismatchError,
    apsw.ConstraintError,
    apsw.TooBigError,
)
_NONSENSE = (ValueError, TypeError, OverflowError)
"""What comes of rows in which something else stands than was written: text that is none, a day that no calendar has."""
_PATIENCE = 5000
"""Milliseconds to wait for another program that writes."""
_MOMENT = 0.02
_CACHE = 4 * 1024
"""KiB of pages that a connection holds. Not mapped: a file that somebody cut short would end the process (SIGBUS)."""
_MEMORY = "vfs=memdb"
_NUMBERS = count(1)
_FIRST_DAY = date(2100, 1, 1).toordinal()
SPACED, UNSPACED = 2, 3
"""Up to how many letters the beginnings of words stand in an index of their own, in texts with blanks between words and
without. It serves those of one letter less too; what is longer is gathered word by word. The pairs of letters that
Chinese is cut into need no such index, and would stand in that of two letters once more (performance.md section 1)."""
_WORDS = """
CREATE VIRTUAL TABLE {table} USING fts5 (
    title, text, category, contexts, sources, content='', contentless_delete=1, tokenize='ascii', prefix='{beginnings}'
);
INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 67108864);
"""
_INDEXES = {
    "event_marks": "event (marks)",
    "context_event": "event_context (context, event)",
    "source_host": "source (host, event)",
    "source_label": "source (label, event)",
}
"""Those of tables with many rows."""
_SCHEMA = f"""
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE day (day INTEGER PRIMARY KEY, events INTEGER NOT NULL, signature INTEGER NOT NULL);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    name BLOB NOT NULL,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    position INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    related INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    signature INTEGER NOT NULL,
    digest INTEGER NOT NULL
);
CREATE TABLE context (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL);
CREATE INDEX context_folded ON context (folded);
CREATE TABLE event_context (event INTEGER, context INTEGER, PRIMARY KEY (event, context)) WITHOUT ROWID;
CREATE TABLE host (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE label (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL);
CREATE INDEX label_folded ON label (folded);
CREATE TABLE source (
    event INTEGER, number INTEGER, host INTEGER, label INTEGER, lead TEXT, PRIMARY KEY (event, number)
) WITHOUT ROWID;
CREATE TABLE wordless (id INTEGER PRIMARY KEY, digest INTEGER NOT NULL);
{_WORDS.format(table="words", beginnings=SPACED)}
{_WORDS.format(table="newest", beginnings="1 2 3")}
CREATE VIRTUAL TABLE ties USING fts5 (
    targets, content='', contentless_delete=1, tokenize='ascii', detail=none
);
INSERT INTO ties (ties, rank) VALUES ('hashsize', 67108864);
"""
# An event's id is its day's number (`database.day_number`) times 2 to the power of `day_bits`, plus a number within the
# day: the order of the ids is newest first, in the tables of words too.
# Rows of events are appended to each table, and its other indexes made behind them: see `drop_indexes`.
# `wordless` has the events whose row is written and whose words are not. `hashsize`: bytes of new words held in memory.


def day_number(day: date) -> int:
    """Counts backwards, so that the newest day comes first; small for the days of our time, negative from 2100 on."""
    return _FIRST_DAY - day.toordinal()


def day_of_number(number: int) -> date:
    """The day of such a number."""
    return date.fromordinal(_FIRST_DAY - number)


class Database:
    """One catalogue's file, or one in memory. Each thread makes a connection of its own."""

    def __init__(self, place: Path, name: str) -> None:
        self.place = place
        self._name = name
        self._keeper = self.connect() if self.is_in_memory else None
        """What is in memory lasts as long as a connection to it."""
        self._file = self._file_there()

    def connect(self) -> apsw.Connection:
        """Raises CatalogueError."""
        with catalogue_errors(self.place):
            flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
            connection = apsw.Connection(self._name, flags=flags)
            connection.set_busy_timeout(_PATIENCE)
            connection.execute(f"PRAGMA cache_size = -{_CACHE}; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 0")
            return connection

    @property
    def is_in_memory(self) -> bool:
        """Whether it ends with this process."""
        return _MEMORY in self._name

    def is_replaced(self) -> bool:
        """Whether another file lies in its place by now: another program set aside what was there before.

        Who has a connection still reads that, and whoever connects now does not.
        """
        return self._file_there() not in {None, self._file}

    def _file_there(self) -> tuple[int, int] | None:
        try:
            status = None if self.is_in_memory else self.place.stat()
        except OSError:
            return None
        return status and (status.st_dev, status.st_ino)


def catalogue_place(cache: Path, root: Path) -> Path:
    """The file in the cache folder that is the catalogue of the archive in `root`.

    Each version has its own: while one has it open, another may be started.
    """
    return cache / "catalogues" / f"{name_for(root)}.{VERSION}.sqlite"


def open_database(place: Path) -> Database:
    """The catalogue's file, made anew where it is damaged. Raises CatalogueError."""
    remove_older(place)
    try:
        return _on_disk(place)
    except CatalogueError as error:
        if not error.is_damaged and not place.is_dir():
            raise
        set_aside(place)
        return _on_disk(place)


def memory_database(place: Path) -> Database:
    """A catalogue that needs no disk, for this process alone; `place` is where it would be."""
    database = Database(place, f"file:/{next(_NUMBERS)}?{_MEMORY}")
    _prepare(database)
    return database


WHOLE = "whole"
"""The fact that all files were looked at once: before, what goes without ever having been known is not missed."""


def fact(connection: apsw.Connection, name: str) -> int:
    """What a catalogue knows of itself: `day_bits`, how many bits of an id number the events of a day, `beginning`, how
    often its tables were begun anew, and so on; 0 in a new one."""
    return int(connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).get or 0)


@contextmanager
def snapshot(connection: apsw.Connection) -> Iterator[None]:
    """All that is read within is of one moment, whatever another hand writes meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def catalogue_errors(place: Path) -> Iterator[None]:
    """Turns SQLite's errors into ours."""
    try:
        yield
    except apsw.Error as error:
        is_busy = isinstance(error, apsw.BusyError | apsw.LockedError)
        raise CatalogueError(place, str(error), is_damaged=isinstance(error, _DAMAGED), is_busy=is_busy) from error
    except OSError as error:
        raise CatalogueError(place, error.strerror or str(error)) from error
    except _NONSENSE as error:
        raise CatalogueError(place, str(error), is_damaged=True) from error


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All or nothing; another hand that writes is waited for at the beginning, and never in the middle."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite has ended it by itself where the disk is full
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _on_disk(place: Path) -> Database:
    with catalogue_errors(place):
        place.parent.mkdir(parents=True, exist_ok=True)
    name = f"file:{quote(os.fsencode(place))}"
    _prepare(Database(place, name))
    return Database(place, name)  # now that its file is there, and can be told from another


def _prepare(database: Database) -> None:
    """Makes the tables where the file is new; raises CatalogueError where it is another thing than a catalogue."""
    with catalogue_errors(database.place):
        connection = database.connect()
        try:
            make_tables(connection)
        finally:
            connection.close()


def make_tables(connection: apsw.Connection) -> None:
    """Makes the tables in an empty database; raises apsw.CorruptError where others are there."""
    if _has_tables(connection):
        return
    _write_ahead(connection)
    with transaction(connection):
        if not _has_tables(connection):  # another hand may have been quicker
            connection.execute(_SCHEMA)
            make_indexes(connection)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")


def make_indexes(connection: apsw.Connection) -> None:
    """Makes what indexes of many rows are missing."""
    held = connection.execute("PRAGMA cache_size").get
    connection.execute("PRAGMA cache_size = -1024")  # entries sorted at once: more take longer, far from the processor
    for name, columns in _INDEXES.items():
        connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")
    connection.execute(f"PRAGMA cache_size = {held}")


def drop_indexes(connection: apsw.Connection) -> None:
    """Takes them away, for a while: of many rows at once each is made in a fifth of the time that it takes row by row.

    Nothing is answered differently without them, only later.
    """
    for name in _INDEXES:
        connection.execute(f"DROP INDEX IF EXISTS {name}")


def begin_words(connection: apsw.Connection, beginnings: int) -> None:
    """Makes the table of words anew, without any, with an index of beginnings up to so many letters."""
    connection.execute(f"DROP TABLE words; {_WORDS.format(table='words', beginnings=beginnings)}")


def _write_ahead(connection: apsw.Connection) -> None:
    """Changes over to a log, for which SQLite does not wait by itself where another hand does the same."""
    end = time.monotonic() + _PATIENCE / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except apsw.BusyError:
            if time.monotonic() > end:
                raise
            time.sleep(_MOMENT)


def _has_tables(connection: apsw.Connection) -> bool:
    """Whether they are there, and not in an empty database."""
    with connection:  # all of it at one moment
        version = connection.execute("PRAGMA user_version").get
        application = connection.execute("PRAGMA application_id").get
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").get
    if (application, version) == (_APPLICATION, VERSION) and tables:
        return True
    if version or application or tables:
        raise apsw.CorruptError(f"version {version}")
    return False
