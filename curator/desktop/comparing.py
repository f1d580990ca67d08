"""Differences of texts, as a person reads them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from curator.desktop.dialogs.compare import CompareDialog
from curator.desktop.toolkit.plan_view import PlannedFile, changed_lines


def compared(name: str, old: str, new: str) -> PlannedFile:
    """The lines that make one text of the other, under a name."""
    lines = changed_lines(old, new)
    came, went = (sum(line.startswith(sign) for line in lines) for sign in "+-")
    fate = f"+{came} −{went}" if came or went else QCoreApplication.translate("Comparing", "no difference")
    return PlannedFile(name, fate, lines)


def show_comparisons(window: QWidget, subject: str, comparisons: Sequence[PlannedFile]) -> None:
    """Shows them beside the window; `subject` says what of."""
    title = QCoreApplication.translate("Comparing", "Compare")
    CompareDialog(window, title, subject, comparisons).show()
