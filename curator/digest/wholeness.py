"""Whether pictures are there to their last byte: a download that broke off leaves the beginning of one.

They are looked at and not decoded, which would take Qt, and for some formats far more memory than their bytes.
What follows behind a picture's end is nothing to its readers, and nothing here.
"""

import re
from collections.abc import Iterator
from zlib import crc32

_JPEG_MARKER = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])", re.DOTALL)
"""In compressed letters: `FF 00` is a byte of theirs, `FF D0` to `FF D7` cut them into pieces."""
_ENDS, _SCAN, _TEMPORARY = 0xD9, 0xDA, 0x01
_WEBP_PICTURES = {b"VP8 ", b"VP8L", b"ANMF"}


def png_is_whole(data: bytes) -> bool:
    """Whether all its chunks up to IEND are there and sound, with some pixels among them."""
    names: set[bytes] = set()
    place, view = 8, memoryview(data)
    while b"IEND" not in names:
        end = place + 12 + int.from_bytes(data[place : place + 4], "big")
        if end > len(data) or crc32(view[place + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            return False
        names.add(data[place + 4 : place + 8])
        place = end
    return b"IDAT" in names


def jpeg_is_whole(data: bytes) -> bool:
    """Whether its segments and scans reach the marker of its end."""
    has_scan, place = False, 2
    while (found := _JPEG_MARKER.search(data, place)) and (has_scan or found.start() == place):
        marker = found[1][0]
        if marker == _ENDS:
            return has_scan
        has_scan = has_scan or marker == _SCAN
        length = 0 if marker == _TEMPORARY else int.from_bytes(data[found.end() : found.end() + 2], "big")
        place = found.end() + length
    return False


def gif_is_whole(data: bytes) -> bool:
    """Whether its blocks, with an image among them, reach the trailer."""
    has_image, place = False, 13 + _colours(data, 10)
    while place < len(data) and data[place] in b"!,":
        is_image = data[place] == ord(",")
        place += 11 + _colours(data, place + 9) if is_image else 2
        while place < len(data) and data[place]:
            place += 1 + data[place]
        has_image, place = has_image or is_image, place + 1
    return has_image and data[place : place + 1] == b";"


def _colours(data: bytes, place: int) -> int:
    """How many bytes the table of colours has that a byte of flags speaks of."""
    flags = data[place] if place < len(data) else 0
    return 3 * 2 ** (1 + (flags & 7)) if flags & 0x80 else 0


def webp_is_whole(data: bytes) -> bool:
    """Whether it has all the bytes, and all the bytes of chunks, that it says it has, with an image among them."""
    end = 8 + int.from_bytes(data[4:8], "little")
    chunks = list(_webp_chunks(data, end))
    return end <= len(data) and all(last <= end for _, last in chunks) and any(n in _WEBP_PICTURES for n, _ in chunks)


def _webp_chunks(data: bytes, end: int) -> Iterator[tuple[bytes, int]]:
    """Their names, and where each ends, without the byte that follows odd ones."""
    place = 12
    while place + 8 <= end:
        last = place + 8 + int.from_bytes(data[place + 4 : place + 8], "little")
        yield data[place : place + 4], last
        place = last + last % 2
