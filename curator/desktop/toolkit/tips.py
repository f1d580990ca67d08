"""Tool tips of widgets, which screen readers say too."""

from PySide6.QtWidgets import QWidget

from curator.visible import tool_tip, visible


def give_tip(widget: QWidget, *lines: str) -> None:
    """Shows these lines as they are as its tool tip; without a description of its own, its HTML would be read out."""
    widget.setToolTip(tool_tip(*lines) if lines else "")
    widget.setAccessibleDescription(" ".join(visible(line) for line in lines if line))
