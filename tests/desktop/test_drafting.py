"""What is typed and not saved: on the disk within seconds, until it is saved and the disk says so."""

import errno
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from curator.archive import store
from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.archive.errors import NotSavedError
from curator.archive.journal import Why
from curator.desktop.drafting import Drafting
from curator.desktop.window import MainWindow
from curator.places import state_folder
from tests.desktop.answering import press
from tests.desktop.writing import Kept, edit_of, hurry, type_at_end


@pytest.fixture
def drafting(window: MainWindow, eagle: str) -> Drafting:
    """Of the open event; it does not wait long."""
    hurry(window)
    assert window.session.path == eagle
    return window.safekeeping.drafting


def texts_in(archive: Archive) -> list[str]:
    """The texts of all drafts, as another program would find them."""
    drafts = Drafts(drafts_place(state_folder(), archive.root), archive.root).all()
    return [draft.content.text if isinstance(draft, Draft) else "?" for draft in drafts]


def until_drafted(qtbot: QtBot, archive: Archive, texts: Sequence[str]) -> None:
    qtbot.waitUntil(lambda: texts_in(archive) == list(texts))


def test_it_is_written_when_the_typing_pauses(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting
) -> None:
    drafting.longest.setInterval(1_000_000)
    text = type_at_end(window, "mine")
    until_drafted(qtbot, archive, [text])
    (draft,) = Drafts(drafts_place(state_folder(), archive.root), archive.root).all()
    assert isinstance(draft, Draft)
    assert (archive.root / draft.path).read_text() == draft.base
    assert store.fingerprint_at(archive.root / draft.path) == draft.base_fingerprint
    assert draft.cursor == edit_of(window).textCursor().position()


def test_who_never_pauses_has_one_too(qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting) -> None:
    drafting.pause.setInterval(1_000_000)
    type_at_end(window, "a")
    assert drafting.longest.isActive()
    left = drafting.longest.remainingTime()
    text = type_at_end(window, "b")
    assert drafting.longest.remainingTime() <= left
    until_drafted(qtbot, archive, [text])


def test_it_begins_a_second_after_the_last_key_and_early_enough_for_five_in_all(window: MainWindow, eagle: str) -> None:
    drafting = window.safekeeping.drafting
    assert (drafting.pause.interval(), drafting.longest.interval()) == (1000, 4000)


def test_a_saved_text_needs_none(qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting) -> None:
    until_drafted(qtbot, archive, [])
    until_drafted(qtbot, archive, [type_at_end(window, "mine")])
    assert window.conversation.save()
    until_drafted(qtbot, archive, [])
    assert not drafting.pause.isActive()


def test_nor_does_one_that_is_the_files_again(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting
) -> None:
    until_drafted(qtbot, archive, [type_at_end(window, "mine")])
    window.desk.editor.undo()
    until_drafted(qtbot, archive, [])
    assert not drafting.longest.isActive()


