"""Events of the archive, gathered by day to be given to others."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from datetime import date
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError, MissingError, NotAnEventError
from curator.archive.layout import NEWS, day_folder, day_folders, day_of, is_conflict_copy, is_link, is_there
from curator.archive.scan import expected
from curator.archive.targets import is_relative, place_meant
from curator.archive.versions import superseded
from curator.digest.errors import (
    BrokenLinkError,
    BrokenPictureError,
    ConflictCopyError,
    NotAPictureError,
    UnreadablePictureError,
)
from curator.digest.options import Order
from curator.digest.picture import Flaw, Picture, picture_of
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError

_FLAWS = {
    Flaw.OTHER_KIND: NotAPictureError,
    Flaw.BROKEN: BrokenPictureError,
    Flaw.TOO_LARGE: UnreadablePictureError,
}


class DigestEvent(Struct, frozen=True):
    """An event, the file that it stands in, and its cover if that lies in the archive."""

    path: str
    event: Event
    picture: Picture | None = None


class LeftOut(NamedTuple):
    """A file that a digest can't show, or a folder with all that is in it, whose path ends with `/`; and why: an
    ArchiveError or UnfitTextError."""

    path: str
    error: Exception


class DigestDay(NamedTuple):
    """A day and its events."""

    day: date
    events: tuple[DigestEvent, ...]


class Digest(Struct, frozen=True):
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

    Each file is read once; one that can't be read, or that the index lists and that isn't there, is named and keeps no
    other from being shown. `before_each` is called before a file is read, and may raise.
    """
    last = first if last is None else last
    unread: list[LeftOut] = []
    days = list(_expected(archive, first, last, unread))
    listed = dict.fromkeys(chain.from_iterable(listed for listed, _ in days))
    paths = dict.fromkeys(chain.from_iterable((*listed, *others) for listed, others in days))
    gathered = _gathered(archive, paths, before_each)
    return replace(
        gathered,
        days=tuple(_without_earlier(gathered, listed)),
        # Who asks for all there is has the days named that have something.
        first=gathered.first if first == date.min else first,
        last=gathered.last if last == date.max and gathered.days else last,
        title=title,
        left_out=(*gathered.left_out, *unread),
    )


def gather_listed(
    archive: Archive, paths: Iterable[str], title: str = "", before_each: Callable[[], None] = lambda: None
) -> Digest:
    """The events in these files, in days; those of one day in the order given. Of no paths an empty digest."""
    return replace(_gathered(archive, paths, before_each), title=title)


def gather_chosen(
    archive: Archive, paths: Iterable[str], title: str = "", before_each: Callable[[], None] = lambda: None
) -> Digest:
    """The same of files that somebody named: each once, those of one day in the order of its index."""
    return gather_listed(archive, _in_order_of_indexes(archive.root, paths), title, before_each)


def arranged(digest: Digest, order: Order) -> Digest:
    """The digest in another order. Gathered, it is in that of the indexes, the oldest day first."""
    days = digest.days[::-1] if order is Order.NEWEST else digest.days
    if order is Order.TITLE:
        days = tuple(DigestDay(day, tuple(sorted(events, key=_title_key))) for day, events in days)
    return replace(digest, days=days)


def _in_order_of_indexes(root: Path, paths: Iterable[str]) -> list[str]:
    paths = dict.fromkeys(paths)
    places: dict[str, int] = {}
    for day in {day for day in map(day_of, paths) if day}:
        with suppress(ArchiveError):  # it is told of each file what is wrong with its folder
            places.update((path, place) for place, path in enumerate(chain(*expected(root, day))))
    return sorted(paths, key=lambda path: places.get(path, len(places)))


def _without_earlier(digest: Digest, listed: Container[str]) -> Iterator[DigestDay]:
    """Its days without earlier versions of other events in it, which are kept beside them, and which no page lists."""
    earlier = superseded(item.event for item in digest.events)
    for day, events in digest.days:
        current = tuple(item for item in events if item.path not in earlier or item.path in listed)
        if current:
            yield DigestDay(day, current)


def _expected(
    archive: Archive, first: date, last: date, unread: list[LeftOut]
) -> Iterator[tuple[list[str], list[str]]]:
    """What the page of each of these days lists, and what else should be an event of it; folders that nothing is known
    of now come into `unread`."""

    def note(error: ArchiveError) -> None:
        folder = error.path.relative_to(archive.root).as_posix()
        if _has_days(folder, first, last) and not isinstance(error, MissingError):
            unread.append(LeftOut(f"{folder}/", error))

    days = [first] if first == last else [day for day, _ in day_folders(archive.root, note) if first <= day <= last]
    for day in sorted(days):
        try:
            yield expected(archive.root, day)
        except ArchiveError as error:
            unread.append(LeftOut(f"{day_folder(day)}/", error))


def _has_days(folder: str, first: date, last: date) -> bool:
    """Whether the folder of all news, of a year or of a month has to do with any of these days."""
    begin, end = (f"{NEWS}/{day.year:04}/{day.month:02}"[: len(folder)] for day in (first, last))
    return begin <= folder <= end


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
        picture = _picture(archive, path, event)
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
    try:
        opened = archive.open(path)
    except MissingError as error:
        raise BrokenLinkError(error.path) if is_link(error.path) else error from None
    if opened.obstacle is not None and not opened.is_exact:
        raise opened.obstacle
    document = read(opened.content.text)
    if not isinstance(document, Event):
        raise NotAnEventError(Path(path))
    return document


def _picture(archive: Archive, file: str, event: Event) -> Picture | LeftOut | None:
    """The cover, if it lies in the archive; where it can't be had, its address stands all the same.

    One that leads from the event's folder to no file may be a web address without its scheme.
    """
    url = event.cover.url if event.cover else ""
    path = place_meant(url, file)
    if path is None or (is_relative(url) and not is_there(archive.root / path)):
        return None
    try:
        place = archive.place(path)
        picture = picture_of(store.read(place))
    except ArchiveError as error:
        return LeftOut(path, error)
    return replace(picture, path=path) if isinstance(picture, Picture) else LeftOut(path, _FLAWS[picture](place))


def _title_key(item: DigestEvent) -> tuple[str, str]:
    return item.event.title_text.casefold(), item.path
