"""What the catalogue tells of contexts: which there are, how they are spelled, and how often a title made one."""

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

import apsw

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.database import day_number, fact, snapshot
from curator.catalogue.names import KnownContext, Spelling, TitleUse, context_key
from curator.catalogue.terms import Field
from curator.catalogue.words import phrase

_NEAREST_TITLES = 20
"""How many titles that hold a name are asked whether they made it a context, before the day and after it."""
_COUNT = "SELECT count(*) FROM event_context WHERE context = ?"
_IN_TITLES = (
    "SELECT found, EXISTS (SELECT 1 FROM event_context"
    " WHERE event_context.event = found AND context IN (SELECT value FROM json_each(?)))"
    " FROM (SELECT rowid AS found FROM words WHERE words MATCH ? AND rowid {} LIMIT ?)"
)
_EARLIER, _LATER = _IN_TITLES.format(">= ? ORDER BY rowid"), _IN_TITLES.format("< ? ORDER BY rowid DESC")


class CatalogueContexts:
    """Where the catalogue can't be read, it is as if it knew nothing."""

    def __init__(self, catalogue: Catalogue, failed: Callable[[CatalogueError], None]) -> None:
        """`failed` is told of a catalogue that can't be read."""
        self._catalogue = catalogue
        self._failed = failed
        self._threads = threading.local()

    def known(self, keys: Iterable[str]) -> dict[str, KnownContext]:
        """The contexts with these keys (`names.context_key`) that are in use."""
        found: dict[str, KnownContext] = {}
        try:
            with self._remembering() as (connection, memory):
                for key in dict.fromkeys(keys):
                    if key in memory.names and (spellings := memory.spellings(connection, key)):
                        found[key] = KnownContext(key, spellings)
        except CatalogueError as error:
            self._failed(error)
            return {}
        return found

    def in_titles(
        self, found: Sequence[tuple[KnownContext, str]], day: date, but_for: str = ""
    ) -> list[tuple[TitleUse, ...]]:
        """Of the titles nearest to a day that hold a context, in one of its spellings or as it stands in a text (the
        second of each pair): what each made of it. The event in the file `but_for` tells nothing."""
        try:
            entry = self._catalogue.entry(but_for) if but_for else None
            with self._remembering() as (connection, memory):
                memory.turn_to(connection, day, entry.id if entry else None)
                return [memory.in_titles(connection, context, text) for context, text in found]
        except CatalogueError as error:
            self._failed(error)
            return [()] * len(found)

    @contextmanager
    def _remembering(self) -> Iterator[tuple[apsw.Connection, "_Memory"]]:
        """This thread's connection and what it remembers, all of one moment."""
        memory = getattr(self._threads, "memory", None)
        if memory is None:
            memory = self._threads.memory = _Memory()
        with self._catalogue.reading() as connection, snapshot(connection):
            memory.keep_up(connection)
            yield connection, memory


class _Memory:
    """Names are only ever added while the tables last; counts hold until another hand has written."""

    def __init__(self) -> None:
        self.names: dict[str, list[tuple[int, str]]] = {}
        """Numbers and spellings by key."""
        self._beginning = self._last = self._version = -1
        self._spellings: dict[str, tuple[Spelling, ...]] = {}
        self._titles: dict[tuple[str, str], tuple[TitleUse, ...]] = {}
        self._place: tuple[date, int | None] | None = None
        self._bits = 0

    def keep_up(self, connection: apsw.Connection) -> None:
        """Forgets what need no longer be so."""
        beginning = int(connection.execute("SELECT value FROM meta WHERE name = 'beginning'").get or 0)
        version = int(connection.execute("PRAGMA data_version").get)
        if beginning != self._beginning:
            self.names.clear()
            self._beginning, self._last, self._version = beginning, -1, -1
        if version == self._version:
            return
        self._spellings.clear()
        self._titles.clear()
        for id_, name in connection.execute("SELECT id, name FROM context WHERE id > ? ORDER BY id", (self._last,)):
            self.names.setdefault(context_key(name), []).append((id_, name))
            self._last = id_
        self._version = version

    def spellings(self, connection: apsw.Connection, key: str) -> tuple[Spelling, ...]:
        """Those in use, the most used first."""
        known = self._spellings.get(key)
        if known is None:
            counted = [Spelling(name, int(connection.execute(_COUNT, (id_,)).get)) for id_, name in self.names[key]]
            used = [spelling for spelling in counted if spelling.events]
            known = self._spellings[key] = tuple(sorted(used, key=lambda spelling: (-spelling.events, spelling.name)))
        return known

    def turn_to(self, connection: apsw.Connection, day: date, event: int | None) -> None:
        """From now on titles are asked for around this day; those of `event` do not count."""
        if self._place != (day, event):
            self._place = (day, event)
            self._titles.clear()
        self._bits = fact(connection, "day_bits")

    def in_titles(self, connection: apsw.Connection, context: KnownContext, text: str) -> tuple[TitleUse, ...]:
        """How a name that stands in a text so was used."""
        question = (context.key, text)
        known = self._titles.get(question)
        if known is None:
            known = self._titles[question] = tuple(self._uses(connection, context, text))
        return known

    def _uses(self, connection: apsw.Connection, context: KnownContext, text: str) -> Iterator[TitleUse]:
        assert self._place is not None
        day, own = self._place
        number = day_number(day)
        names = (text, *(spelling.name for spelling in context.spellings))
        phrases = list(filter(None, dict.fromkeys(phrase(name, is_exact=True) for name in names)))
        match = f"{Field.TITLE.value} : ({' OR '.join(phrases)})"
        ids = json.dumps([id_ for id_, _ in self.names.get(context.key, ())])
        for statement in (_EARLIER, _LATER) if phrases else ():
            values = (ids, match, number << self._bits, _NEAREST_TITLES)
            for event, is_context in connection.execute(statement, values):
                if event != own:
                    yield TitleUse(abs((event >> self._bits) - number), bool(is_context))
