"""An archive that may only be read: it is said before anybody types, and all else works (reliability.md case A5)."""

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.drafts import Draft
from curator.archive.errors import NotSavedError
from curator.desktop.toolkit.plan_dialog import PlanDialog
from curator.desktop.window import MainWindow
from curator.event.template import NewEvent
from tests.commands.shell import Curator
from tests.desktop.answering import press, press_in_turn
from tests.desktop.dropping import said
from tests.desktop.listed import paths_of, read_again, search
from tests.desktop.writing import buttons_of, press_in, type_at_end

MAKE_READ_ONLY = {
    "immutable": ("chattr -R +i {0}", "chattr -R -i {0}"),
    "mount": ("mount --bind {0} {0} && mount -o remount,ro,bind {0}", "umount --lazy {0}"),
    "rights": ("chmod -R a-w {0}", "chmod -R u+w {0}"),
}
"""How an archive comes to be read-only, and what takes that back."""


@contextmanager
def read_only(root: Path, way: str) -> Iterator[None]:
    """The archive may only be read; skips where this machine or user can't make it so."""
    if way == "rights" and os.geteuid() == 0:
        pytest.skip("rights don't bind root")
    make, take_back = (command.format(f"'{root}'") for command in MAKE_READ_ONLY[way])
    done = subprocess.run(make, shell=True, capture_output=True, text=True, check=False)
    try:
        if done.returncode:
            pytest.skip(f"{way}: {done.stderr.strip()}")
        yield
    finally:
        subprocess.run(take_back, shell=True, capture_output=True, check=False)


def state_of(root: Path) -> dict[str, tuple[int, int, bytes]]:
    """All files and folders, with what would tell that anybody wrote there."""
    places = [root, *root.rglob("*")]
    return {
        str(place): (place.stat().st_mtime_ns, place.stat().st_ino, place.read_bytes() if place.is_file() else b"")
        for place in places
    }


@pytest.fixture(params=MAKE_READ_ONLY)
def locked(request: pytest.FixtureRequest, archive: Archive) -> Iterator[Archive]:
    """The sample archive, read-only."""
    before = state_of(archive.root)
    with read_only(archive.root, request.param):
        yield archive
        assert state_of(archive.root) == before


@pytest.fixture
def reading(qtbot: QtBot, locked: Archive, empty_window: MainWindow) -> MainWindow:
    """The window on it."""
    with qtbot.waitSignal(empty_window.session.refreshed):
        empty_window.start(locked.root)
    return empty_window


def root_of(window: MainWindow) -> Path:
    assert window.session.archive is not None
    return window.session.archive.root


def _facts(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.status._facts.values())


def test_it_is_said_before_anybody_types(reading: MainWindow) -> None:
    assert "This archive can only be read" in _facts(reading)
    assert reading.conversation.open_file(paths_of(reading)[0])
    assert not reading.desk.editor.is_editable()
    assert "may only be read" in reading.desk.editor.reason.text()
    assert buttons_of(reading.desk.editor.reason) == ["Save a copy…"]


def test_it_is_read_searched_and_exported(qtbot: QtBot, reading: MainWindow, curator: Curator, tmp_path: Path) -> None:
    search(qtbot, reading, "eagle")
    path = next(path for path in paths_of(reading) if "eagle-lands" in path)
    with qtbot.waitSignal(reading.desk.preview._process.rendered, timeout=30_000):
        assert reading.conversation.open_file(path)
    preview = reading.desk.preview.findChild(QTextBrowser)
    assert preview is not None
    assert "Moon" in preview.toPlainText()
    digest = tmp_path / "day.html"
    assert curator("digest", root_of(reading), "1969-07-20", "--output", digest).code == 0
    assert "Eagle" in digest.read_text()


