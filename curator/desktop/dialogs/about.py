"""Which Curator this is, what it is made of, and what to say of it in a report."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from curator.desktop.toolkit.icons import app_icon
from curator.desktop.toolkit.room import roomy

PARTS = {
    "Qt, PySide6-Essentials": "LGPL-3.0",
    "Python": "PSF-2.0",
    "anyascii": "ISC",
    "apsw": "OSI",
    "chunspell (Hunspell)": "MIT + MPL-1.1/GPL-2.0/LGPL-2.1",
    "jinja2": "BSD-3-Clause",
    "Lucide": "ISC + MIT",
    "Markdown": "BSD-3-Clause",
    "msgspec": "BSD-3-Clause",
    "nh3": "MIT",
    "OpenCC (its letters)": "Apache-2.0",
    "platformdirs": "MIT",
    "pypdf": "BSD-3-Clause",
    "python-docx": "MIT",
    "python-frontmatter": "MIT",
    "PyYAML": "MIT",
    "rapidfuzz": "MIT",
    "SQLite": "public domain",
    "typing_extensions": "PSF-2.0",
}
"""The licences of what Curator is made of, as their authors name them."""
_ICON = 64


class AboutDialog(QDialog):
    """Says it, and copies the versions."""

    def __init__(self, parent: QWidget, version: str, details: str) -> None:
        """`details` are the versions of Curator, Python, Qt and the system, in lines."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Curator"))
        self.resize(roomy(self, 520, 480))
        self._details = details
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        name = self._label(self.tr("Curator {0}").format(version))
        bold = name.font()
        bold.setPointSizeF(bold.pointSizeF() * 1.4)
        bold.setBold(True)
        name.setFont(bold)
        said = self._label(self.tr("Curate a news archive offline. Nothing is fetched, nothing is sent."))
        head = QVBoxLayout()
        head.addWidget(name)
        head.addWidget(said)
        row = QHBoxLayout()
        row.addWidget(picture)
        row.addLayout(head, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._label(details))
        self._add_licences(layout)

    def _add_licences(self, layout: QVBoxLayout) -> None:
        title = self._label(
            self.tr("Curator is free under the MIT licence. It is made of these parts, by their licences:")
        )
        parts = QPlainTextEdit("\n".join(f"{part}: {licence}" for part, licence in PARTS.items()), self)
        parts.setReadOnly(True)
        parts.setTabChangesFocus(True)
        parts.setAccessibleName(self.tr("Parts and their licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("The versions of Curator, Python, Qt and the system, for a report"))
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(title)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
