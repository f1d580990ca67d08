"""How the window looks, as the person chose: light or dark, and how large texts are."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from curator.desktop.desk import Desk
from curator.desktop.toolkit.settings import Settings, percent
from curator.desktop.toolkit.theme import own_palette, quiet, reading_font, writing_font

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_SMALLEST, _LARGEST = 50, 300
_OPAQUE = 255


class Looks(QObject):
    """Makes what the settings say so; without a choice it is as the desktop has it, and follows it."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk)
        self._desk, self._settings = desk, settings
        self._scheme = Qt.ColorScheme.Unknown
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Takes over what was chosen."""
        scheme = _SCHEMES.get(self._settings.text("scheme"), Qt.ColorScheme.Unknown)
        if scheme != self._scheme:
            self._scheme = scheme
            _ask_for(scheme)
        _make_invitations_readable()
        for part, name, font in (
            (self._desk.editor, "editor_size", writing_font()),
            (self._desk.preview, "preview_size", reading_font()),
        ):
            text = part.focusProxy()
            if text is not None:
                text.setFont(_sized(font, percent(self._settings, name)))

    @Slot()
    def _follow(self) -> None:
        """The desktop went from light to dark, or back."""
        if self._scheme is Qt.ColorScheme.Unknown:
            QApplication.setPalette(QPalette())
        _make_invitations_readable()


def _ask_for(scheme: Qt.ColorScheme) -> None:
    """Asks the desktop for light or dark; where it has no say in that, the window's own colours do it."""
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(scheme)
    if scheme is not Qt.ColorScheme.Unknown and hints.colorScheme() != scheme:
        QApplication.setPalette(own_palette(is_dark=scheme is Qt.ColorScheme.Dark))
    else:
        QApplication.setPalette(QPalette())


def _make_invitations_readable() -> None:
    """What stands in an empty field is half transparent in Qt's palettes; all other colours stay the desktop's."""
    palette, role = QGuiApplication.palette(), QPalette.ColorRole.PlaceholderText
    if palette.color(role).alpha() < _OPAQUE:
        wanted = QPalette()
        wanted.setColor(role, quiet(palette))
        QApplication.setPalette(wanted)


def _sized(font: QFont, percent: int) -> QFont:
    font.setPointSizeF(font.pointSizeF() * max(_SMALLEST, min(percent, _LARGEST)) / 100)
    return font
