"""Guards: nothing is written over much without being meant, and no window closes over a text without a choice."""

import errno
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.errors import NotSavedError
from curator.archive.history import versions
from curator.archive.journal import Why
from curator.desktop.window import MainWindow
from curator.event import edits
from curator.event.encoding import FileText
from tests.desktop.answering import press, press_in_turn
from tests.desktop.writing import Kept, edit_of, type_at_end
from tests.event.reading import read_event


@pytest.fixture
def place(archive: Archive, eagle: str) -> Path:
    """The file of the open event."""
    return archive.root / eagle


@pytest.fixture
def kept(window: MainWindow) -> Kept:
    """What was put into the history."""
    return Kept(window)


def _replaced(window: MainWindow) -> list[bytes]:
    """The texts that the open file had before, as the history has them."""
    journal = window.session.journal
    assert journal is not None
    found = versions(journal, window.session.path)
    return [journal.text(version.id, version.fingerprint) for version in found]


class TestMuchIsGone:
    """Reliability case A7. Nothing here saves by itself."""

    def test_an_empty_text_is_saved_over_a_fuller_one_only_when_that_is_meant(
        self, window: MainWindow, place: Path
    ) -> None:
        before = place.read_bytes()
        edit_of(window).selectAll()
        edit_of(window).insertPlainText(" \n")
        asked = press("Go on editing")
        assert not window.conversation.save()
        assert "Nothing is left of the text" in asked[0]
        assert place.read_bytes() == before
        press("Save it so")
        assert window.conversation.save()
        assert place.read_bytes() == b" \n"
        assert _replaced(window) == [before]

    def test_a_text_that_lost_more_than_half_is_saved_only_when_that_is_meant(
        self, window: MainWindow, place: Path
    ) -> None:
        before = place.read_bytes()
        _shorten(window, 0.4)
        asked = press("Go on editing")
        assert not window.conversation.save()
        assert "More than half of the text is gone" in asked[0]
        assert place.read_bytes() == before
        press("Save it so")
        assert window.conversation.save()
        assert _replaced(window) == [before]

    def test_the_question_is_not_asked_again_of_the_same_text(self, window: MainWindow, place: Path) -> None:
        _shorten(window, 0.4)
        press("Save it so")
        assert window.conversation.save()
        type_at_end(window, "more")
        assert window.conversation.save()
        assert place.read_text().endswith("more")

    @pytest.mark.parametrize(("before", "share"), [("much of it\n" * 100, 0.6), ("little\n" * 20, 0.0999), ("", 0)])
    def test_nothing_is_asked_where_little_went(
        self, window: MainWindow, archive: Archive, before: str, share: float
    ) -> None:
        (archive.root / "page.md").write_text(before)
        assert window.conversation.open_file("page.md")
        _shorten(window, share)
        type_at_end(window, "x")
        assert window.conversation.save()
        assert (archive.root / "page.md").read_text() == f"{before[: int(len(before) * share)]}x"

    def test_where_the_old_text_can_not_be_kept_it_stays(
        self, window: MainWindow, place: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(window.session.journal, "begin", _full)
        before = place.read_bytes()
        _shorten(window, 0.1)
        asked = press_in_turn("Save it so", "Go on editing")
        assert not window.conversation.save()
        assert "No space left" in asked[1]
        assert place.read_bytes() == before

    def test_who_thinks_better_of_it_while_leaving_stays(self, window: MainWindow, place: Path) -> None:
        before = place.read_bytes()
        _shorten(window, 0.1)
        press_in_turn("Save", "Go on editing")
        assert not window.conversation.open_file("about/README.md")
        assert place.read_bytes() == before


class TestClosingOnAFailedSave:
    """Reliability case B4."""

    @pytest.fixture(autouse=True)
    def full_disk(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        """The archive's disk is full."""

        def save(*, must_keep: bool = False) -> None:
            raise NotSavedError(Path(window.session.path), os.strerror(errno.ENOSPC))

        monkeypatch.setattr(window.session, "save", save)

    def test_the_text_stays_or_becomes_unsaved_work(self, window: MainWindow, place: Path) -> None:
        text = type_at_end(window, "mine")
        asked = press_in_turn("Save", "Go on editing")
        assert not window.conversation.open_file("about/README.md")
        assert "No space left on device" in asked[1]
        assert window.desk.editor.text() == text
        press_in_turn("Save", "Leave it as unsaved work")
        assert window.conversation.open_file("about/README.md")
        assert "Eagle lands" in window.desk.editor.offer.text()
        assert place.read_text() == text.removesuffix("mine")

    @pytest.mark.usefixtures("place")
    def test_where_not_even_a_draft_can_be_written_the_text_stays(
        self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("curator.archive.drafts.Drafts.put", _full)
        text = type_at_end(window, "mine")
        asked = press_in_turn("Save", "Leave it as unsaved work", "OK")
        assert not window.conversation.open_file("about/README.md")
        assert "the disk refuses it" in asked[2]
        assert window.desk.editor.text() == text
        qtbot.waitUntil(lambda: "No space left" in window.status._message.accessibleName())

    @pytest.mark.usefixtures("place")
    def test_a_save_by_itself_offers_no_way_to_leave(self, window: MainWindow) -> None:
        type_at_end(window, "mine")
        asked = press("Go on editing")
        assert not window.conversation.save()
        assert len(asked) == 1


def test_a_closing_window_takes_the_other_text_when_that_is_wanted(window: MainWindow, place: Path, kept: Kept) -> None:
    text = type_at_end(window, "mine")
    place.write_bytes(b"# Theirs\n" * 300)
    press_in_turn("Save", "Take the other text, lose mine")
    assert window.conversation.open_file("about/README.md")
    assert place.read_bytes() == b"# Theirs\n" * 300
    assert kept == [(kept[0][0], text.encode(), Why.UNSAVED)]


def test_who_leaves_is_told_of_others_whose_side_of_a_relation_is_written_already(
    window: MainWindow, archive: Archive, eagle: str
) -> None:
    """As “on both sides” leaves it."""
    other = archive.create(
        "news/1969/07/20/other.md", FileText(f"### [1969-07-20](x)\n\n# Other\n\n\n{_related(eagle)}")
    )
    opened = read_event(window.desk.editor.text())
    window.desk.editor.apply(edits.relate(opened, [edits.NewRelated("Other", f"/{other.path}")]))
    asked = press("Cancel")
    assert not window.conversation.open_file("about/README.md")
    assert "1 other event(s) point here already" in asked[0]
    window.desk.editor.undo()
    type_at_end(window, "mine")
    asked = press("Cancel")
    assert not window.conversation.open_file("about/README.md")
    assert "point here already" not in asked[0]


def _related(path: str) -> str:
    return f"\n### Related:\n\n1. [Eagle](/{path})\n"


def _shorten(window: MainWindow, share: float) -> None:
    """Leaves that share of the text."""
    edit, cursor = edit_of(window), edit_of(window).textCursor()
    cursor.setPosition(int(len(window.desk.editor.text()) * share))
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    edit.setTextCursor(cursor)


def _full(*_given: object) -> None:
    raise NotSavedError(Path("journal"), os.strerror(errno.ENOSPC))
