"""Light or dark, as the person chose, for all windows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from curator.desktop.toolkit.theme import own_palette

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
"""By the words of the settings; any other word is the desktop's own."""
_WORN = "curator_scheme"
"""The property of the application that says which word was asked for last."""


def scheme_worn() -> Qt.ColorScheme:
    """What was asked for; unknown where it is the desktop's own."""
    application = QApplication.instance()
    word = application.property(_WORN) if application is not None else None
    return SCHEMES.get(str(word), Qt.ColorScheme.Unknown)


def wear(word: str) -> None:
    """Asks the desktop for light or dark; where it has no say in that, the window's own colours do it."""
    application, scheme = QApplication.instance(), SCHEMES.get(word, Qt.ColorScheme.Unknown)
    if application is None or scheme == scheme_worn():
        return
    application.setProperty(_WORN, word)
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(scheme)
    if scheme is not Qt.ColorScheme.Unknown and hints.colorScheme() != scheme:
        QApplication.setPalette(own_palette(is_dark=scheme is Qt.ColorScheme.Dark))
    else:
        QApplication.setPalette(QPalette())
