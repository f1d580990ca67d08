"""How the window is arranged, from one start to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from curator.desktop.desk import Desk
from curator.desktop.first_sight import note_room
from curator.desktop.toolkit.settings import Settings

VIEWS = ("write", "beside", "below", "read")


class Arrangement(QObject):
    """Size and place, columns, and which of the views is shown."""

    def __init__(self, window: QMainWindow, desk: Desk, actions: Mapping[str, QAction], settings: Settings) -> None:
        """Arranges it as it was when the last window closed."""
        super().__init__(window)
        self._window, self._desk, self._actions, self._settings = window, desk, actions, settings
        for view in VIEWS:
            actions[view].triggered.connect(self._show_view)
        for finding in ("find_text", "find_next", "find_previous"):
            actions[finding].triggered.connect(self._see_text)
        actions["browse"].toggled.connect(desk.finding.show_browsing)
        for leaving in ("find", "add_source", "browse", "close_archive", *VIEWS):
            actions[leaving].triggered.connect(self._leave_focus)
        actions["focus"].toggled.connect(self._focus)
        desk.editor.find_bar.passed_on.connect(self._leave_focus)
        window.addActions(list(actions.values()))  # shortcuts of a menu bar that is hidden would not work
        self._restore()

    def store(self) -> None:
        """For the next start."""
        self._settings.store_arrangement("geometry", self._window.saveGeometry())
        note_room(self._window, self._desk.events, self._settings)
        self._desk.store(self._settings)
        self._settings.store_text("browse", "on" if self._actions["browse"].isChecked() else "off")

    def _restore(self) -> None:
        browse, view = self._actions["browse"], self._settings.text("view")
        self._desk.restore(self._settings)
        browse.setChecked(self._settings.text("browse") != "off")
        self._desk.finding.show_browsing(browse.isChecked())
        self._actions[view if view in VIEWS else "beside"].setChecked(
            True
        )  # triggered it does nothing without an archive
        self._show_view()

    @Slot(bool)
    def _focus(self, is_on: bool) -> None:
        self._window.menuBar().setHidden(is_on)
        self._desk.focus_on_text(alone=is_on)
        if is_on:
            self._desk.editor.setFocus()

    @Slot()
    def _leave_focus(self) -> None:
        self._actions["focus"].setChecked(False)

    @Slot()
    def _see_text(self) -> None:
        """What is done in the text needs it in sight."""
        if self._actions["read"].isChecked():
            self._actions["beside"].trigger()

    @Slot()
    def _show_view(self) -> None:
        view = next(view for view in VIEWS if self._actions[view].isChecked())
        self._desk.columns.show_mode(view)
        self._settings.store_text("view", view)
