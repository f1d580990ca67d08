"""The drawings: whole, in their shape, and in the colours of each state."""

import itertools
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.assets import asset_path, asset_text
from curator.desktop.toolkit.event_ink import MARK_SIZE
from curator.desktop.toolkit.icons import app_icon, tinted_icon

_NAMES = sorted(path.stem for path in asset_path("icons").iterdir() if path.suffix == ".svg" and path.stem != "curator")
_STYLE = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
_FILLED = _STYLE | {"fill": "currentColor"}
_SHAPES = {"cx", "cy", "d", "height", "r", "rx", "ry", "width", "x", "x1", "x2", "y", "y1", "y2"}
_MARKS = ("conflict", "draft", "broken", "no-source", "no-cover")
_ALIKE = 0.5


def _ink(image: QImage) -> set[tuple[int, int]]:
    """The pixels that are more than half drawn."""
    places = itertools.product(range(image.width()), range(image.height()))
    return {place for place in places if image.pixelColor(*place).alpha() > 127}


def _drawn_in(image: QImage) -> QRect:
    """The smallest rectangle with all that is drawn."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()]
    (left, right), (top, bottom) = ((min(one), max(one)) for one in zip(*places, strict=True))
    return QRect(left, top, right - left + 1, bottom - top + 1)


@pytest.mark.parametrize("name", _NAMES)
def test_every_icon_can_be_drawn(qtbot: QtBot, name: str) -> None:
    assert _drawn_in(tinted_icon(name).pixmap(24, 24).toImage()).height() >= 2
    assert not app_icon().isNull()


@pytest.mark.parametrize("name", _NAMES)
def test_every_icon_is_of_the_same_set_and_style(name: str) -> None:
    text = asset_text(f"icons/{name}.svg")
    root = ElementTree.fromstring(text)
    style = dict(root.attrib)
    assert style.pop("class").startswith("lucide lucide-")
    assert style == (_FILLED if name == "starred" else _STYLE)
    assert {attribute for shape in root.iter() if shape is not root for attribute in shape.attrib} <= _SHAPES
    assert text.startswith("<!-- @license lucide-static v1.62.0 - ISC -->\n")


def test_no_two_icons_are_the_same() -> None:
    drawings = {name: asset_text(f"icons/{name}.svg") for name in _NAMES}
    assert len(set(drawings.values())) == len(drawings)
    assert drawings["starred"] == drawings["star"].replace('fill="none"', 'fill="currentColor"')


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(_MARKS, 2)))
def test_marks_are_told_apart_by_their_shapes_alone(qtbot: QtBot, one: str, other: str) -> None:
    first, second = (_ink(tinted_icon(name).pixmap(MARK_SIZE, MARK_SIZE).toImage()) for name in (one, other))
    assert len(first & second) / len(first | second) < _ALIKE


def test_a_drawing_keeps_its_shape_in_a_place_that_is_no_square(qtbot: QtBot) -> None:
    image = QImage(24, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    tinted_icon("calendar").paint(painter, QRect(0, 0, 24, 48))
    painter.end()
    square, drawn = _drawn_in(tinted_icon("calendar").pixmap(24, 24).toImage()), _drawn_in(image)
    assert drawn.size() == square.size()
    assert drawn.top() == square.top() + 12


def test_each_state_has_its_colour(qtbot: QtBot) -> None:
    palette = QPalette(QApplication.palette())
    palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText, QColor("#102030"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#908070"))
    palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText, QColor("#fefdfc"))
    icon = tinted_icon("day-back", palette)  # its shaft goes through the middle
    colours = {
        mode: icon.pixmap(QSize(48, 48), mode).toImage().pixelColor(24, 24).name()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Disabled, QIcon.Mode.Selected)
    }
    assert list(colours.values()) == ["#102030", "#102030", "#908070", "#fefdfc"]


def test_it_is_sharp_where_the_desktop_enlarges(qtbot: QtBot) -> None:
    pixmap = tinted_icon("save").pixmap(QSize(20, 20), 2.5)
    assert pixmap.size() == QSize(50, 50)
    assert pixmap.devicePixelRatio() == 2.5
