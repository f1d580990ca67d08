"""The parts of the window, from one to the next by a key."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from curator.desktop.desk import Desk


class Panes(QObject):
    """Leads the keyboard through those parts that are in sight, round and round."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        finding, judging = desk.finding.tabs, desk.columns.tabs
        self._parts = (desk.search, finding, desk.events, desk.editor, desk.preview, judging, window.statusBar())

    @Slot()
    def go_on(self) -> None:
        """Leads to the next part."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Leads to the part before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        focus = QApplication.focusWidget()
        count = len(self._parts)
        nowhere = min(0, -step)  # the next one is the first, or the last
        here = next((at for at, part in enumerate(self._parts) if focus is not None and _holds(part, focus)), nowhere)
        for distance in range(1, count + 1):
            entry = _entry(self._parts[(here + step * distance) % count])
            if entry is not None:
                entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _entry(part: QWidget) -> QWidget | None:
    """Where the keyboard begins in a part; None where it has nothing to do."""
    proxy = part.focusProxy()
    candidates = (proxy,) if proxy is not None else (part, *part.findChildren(QWidget))
    return next((one for one in candidates if _takes_keys(one)), None)


def _takes_keys(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
