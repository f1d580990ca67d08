"""Files and folders that a program may stumble over, in the window: it goes on, and each fault is one row's
(reliability.md cases A6 and J4)."""

import os
import resource
import socket
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.window import MainWindow
from curator.planning import moving
from curator.planning.restoring import restorable, restore
from tests.commands.shell import Curator
from tests.desktop.answering import press
from tests.desktop.listed import index_of, paths_of, read_again, search
from tests.desktop.making import write_event
from tests.desktop.writing import type_at_end
from tests.hostile import NAMES

_FOLDER = "news/2030/03/1"


def _text(title: str) -> str:
    return f"### [2030-03-1](/{_FOLDER}/index.md)\n\n# {title}\n\nA summary.\n\n"


@pytest.fixture(autouse=True)
def stay(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Back to the folder of before in the end."""
    monkeypatch.chdir(tmp_path)
    yield
    monkeypatch.undo()


@pytest.fixture
def named(qtbot: QtBot, window: MainWindow, archive: Archive) -> dict[str, str]:
    """The titles of events of all odd names, by their paths; they are in the list."""
    (archive.root / _FOLDER).mkdir(parents=True)
    titles = {f"{_FOLDER}/{name}": f"Oddly named {number}." for number, name in enumerate(NAMES)}
    for path, title in titles.items():
        (archive.root / path).write_text(_text(title))
    read_again(qtbot, window)
    return titles


def test_any_name_is_listed_searched_opened_and_saved(
    qtbot: QtBot, window: MainWindow, archive: Archive, named: dict[str, str]
) -> None:
    search(qtbot, window, "oddly")
    assert sorted(paths_of(window)) == sorted(named)
    for path, title in named.items():
        assert window.conversation.open_file(path), path
        text = type_at_end(window, "Typed.\n")
        assert title in text
        assert window.conversation.save()
        assert (archive.root / path).read_text() == text
    assert sorted(file.name for file in (archive.root / _FOLDER).iterdir()) == sorted(NAMES)


def test_any_name_is_moved_deleted_and_restored(window: MainWindow, archive: Archive, named: dict[str, str]) -> None:
    session = window.session
    assert session.journal is not None
    before = {path: (archive.root / path).read_bytes() for path in named}
    session.make(moving.delete(archive, list(named)).plan)
    assert not any((archive.root / path).exists() for path in named)
    assert {one.path for one in restorable(archive, session.journal)} >= set(named)
    session.make(restore(archive, session.journal, list(named)).plan)
    assert {path: (archive.root / path).read_bytes() for path in named} == before
    session.make(moving.move(archive, list(named), date(2030, 3, 4)).plan)
    assert len(archive.events_of(date(2030, 3, 4))) == len(named)
    assert not archive.events_of(date(2030, 3, 1))


def test_any_name_is_exported(curator: Curator, archive: Archive, named: dict[str, str], tmp_path: Path) -> None:
    digest = tmp_path / "day.json"
    assert curator("digest", archive.root, "2030-03-01", "--output", digest).code == 0
    for title in named.values():
        assert title in digest.read_text()


def _lay_traps(folder: Path) -> None:
    """A pipe that nobody writes to, a socket, a folder called like a file, links to themselves, and large files."""
    folder.mkdir(parents=True)
    (folder / "good.md").write_text(_text("A good one."))
    os.mkfifo(folder / "pipe.md")
    (folder / "folder.md").mkdir()
    links = {"loop.md": "loop.md", "a.md": "b.md", "b.md": "a.md", "up": "..", "zero.md": "/dev/zero"}
    for link, target in links.items():
        (folder / link).symlink_to(target)
    os.chdir(folder)
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind("socket.md")
    (folder / "ten.md").write_text(_text("Ten megabytes.") + "line\n" * 2_000_000)
    (folder / "line.md").write_text(_text("One line.") + "x" * 50_000_000)
    with (folder / "sparse.md").open("wb") as file:
        file.write(_text("A sparse gigabyte.").encode())
        file.truncate(1024**3)


def test_what_is_no_file_or_too_large_is_in_nobodys_way(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    _lay_traps(archive.root / _FOLDER)
    read_again(qtbot, window)
    titles = [str(index_of(window, f"{_FOLDER}/{name}").data()) for name in ("good", "ten", "line", "sparse")]
    assert titles == ["A good one.", "Ten megabytes.", "One line.", "A sparse gigabyte."]
    for name in ("pipe", "folder", "loop", "a", "zero", "socket"):
        press("OK")
        assert not window.conversation.open_file(f"{_FOLDER}/{name}.md")
    for name in ("ten", "line", "sparse"):
        assert window.conversation.open_file(f"{_FOLDER}/{name}.md")
        assert not window.desk.editor.is_editable()
        assert "MB; files up to 8 MB are opened" in window.desk.editor.reason.text()
        assert len(window.desk.editor.text()) < 100_000
    assert window.conversation.open_file(f"{_FOLDER}/good.md")
    assert window.desk.editor.is_editable()


def test_ten_thousand_folders_in_each_other_keep_no_other_event_from_the_list(
    qtbot: QtBot, window: MainWindow, archive: Archive
) -> None:
    path = write_event(archive.root, date(2030, 3, 2), "Beside the deep")
    start = os.open(archive.root, os.O_RDONLY)
    try:
        os.chdir(archive.root / "news/2030/03")
        for _ in range(10_000):
            Path("1").mkdir()
            os.chdir("1")
        read_again(qtbot, window)
        assert path in paths_of(window)
        assert len(list(archive.files())) > 50
    finally:
        os.fchdir(start)
        os.close(start)
        subprocess.run(["rm", "-rf", "news/2030/03/1"], cwd=archive.root, check=True)


def test_without_descriptors_it_says_so_and_goes_on(qtbot: QtBot, window: MainWindow, eagle: str) -> None:
    """EMFILE: nothing is shown as gone, nothing is lost, and all works again afterwards."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    listed, text = paths_of(window), type_at_end(window, "mine")
    taken = []
    try:
        with suppress(OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        asked = press("Go on editing")
        assert not window.conversation.save()
    finally:
        for fd in taken:
            os.close(fd)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert "Too many open files" in asked[0]
    assert window.desk.editor.text() == text
    assert window.conversation.save()
    read_again(qtbot, window)  # the first look may have begun without descriptors
    read_again(qtbot, window)
    assert paths_of(window) == listed
