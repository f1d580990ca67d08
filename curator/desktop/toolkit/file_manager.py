"""A file shown where it lies, in the desktop's file manager."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices

_NAME = "org.freedesktop.FileManager1"


def show_in_folder(file: Path, parent: QObject, bus: QDBusConnection | None = None) -> None:
    """Opens the file's folder with the file marked; where no file manager on the bus can do that, the folder alone.

    Nobody waits for it: a file manager may have to be started first. `bus` is that of the session if it is None.
    """
    bus = bus or QDBusConnection.sessionBus()
    if not bus.isConnected():  # a call would never be said to have failed
        open_place(file.parent)
        return
    show = QDBusMessage.createMethodCall(_NAME, f"/{_NAME.replace('.', '/')}", _NAME, "ShowItems")
    show.setArguments([[QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(show), parent)

    def settle() -> None:
        if watcher.isError():
            open_place(file.parent)
        watcher.deleteLater()

    watcher.finished.connect(settle)


def open_place(place: Path) -> None:
    """Shows a file or folder in the program that the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
