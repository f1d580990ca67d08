"""A new event that somebody began: kept like any unsaved text, until it is made or given up."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.archive.journal import Why
from curator.desktop.dialogs.new_event import NewEventDialog
from curator.desktop.dialogs.unsaved import UnsavedDialog
from curator.desktop.window import MainWindow
from curator.places import state_folder
from tests.desktop.answering import press
from tests.desktop.writing import Kept, buttons_of, press_in, type_at_end

_TITLE, _SUMMARY = "A probe lands on Titan.", "It is cold there."


@pytest.fixture(autouse=True)
def _no_wait(empty_window: MainWindow) -> None:
    begun = empty_window.safekeeping.drafting.begun
    begun.pause.setInterval(20)
    begun.longest.setInterval(60)


def _drafts(archive: Archive) -> Drafts:
    return Drafts(drafts_place(state_folder(), archive.root), archive.root)


def _texts(archive: Archive) -> list[str]:
    """The texts of all drafts, as another program would find them."""
    return [draft.content.text for draft in _drafts(archive).all() if isinstance(draft, Draft)]


def _in_dialog(window: MainWindow, ask: Callable[[], object], act: Callable[[NewEventDialog], None]) -> None:
    """Does something in the dialog that is opened by `ask`."""
    found: list[NewEventDialog] = []

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, NewEventDialog):  # a question comes first
            QTimer.singleShot(5, window, find)
            return
        found.append(dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, window, find)
    ask()
    assert found


def _fields(dialog: NewEventDialog) -> tuple[QLineEdit, QPlainTextEdit]:
    title = next(one for one in dialog.findChildren(QLineEdit) if "sentence" in one.placeholderText())
    summary = dialog.findChild(QPlainTextEdit)
    assert isinstance(summary, QPlainTextEdit)
    return title, summary


def _fill(dialog: NewEventDialog) -> None:
    title, summary = _fields(dialog)
    title.setText(_TITLE)
    summary.setPlainText(_SUMMARY)


def _shown(dialog: NewEventDialog) -> tuple[str, str]:
    title, summary = _fields(dialog)
    return title.text(), summary.toPlainText()


def _remarks(dialog: NewEventDialog) -> list[str]:
    texts = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    return [text for text in texts if "began this event before" in text]


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow, archive: Archive) -> bytes:
    """An event that was begun before the program was killed: its draft is there. Gives the draft's bytes."""
    held: list[tuple[Path, bytes]] = []

    def kill(dialog: NewEventDialog) -> None:
        _fill(dialog)
        qtbot.waitUntil(lambda: any(_SUMMARY in text for text in _texts(archive)))
        (place,) = _drafts(archive).folder.iterdir()
        held.append((place, place.read_bytes()))

    _in_dialog(window, window.conversation.new_event, kill)
    ((place, data),) = held
    place.write_bytes(data)
    return data


