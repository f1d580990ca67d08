"""What a start without an archive shows first: the welcome page, while the other parts of the window are made."""

from PySide6.QtWidgets import QMainWindow, QMenuBar, QStatusBar

from curator.desktop.first_sight import FirstSight
from curator.desktop.panels.welcome import WelcomePanel
from curator.desktop.toolkit.direction import margins
from curator.desktop.toolkit.settings import Settings, has_taken_tour


class FirstPage(FirstSight):
    """The page as it will be, with room for the menu above it and for the line at the foot of the window."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        page, menus, status = WelcomePanel(self), QMenuBar(self), QStatusBar(self)
        for bar in (menus, status):
            bar.hide()
        menus.addMenu("A")
        page.offer_tour(not has_taken_tour(settings))
        page.show_recent(settings.recent_archives)
        above = 0 if menus.isNativeMenuBar() else menus.sizeHint().height()
        self._show(page, margins(0, above, 0, status.sizeHint().height()), page)
