"""What a command is, and what it needs."""

import re
from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey
_MNEMONIC = re.compile(r"\s?\(&\w\)|&(?=\w)")


class Need(Enum):
    """What has to be there for a command to mean something."""

    NOTHING = 0
    ARCHIVE = 1
    FILE = 2
    """A file that can be edited."""
    EVENT = 3
    """The same, and it is an event."""
    WAY_BACK = 4
    WAY_FORWARD = 5
    PART = 6
    """A part of the window that can do it, with the keyboard in it."""
    SEARCH = 7
    """Something in the field of the search."""
    ROWS = 8
    """Rows that are chosen in its list, and that it can be done with."""
    SUGGESTION = 9
    """An event that the archive suggests, and room for it."""
    COVER = 10
    """A cover image."""


class Command(Struct, frozen=True):
    """One thing that a person can do: its name in code, its menu and text, what it does in a sentence, its keys."""

    name: str
    menu: str
    text: str
    does: str
    keys: Key | str | None = None
    spare_keys: str = ""
    """Where the desktop has no standard for `keys`."""
    more_keys: str = ""
    """They start it too, whatever the others are: for what one key types on some keyboards, and two on others."""
    within: str = ""
    """The list that alone has these keys for it; another list may have them for something else."""
    button: str = ""
    """What a button says that stands beside what it is about; empty for the text."""
    group: str = ""
    """Commands of one group exclude each other: one of them is on."""
    starts_section: bool = False
    is_switch: bool = False
    """It is on or off."""
    needs: Need = Need.NOTHING

    @property
    def plain_menu(self) -> str:
        """The menu's name without the mark of its mnemonic."""
        return without_mnemonic(self.menu)

    @property
    def plain_text(self) -> str:
        """The text without that mark and without the dots that promise a question."""
        return without_mnemonic(self.text).removesuffix("…")

    @property
    def standard_keys(self) -> QKeySequence:
        """The keys that it has until the person chooses others; empty where it has none."""
        keys = QKeySequence(self.keys or "")
        return QKeySequence(self.spare_keys) if keys.isEmpty() else keys

    def shares_keys_with(self, other: "Command") -> bool:
        """Whether both can have the same keys, since no part of the window has them for both."""
        return "" not in {self.within, other.within} and self.within != other.within


def without_mnemonic(text: str) -> str:
    """The text as it is read: `&File` and `文件(&F)` without the letter that stands for them."""
    return _MNEMONIC.sub("", text)


def missing(need: Need) -> str:
    """Why a command with this need can't be used while the need is not met; a short sentence."""
    translate = QCoreApplication.translate
    return {
        Need.NOTHING: "",
        Need.ARCHIVE: translate("Need", "No archive is open."),
        Need.FILE: translate("Need", "No file is open that can be edited."),
        Need.EVENT: translate("Need", "No event is open that can be edited."),
        Need.WAY_BACK: translate("Need", "Nothing was open before."),
        Need.WAY_FORWARD: translate("Need", "You did not go back."),
        Need.PART: translate("Need", "The part with the keyboard can't do it now."),
        Need.SEARCH: translate("Need", "The field of the search is empty."),
        Need.ROWS: translate("Need", "Nothing is chosen in its list that it can be done with."),
        Need.SUGGESTION: translate("Need", "Nothing is suggested, or the event has as many as is usual."),
        Need.COVER: translate("Need", "No event with a cover image is open that can be edited."),
    }[need]
