"""How the window is arranged, from one start to the next."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

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
        actions["full_screen"].toggled.connect(self._fill_screen)
        desk.editor.find_bar.passed_on.connect(self._leave)
        window.addActions(list(actions.values()))  # shortcuts of a menu bar that is hidden would not work
        self._restore()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The system may show the window another way; and Esc comes here where no part has a use for it."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._actions["full_screen"].setChecked(self._window.isFullScreen())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave()
        return super().eventFilter(watched, event)

    def store(self) -> None:
        """For the next start."""
        self._settings.store_arrangement("geometry", self._window.saveGeometry())
        note_room(self._window, self._desk.events, self._settings)
        self._desk.store(self._settings)
        self._settings.store_text("browse", "on" if self._actions["browse"].isChecked() else "off")

    def _restore(self) -> None:
        browse, view = self._actions["browse"], self._settings.text("view")
        self._actions["full_screen"].setChecked(self._window.isFullScreen())
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

    @Slot(bool)
    def _fill_screen(self, is_on: bool) -> None:
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if is_on else state & ~full)

    @Slot()
    def _leave(self) -> None:
        """Leaves what fills the screen: the text alone first."""
        self._actions["focus" if self._actions["focus"].isChecked() else "full_screen"].setChecked(False)

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
