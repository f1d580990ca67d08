"""A scroll bar while a text is exchanged."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.desktop.toolkit.kept_bar import bar_kept

_LONG = "<p>line</p>" * 100


class _Sizes(QObject):
    """Counts how often what is watched gets another size."""

    count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Resize
        return False


def test_one_long_text_after_another_is_laid_out_in_one_width(qtbot: QtBot) -> None:
    view, sizes = QTextBrowser(), _Sizes()
    qtbot.addWidget(view)
    view.show()
    view.setHtml(_LONG)
    view.viewport().installEventFilter(sizes)
    with bar_kept(view):
        view.setHtml(_LONG)
    assert sizes.count == 0
    assert view.verticalScrollBar().isVisible()


def test_the_bar_goes_and_comes_with_a_text_that_is_short_or_long(qtbot: QtBot) -> None:
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.show()
    for text in (_LONG, "short", "short", _LONG):
        with bar_kept(view):
            view.setHtml(text)
        assert view.verticalScrollBar().isVisible() is (text == _LONG)
