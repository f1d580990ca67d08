"""The app's icons: line drawings in SVG, those of Lucide, drawn in the colour that the palette has for text."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from curator.assets import asset_path, asset_text

_Inks = tuple[tuple[QIcon.Mode, str], ...]


def tinted_icon(name: str, palette: QPalette | None = None) -> QIcon:
    """The drawing `resources/icons/<name>.svg`. Call again when the palette has changed."""
    palette = palette or QGuiApplication.palette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    roles = {
        QIcon.Mode.Normal: (group.Active, role.ButtonText),
        QIcon.Mode.Active: (group.Active, role.ButtonText),
        QIcon.Mode.Disabled: (group.Disabled, role.ButtonText),
        QIcon.Mode.Selected: (group.Active, role.HighlightedText),
    }
    return _icon(name, tuple((mode, palette.color(*where).name()) for mode, where in roles.items()))


def app_icon() -> QIcon:
    """The app's own icon, in its own colours."""
    return QIcon(str(asset_path("icons/curator.svg")))


@lru_cache(maxsize=256)
def _icon(name: str, inks: _Inks) -> QIcon:
    """One for each set of colours: some icons change with every key that is typed."""
    return QIcon(_Drawing(asset_text(f"icons/{name}.svg"), inks))


class _Drawing(QIconEngine):
    """Drawn when it is to be seen, in the very size of that: none waits for the others at the start, and each is sharp
    however much the desktop enlarges."""

    def __init__(self, drawing: str, inks: _Inks) -> None:
        super().__init__()
        self._drawing, self._inks = drawing, inks
        self._drawn: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        place = (size.width(), size.height(), mode)
        if place not in self._drawn:
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer = QSvgRenderer(QByteArray(self._drawing.replace("currentColor", dict(self._inks)[mode]).encode()))
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            renderer.render(painter, QRectF(pixmap.rect()))
            painter.end()
            self._drawn[place] = pixmap
        return self._drawn[place]

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))

    @override
    def clone(self) -> QIconEngine:
        return _Drawing(self._drawing, self._inks)
