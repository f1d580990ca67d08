"""Fonts and colours: the desktop's own, with what news in two languages needs besides."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette

LEAST_CONTRAST = 4.5
"""Of texts, by WCAG 2.2."""
_LEAST_OF_LINES = 3
_DARK_GROUND = 0.5
_STRENGTHS = (0.62, 0.72, 0.82, 0.92)
"""How much of the text colour quiet texts have, the quietest first."""
_GROUNDS = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Window)
_SIMPLIFIED_FAMILIES = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
)
_TRADITIONAL_FAMILIES = (
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "PingFang TC",
    "Microsoft JhengHei",
)
"""Asked for by name, since Qt would draw Chinese with Japanese shapes where the desktop's language is another one."""


def app_font() -> QFont:
    """The desktop's font, and behind it the Chinese that the window speaks, or else that of the archives."""
    is_traditional = QLocale().script() is QLocale.Script.TraditionalChineseScript
    return _font((*_TRADITIONAL_FAMILIES, *_SIMPLIFIED_FAMILIES) if is_traditional else _SIMPLIFIED_FAMILIES)


def reading_font() -> QFont:
    """The font of the news: the desktop's, and behind it the Chinese of the archives, which is Simplified."""
    return _unlocalized(_font(_SIMPLIFIED_FAMILIES))


def _font(chinese: Sequence[str], *chosen: str) -> QFont:
    font = QGuiApplication.font()
    # The family that is really drawn: an alias such as "Sans" would leave Latin letters to the Chinese fonts too.
    font.setFamilies([*chosen, QFontInfo(font).family(), *chinese])
    return font


def writing_font(chosen: str = "") -> QFont:
    """The font of the editor: that of the news, a little larger. A family that was chosen comes first; what it lacks,
    and where it is not there at all, the others do."""
    font = _font(_SIMPLIFIED_FAMILIES, *filter(None, (chosen,)))
    font.setPointSizeF(font.pointSizeF() * 1.08)
    return _unlocalized(font)


def _unlocalized(font: QFont) -> QFont:
    """With the shapes of the font itself: else Qt takes those of the window's language, and a window in Traditional
    Chinese would show an archive's Simplified Chinese as it is written in Taiwan."""
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def own_palette(*, is_dark: bool) -> QPalette:
    """Light or dark colours for where the desktop has none to give."""
    ground, page, link = ("#2b2d30", "#1f2124", "#86b9f0") if is_dark else ("#efefef", "#ffffff", "#1a5fa8")
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Base, QColor(page))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor(ground))
    palette.setColor(QPalette.ColorRole.Link, QColor(link))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#2f6fb0"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, quiet(palette))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded(palette, 0.45))
    return palette


def quiet(palette: QPalette) -> QColor:
    """The text colour, faded towards the ground, but never so far that its contrast to any ground of texts is less than
    4.5 to 1, where the palette's own text has as much."""
    text, *grounds = (palette.color(role).rgb() for role in (QPalette.ColorRole.Text, *_GROUNDS))
    return QColor(_quiet(text, tuple(grounds)))


@lru_cache(maxsize=64)
def _quiet(text: int, grounds: tuple[int, ...]) -> int:
    """Reckoned once for each palette: every row that is painted asks for it."""
    shades = (_between(QColor(text), QColor(grounds[0]), strength) for strength in _STRENGTHS)
    readable = (
        shade for shade in shades if min(contrast(shade, QColor(ground)) for ground in grounds) >= LEAST_CONTRAST
    )
    return next(readable, QColor(text)).rgb()


def faded(palette: QPalette, strength: float) -> QColor:
    """So much of the text colour on the ground of texts: for lines and edges, which nobody has to read."""
    return _between(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), strength)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    return QColor(*(round(a * share + b * (1 - share)) for a, b in zip(_rgb(one), _rgb(other), strict=True)))


def is_dark(palette: QPalette) -> bool:
    """Whether texts stand on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightnessF() < _DARK_GROUND


def hit_colour(palette: QPalette) -> QColor:
    """The ground behind what a search found: text stays readable on it in light and in dark."""
    return QColor(112, 84, 12) if is_dark(palette) else QColor(255, 229, 143)


def unknown_colour(palette: QPalette) -> QColor:
    """The wave under a word that nobody knows: 4.5 to 1 on black and on white."""
    return QColor(255, 120, 110) if is_dark(palette) else QColor(204, 36, 29)


def ring_colour(palette: QPalette) -> QColor:
    """Of the line around what the keyboard is in."""
    colour = palette.color(QPalette.ColorRole.Highlight)
    is_seen = contrast(colour, palette.color(QPalette.ColorRole.Base)) >= _LEAST_OF_LINES
    return colour if is_seen else palette.color(QPalette.ColorRole.Text)


def added_colour(palette: QPalette) -> QColor:
    """The ground behind lines that a plan would write."""
    return _tinted(palette, QColor(0, 160, 70))


def removed_colour(palette: QPalette) -> QColor:
    """The ground behind lines that it would take away."""
    return _tinted(palette, QColor(215, 60, 50))


def notice_colour(palette: QPalette) -> QColor:
    """The ground of what is said above a text."""
    return _tinted(palette, QColor(240, 180, 0))


def _tinted(palette: QPalette, tint: QColor, strength: float = 0.2) -> QColor:
    return _between(tint, palette.color(QPalette.ColorRole.Base), strength)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
