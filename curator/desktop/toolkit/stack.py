"""The parts of a panel below one another, the same in all of them."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

_BESIDE, _BETWEEN, _WITHIN = 8, 4, 6


def stack(panel: QWidget, *parts: QWidget | QLayout) -> None:
    """Lists reach from edge to edge without a frame of their own; rows of fields and buttons have room around them."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QLayout):
            if part.spacing() < 0:  # as the style has it, which would be that of the column from now on
                part.setSpacing(_WITHIN)
            part.setContentsMargins(_BESIDE, _BETWEEN, _BESIDE, _BETWEEN)
            column.addLayout(part)
        else:
            column.addWidget(part, 1)
        if isinstance(part, QFrame):
            part.setFrameShape(QFrame.Shape.NoFrame)
