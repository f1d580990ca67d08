"""Lines that change, in their colours, and where others are left out between them."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.difference_view import DifferenceView
from curator.desktop.toolkit.plan_view import changed_lines
from curator.desktop.toolkit.theme import added_colour, removed_colour


def test_a_line_has_its_ground_to_its_end(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = DifferenceView(parent)
    view.show_lines(["-🚀 of 🚀🚀", "+𠀀", " same"])
    palette, found, block = QGuiApplication.palette(), [], view.document().begin()
    while block.isValid():
        found.append([(one.length, one.format.background().color()) for one in block.layout().formats()])
        block = block.next()
    assert found == [[(11, removed_colour(palette))], [(3, added_colour(palette))], []]


@pytest.mark.parametrize("line", [1, 3, 4, 12, 21, 22, 30])
def test_lines_that_are_left_out_before_the_first_change_are_told(line: int) -> None:
    old = [str(number) for number in range(1, 31)]
    new = [*old[: line - 1], "other", *old[line:]]
    left_out = ["⋯"] if line > 3 else []
    around = [f" {number}" for number in range(max(1, line - 2), line)]
    until, _, _ = " ".join(changed_lines("\n".join(old), "\n".join(new))).partition(" +other")
    assert until == " ".join([*left_out, *around, f"-{line}"])


def test_a_text_that_is_new_has_nothing_before_it() -> None:
    assert changed_lines("", "one\ntwo") == ("-", "+one", "+two")
