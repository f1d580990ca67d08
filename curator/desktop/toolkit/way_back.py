"""The way of the keyboard back to where it was."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class WayBack(QObject):
    """For a part of the window that goes, or stops taking keys, while the keyboard is in it: Qt would lead that to
    whatever comes next."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def lead(self) -> None:
        """Leads the keyboard back, if it is in the part; to the next place in turn where there is no way back."""
        before = self._before
        if not self._is_within(QApplication.focusWidget()):
            return
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        else:
            self._part.focusNextChild()

    def _is_within(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._part or self._part.isAncestorOf(widget))

    @Slot(QWidget, QWidget)
    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        if self._is_within(entered) and not self._is_within(left):
            self._before = left
