"""On a small screen, in each language, no text is cut that says what a part of the window is for."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionFrame, QWidget
from pytestqt.qtbot import QtBot

from curator.desktop.dialogs.digest import DigestDialog
from curator.desktop.toolkit.digest_choice import DigestChoice, Scope
from curator.desktop.toolkit.languages import LANGUAGES
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow
from tests.desktop.conftest import dispose
from tests.desktop.speaking import speaking

_WIDTH, _LETTERS = 1260, 10
"""Of a window for which a screen of 1280 pixels has room, and the points of its font."""
_MARGIN = 2
"""Pixels that Qt leaves free before and behind the text of a field."""


@pytest.fixture(params=sorted(LANGUAGES))
def empty_window(request: pytest.FixtureRequest, qapp: QApplication, settings: Settings) -> Iterator[MainWindow]:
    """The window as it first appears in each language, with letters as large as most desktops have them."""
    before = qapp.font()
    usual = QFont(before)
    usual.setPointSize(_LETTERS)
    qapp.setFont(usual)
    with speaking(qapp, request.param):
        window = MainWindow(settings).furnish()
        window.resize(_WIDTH, 760)
        window.show()
        yield window
        dispose(window)
    qapp.setFont(before)


def _cut(part: QWidget) -> list[str]:
    """What is to be typed, where a field that is seen has no room to say it."""
    cut = []
    for field in part.findChildren(QLineEdit):
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width() - 2 * _MARGIN
        if field.isVisible() and field.fontMetrics().horizontalAdvance(field.placeholderText()) > room:
            cut.append(field.placeholderText())
    return cut


@pytest.mark.usefixtures("desktop_font")
@pytest.mark.usefixtures("eagle")
def test_the_tabs_of_an_event_and_their_fields_are_seen_whole(window: MainWindow) -> None:
    desk, tabs = window.desk, window.desk.columns.tabs
    for tab in (desk.sources, desk._relations, desk.contexts, desk.backlinks):
        desk._count(tab, 10)
    assert tabs.tabBar().sizeHint().width() <= tabs.width()
    for row in range(tabs.count()):
        tabs.setCurrentIndex(row)
        assert _cut(desk) == []


def test_the_fields_of_a_digest_are_seen_whole(qtbot: QtBot, empty_window: MainWindow) -> None:
    day = date(2012, 3, 1)
    dialog = DigestDialog(empty_window, DigestChoice(Scope.DAYS, day, day), "syria", {})
    dialog.show()
    boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisible()]
    assert [box.currentText() for box in boxes if box.sizeHint().width() > box.width()] == []
    assert _cut(dialog) == []
    dialog.close()
