"""The program as a process: started twice, asked to end, killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, copy_archive
from curator.assets import asset_path
from curator.desktop.app import APP_ID, introduce, wanted
from curator.desktop.life import Life
from curator.desktop.presence import is_claimed
from curator.desktop.toolkit.settings import Settings
from curator.desktop.window import MainWindow

PROJECT = Path(__file__).parents[2]
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program without a screen, with state, settings and cache of its own."""
    for name in ("STATE", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    started = list[subprocess.Popen[bytes]]()

    def run(*arguments: str | Path) -> "subprocess.Popen[bytes]":
        environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen([sys.executable, "-m", "curator", *arguments], cwd=PROJECT, env=environ)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()


def _until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)


def _running(tmp_path: Path, ending: str = "running") -> list[Path]:
    return list((tmp_path / "state" / "curator" / "reports").glob(f"*.{ending}"))


def test_a_second_start_hands_over_what_it_was_asked_for(start: Start, archive: Archive, tmp_path: Path) -> None:
    first = start(archive.root)
    _until(lambda: bool(_running(tmp_path)))
    event = next(archive.newest_paths())
    second = start(archive.root / event)
    assert second.wait(60) == 0
    assert first.poll() is None
    os.kill(first.pid, signal.SIGTERM)
    assert first.wait(60) == 0
    assert _running(tmp_path) == []
    assert not is_claimed(archive.root)


def test_a_window_that_was_killed_is_in_nobodys_way(start: Start, archive: Archive, tmp_path: Path) -> None:
    first = start(archive.root)
    _until(lambda: bool(_running(tmp_path)))
    first.kill()
    first.wait()
    second = start(archive.root)
    _until(lambda: is_claimed(archive.root) and bool(_running(tmp_path, "unread")) and bool(_running(tmp_path)))
    os.kill(second.pid, signal.SIGTERM)
    assert second.wait(60) == 0
    assert len(_running(tmp_path, "unread")) == 1


def test_it_ends_when_told_to_also_while_it_says_what_is_not_there(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path / "none")
    _until(lambda: bool(_running(tmp_path)))
    os.kill(first.pid, signal.SIGTERM)
    assert first.wait(60) == 0
    assert _running(tmp_path) == []


def test_what_is_asked_for_is_an_archive_or_a_file_of_it(tmp_path: Path, archive: Archive) -> None:
    settings = Settings(tmp_path / "settings.ini")
    event = next(archive.newest_paths())
    assert wanted(archive.root, settings) == (archive.root, "")
    assert wanted(archive.root / "news", settings) == (archive.root, "")
    assert wanted(archive.root / event, settings) == (archive.root, event)
    assert wanted(archive.root / "README.md", settings) == (archive.root, "README.md")
    assert wanted(tmp_path / "letter.md", settings) == (tmp_path / "letter.md", "")  # it is not there
    (tmp_path / "letter.md").write_text("Dear", encoding="utf-8")
    assert wanted(tmp_path / "letter.md", settings) == (tmp_path, "letter.md")
    assert wanted(archive.root / "gone.md", settings) == (archive.root, "gone.md")
    assert wanted(None, settings) == (None, "")
    settings.remember_archive(archive.root)
    assert wanted(None, settings) == (archive.root, "")
    assert wanted(None, settings, reopens=False) == (None, "")
    settings.reopens = False
    assert wanted(None, settings) == (None, "")


@pytest.fixture
def life(qapp: QApplication, window: MainWindow) -> Iterator[Life]:
    """What hears other starts."""
    life = Life(window, qapp)
    yield life
    life.end()


def _dialog(window: QWidget) -> QDialog:
    """An open dialog, in which the person is."""
    dialog = QDialog(window)
    dialog.open()
    assert QApplication.activeModalWidget() is dialog
    return dialog


def test_what_a_second_start_asks_for_is_opened_once_no_dialog_is_open(
    qtbot: QtBot, window: MainWindow, life: Life, eagle: str
) -> None:
    dialog = _dialog(window)
    window.session.presence.called.emit("about/README.md")
    qtbot.wait(20)
    assert window.session.path == eagle
    another = _dialog(dialog)
    another.reject()
    qtbot.wait(20)
    assert window.session.path == eagle
    dialog.reject()
    qtbot.waitUntil(lambda: window.session.path == "about/README.md")
    window.session.open_file(eagle)
    _dialog(window).reject()
    qtbot.wait(20)
    assert window.session.path == eagle


def test_of_what_is_asked_for_meanwhile_the_last_counts_and_nothing_of_another_archive(
    qtbot: QtBot, window: MainWindow, life: Life, eagle: str, tmp_path: Path
) -> None:
    dialog = _dialog(window)
    for path in (eagle, "README.md", "about/README.md"):
        window.session.presence.called.emit(path)
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.path == "about/README.md")
    dialog = _dialog(window)
    window.session.presence.called.emit(eagle)
    window.session.open_archive(copy_archive(asset_path("sample-archive"), tmp_path / "other"))
    dialog.accept()
    qtbot.wait(20)
    assert window.session.path == ""


def test_the_system_is_told_which_program_it_is(qapp: QApplication) -> None:
    before = (qapp.applicationName(), qapp.applicationVersion(), qapp.organizationDomain(), qapp.desktopFileName())
    introduce(qapp, "1.2.3")
    assert (qapp.applicationVersion(), qapp.desktopFileName()) == ("1.2.3", APP_ID)
    assert qapp.organizationDomain() == "curator.github.io"
    for tell, text in zip(
        (qapp.setApplicationName, qapp.setApplicationVersion, qapp.setOrganizationDomain, qapp.setDesktopFileName),
        before,
        strict=True,
    ):
        tell(text)
