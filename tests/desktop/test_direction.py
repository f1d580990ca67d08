"""What is drawn by hand, in windows that read from either side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.direction import isolated, margins, room_in
from curator.desktop.toolkit.notice_bar import NoticeBar
from curator.desktop.toolkit.text_area import TextArea

CELL = QRect(100, 0, 200, 20)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that reads from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("qapp")
def test_from_the_left_all_is_as_it_is_written() -> None:
    assert isolated("The Eagle lands.") == "The Eagle lands."
    assert isolated("حمص") == "\u2068حمص"
    assert room_in(CELL, 10, 30) == QRect(110, 0, 160, 20)
    assert (margins(1, 2, 3, 4).left(), margins(1, 2, 3, 4).right()) == (1, 3)


@pytest.mark.usefixtures("mirrored")
def test_from_the_right_sides_change_places_and_texts_keep_their_direction() -> None:
    assert isolated("The Eagle lands.") == "\u2068The Eagle lands."
    assert isolated("") == ""
    assert room_in(CELL, 10, 30) == QRect(130, 0, 160, 20)
    assert (margins(1, 2, 3, 4).left(), margins(1, 2, 3, 4).right()) == (3, 1)
    assert (margins(1, 2, 3, 4).top(), margins(1, 2, 3, 4).bottom()) == (2, 4)


def _places(qtbot: QtBot) -> tuple[int, list[QRect]]:
    """How wide a bar is, and where its buttons stand: three, of which two have room beside one another."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = NoticeBar(window)
    window.show()
    bar.show_notice("Said", {name * 12: lambda: None for name in "abc"})
    buttons = bar.findChildren(QPushButton)
    width = sum(button.sizeHint().width() for button in buttons)
    bar.resize(width, bar.heightForWidth(width))
    return width, [button.geometry() for button in buttons]


def test_buttons_of_a_bar_begin_where_reading_does(qtbot: QtBot, qapp: QApplication) -> None:
    width, places = _places(qtbot)
    assert places[0].right() < places[1].left()
    assert places[2].left() == places[0].left()
    assert places[2].top() > places[0].bottom()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = [QRect(width - place.right() - 1, place.y(), place.width(), place.height()) for place in places]
        assert _places(qtbot) == (width, mirrored)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _ink(area: TextArea) -> tuple[int, int]:
    """How many pixels of paper are to the left and to the right of what is drawn in a text area."""
    picture = area.viewport().grab().toImage()
    paper, width = picture.pixel(0, 0), picture.width()
    inked = [x for x in range(width) if any(picture.pixel(x, y) != paper for y in range(picture.height()))]
    return inked[0], width - 1 - inked[-1]


def test_what_an_empty_text_invites_to_stands_where_a_text_begins(qtbot: QtBot, qapp: QApplication) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.document().setDocumentMargin(22)
    area.resize(400, 100)
    area.setReadOnly(True)
    area.invite("HHH")
    left, right = _ink(area)
    assert 22 <= left < 26
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert 22 <= _ink(area)[1] < 26
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert right > 300
    area.invite("HHH " * 100)
    assert 22 <= min(_ink(area)) <= max(_ink(area)) < 80
