"""Which letters of a text its fonts draw by the same shape."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from struct import unpack

from PySide6.QtGui import QRawFont, QTextBlock, QTextDocument, QTextLayout

_ASCII = "".join(map(chr, range(32, 127)))
_POSTSCRIPT, _MAC = 6, 1
_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes


class Lettering:
    """The letters of a document that is laid out, by the fonts that draw them; `around` is printed on its pages too."""

    def __init__(self, laid_out: QTextDocument, around: str) -> None:
        self._fonts: dict[tuple[str, str], QRawFont] = {}
        self._near: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._drawn: defaultdict[tuple[str, str], dict[int, None]] = defaultdict(dict)
        everything = Counter(around)
        block = laid_out.begin()
        while block.isValid():
            text = block.text()
            everything.update(text)
            fonts = set()
            for key, font, shapes in _drawn(block):
                self._fonts.setdefault(key, font)
                self._drawn[key] |= dict.fromkeys(shapes)
                fonts.add(key)
            for key in fonts:
                self._near[key].update(text)
            block = block.next()
        self._all = _ordered(everything)
        self._ascii = list(filter(str.isascii, self._all))
        self._around = _ASCII + "".join(filter(_is_one_unit, around))
        self._rare_around = [letter for letter in around if letter > "\uffff"]
        self._beyond = [letter for letter in everything if letter > "\uffff"]

    def meant(self, name: str, letters: Mapping[int, str], count: int) -> dict[int, str]:
        """What the text has where the font of this PostScript name draws its shapes, of which there are so many.

        `letters` are those that Qt gives to some, by their codes. A shape is missing that none has.
        """
        same = self._of_same_shape(name, "".join(letters.values()))
        found = {code: same[letter] for code, letter in letters.items() if letter in same}
        return {**found, **self._unnamed(name, letters, count)} if self._beyond else found

    def _unnamed(self, name: str, letters: Mapping[int, str], count: int) -> dict[int, str]:
        """The letters beyond U+FFFF, of which Qt names none.

        It counts shapes as it draws them. If all that it names are in that order here too, so are the others.
        """
        for key in (key for key, font in self._fonts.items() if _postscript_names(font) == {name}):
            font = self._fonts[key]
            shapes = {code: _shape(font, letter) for code, letter in letters.items()}
            passed = {0, *font.glyphIndexesForString(self._around)}
            codes = [code for code in range(1, count) if shapes.get(code) not in passed]
            letter_of = {_shape(font, letter): letter for letter in self._beyond}
            around = [shape for shape, letter in letter_of.items() if shape and letter in self._rare_around]
            found = [
                {(code, shape) for code, shape in zip(codes, order, strict=True) if code not in shapes}
                for order in _orders([shape for shape in self._drawn[key] if shape not in passed], around)
                if len(order) == len(codes) and all(map(_is_or_none, map(shapes.get, codes), order))
            ]
            sure = set.intersection(*found) if found else set()
            return {code: letter_of[shape] for code, shape in sure if shape in letter_of}
        return {}

    def _of_same_shape(self, name: str, letters: str) -> dict[str, str]:
        """What the text has where a font has the shapes of these letters.

        Of several letters it is the one of ASCII, no radical, else the most frequent of the paragraphs that the font
        has a part in. A letter is missing whose shape none has.
        """
        found: dict[str, str] = {}
        letters = "".join(filter(_is_one_unit, letters))
        for key in [key for key, font in self._fonts.items() if _is_called(font, name)] or self._fonts:
            font = self._fonts[key]
            known = "".join(dict.fromkeys((*self._ascii, *_ordered(self._near[key]), *self._all)))
            letter_of = dict(zip(reversed(font.glyphIndexesForString(known)), reversed(known), strict=False))
            letter_of.pop(0, None)
            for letter, shape in zip(letters, font.glyphIndexesForString(letters), strict=False):
                if shape in letter_of:
                    found.setdefault(letter, letter_of[shape])
        return found


def _drawn(block: QTextBlock) -> Iterator[tuple[tuple[str, str], QRawFont, list[int]]]:
    """The fonts that draw a paragraph, by family and style, and their shapes; none of one that is all ASCII.

    WORKAROUND: the places in the text that Qt gives with its runs are wrong where fonts take turns in a line.
    """
    pieces = block.begin()
    while not block.text().isascii() and not pieces.atEnd():
        piece = pieces.fragment()
        for run in block.layout().glyphRuns(piece.position() - block.position(), piece.length(), _INDEXES):
            font = run.rawFont()
            yield (font.familyName(), font.styleName()), font, run.glyphIndexes()
        pieces += 1


def _orders(drawn: list[int], around: list[int]) -> Iterator[list[int]]:
    """The orders in which shapes may have come up first, where some of them are printed around the text too."""
    for place in range(len(drawn) + 1 if around else 1):
        before = drawn[:place]
        new = [shape for shape in around if shape not in before]
        yield [*before, *new, *(shape for shape in drawn[place:] if shape not in new)]
    yield drawn


def _is_or_none(known: int | None, shape: int) -> bool:
    return known in {None, shape}


def _ordered(counts: Counter[str]) -> list[str]:
    """The letters by how many there are, radicals behind all others."""
    return sorted((letter for letter, _ in counts.most_common() if _is_one_unit(letter)), key=_is_radical)


def _is_one_unit(letter: str) -> bool:
    """Whether a font is asked for one shape: not for a letter beyond U+FFFF, nor for a half of one."""
    return "\0" < letter < "\ud800" or "\udfff" < letter <= "\uffff"


def _is_radical(letter: str) -> bool:
    return "\u2e80" <= letter <= "\u2fdf"


def _is_called(font: QRawFont, name: str) -> bool:
    """Whether its table of names has this one; that of another style, which begins so, has the same letters."""
    names = bytes(font.fontTable("name").data())
    return name.encode("utf-16-be") in names or name.encode() in names


def _postscript_names(font: QRawFont) -> set[str]:
    """What its table of names has for its name in PostScript (OpenType's name 6)."""
    table = bytes(font.fontTable("name").data())
    count, texts = int.from_bytes(table[2:4], "big"), int.from_bytes(table[4:6], "big")
    names = set()
    for place in range(6, 6 + 12 * count, 12):
        platform, _, _, kind, length, start = unpack(">6H", table[place : place + 12])
        if kind == _POSTSCRIPT:
            names.add(table[texts + start :][:length].decode("mac-roman" if platform == _MAC else "utf-16-be"))
    return names


def _shape(font: QRawFont, letter: str) -> int:
    """The shape that a font has for a letter; 0 for none."""
    return next(iter(font.glyphIndexesForString(letter)), 0)
