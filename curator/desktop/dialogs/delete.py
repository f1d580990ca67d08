"""Deleting events, with or without the links to them."""

from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.check_box import CheckBox
from curator.desktop.toolkit.plan_dialog import PlanDialog


class DeleteDialog(PlanDialog):
    """Asks about the links."""

    def __init__(self, parent: QWidget, count: int) -> None:
        """So many events are to be deleted."""
        super().__init__(parent)
        self.name_it(self.tr("Delete %Ln event(s)", "", count), self.tr("Delete"))
        text = self.tr("&Leave links to what is deleted in other files, though they lead nowhere then")
        self._keeps_links = CheckBox(text, self)
        self.form.addRow(self._keeps_links)
        self._keeps_links.toggled.connect(self.ask)

    @property
    def keeps_links(self) -> bool:
        """Whether links to what is deleted are to stay."""
        return self._keeps_links.isChecked()
