"""Which letters of a text its fonts draw by the same shape."""

from collections import Counter, defaultdict

from PySide6.QtGui import QRawFont, QTextBlock, QTextDocument, QTextLayout

_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes


class Lettering:
    """The letters of a document that is laid out, by the fonts that draw them; `around` is printed on its pages too.

    Of letters beyond U+FFFF nothing is known: Qt names none in a PDF.
    """

    def __init__(self, laid_out: QTextDocument, around: str) -> None:
        self._fonts: dict[tuple[str, str], QRawFont] = {}
        self._near: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        everything = Counter(around)
        block = laid_out.begin()
        while block.isValid():
            text = block.text()
            everything.update(text)
            for key, font in _fonts_of(block).items():
                self._fonts.setdefault(key, font)
                self._near[key].update(text)
            block = block.next()
        self._all = _ordered(everything)
        self._ascii = list(filter(str.isascii, self._all))

    def meant(self, name: str, letters: str) -> dict[str, str]:
        """What the text has where the font of this PostScript name has the shapes of these letters.

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


def _fonts_of(block: QTextBlock) -> dict[tuple[str, str], QRawFont]:
    """The fonts that draw a paragraph, by family and style; none are looked for where all is ASCII, which comes first.

    WORKAROUND: the places in the text that Qt gives with its runs are wrong where fonts take turns in a line.
    """
    if block.text().isascii():
        return {}
    fonts = [run.rawFont() for run in block.layout().glyphRuns(0, block.length(), _INDEXES)]
    return {(font.familyName(), font.styleName()): font for font in fonts}


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
