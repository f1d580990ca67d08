"""What is to become of an address that holds a user name or password."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from curator.curation.addresses import without_credentials
from curator.desktop.toolkit import question
from curator.visible import visible


def ask(parent: QWidget, address: str) -> str | None:
    """The address to take, with or without them; None to leave it out."""
    translate = QCoreApplication.translate
    answer = question.ask(
        parent,
        translate("Credentials", "This address holds a user name or password"),
        visible(address),
        (
            question.Choice("strip", translate("Credentials", "Add it &without them"), question.AFFIRM),
            question.Choice("keep", translate("Credentials", "Add it &as it is"), question.AFFIRM),
            question.Choice("leave", translate("Credentials", "&Don't add it"), question.REJECT),
        ),
    )
    if answer == "leave":
        return None
    return without_credentials(address) if answer == "strip" else address
