"""A change of several files of the archive, as a value that can be shown before it is made.

Pure: nothing here looks at the disk. `apply.apply` makes the change; there is no other way to change several files.
"""

from collections.abc import Callable
from difflib import unified_diff

from msgspec import Struct
from msgspec.structs import replace

from curator.event.encoding import as_shown

_UNDO = "undo-"
_NOTHING = "/dev/null"
"""What differences name in the place of a file that is not there."""


class Change(Struct, frozen=True):
    """A file that is there gets other bytes. `expected` is the fingerprint (`store.fingerprint`) of those it has."""

    path: str
    expected: str
    data: bytes


class Create(Struct, frozen=True):
    """A new file, with the folders it needs; never over one that is there, nor beside a twin by case or accents."""

    path: str
    data: bytes
    mode: int | None = None
    """The rights of a file that comes back (`0o640`); None for those that new files get here."""
    beside: bool = False
    """A twin may be there for all that: it stood beside the file that comes back."""


class Delete(Struct, frozen=True):
    """A file goes, and with it the folders above it that have nothing else."""

    path: str
    expected: str


class Move(Struct, frozen=True):
    """A file gets another path and stays the same file, with its owner, rights, attributes and times.

    Never over a file that is there, nor beside a twin by case or accents; the folders it needs are made.
    """

    path: str
    to: str
    expected: str
    beside: bool = False
    """As in `Create`."""


Step = Change | Create | Delete | Move


class Plan(Struct, frozen=True):
    """Steps that belong together, each made on what the ones before it left: a file that was moved is changed at its
    new path. All paths are relative to the archive."""

    name: str
    """What was asked for, as a short word: "move", "rename", "delete", "relate"."""
    steps: tuple[Step, ...]
    subject: str = ""
    """The path of the file that it is about, as it is before."""
    standing: tuple[str, ...] = ("news",)
    """Folders that stay even when they lose their last file."""

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths that have something to do with it, each once."""
        return tuple(dict.fromkeys(path for step in self.steps for path in paths_of(step)))

    def undoing(self, steps: tuple[Step, ...], standing: tuple[str, ...]) -> "Plan":
        """The plan that takes this one back; what takes that back is called as this one again."""
        undo = undone(self.name) if is_undo(self.name) else f"{_UNDO}{self.name}"
        return Plan(undo, steps, self.subject, standing)


def is_undo(name: str) -> bool:
    """Whether a plan of that name takes another one back."""
    return name.startswith(_UNDO)


def undone(name: str) -> str:
    """The name of the plan that a plan of that name takes back."""
    return name.removeprefix(_UNDO)


def paths_of(step: Step) -> tuple[str, ...]:
    """The paths that a step is about."""
    return (step.path, step.to) if isinstance(step, Move) else (step.path,)


class Difference(Struct, frozen=True):
    """What becomes of one file, its texts as they are shown."""

    path: str | None
    """None for a file that is new."""
    to: str | None
    """None for a file that goes."""
    old: str
    new: str

    def lines(self) -> list[str]:
        """The lines that change, as a unified diff; none where a file only moves."""
        old = [] if self.path is None else self.old.split("\n")
        new = [] if self.to is None else self.new.split("\n")
        return list(unified_diff(old, new, self.path or _NOTHING, self.to or _NOTHING, lineterm=""))


def differences(plan: Plan, text_of: Callable[[str], str]) -> tuple[Difference, ...]:
    """What becomes of each file, in the order in which the plan comes to them; `text_of` gives the text at a path.

    It is asked only for files that change or go, so that it can be the one of `Archive.open`, and what that raises
    comes through.
    """
    files: list[Difference] = []
    at: dict[str, int] = {}
    """Where the file that stands at a path by now is in `files`."""
    for step in plan.steps:
        if isinstance(step, Create):
            at[step.path] = len(files)
            files.append(Difference(None, step.path, "", as_shown(step.data).text))
            continue
        if step.path not in at:
            text = "" if isinstance(step, Move) else text_of(step.path)
            at[step.path] = len(files)
            files.append(Difference(step.path, step.path, text, text))
        number = at.pop(step.path)
        files[number] = _further(files[number], step, text_of)
        if not isinstance(step, Delete):
            at[paths_of(step)[-1]] = number
    return tuple(files)


def _further(file: Difference, step: Change | Delete | Move, text_of: Callable[[str], str]) -> Difference:
    if isinstance(step, Move):
        return replace(file, to=step.to)
    if file.path is not None and not file.old:  # it was moved first, and not read for that
        file = replace(file, old=text_of(file.path))
    if isinstance(step, Delete):
        return replace(file, to=None, new="")
    return replace(file, new=as_shown(step.data).text)
