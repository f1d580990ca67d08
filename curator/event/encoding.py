"""Bytes of a file to the text that is edited, and back: the same bytes for the same text, always."""

import re
from enum import Enum
from typing import Literal

from msgspec import Struct

_BOM = b"\xef\xbb\xbf"
_LOST_IN_EDITOR = "\u2029\ufdd0\ufdd1"
"""Characters that a Qt text document keeps for itself: it would give them back as line ends."""
_LOST_AT_START = ("\ufeff", "\ufffe")
"""Taken for a byte order mark where a text begins with one; behind a true mark it is text."""


class Unfit(Enum):
    """Why a text editor can't hold some bytes without changing them."""

    NOT_UTF8 = "not UTF-8"
    BINARY = "binary"
    MIXED_LINE_ENDS = "mixed line ends"
    SPECIAL_CHARACTER = "special character"
    ALTERED = "altered by the editor"


class UnfitTextError(ValueError):
    """These bytes can be shown but not edited; `position` is the first byte that is in the way, from 0."""

    def __init__(self, reason: Unfit, position: int) -> None:
        super().__init__(f"{reason.value} at byte {position}")
        self.reason = reason
        self.position = position


class FileText(Struct, frozen=True):
    """A file's text with `\\n` line ends, and what its bytes have besides."""

    text: str
    line_end: Literal["\n", "\r\n"] = "\n"
    has_bom: bool = False

    def encode(self) -> bytes:
        """The bytes of the file. UTF-8; every `\\n` is written as the file's own line end."""
        body = self.text.replace("\n", self.line_end) if self.line_end == "\r\n" else self.text
        try:
            return (_BOM if self.has_bom else b"") + body.encode()
        except UnicodeEncodeError as error:  # half of a pair of surrogates
            raise UnfitTextError(Unfit.SPECIAL_CHARACTER, len(body[: error.start].encode())) from None


def decode(data: bytes) -> FileText:
    """The text of a file, such that `decode(data).encode() == data`.

    Raises UnfitTextError for bytes of which that can't be said.
    """
    has_bom = data.startswith(_BOM)
    body = data[len(_BOM) :] if has_bom else data
    offset = len(data) - len(body)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise UnfitTextError(Unfit.NOT_UTF8, offset + error.start) from None
    if "\0" in text:
        raise UnfitTextError(Unfit.BINARY, offset + body.index(b"\0"))
    if text.startswith(_LOST_AT_START):
        raise UnfitTextError(Unfit.SPECIAL_CHARACTER, offset)
    for character in _LOST_IN_EDITOR:
        if character in text:
            raise UnfitTextError(Unfit.SPECIAL_CHARACTER, offset + body.index(character.encode()))
    return _with_line_end(text, body, has_bom)


def as_shown(data: bytes) -> FileText:
    """What can be shown of bytes that are never written back from this text."""
    text = data.decode("utf-8-sig", errors="replace")
    return FileText(text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text)


def _with_line_end(text: str, body: bytes, has_bom: bool) -> FileText:
    if "\r" not in text:
        return FileText(text, "\n", has_bom)
    unix = text.replace("\r\n", "\n")
    if "\r" in unix or text.count("\r\n") != text.count("\n"):
        raise UnfitTextError(Unfit.MIXED_LINE_ENDS, _first_odd_line_end(body) + (len(_BOM) if has_bom else 0))
    return FileText(unix, "\r\n", has_bom)


def _first_odd_line_end(body: bytes) -> int:
    """Where the first line end stands that is another one than the first of all; the first if all are lone CRs."""
    line_ends = re.finditer(rb"\r\n|\r|\n", body)
    first = next(line_ends)
    return next((end.start() for end in line_ends if end[0] != first[0]), first.start())
