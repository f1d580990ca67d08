"""What fields for a line of text have in common."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from curator.curation import drops
from curator.desktop.toolkit.drop_zone import Formats, formats_of


def let_clear(field: QLineEdit) -> None:
    """Puts a button into a field that empties it; Qt has one, but gives it no name."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(button, QAction):
        button.setText(QCoreApplication.translate("Field", "Clear"))


class ThingField(QLineEdit):
    """A field for the address of a thing, into which the thing itself can be pasted too."""

    def __init__(self, take: Callable[[Formats], bool], parent: QWidget) -> None:
        """`take` says whether it takes what is pasted and is no text."""
        super().__init__(parent)
        self._take = take
        self.setAcceptDrops(False)  # what lies around it knows better what is dropped

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        paste = menu.findChild(QAction, "edit-paste")
        if isinstance(paste, QAction):
            paste.triggered.disconnect()  # from Qt's own, which takes text alone
            paste.triggered.connect(self.paste)
            paste.setEnabled(not self.isReadOnly())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    @Slot()
    def paste(self) -> None:
        """Pastes text, or hands over what is none."""
        formats = formats_of(QGuiApplication.clipboard().mimeData())
        is_thing = bool(drops.files_in(formats)) or not drops.plain_in(formats)
        if not (is_thing and self._take(formats)):
            super().paste()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)
