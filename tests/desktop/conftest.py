"""A window on a copy of the sample archive, as a person would have it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.desktop.actions import add_to_window
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.dropping import tree_of
from tests.in_memory import tmp_path

__all__ = ["tmp_path"]

_LEAST_HEIGHT = 16
"""Pixels of a line in the font of a desktop."""


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """A copy of the sample archive."""
    return copy_archive(asset_path("sample-archive"), tmp_path / "archive")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that nothing else reads or writes."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desktop_font(qapp: QApplication) -> None:
    """What stands in pixels holds for fonts that desktops have; without any, the one there is is lower, and wider."""
    if QFontMetrics(qapp.font()).height() < _LEAST_HEIGHT:
        pytest.skip("no font of a desktop is installed (fonts-noto-core)")


def dispose(window: MainWindow) -> None:
    """Ends a window now, unsaved text or not: one that lived until Python's own end would call into it then."""
    QGuiApplication.clipboard().clear()
    window.session.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Mapping[str, QAction]]:
    """Those of the commands, which do nothing, for a part of the window by itself."""
    window = QMainWindow()
    yield add_to_window(window)
    window.deleteLater()


@pytest.fixture
def empty_window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    """The window as it first appears."""
    window = MainWindow(settings).furnish()
    window.resize(1280, 800)
    window.show()
    yield window
    dispose(window)


@pytest.fixture
def window(qtbot: QtBot, empty_window: MainWindow, archive: Archive) -> MainWindow:
    """The window with the sample archive read."""
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(archive.root)
    return empty_window


@pytest.fixture
def eagle(window: MainWindow, archive: Archive) -> str:
    """The path of an event with six sources, a cover and related events; it is open in the window."""
    path = next(path for path in archive.files() if "eagle-lands-on-the-moon" in path)
    assert window.conversation.open_file(path)
    return path


@pytest.fixture
def sources(qtbot: QtBot, window: MainWindow, eagle: str) -> QTreeWidget:
    """The list of the open event's sources, all in sight, in an archive whose labels are known."""
    window.resize(1280, 1400)
    qtbot.waitUntil(lambda: window.session.known is not None)
    return tree_of(window.desk.sources)


@pytest.fixture
def related(window: MainWindow, eagle: str) -> QTreeWidget:
    """The list of the open event's related events, all in sight."""
    window.resize(1280, 1400)
    window.desk.show_part(window.desk.related)
    return tree_of(window.desk.related)