def test_what_would_be_typed_in_vain_is_refused_before(qtbot: QtBot, reading: MainWindow) -> None:
    """No dialog opens, and none waits unseen: what is typed into it would have no place."""
    assert reading.conversation.open_file(paths_of(reading)[0])
    asked = press("OK")
    reading._actions["new_event"].trigger()
    assert "may only be read" in asked[0]
    for command in ("delete", "batch", "update_pages"):
        reading.status.say("")
        reading._actions[command].trigger()
        assert QApplication.activeModalWidget() is None
        assert "may only be read" in said(reading) or command == "update_pages", command
    qtbot.waitUntil(lambda: not reading.findChildren(PlanDialog))


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person wants copies to go."""
    copy = tmp_path / "copy.md"
    monkeypatch.setattr("curator.desktop.saving.QFileDialog.getSaveFileName", lambda *_, **__: (str(copy), ""))
    return copy


def test_a_copy_is_proposed_for_a_name_that_is_free(
    reading: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = list[str]()

    def choose(_window: QWidget, _title: str, proposal: str, *_: object, **_options: object) -> tuple[str, str]:
        proposed.append(proposal)
        return proposal, ""

    monkeypatch.setattr("curator.desktop.saving.QFileDialog.getSaveFileName", choose)
    monkeypatch.setenv("HOME", str(tmp_path))
    path = paths_of(reading)[0]
    assert reading.conversation.open_file(path)
    assert all(reading.conversation.saving.save_copy() for _ in range(2))
    stem = Path(path).stem
    assert proposed == [str(tmp_path / f"{stem}.md"), str(tmp_path / f"{stem}-2.md")]
    assert all(Path(name).read_bytes() == (root_of(reading) / path).read_bytes() for name in proposed)


def test_a_text_can_be_copied_to_another_place(reading: MainWindow, copy: Path) -> None:
    path = paths_of(reading)[0]
    assert reading.conversation.open_file(path)
    press_in(reading.desk.editor.reason, "Save a copy…")
    assert copy.read_bytes() == (root_of(reading) / path).read_bytes()
    assert reading.session.path == path
    assert "copy.md" in said(reading)


def test_a_copy_never_takes_the_place_of_another_file(window: MainWindow, eagle: str, copy: Path) -> None:
    """The file's dialog does not ask: where the archive is, it would be a false promise."""
    copy.write_text("somebody's")
    asked = press("OK")
    assert not window.conversation.saving.save_copy()
    assert "copy.md" in asked[0]
    assert copy.read_text() == "somebody's"


@pytest.mark.parametrize("way", MAKE_READ_ONLY)
@pytest.mark.usefixtures("eagle")
def test_where_it_becomes_so_while_somebody_types_the_text_is_safe_and_that_is_said(
    qtbot: QtBot, window: MainWindow, copy: Path, way: str
) -> None:
    before, text = state_of(root_of(window)), type_at_end(window, "mine")
    with read_only(root_of(window), way):
        asked = press("Go on editing")
        assert not window.conversation.save()
        assert "may only be read" in asked[0]
        assert "a draft of it is kept" in asked[0]
        assert window.safekeeping.drafting.drafts is not None
        [draft] = window.safekeeping.drafting.drafts.all()
        assert isinstance(draft, Draft)
        assert draft.content.text == text
        read_again(qtbot, window)
        assert "can only be read" in _facts(window)
        press_in_turn("Save", "Save mine as a new file…")
        assert window.conversation.open_file("about/README.md")
        assert copy.read_text() == text
    read_again(qtbot, window)
    assert "can only be read" not in _facts(window)
    assert state_of(root_of(window)) == before


def test_a_new_event_that_can_not_be_written_stays_in_its_dialog(
    qtbot: QtBot, window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []
    refuse = iter((True, False))
    create = window.session.create_event

    def create_event(new: NewEvent) -> None:
        if next(refuse):
            raise NotSavedError(archive.root, os.strerror(errno.ENOSPC))
        create(new)

    def fill(title: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = next(one for one in dialog.findChildren(QLineEdit) if "sentence" in one.placeholderText())
        titles.append(field.text())
        field.setText(title or field.text())
        QTimer.singleShot(0, lambda: _acknowledge(lambda: fill("")))
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Make event").click()

    monkeypatch.setattr(window.session, "create_event", create_event)
    QTimer.singleShot(0, lambda: fill("A probe lands."))
    window.conversation.new_event()
    assert titles == ["", "A probe lands."]
    assert window.session.path.endswith("a-probe-lands.md")


def _acknowledge(then: Callable[[], None]) -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        assert "No space left" in box.text()
        QTimer.singleShot(0, then)
        box.accept()
