"""A picture in as much room as there is, or words in its place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

PICTURES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/svg+xml": ".svg",
    "image/avif": ".avif",
}
"""Pictures that are kept as files, by their MIME type."""
PICTURE_SUFFIXES = (*PICTURES.values(), ".jpeg")


class PictureLabel(QLabel):
    """The text stays the label's while a picture is painted over it: it says what the picture is.

    Not QLabel's own picture, which has one size, asks for it as the least room, and is blurred on fine screens.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._data: bytes | None = None
        self._picture = QPixmap()
        self._scaled = QPixmap()

    def show_picture(self, data: bytes | None) -> None:
        """None, or what is no picture, brings the words back."""
        if data == self._data:
            return
        self._data, self._picture, self._scaled = data, QPixmap(), QPixmap()
        if data is not None:
            self._picture.loadFromData(data)
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether one is shown in the place of the words."""
        return not self._picture.isNull()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Never larger than the picture is."""
        if not self.has_picture:
            super().paintEvent(event)
            return
        painter, room, ratio = QPainter(self), self.contentsRect(), self.devicePixelRatioF()
        self.drawFrame(painter)
        fit = self._picture.size().scaled((room.size() * ratio), Qt.AspectRatioMode.KeepAspectRatio)
        size = fit.boundedTo(self._picture.size()).expandedTo(QSize(1, 1))
        if self._scaled.size() != size:
            mode = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self._scaled.setDevicePixelRatio(ratio)
        shown = self._scaled.deviceIndependentSize()
        left, top = (room.width() - shown.width()) / 2, (room.height() - shown.height()) / 2
        painter.drawPixmap(room.left() + round(left), room.top() + round(top), self._scaled)
        painter.end()
