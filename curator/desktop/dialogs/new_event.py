"""A new event: its day and title; the file that it will be is shown before it is made."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.day_field import DayField
from curator.event.edition import Dialect
from curator.event.template import NewEvent
from curator.visible import visible

_WIDTH = 560


class NewEventDialog(QDialog):
    """Asks for what a new event needs."""

    changed = Signal()
    """Something else stands in it now."""

    def __init__(
        self,
        parent: QWidget,
        day: date,
        dialect: Dialect,
        path_of: Callable[[NewEvent], str],
        counts: Counts,
    ) -> None:
        """`path_of` tells where such an event would be written."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New event"))
        self._has_category = dialect.has_category
        self._path_of = path_of
        self._remark = QLabel(self.tr("You began this event before, and did not make it. Cancel gives it up."), self)
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._day = DayField(day, counts, self)
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("One sentence, in the present tense"))
        self._category = QLineEdit(self)
        self._summary = QPlainTextEdit(self)
        self._summary.setTabChangesFocus(True)
        self._summary.setFixedHeight(self._summary.fontMetrics().lineSpacing() * 5)
        self._place = QLabel(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._make = self._buttons.addButton(self.tr("Make event"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._day.day_changed.connect(self._update)
        for text in (self._title, self._category, self._summary):
            text.textChanged.connect(self._update)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._update()
        self._title.setFocus()

    def show_begun(self, new: NewEvent) -> None:
        """Has again what was typed into an earlier one, and says so."""
        self._remark.show()
        self._day.set_day(new.day)
        self._title.setText(new.title)
        self._category.setText(new.category)
        self._summary.setPlainText(new.summary)

    def new_event(self) -> NewEvent:
        """What the person said."""
        return NewEvent(
            day=self._day.day,
            title=_one_line(self._title.text()),
            category=_one_line(self._category.text()),
            summary=_one_line(self._summary.toPlainText()),
        )

    def _lay_out(self) -> None:
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place.setAlignment(Qt.AlignmentFlag.AlignTop)
        line = self._place.fontMetrics().lineSpacing()
        self._place.setContentsMargins(0, line * 3 // 8, 0, 0)  # so far down stands what a form calls a high field
        self._place.setFixedHeight(line * 4 + line * 3 // 8)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._remark)
        form.addRow(self.tr("&Date"), self._day)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Category"), self._category)
        form.setRowVisible(self._category, self._has_category)
        form.addRow(self.tr("&Summary"), self._summary)
        form.addRow(self.tr("File"), self._place)
        form.addRow(self._buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _update(self) -> None:
        new = self.new_event()
        self._make.setEnabled(bool(new.title) and not self._day.problem)
        place = visible(self._path_of(new)) if new.title else self.tr("Named after the title")
        self._place.setText(self._day.problem or place)
        self.changed.emit()


def _one_line(text: str) -> str:
    return " ".join(text.split())
