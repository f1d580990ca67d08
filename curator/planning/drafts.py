"""Texts of the archive's files on their way into a plan; nothing is written here."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.plan import Change, Create
from curator.event.encoding import FileText
from curator.event.splice import Edit


class Skipped(NamedTuple):
    """A file that is left as it is, in whole or in part, and why: an ArchiveError or UnfitTextError."""

    path: str
    reason: Exception


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file is to hold."""

    path: str
    text: str
    opened: Opened | None
    """The file as it is; None for one that is to be made."""


class Drafts:
    """The files that are to change. A file can be changed more than once: it is read as it is to be by then."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._drafts: dict[str, Draft] = {}
        self._skipped: list[Skipped] = []

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What is left as it is, each once."""
        told = {(path, type(reason), str(reason)): Skipped(path, reason) for path, reason in self._skipped}
        return tuple(told.values())

    def read(self, path: str) -> Draft | None:
        """A file that can be edited; None for one that is not there, or can't be, which is noted."""
        if path in self._drafts:
            return self._drafts[path]
        try:
            opened = self._archive.open(path)
        except MissingError:
            return None
        except ArchiveError as error:
            self.skip(path, error)
            return None
        if opened.obstacle is not None:
            self.skip(path, opened.obstacle)
            return None
        return Draft(path, opened.content.text, opened)

    def edit(self, draft: Draft, edit: Edit) -> None:
        """Changes a file's text as it was read last."""
        self.write(draft, edit.apply(draft.text))

    def write(self, draft: Draft, text: str) -> None:
        """Gives a file that was read another text."""
        if text != draft.text:
            self._drafts[draft.path] = replace(draft, text=text)

    def create(self, path: str, text: str) -> None:
        """A file that is not there yet is to hold this text."""
        self._drafts[path] = Draft(path, text, None)

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
