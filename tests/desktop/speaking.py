"""A language that the program speaks for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from curator.desktop.toolkit.languages import _SPOKEN, speak, spoken


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    """Then it speaks the one from before, in its direction."""
    before = QLocale(), application.layoutDirection(), spoken()
    translators = speak(application, language)
    try:
        yield
    finally:
        for translator in translators:
            application.removeTranslator(translator)
        application.setProperty(_SPOKEN, before[2])
        QLocale.setDefault(before[0])
        application.setLayoutDirection(before[1])
