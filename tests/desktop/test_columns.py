"""The columns: where the reader's view is in each of the views, wide and narrow, and what is kept of their sizes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.columns import Columns

_WIDE, _NARROW = 1500, 700


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, QWidget, QWidget]:
    """List, text and reader's view."""
    find, write, read = QWidget(), QWidget(), QWidget()
    read.setWindowTitle("Preview")
    return find, write, read


@pytest.fixture
def columns(qtbot: QtBot, parts: tuple[QWidget, QWidget, QWidget]) -> Columns:
    """Wide, with one tab."""
    columns = Columns(*parts)
    qtbot.addWidget(columns)
    columns.tabs.addTab(QWidget(), "Sources")
    columns.resize(_WIDE, 900)
    columns.show()
    return columns


def _place(part: QWidget, columns: Columns) -> QPoint:
    return part.mapTo(columns, QPoint(0, 0))


def _sizes_with(part: QWidget) -> list[int]:
    splitter = part.parentWidget()
    assert isinstance(splitter, QSplitter)
    return splitter.sizes()


def test_beside_and_below(columns: Columns, parts: tuple[QWidget, QWidget, QWidget]) -> None:
    _, write, read = parts
    columns.show_mode("beside")
    assert _place(read, columns).x() > _place(write, columns).x()
    assert _place(read, columns).y() == _place(write, columns).y()
    columns.show_mode("below")
    assert _place(read, columns).x() == _place(write, columns).x()
    assert _place(read, columns).y() >= write.height() > 100
    assert _place(columns.tabs, columns).y() == 0  # they have the third column for themselves


@pytest.mark.parametrize("width", [_WIDE, _NARROW])
def test_each_view_shows_what_it_says(columns: Columns, parts: tuple[QWidget, QWidget, QWidget], width: int) -> None:
    _, write, read = parts
    columns.resize(width, 900)
    seen = {}
    for mode in ("write", "below", "beside", "read", "below", "read", "beside", "write", "below"):
        columns.show_mode(mode)
        seen[mode] = write.isVisible(), read.isVisible()
    assert seen == {
        "write": (True, width == _NARROW),  # as a tab, one may look at it
        "beside": (True, True),
        "below": (True, True),
        "read": (False, True),
    }


def test_what_is_below_stays_there_when_the_window_folds(
    columns: Columns, parts: tuple[QWidget, QWidget, QWidget]
) -> None:
    _, write, read = parts
    columns.show_mode("below")
    columns.resize(_NARROW, 900)
    assert read.parentWidget() is write.parentWidget()
    assert columns.tabs.count() == 1
    columns.show_mode("beside")
    assert columns.tabs.indexOf(read) == 0
    columns.resize(_WIDE, 900)
    assert columns.tabs.count() == 1
    assert _place(read, columns).x() > _place(write, columns).x()


def test_focus_on_the_text_leaves_nothing_below_it(columns: Columns, parts: tuple[QWidget, QWidget, QWidget]) -> None:
    _, write, read = parts
    columns.show_mode("below")
    columns.show_alone(alone=True)
    assert write.isVisible()
    assert not read.isVisible()
    columns.show_alone(alone=False)
    assert read.isVisible()


def test_each_place_keeps_its_sizes(columns: Columns, parts: tuple[QWidget, QWidget, QWidget]) -> None:
    read = parts[2]
    sizes = {}
    for mode, first in (("beside", 200), ("below", 600)):
        columns.show_mode(mode)
        splitter = read.parentWidget()
        assert isinstance(splitter, QSplitter)
        splitter.setSizes([first, sum(splitter.sizes()) - first])
        sizes[mode] = splitter.sizes()
    for mode in ("beside", "below", "beside"):
        columns.show_mode(mode)
        assert _sizes_with(read) == sizes[mode]


@pytest.mark.parametrize("mode", ["beside", "below"])
def test_sizes_are_the_same_after_a_restart(
    qtbot: QtBot, columns: Columns, parts: tuple[QWidget, QWidget, QWidget], mode: str
) -> None:
    for one, first in (("beside", 200), ("below", 600)):
        columns.show_mode(one)
        splitter = parts[2].parentWidget()
        assert isinstance(splitter, QSplitter)
        splitter.setSizes([first, sum(splitter.sizes()) - first])
    columns.show_mode(mode)
    read = QWidget()
    again = Columns(QWidget(), QWidget(), read)
    qtbot.addWidget(again)
    for name, state in columns.arrangements().items():
        again.restore(name, state)
    again.resize(columns.size())
    again.show()
    for one in ("beside", "below"):
        columns.show_mode(one)
        again.show_mode(one)
        assert _sizes_with(read) == _sizes_with(parts[2]), one
