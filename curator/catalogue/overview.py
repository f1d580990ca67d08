"""What an archive consists of, counted: years, contexts, sites, marks; and what of it is called so."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from curator.catalogue.catalogue import Catalogue
from curator.catalogue.database import day_of_number
from curator.catalogue.names import context_key
from curator.catalogue.terms import Mark

_CONTEXTS = (
    "SELECT name, found FROM context"
    " JOIN (SELECT context, count(*) AS events FROM event_context GROUP BY context) ON context = id"
    " JOIN (SELECT folded AS alike, count(DISTINCT event) AS found"
    " FROM context JOIN event_context ON context = id GROUP BY folded) ON alike = folded"
    " ORDER BY found DESC, events DESC, name"
)
"""Each spelling, with the events that a search for it finds: those of the other spellings are among them."""


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
        contexts = connection.execute(_CONTEXTS).fetchall()
        sites = connection.execute(
            "SELECT name, events FROM host JOIN"
            " (SELECT host, count(DISTINCT event) AS events FROM source GROUP BY host)"
            " ON host.id = host WHERE name <> '' ORDER BY events DESC, name"
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


class Finder:
    """Finds names by some of their letters, whatever their case, accents and kind of Chinese. It remembers how names
    are compared, of which there may be ten thousands: for one thread."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def find(self, whole: Overview, letters: str) -> Overview:
        """What of the whole has these letters in its name. The spellings of one name stand beside each other."""
        wanted = context_key(letters)
        return whole._replace(
            years=tuple(one for one in whole.years if letters.strip() in one.name),
            contexts=self._find(whole.contexts, wanted),
            sites=self._find(whole.sites, wanted),
        )

    def _find(self, counted: Iterable[Counted], wanted: str) -> tuple[Counted, ...]:
        found: dict[str, list[Counted]] = {}
        for one in counted:
            key = self._keys.get(one.name) or self._keys.setdefault(one.name, context_key(one.name))
            if wanted in key:
                found.setdefault(key, []).append(one)
        names = sorted(found.values(), key=lambda spellings: -sum(one.events for one in spellings))
        return tuple(chain.from_iterable(names))


def _counted(rows: Sequence[tuple[Any, ...]]) -> tuple[Counted, ...]:
    return tuple(Counted(*row) for row in rows)
