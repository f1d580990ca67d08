"""A few labels to choose from, each by a command of its own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from curator.desktop.toolkit.flow_layout import FlowLayout
from curator.desktop.toolkit.tips import give_tip
from curator.visible import on_button, visible

_COMMANDS = ("label_1", "label_2", "label_3")
_LONGEST = 22
"""Characters of a label that its button shows; the tool tip has the rest."""


class LabelBar(QWidget):
    """Up to three buttons, for as many commands."""

    taken = Signal(str)
    """The label that was chosen."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """`actions` by the names of their commands."""
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._acts = [actions[name] for name in _COMMANDS]
        self._buttons = [QToolButton(self) for _ in _COMMANDS]
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button, act in zip(self._buttons, self._acts, strict=True):
            button.setAutoRaise(True)
            button.clicked.connect(act.trigger)
            layout.addWidget(button)
        self.show_labels(())

    def show_labels(self, labels: Sequence[str]) -> None:
        """Offers these labels, the best first; none hides the bar."""
        self._labels = tuple(labels[: len(_COMMANDS)])
        for number, (button, act) in enumerate(zip(self._buttons, self._acts, strict=True)):
            label = visible(self._labels[number]) if number < len(self._labels) else ""
            act.setEnabled(bool(label))
            button.setVisible(bool(label))
            short = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
            button.setText(on_button(f"{number + 1} {short}"))
            give_tip(button, *([label, act.toolTip()] if label else []))
            button.setAccessibleName(f"{act.iconText()}: {label}")
        self.setVisible(bool(labels))

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return {name: partial(self._take, number) for number, name in enumerate(_COMMANDS)}

    def _take(self, number: int) -> None:
        if number < len(self._labels):
            self.taken.emit(self._labels[number])
