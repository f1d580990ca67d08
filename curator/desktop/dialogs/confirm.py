"""A plan that asks for nothing but a word."""

from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.plan_dialog import PlanDialog


class ConfirmDialog(PlanDialog):
    """Shows what would be done."""

    def __init__(self, parent: QWidget, title: str, act: str) -> None:
        """`act` is the verb on the button."""
        super().__init__(parent)
        self.name_it(title, act)
