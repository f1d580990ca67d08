"""How long a text is, as its writer counts."""

import re
from functools import cache
from typing import NamedTuple

_ADDRESS = re.compile(r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)")
_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


class TextCount(NamedTuple):
    """Words, and the characters of scripts that don't part them."""

    words: int
    characters: int


@cache
def _character() -> re.Pattern[str]:
    """Of Chinese and Japanese, which have no blanks between words. A start has no need to wait for so large a set."""
    return re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def counted(text: str) -> TextCount:
    """Counts what is read of a Markdown text: not the addresses of its links."""
    read = _ADDRESS.sub("]", text)
    rest, characters = _character().subn(" ", read)
    return TextCount(len(_WORD.findall(rest)), characters)
