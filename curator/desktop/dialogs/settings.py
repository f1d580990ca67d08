"""All that a person can choose about Curator, in one dialog; each choice holds at once."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from curator.desktop.toolkit.room import roomy
from curator.desktop.toolkit.scrolled import Scrolled
from curator.desktop.toolkit.shortcuts_page import KeysOf, ShortcutsPage

_SIZE = QSize(680, 690)


class SettingsDialog(QDialog):
    """A page for each kind of choice."""

    def __init__(self, parent: QWidget, choices: QWidget, keys: KeysOf) -> None:
        """`choices` is the page for all but the keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(roomy(self, _SIZE.width(), _SIZE.height()))
        self.pages = QTabWidget(self)
        self.pages.setAccessibleName(self.tr("Settings"))
        self.pages.addTab(Scrolled(choices), self.tr("General"))
        self.pages.addTab(ShortcutsPage(keys, self.pages), self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
