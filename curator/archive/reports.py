"""What is written down while the program runs, so that a bad end of it is known at the next start.

One file a run in the state folder. It goes when the program ends well and nothing was noted; it is never sent anywhere.
"""

import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from curator.archive import lock, store
from curator.archive.errors import ArchiveError, BusyError
from curator.archive.saving import folders_for, saving

_MOST_KEPT = 20
_LARGEST = 256 * 1024
"""Bytes of a report; a fault that comes again and again fills no disk."""
_RUNNING, _UNREAD, _READ = "running", "unread", "read"


class Report:
    """The file of this run; it can be written to from any thread, and by what is left of a process that crashes."""

    def __init__(self, place: Path, fd: int, held: ExitStack) -> None:
        self._place, self._held = place, held
        self.fd = fd
        """The open file, for `faulthandler`."""
        self._has_notes = False

    def note(self, text: str, *, is_fault: bool) -> None:
        """Adds lines; with a fault among them the report is kept. As far as the disk lets it."""
        self._has_notes = self._has_notes or is_fault
        with suppress(OSError):
            if os.fstat(self.fd).st_size < _LARGEST:
                os.write(self.fd, f"{text.rstrip()}\n".encode(errors="backslashreplace"))

    def end(self) -> None:
        """The program ends as it should."""
        with suppress(OSError):
            if self._has_notes:
                self._place.rename(self._place.with_suffix(f".{_READ}"))  # each fault was told when it came
            else:
                self._place.unlink()
            os.close(self.fd)
        self._held.close()


class Reports:
    """The reports of all runs."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock

    def begin(self, head: str) -> Report:
        """A report for this run that begins with these lines. Raises NotSavedError where none can be written."""
        place = self.folder / f"{self._clock():%Y%m%d-%H%M%S}-{os.getpid()}.{_RUNNING}"
        with saving(place, missing=False), folders_for(place), ExitStack() as held:
            held.enter_context(lock.alone(place, 0))
            report = Report(place, os.open(place, os.O_WRONLY | os.O_APPEND), held.pop_all())
        report.note(head, is_fault=False)
        self._clear()
        return report

    def unread(self) -> list[Path]:
        """The reports of runs that ended badly, newest first, until they are `put_away`."""
        for place in self._with(_RUNNING):
            with suppress(BusyError, ArchiveError, OSError), lock.alone(place, 0):
                place.rename(place.with_suffix(f".{_UNREAD}"))
        return self._with(_UNREAD)

    def kept(self) -> list[Path]:
        """All reports of runs that have ended, newest first."""
        return sorted([*self._with(_UNREAD), *self._with(_READ)], key=lambda place: place.stem, reverse=True)

    def put_away(self, places: Iterable[Path]) -> None:
        """They were shown."""
        for place in places:
            with suppress(OSError):
                place.rename(place.with_suffix(f".{_READ}"))

    def text(self, *places: Path) -> str:
        """What stands in these reports, one after the other; why, of one that can't be read."""
        return "\n".join(map(_text, places))

    def _with(self, ending: str) -> list[Path]:
        try:
            return sorted(self.folder.glob(f"*.{ending}"), reverse=True)
        except OSError:
            return []

    def _clear(self) -> None:
        for place in self.kept()[_MOST_KEPT:]:
            with suppress(OSError):
                place.unlink()


def _text(place: Path) -> str:
    try:
        return store.read(place).decode(errors="replace")
    except ArchiveError as error:
        return f"{error}\n"
