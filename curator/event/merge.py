"""What makes one text of another, and three texts of one that two hands changed: by whole lines, never guessed."""

import re
from itertools import pairwise

from rapidfuzz.distance import LCSseq

from curator.event.splice import Edit, Splice

_MARKERS = re.compile(r"^<{7} .*?^={7}$.*?^>{7} ", re.MULTILINE | re.DOTALL)
_LONGEST = 10_000
"""Lines of a text, but for what it begins and ends with as the other one does, up to which single changes are looked
for: that takes room that grows with the product of both."""


def edit_between(before: str, after: str) -> Edit:
    """The lines that make `after` of `before`; those that both have alike stay out of it."""
    old, new = before.split("\n"), after.split("\n")
    head = _common(old, new)
    most = min(len(old), len(new)) - head
    tail = min(_common(old[::-1], new[::-1]), most)
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    return Edit(tuple(_moved(splice, head) for splice in _splices(old_middle, new_middle)))


def merge(base: str, mine: str, theirs: str) -> str | None:
    """`base` with the changes of both; None where they touch each other, since one line cannot be both.

    A change that both made alike is made once.
    """
    changes = {*edit_between(base, mine).splices, *edit_between(base, theirs).splices}
    in_order = sorted(changes, key=lambda splice: (splice.first, len(splice.old)))
    if any(one.first + len(one.old) >= other.first for one, other in pairwise(in_order)):
        return None
    return Edit(tuple(in_order)).apply(base)


def has_markers(text: str) -> bool:
    """Whether a version control program left both sides of a conflict in the text, for a person to choose."""
    return _MARKERS.search(text) is not None


def _splices(old: list[str], new: list[str]) -> list[Splice]:
    if max(len(old), len(new)) > _LONGEST:
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
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _moved(splice: Splice, lines: int) -> Splice:
    return Splice(splice.first + lines, splice.old, splice.new)
