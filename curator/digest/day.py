"""A day of the archive, gathered to be given to others."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from curator.archive.archive import Archive
from curator.archive.errors import ArchiveError
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHINESE_WEEKDAYS = "一二三四五六日"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class NotAnEventError(ArchiveError):
    """The file stands among the events of a day and is some other page."""


@dataclass(frozen=True, slots=True)
class DigestEvent:
    """An event and the file that it stands in."""

    path: str
    event: Event


class LeftOut(NamedTuple):
    """A file of the day that a digest can't show, and why: an ArchiveError or UnfitTextError."""

    path: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Digest:
    """The events of a day in the order of its index."""

    day: date
    language: str
    """BCP 47 tag of the edition that most of the events are of."""
    events: tuple[DigestEvent, ...]
    left_out: tuple[LeftOut, ...] = ()


def gather(archive: Archive, day: date) -> Digest:
    """Reads each file of the day once; one that can't be read is named and keeps no other from being shown."""
    events: list[DigestEvent] = []
    left_out: list[LeftOut] = []
    for path in archive.events_of(day):
        try:
            events.append(DigestEvent(path, _event(archive, path)))
        except (ArchiveError, UnfitTextError) as error:
            left_out.append(LeftOut(path, error))
    languages = Counter(item.event.dialect.edition.language for item in events)
    language = languages.most_common(1)[0][0] if languages else archive.newest_dialect().edition.language
    return Digest(day, language, tuple(events), tuple(left_out))


def long_date(day: date, language: str) -> str:
    """The date as a sentence has it: `Thursday, 1 March 2012`, `2012年3月1日 星期四`; English for other languages."""
    if language == "zh":
        return f"{short_date(day, language)} 星期{_CHINESE_WEEKDAYS[day.weekday()]}"
    return f"{_WEEKDAYS[day.weekday()]}, {short_date(day, language)}"


def short_date(day: date, language: str) -> str:
    """`1 March 2012`, `2012年3月1日`."""
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _event(archive: Archive, path: str) -> Event:
    opened = archive.open(path)
    if opened.obstacle is not None and not opened.is_exact:
        raise opened.obstacle
    document = read(opened.content.text)
    if not isinstance(document, Event):
        raise NotAnEventError(Path(path))
    return document
