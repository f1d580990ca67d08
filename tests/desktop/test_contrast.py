"""All texts can be read on all grounds that they stand on, whichever colours the desktop has: at 4.5 to 1 or better."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleFactory,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit import theme
from curator.desktop.toolkit.check_box import CheckBox, TickRows
from curator.desktop.toolkit.hit_selections import hit_selections
from curator.desktop.window import MainWindow
from curator.digest.preview import DARK, LIGHT, Colours
from tests.desktop.contrast import contrast, on

_LEAST = 4.5
_LEAST_OF_MARKS = 3.0
"""Of what is no text, by WCAG 2.2, 1.4.11."""
_ROLE = QPalette.ColorRole


def _palette(text: str, ground: str, window: str, link: str, chosen: tuple[str, str]) -> QPalette:
    palette = QPalette(QColor(window))
    for roles, colour in (
        ((_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText), text),
        ((_ROLE.Base, _ROLE.AlternateBase), ground),
        ((_ROLE.Link,), link),
        ((_ROLE.HighlightedText,), chosen[0]),
        ((_ROLE.Highlight,), chosen[1]),
    ):
        for role in roles:
            palette.setColor(role, QColor(colour))
    return palette


_PALETTES: dict[str, Callable[[], QPalette]] = {
    "the window's own light one": lambda: theme.own_palette(is_dark=False),
    "the window's own dark one": lambda: theme.own_palette(is_dark=True),
    "dark, of a desktop": lambda: _palette("#fcfcfc", "#1b1e20", "#2a2e32", "#7db8ea", ("#fcfcfc", "#2f6f9f")),
    "white on black": lambda: _palette("#ffffff", "#000000", "#000000", "#ffff00", ("#000000", "#1aebff")),
    "green on black": lambda: _palette("#00ff00", "#000000", "#000000", "#ffff00", ("#ffffff", "#0000ff")),
    "yellow on black": lambda: _palette("#ffff00", "#000000", "#000000", "#8ee3f0", ("#000000", "#d6b4fd")),
    "black on white": lambda: _palette("#000000", "#ffffff", "#ffffff", "#00009f", ("#ffffff", "#37006e")),
    "soft on cream": lambda: _palette("#3d3d3d", "#fffaef", "#fffaef", "#1c5e75", ("#fff5e3", "#903909")),
}


@pytest.fixture(params=_PALETTES)
def palette(request: pytest.FixtureRequest, qtbot: QtBot) -> QPalette:
    """The colours of one desktop."""
    return _PALETTES[request.param]()


def test_texts_on_the_grounds_of_the_window(palette: QPalette) -> None:
    for ground in (_ROLE.Base, _ROLE.AlternateBase, _ROLE.Window):
        for text in (palette.color(_ROLE.Text), palette.color(_ROLE.Link), theme.quiet(palette)):
            assert contrast(text, palette.color(ground)) >= _LEAST, (text.name(), ground)
    assert contrast(palette.color(_ROLE.HighlightedText), palette.color(_ROLE.Highlight)) >= _LEAST


def test_texts_on_grounds_that_say_something(palette: QPalette) -> None:
    """A hit of a search, lines that come and go, what is said above a text."""
    for ground in (theme.hit_colour, theme.added_colour, theme.removed_colour, theme.notice_colour):
        assert contrast(palette.color(_ROLE.Text), ground(palette)) >= _LEAST, ground.__name__


def test_a_hit_in_a_quiet_text_is_as_loud_as_others(palette: QPalette) -> None:
    document = QTextDocument("an address")
    (hit,) = hit_selections(document, [(3, 10)], palette)
    assert contrast(hit.format.foreground().color(), hit.format.background().color()) >= _LEAST


def test_the_ring_around_the_list_that_the_keyboard_is_in(palette: QPalette) -> None:
    assert contrast(theme.ring_colour(palette), palette.color(_ROLE.Base)) >= _LEAST_OF_MARKS


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_quiet_texts_are_read_wherever_loud_ones_are(text: int, ground: int) -> None:
    palette = _palette(f"#{text:06x}", f"#{ground:06x}", f"#{ground:06x}", "#000000", ("#000000", "#ffffff"))
    loud = contrast(palette.color(_ROLE.Text), palette.color(_ROLE.Base))
    assert contrast(theme.quiet(palette), palette.color(_ROLE.Base)) >= min(loud, _LEAST) - 0.001


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_preview(colours: Colours) -> None:
    ground = {LIGHT: "#ffffff", DARK: "#1f2124"}[colours]
    for name in ("quiet", "accent", "link"):
        assert contrast(QColor(getattr(colours, name)), QColor(ground)) >= _LEAST, name


def test_what_stands_in_an_empty_field(window: MainWindow) -> None:
    palette = next(field for field in window.findChildren(QLineEdit) if field.placeholderText()).palette()
    ground = palette.color(_ROLE.Base)
    assert contrast(on(palette.color(_ROLE.PlaceholderText), ground), ground) >= _LEAST


def test_it_stays_so_when_the_desktop_turns_dark(window: MainWindow) -> None:
    QApplication.setPalette(QPalette())
    QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())
    ground = QApplication.palette().color(_ROLE.Base)
    assert contrast(on(QApplication.palette().color(_ROLE.PlaceholderText), ground), ground) >= _LEAST


def _edge_of(widget: QWidget, box: QRect, ground: QColor) -> float:
    """The contrast to a ground of what is drawn along the upper edge of a box."""
    picture = widget.grab().toImage()
    return contrast(picture.pixelColor(box.center().x(), box.top()), ground)


@pytest.mark.parametrize("is_ticked", [False, True])
def test_a_box_is_seen_on_its_ground(qtbot: QtBot, palette: QPalette, is_ticked: bool) -> None:
    box = CheckBox("One")
    qtbot.addWidget(box)
    box.setStyle(QStyleFactory.create("fusion"))
    box.setPalette(palette)
    box.setChecked(is_ticked)
    box.resize(box.sizeHint())
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    assert _edge_of(box, place, palette.color(_ROLE.Window)) >= _LEAST_OF_MARKS


@pytest.mark.parametrize("is_chosen", [False, True])
def test_the_boxes_of_rows_are_seen_on_theirs(qtbot: QtBot, palette: QPalette, is_chosen: bool) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setStyle(QStyleFactory.create("fusion"))
    rows.setPalette(palette)
    rows.setFrameShape(QListWidget.Shape.NoFrame)
    rows.setItemDelegate(TickRows(rows))
    item = QListWidgetItem("One", rows)
    item.setCheckState(Qt.CheckState.Unchecked)
    item.setSelected(is_chosen)
    rows.resize(200, 60)
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    option.rect = rows.visualItemRect(item)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    place = rows.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, rows)
    ground = palette.color(_ROLE.Highlight if is_chosen else _ROLE.Base)
    assert _edge_of(rows, place, ground) >= _LEAST_OF_MARKS