def test_what_is_typed_is_a_draft_until_it_is_given_up(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    def type_(dialog: NewEventDialog) -> None:
        _fill(dialog)
        qtbot.waitUntil(lambda: len(_texts(archive)) == 1 and _SUMMARY in _texts(archive)[0])
        assert _TITLE in _texts(archive)[0]
        assert _remarks(dialog) == []

    _in_dialog(window, window.conversation.new_event, type_)
    assert _texts(archive) == []


def test_and_until_it_is_made(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    def make(dialog: NewEventDialog) -> None:
        _fill(dialog)
        qtbot.waitUntil(lambda: len(_texts(archive)) == 1)
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Make event").click()

    _in_dialog(window, window.conversation.new_event, make)
    assert window.session.path.endswith("a-probe-lands-on-titan.md")
    assert _texts(archive) == []


def test_it_is_written_at_once_when_the_program_may_end(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    begun = window.safekeeping.drafting.begun
    for timer in (begun.pause, begun.longest):
        timer.setInterval(1_000_000)

    def flush(dialog: NewEventDialog) -> None:
        _fill(dialog)
        assert window.safekeeping.flush()
        assert len(_texts(archive)) == 1

    _in_dialog(window, window.conversation.new_event, flush)


def test_fields_that_are_empty_again_need_none(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    def empty(dialog: NewEventDialog) -> None:
        _fill(dialog)
        qtbot.waitUntil(lambda: len(_texts(archive)) == 1)
        for field in _fields(dialog):
            field.clear()
        assert window.safekeeping.flush()
        qtbot.waitUntil(lambda: not _texts(archive))

    _in_dialog(window, window.conversation.new_event, empty)


def test_the_dialog_has_it_again_and_says_so(window: MainWindow, archive: Archive, begun: bytes) -> None:
    seen: list[object] = []

    def look(dialog: NewEventDialog) -> None:
        seen.extend([_shown(dialog), len(_remarks(dialog)), dialog.new_event().day.isoformat()])

    _in_dialog(window, window.conversation.new_event, look)
    assert seen == [(_TITLE, _SUMMARY), 1, "2021-12-25"]
    _in_dialog(window, window.conversation.new_event, lambda dialog: seen.extend([_shown(dialog), _remarks(dialog)]))
    assert seen[3:] == [("", ""), []]  # it was given up


def test_another_day_comes_back_too(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    held: list[tuple[Path, bytes]] = []
    days: list[str] = []

    def kill(dialog: NewEventDialog) -> None:
        dialog._day.setText("1969-07-20")
        _fields(dialog)[1].setPlainText("# no title yet")
        assert window.safekeeping.flush()
        (place,) = _drafts(archive).folder.iterdir()
        held.append((place, place.read_bytes()))

    _in_dialog(window, window.conversation.new_event, kill)
    held[0][0].write_bytes(held[0][1])
    _in_dialog(
        window,
        window.conversation.new_event,
        lambda dialog: days.extend([dialog.new_event().day.isoformat(), *_shown(dialog)]),
    )
    assert days == ["1969-07-20", "", "# no title yet"]


def test_the_next_start_offers_it_in_the_dialog(window: MainWindow, archive: Archive, begun: bytes) -> None:
    window.safekeeping.unsaved.look()
    offer = window.desk.editor.offer
    assert _TITLE in offer.text()
    assert buttons_of(offer) == ["Look at it…", "Restore", "Later"]
    seen: list[object] = []
    _in_dialog(window, lambda: press_in(offer, "Restore"), lambda dialog: seen.append(_shown(dialog)))
    assert seen == [(_TITLE, _SUMMARY)]
    assert not offer.text()


def test_the_list_says_what_it_is_and_keeps_what_is_discarded(
    window: MainWindow, archive: Archive, begun: bytes
) -> None:
    kept = Kept(window)
    window.safekeeping.unsaved.show_all()
    dialog = window.findChild(UnsavedDialog)
    assert dialog is not None
    (row,) = dialog._rows
    assert row.shown.fate.endswith("a new event that was not made yet")
    assert row.can_restore
    (text,) = _texts(archive)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Discard").click()
    assert kept == [("news/2021/12/25/a-probe-lands-on-titan.md", text.encode(), Why.UNSAVED)]
    assert _texts(archive) == []


def test_the_open_text_that_is_not_saved_is_another_draft(
    qtbot: QtBot, window: MainWindow, archive: Archive, eagle: str
) -> None:
    mine = type_at_end(window, "mine")
    press("Go on without saving")

    def type_(dialog: NewEventDialog) -> None:
        _fill(dialog)
        assert window.safekeeping.flush()
        assert len(_texts(archive)) == 2

    _in_dialog(window, window.conversation.new_event, type_)
    assert _texts(archive) == [mine]


_ENDED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from curator.desktop import app, life
from curator.desktop.window import MainWindow

def fill():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(20, fill)
        return
    next(one for one in dialog.findChildren(QLineEdit) if "sentence" in one.placeholderText()).setText("A probe lands")
    print("typed", flush=True)

begin = life.Life.begin

def begin_and_type(self, root, path):
    begin(self, root, path)
    QTimer.singleShot(0, fill)
    QTimer.singleShot(0, self._window.conversation.new_event)

life.Life.begin = begin_and_type
sys.exit(app.show_window(Path(sys.argv[1]), "0"))
"""


def test_a_program_that_is_told_to_end_keeps_what_stands_in_the_dialog(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STATE", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", _ENDED, archive.root], env=environ, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"typed\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    (text,) = _texts(archive)
    assert "A probe lands" in text
