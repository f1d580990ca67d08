"""Reads days for the catalogue: many of them in processes of their own, few of them here.

First what a list needs of them. The words that a search needs are made later, of texts that are kept packed meanwhile.
"""

import marshal
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import astuple

from curator.archive.layout import day_folder
from curator.archive.scan import DayFiles, order_of
from curator.catalogue.aside import fetch, put_aside
from curator.catalogue.link_marks import Files, LinkMarks
from curator.catalogue.processes import Processes
from curator.catalogue.reading import Facts, Reading, Texts, Wanted, Words, read_files, words_of

_AT_ONCE = 250
"""Files of days that are one piece of work: what is read of many more would not stay in the processor's cache until it
is packed, and fewer are asked for too often."""
_ALIKE = 2
"""The version of marshal that gives the same bytes for the same days, by which work that was begun is known again:
later ones write down too which objects are held elsewhere."""


Digests = dict[str, int | None]
"""Files of a day that are to be read, each with the digest under which it is known, if it is."""


class DayWanted(NamedTuple):
    """Of a day's folder the signatures of all files, that of the index page, and which files are to be read."""

    folder: str
    files: dict[str, int]
    index_page: int
    digests: Digests


class DayReading(NamedTuple):
    """The position of each of a day's files, the signature of the index page that tells it, what was read."""

    positions: Sequence[int]
    index_page: int
    readings: Sequence[Reading]


_Packed = tuple[Sequence[int], int, Sequence[tuple[int, int, tuple[Any, ...] | None]]]
"""A DayReading in plain tuples, for marshal: it takes a third of pickle's time, and knows no others."""


class Reader:
    """Reads days, and makes words of what it read."""

    def __init__(self, root: Path, processes: Processes) -> None:
        self._root = root
        self._processes = processes
        self._texts: list[bytes] = []
        """Those of each piece, packed, or by what they are fetched where they were put aside."""

    def read(self, days: Iterable[DayWanted]) -> Iterator[DayReading]:
        """What stands in the wanted files of these days, in their order."""
        for packed in self._processes.each(_read_packed, Files(self._root), _pieces(days)):
            found, texts = marshal.loads(packed)
            self._texts.append(texts)
            yield from map(_unpacked, found)

    def words(self, link_marks: LinkMarks) -> Iterator[Words | None]:
        """Those of each file that was read, in the same order; None for one whose text was known. The processes begin
        with them now."""
        pieces = self._processes.each(_words_packed, Files(self._root, link_marks), self._texts)
        return (row and Words._make(row) for packed in pieces for row in marshal.loads(packed))


def read_ahead(root: Path, processes: Processes, days: Iterator[DayFiles]) -> list[DayFiles]:
    """All of these days, of which nothing is known yet. The first of them are read in the processes already while the
    others are still being found."""
    found: list[DayFiles] = []

    def wanted() -> Iterator[DayWanted]:
        for day in days:
            found.append(day)
            yield day_wanted(day, all_of(day))

    for piece in _pieces(wanted()):
        if not processes.begin(_read_packed, Files(root), piece):
            break
    found.extend(days)
    return found


def all_of(day: DayFiles) -> Digests:
    """All files of a day of which nothing is known."""
    return dict.fromkeys(day.files)


def day_wanted(day: DayFiles, digests: Digests) -> DayWanted:
    """A day of which these files are wanted."""
    return DayWanted(day_folder(day.day), day.files, day.index, digests)


def _pieces(days: Iterable[DayWanted]) -> Iterator[bytes]:
    piece: list[tuple[object, ...]] = []
    size = 0
    for day in days:
        piece.append(tuple(day))
        size += 1 + len(day.digests)
        if size >= _AT_ONCE:
            yield marshal.dumps(piece, _ALIKE)
            piece, size = [], 0
    if piece:
        yield marshal.dumps(piece, _ALIKE)


def _read_packed(files: Files, packed: bytes) -> bytes:
    """Readings of days, and apart from them the texts that words are to be made of."""
    texts: list[tuple[object, ...] | None] = []
    found = []
    for folder, signatures, index, digests in marshal.loads(packed):
        readings = []
        wanted = [Wanted(name, signatures[name], digest) for name, digest in digests.items()]
        for reading, text in read_files(files.root, folder, wanted):
            readings.append((reading.signature, reading.digest, astuple(reading.facts) if reading.facts else None))
            texts.append(astuple(text) if text else None)
        order, index_page = order_of(files.root, folder, signatures, index)
        places = dict(zip(order, range(len(order)), strict=True))
        found.append((list(map(places.__getitem__, signatures)), index_page, readings))
    data = marshal.dumps(texts)
    return marshal.dumps((found, put_aside(files.passing, data) if files.passing else data))


def _unpacked(packed: _Packed) -> DayReading:
    positions, index_page, readings = packed
    return DayReading(
        positions,
        index_page,
        [Reading(signature, digest, None if facts is None else Facts(*facts)) for signature, digest, facts in readings],
    )


def _words_packed(files: Files, packed: bytes) -> bytes:
    data = fetch(files.passing, packed) if files.passing else packed
    texts: list[tuple[Any, ...] | None] = marshal.loads(data)
    link_marks = files.link_marks or LinkMarks(files.root, ())
    return marshal.dumps([one and tuple(words_of(Texts(*one), link_marks)) for one in texts])
