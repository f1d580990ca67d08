"""Tabs that come to the front while a drag rests on them."""

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QStyle, QTabWidget, QWidget

from curator.desktop.toolkit.drop_zone import DropZone


class TabDrags(QObject):
    """Watches the zone around the tabs. Qt's own way would let nothing be dropped on a tab."""

    def __init__(self, tabs: QTabWidget, around: QWidget, zone: DropZone) -> None:
        """`zone` is that of the widget `around` the tabs."""
        super().__init__(tabs)
        self._tabs, self._around, self._tab = tabs, around, -1
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._show)
        zone.hovered.connect(self._wait)
        zone.left.connect(self._end)

    @Slot(QPoint)
    def _wait(self, place: QPoint) -> None:
        bar = self._tabs.tabBar()
        tab = bar.tabAt(bar.mapFrom(self._around, place))
        if tab != self._tab:
            self._tab = tab
            self._rest.start(bar.style().styleHint(QStyle.StyleHint.SH_TabBar_ChangeCurrentDelay, None, bar))

    @Slot()
    def _show(self) -> None:
        self._tabs.setCurrentIndex(self._tab)  # none where there is no tab

    @Slot()
    def _end(self) -> None:
        self._rest.stop()
        self._tab = -1
