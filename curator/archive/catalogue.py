"""Which events there are: one entry each, held in memory, read anew from the files at each start.

It leads to files and never supplies their text.
"""

import re
import unicodedata
from bisect import insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import filterfalse
from pathlib import Path
from threading import Lock

from curator.archive.errors import ArchiveError
from curator.archive.layout import INDEX, day_folder, day_folders, event_names, is_inside, listed_paths
from curator.archive.store import read_head
from curator.event.document import Event, Page, read
from curator.event.encoding import as_shown

_EVENT_HEAD = 64 * 1024
_INDEX_HEAD = 1024 * 1024
"""How many bytes of a file are read for the list; an event whose title stands further down is listed by its name."""
_TITLE = re.compile(r"^# .*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event file as the list shows it."""

    path: str
    day: date
    title: str
    """Without edge blanks; the file's name where the file holds none."""
    folded: str = field(repr=False)
    """The title as searches compare it."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day and its events, in the order of its index, those that the index lacks behind them."""

    day: date
    entries: tuple[Entry, ...]


def fold(text: str) -> str:
    """The text without case and accents: `São` and `sao` are one to a person who searches."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", plain)))


class Catalogue:
    """The days of an archive, newest first. Reading days and asking may happen in different threads."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._days: dict[date, Day] = {}
        self._order: list[date] = []
        self._reading = Lock()

    def refresh(self, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Day]:
        """Reads all days, newest first, and gives each as it is known. Days that are gone are forgotten at the end."""
        seen = set()
        for day, folder in day_folders(self._root):
            if cancelled():
                return
            seen.add(day)
            known = self._refresh_day(day, folder)
            if known.entries:
                yield known
        for day in set(self._days) - seen:
            self.refresh_day(day, day_folder(day))  # gone, or made since its month was looked at

    def refresh_day(self, day: date, folder: str) -> Day:
        """Reads one day again; one whose folder is a symlink that leads out has no events."""
        return self._refresh_day(day, folder if is_inside(self._root, self._root / folder) else None)

    def days(self) -> tuple[Day, ...]:
        """All days that have events, newest first."""
        known = (self._days.get(day) for day in reversed(list(self._order)))
        return tuple(day for day in known if day is not None)

    def day(self, day: date) -> Day:
        """One day as it was last read."""
        return self._days.get(day, Day(day, ()))

    def _refresh_day(self, day: date, folder: str | None) -> Day:
        """One thread at a time, so that none keeps what it read before another's news."""
        with self._reading:
            known = self._read_day(day, folder) if folder else Day(day, ())
            self._keep(known)
            return known

    def _keep(self, known: Day) -> None:
        if known.entries and known.day not in self._days:
            self._days[known.day] = known
            insort(self._order, known.day)
        elif known.entries:
            self._days[known.day] = known
        elif self._days.pop(known.day, None):
            self._order.remove(known.day)

    def _read_day(self, day: date, folder: str) -> Day:
        place = self._root / folder
        names = event_names(place)
        present = {f"{folder}/{name}": name for name in names}
        listed = listed_paths(self._head_of(place / INDEX, _INDEX_HEAD)) if len(names) > 1 else ()
        paths = dict.fromkeys((*filter(present.__contains__, listed), *present))
        return Day(day, tuple(self._entry(path, day, place / present[path]) for path in paths))

    def _entry(self, path: str, day: date, place: Path) -> Entry:
        title = title_of(read(_down_to_title(self._head_of(place, _EVENT_HEAD)))) or place.stem
        return Entry(path, day, title, fold(title))

    def _head_of(self, place: Path, length: int) -> str:
        """The first of a file's text; none where it can't be read or a symlink leads out of the archive."""
        try:
            if Path(place).is_symlink() and not is_inside(self._root, place):
                return ""
            return as_shown(read_head(place, length)).text
        except ArchiveError:
            return ""


def _down_to_title(text: str) -> str:
    """A text without what stands below its title and has no say in it."""
    title = None if text.startswith("---") else _TITLE.search(text)
    return text[: title.end()] if title else text


def title_of(document: Event | Page) -> str:
    """What lists call a file: an event's title, a page's first heading; empty where it has neither."""
    return document.title_text if isinstance(document, Event) else document.heading
