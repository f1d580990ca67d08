"""What an answer of the catalogue is made of."""

import os
from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from curator.archive.layout import day_folder
from curator.catalogue.database import day_of_number

COLUMNS = "event.id, name, title, category, sources, related, marks"
"""What an entry is made of, as SQL."""


class Entry(Struct, frozen=True):
    """One event file as the list shows it."""

    id: int
    path: str
    day: date
    title: str
    """Without edge blanks; the file's name where the file holds none."""
    category: str = ""
    sources: int = 0
    related: int = 0
    marks: int = 0
    """`terms.Mark`s as a plain number."""


class DayCount(Struct, frozen=True):
    """A day and the number of its events."""

    day: date
    events: int


class Page(Struct, frozen=True):
    """The first of the events that a query finds, whole days only, in the order of the list."""

    entries: Sequence[Entry]
    is_whole: bool
    """Whether these are all."""


def entry_of(row: tuple[Any, ...], bits: int) -> Entry:
    """The event in a row of `COLUMNS`; `bits` are those of the ids."""
    id_, name, title, category, sources, related, marks = row
    day = day_of_number(id_ >> bits)
    return Entry(id_, f"{day_folder(day)}/{os.fsdecode(name)}", day, title, category, sources, related, marks)


def page_of(found: Sequence[Entry], most: int) -> Page:
    """The newest events, of which no more than so many were wanted: without those of the last day, which may go on
    behind them, unless there were fewer."""
    if len(found) < most:
        return Page(found, is_whole=True)
    return Page([one for one in found if one.day != found[-1].day], is_whole=False)


def path_of(id_: int, name: bytes, bits: int) -> str:
    """Where in the archive the file with this name lies."""
    return f"{day_folder(day_of_number(id_ >> bits))}/{os.fsdecode(name)}"
