"""What Qt's PDF files need before they are given away: a fixed date, an outline, text that can be searched."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from unicodedata import normalize

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, Fit, IndirectObject, NameObject, PdfObject, StreamObject, TextStringObject

from curator.digest.bookmark import Bookmark

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


def completed(pdf: bytes, day: date, language: str, bookmarks: Sequence[Bookmark]) -> bytes:
    """The file as if it was made when that day began, its letters those of the text, with an outline."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    stamp = f"D:{day:%Y%m%d}000000Z"
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    for stream in _streams(writer):
        _mend(stream, day)
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


def _streams(writer: PdfWriter) -> Iterator[StreamObject]:
    """What the file says of itself in XML, and the tables of its fonts, each once."""
    tables: dict[int, PdfObject] = {}
    for page in writer.pages:
        resources = page["/Resources"].get_object()
        fonts = resources.get("/Font", {}) if isinstance(resources, DictionaryObject) else {}
        tables |= {font.idnum: font.get_object()["/ToUnicode"] for font in fonts.values()}
    for found in (writer.root_object["/Metadata"], *tables.values()):
        stream = found.get_object()
        if isinstance(stream, StreamObject):
            yield stream


def _mend(stream: StreamObject, day: date) -> None:
    before = stream.get_data()
    after = _DATE.sub(f"{day.isoformat()}T00:00:00+00:00".encode(), with_letters(before))
    if after != before:
        stream.set_data(after)


def with_letters(table: bytes) -> bytes:
    """A font's table from shapes to letters, so that it names those of the text.

    WORKAROUND: where letters share a shape, Qt names the first in Unicode: a tab for the blank, a radical (U+2F74) for
    the ideograph (U+7ACB) that looks the same. An Arabic letter is named by the shape that it has in its word.
    """
    return _LETTERS.sub(lambda lists: _LETTER_LIST.sub(lambda one: _LETTER.sub(_with_letter, one[0]), lists[0]), table)


def _with_letter(match: re.Match[bytes]) -> bytes:
    letter = chr(int(match[1], 16))
    if letter in _BLANKS:
        letter = " "
    elif "\u2e80" <= letter <= "\u2fdf":
        letter = _IDEOGRAPH_OF.get(letter) or normalize("NFKC", letter)
    elif "\ufb50" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc":
        letter = normalize("NFKC", letter).strip()
    return b"<%s>" % letter.encode("utf-16-be").hex().upper().encode()
