"""One thing done to many events: contexts, the labels of a site, find and replace."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from curator.archive.archive import Archive
from curator.archive.plan import Plan
from curator.desktop.toolkit.check_box import CheckBox
from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.day_field import DayField
from curator.desktop.toolkit.plan_dialog import PlanDialog
from curator.planning import batch, moving
from curator.planning.acting import Planned, Ways
from curator.planning.replacing import Part, Search

Wanted = Callable[[Archive, Sequence[str], Ways], Planned]


class Scope(Enum):
    """Which events are meant."""

    CHOSEN = "chosen"
    FOUND = "found"


class _Kind(Enum):
    """What is to be done."""

    ADD = 0
    REMOVE = 1
    RENAME = 2
    RELABEL = 3
    REPLACE = 4
    MOVE = 5


class BatchDialog(PlanDialog):
    """Asks what is to be done, and to which events."""

    def __init__(self, parent: QWidget, chosen: int, day: date, counts: Counts, *, is_search: bool) -> None:
        """So many events are chosen; `is_search`: the list shows what a search found, not the whole archive.

        `day` is the one to start from where they are to be moved.
        """
        super().__init__(parent)
        self.name_it(self.tr("Change many events"), self.tr("Change them"))
        self._scope, self._kind, self._parts = QComboBox(self), QComboBox(self), QComboBox(self)
        self._first, self._second = QLineEdit(self), QLineEdit(self)
        self._day = DayField(day, counts, self)
        self._is_pattern = CheckBox(self.tr("Regular e&xpression"), self)
        self._minds_case = CheckBox(self.tr("Upper and lower &case differ"), self)
        self._minds_case.setChecked(True)
        self._whole_words = CheckBox(self.tr("Wh&ole words"), self)
        self._fill(chosen, is_search=is_search)
        self._lay_out()
        self._show_fields()
        for box in (self._scope, self._kind, self._parts):
            box.currentIndexChanged.connect(self.ask)
        self._kind.currentIndexChanged.connect(self._show_fields)
        for field in (self._first, self._second):
            field.textChanged.connect(self.ask)
        self._day.day_changed.connect(self.ask)
        for switch in (self._is_pattern, self._minds_case, self._whole_words):
            switch.toggled.connect(self.ask)

    @property
    def scope(self) -> Scope:
        """Which events are meant."""
        scope: Scope = self._scope.currentData()
        return scope

    @override
    def problem(self) -> str:
        return self._day.problem if self._kind.currentData() is _Kind.MOVE else ""

    def wanted(self) -> Wanted:
        """What plans it, for events at some paths."""
        first, second = self._first.text().strip(), self._second.text().strip()
        kind: _Kind = self._kind.currentData()
        is_named = kind is _Kind.MOVE or (self._first.text() if kind is _Kind.REPLACE else first)
        if not is_named or (not second and kind in {_Kind.RENAME, _Kind.RELABEL}):
            return lambda _archive, _paths, _ways: Planned(Plan(kind.name.lower(), ()), (), (), {}, 0)
        plans: dict[_Kind, Wanted] = {
            _Kind.ADD: lambda archive, paths, ways: batch.add_context(archive, paths, first, ways=ways),
            _Kind.REMOVE: lambda archive, paths, ways: batch.remove_context(archive, paths, first, ways=ways),
            _Kind.RENAME: lambda archive, paths, ways: batch.rename_context(archive, paths, first, second, ways=ways),
            _Kind.RELABEL: lambda archive, paths, ways: batch.relabel(archive, paths, first, second, ways=ways),
            _Kind.REPLACE: self._replacing(),
            _Kind.MOVE: self._moving(),
        }
        return plans[kind]

    def _replacing(self) -> Wanted:
        part: Part = self._parts.currentData()
        search = Search(
            self._first.text(),
            self._second.text(),
            is_pattern=self._is_pattern.isChecked(),
            ignores_case=not self._minds_case.isChecked(),
            whole_words=self._whole_words.isChecked(),
        )
        return lambda archive, paths, ways: batch.replace_text(archive, paths, search, {part}, ways=ways)

    def _moving(self) -> Wanted:
        day = self._day.day
        return lambda archive, paths, ways: moving.move(archive, paths, day, ways=ways)

    def _fill(self, chosen: int, *, is_search: bool) -> None:
        if chosen:
            self._scope.addItem(self.tr("%Ln chosen event(s)", "", chosen), Scope.CHOSEN)
        everything = self.tr("All that the search found") if is_search else self.tr("All events of the archive")
        self._scope.addItem(everything, Scope.FOUND)
        if is_search and chosen <= 1:  # one is open whatever was searched for, and many are meant here
            self._scope.setCurrentIndex(self._scope.count() - 1)
        kinds = {
            _Kind.REPLACE: self.tr("Find and replace"),
            _Kind.ADD: self.tr("Add a context"),
            _Kind.REMOVE: self.tr("Remove a context"),
            _Kind.RENAME: self.tr("Rename a context"),
            _Kind.RELABEL: self.tr("Relabel the sources of a site"),
            _Kind.MOVE: self.tr("Move to another day"),
        }
        for kind, name in kinds.items():
            self._kind.addItem(name, kind)
        parts = {
            Part.TITLE: self.tr("Title"),
            Part.SUMMARY: self.tr("Summary"),
            Part.LABELS: self.tr("Labels of sources"),
            Part.TEXT: self.tr("Whole text"),
        }
        for part, name in parts.items():
            self._parts.addItem(name, part)

    def _lay_out(self) -> None:
        self.form.addRow(self.tr("&Events"), self._scope)
        self.form.addRow(self.tr("&What"), self._kind)
        self.form.addRow(self.tr("&Find"), self._first)
        self.form.addRow(self.tr("&Replace by"), self._second)
        self.form.addRow(self.tr("&In"), self._parts)
        self.form.addRow(self.tr("&Day"), self._day)
        self.form.addRow("", self._minds_case)
        self.form.addRow("", self._whole_words)
        self.form.addRow("", self._is_pattern)

    @Slot()
    def _show_fields(self) -> None:
        kind: _Kind = self._kind.currentData()
        names = {
            _Kind.ADD: (self.tr("&Context"), ""),
            _Kind.REMOVE: (self.tr("&Context"), ""),
            _Kind.RENAME: (self.tr("&Context"), self.tr("&New name")),
            _Kind.RELABEL: (self.tr("&Site"), self.tr("&Label")),
            _Kind.REPLACE: (self.tr("&Find"), self.tr("&Replace by")),
            _Kind.MOVE: ("", ""),
        }
        for field, name in zip((self._first, self._second), names[kind], strict=True):
            self.form.setRowVisible(field, bool(name))
            self.form.labelForField(field).setText(name)  # type: ignore[attr-defined] # it was made by addRow
        for widget in (self._parts, self._minds_case, self._whole_words, self._is_pattern):
            self.form.setRowVisible(widget, kind is _Kind.REPLACE)
        self.form.setRowVisible(self._day, kind is _Kind.MOVE)
