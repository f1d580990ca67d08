"""Which rows of a list are chosen, by ranges: to ask each row of a hundred thousand takes Qt many seconds."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def chosen_rows(view: QAbstractItemView) -> Sequence[range]:
    """From the top down; rows that can't be chosen may be among them, as headings are."""
    selection = view.selectionModel().selection()
    ranges = (selection.at(number) for number in range(selection.count()))
    return sorted((range(one.top(), one.bottom() + 1) for one in ranges), key=lambda rows: rows.start)


def choose_rows(view: QAbstractItemView, rows: Iterable[int]) -> None:
    """Chooses these and no others, and makes none the current one."""
    selection, model = QItemSelection(), view.model()
    for first, last in _runs(sorted(rows)):
        selection.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
    view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of those that follow upon one another."""
    for _, run in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        found = [number for _, number in run]
        yield found[0], found[-1]
