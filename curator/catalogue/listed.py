"""All events that a search finds, without a list to scroll through."""

from collections.abc import Iterator

from curator.catalogue.catalogue import Cancelled, Catalogue
from curator.catalogue.entries import Entry
from curator.catalogue.query import Query

_ROWS = 1000
"""How many events are asked for at once."""


def all_found(catalogue: Catalogue, query: Query, cancelled: Cancelled = lambda: False) -> Iterator[Entry]:
    """The events, newest day first, each day in the order of its index. Raises CatalogueError, CancelledError."""
    *_, whole = catalogue.resolutions(query, cancelled)
    days = catalogue.days(whole, cancelled)
    start, number = 0, 0
    for position, day in enumerate(days):
        number += day.events
        if number >= _ROWS or position == len(days) - 1:
            yield from catalogue.entries(whole, days[start].day, day.day)
            start, number = position + 1, 0
