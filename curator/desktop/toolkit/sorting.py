"""Names in the order in which people look for them."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, islice
from operator import itemgetter
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

Item = TypeVar("Item")
_AT_ONCE = 2000
"""So many are sorted in one go, in which no other thread of Python's can do anything: less than a frame."""


def by_name(items: Iterable[Item], name: Callable[[Item], str], *, is_descending: bool = False) -> list[Item]:
    """Sorted as the language of the window sorts names: `ä` beside `a` in German, Chinese by its sounds or strokes, and
    `9` before `10`. Those of one name stay in their order.

    A worker's thread can sort a hundred thousand, which takes a second or two: pieces first, and then pairs of them.
    Sorting what is two sorted pieces is to merge them.
    """
    collator = _collator()
    keyed = ((collator.sortKey(name(item)), item) for item in items)
    ordered = partial(sorted, key=itemgetter(0), reverse=is_descending)
    pieces = [ordered(piece) for piece in iter(lambda: list(islice(keyed, _AT_ONCE)), [])]
    while len(pieces) > 1:
        pieces = [ordered(chain(*pieces[first : first + 2])) for first in range(0, len(pieces), 2)]
    return [item for piece in pieces for _, item in piece]


def _collator() -> QCollator:
    """The computer's own language, `C`, knows only the numbers of letters, so that `a` comes behind `Z`."""
    locale = QLocale()
    collator = QCollator(QLocale("en") if locale.language() is QLocale.Language.C else locale)
    collator.setNumericMode(True)
    return collator
