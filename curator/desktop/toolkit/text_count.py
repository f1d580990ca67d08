"""How long a text is, as its writer counts."""

import re
from typing import NamedTuple

_ADDRESS = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_CHARACTER = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Of Chinese and Japanese, which have no blanks between words."""
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


class TextCount(NamedTuple):
    """Words, and the characters of scripts that don't part them."""

    words: int
    characters: int


def counted(text: str) -> TextCount:
    """Counts what is read of a Markdown text: not the addresses of its links."""
    read = _ADDRESS.sub("]", text)
    rest, characters = _CHARACTER.subn(" ", read)
    return TextCount(len(_WORD.findall(rest)), characters)
