"""Picking an event to relate: what was typed last counts, and the dialog never waits."""

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.errors import CatalogueError
from curator.catalogue.entries import Entry
from curator.desktop.dialogs.pick_event import Find, PickEventDialog

_DAY = date(2012, 3, 1)
_ENTRIES = tuple(
    Entry(number, f"news/2012/03/1/{title}.md", _DAY, title)
    for number, title in enumerate(["moon", "eagle", *(f"syllable {number}" for number in range(300))])
)


def _find(typed: str, most: int, _cancelled: Callable[[], bool]) -> Sequence[Entry]:
    return [entry for entry in _ENTRIES if typed in entry.title][:most]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Find], PickEventDialog]]:
    """Opens the dialog over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    dialogs: list[PickEventDialog] = []

    def open_(find: Find) -> PickEventDialog:
        dialogs.append(PickEventDialog(window, find, "Context"))
        dialogs[-1].show()
        return dialogs[-1]

    yield open_
    for dialog in dialogs:
        dialog.reject()


Open = Callable[[Find], PickEventDialog]


def _fields(dialog: PickEventDialog) -> list[QLineEdit]:
    """What is looked for, and what ties the two."""
    return dialog.findChildren(QLineEdit)


def _view(dialog: PickEventDialog) -> QListView:
    view = dialog.findChild(QListView)
    assert view is not None
    return view


def _rows(dialog: PickEventDialog) -> list[str]:
    model: QAbstractItemModel = _view(dialog).model()
    return [str(model.index(row, 0).data()).partition("   ")[2] for row in range(model.rowCount())]


def _said(dialog: PickEventDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def _add(dialog: PickEventDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == "Add related event")


def test_letters_narrow_the_list(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(_find)
    qtbot.waitUntil(lambda: len(_rows(dialog)) == 200)
    assert "The first 200 are shown" in _said(dialog)
    qtbot.keyClicks(_fields(dialog)[0], "eagle")
    qtbot.waitUntil(lambda: _rows(dialog) == ["eagle"])
    assert "1 event(s)" in _said(dialog)
    qtbot.keyClicks(_fields(dialog)[0], "x")
    qtbot.waitUntil(lambda: not _rows(dialog))
    assert not _add(dialog).isEnabled()
    assert dialog.picked() is None


def _find_once(goes_on: threading.Event) -> Find:
    """Finds what belongs to a text only when it may go on."""

    def find(typed: str, most: int, cancelled: Callable[[], bool]) -> Sequence[Entry]:
        if typed:
            goes_on.wait(10)
        return _find(typed, most, cancelled)

    return find


def test_who_accepts_sooner_than_it_looks_gets_what_belongs_to_the_text(qtbot: QtBot, opened: Open) -> None:
    goes_on = threading.Event()
    dialog = opened(_find_once(goes_on))
    qtbot.waitUntil(lambda: bool(_rows(dialog)))
    search, context = _fields(dialog)
    search.setText("eagle")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    context.setText("Moon")
    _add(dialog).click()
    assert dialog.isVisible()
    goes_on.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    picked = dialog.picked()
    assert picked is not None
    assert (dialog.result(), picked.title, dialog.contexts()) == (
        PickEventDialog.DialogCode.Accepted,
        "eagle",
        ("Moon",),
    )


def test_a_row_that_is_pointed_at_is_taken_whatever_comes(qtbot: QtBot, opened: Open) -> None:
    goes_on = threading.Event()
    dialog = opened(_find_once(goes_on))
    qtbot.waitUntil(lambda: bool(_rows(dialog)))
    _fields(dialog)[0].setText("eagle")
    _view(dialog).setCurrentIndex(_view(dialog).model().index(3, 0))
    goes_on.set()  # its end is told later, when Qt is asked for it
    _view(dialog).doubleClicked.emit(_view(dialog).currentIndex())
    picked = dialog.picked()
    assert picked is not None
    assert (dialog.isVisible(), picked.title) == (False, "syllable 1")


def test_a_catalogue_that_can_not_be_read_is_told(qtbot: QtBot, opened: Open) -> None:
    def fail(typed: str, most: int, cancelled: Callable[[], bool]) -> Sequence[Entry]:
        raise CatalogueError(Path("x.sqlite"), "disk I/O error")

    dialog = opened(fail)
    qtbot.waitUntil(lambda: any("disk I/O error" in text for text in _said(dialog)))
    assert not _add(dialog).isEnabled()
