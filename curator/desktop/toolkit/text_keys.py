"""What a line of Markdown and the line that shows it have in common."""

import re

_HEAD = re.compile(r"^\s*(?:#{1,6}\s+|\d+[.)]\s+|[-+*]\s+|>\s*)+")
_LABEL = re.compile(r"!?\[((?:\\.|[^\]\\])*)\]\([^\s]*.*")
_LONGEST = 30
_SHORTEST = 3


def key_of(line: str) -> str:
    """The beginning of what is read of a line, letters and digits alone; empty where that is too little to know it by.

    A link counts by its label, and what follows it does not count: the two sides show that in their own ways.
    """
    text = _HEAD.sub("", line[:400])
    letters = "".join(letter for letter in _LABEL.sub(r"\1", text, count=1).casefold() if letter.isalnum())[:_LONGEST]
    return letters if len(letters) >= _SHORTEST else ""
