"""Whoever writes whenever: what the other program wrote and what was typed is on the disk, in the editor, in a draft or
in the history."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft, Unclear
from curator.archive.history import versions
from curator.desktop.window import MainWindow
from tests.desktop.answering import press
from tests.desktop.writing import WAYS, buttons_of, edit_of, press_in

_LINES = 12
"""Of the text at first: enough for changes that touch and changes that do not."""

_CHOICES = ("Merge", "Keep mine", "Take theirs", "Put it back")


class Writing(RuleBasedStateMachine):
    """One file in a window, a person and another program."""

    window: ClassVar[MainWindow]
    root: ClassVar[Path]
    numbers: ClassVar["count[int]"]

    @initialize(ending=st.sampled_from(["", "\n"]))
    def begin(self, ending: str) -> None:
        number = next(self.numbers)
        self.path = f"page-{number}.md"
        self.place = self.root / self.path
        self.place.write_text("\n".join(f"line {n} of page {number}" for n in range(_LINES)) + ending)
        self.window.session.open_file(self.path)
        self.mine: bytes | None = None
        """What was typed last and differs from the file."""
        self.theirs: set[bytes] = set()
        """Texts of the other program that it did not overwrite itself."""

    def note(self) -> None:
        is_typed = self.window.session.is_modified
        self.mine = self.window.desk.editor.text().encode() if is_typed else None

    @rule(line=st.integers(0, _LINES), typed=st.sampled_from(["a", "b\n", "\n"]))
    def type(self, line: int, typed: str) -> None:
        edit = edit_of(self.window)
        cursor = edit.textCursor()
        cursor.setPosition(edit.document().findBlockByNumber(line % edit.document().blockCount()).position())
        cursor.insertText(typed)
        self.note()

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.window.desk.editor.undo()
        self.note()

    @rule()
    def redo(self) -> None:
        self.window.desk.editor.redo()
        self.note()

    @rule(line=st.integers(0, _LINES), way=st.sampled_from(WAYS), written=st.sampled_from(["x", "y"]))
    def another_writes(self, line: int, way: Callable[[Path, bytes], None], written: str) -> None:
        if not self.place.exists():
            return
        before = self.place.read_bytes()
        lines = before.split(b"\n")
        lines[line % len(lines)] += written.encode() * (1 + len(self.theirs))
        self._overwritten(before)
        way(self.place, b"\n".join(lines))
        self.theirs.add(b"\n".join(lines))

    @rule()
    def another_deletes(self) -> None:
        if self.place.exists():
            self._overwritten(self.place.read_bytes())
            self.place.unlink()

    def _overwritten(self, text: bytes) -> None:
        """By the other program itself, be it a text of its own or one that was saved here."""
        self.theirs.discard(text)
        self.mine = None if self.mine == text else self.mine

    @rule(lines=st.tuples(st.integers(0, _LINES), st.integers(0, _LINES)), choice=st.sampled_from(_CHOICES))
    def both_write_and_one_decides(self, lines: tuple[int, int], choice: str) -> None:
        self.type(lines[0], "both")
        self.another_writes(lines[1], WAYS[0], "z")
        self.look()
        self.decide(choice)
        self.nothing_is_lost()
        self.save()

    @rule()
    def go_on_without_saving(self) -> None:
        self.window.session.open_file("about/README.md")
        if self.place.exists():
            self.window.session.open_file(self.path)
        else:
            self.begin("")

    @rule()
    def look(self) -> None:
        self.window.safekeeping.outside.look_now()

    @rule()
    def save(self) -> None:
        self.window.conversation.save()

    @precondition(lambda self: bool(buttons_of(self.window.desk.editor.clash)))
    @rule(choice=st.sampled_from(_CHOICES))
    def decide(self, choice: str) -> None:
        """What is chosen is of the text as it was when the bar came: another one may be there by now."""
        if choice in buttons_of(self.window.desk.editor.clash):
            if choice == "Put it back" and self.place.exists():
                press("OK")
            press_in(self.window.desk.editor.clash, choice)

    @rule()
    def be_killed_and_start_again(self) -> None:
        """What a draft has is what is left."""
        unsaved, archive = self.window.safekeeping.unsaved, self.window.session.archive
        assert archive is not None
        assert self.window.safekeeping.drafting.leave_as_draft()
        if self.place.exists():
            self.window.session.take(archive.open(self.path))
        unsaved.look()
        for one in unsaved._found:
            if not isinstance(one, Unclear) and one.draft.path == self.path and not self.window.session.is_modified:
                unsaved.restore(one.draft.id)
        self.nothing_is_lost()
        self.note()

    def _history(self) -> Iterator[bytes]:
        journal = self.window.session.journal
        assert journal is not None
        for version in versions(journal, self.path):
            yield journal.text(version.id, version.fingerprint)

    @invariant()
    def nothing_is_lost(self) -> None:
        if not hasattr(self, "theirs"):
            return
        drafting = self.window.safekeeping.drafting
        assert drafting.flush()
        assert drafting.drafts is not None
        drafts = [draft.content.text for draft in drafting.drafts.all() if isinstance(draft, Draft)]
        there = {self.window.desk.editor.text().encode(), *(text.encode() for text in drafts)}
        there |= set(self._history())
        there |= {self.place.read_bytes()} if self.place.exists() else set()
        assert self.mine is None or self.mine in there
        assert self.theirs <= there


def test_nothing_that_anybody_wrote_is_lost(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.indexer.pause()
    Writing.window, Writing.root, Writing.numbers = window, archive.root, count()
    run_state_machine_as_test(Writing, settings=settings(max_examples=25, stateful_step_count=25))
    window.session.take(archive.open("about/README.md"))
