"""Pictures of one kind made to ones of another, by Qt."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from curator.digest.picture import Picture, picture_of
from curator.digest.publication import Publication, PublishedDay


def without_webp(publication: Publication) -> Publication:
    """The publication with PNG pictures in the place of WebP ones; without those that can't be read."""
    return _with(publication, lambda picture: as_png(picture) if picture.kind == "webp" else picture)


def without_unreadable(publication: Publication) -> Publication:
    """The publication without pictures that Qt can't read, or only with more memory than it gives to one."""
    return _with(publication, lambda picture: None if QImage.fromData(picture.data).isNull() else picture)


def as_png(picture: Picture) -> Picture | None:
    """The same as PNG; None if it can't be read."""
    image = QImage.fromData(picture.data)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return picture_of(bytes(buffer.data().data()))


def _with(publication: Publication, convert: Callable[[Picture], Picture | None]) -> Publication:
    return replace(publication, days=tuple(_day(day, convert) for day in publication.days))


def _day(day: PublishedDay, convert: Callable[[Picture], Picture | None]) -> PublishedDay:
    return day._replace(
        events=tuple(event._replace(picture=event.picture and convert(event.picture)) for event in day.events)
    )
