"""What helps a person with Curator itself: finding commands, choosing their keys and what else can be chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from curator.desktop.dialogs.settings import SettingsDialog
from curator.desktop.palette import Palette
from curator.desktop.shortcuts import Shortcuts
from curator.desktop.toolkit.mouse_ways import MouseWays
from curator.desktop.toolkit.settings import Settings


class Assistance(QObject):
    """The parts that know commands, not events."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction], settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.palette = Palette(window, actions)
        self.shortcuts = Shortcuts(self, actions, settings)
        MouseWays(window, actions["back"], actions["forward"])

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {"palette": self.palette.show, "settings": self.show_settings}

    @Slot()
    def show_settings(self) -> None:
        """Shows what can be chosen."""
        dialog = SettingsDialog(self._window, self.shortcuts)
        dialog.exec()
        dialog.deleteLater()
