"""What an archive consists of, counted: years, contexts, sites, marks."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from curator.catalogue.catalogue import Catalogue
from curator.catalogue.database import day_of_number
from curator.catalogue.terms import Mark

_MOST = 100


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
        contexts = connection.execute(
            "SELECT name, events FROM context JOIN"
            " (SELECT context, count(*) AS events FROM event_context GROUP BY context ORDER BY events DESC LIMIT ?)"
            " ON context.id = context ORDER BY events DESC, name",
            (_MOST,),
        ).fetchall()
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
        contexts=_counted(contexts),
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


def _counted(rows: Sequence[tuple[Any, ...]]) -> tuple[Counted, ...]:
    return tuple(Counted(*row) for row in rows)
