"""The cover image of the open event: an address, never fetched."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.action_button import ActionButton
from curator.desktop.toolkit.drop_zone import DropZone, Formats
from curator.desktop.toolkit.field import ThingField
from curator.desktop.toolkit.picture import PICTURE_SUFFIXES, PictureLabel
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.toolkit.tips import give_tip
from curator.event import edits
from curator.event.address import host_of, is_web
from curator.event.document import Event
from curator.event.splice import Edit
from curator.visible import visible


class CoverPanel(QWidget):
    """Shows and sets the cover image's address; what the person does goes out as an edit of the event's text."""

    edited = Signal(object, str)
    """The Edit, and what it did in words."""
    typed = Signal(str)
    """What a person typed for the cover: an address, or the path of a picture."""
    typing = Signal()
    """What stands in the field is another text now."""
    address_opened = Signal(str)
    picture_wanted = Signal(str)
    """The picture with this address is to be shown, if it is the archive's own."""

    offered = Signal(object)
    """The formats of what was dropped on it, pasted, or chosen from the disk."""
    refused = Signal(str)
    """Why something can't be dropped."""

    def __init__(self, exchange: Exchange, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cover image"))
        self._event: Event | None = None
        self._shown = ""
        self._frame = PictureLabel(self)
        self._field = ThingField(self._take_pasted, self)
        self._field.setAccessibleName(self.tr("Address of the cover image"))
        self._field.setPlaceholderText(self.tr("Web address or path of a picture, then Enter"))
        self._set_button = QPushButton(self.tr("Set cover"), self)
        self._opens, self._removes = actions["open_cover"], actions["remove_cover"]
        self._buttons = [ActionButton(act, self) for act in (actions["choose_cover"], self._removes, self._opens)]
        self._lay_out()
        self._zone = DropZone(self, exchange.judge, exchange.only_copies)
        self._zone.dropped.connect(self._take_drop)
        self._zone.refused.connect(self.refused)
        self._judge = exchange.judge
        self._invitation = exchange.invitation
        self._field.textChanged.connect(self.typing)
        self._field.returnPressed.connect(self._set)
        self._set_button.clicked.connect(self._set)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {
            "set_cover": self._field.setFocus,
            "choose_cover": self._choose_file,
            "open_cover": self._open,
            "remove_cover": self._remove,
        }

    def show_event(self, event: Event | None, *, is_editable: bool) -> None:
        """Shows the cover of this event; none where the open file is no event."""
        self._event = event
        cover = event.cover if event else None
        if cover:
            self._frame.setText(self.tr("Cover image from {0}").format(visible(host_of(cover.url) or cover.url)))
            give_tip(self._frame, cover.url)
        else:
            self._frame.setText(self._invitation if event else self.tr("Choose an event to see its cover image."))
            give_tip(self._frame)
        role = QPalette.ColorRole
        self._frame.setForegroundRole(role.WindowText if cover else role.PlaceholderText)
        shown = cover.url if cover else ""
        is_another, self._shown = shown != self._shown, shown
        if is_another or event is None:
            self._field.setText(shown)
            self._field.setCursorPosition(0)
        if is_another:
            self._frame.show_picture(None)
            self._ask_for_picture()
        for widget in (self._field, self._set_button):
            widget.setEnabled(event is not None and is_editable)
        self._removes.setEnabled(cover is not None and is_editable)
        self._opens.setEnabled(cover is not None)

    def show_picture(self, data: bytes | None) -> None:
        """Shows a picture of the archive's own in the place of the words; none for one that is elsewhere."""
        self._frame.show_picture(data)

    @override
    def event(self, event: QEvent) -> bool:
        """A picture is read only for who looks at it, and anew for who comes back, perhaps from drawing it."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.WindowActivate}:
            self._ask_for_picture()
        return super().event(event)

    def _ask_for_picture(self) -> None:
        if self._shown and self.isVisible():
            self.picture_wanted.emit(self._shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste takes a picture for the cover; the field does so for itself, which takes text too."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._zone.paste()
        else:
            super().keyPressEvent(event)

    def can_paste(self) -> bool:
        """Whether it takes what the clipboard holds."""
        return self._set_button.isEnabled()

    def forget_typing(self) -> None:
        """Takes out of the field what was typed for another event."""
        self._field.setText(self._shown)

    def edit_in_field(self, event: Event) -> Edit | None:
        """What would be made of this event if the web address in the field were taken now."""
        address = self._field.text().strip()
        try:
            return edits.set_cover(event, address) if is_web(address) else None
        except edits.NoSourceForCoverError:
            return None

    @Slot()
    def take_field(self) -> None:
        """Takes what stands in the field, as Enter does."""
        if self.has_typing() and self._field.isEnabled():
            self._set()

    def has_typing(self) -> bool:
        """Whether something stands in the field that is not the cover already."""
        return self._field.text().strip() not in {"", self._shown.strip()}

    def _lay_out(self) -> None:
        self._frame.setFrameShape(QFrame.Shape.StyledPanel)
        self._frame.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._frame.setTextFormat(Qt.TextFormat.PlainText)
        self._frame.setWordWrap(True)
        self._frame.setMinimumHeight(64)
        self._frame.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # to paste there; keys have the buttons
        buttons = QHBoxLayout()
        buttons.addWidget(self._set_button)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.insertStretch(buttons.count() - 1, 1)
        form = QFormLayout()
        form.addRow(self.tr("Address"), self._field)
        note = QLabel(self.tr("Curator keeps the address and never fetches the picture."), self)
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._frame, 1)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addWidget(note)

    def _take_pasted(self, formats: Formats) -> bool:
        is_taken = not self._judge(formats)
        if is_taken:
            self.offered.emit(formats)
        return is_taken

    @Slot(object, QPoint)
    def _take_drop(self, formats: Formats, _place: QPoint) -> None:
        self.offered.emit(formats)

    @Slot()
    def _set(self) -> None:
        has_cover = self._event is not None and self._event.cover is not None
        if not (has_cover and self._field.text().strip() == self._shown):
            self.typed.emit(self._field.text())

    @Slot()
    def _choose_file(self) -> None:
        kind = self.tr("Pictures ({0})").format(" ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Picture for the cover"), "", kind)
        if name:
            self.offered.emit({"text/uri-list": Path(name).as_uri().encode()})

    @Slot()
    def _remove(self) -> None:
        if self._event is not None:
            self.edited.emit(edits.remove_cover(self._event), self.tr("Removed the cover image"))

    @Slot()
    def _open(self) -> None:
        if self._event is not None and self._event.cover is not None:
            self.address_opened.emit(self._event.cover.url)
