"""A text without blanks is wrapped anywhere, which Qt does in no time, and any other one between words."""

import pytest
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.line_breaks import LineBreaks

_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_RUN = "<div>" * 100_000


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextBrowser])
def test_a_long_run_is_wrapped_anywhere(qtbot: QtBot, kind: type[QPlainTextEdit] | type[QTextBrowser]) -> None:
    view = kind()
    qtbot.addWidget(view)
    breaks = LineBreaks(view)
    view.show()
    usual = view.wordWrapMode()
    assert usual != _ANYWHERE
    view.setPlainText(_RUN)
    assert view.wordWrapMode() == _ANYWHERE
    view.setPlainText("words " * 10_000)
    assert view.wordWrapMode() == usual
    view.insertPlainText("x" * 9_000)
    assert view.wordWrapMode() == usual
    view.insertPlainText(_RUN)
    assert view.wordWrapMode() == _ANYWHERE
    assert view.document().toRawText().count("<div>") == 100_000
    assert breaks.parent() is view
