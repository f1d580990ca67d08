"""Another title for an event, with its file name or without."""

from PySide6.QtWidgets import QLineEdit, QWidget

from curator.desktop.toolkit.check_box import CheckBox
from curator.desktop.toolkit.plan_dialog import PlanDialog


class RetitleDialog(PlanDialog):
    """Asks for the title."""

    def __init__(self, parent: QWidget, title: str) -> None:
        """`title` is the one that it has, with its edge blanks, which stay."""
        super().__init__(parent)
        self.name_it(self.tr("Change the title"), self.tr("Change title"))
        self._before = title
        self._title = QLineEdit(title.strip(), self)
        self._is_renamed = CheckBox(self.tr("Name the &file after it too"), self)
        self._is_renamed.setToolTip(self.tr("Else the file keeps its name, and links from elsewhere still find it"))
        self.form.addRow(self.tr("&Title"), self._title)
        self.form.addRow("", self._is_renamed)
        self._title.textChanged.connect(self.ask)
        self._is_renamed.toggled.connect(self.ask)

    @property
    def title(self) -> str:
        """The title as it is to be written."""
        typed, before = " ".join(self._title.text().split()), self._before
        if not typed:
            return ""
        lead = len(before) - len(before.lstrip())
        trail = len(before) - len(before.rstrip()) if before.strip() else 0
        return f"{before[:lead]}{typed}{before[len(before) - trail :]}"

    @property
    def is_renamed(self) -> bool:
        """Whether the file is to be called after it."""
        return self._is_renamed.isChecked()
