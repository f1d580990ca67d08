"""Opening an event by some letters: what is typed last counts, and the window never waits."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from curator.desktop.dialogs.quick_open import Find, Found, QuickOpenDialog

_EVENTS = tuple(
    Found(f"news/2012/03/1/{word}.md", date(2012, 3, 1), word.title())
    for word in ("syria", "syrian-rebels", "eagle", "moon", *(f"syllable-{number}" for number in range(80)))
)
Open = Callable[[Find], QuickOpenDialog]


def _find(text: str, _cancelled: Callable[[], bool]) -> Sequence[Found]:
    return [found for found in _EVENTS if text in found.title.lower()] if text else _EVENTS[2:4]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Opens the dialog over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(20, 30, 1000, 700)
    window.show()
    dialogs: list[QuickOpenDialog] = []

    def open_(find: Find) -> QuickOpenDialog:
        dialog = QuickOpenDialog(window, find)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.reject()


def _field(dialog: QDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


def _view(dialog: QDialog) -> QListView:
    view = dialog.findChild(QListView)
    assert isinstance(view, QListView)
    return view


def _titles(dialog: QDialog) -> list[str]:
    model = _view(dialog).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_begins_with_what_was_opened_lately(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.waitUntil(lambda: _titles(dialog) == ["Eagle", "Moon"])
    assert dialog.chosen() == "news/2012/03/1/eagle.md"
    assert _view(dialog).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).startswith("Eagle, ")


def test_what_is_found_is_chosen_with_the_keys(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.keyClicks(_field(dialog), "syria")
    qtbot.waitUntil(lambda: _titles(dialog) == ["Syria", "Syrian-Rebels"])
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Down)
    assert _field(dialog).accessibleDescription().startswith("Syrian-Rebels")
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Down)
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Up)
    assert dialog.chosen() == _EVENTS[0].path
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    assert dialog.chosen() == _EVENTS[0].path


def test_a_click_opens(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.waitUntil(lambda: len(_titles(dialog)) == 2)
    view = _view(dialog)
    with qtbot.waitSignal(dialog.accepted):
        place = view.visualRect(view.model().index(1, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.chosen() == _EVENTS[3].path


def test_enter_before_the_answer_opens_the_first_of_it(qtbot: QtBot, opened: Open) -> None:
    may_answer = threading.Event()

    def find(text: str, cancelled: Callable[[], bool]) -> Sequence[Found]:
        while text and not may_answer.wait(0.005) and not cancelled():
            pass
        return _find(text, cancelled)

    dialog = opened(find)
    qtbot.waitUntil(lambda: len(_titles(dialog)) == 2)
    qtbot.keyClicks(_field(dialog), "syria")
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        may_answer.set()
    assert dialog.chosen() == _EVENTS[0].path


def test_a_letter_after_enter_means_that_more_is_to_come(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.keyClicks(_field(dialog), "syria")
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    qtbot.keyClicks(_field(dialog), "n")
    qtbot.waitUntil(lambda: _titles(dialog) == ["Syrian-Rebels"])
    assert dialog.isVisible()


def test_nothing_stale_is_shown_and_typing_never_waits(qtbot: QtBot, opened: Open) -> None:
    asked: list[str] = []
    shown: list[list[str]] = []

    def find(text: str, cancelled: Callable[[], bool]) -> Sequence[Found]:
        asked.append(text)
        end = time.monotonic() + (0.3 if text == "s" else 0)
        while time.monotonic() < end:
            time.sleep(0.005)  # takes no notice of being cancelled
        return [Found(text, date(2012, 3, 1), text)]

    dialog = opened(find)
    qtbot.waitUntil(lambda: _titles(dialog) == [""])
    _view(dialog).model().modelReset.connect(lambda: shown.append(_titles(dialog)))
    qtbot.keyClicks(_field(dialog), "s")
    qtbot.waitUntil(lambda: "s" in asked)
    start = time.monotonic()
    qtbot.keyClicks(_field(dialog), "yria")
    assert time.monotonic() - start < 0.2
    qtbot.waitUntil(lambda: _titles(dialog) == ["syria"])
    assert shown == [["syria"]]
    assert asked == ["", "s", "syria"]


def test_closing_ends_the_search(qtbot: QtBot, opened: Open) -> None:
    started, ended = threading.Event(), threading.Event()

    def find(text: str, cancelled: Callable[[], bool]) -> Sequence[Found]:
        started.set()
        while not cancelled():
            time.sleep(0.005)
        ended.set()
        return _EVENTS

    dialog = opened(find)
    assert started.wait(5)
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Escape)
    assert ended.is_set()
    qtbot.wait(20)
    assert not dialog.isVisible()
    assert dialog.chosen() == ""


def test_no_more_than_fifty_are_shown(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.keyClicks(_field(dialog), "syl")
    qtbot.waitUntil(lambda: len(_titles(dialog)) == 50)


def test_nothing_found_is_said(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.keyClicks(_field(dialog), "qwxz")
    qtbot.waitUntil(lambda: any(label.isVisible() and "qwxz" in label.text() for label in dialog.findChildren(QLabel)))
    qtbot.keyClick(_field(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.chosen() == ""


def test_what_ends_a_search_is_said(qtbot: QtBot, opened: Open) -> None:
    def find(text: str, _cancelled: Callable[[], bool]) -> Sequence[Found]:
        raise ValueError("no such luck")

    dialog = opened(find)
    qtbot.waitUntil(lambda: any("no such luck" in label.text() for label in dialog.findChildren(QLabel)))


def test_it_lies_in_the_upper_middle_of_its_window(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    parent = dialog.parentWidget()
    assert isinstance(parent, QWidget)
    window = parent.geometry()
    assert dialog.size().toTuple() == (640, 400)
    assert abs(dialog.geometry().center().x() - window.center().x()) <= 1
    assert dialog.geometry().top() == window.top() + 100


def test_its_rows_are_a_sound_model(qtbot: QtBot, qtmodeltester: ModelTester, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.waitUntil(lambda: len(_titles(dialog)) == 2)
    qtmodeltester.check(_view(dialog).model())
