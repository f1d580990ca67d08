"""The menu of the archives that were opened before."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from curator.desktop.session import Session
from curator.desktop.toolkit.settings import Settings
from curator.visible import on_button, tool_tip, visible


class RecentMenu(QMenu):
    """Stands before a command in that one's menu. It is filled when it opens: another window may open archives too."""

    chosen = Signal(object)
    """The Path of an archive."""

    def __init__(self, window: QMainWindow, before: QAction, session: Session, settings: Settings) -> None:
        menu = next(menu for menu in window.menuBar().findChildren(QMenu) if before in menu.actions())
        super().__init__(menu)
        self.setTitle(self.tr("Open a &recent archive"))
        self.setToolTipsVisible(True)
        self._session, self._settings = session, settings
        menu.insertMenu(before, self)
        menu.aboutToShow.connect(self._allow)
        self.aboutToShow.connect(self._fill)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.menuAction().setEnabled(bool(self._others()))

    @Slot()
    def _fill(self) -> None:
        self.clear()
        others = self._others()
        for root in others:
            is_only = [other.name for other in others].count(root.name) == 1
            text = on_button(root.name) if is_only else f"{on_button(root.name)} — {on_button(str(root.parent))}"
            action = self.addAction(text)
            action.setToolTip(tool_tip(str(root)))
            action.setStatusTip(visible(str(root)))
            action.triggered.connect(lambda _checked=False, root=root: self.chosen.emit(root))

    def _others(self) -> list[Path]:
        """All but the one that is open."""
        opened = self._session.archive.root if self._session.archive is not None else None
        return [root for root in self._settings.recent_archives if root != opened]
