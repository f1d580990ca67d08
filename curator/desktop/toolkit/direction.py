"""What Qt leaves to who draws by himself: texts and margins in windows that read from the left or from the right."""

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication

OWN_DIRECTION = "\u2068"
"""Unicode's first strong isolate: what follows is laid out by itself, from the side of its first letter."""


def is_mirrored() -> bool:
    """Whether windows read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """The text, in its own direction whatever the window's is: where it is cut short, the dots stand at its end."""
    return text if not text or (text.isascii() and not is_mirrored()) else OWN_DIRECTION + text


def room_in(cell: QRect, before: int, behind: int) -> QRect:
    """A cell without so many pixels at the side where reading begins, and at the other one."""
    return cell.adjusted(behind, 0, -before, 0) if is_mirrored() else cell.adjusted(before, 0, -behind, 0)


def margins(before: int, top: int, behind: int, bottom: int) -> QMargins:
    """Margins of a layout, which Qt does not mirror: `before` is the side where reading begins."""
    return QMargins(behind, top, before, bottom) if is_mirrored() else QMargins(before, top, behind, bottom)


def marked(number: int, mark: str) -> str:
    """A number, and a mark on the side where reading begins: so the digits of all rows stand below one another."""
    if not mark:
        return str(number)
    return f"{number} {mark}" if is_mirrored() else f"{mark} {number}"
