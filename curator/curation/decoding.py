"""Bytes that other programs wrote to text and values. Nothing in them can raise, run or take long."""

import codecs
import plistlib
import re
import struct
from xml.parsers.expat import ExpatError

LARGEST = 1_000_000
"""So many bytes of one format are looked at (reliability.md row H3)."""
_LARGEST_PLIST = 64 * 1024
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9_-]{1,20})", re.IGNORECASE)
_META_STANDS_IN = 4096
_CHARSETS = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932", "euc-jp": "euc_jp", "euc-kr": "cp949", "koi8-r": "koi8-r", "koi8-u": "koi8-u",
    **{f"iso-8859-{n}": f"iso8859-{n}" for n in (*range(2, 12), 13, 14, 15, 16)},
    **{f"windows-125{n}": f"cp125{n}" for n in range(9)}, "iso-8859-1": "cp1252", "latin1": "cp1252",
}  # fmt: skip
"""What a page may call its encoding, and the codec. No others: some of Python's are slow on hostile input."""


def decoded(data: bytes, fallback: str = "utf-8", most: int = LARGEST) -> str:
    """The text of these bytes up to the first NUL: UTF-16 or UTF-8, told by BOM or NULs, else the fallback.

    One type name has either encoding (features.md section 2.1). What is no text becomes U+FFFD; what is too large is
    cut behind a word.
    """
    head = data[:most]
    bom, codec = next(((bom, codec) for bom, codec in _BOMS if head.startswith(bom)), (b"", ""))
    is_cut = len(data) > most
    codec = codec or _wide_codec(head) or _narrow_codec(head, fallback, is_cut)
    text = head[len(bom) :].decode(codec, errors="replace").partition("\0")[0]
    return text[: _last_end(text)] if is_cut else text


def decoded_wide(data: bytes) -> str:
    """The same where the type is always UTF-16LE, such as titles: a short one may have no NUL in it."""
    return decoded(data if data.startswith(b"\xff\xfe") else b"\xff\xfe" + data)


def decoded_html(data: bytes, most: int = LARGEST) -> str:
    """The same, in the encoding that the page itself names if the bytes are not UTF-8."""
    meta = _META.search(data[:_META_STANDS_IN])
    charset = meta[1].decode("ascii").lower() if meta else ""
    return decoded(data, _CHARSETS.get(charset, "cp1252"), most)


def lines_of(text: str) -> list[str]:
    """The lines that are not blank, without edge blanks; Firefox ends some with `\\r\\r\\n` (features.md 2.1)."""
    return [line.strip() for line in re.split(r"[\r\n]+", text) if line.strip()]


def plist_of(data: bytes) -> object:
    """The value of an XML or binary property list; None for anything else."""
    if len(data) > _LARGEST_PLIST:
        return None
    try:
        return plistlib.loads(data)
    except (
        plistlib.InvalidFileException, ExpatError, struct.error, ValueError, TypeError, LookupError, ArithmeticError,
        RecursionError, MemoryError, AttributeError, EOFError, OSError,
    ):  # fmt: skip
        return None


def _wide_codec(data: bytes) -> str | None:
    first, second = data[0::2].count(0), data[1::2].count(0)
    if data[:1] == b"\0" and first > 2 * second:
        return "utf-16-be"
    is_little = second > 2 * first and (second > 1 or data[1:2] == b"\0")
    return "utf-16-le" if is_little else None


def _narrow_codec(data: bytes, fallback: str, is_cut: bool) -> str:
    """UTF-8 if the bytes are that; where they are cut, the last character may be cut through."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=not is_cut)
    except UnicodeDecodeError:
        return fallback
    return "utf-8"


def _last_end(text: str) -> int:
    """Where the last word or tag ends for certain in a text that was cut off."""
    return max(text.rfind(end) for end in "\n >") + 1
