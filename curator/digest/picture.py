"""Pictures that lie in the archive, so that a digest can hold them."""

from base64 import b64encode
from dataclasses import dataclass

_STARTS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))
_NO_FRAME = {0xC4, 0xC8, 0xCC}
"""JPEG's markers among those of frames that begin something else."""
_LARGEST_SIDE = 20_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a kind that every program shows; width and height in pixels."""

    data: bytes
    kind: str
    """`png`, `jpeg` or `gif`."""
    width: int
    height: int

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


def picture_of(data: bytes) -> Picture | None:
    """The picture in a file's bytes; None for a kind that not every program shows, or a damaged head."""
    kind = next((kind for start, kind in _STARTS if data.startswith(start)), "")
    width, height = _SIZES[kind](data) if kind else (0, 0)
    is_sound = 0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE
    return Picture(data, kind, width, height) if is_sound else None


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


_SIZES = {"png": _png_size, "jpeg": _jpeg_size, "gif": _gif_size}
