"""A question with verbs on its buttons."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from curator.visible import visible_lines

AFFIRM = QMessageBox.ButtonRole.AcceptRole
DESTROY = QMessageBox.ButtonRole.DestructiveRole
REJECT = QMessageBox.ButtonRole.RejectRole


class Choice(Struct, frozen=True):
    """One answer: its key, the button's text, and what kind of answer it is, which decides the button's place."""

    key: str
    text: str
    role: QMessageBox.ButtonRole


def ask(parent: QWidget, text: str, details: str, choices: Sequence[Choice]) -> str:
    """The key of the answer. Esc and closing mean the last choice, Enter the first one that destroys nothing."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)  # texts from files must not be read as rich text
    box.setText(visible_lines(text))
    box.setInformativeText(visible_lines(details))
    buttons: dict[str, QPushButton] = {}
    for choice in choices:
        buttons[choice.key] = box.addButton(choice.text, choice.role)
    box.setDefaultButton(buttons[next(choice.key for choice in choices if choice.role is not DESTROY)])
    box.setEscapeButton(buttons[choices[-1].key])
    box.exec()
    clicked = box.clickedButton()
    return next((key for key, button in buttons.items() if button is clicked), choices[-1].key)


def tell(parent: QWidget, text: str, details: str = "") -> None:
    """Says something that the person has to know before going on."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(visible_lines(text))
    box.setInformativeText(visible_lines(details))
    box.exec()
