"""One text of one that two hands changed: by whole lines, never guessed."""

import re
from itertools import pairwise

from curator.event.splice import Edit, edit_between

_MARKERS = re.compile(r"^<{7} .*?^={7}$.*?^>{7} ", re.MULTILINE | re.DOTALL)


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
