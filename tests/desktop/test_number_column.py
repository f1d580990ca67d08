"""The column of numbers in a list of sources or related events."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.row_tree import RowTree
from curator.desktop.toolkit.rows import Column, Exchange, Row


@pytest.fixture
def tree(qtbot: QtBot) -> Iterator[RowTree]:
    """An empty list in its window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 600)
    exchange = Exchange(lambda _: "", lambda _: {}, "", "")
    made = RowTree((Column("No."), Column("Label", is_editable=True, stretches=True)), exchange, window)
    made.resize(400, 600)
    window.show()
    yield made
    window.close()


def _show(tree: RowTree, numbers: list[str]) -> int:
    tree.show_rows([Row((number, "label"), "", "") for number in numbers], is_editable=True)
    return tree.columnWidth(0)


@pytest.mark.parametrize("numbers", [["1"], ["1", "→ 2", "3"], ["8", "↔ 10", "1000"], []])
@pytest.mark.parametrize("size", [7, 10, 22])
def test_there_is_room_for_the_heading_and_each_number_in_any_font(
    tree: RowTree, numbers: list[str], size: int
) -> None:
    _show(tree, numbers)
    font = tree.font()
    font.setPointSize(size)
    tree.setFont(font)
    needed = max(tree.sizeHintForColumn(0), tree.header().sectionSizeHint(0))
    assert needed <= tree.columnWidth(0) <= needed + tree.fontMetrics().horizontalAdvance("0")


def test_it_is_as_narrow_as_before_when_long_numbers_are_gone(tree: RowTree) -> None:
    short = _show(tree, ["1", "2"])
    assert _show(tree, ["1", "→ 1234567"]) > short
    assert _show(tree, ["1"]) == short
