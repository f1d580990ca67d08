"""The parts of the window that know nothing of an open event."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.dates import exact_moment, has_month_first, long_day, short_day
from curator.desktop.toolkit.peek import Glimpse, Peek, PeekCard
from curator.desktop.toolkit.plan_dialog import PlanDialog
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.toolkit.theme import hit_colour, quiet
from curator.digest.dates import long_date
from tests.desktop.contrast import contrast

_GROUNDS = [("#000000", "#ffffff"), ("#ffffff", "#000000"), ("#e6e6e6", "#232629")]
"""Text and ground of a light desktop and of two dark ones."""


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


@pytest.mark.usefixtures("desktop_font")
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


def test_the_keyboard_goes_back_to_where_it_was_when_something_was_undone(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    page = QWidget(window)
    fields = [QLineEdit(page) for _ in range(3)]
    window.setCentralWidget(page)
    line = StatusLine(window)
    window.setStatusBar(line)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    fields[1].setFocus()
    line.say("Added", {"Undo": lambda: line.say("")})
    line._message.setFocus()
    line._message.linkActivated.emit("0")
    assert QApplication.focusWidget() is fields[1]


@pytest.mark.parametrize("name", ["C", "en_US", "en_GB", "de_DE", "zh_CN", "ja_JP", "fa_IR"])
def test_a_short_day_has_its_whole_year(qtbot: QtBot, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        days = {short_day(date(year, 3, 2)) for year in (1912, 2012)}
    finally:
        QLocale.setDefault(before)
    assert len(days) == 2
    assert name in {"fa_IR"} or any("2012" in day for day in days)


@pytest.mark.parametrize(
    ("name", "is_so"),
    [
        ("C", False),
        ("en_US", True),
        ("en_CA", True),
        ("en_GB", False),
        ("de_DE", False),
        ("zh_CN", False),
        ("hu", False),
    ],
)
def test_english_dates_have_the_month_first_where_the_desktop_is_english_and_writes_them_so(
    qtbot: QtBot, name: str, is_so: bool
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        assert has_month_first() is is_so
        assert not is_so or long_day(date(2012, 3, 1)) == long_date(date(2012, 3, 1), "en", month_first=True)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "said"),
    [("C", "12:30:05"), ("en_US", "12:30:05\u202fPM"), ("da_DK", "12.30.05"), ("zh_TW", "下午12:30:05")],
)
def test_an_exact_moment_has_its_seconds(qtbot: QtBot, name: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        moments = [exact_moment(datetime(2012, 3, 2, 12, 30, second)) for second in (5, 6)]
    finally:
        QLocale.setDefault(before)
    assert moments[0].endswith(said)
    assert moments[0] != moments[1]


def test_a_lasting_fact_offers_what_can_be_done_about_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = StatusLine(parent)
    done: list[str] = []
    line.state("reading", "<i>Reading</i>", ("Cancel", lambda: done.append("cancelled")))
    (fact,) = (label for label in line.findChildren(QLabel) if "Reading" in label.text())
    assert "&lt;i&gt;" in fact.text()
    fact.linkActivated.emit("act")
    assert done == ["cancelled"]
    line.state("reading", "Read")
    fact.linkActivated.emit("act")
    assert (fact.text(), done) == ("Read", ["cancelled"])


def _palette(text: str, ground: str) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    return palette


@pytest.mark.parametrize(("text", "ground"), _GROUNDS)
def test_quiet_text_can_be_read_on_light_and_dark(qtbot: QtBot, text: str, ground: str) -> None:
    assert contrast(quiet(_palette(text, ground)), QColor(ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), _GROUNDS)
def test_a_hit_can_be_read_and_seen_on_light_and_dark(qtbot: QtBot, text: str, ground: str) -> None:
    colour = hit_colour(_palette(text, ground))
    assert contrast(QColor(text), colour) >= 4.5
    assert contrast(colour, QColor(ground)) >= 1.2


def test_a_long_message_gives_way_and_what_can_be_done_stays(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(window)
    window.setStatusBar(line)
    window.resize(500, 200)
    window.show()
    text = "a file with a name " * 60
    line.say(text, {"Undo": lambda: None})
    assert window.minimumSizeHint().width() < 500
    assert ">Undo</a>" in line._message.text()
    assert text not in line._message.text()
    assert line._message.accessibleName() == text
    assert text.strip() in line._message.toolTip()
    line.say("short")
    assert line._message.text() == "short"
    assert line._message.toolTip() == ""


def test_a_card_is_high_enough_for_all_that_it_says(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = PeekCard(parent)
    for words in (90, 3, 90):
        glimpse = Glimpse("Sunday", "A title " * 8, "word " * words, "BBC", "Homs", "same day")
        card.show_beside(glimpse, QRect(0, 0, 10, 10))
        labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
        assert [label.text() for label in labels][-1] == "same day"
        assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_a_card_covers_none_of_the_rows_where_there_is_room_beside_them(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    card = PeekCard(parent)
    screen = parent.screen().availableGeometry()
    for left in (screen.left(), screen.right() - 100):
        row = QRect(left, screen.top() + 20, 100, 20)
        card.show_beside(Glimpse("Sunday", "A title", "", "", ""), row)
        assert not QRect(row.left(), screen.top(), row.width(), screen.height()).intersects(card.geometry())


def test_a_card_covers_no_column_of_its_list(qtbot: QtBot) -> None:
    rows = QTreeWidget()
    qtbot.addWidget(rows)
    rows.setColumnCount(3)
    rows.addTopLevelItem(QTreeWidgetItem(["A title", "marks", "3"]))
    rows.setGeometry(0, 0, 320, 200)
    rows.show()
    peek = Peek(rows, lambda _: Glimpse("Sunday", "A title", "", "", ""))
    first = rows.topLevelItem(0)
    assert first is not None
    rows.setCurrentItem(first)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert peek.card.isVisible()
    assert not peek.card.geometry().intersects(rows.geometry())


def test_a_plan_for_what_the_fields_said_before_is_not_shown(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PlanDialog(parent)
    act = next(button for button in dialog.findChildren(QPushButton) if not button.isEnabled())
    with qtbot.waitSignal(dialog.plan_wanted):
        dialog.ask()
    dialog.ask()
    dialog.show_plan("too late", (), can_act=True)
    assert not act.isEnabled()
    with qtbot.waitSignal(dialog.plan_wanted):
        pass
    dialog.show_plan("just now", (), can_act=True)
    assert act.isEnabled()
    dialog.show_problem("no")
    assert not act.isEnabled()
