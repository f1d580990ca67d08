"""The pictures in what is dropped or pasted."""

from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

from curator.curation import drops
from curator.curation.link import Link, TooManyLinksError, is_picture_data
from curator.desktop.toolkit.drop_zone import PNG, Formats
from curator.desktop.toolkit.picture import PICTURE_SUFFIXES


def web_picture(formats: Formats) -> str | None:
    """The web address of a picture in it."""
    return next((link.picture for link in _links(formats) if link.picture and link.page), None)


def picture_data(formats: Formats) -> str | None:
    """A picture in it that came without an address, as a `data:` URL."""
    url = next((link.url for link in _links(formats) if link.picture and not link.page), None)
    data = formats.get(PNG)
    return url or (f"data:{PNG};base64,{b64encode(data).decode()}" if data else None)


def picture_files(formats: Formats) -> list[Path]:
    """The files of pictures in it."""
    return [Path(name) for name in drops.files_in(formats) if name.lower().endswith(PICTURE_SUFFIXES)]


def is_lone_picture(formats: Formats) -> bool:
    """Whether there is a picture without an address in it, and nothing besides: only a cover can be made of it."""
    files = drops.files_in(formats)
    if files:
        return len(picture_files(formats)) == len(files)
    text = drops.plain_in(formats).strip()
    is_alone = (not text or is_picture_data(text)) and not any(link.page for link in _links(formats))
    return is_alone and picture_data(formats) is not None


def _links(formats: Formats) -> Sequence[Link]:
    try:
        return drops.links_in(formats)
    except TooManyLinksError:
        return ()
