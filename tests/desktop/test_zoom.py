"""Text and preview larger and smaller, by keys and wheel; and the font in which one writes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from curator.desktop.looks import Looks
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.text_zoom import give_font
from curator.desktop.toolkit.theme import writing_font
from curator.desktop.window import MainWindow
from tests.desktop.dropping import said

CONTROL, NOTHING = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LINES = "\n".join(f"{number}. A line that is long enough to be wrapped in a narrow window." for number in range(200))


def _turn(text: QPlainTextEdit | QTextEdit, delta: int, keys: Qt.KeyboardModifier = CONTROL) -> None:
    place = QPointF(text.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(text.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(text.viewport(), event)


def _sizes(settings: Settings) -> tuple[str, str]:
    return settings.text("editor_size"), settings.text("preview_size")


def _points(window: MainWindow) -> tuple[float, float]:
    return window.desk.editor.area.font().pointSizeF(), window.desk.preview.reader.font().pointSizeF()


def test_keys_make_text_and_preview_larger_and_smaller_and_that_is_remembered(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings
) -> None:
    before = _points(window)
    for name, size in (("zoom_in", 110), ("zoom_in", 120), ("zoom_out", 110), ("zoom_reset", 100), ("zoom_out", 90)):
        window._actions[name].trigger()
        assert _sizes(settings) == (str(size), str(size))
        assert f"Editor {size} %, preview {size} %" in said(window)
        assert _points(window) == pytest.approx([points * size / 100 for points in before], rel=0.01)


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_plus_is_plus_with_and_without_the_shift_key(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, key: Qt.Key
) -> None:
    window.activateWindow()
    QTest.keyClick(window.desk.editor.area, key, CONTROL)
    assert _sizes(settings) == ("110", "110")


def test_plus_belongs_to_it_whatever_other_keys_it_is_given(window: MainWindow) -> None:
    shortcuts = window.assistance.shortcuts
    assert shortcuts.objection("save", QKeySequence("Ctrl+="))
    assert shortcuts.assign("zoom_in", QKeySequence("Ctrl+Alt+Z")) == ""
    assert QKeySequence("Ctrl+=") in window._actions["zoom_in"].shortcuts()
    assert shortcuts.assign("zoom_in", QKeySequence("Ctrl+=")) == ""
    assert window._actions["zoom_in"].shortcuts() == [QKeySequence("Ctrl+=")]


def test_the_wheel_does_so_for_what_is_below_it(window: MainWindow, eagle: str, settings: Settings) -> None:
    _turn(window.desk.editor.area, 240)
    _turn(window.desk.preview.reader, -120)
    assert _sizes(settings) == ("120", "90")


def test_fine_wheels_add_up_and_without_ctrl_they_scroll(window: MainWindow, eagle: str, settings: Settings) -> None:
    for _ in range(3):
        _turn(window.desk.editor.area, 50)
    _turn(window.desk.editor.area, 500, NOTHING)
    assert _sizes(settings) == ("110", "")


def test_it_ends_at_sizes_that_make_sense(window: MainWindow, eagle: str, settings: Settings) -> None:
    _turn(window.desk.editor.area, 120 * 100)
    _turn(window.desk.preview.reader, -120 * 100)
    assert _sizes(settings) == ("300", "50")


def test_odd_sizes_go_to_the_next_round_one(window: MainWindow, settings: Settings) -> None:
    settings.store_text("editor_size", "115")
    settings.store_text("preview_size", "115")
    window._actions["zoom_in"].setEnabled(True)
    window._actions["zoom_in"].trigger()
    assert _sizes(settings) == ("120", "120")


@pytest.mark.usefixtures("desktop_font")
@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_what_is_read_stays_at_the_top(qtbot: QtBot, kind: type[QPlainTextEdit] | type[QTextEdit]) -> None:
    text = kind()
    qtbot.addWidget(text)
    text.resize(200, 300)
    text.setPlainText(LINES)
    text.show()
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    top = text.cursorForPosition(QPoint(0, 0)).position()
    larger = QFont(text.font())
    larger.setPointSizeF(larger.pointSizeF() * 1.7)
    give_font(text, larger)
    begins = text.cursorForPosition(QPoint(0, 0))
    ends = text.cursorForPosition(QPoint(text.viewport().width(), 0))
    assert begins.position() <= top <= ends.position()


def test_a_font_is_chosen_to_write_in_and_all_others_stay_behind_it(window: MainWindow, settings: Settings) -> None:
    family = QFontDatabase.families()[-1]
    usual = window.desk.preview.reader.font().families()
    settings.store_text("editor_font", family)
    looks = window.assistance.looks
    assert isinstance(looks, Looks)
    looks.apply()
    assert window.desk.editor.area.font().families() == [family, *usual]
    assert window.desk.preview.reader.font().families() == usual


def test_a_font_that_is_not_there_does_no_harm(qtbot: QtBot) -> None:
    assert QFontInfo(writing_font("No such font")).family() == QFontInfo(writing_font()).family()
