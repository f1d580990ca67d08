"""Which day's digest, and in which form."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from curator.desktop.toolkit.dates import day_field, day_in


class DigestDialog(QDialog):
    """Asks for a day and, where there are several, for a format."""

    def __init__(
        self, parent: QWidget, day: date, formats: Sequence[tuple[str, str]], count_events: Callable[[date], int]
    ) -> None:
        """`formats` are names in code and for people; without any, the digest is to be printed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a day's digest") if formats else self.tr("Print a day's digest"))
        self.setMinimumWidth(380)
        self._count_events = count_events
        self._day = day_field(day, self)
        self._count = QLabel(self)
        self._format = QComboBox(self)
        for name, text in formats:
            self._format.addItem(text, name)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        verb = self.tr("Export…") if formats else self.tr("Print…")
        self._go = self._buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        form = QFormLayout(self)
        form.addRow(self.tr("&Day"), self._day)
        form.addRow("", self._count)
        form.addRow(self.tr("&Format"), self._format)
        form.setRowVisible(self._format, bool(formats))
        form.addRow(self._buttons)
        self._day.dateChanged.connect(self._update)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._update()

    def day(self) -> date:
        """The day that was chosen."""
        return day_in(self._day)

    def format_name(self) -> str:
        """The format that was chosen, by its name in code."""
        return str(self._format.currentData())

    @Slot()
    def _update(self) -> None:
        count = self._count_events(self.day())
        self._count.setText(self.tr("%Ln event(s) that day", "", count) if count else self.tr("No events that day"))
        self._go.setEnabled(count > 0)
