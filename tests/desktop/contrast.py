"""The contrast of two colours by WCAG 2.2, counted here once more, so that the app's own sum is tried too."""

from PySide6.QtGui import QColor


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def on(colour: QColor, ground: QColor) -> QColor:
    """What is seen of a colour that lets some of its ground through."""
    share = colour.alphaF()
    parts = ((colour.red(), ground.red()), (colour.green(), ground.green()), (colour.blue(), ground.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
