"""Typing into the open file, and other programs that write to it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from curator.desktop.toolkit.notice_bar import NoticeBar
from curator.desktop.window import MainWindow

Kept = list[tuple[str, bytes, str]]
"""What was put into the history: paths, bytes, and why."""


def note_kept(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """Notes all that the window puts into the history from now on."""
    kept: Kept = []
    safekeeping = window.safekeeping
    for part in (
        *(safekeeping.outside, safekeeping.reconciling, safekeeping.drafting, safekeeping.unsaved),
        window.conversation.saving,
    ):
        monkeypatch.setattr(part, "_keep", lambda *what: kept.append(what))
    return kept


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
