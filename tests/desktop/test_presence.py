"""One window for each archive; nothing that lies about keeps anybody from reading."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.archive.errors import OpenElsewhereError
from curator.desktop import presence as module
from curator.desktop.presence import Presence, call, is_claimed
from curator.places import name_for, state_folder

ANOTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from curator.desktop.presence import Presence
application = QCoreApplication([])
presence = Presence(application)
presence.claim(Path(sys.argv[1]))
presence.called.connect(lambda path: print("called", path, flush=True))
print("claimed", flush=True)
application.exec()
"""


@contextmanager
def another(root: Path) -> Iterator["subprocess.Popen[str]"]:
    """A process that has the archive."""
    with subprocess.Popen([sys.executable, "-c", ANOTHER, root], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "claimed\n"
        yield process
        process.kill()


@pytest.fixture
def presence(qtbot: QtBot) -> Iterator[Presence]:
    parent = QObject()
    presence = Presence(parent)
    yield presence
    presence.release()


def test_an_archive_is_claimed_and_released(presence: Presence, tmp_path: Path) -> None:
    assert not is_claimed(tmp_path)
    presence.claim(tmp_path)
    assert is_claimed(tmp_path)
    presence.claim(tmp_path)
    presence.claim(tmp_path / "other")
    assert (is_claimed(tmp_path), is_claimed(tmp_path / "other")) == (False, True)
    presence.release()
    assert not is_claimed(tmp_path / "other")


def test_the_window_that_has_it_is_called(presence: Presence, tmp_path: Path) -> None:
    with another(tmp_path) as process:
        with pytest.raises(OpenElsewhereError):
            presence.claim(tmp_path)
        assert call(tmp_path, "news/2012/03/1/事件.md")
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(2)] == ["called \n", "called news/2012/03/1/事件.md\n"]


def test_a_window_hears_a_call(qtbot: QtBot, presence: Presence, tmp_path: Path) -> None:
    presence.claim(tmp_path)
    code = "import sys; from pathlib import Path; from curator.desktop.presence import call; "
    code += "sys.exit(not call(Path(sys.argv[1]), sys.argv[2]))"
    with qtbot.waitSignal(presence.called) as heard:
        caller = subprocess.Popen([sys.executable, "-c", code, tmp_path, "a.md"])
    assert heard.args == ["a.md"]
    assert caller.wait(30) == 0


def test_a_window_that_was_killed_has_it_no_more(presence: Presence, tmp_path: Path) -> None:
    with another(tmp_path) as process:
        process.kill()
        process.wait()
    presence.claim(tmp_path)
    assert is_claimed(tmp_path)


def test_a_window_that_does_not_answer_keeps_nobody_from_reading(
    presence: Presence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    with another(tmp_path) as process:
        os.kill(process.pid, 19)
        presence.claim(tmp_path)
        assert not call(tmp_path, "")


@pytest.mark.parametrize("lying_there", ["empty lock", "foreign lock", "folder", "old call", "no folder"])
def test_nothing_that_lies_about_does(
    qtbot: QtBot, presence: Presence, tmp_path: Path, lying_there: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = state_folder() / "windows"
    name = name_for(tmp_path)
    if lying_there == "no folder":
        state_folder().parent.mkdir(parents=True)
        state_folder().write_text("a file")
    else:
        folder.mkdir(parents=True)
    if lying_there.endswith("lock"):
        (folder / f"{name}.lock").write_text("" if lying_there == "empty lock" else "12345\ncurator\nother-host\n")
    elif lying_there == "folder":
        (folder / f"{name}.lock").mkdir()
    elif lying_there == "old call":
        (folder / f"{name}.call").write_text("a.md")
    heard = list[str]()
    presence.called.connect(heard.append)
    presence.claim(tmp_path)
    qtbot.wait(50)
    assert heard == []
