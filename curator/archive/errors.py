"""What can go wrong with files, as errors that carry data; the sentences for them stand in `curator.wording`."""

from collections.abc import Sequence
from pathlib import Path


class ArchiveError(Exception):
    """Something about the file or folder `path` did not work; nothing of it was changed unless the class says so."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class OpenElsewhereError(ArchiveError):
    """Another window has this archive open; it was brought to the front."""


class MissingError(ArchiveError):
    """There is no such file or folder."""


class NotKeptError(ArchiveError):
    """What the file held at some time is not kept any more."""


class NotAFolderError(ArchiveError):
    """An archive is a folder, and this is something else."""


class NotAFileError(ArchiveError):
    """A folder, a device, a pipe: not a file that holds text."""


class NotAnEventError(ArchiveError):
    """The file stands among the events of a day and is some other page."""


class LinkError(ArchiveError):
    """A symbolic link, which stands for another file and is neither moved nor deleted."""


class OutsideError(ArchiveError):
    """The path leads out of the archive, where nothing is read or written."""


class TooLargeError(ArchiveError):
    """The file has `size` bytes, more than the `limit` up to which files are read as text."""

    def __init__(self, path: Path, size: int, limit: int) -> None:
        super().__init__(path)
        self.size = size
        self.limit = limit


class NotReadableError(ArchiveError):
    """The system would not let the file be read; `reason` is its word for why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path)
        self.reason = reason


class ReadOnlyError(ArchiveError):
    """The file or its folder may not be written to."""


class NotSavedError(ArchiveError):
    """Writing failed (`reason` is the system's word for why); the file on disk is as it was before."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path)
        self.reason = reason


class UnfitToSaveError(ArchiveError):
    """The text holds something, at byte `position`, that would keep its file from being edited here again."""

    def __init__(self, path: Path, position: int) -> None:
        super().__init__(path)
        self.position = position


class ChangedOnDiskError(ArchiveError):
    """Another program wrote another text since this one was read; it was not overwritten."""


class AlreadyThereError(ArchiveError):
    """A new file would have come over one that exists."""


class BusyError(ArchiveError):
    """Another window or command has the lock `path`, because it is changing the same archive just now."""


class NotPutBackError(ArchiveError):
    """A plan failed, and the files `paths`, `path` the first of them, could not be put back: somebody else wrote to
    them, or the disk is in the way. All other files are as they were; the texts of these are in the journal."""

    def __init__(self, path: Path, paths: Sequence[str]) -> None:
        super().__init__(path)
        self.paths = paths


class UnavailableError(ArchiveError):
    """The archive's folder is gone or empty, as when its disk is not mounted; what is known of it is kept."""


class CatalogueError(ArchiveError):
    """The catalogue can't be used; `reason` is SQLite's word for why. No file of the archive has to do with it."""

    def __init__(self, path: Path, reason: str, *, is_damaged: bool = False, is_busy: bool = False) -> None:
        super().__init__(path)
        self.reason = reason
        self.is_damaged = is_damaged
        """What is there can't be read: a new catalogue would do. Else the disk is in the way."""
        self.is_busy = is_busy
        """Another program writes it just now."""
