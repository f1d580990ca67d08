"""How long a text is, and where the window says so."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.text_count import TextCount, counted
from curator.desktop.window import MainWindow
from tests.desktop.writing import edit_of, type_at_end


@pytest.mark.parametrize(
    ("text", "words", "characters"),
    [
        ("", 0, 0),
        ("One, two - three.", 3, 0),
        ("Don't stop the so-called e.g. 1.5 m", 7, 0),
        ("see [the page](https://e.org/a_(b)/c)", 3, 0),
        ("阿富汗，2021年", 1, 4),
        ("東京タワー and Tokyo", 2, 5),
        ("𠀀 été", 1, 1),
        ("### _Context: Homs_\n\n* * *", 2, 0),
    ],
)
def test_counts(text: str, words: int, characters: int) -> None:
    assert counted(text) == TextCount(words, characters)


def _says(window: MainWindow, text: str) -> bool:
    return any(label.text() == text for label in window.status.findChildren(QLabel))


def test_the_window_says_it_of_the_text_or_of_what_is_selected(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    words = counted(window.desk.editor.text()).words
    qtbot.waitUntil(lambda: _says(window, f"{words} word(s)"))
    type_at_end(window, " 月球 quagga")
    qtbot.waitUntil(lambda: _says(window, f"{words + 1} word(s) · 2 character(s)"))
    edit = edit_of(window)
    edit.setTextCursor(edit.document().find("quagga"))
    qtbot.waitUntil(lambda: _says(window, "Selected: 1 word(s)"))
    window.session.close()
    qtbot.waitUntil(lambda: not any("word(s)" in label.text() for label in window.status.findChildren(QLabel)))
