"""What is dragged out or copied, byte for byte."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from typing_extensions import override


class RawMime(QMimeData):
    """Gives the bytes as they are; `QMimeData.setData` would write a list of addresses anew, with other escapes."""

    def __init__(self, formats: Mapping[str, bytes]) -> None:
        super().__init__()
        self._formats = dict(formats)

    @override
    def formats(self) -> list[str]:
        return list(self._formats)

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self._formats

    @override
    def retrieveData(self, mimetype: str, preferredType: object) -> object:
        """For some systems Qt asks for addresses, and hands those on."""
        data = self._formats.get(mimetype)
        if data and isinstance(preferredType, QMetaType) and preferredType.id() == QMetaType.Type.QVariantList.value:
            return [QUrl.fromEncoded(line) for line in data.split()]
        return None if data is None else QByteArray(data)


def leave_on_clipboard() -> None:
    """The program ends: what it put on the clipboard no longer needs it. Some systems ask for the bytes when Python is
    gone."""
    clipboard = QGuiApplication.clipboard()
    mime = clipboard.mimeData()
    if isinstance(mime, RawMime):
        plain = QMimeData()
        for name in mime.formats():
            plain.setData(name, mime.data(name))
        clipboard.setMimeData(plain)
