"""Names in the order in which people look for them."""

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

Item = TypeVar("Item")


def by_name(items: Iterable[Item], name: Callable[[Item], str]) -> list[Item]:
    """Sorted as the language of the window sorts names: `ä` beside `a` in German, Chinese by its sounds or strokes, and
    `9` before `10`."""
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    compare = cmp_to_key(collator.compare)
    return sorted(items, key=lambda item: compare(name(item)))
