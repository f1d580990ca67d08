"""The first column: the field of the search, below it ways to browse, which can be folded away, and the list."""

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from curator.desktop.toolkit.direction import margins

_BROWSING_HEIGHT = 236


class FindColumn(QWidget):
    """Arranges widgets that are given to it."""

    def __init__(self, search: QWidget, views: dict[str, QWidget], events: QWidget, parent: QWidget) -> None:
        """`views` are the ways to browse, by the names on their tabs."""
        super().__init__(parent)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Ways to browse"))
        for name, view in views.items():
            self.tabs.addTab(view, name)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.tabs)
        self._splitter.addWidget(events)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_BROWSING_HEIGHT, 2 * _BROWSING_HEIGHT])
        field = QVBoxLayout()
        field.setContentsMargins(margins(8, 8, 4, 6))
        field.addWidget(search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addWidget(self._splitter, 1)
        QWidget.setTabOrder(search, self.tabs)  # as the eye finds it: before the views that it chooses from

    @Slot(bool)
    def show_browsing(self, is_shown: bool) -> None:
        """Shows the ways to browse, or leaves the room to the list."""
        self.tabs.setVisible(is_shown)

    def bring_up(self, view: QWidget) -> None:
        """Brings one of the ways to browse to the front."""
        self.tabs.setCurrentWidget(view)

    def arrangement(self) -> QByteArray:
        """How the height is shared out, for the settings."""
        return self._splitter.saveState()

    def restore(self, state: QByteArray) -> None:
        """The same from the settings."""
        self._splitter.restoreState(state)
