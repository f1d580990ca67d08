"""Another day for events."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.plan_dialog import PlanDialog


class MoveDialog(PlanDialog):
    """Asks for the day."""

    def __init__(self, parent: QWidget, count: int, day: date, counts: Counts) -> None:
        """So many events are to be moved; `day` is the one to start from."""
        super().__init__(parent)
        self.name_it(self.tr("Move %Ln event(s) to another day", "", count), self.tr("Move"))
        self._day = DayField(day, counts, self)
        self.form.addRow(self.tr("&Day"), self._day)
        self._day.day_changed.connect(self.ask)

    @property
    def day(self) -> date:
        """The day."""
        return self._day.day

    @override
    def problem(self) -> str:
        return self._day.problem
