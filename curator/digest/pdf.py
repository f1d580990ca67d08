"""What Qt's PDF files need before they are given away: a fixed date, an outline, text that can be searched."""

import re
from collections.abc import Collection, Iterator, Sequence
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


def completed(pdf: bytes, day: date, language: str, bookmarks: Sequence[Bookmark], text: str) -> bytes:
    """The file of a text as if it was made when that day began, its letters those of the text, with an outline."""
    writer = PdfWriter(clone_from=BytesIO(pdf))
    stamp = f"D:{day:%Y%m%d}000000Z"
    writer.add_metadata({"/CreationDate": stamp, "/ModDate": stamp})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    radicals = {letter for letter in set(text) if "\u2e80" <= letter <= "\u2fdf" and _ideograph(letter) not in text}
    for stream in _streams(writer):
        _mend(stream, day, radicals)
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


def _mend(stream: StreamObject, day: date, radicals: Collection[str]) -> None:
    before = stream.get_data()
    after = _DATE.sub(f"{day.isoformat()}T00:00:00+00:00".encode(), with_letters(before, radicals))
    if after != before:
        stream.set_data(after)


def with_letters(table: bytes, radicals: Collection[str] = ()) -> bytes:
    """A font's table from shapes to letters, so that it names those of the text, in which these radicals stand.

    WORKAROUND: where letters share a shape, Qt names the first in Unicode: a tab for the blank, a radical (U+2F74) for
    the ideograph (U+7ACB) that looks the same. An Arabic letter is named by the shape that it has in its word.
    """

    def named(match: re.Match[bytes]) -> bytes:
        letter = chr(int(match[1], 16))
        return b"<%s>" % (letter if letter in radicals else _letter(letter)).encode("utf-16-be").hex().upper().encode()

    return _LETTERS.sub(lambda lists: _LETTER_LIST.sub(lambda one: _LETTER.sub(named, one[0]), lists[0]), table)


def _letter(shape: str) -> str:
    """What a text has where a font's table has this. A blank that no line ends at is one as all others are."""
    if shape in _BLANKS:
        return " "
    if "\u2e80" <= shape <= "\u2fdf":
        return _ideograph(shape)
    if "\ufb50" <= shape <= "\ufdff" or "\ufe70" <= shape <= "\ufefc":
        return normalize("NFKC", shape).strip()
    return shape


def _ideograph(radical: str) -> str:
    return _IDEOGRAPH_OF.get(radical) or normalize("NFKC", radical)
