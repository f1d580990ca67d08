"""What is to become of an address that holds a user name or password."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from curator.curation.addresses import without_credentials
from curator.desktop.toolkit.question import AFFIRM, REJECT, Choice, ask
from curator.visible import visible


def ask_about_credentials(parent: QWidget, address: str) -> str | None:
    """The address to take, with or without them; None to leave it out."""
    translate = QCoreApplication.translate
    answer = ask(
        parent,
        translate("Credentials", "This address holds a user name or password"),
        visible(address),
        (
            Choice("strip", translate("Credentials", "Add it &without them"), AFFIRM),
            Choice("keep", translate("Credentials", "Add it &as it is"), AFFIRM),
            Choice("leave", translate("Credentials", "&Don't add it"), REJECT),
        ),
    )
    if answer == "leave":
        return None
    return without_credentials(address) if answer == "strip" else address
