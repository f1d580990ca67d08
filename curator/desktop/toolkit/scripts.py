"""Scripts in which texts are written, and whether the machine has letters for them."""

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtGui import QFontDatabase

System = QFontDatabase.WritingSystem

_SYSTEMS = {
    "ARABIC": System.Arabic,
    "ARMENIAN": System.Armenian,
    "BENGALI": System.Bengali,
    "CJK": System.SimplifiedChinese,
    "CYRILLIC": System.Cyrillic,
    "DEVANAGARI": System.Devanagari,
    "GEORGIAN": System.Georgian,
    "GREEK": System.Greek,
    "GUJARATI": System.Gujarati,
    "GURMUKHI": System.Gurmukhi,
    "HANGUL": System.Korean,
    "HEBREW": System.Hebrew,
    "HIRAGANA": System.Japanese,
    "KANNADA": System.Kannada,
    "KATAKANA": System.Japanese,
    "KHMER": System.Khmer,
    "LAO": System.Lao,
    "MALAYALAM": System.Malayalam,
    "MYANMAR": System.Myanmar,
    "ORIYA": System.Oriya,
    "SINHALA": System.Sinhala,
    "SYRIAC": System.Syriac,
    "TAMIL": System.Tamil,
    "TELUGU": System.Telugu,
    "THAANA": System.Thaana,
    "THAI": System.Thai,
    "TIBETAN": System.Tibetan,
}
"""Qt's writing systems by the first word of the names that Unicode gives to their letters."""
_ANY_OF = {
    System.SimplifiedChinese: (System.SimplifiedChinese, System.TraditionalChinese, System.Japanese),
}
"""Where fonts of other systems have the letters too."""


def missing_script(text: str, families: Callable[[System], Sequence[str]] = QFontDatabase.families) -> str:
    """The name of the first script of a text for which no font is installed; empty where there is one for each."""
    if text.isascii():
        return ""
    words = {unicodedata.name(letter, "").partition(" ")[0] for letter in dict.fromkeys(text) if letter > "\u036f"}
    for word in sorted(words & _SYSTEMS.keys()):
        system = _SYSTEMS[word]
        if not any(families(one) for one in _ANY_OF.get(system, (system,))):
            return QFontDatabase.writingSystemName(system)
    return ""
