"""How the program ended last time, if it was not as it should."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from curator.desktop.toolkit.room import roomy


class ReportDialog(QDialog):
    """A report to read and to copy."""

    def __init__(self, parent: QWidget, said: str, report: str) -> None:
        """`said` tells in a sentence what it is about."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.resize(roomy(self, 720, 480))
        about = QLabel(said, self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        self._text = QPlainTextEdit(report, self)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (about, self._text, buttons):
            layout.addWidget(widget)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
