"""A picture in the place of words."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.picture import PictureLabel


def _picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, and Qt does not
    return bytes(buffer.data().data())


def _reds(label: PictureLabel) -> tuple[int, int]:
    """How wide and high what is red is."""
    image = label.grab().toImage()
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == "#ff0000"
    ]
    columns, rows = ([place[axis] for place in reds] for axis in (0, 1))
    return max(columns) - min(columns) + 1, max(rows) - min(rows) + 1


@pytest.fixture
def label(qtbot: QtBot) -> PictureLabel:
    shown = PictureLabel(None)  # type: ignore[arg-type] # a window of its own
    qtbot.addWidget(shown)
    shown.resize(200, 100)
    shown.show()
    return shown


def test_it_fills_the_room_in_its_own_shape_and_follows_it(label: PictureLabel) -> None:
    label.show_picture(_picture(400, 100))
    assert _reds(label) == (200, 50)
    label.resize(100, 100)
    assert _reds(label) == (100, 25)


def test_it_is_never_enlarged(label: PictureLabel) -> None:
    label.show_picture(_picture(40, 10))
    assert _reds(label) == (40, 10)


def test_it_asks_for_no_room(label: PictureLabel) -> None:
    before = label.minimumSizeHint()
    label.show_picture(_picture(4000, 3000))
    assert label.minimumSizeHint() == before


@pytest.mark.parametrize("data", [None, b"no picture"])
def test_words_come_back(label: PictureLabel, data: bytes | None) -> None:
    label.setText("words")
    words = label.grab().toImage()
    label.show_picture(_picture(400, 100))
    assert label.grab().toImage() != words
    label.show_picture(data)
    assert label.grab().toImage() == words
    assert label.text() == "words"


def test_the_same_picture_again_is_not_read_again(label: PictureLabel) -> None:
    data = _picture(400, 100)
    label.show_picture(data)
    before = label._picture.cacheKey()
    label.show_picture(bytes(bytearray(data)))
    assert label._picture.cacheKey() == before
    label.show_picture(_picture(100, 400))
    assert label._picture.cacheKey() != before
