"""Texts held against each other, while both stay as they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from curator.desktop.toolkit.plan_view import PlannedFile, PlanView
from curator.desktop.toolkit.room import roomy


class CompareDialog(QDialog):
    """It stays open beside the window until it is closed."""

    def __init__(self, parent: QWidget, title: str, summary: str, comparisons: Sequence[PlannedFile]) -> None:
        """Each of the comparisons has a name, what it comes to, and its lines."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        view = PlanView(self, (self.tr("Compared"), self.tr("Lines")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(view, 1)
        layout.addWidget(buttons)
        self.resize(roomy(self, 820, 620))
        view.show_plan(summary, comparisons)
