"""Text in lines of a given width, where a Chinese letter is as wide as two Latin ones, and a line may end at each."""

import re
import unicodedata
from collections.abc import Iterator

_NEVER_FIRST = frozenset("、。，．：；！？）］｝〉》」』】〕〗〙’”…—·～%％,.:;!?)]}")
"""What no line begins with, in Chinese and Japanese typography."""
_NEVER_LAST = frozenset("（［｛〈《「『【〔〖〘‘“([{")
"""What no line ends with."""
_NO_WIDTH = {"Mn", "Me", "Cf"}
_PIECE = re.compile(r" +|[^ ]+")


def width_of(text: str) -> int:
    """How many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def wrapped(text: str, columns: int, first: str = "", then: str = "") -> Iterator[str]:
    """The lines of a text, `first` before the first of them and `then` before the others; `\\n` begins a new one.

    A word that is wider than a line, such as an address, has one of its own.
    """
    head = first
    for line in text.split("\n"):
        filled, used = "", width_of(head)
        for piece in _pieces(line):
            if filled and used + width_of(piece.rstrip(" ")) > columns:
                yield (head + filled).rstrip(" ")
                head, filled, piece = then, "", piece.lstrip(" ")
                used = width_of(head)
            filled += piece
            used += width_of(piece)
        yield (head + filled).rstrip(" ")
        head = then


def _pieces(line: str) -> Iterator[str]:
    """What stays together, blanks before it included."""
    gathered = ""
    for match in _PIECE.finditer(line):
        if match[0][0] == " ":
            gathered = match[0]
            continue
        for atom in _atoms(match[0]):
            yield gathered + atom
            gathered = ""


def _atoms(word: str) -> Iterator[str]:
    """A word in the parts between which a line may break: before and behind wide letters."""
    atom = ""
    for letter in word:
        may_break = _is_wide(letter) or (atom != "" and _is_wide(atom[-1]))
        if atom and may_break and letter not in _NEVER_FIRST and atom[-1] not in _NEVER_LAST and _width(letter):
            yield atom
            atom = ""
        atom += letter
    if atom:
        yield atom


def _width(letter: str) -> int:
    if letter.isascii():
        return 1
    return 0 if unicodedata.category(letter) in _NO_WIDTH else 2 if _is_wide(letter) else 1


def _is_wide(letter: str) -> bool:
    return not letter.isascii() and unicodedata.east_asian_width(letter) in "WF"
