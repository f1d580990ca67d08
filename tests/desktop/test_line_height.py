"""The lines of the editor have room between them, and nothing else of the text is another one."""

import math
from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette, QTextCursor, QTextLine
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.line_height import FAMILY
from curator.desktop.toolkit.text_area import TextArea
from curator.desktop.toolkit.theme import writing_font

SENTENCE = "The Eagle has landed, say those who are there. "
TEXT = "The Eagle\n\n" + SENTENCE * 4 + "老鹰 " + SENTENCE * 4 + "\n\n" + "老鹰已经着陆，在场的人说。" * 20
EMPTY, ENGLISH, CHINESE = 1, 2, 4
WEIGHTS = (QFont.Weight.Light, QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold)


@pytest.fixture
def area(qtbot: QtBot) -> TextArea:
    """With wrapped lines, in the font of the editor."""
    area = TextArea()
    qtbot.addWidget(area)
    area.setFont(writing_font())
    area.setPlainText(TEXT)
    area.resize(500, 600)
    area.show()
    return area


def _drawn(area: TextArea) -> QFont:
    return area.document().defaultFont()


def _lines(area: TextArea, number: int) -> Sequence[QTextLine]:
    block = area.document().findBlockByNumber(number)
    area.blockBoundingRect(block)  # lays it out
    return [block.layout().lineAt(line) for line in range(block.layout().lineCount())]


def _top(area: TextArea, line: QTextLine) -> float:
    block = area.document().findBlockByNumber(ENGLISH)
    return area.blockBoundingGeometry(block).translated(area.contentOffset()).top() + line.y()


def test_lines_are_so_much_higher_than_their_letters_are_large(area: TextArea) -> None:
    wanted = math.ceil(QFontInfo(area.font()).pixelSize() * 1.6)
    assert wanted > area.fontMetrics().lineSpacing()
    assert {line.height() for number in (EMPTY, ENGLISH, CHINESE) for line in _lines(area, number)} == {wanted}


@pytest.mark.parametrize("number", [ENGLISH, CHINESE])
def test_they_stand_evenly_apart(area: TextArea, number: int) -> None:
    lines = _lines(area, number)
    letters = [line.y() + line.ascent() for line in lines]
    assert len(lines) > 2
    assert {below - above for above, below in pairwise(letters)} == {lines[0].height()}


def test_a_click_anywhere_in_a_line_lands_in_it(area: TextArea) -> None:
    for line in _lines(area, ENGLISH)[:-1]:
        top = round(_top(area, line))
        for y in range(top, top + round(line.height())):
            cursor = area.cursorForPosition(QPoint(200, y))
            assert cursor.blockNumber() == ENGLISH
            assert line.textStart() < cursor.positionInBlock() < line.textStart() + line.textLength()


def test_what_is_selected_has_no_gaps(area: TextArea) -> None:
    palette = QPalette(area.palette())
    palette.setColor(QPalette.ColorRole.HighlightedText, palette.color(QPalette.ColorRole.Text))
    area.setPalette(palette)
    cursor = QTextCursor(area.document().findBlockByNumber(ENGLISH))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    picture, lines = area.viewport().grab().toImage(), _lines(area, ENGLISH)
    beside = [picture.pixelColor(200, y) for y in range(round(_top(area, lines[0])), round(_top(area, lines[-1])))]
    assert len(beside) > 2 * lines[0].height()
    assert palette.color(QPalette.ColorRole.Highlight) in beside
    assert palette.color(QPalette.ColorRole.Base) not in beside


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("is_slanted", [False, True])
def test_letters_are_as_they_were(area: TextArea, weight: QFont.Weight, is_slanted: bool) -> None:
    font = writing_font()
    font.setWeight(weight)
    font.setItalic(is_slanted)
    area.setFont(font)
    before, now = QFontMetricsF(area.font()), QFontMetricsF(_drawn(area))
    assert now.height() > before.height()
    for text in ("The Eagle has landed", "Орёл сел", "老鹰已经着陆", "هبط النسر", "הנשר נחת"):
        assert now.horizontalAdvance(text) == before.horizontalAdvance(text)


def test_another_font_and_size_have_them_too(area: TextArea) -> None:
    before = _lines(area, ENGLISH)[0].height()
    font = writing_font("No such font")
    font.setPointSizeF(area.font().pointSizeF() * 2)
    area.setFont(font)
    assert _lines(area, ENGLISH)[0].height() == pytest.approx(2 * before, abs=2)
    assert area.font().families() == font.families()


def test_each_font_has_its_own_letters(area: TextArea) -> None:
    families, spaced = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)[:40], 0
    for family in families:
        area.setFont(writing_font(family))
        chosen, drawn = (QFontMetricsF(font).horizontalAdvance("Will") for font in (area.font(), _drawn(area)))
        assert drawn == chosen, family
        spaced += FAMILY in _drawn(area).families()
    assert spaced > len(families) / 2
