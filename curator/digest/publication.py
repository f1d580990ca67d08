"""A digest as its readers see it: what all formats write, each in its own way."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple
from uuid import NAMESPACE_URL, UUID, uuid5

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.layout import link_of
from curator.digest.dates import long_date, span
from curator.digest.day import Digest, DigestEvent, LeftOut, arranged
from curator.digest.options import DigestPart, Options
from curator.digest.picture import Picture
from curator.digest.reading import Reading, reading_of, shown
from curator.digest.words import Words, words_of

_OWN_NAME = uuid5(NAMESPACE_URL, "urn:curator:digest")
_EARLIEST = date(1980, 1, 1)
"""The first day that a zip file knows."""


class PublishedEvent(NamedTuple):
    """An event, as it is read, and where it stands. No text holds half a pair of surrogates: names of files may."""

    number: int
    """Counted through the digest, from 1."""
    path: str
    day: date
    reading: Reading
    href: str | None
    """Where its own file is for the readers, as was chosen for links into the archive."""
    picture: Picture | None
    """Its cover, if that lies in the archive and is wanted."""

    @property
    def id(self) -> UUID:
        """The same in each digest, made of its path in the archive."""
        return uuid5(_OWN_NAME, self.path)


class PublishedDay(NamedTuple):
    """A day and its events."""

    day: date
    heading: str
    events: tuple[PublishedEvent, ...]


class Publication(Struct, frozen=True):
    """All that a format needs to know."""

    heading: str
    dates: str
    """The days that it is about, in words; empty where the heading says so already."""
    first: date
    last: date
    language: str
    words: Words
    left_out: str
    """A sentence that names what is left out and why; empty where nothing is."""
    missing: tuple[LeftOut, ...]
    """The same, one by one."""
    days: tuple[PublishedDay, ...]
    count: str
    """How many events there are, in words."""
    options: Options

    @property
    def events(self) -> tuple[PublishedEvent, ...]:
        """All events, in their order."""
        return tuple(chain.from_iterable(day.events for day in self.days))

    @property
    def has_day_headings(self) -> bool:
        """Whether days need headings of their own: a single one that was asked for is the heading of the whole."""
        return self.first != self.last

    @property
    def id(self) -> UUID:
        """Made of what is in it: the same content, the same name, in whatever form its dates are."""
        is_named = self.dates or self.first == date.min
        heading = self.heading if is_named else span(self.first, self.last, self.language)
        return uuid5(_OWN_NAME, "\n".join([heading, *(event.path for event in self.events)]))

    @property
    def stamp(self) -> date:
        """The day that files are dated with: the last one, never today's."""
        return max(self.last, _EARLIEST)


def publication_of(digest: Digest, options: Options) -> Publication:
    """The digest with these options."""
    digest = arranged(digest, options.order)
    is_dated, month_first = digest.first != date.min, options.month_first
    dates = span(digest.first, digest.last, digest.language, month_first=month_first) if is_dated else ""
    title = _sound(shown(digest.title))
    words = words_of(digest.language)
    missing = digest.left_out + (digest.covers_left_out if options.has(DigestPart.COVER) else ())
    return Publication(
        heading=title or dates or words.no_events,
        dates=dates if title else "",
        first=digest.first,
        last=digest.last,
        language=digest.language,
        words=words,
        left_out=_sound(words.left_out(missing)),
        missing=missing,
        days=tuple(_days(digest, options)),
        count=words.events(len(digest.events)) if digest.events else words.no_events,
        options=options,
    )


def naming(publication: Publication, lost: Sequence[LeftOut]) -> Publication:
    """The publication that names these too among what is left out."""
    missing = (*publication.missing, *lost)
    return replace(publication, missing=missing, left_out=_sound(publication.words.left_out(missing)))


def beginning(publication: Publication, most: int) -> Publication:
    """No more than so many of its events, to be looked at; what it says of itself stays."""
    days = (
        day._replace(events=tuple(event for event in day.events if event.number <= most)) for day in publication.days
    )
    return replace(publication, days=tuple(day for day in days if day.events))


def _days(digest: Digest, options: Options) -> Iterator[PublishedDay]:
    number = 1
    for day, items in digest.days:
        events = tuple(_event(item, day, place, options) for place, item in enumerate(items, number))
        number += len(events)
        yield PublishedDay(day, long_date(day, digest.language, month_first=options.month_first), events)


def _event(item: DigestEvent, day: date, number: int, options: Options) -> PublishedEvent:
    """One without a title goes by the name of its file."""
    picture = item.picture if options.has(DigestPart.COVER) else None
    path = _sound(item.path)
    href = options.href(link_of(path)) if path == item.path else None
    cover = item.picture.path if item.picture else ""
    reading = reading_of(item.event, options, item.path, cover, month_first=options.month_first)
    if not reading.title:
        reading = replace(reading, title=shown(path.rpartition("/")[2].removesuffix(".md")))
    return PublishedEvent(number, path, day, reading, href, picture)


def _sound(text: str) -> str:
    return text.encode(errors="replace").decode()
