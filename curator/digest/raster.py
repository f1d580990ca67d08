"""Pictures of one kind made to ones of another, by Qt."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from curator.digest.day import LeftOut
from curator.digest.errors import UnreadablePictureError
from curator.digest.picture import Picture, picture_of
from curator.digest.publication import Publication, naming


def without_webp(publication: Publication) -> Publication:
    """The publication with PNG pictures in the place of WebP ones; those that can't be read are left out."""
    return _with(publication, lambda picture: as_png(picture) if picture.kind == "webp" else picture)


def without_unreadable(publication: Publication) -> Publication:
    """The publication without pictures that Qt can't read, or only with more memory than it gives to one."""
    return _with(publication, lambda picture: None if QImage.fromData(picture.data).isNull() else picture)


def without_unmeasured(publication: Publication) -> Publication:
    """The publication with PNG pictures in the place of those that python-docx can't measure, such as WebP, or JPEG
    that is neither JFIF nor Exif; those that can't be read are left out."""
    return _with(publication, lambda picture: picture if _is_measured(picture) else as_png(picture))


def as_png(picture: Picture) -> Picture | None:
    """The same as PNG; None if it can't be read."""
    image = QImage.fromData(picture.data)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    made = picture_of(bytes(buffer.data().data()))
    return replace(made, path=picture.path) if isinstance(made, Picture) else None


def _is_measured(picture: Picture) -> bool:
    # Not everybody has it; where it is missing there is no form that asks.
    from docx.image.exceptions import (  # noqa: PLC0415 - as above
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image  # noqa: PLC0415 - as above

    try:
        Image.from_blob(picture.data)
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
        return False
    return True


def _with(publication: Publication, convert: Callable[[Picture], Picture | None]) -> Publication:
    """The publication with converted pictures; those that can't be are named with what is left out."""
    lost: list[LeftOut] = []
    days = []
    for day in publication.days:
        events = []
        for event in day.events:
            made = event.picture and convert(event.picture)
            if event.picture and made is None:
                lost.append(LeftOut(event.picture.path, UnreadablePictureError(Path(event.picture.path))))
            events.append(event._replace(picture=made))
        days.append(day._replace(events=tuple(events)))
    return replace(naming(publication, lost) if lost else publication, days=tuple(days))
