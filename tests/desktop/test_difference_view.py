"""Lines that change, in their colours."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.difference_view import DifferenceView
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
