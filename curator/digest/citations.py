"""The sources of a digest as citations, for the formats of reference managers."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from curator.digest.publication import Publication


class Citation(NamedTuple):
    """A source: of an article itself an archive knows its address and who published it, not how it is called."""

    key: str
    """`2012-03-01-1`: its number is counted through the digest."""
    title: str
    """That of the event that it is a source of."""
    publisher: str
    address: str | None
    day: date
    language: str
    contexts: tuple[str, ...]


def citations_of(publication: Publication) -> Iterator[Citation]:
    """All sources of all events, in their order."""
    number = 0
    for event in publication.events:
        reading = event.reading
        for source in reading.sources:
            number += 1
            key = f"{event.day.isoformat()}-{number}"
            yield Citation(key, reading.title, source.label, source.href, event.day, reading.language, reading.contexts)
