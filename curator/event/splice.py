"""A change of a text as the lines that give way and the lines that come, so that undoing it is just as exact."""

from msgspec import Struct

_MOST_COMPARED = 10_000
"""Lines of a text, but for what it begins and ends with as the other one does, up to which single changes are looked
for: that takes room that grows with the product of both."""


class StaleEditError(Exception):
    """The text no longer holds the lines that the edit was made for."""


class Splice(Struct, frozen=True):
    """The lines `old`, which stand from line `first` (counted from 0) on, give way to `new`.

    With no `old` lines, `new` comes before line `first`.
    """

    first: int
    old: tuple[str, ...]
    new: tuple[str, ...]


class Edit(Struct, frozen=True):
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
    changes = _splices(before[first : len(before) - last], after[first : len(after) - last])
    return Edit(tuple(Splice(first + splice.first, splice.old, splice.new) for splice in changes))


def _splices(old: list[str], new: list[str]) -> list[Splice]:
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - a start has no need to wait for it

    if max(len(old), len(new)) > _MOST_COMPARED:
        return [Splice(0, tuple(old), tuple(new))]
    numbers: dict[str, int] = {}  # since lines would be compared by a hash, and these are hashes without collisions
    coded = [[numbers.setdefault(line, len(numbers)) for line in lines] for lines in (old, new)]
    splices, first, start = [], 0, 0
    for block in LCSseq.editops(*coded).as_matching_blocks():
        if block.a > first or block.b > start:
            splices.append(Splice(first, tuple(old[first : block.a]), tuple(new[start : block.b])))
        first, start = block.a + block.size, block.b + block.size
    return splices


def _common(one: list[str], other: list[str]) -> int:
    """How many lines both begin with."""
    differing = (number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))
