"""How the window looks, as the person chose: light or dark, how large texts are, and in which letters one writes."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from curator.desktop.desk import Desk
from curator.desktop.toolkit.colours import SCHEMES, scheme_worn, wear
from curator.desktop.toolkit.settings import SIZE_STEP, Settings, percent, within_sizes
from curator.desktop.toolkit.text_zoom import WheelZoom, give_font
from curator.desktop.toolkit.theme import quiet, reading_font, writing_font

_USUAL = 100
_EDITOR, _PREVIEW = "editor_size", "preview_size"
_BOTH = (_EDITOR, _PREVIEW)
_OPAQUE = 255


class Looks(QObject):
    """Makes what the settings say so; without a choice it is as the desktop has it, and follows it."""

    said = Signal(str)
    """How large texts are now."""

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__(desk)
        self._actions = actions
        self._desk, self._settings = desk, settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        for text, name in ((desk.editor.area, _EDITOR), (desk.preview.reader, _PREVIEW)):
            WheelZoom(text).turned.connect(lambda notches, name=name: self._zoom((name,), notches))
        self.apply()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {
            "zoom_in": lambda: self._zoom(_BOTH, 1),
            "zoom_out": lambda: self._zoom(_BOTH, -1),
            "zoom_reset": lambda: self._resize(dict.fromkeys(_BOTH, _USUAL)),
            "scheme_desktop": lambda: self._recolour(""),
            "scheme_light": lambda: self._recolour("light"),
            "scheme_dark": lambda: self._recolour("dark"),
        }

    @Slot()
    def apply(self) -> None:
        """Takes over what was chosen."""
        chosen = self._settings.text("scheme")
        self._actions[f"scheme_{chosen}" if chosen in SCHEMES else "scheme_desktop"].setChecked(True)
        wear(chosen)
        _make_invitations_readable()
        writing = writing_font(self._settings.text("editor_font"))
        give_font(self._desk.editor.area, _sized(writing, self._size(_EDITOR)))
        give_font(self._desk.preview.reader, _sized(reading_font(), self._size(_PREVIEW)))

    def _recolour(self, scheme: str) -> None:
        self._settings.store_text("scheme", scheme)
        self.apply()

    def _size(self, name: str) -> int:
        return percent(self._settings, name)

    def _zoom(self, names: Sequence[str], steps: int) -> None:
        """Goes so many steps up or down, from one round number to the next."""
        self._resize({name: _stepped(self._size(name), steps) for name in names})

    def _resize(self, sizes: Mapping[str, int]) -> None:
        for name, size in sizes.items():
            self._settings.store_text(name, str(within_sizes(size)))
        self.apply()
        editor, preview = (QLocale().toString(self._size(name)) for name in _BOTH)
        self.said.emit(self.tr("Editor {0} %, preview {1} %").format(editor, preview))

    @Slot()
    def _follow(self) -> None:
        """The desktop went from light to dark, or back."""
        if scheme_worn() is Qt.ColorScheme.Unknown:
            QApplication.setPalette(QPalette())
        _make_invitations_readable()


def _make_invitations_readable() -> None:
    """What stands in an empty field is half transparent in Qt's palettes; all other colours stay the desktop's."""
    palette, role = QGuiApplication.palette(), QPalette.ColorRole.PlaceholderText
    if palette.color(role).alpha() < _OPAQUE:
        wanted = QPalette()
        wanted.setColor(role, quiet(palette))
        QApplication.setPalette(wanted)


def _stepped(size: int, steps: int) -> int:
    whole = size // SIZE_STEP if steps > 0 else -(-size // SIZE_STEP)
    return (whole + steps) * SIZE_STEP


def _sized(font: QFont, percent: int) -> QFont:
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    return font
