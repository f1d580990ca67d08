"""Reads the files of days that changed and has them written down.

Rows come first, newest days first, so that the list is there soon; the words that a search needs follow.
"""

import gc
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, islice, pairwise, starmap, tee
from pathlib import Path

import apsw
from msgspec import Struct

from curator.archive.errors import ArchiveError
from curator.archive.layout import day_folder
from curator.archive.scan import IN_DOUBT, DayFiles
from curator.catalogue.database import WHOLE, drop_indexes, fact, make_indexes, transaction
from curator.catalogue.full_text import NO_ID, FullText
from curator.catalogue.link_marks import LinkMarks
from curator.catalogue.processes import MANY, Processes
from curator.catalogue.readers import DayReading, Digests, Reader, all_of, day_wanted
from curator.catalogue.reading import Reading, Wanted, Words, link_marks_of, read_files
from curator.catalogue.terms import Mark
from curator.catalogue.writer import Known, Row, Writer

_BATCH_SECONDS = 0.25
"""How long rows are gathered until others see them."""
_PIECE = 2500
"""Files whose words are written at once, while those of the next are made."""
_PART, _PARTS = 4, 32
"""Pieces that are one part of full text, which others see together; and about how many parts there may be, for each
search looks into all of them: those of larger archives are longer."""
_Plan = tuple[DayFiles, Digests]
"""A day, and which of its files are to be read."""
_WITH_PAGES = "SELECT id FROM event WHERE marks & ?"


class Progress(Struct, frozen=True):
    """How many files of the days that changed are through; `has_rows` when the list has them all."""

    done: int
    of: int
    has_rows: bool = False


class Changes(Struct, frozen=True):
    """What a refresh found."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unreadable: tuple[ArchiveError, ...] = ()
    """Folders about which nothing new is known."""
    is_cancelled: bool = False
    is_reordered: bool = False
    """Events of a day stand in another order."""

    @property
    def is_nothing(self) -> bool:
        """Whether all was as before."""
        return not (self.added or self.changed or self.removed or self.is_reordered)


class Tables:
    """The hands of one connection on the catalogue's tables."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection
        self.full_text = FullText(connection)
        self.writer = Writer(connection, self.full_text)

    @property
    def is_whole(self) -> bool:
        """Whether all files were looked at once."""
        return bool(fact(self.connection, WHOLE))

    def end_first_look(self) -> list[int]:
        """All files were looked at; gives the ids of all events."""
        self.connection.execute("REPLACE INTO meta VALUES (?, 1)", (WHOLE,))
        return [id_ for (id_,) in self.connection.execute("SELECT id FROM event")]


