"""Tabs many of which stand side by side, with less room around their names than others have."""

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QTabWidget, QWidget
from typing_extensions import override


class TightTabs(QTabWidget):
    """Parts of the window of which one is seen, without a frame around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        style = _Tight()
        style.setParent(self)
        self.tabBar().setStyle(style)


class _Tight(QProxyStyle):
    """The style of the desktop, but for that room."""

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        return usual // 2 if metric is QStyle.PixelMetric.PM_TabBarTabHSpace else usual
