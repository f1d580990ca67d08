"""What Qt's PDF files need before they are given away: a fixed date, an outline, text that can be searched."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO
from unicodedata import normalize

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, Fit, IndirectObject, NameObject, PdfObject, StreamObject, TextStringObject

from curator.digest.bookmark import Bookmark

_LONG_DASHES = {"⸺": "——", "⸻": "———"}
"""Shapes that fonts have for dashes in a row."""
_BLANKS = "\t\n\r\xa0"

_DATE = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d')
_LETTERS = re.compile(rb"(?<=endcodespacerange\n)\d+ beginbfrange\n.*?endbfrange", re.DOTALL)
_LETTER_LIST = re.compile(rb"\[[^\]]*\]|(?<=> )<[0-9A-F]{4}>(?=\n)")
_LETTER = re.compile(rb"<([0-9A-F]{4})>")

Meant = Callable[[str, str], Mapping[str, str]]
"""What a text has where the font of a PostScript name draws the shapes of letters."""


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
            before = stream.get_data()
            after = with_letters(before, meant(name, letters_in(before)))
            if after != before:
                stream.set_data(after)


def letters_in(table: bytes) -> str:
    """The letters that a font's table from shapes to letters names."""
    lists = _LETTERS.search(table)
    codes = [code for one in _LETTER_LIST.findall(lists[0]) for code in _LETTER.findall(one)] if lists else []
    return "".join(chr(int(code, 16)) for code in codes)


def with_letters(table: bytes, meant: Mapping[str, str]) -> bytes:
    """A font's table from shapes to letters, so that it names those of the text, which are meant by others.

    WORKAROUND: where letters share a shape, Qt names the first in Unicode: a tab for the blank, a radical (U+2F74) for
    the ideograph (U+7ACB) that looks the same. An Arabic letter is named by the shape that it has in its word.
    """

    def named(match: re.Match[bytes]) -> bytes:
        letter = chr(int(match[1], 16))
        said = meant.get(letter) or _LONG_DASHES.get(letter, letter)
        return b"<%s>" % _letter(said).encode("utf-16-be").hex().upper().encode()

    return _LETTERS.sub(lambda lists: _LETTER_LIST.sub(lambda one: _LETTER.sub(named, one[0]), lists[0]), table)


def _letter(shape: str) -> str:
    """What a text has where a font's table has this. A blank that no line ends at is one as all others are."""
    if shape in _BLANKS:
        return " "
    if "\ufb50" <= shape <= "\ufdff" or "\ufe70" <= shape <= "\ufefc":
        return normalize("NFKC", shape).strip()
    return shape
