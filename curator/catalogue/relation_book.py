"""What the catalogue tells of events that may belong together: they share contexts, or words of their titles."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import chain
from typing import TypeVar

import apsw

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.database import day_number, fact, snapshot
from curator.catalogue.entries import Entry
from curator.catalogue.names import KnownContext
from curator.catalogue.query import Query
from curator.catalogue.select import Condition, span_of_ids
from curator.catalogue.terms import AllOf, Field, Near, RelatedTo
from curator.catalogue.words import phrase

_IDS = "SELECT id FROM context WHERE name IN (SELECT value FROM json_each(?))"
_SHARERS = "SELECT event FROM (SELECT event FROM event_context WHERE context = ? {} LIMIT ?)"
_NEWEST = _SHARERS.format("ORDER BY event")
_NEAREST = " UNION ALL ".join(
    (_SHARERS.format("AND event >= ? ORDER BY event"), _SHARERS.format("AND event < ? ORDER BY event DESC"))
)
_MOST_NEWEST, _MOST_NEAREST, _MOST_CONTEXTS = 2500, 700, 60
"""How many events of a context are looked at: the newest, or the nearest before a day and after it."""
_AMONG = (
    "SELECT event, context FROM event_context"
    " WHERE context IN (SELECT value FROM json_each(?)) AND event IN (SELECT value FROM json_each(?))"
)
_TITLES = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"

Answer = TypeVar("Answer")


class CatalogueRelations:
    """Where the catalogue can't be read, it is as if it knew nothing."""

    def __init__(self, catalogue: Catalogue, failed: Callable[[CatalogueError], None]) -> None:
        """`failed` is told of a catalogue that can't be read."""
        self._catalogue = catalogue
        self._failed = failed

    def count(self) -> int:
        """How many events there are."""
        return self._asked(self._catalogue.count, 0)

    def sharing(self, worths: Mapping[KnownContext, float], near: Near | None, most: int) -> list[int]:
        """The events whose contexts are worth most, with what their nearness adds; the newest first of those that are
        worth the same. Of a context with thousands of events the nearest ones are looked at, or the newest ones."""

        def ask() -> list[int]:
            with self._reading() as (connection, bits):
                parts = [_sharers(connection, context, near, bits) for context in list(worths)[:_MOST_CONTEXTS]]
                source = " UNION ALL ".join(f"SELECT event, ? AS worth FROM ({part.sql})" for part in parts)
                pairs = zip(worths.values(), parts, strict=False)
                values = [value for worth, part in pairs for value in (worth, *part.values)]
                order = _order(near, bits)
                statement = f"SELECT event FROM ({source}) GROUP BY event ORDER BY {order.sql} DESC, event LIMIT ?"
                rows = connection.execute(statement, (*values, *order.values, most)) if parts else ()
                return [event for (event,) in rows]

        return self._asked(ask, [])

    def shared_among(self, events: Collection[int], contexts: Collection[KnownContext]) -> Mapping[int, frozenset[str]]:
        """Which of these contexts, by key, each of these events has; events without any are left out."""

        def ask() -> Mapping[int, frozenset[str]]:
            with self._reading() as (connection, _):
                keys = {id_: context.key for context in contexts for id_ in _numbers(connection, context)}
                found: dict[int, set[str]] = {}
                for event, id_ in connection.execute(_AMONG, (json.dumps(list(keys)), json.dumps(list(events)))):
                    found.setdefault(event, set()).add(keys[id_])
                return {event: frozenset(shared) for event, shared in found.items()}

        return self._asked(ask, {})

    def with_title_words(self, texts: Sequence[str], day: date, within: int, most: int) -> list[int]:
        """The newest events within so many days of one whose title holds one of these texts."""
        phrases = [words for text in texts if (words := phrase(text, is_exact=True))]
        match = f"{Field.TITLE.value} : ({' OR '.join(phrases)})"

        def ask() -> list[int]:
            with self._reading() as (connection, bits):
                span = span_of_ids(*_around(day, within), bits)
                return [event for (event,) in connection.execute(_TITLES, (match, *span, most))]

        return self._asked(ask, []) if phrases else []

    def entries(self, events: Sequence[int]) -> list[Entry]:
        """What the list shows of these events, in their order; those that are gone are left out."""
        nothing: list[Entry | None] = []
        found = self._asked(lambda: self._catalogue.entries_of(events), nothing)
        return [entry for entry in found if entry is not None]

    def linking_to(self, path: str) -> list[Entry]:
        """The events with a related link to a file, newest first."""
        query = Query(terms=AllOf((RelatedTo(path),)))
        return self._asked(lambda: self._catalogue.newest_entries(query), [])

    def _asked(self, ask: Callable[[], Answer], nothing: Answer) -> Answer:
        try:
            return ask()
        except CatalogueError as error:
            self._failed(error)
            return nothing

    @contextmanager
    def _reading(self) -> Iterator[tuple[apsw.Connection, int]]:
        """This thread's connection, all of one moment, and the bits of the ids."""
        with self._catalogue.reading() as connection, snapshot(connection):
            yield connection, fact(connection, "day_bits")


def _sharers(connection: apsw.Connection, context: KnownContext, near: Near | None, bits: int) -> Condition:
    """The events with a context, in whichever spelling."""
    ids = _numbers(connection, context)
    statement, rest = _NEWEST, [_MOST_NEWEST]
    if near is not None:
        statement, rest = _NEAREST, [day_number(near.day) << bits, _MOST_NEAREST]
    values = chain.from_iterable((id_, *rest) * statement.count("context = ?") for id_ in ids)
    return Condition(" UNION ".join(f"SELECT event FROM ({statement})" for _ in ids), tuple(values))


def _order(near: Near | None, bits: int) -> Condition:
    if near is None:
        return Condition("total(worth)")
    values = (near.worth * near.half, near.half, bits, day_number(near.day))
    return Condition("total(worth) + ? / (? + abs((event >> ?) - ?))", values)


def _numbers(connection: apsw.Connection, context: KnownContext) -> list[int]:
    names = json.dumps([spelling.name for spelling in context.spellings])
    return [id_ for (id_,) in connection.execute(_IDS, (names,))]


def _around(day: date, within: int) -> tuple[date, date]:
    """The days from so many before to so many after one, as far as there are such."""
    first = date.fromordinal(max(date.min.toordinal(), day.toordinal() - within))
    return first, date.fromordinal(min(date.max.toordinal(), day.toordinal() + within))
