"""Pasting into the text, as one step each."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.text_area import TextArea

_HTML = "<h2>Head</h2><p>See <a href='https://e.org/b'>this</a>, <b>now</b>.</p><img src='https://t.org/p.gif'>"


@pytest.fixture
def area(qtbot: QtBot) -> TextArea:
    """An editor in which something was typed."""
    area = TextArea()
    qtbot.addWidget(area)
    area.show()
    qtbot.keyClicks(area, "one BBC")
    return area


def _copy(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def _text(area: TextArea) -> str:
    return area.document().toRawText().replace("\u2029", "\n")


def _select(area: TextArea, start: int, stop: int) -> None:
    cursor = area.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def test_an_address_over_words_links_them(area: TextArea) -> None:
    _select(area, 4, 7)
    _copy("https://e.org/")
    area.paste()
    assert _text(area) == "one [BBC](https://e.org/)"
    area.undo()
    assert _text(area) == "one BBC"
    _select(area, 4, 7)
    area.paste_plain()
    assert _text(area) == "one https://e.org/"


def test_what_a_browser_copied_is_markdown_or_plain_text(area: TextArea) -> None:
    _copy("Head\nSee this, now.", _HTML)
    area.paste()
    assert _text(area) == "one BBC## Head\n\nSee [this](https://e.org/b), **now**."
    area.undo()
    assert _text(area) == "one BBC"
    area.paste_plain()
    assert _text(area) == "one BBCHead\nSee this, now."
    area.undo()
    assert _text(area) == "one BBC"


def test_what_is_copied_here_is_pasted_just_so(area: TextArea) -> None:
    area.setPlainText("a\u00a0b *c* [d](e)\n\n# f")
    area.selectAll()
    area.copy()
    area.moveCursor(QTextCursor.MoveOperation.End)
    area.paste()
    assert _text(area) == "a\u00a0b *c* [d](e)\n\n# f" * 2


def test_nothing_is_pasted_where_nothing_can_be_written(area: TextArea) -> None:
    area.setReadOnly(True)
    _copy("https://e.org/")
    area.paste()
    area.paste_plain()
    assert _text(area) == "one BBC"