def test_it_stays_where_the_disk_did_not_confirm_the_save(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = type_at_end(window, "mine")
    with monkeypatch.context() as patch:
        patch.setattr("curator.archive.folder.Folder.sync", lambda _: False)
        assert window.conversation.save()
    assert drafting.flush()
    assert texts_in(archive) == [text]
    assert "not confirmed" in window.status._facts["saved"].text()
    type_at_end(window, "x")
    edit_of(window).textCursor().deletePreviousChar()
    assert drafting.flush()
    assert texts_in(archive) == [text]


def test_a_text_that_is_given_up_goes_into_the_history(
    archive: Archive, window: MainWindow, drafting: Drafting, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(window)
    text = type_at_end(window, "mine")
    drafting.flush()
    press("Go on without saving")
    assert window.conversation.open_file("about/README.md")
    assert kept == [(eagle, text.encode(), Why.UNSAVED)]
    assert drafting.flush()
    assert texts_in(archive) == []


def test_a_question_that_is_answered_and_then_thought_better_of_gives_nothing_up(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = type_at_end(window, "mine")
    press("Go on without saving")
    monkeypatch.setattr("curator.desktop.dialogs.new_event.NewEventDialog.exec", lambda _: 0)
    window.conversation.new_event()
    assert window.desk.editor.text() == text
    until_drafted(qtbot, archive, [text])


def test_where_the_history_can_not_be_written_the_draft_stays(
    archive: Archive, window: MainWindow, drafting: Drafting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: str, _data: bytes, _why: str) -> None:
        raise NotSavedError(Path(path), "No space left on device")

    monkeypatch.setattr(drafting, "_keep", full)
    text = type_at_end(window, "mine")
    press("Go on without saving")
    assert window.conversation.open_file("about/README.md")
    assert drafting.flush()
    assert texts_in(archive) == [text]


def test_another_archive_leaves_the_text_to_the_history_too(
    archive: Archive, window: MainWindow, drafting: Drafting, eagle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(window)
    text = type_at_end(window, "mine")
    drafting.flush()
    press("Go on without saving")
    window.conversation.close_archive()
    assert kept == [(eagle, text.encode(), Why.UNSAVED)]
    assert drafting.flush()
    assert texts_in(archive) == []


def test_it_is_written_at_once_when_another_window_gets_the_keyboard(
    archive: Archive, window: MainWindow, drafting: Drafting
) -> None:
    """Reliability case B4: before anything may happen."""
    _never_by_itself(drafting)
    text = type_at_end(window, "mine")
    assert texts_in(archive) == []
    window.isActiveWindow = lambda: False  # type: ignore[method-assign] # there is no other window on this screen
    window.changeEvent(QEvent(QEvent.Type.ActivationChange))
    assert texts_in(archive) == [text]


def test_it_is_written_at_once_when_the_program_is_told_to_end(
    archive: Archive, window: MainWindow, drafting: Drafting
) -> None:
    """Reliability case B4: SIGTERM and the end of the desktop's own session come down to this."""
    _never_by_itself(drafting)
    text = type_at_end(window, "mine")
    assert window.safekeeping.flush()
    assert texts_in(archive) == [text]


def test_what_was_typed_into_a_long_text_just_now_is_in_it(
    archive: Archive, window: MainWindow, drafting: Drafting
) -> None:
    (archive.root / window.session.path).write_text("line\n" * 12_000)
    window.session.open_file(window.session.path)
    _never_by_itself(drafting)
    text = type_at_end(window, "mine")
    assert window.safekeeping.flush()
    assert texts_in(archive) == [text]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A state folder on a disk that is full."""
    with monkeypatch.context() as patch:

        def put(_self: Drafts, draft: Draft) -> None:
            raise NotSavedError(Path(draft.path), os.strerror(errno.ENOSPC))

        patch.setattr(Drafts, "put", put)
        yield patch


def test_a_full_disk_is_told_once_with_what_is_safe(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting, full_disk: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    drafting.failed.connect(told.append)
    type_at_end(window, "a")
    qtbot.waitUntil(lambda: bool(told))
    assert "No space left on device" in window.status._message.accessibleName()
    assert "safe only once you save it" in window.status._message.accessibleName()
    type_at_end(window, "b")
    assert not drafting.flush()
    qtbot.wait(20)
    assert len(told) == 1
    full_disk.undo()
    text = type_at_end(window, "c")
    until_drafted(qtbot, archive, [text])


def test_a_text_is_left_as_unsaved_work_only_where_it_is_on_the_disk(
    archive: Archive, window: MainWindow, drafting: Drafting, full_disk: pytest.MonkeyPatch
) -> None:
    text = type_at_end(window, "mine")
    assert not drafting.leave_as_draft()
    full_disk.undo()
    assert drafting.leave_as_draft()
    assert window.conversation.saving.drafting is drafting
    window.session.open_file("about/README.md")
    assert texts_in(archive) == [text]


def test_the_draft_of_one_editing_never_comes_over_another(
    qtbot: QtBot, archive: Archive, window: MainWindow, drafting: Drafting, eagle: str
) -> None:
    first = type_at_end(window, "first")
    assert drafting.leave_as_draft()
    window.session.open_file(eagle)
    second = type_at_end(window, "second")
    assert drafting.flush()
    assert sorted(texts_in(archive)) == sorted([first, second])
    assert [draft.content.text for draft in drafting.others() if isinstance(draft, Draft)] == [first]


def test_closing_waits_for_what_is_being_written(
    archive: Archive, window: MainWindow, drafting: Drafting, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(window)
    text = type_at_end(window, "mine")
    drafting.flush()
    press("Go on without saving")
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert [data for _, data, _ in kept] == [text.encode()]
    assert texts_in(archive) == []


def test_the_bytes_of_another_kind_of_file_come_back(archive: Archive, window: MainWindow, drafting: Drafting) -> None:
    (archive.root / "odd.md").write_bytes(b"\xef\xbb\xbf# odd\r\n")
    assert window.conversation.open_file("odd.md")
    type_at_end(window, "mine\n")
    assert drafting.flush()
    (draft,) = Drafts(drafts_place(state_folder(), archive.root), archive.root).all()
    assert isinstance(draft, Draft)
    assert draft.content.encode() == b"\xef\xbb\xbf# odd\r\nmine\r\n"
    assert replace(draft.content, text=draft.base).encode() == b"\xef\xbb\xbf# odd\r\n"


def _never_by_itself(drafting: Drafting) -> None:
    for timer in (drafting.pause, drafting.longest):
        timer.setInterval(1_000_000)
