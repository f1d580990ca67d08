"""The list of a digest's parts: which are wanted, in which order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.part_list import PartList
from curator.digest.options import DigestPart

SUMMARY, COVER, SOURCES, RELATED, CONTEXTS = DigestPart
NAMES = {part: part.value for part in DigestPart}


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """What the list stands in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def parts(holder: QWidget) -> PartList:
    return PartList(NAMES, (SOURCES, SUMMARY, RELATED), holder)


def test_those_that_are_wanted_come_first(parts: PartList) -> None:
    assert parts.chosen == (SOURCES, SUMMARY, RELATED)
    texts = [parts.item(row).text() for row in range(parts.count())]
    assert texts == ["sources", "summary", "related", "cover", "contexts"]


def test_keys_move_a_part_and_tick_it(qtbot: QtBot, parts: PartList) -> None:
    said: list[tuple[DigestPart, ...]] = []
    parts.changed.connect(lambda: said.append(parts.chosen))
    qtbot.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert said == []
    qtbot.keyClick(parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(parts, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said == [(SUMMARY, SOURCES, RELATED), (SUMMARY, RELATED, SOURCES)]
    assert parts.currentItem().text() == "sources"
    qtbot.keyClick(parts, Qt.Key.Key_Space)
    assert said[2:] == [(SUMMARY, RELATED)]
    qtbot.keyClick(parts, Qt.Key.Key_Up)
    qtbot.keyClick(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert said[3:] == [(RELATED, SUMMARY)]


def test_its_menu_moves_the_row_that_it_is_of(parts: PartList) -> None:
    menu = QMenu(parts)
    parts._fill_menu(menu, parts.model().index(4, 0))
    up, down = menu.actions()
    assert not down.isEnabled()
    up.trigger()
    assert [parts.item(row).text() for row in (3, 4)] == ["contexts", "cover"]
    assert parts.chosen == (SOURCES, SUMMARY, RELATED)
