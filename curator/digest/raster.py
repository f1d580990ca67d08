"""Pictures of one kind made to ones of another, by Qt."""

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from curator.digest.picture import Picture, picture_of
from curator.digest.publication import Publication


def without_webp(publication: Publication) -> Publication:
    """The publication with PNG pictures in the place of WebP ones; without those that can't be read."""
    return replace(
        publication,
        days=tuple(
            day._replace(events=tuple(event._replace(picture=_without_webp(event.picture)) for event in day.events))
            for day in publication.days
        ),
    )


def _without_webp(picture: Picture | None) -> Picture | None:
    if picture is None or picture.kind != "webp":
        return picture
    image = QImage.fromData(picture.data)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return picture_of(bytes(buffer.data().data()))
