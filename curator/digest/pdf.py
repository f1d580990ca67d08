"""What Qt's PDF files need before they are given away: fixed dates, and text that can be searched and copied.

What is mended keeps its length, so that the file's table of positions stays right.
"""

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import NamedTuple
from unicodedata import normalize

from pypdf import PdfWriter
from pypdf.generic import Fit, IndirectObject, NameObject, TextStringObject

# Unicode's EquivalentUnifiedIdeograph of the radicals U+2E80 to U+2EF3; those from U+2F00 on have it by normalisation.
_RADICALS = (
    "⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃"
    "⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳"
)
_IDEOGRAPHS = (
    "厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀"
    "西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)
_IDEOGRAPH_OF = dict(zip(_RADICALS, _IDEOGRAPHS, strict=True))
_BLANKS = "\t\n\r\xa0"

_DATE = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d')
_LETTERS = re.compile(rb"(?<=endcodespacerange\n)\d+ beginbfrange\n.*?endbfrange", re.DOTALL)
_LETTER_LIST = re.compile(rb"\[[^\]]*\]|(?<=> )<[0-9A-F]{4}>(?=\n)")
_LETTER = re.compile(rb"<([0-9A-F]{4})>")


def mended(pdf: bytes, day: date) -> bytes:
    """The file, its letters those of the text. What Qt says of it in XML is as if it was made when a day began."""
    body = pdf.find(b"/Type /Catalog")
    head = _DATE.sub(f"{day.isoformat()}T00:00:00+00:00".encode(), pdf[:body])
    return head + _LETTERS.sub(_with_letters, pdf[body:])


class Bookmark(NamedTuple):
    """An entry of the outline: what it is called, how deep it stands, and where its place is."""

    title: str
    level: int
    page: int
    """Counted from 0."""
    top: float
    """Points from the upper edge of the page."""


def completed(pdf: bytes, day: date, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """The file with an outline that readers show beside its pages, its language, and that day in place of today."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    parents: dict[int, IndirectObject] = {}
    for title, level, page, top in bookmarks:
        height = float(writer.pages[page].mediabox.height)
        above = [known for known in parents if known < level]
        parent = parents[max(above)] if above else None
        parents = {known: parents[known] for known in above}
        parents[level] = writer.add_outline_item(
            title=title, page_number=page, parent=parent, fit=Fit.xyz(0, round(height - top, 2)), is_open=False
        )
    stamp = f"D:{day:%Y%m%d}000000Z"
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    if bookmarks:
        writer.page_mode = "/UseOutlines"
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _with_letters(match: re.Match[bytes]) -> bytes:
    """A font's table from shapes to letters.

    WORKAROUND: where letters share a shape, Qt names the first in Unicode: a tab for the blank, and a radical
    (U+2F74) for the ideograph (U+7ACB) that looks the same.
    """
    return _LETTER_LIST.sub(lambda letters: _LETTER.sub(_with_letter, letters[0]), match[0])


def _with_letter(match: re.Match[bytes]) -> bytes:
    letter = chr(int(match[1], 16))
    if letter in _BLANKS:
        letter = " "
    elif "\u2e80" <= letter <= "\u2fdf":
        letter = _IDEOGRAPH_OF.get(letter) or normalize("NFKC", letter)
    return b"<%04X>" % ord(letter)
