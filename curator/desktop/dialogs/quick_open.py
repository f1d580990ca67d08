"""Opening an event by some letters of its title."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from curator.desktop.toolkit.choices import Choice
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.picker import Picker, PickerWords
from curator.visible import visible


class Found(Struct, frozen=True):
    """An event that can be opened."""

    path: str
    day: date
    title: str


Find = Callable[[str, Callable[[], bool]], Sequence[Found]]
"""The events for what was typed, best first, as `picker.Find` has it; for nothing typed, those opened lately."""


class QuickOpenDialog(Picker):
    """Picks an event; `chosen` is its path."""

    def __init__(self, parent: QWidget, find: Find) -> None:
        translate = QCoreApplication.translate
        words = PickerWords(
            translate("QuickOpen", "Open an event"),
            translate("QuickOpen", "Open an event: some letters of its title"),
            translate("QuickOpen", "Events found"),
            translate("QuickOpen", "No title comes near “{0}”."),
            translate("QuickOpen", "Type some letters."),
        )
        super().__init__(parent, words, lambda text, cancelled: list(map(_choice, find(text, cancelled))))


def _choice(found: Found) -> Choice:
    spoken = f"{visible(found.title)}, {long_day(found.day)}"
    return Choice(found.path, found.title, found.day.isoformat(), spoken)
