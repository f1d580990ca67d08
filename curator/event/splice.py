"""A change of a text as the lines that give way and the lines that come, so that undoing it is just as exact."""

from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST_COMPARED = 5000
"""Lines; comparing more takes longer than it is worth."""


class StaleEditError(Exception):
    """The text no longer holds the lines that the edit was made for."""


@dataclass(frozen=True, slots=True)
class Splice:
    """The lines `old`, which stand from line `first` (counted from 0) on, give way to `new`.

    With no `old` lines, `new` comes before line `first`.
    """

    first: int
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """Splices in the order of their lines, none touching another; all count lines as they were before."""

    splices: tuple[Splice, ...]

    def apply(self, text: str) -> str:
        """The text with the edit in it; every other line is the same string as before.

        Raises StaleEditError where a line to replace is not what the edit expects.
        """
        lines = text.split("\n")
        for splice in reversed(self.splices):
            stop = splice.first + len(splice.old)
            if stop > len(lines) or tuple(lines[splice.first : stop]) != splice.old:
                raise StaleEditError
            lines[splice.first : stop] = splice.new
        return "\n".join(lines)

    def inverse(self) -> "Edit":
        """The edit that takes the result of this one back."""
        back = []
        shift = 0
        for splice in self.splices:
            back.append(Splice(splice.first + shift, splice.new, splice.old))
            shift += len(splice.new) - len(splice.old)
        return Edit(tuple(back))


def edit_between(old: str, new: str) -> Edit:
    """The edit that makes one text of another; lines that both have at their place are left alone.

    Texts that differ over thousands of lines give way in one piece there.
    """
    before, after = old.split("\n"), new.split("\n")
    first = _common(before, after)
    last = _common(before[first:][::-1], after[first:][::-1])
    before, after = before[first : len(before) - last], after[first : len(after) - last]
    if not before and not after:
        return Edit(())
    if max(len(before), len(after)) > _MOST_COMPARED:
        return Edit((Splice(first, tuple(before), tuple(after)),))
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return Edit(
        tuple(
            Splice(first + start, tuple(before[start:stop]), tuple(after[new_start:new_stop]))
            for change, start, stop, new_start, new_stop in changes
            if change != "equal"
        )
    )


def _common(one: list[str], other: list[str]) -> int:
    """How many lines both begin with."""
    differing = (number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))
