"""Events of the archive, gathered by day to be given to others."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.archive.layout import day_folders, day_of, is_conflict_copy, path_of
from curator.digest.errors import ConflictCopyError, NotAnEventError, NotAPictureError
from curator.digest.options import Order
from curator.digest.picture import Picture, picture_of
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError


@dataclass(frozen=True, slots=True)
class DigestEvent:
    """An event, the file that it stands in, and its cover if that lies in the archive."""

    path: str
    event: Event
    picture: Picture | None = None


class LeftOut(NamedTuple):
    """A file that a digest can't show, and why: an ArchiveError or UnfitTextError."""

    path: str
    error: Exception


class DigestDay(NamedTuple):
    """A day and its events."""

    day: date
    events: tuple[DigestEvent, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """Days with their events, both in order."""

    days: tuple[DigestDay, ...]
    first: date
    """The days that were asked for, or those that the events are of: this one and `last` included. `date.min` where
    nothing tells."""
    last: date
    language: str
    """BCP 47 tag of the edition that most of the events are of."""
    title: str = ""
    """What the digest is called, where it isn't by its days."""
    left_out: tuple[LeftOut, ...] = ()
    covers_left_out: tuple[LeftOut, ...] = ()
    """Pictures that lie in the archive; their events are shown without them."""

    @property
    def events(self) -> tuple[DigestEvent, ...]:
        """All its events."""
        return tuple(chain.from_iterable(day.events for day in self.days))


def gather(
    archive: Archive,
    first: date,
    last: date | None = None,
    title: str = "",
    before_each: Callable[[], None] = lambda: None,
) -> Digest:
    """The events of a day, or of all days from the first to the last one, each day in the order of its index.

    Each file is read once; one that can't be read is named and keeps no other from being shown. `before_each` is called
    before a file is read, and may raise.
    """
    last = first if last is None else last
    days = [first] if last == first else [day for day, _ in day_folders(archive.root) if first <= day <= last]
    paths = chain.from_iterable(map(archive.events_of, sorted(days)))
    gathered = _gathered(archive, paths, before_each)
    return replace(gathered, first=first, last=last, title=title)


def gather_listed(
    archive: Archive, paths: Iterable[str], title: str = "", before_each: Callable[[], None] = lambda: None
) -> Digest:
    """The events in these files, in days; those of one day in the order given. Of no paths an empty digest."""
    return replace(_gathered(archive, paths, before_each), title=title)


def arranged(digest: Digest, order: Order) -> Digest:
    """The digest in another order. Gathered, it is in that of the indexes, the oldest day first."""
    days = digest.days[::-1] if order is Order.NEWEST else digest.days
    if order is Order.TITLE:
        days = tuple(DigestDay(day, tuple(sorted(events, key=_title_key))) for day, events in days)
    return replace(digest, days=days)


def _gathered(archive: Archive, paths: Iterable[str], before_each: Callable[[], None]) -> Digest:
    days: dict[date, list[DigestEvent]] = {}
    left_out: list[LeftOut] = []
    covers_left_out: list[LeftOut] = []
    for path in paths:
        before_each()
        try:
            day, event = _day(path), _event(archive, path)
        except (ArchiveError, UnfitTextError) as error:
            left_out.append(LeftOut(path, error))
            continue
        picture = _picture(archive, event)
        if isinstance(picture, LeftOut):
            covers_left_out.append(picture)
        days.setdefault(day, []).append(DigestEvent(path, event, picture if isinstance(picture, Picture) else None))
    found = tuple(DigestDay(day, tuple(days[day])) for day in sorted(days))
    first, last = (found[0].day, found[-1].day) if found else (date.min, date.min)
    return Digest(found, first, last, _language(archive, found), "", tuple(left_out), tuple(covers_left_out))


def _day(path: str) -> date:
    day = day_of(path)
    if day is None:
        raise NotAnEventError(Path(path))
    return day


def _language(archive: Archive, days: Iterable[DigestDay]) -> str:
    languages = Counter(item.event.dialect.edition.language for day in days for item in day.events)
    return languages.most_common(1)[0][0] if languages else archive.newest_dialect().edition.language


def _event(archive: Archive, path: str) -> Event:
    if is_conflict_copy(path):
        raise ConflictCopyError(Path(path))
    opened = archive.open(path)
    if opened.obstacle is not None and not opened.is_exact:
        raise opened.obstacle
    document = read(opened.content.text)
    if not isinstance(document, Event):
        raise NotAnEventError(Path(path))
    return document


def _picture(archive: Archive, event: Event) -> Picture | LeftOut | None:
    """The cover, if it lies in the archive; where it can't be had, its address stands all the same."""
    if event.cover is None or not event.cover.url.startswith("/"):
        return None
    path = path_of(event.cover.url) or event.cover.url
    try:
        place = archive.place(archive.path_of(path))
        return picture_of(store.read(place)) or LeftOut(path, NotAPictureError(place))
    except ArchiveError as error:
        return LeftOut(path, error)


def _title_key(item: DigestEvent) -> tuple[str, str]:
    return item.event.title_text.casefold(), item.path