class Indexing:
    """One run over the days that changed."""

    def __init__(self, root: Path, tables: Tables, days: Sequence[DayFiles], *, is_all: bool) -> None:
        """`is_all`: all days were looked at, and these are those that differ."""
        self._tables = tables
        self._connection = tables.connection
        self._writer = tables.writer
        self._full_text = tables.full_text
        self._days = days
        self._is_all = is_all
        self._root = root
        self._is_first = bool(tables.connection.execute("SELECT NOT EXISTS (SELECT 1 FROM event)").get)
        self._ids = array("q")
        """Those of the files that were read, in the order in which they were."""
        self._ends = [0]
        """How many had been read where a piece of words ends: with a day, for full text begins another part where an id
        is less than the one before."""
        self._replaced: list[int] = []
        self._moved: list[str] = []
        """Paths that came or went in this batch: what other events are tied to."""
        self._read: set[int] = set()
        self._added = self._changed = self._removed = 0
        self._is_reordered = False
        self._is_overtaken = False
        """Another hand emptied the tables meanwhile and fills them anew."""
        self._version = self._data_version()
        self._is_alone = False
        """Nothing is known of any day but what this run wrote."""

    def bring_in(
        self, processes: Processes, report: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> Changes:
        """Reads what differs in these days."""
        (total, plan), done = self._planned(), 0
        to_read, to_write = tee(plan)
        processes.expect(total)
        gc.freeze()  # what there is already would be looked through again and again while many rows come and go
        try:
            reader = Reader(self._root, processes)
            if self._is_first and total >= MANY:
                self._do_if_current(drop_indexes)
            coming = zip(to_write, reader.read(starmap(day_wanted, to_read)), strict=True)
            while not cancelled() and (batch := self._bring_batch(coming)) is not None:
                done += batch
                report(Progress(done, total))
            report(Progress(done, total, has_rows=True))  # before the indexes: without them answers are the same
            words = reader.words(self._link_marks)
            if not self._tables.is_whole and not cancelled():
                self._do_if_current(make_indexes)
            self._write_words(words, cancelled)
        finally:
            gc.unfreeze()
        if self._is_all and not cancelled():
            (self._look_for_pages if self._tables.is_whole else self._end_first_look)()
        is_cancelled = self._is_overtaken or cancelled()
        return Changes(self._added, self._changed, self._removed, (), is_cancelled, self._is_reordered)

    @cached_property
    def _link_marks(self) -> LinkMarks:
        return LinkMarks(self._root, chain.from_iterable(day.paths() for day in self._days))

    def _planned(self) -> tuple[int, Iterable[_Plan]]:
        """The days with the files that are to be read, and how many those are."""
        plan = ((day, self._wanted(day)) for day in self._days)
        if self._is_first:  # all of them: the processes need not wait until the last one is noted
            return sum(len(day.files) for day in self._days), plan
        differing = list(plan)
        return sum(len(digests) for _, digests in differing), differing

    def _wanted(self, day: DayFiles) -> Digests:
        """The files of a day that are to be read."""
        if self._is_first:
            return all_of(day)
        known = self._writer.known(day.day)
        digests: Digests = {}
        for name, signature in day.files.items():
            before = known.get(name)
            if before is None or before.signature != signature:
                digests[name] = before.digest if before else None
        return digests

    def _bring_batch(self, coming: Iterator[tuple[_Plan, DayReading]]) -> int | None:
        """The number of files that were read; None where there was no more day."""
        end = time.monotonic() + _BATCH_SECONDS
        number = None
        days = []
        for (day, wanted), found in coming:
            days.append((day, wanted, found))
            number = (number or 0) + len(wanted)
            if time.monotonic() > end:
                break
        with transaction(self._connection):
            if not self._is_current():
                return None
            self._is_alone = self._is_untouched()
            for day, wanted, found in days:
                self._bring_day(day, wanted, found)
            self._writer.write(self._replaced)
            self._mend()
        self._replaced.clear()
        self._moved.clear()
        return number

    def _do_if_current(self, act: Callable[[apsw.Connection], None]) -> None:
        with transaction(self._connection):
            if self._is_current():
                act(self._connection)

    def _is_current(self) -> bool:
        self._is_overtaken = self._is_overtaken or not self._writer.is_current()
        return not self._is_overtaken

    def _is_untouched(self) -> bool:
        """Whether nothing was known before this run, and no other hand has written since."""
        return self._is_first and self._data_version() == self._version

    def _data_version(self) -> int:
        """Another one once another hand has written."""
        return int(self._connection.execute("PRAGMA data_version").get)

    def _bring_day(self, day: DayFiles, wanted: Iterable[str], found: DayReading) -> None:
        """Another hand may have written the same day since the plan was made, so that what is known is asked again."""
        folder, known = day_folder(day.day), {} if self._is_alone else self._writer.known(day.day)
        gone = known.keys() - day.files.keys()
        self._writer.remove([known[name].id for name in gone])
        self._removed += len(gone)
        if not self._is_first:
            self._moved += [f"{folder}/{name}" for name in (*gone, *(day.files.keys() - known.keys()))]
        ids = self._writer.free_ids(day.day, known.values())
        listed = day.files.keys() & known.keys()
        readings = dict(zip(wanted, found.readings, strict=True))
        # One that was known, and was taken out meanwhile by another hand, has no facts: it is no event now.
        listed |= {name for name, reading in readings.items() if reading.facts is not None}
        positions = dict(zip(day.files, found.positions, strict=True))
        written = {
            name: self._bring_file(name, positions[name], readings[name], known.get(name), ids)
            for name in sorted(readings, key=positions.__getitem__)
        }
        self._ids.extend(written[name] for name in readings)
        if len(self._ids) - self._ends[-1] >= _PIECE:
            self._ends.append(len(self._ids))
        self._is_reordered |= self._writer.place(
            [(positions[name], known[name].id) for name in day.files if name in known]
        )
        self._writer.end_day(day.day, found.index_page, len(listed))

    def _bring_file(self, name: str, position: int, reading: Reading, before: Known | None, ids: Iterator[int]) -> int:
        """The id that the file is written under; `NO_ID` where nothing of its text is."""
        if before is not None and before.digest == reading.digest:
            self._writer.touch(before.id, reading.signature)
        elif reading.facts is not None:
            if before is None:
                id_ = next(ids)
                self._added += 1
            else:
                id_ = before.id
                self._changed += 1
                self._replaced.append(id_)
            if not self._is_first:
                self._read.add(id_)
            self._writer.put(Row(id_, name, position, reading, reading.facts))
            return id_
        return NO_ID

    def _mend(self) -> None:
        """The marks of other events that are tied to what came or went."""
        if self._is_first:
            return  # all files were known before the first was written down
        for id_ in dict.fromkeys(id_ for path in self._moved for id_ in self._full_text.tied(path)):
            if id_ not in self._read:
                self._read.add(id_)
                self._mark_again([id_])

    def _look_for_pages(self) -> None:
        """What events link to besides events may have come or gone, and nothing else tells of that."""
        tied = [id_ for (id_,) in self._connection.execute(_WITH_PAGES, (Mark.PAGE.value,)) if id_ not in self._read]
        if tied:
            with transaction(self._connection):
                self._changed += self._mark_again(tied) if self._is_current() else 0

    def _mark_again(self, ids: Sequence[int]) -> int:
        """Looks once more whether the links of these events lead to files; how many have other marks now."""
        marks = []
        for id_ in ids:
            folder, name = self._writer.path_of(id_)
            ((_, texts),) = read_files(self._root, folder, [Wanted(name, IN_DOUBT, None)])
            if texts is not None:
                marks.append((link_marks_of(texts, self._link_marks), id_))
        return self._writer.mark_links(marks)

    def _end_first_look(self) -> None:
        """What was known before all files were looked at may be tied to files that went before they were known."""
        with transaction(self._connection):
            if self._is_current():
                ids = self._tables.end_first_look()
                self._mark_again([] if self._is_first else [id_ for id_ in ids if id_ not in self._read])

    def _write_words(self, words: Iterator[Words | None], cancelled: Callable[[], bool]) -> None:
        """In parts, the newest first, each of which can be searched at once."""
        pieces = pairwise(dict.fromkeys((*self._ends, len(self._ids))))
        part = max(_PART, len(self._ids) // (_PARTS * _PIECE) + 1)
        while not cancelled() and (first := next(pieces, None)):
            with transaction(self._connection):
                for start, end in chain([first], islice(pieces, part - 1)):
                    read = zip(self._ids[start:end], words, strict=False)
                    if self._is_current():
                        self._write_piece([(id_, one) for id_, one in read if one is not None and id_ != NO_ID])
        self._full_text.settle()

    def _write_piece(self, words: Sequence[tuple[int, Words]]) -> None:
        written = self._full_text.write(words)
        has_none = self._is_untouched()  # none of these has such a mark yet, and few get any
        self._writer.mark_links([(one.marks, id_) for id_, one in written if one.marks or not has_none])
