"""Picking an event to relate: type some letters of its title, say what ties the two."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.catalogue.entries import Entry
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.jobs import JobThread, NewestJob
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.room import roomy
from curator.desktop.toolkit.tall_rows import TallRows
from curator.desktop.toolkit.worded import worded
from curator.visible import visible

_MOST_SHOWN = 200
_BETWEEN = re.compile("[,，、،]")
"""What stands between contexts: the commas of Latin, Chinese, Japanese and Arabic."""


Find = Callable[[str, int, Callable[[], bool]], Sequence[Entry]]
"""So many events at most for some letters of a title, best first, or the newest for none; runs in a worker thread, and
should end soon once it is cancelled, which the last argument tells."""


class PickEventDialog(QDialog):
    """Offers the archive's events; for one picking. Who accepts before those for the text are there gets the first."""

    def __init__(self, parent: QWidget, find: Find, context_word: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a related event"))
        self._find = find
        self._thread = JobThread("picking an event")
        self._look = NewestJob(self, self._thread)
        """For the events that belong to the text, until they are shown."""
        self._is_accepted = False
        """Whether it was accepted before they were there."""
        self._found: tuple[Entry, ...] = ()
        self._search = QLineEdit(self)
        self._model = QStandardItemModel(self)
        self._view = QListView(self)
        self._count = QLabel(self)
        self._context = QLineEdit(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._add = self._buttons.addButton(self.tr("Add related event"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(context_word)
        self._search.textChanged.connect(self._start)
        self._search.installEventFilter(self)
        self._look.finished.connect(self._take)
        self._look.failed.connect(self._take_failure)
        self._view.doubleClicked.connect(self._accept_row)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._start()

    def picked(self) -> Entry | None:
        """The event that was picked."""
        row = self._view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def contexts(self) -> tuple[str, ...]:
        """The contexts that were typed, as they are to stand on the line."""
        return tuple(context.strip() for context in _BETWEEN.split(self._context.text()) if context.strip())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field up and down move through the list, and Enter leads on to what ties the two."""
        is_press = event.type() == QEvent.Type.KeyPress and watched is self._search
        if is_press and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row = self._view.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1)
            self._view.setCurrentIndex(self._model.index(max(0, min(row, len(self._found) - 1)), 0))
            return True
        if is_press and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._found or self._look.is_awaited:
                self._context.setFocus()
            return True
        return super().eventFilter(watched, event)

    @override
    def accept(self) -> None:
        if self._look.is_awaited:
            self._is_accepted = True
        elif self._found:
            super().accept()

    @override
    def done(self, result: int) -> None:
        self._look.let_go()
        self._thread.end()
        super().done(result)

    def _lay_out(self, context_word: str) -> None:
        self.resize(roomy(self, 720, 460))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setPlaceholderText(self.tr("Some words of the title"))
        self._view.setAccessibleName(self.tr("Events found"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(TallRows(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._context.setPlaceholderText(self.tr("What ties the two, such as names: Homs, bombardment"))
        form = QFormLayout()
        form.addRow(context_word, self._context)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._count)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    @Slot()
    def _accept_row(self) -> None:
        """The one that the person sees and points at, whatever comes for the text."""
        self._look.let_go()
        self.accept()

    @Slot()
    def _start(self) -> None:
        self._is_accepted = False
        find, text = self._find, self._search.text()
        self._look.start(lambda job: find(text, _MOST_SHOWN, lambda: job.is_cancelled))

    @Slot(object)
    def _take(self, found: Sequence[Entry]) -> None:
        nothing = self.tr("No events are found; those that are related already are not listed")
        text = self.tr("%Ln event(s)", "", len(found)) if found else nothing
        is_full = len(found) == _MOST_SHOWN
        self._show(found, self.tr("The first {0} are shown").format(_MOST_SHOWN) if is_full else text)

    @Slot(object)
    def _take_failure(self, error: Exception) -> None:
        self._show((), worded(error))

    def _show(self, found: Sequence[Entry], said: str) -> None:
        self._found = tuple(found)
        self._model.clear()
        for entry in self._found:
            self._model.appendRow(_row(entry))
        self._view.setCurrentIndex(self._model.index(0, 0))
        self._add.setEnabled(bool(self._found))
        self._count.setText(said)
        if self._is_accepted:
            self.accept()


def _row(entry: Entry) -> QStandardItem:
    title = visible(entry.title)
    row = QStandardItem(f"{entry.day.isoformat()}   {title}")
    row.setData(listed((long_day(entry.day), title)), Qt.ItemDataRole.AccessibleTextRole)
    return row
