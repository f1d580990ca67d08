"""Texts one after the other, with what the language of the window puts between them; empty ones are left out."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(texts: Iterable[str]) -> str:
    """`one, two, three`."""
    return QCoreApplication.translate("Joining", ", ").join(filter(None, texts))


def in_turn(texts: Iterable[str]) -> str:
    """`This is said. Then that`."""
    return QCoreApplication.translate("Joining", ". ").join(filter(None, texts))


def explained(term: str, text: str) -> str:
    """`this: what is said of it`."""
    return QCoreApplication.translate("Joining", "{0}: {1}").format(term, text)
