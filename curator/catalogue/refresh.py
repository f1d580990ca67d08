"""Brings the catalogue into step with the files: looks at all of them, and reads those that changed."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import takewhile
from pathlib import Path

from msgspec.structs import replace

from curator.archive.errors import ArchiveError, UnavailableError
from curator.archive.layout import NEWS, day_folder, day_folders
from curator.archive.scan import DayFiles, scan, scan_day
from curator.catalogue.database import Database, catalogue_errors
from curator.catalogue.indexing import Changes, Indexing, Progress, Tables
from curator.catalogue.processes import Processes
from curator.catalogue.readers import read_ahead

Report = Callable[[Progress], None]
Cancelled = Callable[[], bool]


_CACHE = 24 * 1024
"""KiB of the tables that are held in memory while they are written."""
_LOG_PAGES = 32 * 1024
"""So much is written before it goes over into the tables: a page that was written often goes over once, and each time
the disk has to confirm it."""
_LOG_REST = 32 * 1024 * 1024
"""Bytes of the log's file that stay then."""


class Refresh:
    """One hand that writes; it belongs to one thread. Another one may write at the same time, in turns."""

    def __init__(self, root: Path, database: Database) -> None:
        """Raises CatalogueError."""
        self._root = root
        self._database = database
        self._connection = database.connect()
        with catalogue_errors(database.place):
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
            self._connection.execute(f"PRAGMA journal_size_limit = {_LOG_REST}")
            self._tables = Tables(self._connection)

    def close(self) -> None:
        """Lets go of the catalogue."""
        self._connection.close()

    def run(self, report: Report = lambda _: None, cancelled: Cancelled = lambda: False) -> Changes:
        """Looks at all files and reads those that changed. Raises CatalogueError, UnavailableError.

        What was done before it is cancelled stays, and the next one goes on from there.
        """
        unreadable: list[ArchiveError] = []
        with catalogue_errors(self._database.place), Processes() as processes:
            differing = self._differing(processes, unreadable, cancelled)
            if cancelled():
                return Changes(unreadable=tuple(unreadable), is_cancelled=True)
            changes = self._indexing(differing, is_all=True).bring_in(processes, report, cancelled)
        return replace(changes, unreadable=tuple(unreadable))

    def look_at(self, days: Iterable[date]) -> Changes:
        """The same for some days only, such as that of a file that was just saved.

        Raises too NotReadableError, NotAFolderError.
        """
        differing = [scan_day(self._root, day) for day in days]
        with catalogue_errors(self._database.place):
            if not all(files.files for files in differing) and self._is_unavailable():
                raise UnavailableError(self._root / NEWS)
            return self._indexing(differing, is_all=False).bring_in(Processes(), lambda _: None, lambda: False)

    def _differing(self, processes: Processes, unreadable: list[ArchiveError], cancelled: Cancelled) -> list[DayFiles]:
        """The days that are not as the catalogue has them, newest first; those that are gone have no files.

        Both sides come newest first and are held side by side, so that neither need be in memory as a whole.
        """
        known = self._tables.writer.known_days()
        head = next(known, None)
        if head is None:
            return self._everything(processes, unreadable, cancelled)
        differing: list[DayFiles] = []
        gone: list[date] = []
        has_days = False
        for files in scan(self._root, unreadable.append):
            if cancelled():
                return []
            has_days = True
            while head is not None and head.day > files.day:
                gone.append(head.day)
                head = next(known, None)
            if head is None or head.day < files.day:
                differing += [files] if files.files else []
                continue
            differing += [files] if (head.signatures, head.order) != (files.files, files.index) else []
            head = next(known, None)
        gone += [head.day, *(rest.day for rest in known)] if head is not None else []
        if gone and not has_days:
            raise UnavailableError(self._root / NEWS)
        return _newest_first([*differing, *(DayFiles(day, {}) for day in self._really_gone(gone, unreadable))])

    def _everything(self, processes: Processes, unreadable: list[ArchiveError], cancelled: Cancelled) -> list[DayFiles]:
        """All days with files, where nothing is known yet: who reads them asks for the signatures."""
        number = 0

        def noted() -> Iterator[DayFiles]:
            nonlocal number
            for files in takewhile(lambda _: not cancelled(), scan(self._root, unreadable.append, is_signed=False)):
                number += len(files.files)
                processes.expect(number)
                if files.files:
                    yield files

        return read_ahead(self._root, processes, noted())

    def _is_unavailable(self) -> bool:
        """Whether there is no day at all, and some are known."""
        has_days = next(day_folders(self._root), None) is not None
        return not has_days and next(self._tables.writer.known_days(), None) is not None

    def _really_gone(self, days: Iterable[date], unreadable: Iterable[ArchiveError]) -> Iterable[date]:
        """Those whose folder could be looked for: nothing is taken for deleted where it can't be told."""
        hidden = tuple(f"{error.path}/" for error in unreadable)
        return (day for day in days if not f"{self._root}/{day_folder(day)}/".startswith(hidden))

    def _indexing(self, differing: list[DayFiles], *, is_all: bool) -> Indexing:
        if self._tables.writer.start_if_full(max((len(files.files) for files in differing), default=0)):
            differing = list(scan(self._root, lambda _: None))
        if differing:  # a look that finds nothing reads each page once, and would hold them all the same
            self._connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        return Indexing(self._root, self._tables, differing, is_all=is_all)


def _newest_first(days: Iterable[DayFiles]) -> list[DayFiles]:
    return sorted(days, key=lambda files: files.day, reverse=True)
