"""Letters that are drawn before they are seen."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.desktop.toolkit.event_ink import Line, Pen
from curator.desktop.toolkit.glyphs_ahead import GlyphsAhead


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """What was drawn, and in which size."""
    noted: list[tuple[str, int]] = []

    class NotingPen(Pen):
        def __init__(self, font: QFont) -> None:
            super().__init__(font)
            self._size = font.pixelSize()

        @override
        def line(self, text: str, room: int) -> Line:
            noted.append((text, self._size))
            return super().line(text, room)

    monkeypatch.setattr("curator.desktop.toolkit.glyphs_ahead.Pen", NotingPen)
    monkeypatch.setattr("curator.desktop.toolkit.glyphs_ahead._PAUSE", 0)
    return noted


@pytest.fixture
def view(qtbot: QtBot) -> QWidget:
    """Whose font is drawn in."""
    view = QWidget()
    qtbot.addWidget(view)
    _write_in(view, 13)
    return view


def _write_in(view: QWidget, size: int) -> None:
    font = QFont(view.font())
    font.setPixelSize(size)
    view.setFont(font)


def _draw(qtbot: QtBot, glyphs: GlyphsAhead, letters: str) -> None:
    glyphs.draw(letters)
    qtbot.waitUntil(lambda: not glyphs._timer.isActive())


def test_each_letter_is_drawn_once_and_a_few_at_a_time(
    qtbot: QtBot, view: QWidget, written: list[tuple[str, int]]
) -> None:
    glyphs = GlyphsAhead(view)
    letters = "".join(map(chr, range(0x4E00, 0x4E00 + 100)))
    _draw(qtbot, glyphs, letters + letters)
    assert "".join(text for text, _ in written) == letters
    assert max(len(text) for text, _ in written) < 20
    written.clear()
    _draw(qtbot, glyphs, "é" + letters)
    assert written == [("é", 13)]


def test_in_another_font_they_are_drawn_again(qtbot: QtBot, view: QWidget, written: list[tuple[str, int]]) -> None:
    glyphs = GlyphsAhead(view)
    _draw(qtbot, glyphs, "阿富汗")
    _write_in(view, 20)
    _draw(qtbot, glyphs, "阿富汗")
    assert written == [("阿富汗", 13), ("阿富汗", 20)]


def test_nothing_goes_on_once_all_are_drawn(qtbot: QtBot, view: QWidget, written: list[tuple[str, int]]) -> None:
    glyphs = GlyphsAhead(view)
    _draw(qtbot, glyphs, "")
    _draw(qtbot, glyphs, "阿")
    assert [text for text, _ in written] == ["阿"]


@pytest.mark.parametrize("letters", ["\0\t\n\u2028", "\ud800", "\u0301e", "ابت", "👩\u200d🚀", "\U0010ffff\ufeff"])
def test_whatever_titles_hold_can_be_drawn(qtbot: QtBot, view: QWidget, letters: str) -> None:
    _draw(qtbot, GlyphsAhead(view), letters)
