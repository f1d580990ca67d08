"""Draws the icon in the sizes that desktops without SVG want, into `hicolor` beside this file.

    python resources/desktop/draw_icons.py

To be run again when `resources/icons/curator.svg` is another picture; what it draws is installed by wheel and package.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ID = "io.github.curator.Curator"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
FOLDER = Path(__file__).resolve().parent / "hicolor"
PICTURE = Path(__file__).resolve().parents[1] / "icons" / "curator.svg"


def main() -> None:
    """Draws all of them."""
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    for size in SIZES:
        place = FOLDER / f"{size}x{size}" / "apps" / f"{ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        drawn(size).save(str(place))
    application.quit()


def drawn(size: int) -> QImage:
    """The icon so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURE)).render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    main()
