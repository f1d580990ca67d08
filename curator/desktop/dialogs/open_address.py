"""A web address is shown before the browser gets it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from curator.curation.addresses import shown_host
from curator.event.address import is_web
from curator.visible import visible


class OpenAddressDialog(QDialog):
    """Accepted when the person wants the address opened. One that is no web address can only be copied."""

    def __init__(self, parent: QWidget, address: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open in the browser?"))
        self.setMinimumWidth(520)
        self._address = address
        host = QLabel(visible(shown_host(address)) or self.tr("No web address"), self)
        host.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(host.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        host.setFont(font)
        shown = QPlainTextEdit(visible(address), self)
        shown.setAccessibleName(self.tr("Address"))
        shown.setReadOnly(True)
        shown.setFixedHeight(shown.fontMetrics().lineSpacing() * 5)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        open_button = buttons.addButton(self.tr("Open in browser"), QDialogButtonBox.ButtonRole.AcceptRole)
        open_button.setEnabled(is_web(address))
        copy_button = buttons.addButton(self.tr("Copy address"), QDialogButtonBox.ButtonRole.ActionRole)
        copy_button.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (host, shown, buttons):
            layout.addWidget(widget)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.reject()
