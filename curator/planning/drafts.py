"""Texts of the archive's files on their way into a plan; nothing is written here."""

from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError, ChangedOnDiskError, NotReadableError, OutsideError, TooLargeError
from curator.archive.layout import is_link, own_path
from curator.archive.plan import Change, Create
from curator.archive.scan import read_file
from curator.archive.store import LARGEST
from curator.event.document import Event, read
from curator.event.encoding import FileText, Unfit, UnfitTextError, as_shown, decode
from curator.event.splice import Edit

_UNREADABLE = frozenset({Unfit.NOT_UTF8, Unfit.BINARY})
"""Of other texts an editor can't hold exactly, all is there to be read."""


class Skipped(NamedTuple):
    """A file that is left as it is, in whole or in part, and why: an ArchiveError or UnfitTextError."""

    path: str
    reason: Exception


class Draft(Struct, frozen=True):
    """What a file is to hold."""

    path: str
    text: str
    opened: Opened | None = None
    """The file as it was opened to be changed; None for one that is to be made, or only read so far."""


class Drafts:
    """The files that are to change. A file can be changed more than once: it is read as it is to be by then, and one
    that has several names by symbolic links is one file.

    Thousands are read for the few that change, so that only those are opened in the way that a save asks for.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._drafts: dict[str, Draft] = {}
        self._skipped: list[Skipped] = []
        self._folders: dict[str, str] = {}

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What is left as it is, each once."""
        told = {(path, type(reason), str(reason)): Skipped(path, reason) for path, reason in self._skipped}
        return tuple(told.values())

    def meant(self, path: str) -> str:
        """The file's own path, where a symbolic link within the archive is named or leads there; else the same."""
        folder, slash, name = path.rpartition("/")
        if is_link(self._archive.root / path):
            return own_path(self._archive.root, path)
        if folder not in self._folders:  # those of a day's pages are asked for again and again
            self._folders[folder] = own_path(self._archive.root, folder) if folder else ""
        return f"{self._folders[folder]}{slash}{name}"

    def read(self, path: str) -> Draft | None:
        """A file that can be edited; None for one that is not there, or can't be, which is noted."""
        path = self.meant(path)
        if path in self._drafts:
            return self._drafts[path]
        data = self._data(path)
        try:
            return Draft(path, decode(data).text) if data is not None else None
        except UnfitTextError as error:
            self.skip(path, error)
            return None

    def event(self, path: str) -> Event | None:
        """The event in a file; None for one that is not there, or can't be read, which is noted, or is no event."""
        data = self._data(path)
        if data is None:
            return None
        try:
            text = decode(data).text
        except UnfitTextError as error:
            if error.reason in _UNREADABLE:
                self.skip(path, error)
                return None
            text = as_shown(data).text
        document = read(text)
        return document if isinstance(document, Event) else None

    def edit(self, draft: Draft, edit: Edit) -> str:
        """Changes a file's text as it was read last, and gives it; one that may not be written is noted."""
        text = edit.apply(draft.text)
        self.write(draft, text)
        return text

    def write(self, draft: Draft, text: str) -> bool:
        """The same with the whole text; whether it is to be written, now that it was not before."""
        if text == draft.text:
            return False
        if draft.opened is None and draft.path not in self._drafts:
            draft = replace(draft, opened=self._open(draft))
            if draft.opened is None:
                return False
        self._drafts[draft.path] = replace(draft, text=text)
        return True

    def create(self, path: str, text: str) -> None:
        """A file that is not there yet is to hold this text."""
        self._drafts[path] = Draft(path, text)

    @property
    def paths(self) -> tuple[str, ...]:
        """The files that are to change."""
        return tuple(self._drafts)

    def skip(self, path: str, reason: Exception) -> None:
        """Notes that a file, or something in it, is left as it is."""
        self._skipped.append(Skipped(path, reason))

    def steps(self) -> tuple[Change | Create, ...]:
        """What has to be written; files whose text came back to what it is are left out. Raises UnfitToSaveError."""
        return tuple(step for draft in self._drafts.values() if (step := self._step(draft)))

    def _step(self, draft: Draft) -> Change | Create | None:
        if draft.opened is None:
            return self._archive.creation(draft.path, FileText(draft.text))
        is_other = draft.text != draft.opened.content.text
        return self._archive.change(draft.opened, draft.text) if is_other else None

    def _data(self, path: str) -> bytes | None:
        """All bytes of a file; None for one that is not there, or can't be read."""
        place = self._archive.root / path
        try:
            data, _ = read_file(self._archive.root, path, LARGEST + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            leads_out = is_link(place)  # those within the archive are read
            reason = OutsideError(place) if leads_out else NotReadableError(place, error.strerror or str(error))
            self.skip(path, reason)
            return None
        if len(data) > LARGEST:
            self.skip(path, TooLargeError(place, len(data), LARGEST))
            return None
        return data

    def _open(self, draft: Draft) -> Opened | None:
        try:
            opened = self._archive.open(draft.path)
        except ArchiveError as error:
            self.skip(draft.path, error)
            return None
        obstacle = opened.obstacle
        if obstacle is None and opened.content.text != draft.text:
            obstacle = ChangedOnDiskError(self._archive.root / draft.path)
        if obstacle is not None:
            self.skip(draft.path, obstacle)
        return opened if obstacle is None else None
