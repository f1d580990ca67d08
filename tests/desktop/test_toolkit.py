"""The parts of the window that know nothing of an open event."""

import threading
from datetime import date
from pathlib import Path

import pytest
from curator.desktop.toolkit.day_rows import DayRowModel
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from curator.catalogue.catalogue import Day, Entry, fold
from curator.desktop.toolkit.icons import app_icon, tinted_icon
from curator.desktop.toolkit.jobs import Job
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.toolkit.theme import quiet

_DAYS = tuple(
    Day(date(2012, 3, n), tuple(Entry(f"{n}/{k}", date(2012, 3, n), f"Title {k}", f"title {k}") for k in range(n)))
    for n in (3, 2, 1)
)


def test_day_rows_are_a_sound_model(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    parent = QObject()
    model = DayRowModel(parent)
    model.show_days(_DAYS, "")
    qtmodeltester.check(model)
    assert model.rowCount() == 9


def test_day_rows_show_only_what_is_wanted(qtbot: QtBot) -> None:
    parent = QObject()
    model = DayRowModel(parent)
    model.show_days(_DAYS, "title 2")
    assert [model.path_at(model.index(row)) for row in range(model.rowCount())] == ["", "3/2"]
    assert not model.index_of("2/1").isValid()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_job_runs_elsewhere_and_answers_here(qtbot: QtBot) -> None:
    parent = QObject()
    threads: list[threading.Thread] = []

    def work(job: Job) -> str:
        threads.append(threading.current_thread())
        job.report(1)
        return "done"

    job = Job(work, parent)
    reported: list[object] = []
    job.reported.connect(reported.append)
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
    assert finished.args == ["done"]
    assert reported == [1]
    assert threads[0] is not threading.main_thread()


def test_a_job_tells_what_ended_it(qtbot: QtBot) -> None:
    parent = QObject()

    def work(_job: Job) -> object:
        raise OSError("no such luck")

    job = Job(work, parent)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert str(failed.args[0]) == "no such luck"


def test_a_cancelled_job_says_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    started, may_end = threading.Event(), threading.Event()

    def work(job: Job) -> object:
        started.set()
        while not job.is_cancelled:
            may_end.wait(0.01)
        return "late"

    job = Job(work, parent)
    told: list[object] = []
    job.finished.connect(told.append)
    job.start()
    assert started.wait(5)
    job.cancel()
    qtbot.wait(20)
    assert told == []


def test_settings_are_the_same_after_a_restart(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.ini"
    first = Settings(file)
    assert first.recent_archives == ()
    assert first.reopens
    for name in ("one", "two", "one"):
        first.remember_archive(tmp_path / name)
    first.reopens = False
    first.store_arrangement("geometry", QByteArray(b"\x00\xff"))
    first.store_text("view", "read")
    first.sync()
    again = Settings(file)
    assert again.recent_archives == (tmp_path / "one", tmp_path / "two")
    assert not again.reopens
    assert again.arrangement("geometry") == QByteArray(b"\x00\xff")
    assert again.text("view") == "read"


def test_settings_that_are_garbage_are_as_none(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(b"\x00[archives\nrecent=@Variant(\x00\x01\nreopen=maybe")
    settings = Settings(file)
    assert isinstance(settings.recent_archives, tuple)
    assert settings.text("view") == ""


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_status_line_offers_what_can_be_done(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = StatusLine(parent)
    done: list[str] = []
    line.say("<b>Added</b>", {"Undo": lambda: done.append("undone")})
    assert "&lt;b&gt;" in line._message.text()
    line._message.linkActivated.emit("0")
    assert done == ["undone"]
    line.say("nothing to do")
    line._message.linkActivated.emit("0")
    assert done == ["undone"]


def test_quiet_text_can_be_read_on_light_and_dark(qtbot: QtBot) -> None:
    for text, ground in (("#000000", "#ffffff"), ("#ffffff", "#000000"), ("#e6e6e6", "#232629")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(text))
        palette.setColor(QPalette.ColorRole.Base, QColor(ground))
        assert _contrast(quiet(palette), QColor(ground)) >= 4.5


@pytest.mark.parametrize("name", ["remove", "up", "down", "rename", "open", "folder", "new", "sample", "search"])
def test_every_icon_can_be_drawn(qtbot: QtBot, name: str) -> None:
    image = tinted_icon(name).pixmap(24, 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
    assert not app_icon().isNull()


def _contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
