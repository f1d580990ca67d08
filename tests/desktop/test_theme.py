"""Fonts: the shapes in which Chinese is drawn."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.theme import app_font, reading_font, writing_font

_DIFFERENT = "骨直门令角"
"""Letters that are drawn in one way in China, and in another in Taiwan."""
_FONTS = {"Noto Sans CJK SC", "Noto Sans CJK TC"}


@pytest.fixture
def speaking(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    """Lets the window speak a language, in fonts that know both shapes."""
    if not set(QFontDatabase.families()) >= _FONTS:
        pytest.skip("the machine has no Noto Sans CJK")
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def _drawn(font: QFont) -> QImage:
    label = QLabel(_DIFFERENT)
    label.setFont(font)
    label.resize(200, 40)
    return label.grab().toImage()


@pytest.mark.parametrize("font", [reading_font, writing_font])
def test_the_news_have_the_shapes_of_their_archive_whatever_the_window_speaks(
    speaking: Callable[[str], None], font: Callable[[], QFont]
) -> None:
    pictures = []
    for language in ("en", "zh_CN", "zh_TW"):
        speaking(language)
        pictures.append(_drawn(font()))
    assert pictures[0] == pictures[1] == pictures[2]


def test_the_window_has_those_of_its_own_language(speaking: Callable[[str], None]) -> None:
    pictures = []
    for language in ("zh_CN", "zh_TW"):
        speaking(language)
        pictures.append(_drawn(app_font()))
    assert pictures[0] != pictures[1]
