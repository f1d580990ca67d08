"""Another name for an event's file."""

from PySide6.QtWidgets import QLineEdit, QWidget

from curator.desktop.toolkit.plan_dialog import PlanDialog


class RenameDialog(PlanDialog):
    """Asks for the name."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """`name` is the one that it has, without `.md`."""
        super().__init__(parent)
        self.name_it(self.tr("Rename the file"), self.tr("Rename file"))
        self._name = QLineEdit(name, self)
        self.form.addRow(self.tr("&Name"), self._name)
        self._name.textChanged.connect(self.ask)

    @property
    def name(self) -> str:
        """The name, without `.md`."""
        return self._name.text().strip().removesuffix(".md")
