"""The menu on a word that nobody knows: it waits for what may have been meant, and the window does not."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from curator.curation.spelling import Word
from curator.desktop.toolkit.text_area import Show, TextArea
from curator.desktop.toolkit.unknown_words import UnknownWords
from curator.desktop.toolkit.word_menu import Doubt, WordMenu
from tests.desktop.menus import choose, open_menu, texts_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
_QAGGA = Doubt(Word("qagga", 0, 9, 14), ("quagga", "saga & more", "Q", "r", "s", "t"))
_OURS = ["No suggestions", "Add to the words of this archive", "Ignore for now"]


class Asked:
    """A text, and a dictionary that answers when it is told to."""

    def __init__(self) -> None:
        self.area = TextArea()
        self.area.setPlainText("They saw qagga.")
        self.menu = WordMenu(self.area, UnknownWords(self.area))
        self.menu._limit.setInterval(60_000)
        self.area.fill_menus(self._fill)
        self.area.show()
        self.may_answer, self.asks = Event(), 0
        self.answer: Doubt | Exception | None = _QAGGA

    def ask(self) -> None:
        at = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, self.area.viewport().mapToGlobal(at))
        QCoreApplication.sendEvent(self.area.viewport(), event)

    def menus(self) -> list[QMenu]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self.area.findChildren(QMenu)

    def _fill(self, menu: QMenu, _place: int, show: Show) -> None:
        self.menu.open(menu, show, self._answered)

    def _answered(self) -> Doubt | None:
        self.asks += 1
        self.may_answer.wait()
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    """One that ends after the test."""
    asked = Asked()
    yield asked
    asked.may_answer.set()
    asked.menu.end()
    asked.area.close()
    asked.area.deleteLater()


def _shown(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return open_menu()


def test_it_is_shown_with_the_answer_and_until_then_the_window_goes_on(qtbot: QtBot, asked: Asked) -> None:
    asked.ask()
    qtbot.waitUntil(lambda: asked.asks == 1)  # in here events of the window are seen to, while nobody answers
    assert QApplication.activePopupWidget() is None
    asked.may_answer.set()
    menu = _shown(qtbot)
    assert texts_of(menu)[:7] == ["quagga", "saga  more", "Q", "r", "s", *_OURS[1:]]
    assert menu.actions()[1].text() == "saga && more"
    choose(menu, "quagga")
    assert asked.area.toPlainText() == "They saw quagga."
    asked.area.undo()
    assert asked.area.toPlainText() == "They saw qagga."


def test_what_is_chosen_for_the_word_is_told(qtbot: QtBot, asked: Asked) -> None:
    asked.answer = Doubt(Word("l’qaggá", 0, 9, 14), ())
    asked.may_answer.set()
    for text, signal in ((_OURS[1], asked.menu.added), (_OURS[2], asked.menu.ignored)):
        asked.ask()
        menu = _shown(qtbot)
        assert texts_of(menu)[:3] == _OURS
        with qtbot.waitSignal(signal) as told:
            choose(menu, text)
        assert told.args == ["l'qaggá"]


def test_a_known_word_has_the_usual_menu(qtbot: QtBot, asked: Asked) -> None:
    asked.answer = None
    asked.may_answer.set()
    asked.ask()
    assert not set(_OURS) & set(texts_of(_shown(qtbot)))


def test_one_that_can_not_be_asked_about_is_shown_and_that_is_told(qtbot: QtBot, asked: Asked) -> None:
    asked.answer = KeyError("why")
    asked.may_answer.set()
    with qtbot.waitSignal(asked.menu.failed) as told:
        asked.ask()
    assert told.args == [asked.answer]
    assert not set(_OURS) & set(texts_of(_shown(qtbot)))


def test_where_no_answer_comes_it_is_shown_without_and_stays_as_it_is(qtbot: QtBot, asked: Asked) -> None:
    asked.menu._limit.setInterval(10)
    asked.ask()
    texts = texts_of(_shown(qtbot))
    assert not set(_OURS) & set(texts)
    asked.may_answer.set()
    asked.menu.end()  # the answer is there
    QCoreApplication.processEvents()
    assert texts_of(open_menu()) == texts


def test_the_newest_is_shown_and_the_one_before_it_is_gone(qtbot: QtBot, asked: Asked) -> None:
    asked.ask()
    asked.ask()
    assert len(asked.menus()) == 1
    asked.may_answer.set()
    assert texts_of(_shown(qtbot))[0] == "quagga"
    assert asked.menus() == [open_menu()]


def test_one_that_is_not_wanted_any_more_is_never_shown(qtbot: QtBot, asked: Asked) -> None:
    asked.ask()
    asked.menu.let_go()
    asked.may_answer.set()
    asked.menu.end()
    QCoreApplication.processEvents()
    assert asked.menus() == []


def test_it_is_not_shown_over_what_the_person_opened_meanwhile(qtbot: QtBot, asked: Asked) -> None:
    other = QMenu()
    qtbot.addWidget(other)
    other.addAction("other")
    asked.ask()
    other.popup(QPoint(0, 0))
    asked.may_answer.set()
    qtbot.waitUntil(lambda: asked.menus() == [])
    assert open_menu() is other
    other.close()
