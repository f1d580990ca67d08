"""Unsaved work of before: offered when its archive is opened, and applied when that is asked for."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Drafts, drafts_place
from curator.archive.errors import NotSavedError
from curator.archive.journal import Why
from curator.archive.store import fingerprint
from curator.desktop.dialogs.unsaved import UnsavedDialog
from curator.desktop.window import MainWindow
from curator.event.encoding import FileText
from curator.places import state_folder
from tests.desktop.answering import press
from tests.desktop.writing import Kept, buttons_of, edit_of, hurry, press_in


@dataclass(frozen=True)
class Before:
    """An archive with what an earlier run left, and a window that does not show it yet."""

    qtbot: QtBot
    window: MainWindow
    archive: Archive
    path: str
    """Of an event."""

    @property
    def drafts(self) -> Drafts:
        return Drafts(drafts_place(state_folder(), self.archive.root), self.archive.root)

    @property
    def place(self) -> Path:
        return self.archive.root / self.path

    def leave(self, added: str = "mine\n", id_: str = "a", at: str = "") -> str:
        """Leaves a draft, as a program that was killed does; gives its text."""
        path = at or self.path
        data = (self.archive.root / path).read_bytes()
        text = data.decode() + added
        when = datetime(2026, 1, 2, 14, 5, tzinfo=UTC)
        self.drafts.put(Draft(id_, path, when, FileText(text), 12, data.decode(), fingerprint(data)))
        return text

    def begin(self) -> None:
        """Opens the archive, as the next start does."""
        hurry(self.window)
        with self.qtbot.waitSignal(self.window.session.refreshed):
            self.window.start(self.archive.root)


@pytest.fixture
def before(qtbot: QtBot, empty_window: MainWindow, archive: Archive) -> Before:
    """With the sample archive."""
    path = next(path for path in archive.files() if "eagle-lands-on-the-moon" in path)
    return Before(qtbot, empty_window, archive, path)


@pytest.fixture
def kept(empty_window: MainWindow) -> Kept:
    """What is put into the history."""
    return Kept(empty_window)


def list_of(window: MainWindow) -> UnsavedDialog:
    press_in(window.desk.editor.offer, "Look at it…")
    dialog = window.findChild(UnsavedDialog)
    assert dialog is not None
    return dialog


def press_below(dialog: UnsavedDialog, name: str) -> None:
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == name)
    assert button.isEnabled()
    button.click()


def fates(dialog: UnsavedDialog) -> list[str]:
    return [row.shown.fate.partition("; ")[2] for row in dialog._rows]


def test_what_was_typed_before_a_kill_is_offered_and_comes_back_as_one_step(before: Before) -> None:
    """Reliability case B2."""
    held = before.place.read_text()
    text = before.leave()
    before.begin()
    assert "Unsaved work from" in before.window.desk.editor.offer.text()
    assert "Eagle lands" in before.window.desk.editor.offer.text()
    assert buttons_of(before.window.desk.editor.offer) == ["Look at it…", "Restore", "Later"]
    press_in(before.window.desk.editor.offer, "Restore")
    assert before.window.session.path == before.path
    assert before.window.desk.editor.text() == text
    assert edit_of(before.window).textCursor().position() == 12
    assert before.place.read_text() == held
    assert not before.window.desk.editor.offer.text()
    assert [type(draft) for draft in before.drafts.all()] == [Draft]
    before.window.desk.editor.undo()
    assert before.window.desk.editor.text() == held
    before.window.desk.editor.redo()
    assert before.window.conversation.save()
    assert before.place.read_text() == text
    before.qtbot.waitUntil(lambda: not before.drafts.all())


def test_a_draft_that_says_what_the_file_says_goes_without_a_word(before: Before) -> None:
    before.place.write_text(before.leave())
    before.begin()
    assert not before.window.desk.editor.offer.text()
    assert not before.drafts.all()


def test_a_file_that_changed_since_is_shown_beside_it(before: Before) -> None:
    """Reliability case D1, over a restart: base, theirs and mine are all there."""
    base = before.place.read_text()
    text = before.leave()
    theirs = base.replace("# Apollo", "# The Apollo")
    before.place.write_text(theirs)
    before.begin()
    dialog = list_of(before.window)
    assert fates(dialog) == ["the file was changed since by another program"]
    press_below(dialog, "Restore")
    assert before.window.desk.editor.text() == text
    before.qtbot.waitUntil(lambda: bool(before.window.desk.editor.clash.text()))
    assert before.place.read_text() == theirs
    press_in(before.window.desk.editor.clash, "Merge")
    assert before.window.desk.editor.text() == f"{theirs}mine\n"


def test_a_file_that_is_gone_is_written_anew_at_its_path(before: Before) -> None:
    """Reliability case B6: the base file is gone."""
    text = before.leave()
    before.place.unlink()
    before.begin()
    dialog = list_of(before.window)
    assert fates(dialog) == ["the file is gone"]
    press_below(dialog, "Restore")
    assert before.window.desk.editor.text() == text
    assert not before.place.exists()
    before.qtbot.waitUntil(lambda: "This file is gone" in before.window.desk.editor.clash.text())
    press_in(before.window.desk.editor.clash, "Put it back")
    assert before.place.read_text() == text


def test_the_list_shows_each_with_the_lines_that_it_would_change(before: Before) -> None:
    before.leave("one\n", "a")
    before.leave("two\n", "b", next(path for path in before.archive.files() if "webb" in path))
    before.begin()
    assert "of 2 text(s)" in before.window.desk.editor.offer.text()
    dialog = list_of(before.window)
    assert sorted(line for row in dialog._rows for line in row.shown.lines if line.startswith(("+", "-"))) == [
        "+one", "+two",
    ]  # fmt: skip
    press_below(dialog, "Copy the text")
    assert QGuiApplication.clipboard().text().endswith(("one\n", "two\n"))
    press_below(dialog, "Restore")
    assert len(dialog._rows) == 1
    assert not dialog.isHidden()
    assert len(before.drafts.all()) == 2
    dialog.close()


def test_discarding_puts_it_into_the_history(before: Before, kept: Kept) -> None:
    text = before.leave()
    before.begin()
    dialog = list_of(before.window)
    press_below(dialog, "Discard")
    assert kept == [(before.path, text.encode(), Why.UNSAVED)]
    assert not before.drafts.all()
    assert dialog.isHidden()
    assert not before.window.desk.editor.offer.text()


def test_where_the_history_can_not_be_written_nothing_goes(before: Before, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: str, _data: bytes, _why: str) -> None:
        raise NotSavedError(Path(path), "No space left on device")

    before.leave()
    before.begin()
    monkeypatch.setattr(before.window.safekeeping.unsaved, "_keep", full)
    dialog = list_of(before.window)
    press_below(dialog, "Discard")
    assert len(before.drafts.all()) == 1
    assert "No space left" in before.window.status._message.accessibleName()
    dialog.close()


def test_later_keeps_it_for_the_next_time(before: Before) -> None:
    before.leave()
    before.begin()
    press_in(before.window.desk.editor.offer, "Later")
    assert not before.window.desk.editor.offer.text()
    assert before.drafts.all()
    before.window._actions["unsaved"].trigger()
    dialog = before.window.findChild(UnsavedDialog)
    assert dialog is not None
    dialog.close()


def test_without_any_the_command_says_so(window: MainWindow) -> None:
    window._actions["unsaved"].trigger()
    assert window.findChild(UnsavedDialog) is None
    assert "no unsaved work" in window.status._message.accessibleName()


def test_what_is_no_draft_is_shown_to_be_copied_and_never_applied(before: Before) -> None:
    """Reliability case B6: truncated, of another version, from another archive."""
    text = before.leave()
    (place,) = before.drafts.folder.iterdir()
    data = place.read_bytes()
    place.write_bytes(data[: data.index(b"\n") + 1 + len(text.encode()) - 6])
    before.begin()
    assert "A text that is not whole" in before.window.desk.editor.offer.text()
    dialog = list_of(before.window)
    assert not dialog._restore.isEnabled()
    before.window.safekeeping.unsaved.restore("a")
    assert before.window.session.path == ""
    press_below(dialog, "Copy the text")
    assert QGuiApplication.clipboard().text() == text[:-6]
    press("Cancel")
    press_below(dialog, "Discard")
    assert before.drafts.all()
    press("Discard")
    press_below(dialog, "Discard")
    assert not before.drafts.all()


def test_a_path_that_leads_out_of_the_archive_is_not_followed(before: Before) -> None:
    outside = before.archive.root.parent / "outside.md"
    outside.write_text("secret")
    before.drafts.put(
        Draft("a", "../outside.md", datetime.now(UTC), FileText("mine"), 0, "secret", fingerprint(b"secret"))
    )
    before.begin()
    dialog = list_of(before.window)
    assert fates(dialog) == ["the file can't be read"]
    assert not dialog._restore.isEnabled()
    dialog.close()


def test_a_file_that_can_only_be_read_leaves_the_draft(before: Before) -> None:
    data = b"# a\r\n\n"
    (before.archive.root / "odd.md").write_bytes(data)
    before.drafts.put(Draft("a", "odd.md", datetime.now(UTC), FileText("mine"), 0, "# a\n", fingerprint(data)))
    before.begin()
    press_in(before.window.desk.editor.offer, "Restore")
    assert "can only be read" in before.window.status._message.accessibleName()
    assert len(before.drafts.all()) == 1


def test_text_that_is_left_as_unsaved_work_is_offered_at_once(window: MainWindow, eagle: str) -> None:
    edit_of(window).appendPlainText("mine")
    assert window.safekeeping.drafting.leave_as_draft()
    assert "Eagle lands" in window.desk.editor.offer.text()
    window.session.open_file(eagle)
    press_in(window.desk.editor.offer, "Restore")
    assert window.desk.editor.text().endswith("mine")
    assert not window.desk.editor.offer.text()
