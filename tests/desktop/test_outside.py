"""What other programs make of the open file: followed where nobody is at work on it, asked about where somebody is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.archive.apply import Applied
from curator.archive.archive import Archive
from curator.archive.errors import NotSavedError
from curator.archive.journal import Why
from curator.archive.plan import Change, Delete, Plan
from curator.archive.store import fingerprint
from curator.desktop.dialogs.compare import CompareDialog
from curator.desktop.toolkit.file_watch import FileWatch
from curator.desktop.toolkit.plan_view import PlanView
from curator.desktop.window import MainWindow
from tests.desktop.answering import press, press_in_turn
from tests.desktop.writing import (
    WAYS,
    Kept,
    buttons_of,
    edit_of,
    hurry,
    in_place,
    press_in,
    replaced,
    type_at_end,
)

Way = Callable[[Path, bytes], None]


@pytest.fixture
def kept(window: MainWindow) -> Kept:
    """What was put into the history."""
    return Kept(window)


@pytest.fixture
def place(window: MainWindow, archive: Archive, eagle: str, kept: Kept) -> Path:
    """The file of the open event, in a window that does not wait long."""
    hurry(window)
    return archive.root / eagle


def text_of(window: MainWindow) -> str:
    return window.desk.editor.text()


def clash_of(window: MainWindow) -> str:
    return window.desk.editor.clash.text()


def until_clash(qtbot: QtBot, window: MainWindow) -> list[str]:
    """The choices of the bar, once it is there."""
    qtbot.waitUntil(lambda: bool(clash_of(window)))
    return buttons_of(window.desk.editor.clash)


class TestNobodyIsAtWork:
    """Reliability cases C1 and C2."""

    @pytest.mark.parametrize("write", WAYS)
    def test_an_unchanged_text_follows_the_file_whichever_way_it_is_written(
        self, qtbot: QtBot, window: MainWindow, place: Path, write: Way
    ) -> None:
        new = place.read_bytes().replace(b"Apollo", b"APOLLO")
        write(place, new)
        qtbot.waitUntil(lambda: text_of(window).encode() == new)
        write(place, new + b"again\n")
        qtbot.waitUntil(lambda: text_of(window).encode() == new + b"again\n")
        assert not window.session.is_modified
        assert not window.isWindowModified()
        assert "Another program changed this file" in window.status._message.accessibleName()

    def test_where_the_system_does_not_tell_a_look_now_and_then_finds_it(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        watch = window.safekeeping.outside.watch
        watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
        watch._watcher.blockSignals(True)
        watch.poll.setInterval(30)
        in_place(place, b"# Theirs\n" * 200)
        qtbot.waitUntil(lambda: text_of(window) == "# Theirs\n" * 200)

    def test_cursor_and_place_stay_where_they_are(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        window.resize(1280, 420)
        edit = edit_of(window)
        cursor = edit.document().find("### Related")
        edit.setTextCursor(cursor)
        edit.verticalScrollBar().setValue(4)
        before = edit.verticalScrollBar().value()
        replaced(place, place.read_bytes().replace(b"# Apollo", b"# The Apollo", 1) + b"\n\nmore\n")
        qtbot.waitUntil(lambda: text_of(window).endswith("more\n"))
        assert edit.textCursor().selectedText() == "### Related"
        assert edit.verticalScrollBar().value() == before

    def test_what_was_there_before_is_kept(self, qtbot: QtBot, window: MainWindow, place: Path, kept: Kept) -> None:
        before = place.read_bytes()
        replaced(place, before + b"more")
        qtbot.waitUntil(lambda: text_of(window).endswith("more"))
        assert kept == [(window.session.path, before, Why.REPLACED)]

    def test_nothing_is_undone_past_what_another_program_wrote(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        """Reliability case D4: undo after a reload."""
        type_at_end(window, "mine")
        assert window.conversation.save()
        replaced(place, place.read_bytes() + b" theirs")
        qtbot.waitUntil(lambda: text_of(window).endswith("mine theirs"))
        window.desk.editor.undo()
        assert text_of(window).endswith("mine theirs")

    def test_another_file_opens_with_nothing_to_undo_and_saves_to_itself(
        self, window: MainWindow, archive: Archive, place: Path
    ) -> None:
        """Reliability case D4: the text of one event in another."""
        type_at_end(window, "mine")
        assert window.conversation.save()
        other = next(path for path in archive.files() if "webb" in path)
        first, second = place.read_bytes(), (archive.root / other).read_bytes()
        assert window.conversation.open_file(other)
        window.desk.editor.undo()
        assert text_of(window).encode() == second
        type_at_end(window, "x")
        assert window.conversation.save()
        assert (place.read_bytes(), (archive.root / other).read_bytes()) == (first, second + b"x")

    @pytest.mark.usefixtures("place")
    def test_the_apps_own_save_is_no_change_by_another_program(
        self, qtbot: QtBot, window: MainWindow, kept: Kept
    ) -> None:
        """Reliability case C4."""
        told: list[object] = []
        window.safekeeping.outside.reloaded.connect(lambda: told.append("reloaded"))
        window.safekeeping.outside.clashed.connect(told.append)
        watch = window.safekeeping.outside.watch
        for letter in "abc":
            type_at_end(window, letter)
            assert window.conversation.save()
            type_at_end(window, " and on")
            with qtbot.waitSignal(watch.rested):
                watch.look()
        assert told == []
        assert kept == []
        window.conversation.save()

    @pytest.mark.parametrize("deletes", [False, True])
    def test_what_a_plan_makes_of_it_is_no_change_by_another_program(
        self, qtbot: QtBot, window: MainWindow, place: Path, kept: Kept, deletes: bool
    ) -> None:
        outside, path, new = window.safekeeping.outside, window.session.path, place.read_bytes() + b"more"
        told: list[object] = []
        outside.reloaded.connect(lambda: told.append("reloaded"))
        outside.clashed.connect(told.append)
        old = fingerprint(place.read_bytes())

        def run(work: Callable[[], Applied]) -> Applied:
            applied = work()
            with qtbot.waitSignal(outside.watch.rested):
                outside.watch.look()
            with qtbot.waitSignal(outside.second_look.timeout):
                outside.second_look.start()
            return applied

        window.session.make(Plan("plan", (Delete(path, old) if deletes else Change(path, old, new),), path), run)
        assert told == []
        assert kept == []
        assert window.session.path == ("" if deletes else path)
        if not deletes:
            replaced(place, new + b" theirs")
            qtbot.waitUntil(lambda: told == ["reloaded"])

    def test_a_file_that_is_read_while_it_is_written_is_waited_for(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        """Reliability case C3: size 0, then growing."""
        shown: list[str] = []
        window.safekeeping.outside.second_look.setInterval(300)
        window.session.document_changed.connect(lambda document: shown.append(document.text))
        new = place.read_bytes() + b"more\n"
        in_place(place, b"")
        qtbot.wait(60)
        in_place(place, new[:100])
        qtbot.wait(60)
        in_place(place, new)
        qtbot.waitUntil(lambda: text_of(window).encode() == new)
        assert {text.encode() for text in shown} <= {new, new.removesuffix(b"more\n")}

    def test_a_file_that_is_shorter_and_stays_so_is_believed(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        in_place(place, b"# Short\n")
        qtbot.waitUntil(lambda: text_of(window) == "# Short\n")

    def test_other_line_ends_are_no_other_text(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        new = place.read_bytes().replace(b"\n", b"\r\n")
        replaced(place, new)
        qtbot.waitUntil(lambda: window.session.opened is not None and window.session.opened.content.line_end == "\r\n")
        type_at_end(window, "x\n")
        assert window.conversation.save()
        assert place.read_bytes() == new + b"x\r\n"

    def test_a_file_that_is_no_text_any_more_can_only_be_read(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        replaced(place, place.read_bytes() + b"\xff")
        qtbot.waitUntil(lambda: not window.desk.editor.is_editable())
        replaced(place, b"# Well again\n" * 100)
        qtbot.waitUntil(lambda: window.desk.editor.is_editable())


class TestSomebodyIsAtWork:
    """Reliability case D1: an unsaved text, and another one on the disk."""

    @pytest.fixture
    def texts(self, qtbot: QtBot, window: MainWindow, place: Path) -> tuple[str, str, str]:
        """Base, mine and theirs, which don't touch; the bar is there."""
        base = text_of(window)
        mine = type_at_end(window, "mine\n")
        theirs = base.replace("# Apollo", "# The Apollo")
        replaced(place, theirs.encode())
        assert until_clash(qtbot, window) == [
            "Compare…", "Merge", "Keep mine", "Take theirs", "Save mine as a copy…",
        ]  # fmt: skip
        return base, mine, theirs

    def test_nothing_happens_before_the_person_decides(
        self, window: MainWindow, place: Path, texts: tuple[str, str, str]
    ) -> None:
        _, mine, theirs = texts
        assert "Both texts are safe" in clash_of(window)
        assert (text_of(window), place.read_text()) == (mine, theirs)
        type_at_end(window, "and on")
        assert clash_of(window)
        assert not window.conversation.save()
        assert place.read_text() == theirs

    def test_keeping_mine_puts_it_over_theirs_with_the_next_save(
        self, window: MainWindow, place: Path, kept: Kept, texts: tuple[str, str, str]
    ) -> None:
        _, mine, theirs = texts
        press_in(window.desk.editor.clash, "Keep mine")
        assert place.read_text() == theirs
        assert not clash_of(window)
        assert window.isWindowModified()
        assert window.conversation.save()
        assert place.read_text() == mine
        assert [(data.decode(), why) for _, data, why in kept] == [(theirs, Why.OUTSIDE), (mine, Why.UNSAVED)]

    @pytest.mark.usefixtures("texts")
    def test_after_keeping_mine_a_third_text_is_not_overwritten(self, window: MainWindow, place: Path) -> None:
        press_in(window.desk.editor.clash, "Keep mine")
        replaced(place, b"# A third\n" * 100)
        assert not window.conversation.save()
        assert place.read_bytes() == b"# A third\n" * 100
        assert clash_of(window)

    def test_theirs_is_taken_as_one_step_and_undo_brings_mine_back(
        self, window: MainWindow, place: Path, kept: Kept, texts: tuple[str, str, str]
    ) -> None:
        _, mine, theirs = texts
        press_in(window.desk.editor.clash, "Take theirs")
        assert text_of(window) == theirs
        assert not window.isWindowModified()
        assert (window.session.path, mine.encode(), Why.UNSAVED) in kept
        window.desk.editor.undo()
        assert text_of(window) == mine
        assert window.isWindowModified()
        assert window.conversation.save()
        assert place.read_text() == mine

    def test_changes_that_do_not_touch_are_merged_as_one_step(
        self, window: MainWindow, place: Path, kept: Kept, texts: tuple[str, str, str]
    ) -> None:
        _, mine, theirs = texts
        press_in(window.desk.editor.clash, "Merge")
        assert text_of(window) == f"{theirs}mine\n"
        assert place.read_text() == theirs
        assert len(kept) == 2
        window.desk.editor.undo()
        assert text_of(window) == mine
        window.desk.editor.redo()
        assert window.conversation.save()
        assert place.read_text() == f"{theirs}mine\n"

    def test_mine_can_be_saved_as_a_copy(
        self, window: MainWindow, place: Path, texts: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copy = place.with_name("copy.md")
        proposed = list[str]()

        def choose(_window: QWidget, _title: str, proposal: str, *_: object, **_options: object) -> tuple[str, str]:
            proposed.append(proposal)
            return str(copy), ""

        monkeypatch.setattr("curator.desktop.saving.QFileDialog.getSaveFileName", choose)
        press_in(window.desk.editor.clash, "Save mine as a copy…")
        assert proposed == [str(place.with_name(f"{place.stem}-2.md"))]
        assert (copy.read_text(), place.read_text()) == texts[1:]
        assert window.session.path.endswith("copy.md")
        assert not clash_of(window)

    def test_the_texts_can_be_compared_while_both_stay(
        self, window: MainWindow, place: Path, texts: tuple[str, str, str]
    ) -> None:
        press_in(window.desk.editor.clash, "Compare…")
        dialog = window.findChild(CompareDialog)
        assert dialog is not None
        names = {one.path: one.fate for one in dialog.findChildren(PlanView)[0]._files}
        assert names == {
            "Theirs against yours": "+1 −2",
            "What the other program changed": "+1 −1",
            "What you changed": "+1 −0",
        }
        dialog.close()
        assert (text_of(window), place.read_text()) == texts[1:]

    def test_where_the_other_text_comes_back_there_is_nothing_to_decide(
        self, qtbot: QtBot, window: MainWindow, place: Path, texts: tuple[str, str, str]
    ) -> None:
        replaced(place, texts[0].encode())
        qtbot.waitUntil(lambda: not clash_of(window))
        assert text_of(window) == texts[1]

    def test_where_another_program_writes_the_same_there_is_nothing_to_decide(
        self, qtbot: QtBot, window: MainWindow, place: Path, texts: tuple[str, str, str]
    ) -> None:
        replaced(place, texts[1].encode())
        qtbot.waitUntil(lambda: not clash_of(window))
        assert not window.isWindowModified()

    def test_a_text_that_can_not_be_kept_is_not_given_up(
        self, window: MainWindow, place: Path, texts: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(path: str, _data: bytes, _why: str) -> None:
            raise NotSavedError(Path(path), "No space left on device")

        monkeypatch.setattr(window.safekeeping.reconciling, "_keep", full)
        for choice in ("Keep mine", "Take theirs", "Merge"):
            press_in(window.desk.editor.clash, choice)
            assert clash_of(window)
            assert (text_of(window), place.read_text()) == texts[1:]
        assert "No space left" in window.status._message.accessibleName()

    @pytest.mark.usefixtures("texts")
    def test_the_bar_goes_with_the_file(self, window: MainWindow) -> None:
        press("Go on without saving")
        assert window.conversation.open_file("about/README.md")
        assert not clash_of(window)


class TestWhatTouches:
    """Both changed the same lines."""

    def test_changes_that_touch_are_not_merged(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        base = text_of(window)
        type_at_end(window, "mine")
        replaced(place, (base + "theirs").encode())
        assert "Merge" not in until_clash(qtbot, window)
        assert "lines that you changed too" in clash_of(window)

    def test_a_file_that_is_no_text_can_be_taken_or_kept_from_being_lost(
        self, qtbot: QtBot, window: MainWindow, place: Path, kept: Kept
    ) -> None:
        mine = type_at_end(window, "mine")
        data = place.read_bytes() + b"\xff"
        replaced(place, data)
        assert until_clash(qtbot, window) == ["Keep mine", "Take theirs", "Save mine as a copy…"]
        press_in(window.desk.editor.clash, "Take theirs")
        assert not window.desk.editor.is_editable()
        assert (window.session.path, data, Why.OUTSIDE) in kept
        assert (window.session.path, mine.encode(), Why.UNSAVED) in kept

    def test_an_emptied_file_does_not_empty_the_editor(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        """Reliability case B3, while the file is open."""
        text = text_of(window)
        in_place(place, b"\0" * len(text))
        until_clash(qtbot, window)
        assert "Nothing is left in this file" in clash_of(window)
        assert text_of(window) == text
        press_in(window.desk.editor.clash, "Keep mine")
        assert window.conversation.save()
        assert place.read_text() == text


class TestGone:
    """Reliability case F5, and files that go alone."""

    def test_a_file_that_is_gone_is_put_back(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        mine = type_at_end(window, "mine")
        place.unlink()
        assert until_clash(qtbot, window) == ["Put it back", "Save as a new file…"]
        assert "This file is gone" in clash_of(window)
        press_in(window.desk.editor.clash, "Put it back")
        assert place.read_text() == mine
        assert not clash_of(window)
        assert not window.isWindowModified()

    def test_a_folder_that_is_gone_leaves_the_text_and_is_made_again(
        self, qtbot: QtBot, window: MainWindow, place: Path
    ) -> None:
        text = text_of(window)
        shutil.rmtree(place.parent)
        until_clash(qtbot, window)
        assert "folder of this file is gone" in clash_of(window)
        assert text_of(window) == text
        press_in(window.desk.editor.clash, "Put it back")
        assert place.read_text() == text

    def test_a_save_into_a_folder_that_is_gone_asks_and_writes_nothing(self, window: MainWindow, place: Path) -> None:
        type_at_end(window, "mine")
        shutil.rmtree(place.parent)
        assert not window.conversation.save()
        assert "folder of this file is gone" in clash_of(window)
        assert not place.parent.exists()

    def test_a_file_that_comes_back_is_followed_again(self, qtbot: QtBot, window: MainWindow, place: Path) -> None:
        data = place.read_bytes()
        place.unlink()
        until_clash(qtbot, window)
        place.write_bytes(data + b"and more")
        qtbot.waitUntil(lambda: not clash_of(window))
        assert text_of(window).endswith("and more")


def test_what_comes_between_look_and_save_is_not_overwritten_and_asked_about(window: MainWindow, place: Path) -> None:
    """Reliability case D2: the system tells only afterwards."""
    mine = type_at_end(window, "mine")
    replaced(place, b"# Theirs\n" * 300)
    assert not window.conversation.save()
    assert place.read_bytes() == b"# Theirs\n" * 300
    assert "Keep mine" in buttons_of(window.desk.editor.clash)
    assert text_of(window) == mine


def test_where_the_system_watches_no_more_that_is_said_and_looking_goes_on(
    qtbot: QtBot, window: MainWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reliability case C5."""
    watch = window.safekeeping.outside.watch
    with monkeypatch.context() as patch:
        patch.setattr(watch, "_watcher", _Refusing())
        watch.watch(place)
        assert window.status._facts["watching"].text() == "Watching limited"
        watch.poll.setInterval(30)
        replaced(place, b"# Theirs\n" * 300)
        qtbot.waitUntil(lambda: text_of(window) == "# Theirs\n" * 300)
    watch.watch(place)
    assert window.status._facts["watching"].text() == ""


class _Refusing:
    """A system without watches."""

    def addPaths(self, paths: list[str]) -> list[str]:  # noqa: N802 - as Qt calls it
        return paths

    def files(self) -> list[str]:
        return []

    directories = files


def test_a_name_that_qt_can_not_say_is_looked_at_all_the_same(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    place = tmp_path / "caf\udce9.md"
    place.write_bytes(b"a")
    states: list[object] = []
    watch = FileWatch(window, lambda path: path.read_bytes())
    watch.rest.setInterval(10)
    watch.poll.setInterval(10)
    watch.rested.connect(lambda: states.append(place.read_bytes()))
    watch.watch(place)
    qtbot.waitUntil(lambda: states == [b"a"])
    place.write_bytes(b"b")
    qtbot.waitUntil(lambda: states == [b"a", b"b"])
    watch.watch(None)


def test_an_error_while_closing_gives_a_choice_and_never_asks_again_by_itself(
    qtbot: QtBot, window: MainWindow, place: Path
) -> None:
    """Reliability case B4: closing with a save that fails."""
    mine = type_at_end(window, "mine")
    replaced(place, b"# Theirs\n" * 300)
    for answer in ("Go on editing", "Go on editing"):
        asked = press_in_turn("Save", answer)
        event = QCloseEvent()
        window.closeEvent(event)
        assert not event.isAccepted()
        assert len(asked) == 2
        assert text_of(window) == mine
    press_in_turn("Save", "Leave it as unsaved work")
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    assert place.read_bytes() == b"# Theirs\n" * 300


def test_what_was_typed_into_a_long_text_just_now_is_not_overwritten(
    qtbot: QtBot, window: MainWindow, place: Path
) -> None:
    """Reliability case D1, before a long text is told."""
    base = place.read_bytes() + b"line\n" * 12_000
    replaced(place, base)
    qtbot.waitUntil(lambda: text_of(window).encode() == base)
    mine = type_at_end(window, "mine\n")
    theirs = base.replace(b"# Apollo", b"# The Apollo")
    replaced(place, theirs)
    window.safekeeping.outside.check()
    assert "Merge" in buttons_of(window.desk.editor.clash)
    assert text_of(window) == mine
    assert not window.conversation.save()
    assert place.read_bytes() == theirs
