"""A few labels to choose from, each with a key of its own."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from curator.desktop.toolkit.flow_layout import FlowLayout
from curator.desktop.toolkit.tips import give_tip
from curator.visible import on_button, visible

_MOST = 3
_LONGEST = 22
"""Characters of a label that its button shows; the tool tip has the rest."""


class LabelBar(QWidget):
    """Up to three buttons; Alt+1 to Alt+3 do what they do."""

    taken = Signal(str)
    """The label that was chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._buttons = [QToolButton(self) for _ in range(_MOST)]
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for number, button in enumerate(self._buttons):
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, number=number: self._take(number))
            # Of the window, since the cursor is in a cell's own editor when a label is to be chosen.
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.activated.connect(lambda number=number: self._take(number))
            layout.addWidget(button)
        self.show_labels(())

    def show_labels(self, labels: Sequence[str]) -> None:
        """Offers these labels, the best first; none hides the bar."""
        self._labels = tuple(labels[:_MOST])
        for number, button in enumerate(self._buttons):
            label = visible(self._labels[number]) if number < len(self._labels) else ""
            said = self.tr("Label it “{0}” (Alt+{1})").format(label, number + 1)
            button.setVisible(bool(label))
            short = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
            button.setText(on_button(f"{number + 1} {short}"))
            give_tip(button, *([said] if label else []))
            button.setAccessibleDescription(label)
            button.setAccessibleName(said)
        self.setVisible(bool(labels))

    def _take(self, number: int) -> None:
        if number < len(self._labels):
            self.taken.emit(self._labels[number])
