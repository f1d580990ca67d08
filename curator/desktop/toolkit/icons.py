"""The app's icons: line drawings in SVG, drawn in the colour that the palette has for text."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from curator.assets import asset_path, asset_text

_SIZES = (16, 24, 32, 48)


def tinted_icon(name: str, palette: QPalette | None = None) -> QIcon:
    """The drawing `resources/icons/<name>.svg`. Call again when the palette has changed."""
    palette = palette or QGuiApplication.palette()
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    active, disabled = (palette.color(group, QPalette.ColorRole.ButtonText).name() for group in groups)
    return _icon(name, active, disabled)


@lru_cache(maxsize=256)
def _icon(name: str, active: str, disabled: str) -> QIcon:
    """Drawn once for each pair of colours: some icons change with every key that is typed."""
    drawing = asset_text(f"icons/{name}.svg")
    icon = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, active), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in _SIZES:
            icon.addPixmap(_drawn(renderer, size), mode)
    return icon


def app_icon() -> QIcon:
    """The app's own icon, in its own colours."""
    return QIcon(str(asset_path("icons/curator.svg")))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
