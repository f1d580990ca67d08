"""A file is marked by the file manager that answers, on a bus of its own; where none does, its folder is opened."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.file_manager import show_in_folder

NAME = "org.freedesktop.FileManager1"


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg] # its stub knows no arguments
class FileManager(QObject):  # type: ignore[operator] # as above
    """Notes what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[list[str], str]] = []

    @Slot("QStringList", str)
    def ShowItems(self, addresses: list[str], startup: str) -> None:  # noqa: N802 - so it is called on the bus
        self.shown.append((addresses, startup))


class Opened(QObject):
    """What the desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.places.append(url.toLocalFile())


@pytest.fixture
def address() -> Iterator[str]:
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("needs dbus-daemon")
    with subprocess.Popen(
        [program, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def opened(qapp: object) -> Iterator[Opened]:
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type] # its stub says bytes
    yield opened
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_manager_that_answers_marks_the_file(qtbot: QtBot, address: str, opened: Opened) -> None:
    theirs, manager = QDBusConnection.connectToBus(address, "theirs"), FileManager()
    assert theirs.registerObject(
        "/org/freedesktop/FileManager1", manager, QDBusConnection.RegisterOption.ExportAllSlots
    )
    assert theirs.registerService(NAME)
    ours, parent = QDBusConnection.connectToBus(address, "ours"), QObject()
    show_in_folder(Path("/a folder/日 #1%.html"), parent, ours)
    qtbot.waitUntil(lambda: bool(manager.shown))
    qtbot.waitUntil(lambda: not parent.children())
    assert manager.shown == [(["file:///a%20folder/%E6%97%A5%20%231%25.html"], "")]
    assert opened.places == []
    for name in ("theirs", "ours"):
        QDBusConnection.disconnectFromBus(name)


def test_without_one_the_folder_is_opened(qtbot: QtBot, address: str, opened: Opened) -> None:
    ours = QDBusConnection.connectToBus(address, "ours")
    for bus in (ours, QDBusConnection("no bus at all")):
        parent = QObject()
        show_in_folder(Path("/a folder/day.html"), parent, bus)
        qtbot.waitUntil(lambda: not parent.children())  # noqa: B023 - called here
    assert opened.places == ["/a folder"] * 2
    QDBusConnection.disconnectFromBus("ours")
