"""One file, watched for what other programs make of it, whichever way they write."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_REST, _POLL = 300, 2000


class FileWatch(QObject):
    """The system tells of most changes; a look now and then finds those that it does not tell of.

    A file that was replaced is not watched by the system any more, a folder does not tell of what is written in place,
    and there are only so many watches: reliability.md cases C2 and C5.
    """

    rested = Signal()
    """The file was written, replaced, made or taken away, and nothing happened to it since for a while."""
    limited = Signal(bool)
    """Whether the system refuses to tell, so that only the looks are left."""

    def __init__(self, parent: QObject, state_of: Callable[[Path], object]) -> None:
        """`state_of` tells what changes with each writing of a file, without reading it."""
        super().__init__(parent)
        self._state_of = state_of
        self._place: Path | None = None
        self._seen: object = None
        self._told: object = None
        self._is_limited = False
        self.rest = QTimer(self, singleShot=True, interval=_REST)
        """How long a file must stay as it is."""
        self.rest.timeout.connect(self._look_again)
        self.poll = QTimer(self, interval=_POLL)
        self.poll.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self.look)
        self._watcher.directoryChanged.connect(self.look)

    def watch(self, place: Path | None) -> None:
        """Watches this file from now on, or none. It is told of once at first, since it was read before that."""
        folder = str(place.parent) if place is not None else ""
        let_go = [path for path in (*self._watcher.files(), *self._watcher.directories()) if path != folder]
        if let_go:
            self._watcher.removePaths(let_go)
        self._place, self._told = place, None
        self.rest.stop()
        self.poll.stop()
        self._say_limited(is_limited=False)
        if place is not None:
            self._seen = self._state_of(place)
            self._add()
            self.rest.start()
            self.poll.start()

    @Slot()
    def look(self) -> None:
        """Looks whether the file is another one than when it was told of last."""
        if self._place is None:
            return
        self._add()
        if not self.rest.isActive() and self._state_of(self._place) != self._told:
            self._seen = self._state_of(self._place)
            self.rest.start()

    @Slot()
    def _look_again(self) -> None:
        if self._place is None:
            return
        state = self._state_of(self._place)
        if state != self._seen:  # it is being written
            self._seen = state
            self.rest.start()
            return
        self._told = state
        self.rested.emit()

    def _add(self) -> None:
        """Watches what is not watched yet, or not any more."""
        if self._place is None or self._is_limited or not _is_sayable(self._place):
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = [str(place) for place in (self._place, self._place.parent) if _is_there(place)]
        missing = [place for place in wanted if place not in watched]
        if missing:
            refused = self._watcher.addPaths(missing)
            self._say_limited(is_limited=any(_is_there(Path(path)) for path in refused))

    def _say_limited(self, *, is_limited: bool) -> None:
        if is_limited != self._is_limited:
            self._is_limited = is_limited
            self.limited.emit(is_limited)


def _is_sayable(place: Path) -> bool:
    """Whether Qt's strings hold the name: it would watch another file else."""
    try:
        str(place).encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except (OSError, ValueError):
        return False
