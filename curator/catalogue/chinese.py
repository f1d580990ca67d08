"""The kinds of Chinese letters: `總` and `总` are one letter to who searches, as `é` and `e` are."""

import re
from collections.abc import Callable
from functools import cache

from curator.assets import asset_text

_FIRST, _RARE, _LAST = "\u3400", "\U00010000", "\U0003ffff"
"""Chinese letters stand from the first to the last, beside others; hardly a text has those from the second on."""


def simplified(text: str) -> str:
    """The text with one letter, the simplified one, in place of all that are as good as it.

    Letter by letter, so that a part of a text is the same whatever stands beside it.
    """
    return text if _may_be_chinese().search(text) is None else _simplify()(text)


@cache
def _may_be_chinese() -> re.Pattern[str]:
    """Texts without are through soonest with a set of one piece."""
    return re.compile(f"[{_FIRST}-{_LAST}]")


@cache
def _simplify() -> Callable[[str], str]:
    """Made when it is needed first: it takes some milliseconds, and most archives are not Chinese."""
    lines = asset_text("letters/chinese.txt").split()
    simple = {letter: line[0] for line in lines for letter in line[1:]}
    usual = "".join(letter for letter in simple if letter < _RARE)
    others = re.compile(f"([{usual}{_RARE}-{_LAST}])")  # rare ones one by one in it would make each search slow

    def simplify(text: str) -> str:
        parts = others.split(text)
        parts[1::2] = [simple.get(letter, letter) for letter in parts[1::2]]
        return "".join(parts)

    return simplify
