"""How long lines are at most."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.measure import USUAL, Measure
from curator.desktop.window import MainWindow


@pytest.fixture
def area(qtbot: QtBot) -> QPlainTextEdit:
    """A view that is wider than its lines may be."""
    area = QPlainTextEdit("The Eagle has landed. " * 400)
    qtbot.addWidget(area)
    Measure(area)
    area.resize(area.fontMetrics().averageCharWidth() * 3 * USUAL, 300)
    area.show()
    return area


def test_a_wide_view_has_its_text_in_the_middle(area: QPlainTextEdit) -> None:
    letter, sides = area.fontMetrics().averageCharWidth(), area.viewportMargins()
    assert USUAL - 10 < area.viewport().width() / letter <= USUAL + 10
    assert sides.left() == sides.right() > 0


def test_a_narrow_view_leaves_all_its_room_to_the_text(area: QPlainTextEdit) -> None:
    area.resize(area.fontMetrics().averageCharWidth() * USUAL // 2, 300)
    assert area.viewportMargins().isNull()


def test_larger_letters_get_more_room(area: QPlainTextEdit) -> None:
    before, font = area.viewport().width(), area.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    area.setFont(font)
    assert area.viewport().width() > before


def test_the_wheel_scrolls_beside_the_text_too(area: QPlainTextEdit) -> None:
    place = QPointF(4, 100)
    turn = QWheelEvent(
        place,
        QPointF(area.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    bar = area.verticalScrollBar()
    QApplication.sendEvent(area, turn)
    assert bar.value() > 0
    for _ in range(bar.maximum()):
        QApplication.sendEvent(area, turn)
    assert bar.value() == bar.maximum()


def test_who_only_reads_has_no_longer_lines_than_who_writes(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    window.resize(1900, 900)
    window._actions["read"].trigger()
    reader = window.desk.preview.reader
    letter = reader.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: USUAL - 10 < reader.viewport().width() / letter < USUAL + 15)
