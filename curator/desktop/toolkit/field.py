"""What fields for a line of text have in common."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit


def let_clear(field: QLineEdit) -> None:
    """Puts a button into a field that empties it; Qt has one, but gives it no name."""
    field.setClearButtonEnabled(True)
    button = field.findChild(QAction, "_q_qlineeditclearaction")
    if isinstance(button, QAction):
        button.setText(QCoreApplication.translate("Field", "Clear"))
