"""Deleted events that can come back."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from curator.desktop.toolkit.check_box import TickRows
from curator.desktop.toolkit.dates import moment
from curator.desktop.toolkit.plan_dialog import PlanDialog
from curator.desktop.toolkit.plan_view import PlannedFile
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT
from curator.planning.restoring import Deleted
from curator.visible import tool_tip, visible

_LINES = 7


class RestoreDialog(PlanDialog):
    """Asks which ones."""

    def __init__(self, parent: QWidget, deleted: Sequence[Deleted]) -> None:
        """`deleted` are those that can come back, the last deleted first."""
        super().__init__(parent)
        self.name_it(self.tr("Deleted events"), self.tr("Restore"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Deleted events"))
        self._list.setItemDelegate(TickRows(self._list))
        self._list.setFixedHeight(max(self._list.fontMetrics().lineSpacing(), LEAST_HEIGHT) * _LINES + 8)
        with QSignalBlocker(self._list):
            for one in deleted:
                self._add(one)
        self.form.addRow(self._list)
        self._list.itemChanged.connect(self.ask)

    @property
    def paths(self) -> list[str]:
        """Those that are checked."""
        items = map(self._list.item, range(self._list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    @override
    def show_plan(self, summary: str, files: Sequence[PlannedFile], *, can_act: bool) -> None:
        super().show_plan(summary if self.paths else self.tr("Tick what is to come back"), files, can_act=can_act)

    def _add(self, one: Deleted) -> None:
        name, when = visible(one.title or one.path), moment(one.when)
        item = QListWidgetItem(self.tr("{0} — deleted {1}").format(name, when), self._list)
        item.setToolTip(tool_tip(one.path))
        item.setData(Qt.ItemDataRole.UserRole, one.path)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
