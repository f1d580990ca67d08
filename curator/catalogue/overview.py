"""What an archive consists of, counted: years, contexts, sites, marks."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import apsw

from curator.catalogue.catalogue import Catalogue
from curator.catalogue.chinese import spellings
from curator.catalogue.database import day_of_number
from curator.catalogue.terms import Mark
from curator.catalogue.words import plain_name

_MOST = 100
_EVENTS = (
    "SELECT count(DISTINCT event) FROM event_context WHERE context IN"
    " (SELECT id FROM context WHERE folded IN (SELECT value FROM json_each(?)))"
)


class Counted(NamedTuple):
    """A name and how many events it stands for."""

    name: str
    events: int


class Overview(NamedTuple):
    """The whole at a glance; the most frequent names first, years newest first."""

    years: tuple[Counted, ...]
    contexts: tuple[Counted, ...]
    sites: tuple[Counted, ...]
    lacking: dict[Mark, int]
    """How many events lack what a mark says they have: SOURCE, COVER, RELATED."""
    marked: dict[Mark, int]
    """How many are DRAFT, BROKEN, CONFLICT."""


def overview(catalogue: Catalogue) -> Overview:
    """Counts for some tenths of a second in a large archive: for a worker. Raises CatalogueError."""
    years: dict[str, int] = {}
    with catalogue.reading() as connection:
        for day, events in connection.execute("SELECT day, events FROM day ORDER BY day"):
            year = f"{day_of_number(day).year:04}"
            years[year] = years.get(year, 0) + events
        contexts = tuple(_contexts(connection))
        sites = connection.execute(
            "SELECT name, events FROM host JOIN"
            " (SELECT host, count(DISTINCT event) AS events FROM source GROUP BY host ORDER BY events DESC LIMIT ?)"
            " ON host.id = host WHERE name <> '' ORDER BY events DESC, name",
            (_MOST,),
        ).fetchall()
        by_marks = [
            (Mark(marks), int(events))
            for marks, events in connection.execute("SELECT marks, count(*) FROM event GROUP BY marks")
        ]
    return Overview(
        years=tuple(Counted(*year) for year in years.items()),
        contexts=tuple(sorted(contexts, key=lambda one: -one.events)),
        sites=_counted(sites),
        lacking={
            mark: sum(events for marks, events in by_marks if mark not in marks)
            for mark in (Mark.SOURCE, Mark.COVER, Mark.RELATED)
        },
        marked={
            mark: sum(events for marks, events in by_marks if mark in marks)
            for mark in (Mark.DRAFT, Mark.BROKEN, Mark.CONFLICT)
        },
    )


def _contexts(connection: apsw.Connection) -> Iterator[Counted]:
    """Each once, in the spelling that is used most, with the events that a search for the whole of it finds."""
    names = connection.execute(
        "SELECT name FROM context JOIN"
        " (SELECT context, count(*) AS events FROM event_context GROUP BY context ORDER BY events DESC LIMIT ?)"
        " ON context.id = context ORDER BY events DESC, name",
        (_MOST,),
    ).fetchall()
    told: set[str] = set()
    for name in (str(name) for (name,) in names):
        alike = spellings(plain_name(name))
        if alike[0] not in told:
            told.update(alike)
            yield Counted(name, int(connection.execute(_EVENTS, (json.dumps(alike),)).get))


def _counted(rows: Sequence[tuple[Any, ...]]) -> tuple[Counted, ...]:
    return tuple(Counted(*row) for row in rows)
