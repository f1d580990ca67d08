"""The page that a reader sees, in the view that shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from curator.digest.preview import preview_html
from tests.digest.making import event_text

_TEXTS = {
    "an event": event_text("عنوان", "ملخص بالعربية\n\nplain English", "1. [مصدر](http://a.example/)"),
    "a page": "# صفحة\n\nنص عربي.\n\nplain English\n\n* بند\n\n| كلمة |\n|---|\n| كلمة |\n",
    "what is too much": "نص عربي\n\nplain English " + "x" * 400_000,
}


@pytest.mark.parametrize("case", _TEXTS)
def test_each_paragraph_runs_as_its_letters_do(qtbot: QtBot, case: str) -> None:
    document = QTextDocument()
    document.setHtml(preview_html(_TEXTS[case]))
    directions, block = dict[str, Qt.LayoutDirection](), document.begin()
    while block.isValid():
        directions[block.text()] = block.textDirection()
        block = block.next()
    arabic = [text for text in directions if any("ؠ" <= letter <= "ي" for letter in text[:8])]
    assert arabic
    assert {directions[text] for text in arabic} == {Qt.LayoutDirection.RightToLeft}
    english = [text for text in directions if text.startswith("plain English")]
    assert {directions[text] for text in english} == {Qt.LayoutDirection.LeftToRight}
