"""What Qt's PDF files need before they are given away: a fixed date, an outline, text that can be searched."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import cast
from unicodedata import normalize

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from curator.digest.bookmark import Bookmark

_LONG_DASHES = {"⸺": "——", "⸻": "———"}
"""Shapes that fonts have for dashes in a row."""
_BLANKS = "\t\n\r"

_DATE = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d')
_LETTERS = re.compile(rb"(?<=endcodespacerange\n).*(?<=endbfrange\n)", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\[([^\]]*)\]|<([0-9A-F]{4})>)")
_LETTER = re.compile(rb"<([0-9A-F]{4})>")
_MOST_AT_ONCE = 100

Meant = Callable[[str, Mapping[int, str], int], Mapping[int, str]]
"""What a text has where the font of a PostScript name draws its shapes: given the letters of some, by their codes, and
how many shapes there are."""


def completed(pdf: bytes, day: date, language: str, bookmarks: Sequence[Bookmark], meant: Meant) -> bytes:
    """The file of a text as if it was made when that day began, its letters those of the text, with an outline."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    stamp = f"D:{day:%Y%m%d}000000Z"
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    _mend_description(writer, day)
    _mend_letters(writer, meant)
    _add_outline(writer, bookmarks)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _add_outline(writer: PdfWriter, bookmarks: Sequence[Bookmark]) -> None:
    parents: dict[int, IndirectObject] = {}
    for title, level, page, top in bookmarks:
        height = float(writer.pages[page].mediabox.height)
        parents = {known: parent for known, parent in parents.items() if known < level}
        parent = parents[max(parents)] if parents else None
        place = Fit.xyz(0, round(height - top, 2))
        parents[level] = writer.add_outline_item(title=title, page_number=page, parent=parent, fit=place, is_open=False)
    if bookmarks:
        writer.page_mode = "/UseOutlines"


def _mend_description(writer: PdfWriter, day: date) -> None:
    """Dates what the file says of itself in XML."""
    stream = writer.root_object["/Metadata"].get_object()
    if isinstance(stream, StreamObject):
        stream.set_data(_DATE.sub(f"{day.isoformat()}T00:00:00+00:00".encode(), stream.get_data()))


def _mend_letters(writer: PdfWriter, meant: Meant) -> None:
    """Mends the table of each font, once."""
    fonts: dict[int, PdfObject] = {}
    for page in writer.pages:
        resources = page["/Resources"].get_object()
        named = resources.get("/Font", {}) if isinstance(resources, DictionaryObject) else {}
        fonts |= {font.idnum: font.get_object() for font in named.values()}
    for font in fonts.values():
        if isinstance(font, DictionaryObject) and isinstance(stream := font["/ToUnicode"].get_object(), StreamObject):
            name = str(font["/BaseFont"]).removeprefix("/")
            letters = letters_in(table := stream.get_data())
            stream.set_data(with_letters(table, mended(letters, meant(name, letters, _shapes(font)))))


def _shapes(font: DictionaryObject) -> int:
    """How many shapes are in the file with a font (OpenType's table `maxp`)."""
    inside = cast(ArrayObject, font["/DescendantFonts"].get_object())[0].get_object()
    description = cast(DictionaryObject, cast(DictionaryObject, inside)["/FontDescriptor"].get_object())
    data = cast(StreamObject, description["/FontFile2"].get_object()).get_data()
    place = int.from_bytes(data[(head := data.index(b"maxp")) + 8 : head + 12], "big")
    return int.from_bytes(data[place + 4 : place + 6], "big")


def letters_in(table: bytes) -> dict[int, str]:
    """The letters that a font's table gives to its shapes, by their codes."""
    found: dict[int, str] = {}
    for first, last, each, start in _RANGE.findall(table):
        begin = int(first, 16)
        codes = [int(code, 16) for code in _LETTER.findall(each)] or range(int(start, 16), 0xFFFF)
        found |= zip(range(begin, int(last, 16) + 1), map(chr, codes), strict=False)
    return found


def with_letters(table: bytes, letters: Mapping[int, str]) -> bytes:
    """A font's table with other letters for its shapes, any number of them for one."""
    lines = [b"<%04X> <%s>" % (code, text.encode("utf-16-be").hex().upper().encode()) for code, text in letters.items()]
    parts = [lines[place : place + _MOST_AT_ONCE] for place in range(0, len(lines), _MOST_AT_ONCE)]
    made = b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(part), b"\n".join(part)) for part in parts)
    return _LETTERS.sub(lambda _: made, table)


def mended(letters: Mapping[int, str], meant: Mapping[int, str]) -> dict[int, str]:
    """The letters of the text for those of a table; `meant` says what is known of them.

    WORKAROUND: where letters share a shape, Qt names the first in Unicode: a tab for the blank, a radical (U+2F74) for
    the ideograph (U+7ACB) that looks the same. An Arabic letter is named by the shape that it has in its word, and one
    beyond U+FFFF not at all.
    """
    kept = {code: _letter(meant.get(code) or _LONG_DASHES.get(letter, letter)) for code, letter in letters.items()}
    return dict(sorted({**meant, **kept}.items()))


def _letter(shape: str) -> str:
    """What a text has where a font's table has this. A tab or a line end stands for the blank, whose shape it has."""
    if shape in _BLANKS:
        return " "
    if "\ufb50" <= shape <= "\ufdff" or "\ufe70" <= shape <= "\ufefc":
        return normalize("NFKC", shape).strip()
    return shape
