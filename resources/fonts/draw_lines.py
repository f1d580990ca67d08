"""Makes `lines.ttc` beside this file: a font without letters, which gives lines of text their height.

    pip install fonttools
    python resources/fonts/draw_lines.py

To be run again when lines are to have another height; what it makes is installed by the wheel. `curator/desktop/
toolkit/line_height.py` says how it is used.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Curator Lines"
EM = 1000
ABOVE, BELOW = 1160, 440
"""Of the line on which letters stand. Above it Noto's Chinese needs as much, so lines are one like another in Latin and
Chinese; together they are 1.6 times the size of the letters, which suits lines of 80 Latin letters, and Chinese."""
WEIGHTS = ("Thin", "ExtraLight", "Light", "Regular", "Medium", "SemiBold", "Bold", "ExtraBold", "Black")
"""All of them, upright and slanted: Qt looks for the fonts that have the letters in the weight of the first font."""
BOLD, LIGHTEST_BOLD = 700, 600
WIDTH, HIGH, EDGE, PEN = 600, 700, 60, 50
MADE = 3_786_825_600
"""The same seconds each time, counted from 1904: so the file is the same."""
PRIVATE = 0xE000
"""A character that no text has: some systems take no font that has none."""


def main() -> None:
    """Makes all faces."""
    collection = TTCollection()
    collection.fonts = [
        face(name, 100 * place, is_slanted=is_slanted)
        for is_slanted in (False, True)
        for place, name in enumerate(WEIGHTS, 1)
    ]
    collection.save(Path(__file__).resolve().parent / "lines.ttc")


def face(name: str, weight: int, *, is_slanted: bool) -> TTFont:
    """The font in one weight."""
    built = FontBuilder(EM, isTTF=True)
    built.setupGlyphOrder([".notdef", "private"])
    built.setupCharacterMap({PRIVATE: "private"})
    built.setupGlyf(dict.fromkeys((".notdef", "private"), box()))
    built.setupHorizontalMetrics(dict.fromkeys((".notdef", "private"), (WIDTH, EDGE)))
    built.setupHorizontalHeader(ascent=ABOVE, descent=-BELOW, lineGap=0)
    style = f"{name} Italic" if is_slanted else name
    built.setupNameTable({"familyName": FAMILY, "styleName": style})
    built.setupOS2(
        usWeightClass=weight,
        fsSelection=is_slanted | (weight == BOLD) << 5 | (style == "Regular") << 6,
        sTypoAscender=ABOVE,
        sTypoDescender=-BELOW,
        sTypoLineGap=0,
        usWinAscent=ABOVE,
        usWinDescent=BELOW,
        xAvgCharWidth=WIDTH,
        sxHeight=500,
        sCapHeight=HIGH,
    )
    built.setupPost(underlinePosition=-100, underlineThickness=PEN, keepGlyphNames=False)
    head = built.font["head"]
    head.macStyle = (weight >= LIGHTEST_BOLD) | is_slanted << 1
    head.created = head.modified = MADE
    built.font.recalcTimestamp = False
    return built.font


def box() -> object:
    """What stands for a letter that no font has."""
    pen = TTGlyphPen(None)
    left, right = EDGE, WIDTH - EDGE
    for outline in (
        ((left, 0), (left, HIGH), (right, HIGH), (right, 0)),
        ((left + PEN, PEN), (right - PEN, PEN), (right - PEN, HIGH - PEN), (left + PEN, HIGH - PEN)),
    ):
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


if __name__ == "__main__":
    main()
