"""What goes wrong is written down and told, once, and said at the next start."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QtMsgType, qCritical
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.desktop.dialogs.report import ReportDialog
from curator.desktop.life import Life
from curator.desktop.reporting import Reporting
from curator.desktop.window import MainWindow


@pytest.fixture
def reporting(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reporting]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    parent = QObject()
    reporting = Reporting(parent)
    reporting.begin()
    yield reporting
    reporting.end()


def _fail(words: str) -> None:
    try:
        raise ValueError(words)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def _kept(reporting: Reporting) -> str:
    reporting.end()
    return reporting.reports.text(*reporting.reports.kept())


def test_a_run_without_faults_leaves_nothing(reporting: Reporting) -> None:
    assert _kept(reporting) == ""
    assert list(reporting.reports.folder.iterdir()) == []


def test_an_exception_is_written_down_whole(reporting: Reporting, capfd: pytest.CaptureFixture[str]) -> None:
    _fail("out of cheese")
    text = _kept(reporting)
    assert text.startswith("Curator ")
    assert "Qt 6" in text
    assert "in _fail\n" in text
    assert "ValueError: out of cheese" in text
    assert "out of cheese" in capfd.readouterr().err


def test_the_same_fault_is_told_once(reporting: Reporting, capfd: pytest.CaptureFixture[str]) -> None:
    told = list[str]()
    reporting.fault.connect(told.append)
    for words in ("one", "one", "two", "one"):
        _fail(words)
    assert told == ["ValueError: one", "ValueError: two"]
    assert _kept(reporting).count("ValueError: one\n") >= 3


def test_threads_and_qt_are_heard_too(qtbot: QtBot, reporting: Reporting, capfd: pytest.CaptureFixture[str]) -> None:
    with qtbot.waitSignal(reporting.fault):
        thread = threading.Thread(target=_raise)
        thread.start()
        thread.join()
    qCritical("the roof is on fire")
    text = _kept(reporting)
    assert "KeyError: 'in a thread'" in text
    assert f"{QtMsgType.QtCriticalMsg.name}: the roof is on fire" in text


def _raise() -> None:
    raise KeyError("in a thread")


def test_where_nothing_can_be_written_faults_are_still_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("a file")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    parent = QObject()
    reporting = Reporting(parent)
    reporting.begin()
    told = list[str]()
    reporting.fault.connect(told.append)
    _fail("told")
    reporting.end()
    assert told == ["ValueError: told"]


def test_a_bad_end_is_said_at_the_next_start_until_it_was_shown(
    qapp: QApplication, empty_window: MainWindow, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    shown = list[str]()

    def show(dialog: ReportDialog) -> int:
        text = dialog.findChild(QPlainTextEdit)
        assert isinstance(text, QPlainTextEdit)
        shown.append(text.toPlainText())
        next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
        return 0

    monkeypatch.setattr(ReportDialog, "exec", show)
    folder = tmp_path / "state" / "curator" / "reports"
    folder.mkdir(parents=True)
    (folder / "20260101-000000-1.running").write_text("Curator 0\nFatal Python error: Segmentation fault\n")
    for start in range(3):
        life = Life(empty_window, qapp)
        life.begin(archive.root, "")
        said = empty_window.status._message.text()
        assert ("did not end as it should" in said) == (start < 2)
        if start == 1:
            empty_window.status._act("0")
            assert "Segmentation fault" in shown[0]
        empty_window.status.say("something else")
        life.end()
    assert len(shown) == 1


def test_a_fault_is_told_when_what_failed_is_over(
    qtbot: QtBot, qapp: QApplication, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    told = list[str]()
    timer = QTimer(empty_window, interval=10)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(box.informativeText())
            box.accept()

    timer.timeout.connect(answer)
    timer.start()
    life = Life(empty_window, qapp)
    life.begin(None, "")
    for words in ("painted", "painted again"):
        _fail(words)
    assert told == []
    qtbot.waitUntil(lambda: told == ["ValueError: painted"])
    life.end()
