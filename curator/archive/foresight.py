"""What a plan will find and leave, before anything of it is made: whether it can be, and what takes it back."""

import posixpath
from pathlib import Path, PurePosixPath

from msgspec import Struct

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.errors import (
    AlreadyThereError,
    ArchiveError,
    ChangedOnDiskError,
    LinkError,
    MissingError,
    OutsideError,
)
from curator.archive.layout import is_folder, is_link
from curator.archive.plan import Change, Create, Delete, Move, Plan, Step
from curator.archive.saving import folded

_LARGEST_KEPT = 64 * 1024 * 1024
"""Bytes of a file up to which the journal takes it in."""


class _File(Struct, frozen=True):
    """What stands at a path by then."""

    fingerprint: str
    origin: Path | None
    """Where it is now; None for one that the plan makes."""
    data: bytes | None = None
    """What the plan itself wrote into it."""


def place_of(archive: Archive, path: str) -> Path:
    """A place on the disk; raises OutsideError for a path that leads out, or has a shorter spelling."""
    if path != posixpath.normpath(path):
        raise OutsideError(archive.root / path)
    return archive.place(path)


def fingerprint_at(archive: Archive, path: str) -> str | None:
    """What stands at a path now; None for nothing. Raises what `store.read` raises for what is no readable file."""
    try:
        return store.fingerprint_at(place_of(archive, path))
    except MissingError:
        return None


def inverse_of(archive: Archive, plan: Plan) -> Plan:
    """The plan that takes this one back, if its steps can be made now.

    Raises ChangedOnDiskError, MissingError, AlreadyThereError, and what reading raises.
    """
    foresight = _Foresight(archive)
    steps = [foresight.go_on(step) for step in plan.steps]
    return plan.undoing(tuple(reversed(steps)), _standing(archive, plan))


def _standing(archive: Archive, plan: Plan) -> tuple[str, ...]:
    """The folders that are there already of those that the plan needs."""
    new = [step.to if isinstance(step, Move) else step.path for step in plan.steps if isinstance(step, Create | Move)]
    above = dict.fromkeys(str(folder) for path in new for folder in PurePosixPath(path).parents)
    return tuple(folder for folder in above if folder != "." and is_folder(archive.root / folder))


class _Foresight:
    """Goes through a plan's steps as if they were made."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._files: dict[str, _File | None] = {}
        """All paths that were asked about, as they are by then; the others are as on the disk."""
        self._twins: dict[tuple[str, str], set[str]] = {}
        """The same paths, by what twins have in common."""

    def go_on(self, step: Step) -> Step:
        """The step that takes this one back."""
        match step:
            case Create():
                return self._create(step)
            case Move():
                return self._move(step)
            case Change():
                return self._change(step)
            case Delete():
                return self._delete(step)

    def _create(self, step: Create) -> Step:
        self._refuse_taken(step)
        made = store.fingerprint(step.data)
        self._put(step.path, _File(made, None, step.data))
        return Delete(step.path, made)

    def _move(self, step: Move) -> Step:
        file = self._expected(step)
        if step.path == step.to:
            raise AlreadyThereError(self._archive.root / step.to)
        self._put(step.path, None)
        self._refuse_taken(step)
        has_twin = self._has_twin(step.path)
        self._put(step.to, file)
        return Move(step.to, step.path, step.expected, has_twin)

    def _change(self, step: Change) -> Step:
        file = self._expected(step)
        made = store.fingerprint(step.data)
        self._put(step.path, _File(made, file.origin, step.data))
        return Change(step.path, made, self._text_of(file))

    def _delete(self, step: Delete) -> Step:
        file = self._expected(step)
        self._put(step.path, None)
        mode = store.mode_of(file.origin) if file.origin else None
        return Create(step.path, self._text_of(file), mode, self._has_twin(step.path))

    def _at(self, path: str) -> _File | None:
        if path not in self._files:
            found = fingerprint_at(self._archive, path)
            self._put(path, _File(found, self._archive.root / path) if found is not None else None)
        return self._files[path]

    def _put(self, path: str, file: _File | None) -> None:
        self._files[path] = file
        self._twins.setdefault(_common(path), set()).add(path)

    def _expected(self, step: Change | Delete | Move) -> _File:
        file = self._at(step.path)
        place = self._archive.root / step.path
        if file is None:
            raise MissingError(place)
        if file.fingerprint != step.expected:
            raise ChangedOnDiskError(place)
        if not isinstance(step, Change) and file.origin and is_link(file.origin):
            raise LinkError(place)
        return file

    def _text_of(self, file: _File) -> bytes:
        if file.data is not None or file.origin is None:
            return file.data or b""
        data = store.read(file.origin, _LARGEST_KEPT)
        if store.fingerprint(data) != file.fingerprint:
            raise ChangedOnDiskError(file.origin)
        return data

    def _refuse_taken(self, step: Create | Move) -> None:
        """Raises AlreadyThereError where a file stands in the way by then, or a twin of one; or one stood where the
        path needs a folder, which could not be taken back: folders go at the end of a plan."""
        path = step.to if isinstance(step, Move) else step.path
        place = place_of(self._archive, path)
        if any(above.as_posix() in self._files for above in PurePosixPath(path).parents):
            raise AlreadyThereError(place)
        if self._is_taken(path) if step.beside else self._has_twin(path):
            raise AlreadyThereError(place)

    def _has_twin(self, path: str) -> bool:
        """Whether a file has this name by then, or a twin of it."""
        beside = {(PurePosixPath(path).parent / twin).as_posix() for twin in store.twins_of(self._archive.root / path)}
        return any(map(self._is_taken, beside | self._twins.get(_common(path), set())))

    def _is_taken(self, path: str) -> bool:
        try:
            return self._at(path) is not None
        except ArchiveError:  # a folder, or what can't be read
            return True


def _common(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, folded(name)
