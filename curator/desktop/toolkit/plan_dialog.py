"""A dialog that shows what would be done, anew with each change of its fields, before anything of it is."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.plan_view import PlannedFile, PlanView
from curator.desktop.toolkit.room import roomy

_PAUSE = 250
"""Milliseconds without a key before a plan is worth its work."""


class PlanDialog(QDialog):
    """Its kinds `name_it`, fill `form`, and `ask` when a field changes. It can be accepted once a plan is shown."""

    plan_wanted = Signal()
    """What the fields say is to be planned; `show_plan` or `show_problem` comes of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._view = PlanView(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._act = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._want_plan)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._buttons)
        self.resize(roomy(self, 820, 620))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.ask()

    def name_it(self, title: str, act: str) -> None:
        """What it is called, and the verb on its button."""
        self.setWindowTitle(title)
        self._act.setText(act)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the first field, then through the others and the plan to the buttons."""
        roles = (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)
        items = (self.form.itemAt(row, role) for row in range(self.form.rowCount()) for role in roles)
        fields = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        for one, following in pairwise((*fields, *self._view.parts, self._act)):
            QWidget.setTabOrder(one, following)
        (fields or [self._act])[0].setFocus(Qt.FocusReason.TabFocusReason)
        super().showEvent(event)

    @Slot()
    def ask(self) -> None:
        """The fields say something else now."""
        self._act.setEnabled(False)
        self._view.show_plan(self.tr("Looking for all that has to do with it…"), ())
        self._pause.start()

    def problem(self) -> str:
        """Why what the fields say can't be planned; empty where it can, or where only the plan will tell."""
        return ""

    @Slot()
    def _want_plan(self) -> None:
        if problem := self.problem():
            self.show_problem(problem)
        else:
            self.plan_wanted.emit()

    def show_plan(self, summary: str, files: Sequence[PlannedFile], *, can_act: bool) -> None:
        """Shows what would be done; what was planned before a field changed is of no use."""
        if not self._pause.isActive():
            self._view.show_plan(summary, files)
            self._act.setEnabled(can_act)

    def show_problem(self, text: str) -> None:
        """Says why nothing can be planned for what the fields say."""
        self.show_plan(text, (), can_act=False)
