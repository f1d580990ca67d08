"""What is dropped, pasted, typed or chosen, on its way into an event as its cover image."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive.errors import ArchiveError
from curator.desktop.judging import Judging
from curator.desktop.other_files import OtherFiles
from curator.desktop.toolkit.drop_zone import Formats
from curator.desktop.toolkit.offered_pictures import picture_data, picture_files, web_picture
from curator.desktop.toolkit.picture import PICTURES
from curator.desktop.toolkit.worded import worded
from curator.event import edits
from curator.event.address import AddressRefusedError, typed_address


class Covering(QObject):
    """Turns a picture into the edit that makes it the cover."""

    typing_ends = Signal()
    """What still stands in an open cell has to become text now: an edit is about to be made."""
    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    said = Signal(str)

    def __init__(self, parent: QObject, others: OtherFiles, judging: Judging) -> None:
        super().__init__(parent)
        self._others, self._judging = others, judging

    @Slot(str)
    def take_typed(self, text: str) -> None:
        """A picture becomes the cover that a person named by its address on the web, or by the path of its file."""
        place = self._others.named_file(text.strip())
        if place is None:
            self._set(lambda: typed_address(text))
            return
        formats = {"text/uri-list": place.as_uri().encode()}
        reason = self._judging.judge_picture(formats)
        if reason:
            self.said.emit(reason)
        else:
            self.take(formats)

    @Slot(object)
    def take(self, formats: Formats) -> None:
        """A picture's address, its file or its data becomes the cover."""
        self._set(lambda: self.address_of(formats))

    def address_of(self, formats: Formats, beside: str = "") -> str | None:
        """The address of the picture in it, or the link to a copy that is kept beside the event at this path, the open
        one without. None where the picture can't be read. Raises what the store raises."""
        address = web_picture(formats)
        if address:
            return address
        for place in picture_files(formats):
            return self._others.link_to_picture(place, beside)
        head, _, body = (picture_data(formats) or "").partition(";base64,")
        suffix = PICTURES.get(head.removeprefix("data:"))
        try:
            return self._others.keep_picture(suffix, b64decode(body, validate=True), beside) if suffix else None
        except ValueError:
            return None

    def _set(self, address: Callable[[], str | None]) -> None:
        """The address becomes the cover; it is asked for, which may keep a picture, once there can be a cover."""
        self.typing_ends.emit()
        event = self._judging.open_event()
        if event is None:
            return
        try:
            edits.set_cover(event, "")
            picture = address()
        except (AddressRefusedError, edits.NoSourceForCoverError, ArchiveError) as error:
            self.said.emit(worded(error))
            return
        if picture is None:
            self.said.emit(self.tr("That picture can't be read"))
        else:
            self.edited.emit(edits.set_cover(event, picture), self.tr("Set the cover image"))
