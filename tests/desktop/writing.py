"""Typing into the open file, and other programs that write to it."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from typing_extensions import override

from curator.archive.journal import Journal, Why
from curator.desktop.toolkit.notice_bar import NoticeBar
from curator.desktop.window import MainWindow


class Kept(Sequence[tuple[str, bytes, Why]]):
    """What the history was given besides the texts that plans replace: paths, bytes, and why."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._journal: Journal | None = window.session.journal
        """The last one that was open."""

    @override
    def __getitem__(self, index: Any) -> Any:
        return self._all()[index]

    @override
    def __len__(self) -> int:
        return len(self._all())

    @override
    def __eq__(self, other: object) -> bool:
        return self._all() == other

    __hash__ = None  # type: ignore[assignment] # it changes

    def _all(self) -> list[tuple[str, bytes, Why]]:
        self._journal = self._window.session.journal or self._journal
        assert self._journal is not None
        found = []
        for id_, outline in self._journal.outlines():
            if outline.name in {why.value for why in Why}:
                ((path, print_),) = [(trace.path, trace.old) for trace in outline.traces]
                assert path is not None
                assert print_ is not None
                found.append((path, self._journal.text(id_, print_), Why(outline.name)))
        return found


def edit_of(window: MainWindow) -> QPlainTextEdit:
    """The widget with the text."""
    edit = window.desk.editor.findChild(QPlainTextEdit)
    assert edit is not None
    return edit


def type_at_end(window: MainWindow, text: str) -> str:
    """Types at the end of the text; gives the text."""
    edit = edit_of(window)
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    edit.insertPlainText(text)
    return window.desk.editor.text()


def buttons_of(bar: NoticeBar) -> list[str]:
    """What can be pressed."""
    return [button.text() for button in bar._buttons]


def press_in(bar: NoticeBar, name: str) -> None:
    """Presses a button of a bar."""
    found: dict[str, QPushButton] = {button.text(): button for button in bar._buttons}
    found[name].click()


def hurry(window: MainWindow) -> None:
    """Waits are short: a file rests sooner, drafts are written sooner. The looks now and then are left as they are."""
    outside, drafting = window.safekeeping.outside, window.safekeeping.drafting
    outside.watch.rest.setInterval(20)
    outside.second_look.setInterval(40)
    drafting.pause.setInterval(20)
    drafting.longest.setInterval(60)


def in_place(place: Path, data: bytes) -> None:
    """As `>` in a shell does it."""
    with place.open("r+b") as file:
        file.truncate()
        file.write(data)


def replaced(place: Path, data: bytes) -> None:
    """As careful programs do it."""
    new = place.with_name(".new")
    new.write_bytes(data)
    new.replace(place)


def replaced_then_written(place: Path, data: bytes) -> None:
    """What watched the first file hears nothing of the second writing."""
    replaced(place, data[: len(data) * 3 // 4])
    in_place(place, data)


def moved_away_first(place: Path, data: bytes) -> None:
    """As vim does it with a backup: for a moment the file is not there."""
    place.rename(place.with_name("old~"))
    place.write_bytes(data)


def with_time_kept(place: Path, data: bytes) -> None:
    """As `cp -p` and `rsync -t` do it; the size may be the same too."""
    status = place.stat()
    in_place(place, data)
    os.utime(place, ns=(status.st_atime_ns, status.st_mtime_ns))


WAYS: tuple[Callable[[Path, bytes], None], ...] = (
    in_place,
    replaced,
    replaced_then_written,
    moved_away_first,
    with_time_kept,
)
