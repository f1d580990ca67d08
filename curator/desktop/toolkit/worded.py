"""What went wrong, in the words of the window."""

from PySide6.QtCore import QCoreApplication

from curator import wording
from curator.archive.recovery import Recovered
from curator.visible import visible


def worded(error: Exception | Recovered) -> str:
    """An error as a sentence in the language of the window, safe to show whatever the names of files in it are."""
    return visible(wording.sentence(error, QCoreApplication.translate))
