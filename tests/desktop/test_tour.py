"""The tour: it goes on when a step was done, and is offered until it was taken."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCommandLinkButton, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.tour import Step, Tour
from curator.desktop.window import MainWindow


def _press(tour: Tour, name: str) -> None:
    [one for one in tour.bar.findChildren(QPushButton) if one.text() == name][-1].click()


def _step(tour: Tour) -> Step | None:
    return tour.step


def _offer(window: MainWindow) -> QCommandLinkButton:
    return next(one for one in window.welcome.findChildren(QCommandLinkButton) if "tour" in one.text())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is chosen for the sample archive."""
    folder = tmp_path / "mine"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


@pytest.fixture
def tour(qtbot: QtBot, empty_window: MainWindow, folder: Path) -> Tour:
    """The tour, begun from the first page."""
    with qtbot.waitSignal(empty_window.session.refreshed):
        _offer(empty_window).click()
    return empty_window.tour


def test_it_goes_on_when_each_step_was_done(qtbot: QtBot, empty_window: MainWindow, tour: Tour, folder: Path) -> None:
    window = empty_window
    assert tour.bar.isVisible()
    assert tour.bar.text().startswith("Step 1 of 5: Open an event.")
    archive = Archive(folder)
    path, other = (next(one for one in archive.files() if part in one) for part in ("merckx", "luna-15"))
    assert window.conversation.open_file(path)
    assert _step(tour) is Step.SOURCE
    assert "Ctrl+Shift+V" in tour.bar.text()
    _press(tour, "Copy an address to try")
    assert QGuiApplication.clipboard().text().startswith("https://")
    qtbot.waitUntil(lambda: window.session.known is not None)
    window._actions["paste_sources"].trigger()
    assert _step(tour) is Step.RELATE
    text = window.desk.editor.text()
    assert "nasa.gov/missions" in text
    window.relating._relate([(other, ("1969",))])
    assert _step(tour) is Step.SAVE
    window._actions["save"].trigger()
    assert _step(tour) is Step.EXPORT
    assert b"nasa.gov/missions" in (folder / path).read_bytes()
    window.publishing.done.emit("Exported", {})
    assert _step(tour) is Step.END
    _press(tour, "Close")
    assert not tour.bar.isVisible()


def test_each_step_can_be_skipped_and_the_tour_ended(tour: Tour) -> None:
    _press(tour, "Skip this step")
    assert _step(tour) is Step.SOURCE
    _press(tour, "End the tour")
    assert _step(tour) is None
    assert not tour.bar.isVisible()


def test_what_is_done_before_its_step_does_not_count(empty_window: MainWindow, tour: Tour) -> None:
    empty_window.publishing.done.emit("Exported", {})
    assert _step(tour) is Step.OPEN
    assert empty_window.conversation.open_file("about/README.md")
    assert _step(tour) is Step.OPEN


def test_it_is_offered_until_it_was_taken_and_can_be_asked_for(
    empty_window: MainWindow, tour: Tour, folder: Path
) -> None:
    assert not tour.is_new
    empty_window.conversation.close_archive()
    assert _step(tour) is None
    assert not _offer(empty_window).isVisible()
    empty_window._actions["tour"].trigger()
    assert _step(tour) is Step.OPEN
    assert (folder / "curator-sample").is_dir()


def test_without_a_folder_there_is_no_tour(empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    _offer(empty_window).click()
    assert empty_window.tour.step is None
    assert empty_window.tour.is_new
    assert _offer(empty_window).isVisible()
