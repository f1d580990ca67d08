"""One window for each archive: whoever opens it again brings that window to the front, and hands over what it was to
show."""

from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from curator.archive import calls, lock
from curator.archive.errors import BusyError, NotSavedError, OpenElsewhereError
from curator.places import name_for, state_folder

_PATIENCE = 2.0
"""Seconds that another window has to answer."""


class Presence(QObject):
    """The lock lies in the state folder and ends with the process. It keeps nobody from reading: where the other window
    does not answer, or there can be no lock, the archive is opened all the same, and no text is written over."""

    called = Signal(str)
    """Another start wants this window, to show the file with this path, or just itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held = ExitStack()
        self._root: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._answer)

    def claim(self, root: Path) -> None:
        """This window has the archive in `root` from now on, and no other. Raises OpenElsewhereError."""
        if root == self._root:
            return
        held = ExitStack()
        try:
            held.enter_context(lock.alone(_place(root, "lock"), 0))
        except BusyError:
            if call(root, ""):
                raise OpenElsewhereError(root) from None
        except NotSavedError:
            pass
        self.release()
        self._held, self._root = held, root
        calls.answer(_place(root, "call"))  # one that somebody left long ago
        if _place(root, "lock").exists():
            self._watcher.addPath(str(_place(root, "lock").parent))

    @Slot()
    def release(self) -> None:
        """It has none any more."""
        self._held.close()
        self._root = None
        with suppress(IndexError):
            self._watcher.removePath(self._watcher.directories()[0])

    @Slot()
    def _answer(self) -> None:
        said = calls.answer(_place(self._root, "call")) if self._root is not None else None
        if said is not None:
            self.called.emit(said)


def call(root: Path, path: str) -> bool:
    """Brings the window that has this archive to the front, with a file if one is named; False where none answers."""
    return calls.call(_place(root, "call"), path, _PATIENCE)


def is_claimed(root: Path) -> bool:
    """Whether some window has the archive."""
    try:
        with lock.alone(_place(root, "lock"), 0):
            return False
    except BusyError:
        return True
    except NotSavedError:
        return False


def _place(root: Path, ending: str) -> Path:
    return state_folder() / "windows" / f"{name_for(root)}.{ending}"
