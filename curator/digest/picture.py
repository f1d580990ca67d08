"""Pictures that lie in the archive, so that a digest can hold them."""

import re
from base64 import b64encode
from enum import Enum

from msgspec import Struct

from curator.digest.wholeness import gif_is_whole, jpeg_is_whole, png_is_whole, webp_is_whole

_STARTS = {
    "png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "jpeg": re.compile(rb"\xff\xd8\xff"),
    "gif": re.compile(rb"GIF8[79]a"),
    "webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
}
_NO_FRAME = {0xC4, 0xC8, 0xCC}
"""JPEG's markers among those of frames that begin something else."""
_LARGEST_SIDE = 20_000


class Flaw(Enum):
    """Why a file is no picture that a digest can hold."""

    OTHER_KIND = "other kind"
    """Such as SVG, which can hold programs."""
    BROKEN = "broken"
    """It begins as a picture, and a part of it is missing or isn't what it should be."""
    TOO_LARGE = "too large"


class Picture(Struct, frozen=True):
    """A picture of a kind that browsers show; width and height in pixels."""

    data: bytes
    kind: str
    """`png`, `jpeg`, `gif` or `webp`."""
    width: int
    height: int
    path: str = ""
    """Where it lies in the archive."""

    @property
    def address(self) -> str:
        """The picture itself, as an address: `data:image/png;base64,…`."""
        return f"data:{self.media_type};base64,{b64encode(self.data).decode()}"

    @property
    def media_type(self) -> str:
        """`image/png`."""
        return f"image/{self.kind}"

    @property
    def suffix(self) -> str:
        """`.png`."""
        return ".jpg" if self.kind == "jpeg" else f".{self.kind}"

    def width_within(self, width: float, height: float) -> float:
        """How wide it is where it may have that width and height, in the unit of these."""
        return min(width, height * self.width / self.height)


def picture_of(data: bytes) -> Picture | Flaw:
    """The picture in a file's bytes."""
    kind = next((kind for kind, start in _STARTS.items() if start.match(data)), "")
    if not kind:
        return Flaw.OTHER_KIND
    width, height = _SIZES[kind](data)
    if not width or not height or not _ARE_WHOLE[kind](data):
        return Flaw.BROKEN
    return Flaw.TOO_LARGE if max(width, height) > _LARGEST_SIDE else Picture(data, kind, width, height)


def _png_size(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")


def _gif_size(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """From the first frame's head; the segments before it are passed over."""
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            height, width = data[place + 5 : place + 7], data[place + 7 : place + 9]
            return int.from_bytes(width, "big"), int.from_bytes(height, "big")
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return 0, 0


def _webp_size(data: bytes) -> tuple[int, int]:
    """From the head of its first chunk, which is one of three (RFC 9649, sections 2.5 to 2.7)."""
    width, height = int.from_bytes(data[26:28], "little"), int.from_bytes(data[28:30], "little")
    match data[12:16]:
        case b"VP8 ":
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L" if data[20:21] == b"\x2f":
            bits = int.from_bytes(data[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8X" if len(data) >= 30:
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        case _:
            return 0, 0


_SIZES = {"png": _png_size, "jpeg": _jpeg_size, "gif": _gif_size, "webp": _webp_size}
_ARE_WHOLE = {"png": png_is_whole, "jpeg": jpeg_is_whole, "gif": gif_is_whole, "webp": webp_is_whole}
