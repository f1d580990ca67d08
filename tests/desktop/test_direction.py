"""What is drawn by hand, in windows that read from either side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from curator.desktop.toolkit.direction import isolated, margins, room_in

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
