"""What a start shows before all parts of the window are there."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCommandLinkButton
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.archive.layout import NEWS
from curator.catalogue.catalogue import open_catalogue
from curator.desktop.app import Start
from curator.desktop.first_sight import FirstSight
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.settings import Settings, note_tour
from curator.desktop.window import MainWindow
from curator.places import cache_folder
from tests.desktop.answering import press

Starting = Callable[[Settings, Path | None], Start]


@pytest.fixture
def left(window: MainWindow, eagle: str, settings: Settings) -> Settings:
    """The settings of a window that was closed with an event open."""
    window.desk.events.mark(eagle)
    assert window.close()
    return settings


@pytest.fixture
def starting(qapp: QApplication) -> Iterator[Starting]:
    """Makes starts, which end as they should."""
    starts = list[Start]()

    def make(settings: Settings, root: Path | None) -> Start:
        starts.append(Start(qapp, settings, root, ""))
        return starts[-1]

    yield make
    for start in starts:
        if hasattr(start.window, "session"):
            start.window.session.close()
        start.window.close()
        start.end()


def _sight(start: Start) -> FirstSight:
    assert start.sight is not None
    return start.sight


def _wait_for_all(qtbot: QtBot, start: Start) -> None:
    qtbot.waitUntil(lambda: start.sight is None and not start.window.findChildren(FirstSight))


def _sooner_and_later(qtbot: QtBot, start: Start) -> tuple[QImage, QImage]:
    """The place of the list, when it is first seen, and when all is there."""
    pictures = list[QImage]()
    start.window.resize(1280, 800)  # as it was, which has no room on the screen of a test
    _sight(start).painted.connect(lambda: pictures.append(start.window.grab().toImage()))
    start.begin()
    _wait_for_all(qtbot, start)
    events = start.window.desk.events
    place = QRect(events.mapTo(start.window, QPoint()), events.size())
    assert place.width() > 100
    assert place.height() > 100
    return pictures[0].copy(place), start.window.grab().toImage().copy(place)


def test_the_list_is_seen_at_once_as_it_will_be(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    soon, late = _sooner_and_later(qtbot, starting(left, archive.root))
    assert soon == late
    assert len({soon.pixel(60, y) for y in range(soon.height())}) > 5  # rows, not an empty ground


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_so_it_is_where_windows_are_read_from_the_right(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    start = starting(left, archive.root)
    places = list[QPoint]()
    table = _sight(start).findChild(EventTable)
    assert table is not None
    _sight(start).painted.connect(lambda: places.append(table.mapTo(start.window, QPoint())))
    _sooner_and_later(qtbot, start)
    later = start.window.desk.events.mapTo(start.window, QPoint())
    assert (places[0] - later).manhattanLength() <= 1  # Qt lets columns stand out by a pixel there
    assert places[0].x() > start.window.width() / 2


def test_a_search_is_found_at_once_with_what_it_marks(
    qtbot: QtBot, window: MainWindow, eagle: str, settings: Settings, starting: Starting
) -> None:
    archive = window.session.archive
    assert archive is not None
    with qtbot.waitSignal(window.session.finder.settled):
        window.desk.search.set_text("moon")
    assert window.close()
    start = starting(settings, archive.root)
    soon, late = _sooner_and_later(qtbot, start)
    assert soon == late
    assert start.window.desk.search.text() == "moon"


def test_nothing_is_shown_before_all_is_there_of_what_was_never_seen_or_is_away(
    left: Settings, archive: Archive, tmp_path: Path, starting: Starting
) -> None:
    starts = [starting(Settings(tmp_path / "new.ini"), archive.root)]
    (archive.root / NEWS).rename(tmp_path / "away")
    starts.append(starting(left, archive.root))
    assert [start.sight for start in starts] == [None] * 2


@pytest.mark.parametrize("was_here", [False, True])
def test_without_an_archive_the_welcome_page_is_seen_at_once_as_it_will_be(
    qtbot: QtBot, left: Settings, tmp_path: Path, starting: Starting, was_here: bool
) -> None:
    note_tour(left)
    start = starting(left if was_here else Settings(tmp_path / "new.ini"), None)
    pictures = list[QImage]()
    start.window.resize(1000, 740)
    _sight(start).painted.connect(lambda: pictures.append(start.window.grab().toImage()))
    start.begin()
    _wait_for_all(qtbot, start)
    page = start.window.welcome
    first = page.findChild(QCommandLinkButton)
    assert start.window.focusWidget() is first
    assert first is not None
    first.clearFocus()
    place = QRect(page.mapTo(start.window, QPoint()), page.size())
    assert pictures[0].copy(place) == start.window.grab().toImage().copy(place)
    assert place.height() > 600


def test_the_keyboard_is_in_the_search_once_all_is_there(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    start = starting(left, archive.root)
    start.begin()
    _wait_for_all(qtbot, start)
    assert start.window.focusWidget() is start.window.desk.search


@pytest.mark.parametrize("word", ["", "1 2 3", "a b c d", "0 0 0 0"])
def test_a_place_that_is_none_is_not_believed(word: str, left: Settings, archive: Archive, starting: Starting) -> None:
    left.store_text("list_room", word)
    assert starting(left, archive.root).sight is None


def test_a_spoilt_catalogue_is_left_to_the_window_which_makes_it_anew(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    place = open_catalogue(archive.root.resolve(), cache_folder()).database.place
    place.write_bytes(b"no catalogue" * 1000)
    for beside in place.parent.glob(f"{place.name}-*"):
        beside.unlink()
    start = starting(left, archive.root)
    assert start.sight is None
    start.begin()
    qtbot.waitUntil(lambda: hasattr(start.window, "session") and start.window.session.indexer.catalogue is not None)
    with qtbot.waitSignal(start.window.session.refreshed):
        pass
    catalogue = start.window.session.indexer.catalogue
    assert catalogue is not None
    assert catalogue.count() == sum(1 for _ in archive.newest_paths())


def test_a_window_that_is_closed_at_first_sight_stays_closed(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    start = starting(left, archive.root)
    sight = _sight(start)
    with qtbot.waitSignal(sight.painted):
        sight.painted.connect(start.window.close)
        start.begin()
    qtbot.wait(50)
    assert not start.window.isVisible()


def test_garbage_is_looked_for_by_the_window_alone_once_it_is_there(
    qtbot: QtBot, left: Settings, archive: Archive, starting: Starting
) -> None:
    start = starting(left, archive.root)
    start.begin()
    _wait_for_all(qtbot, start)
    assert not gc.isenabled()


def test_what_can_not_be_opened_is_told_and_the_first_page_uncovered(
    qtbot: QtBot, left: Settings, archive: Archive, tmp_path: Path, starting: Starting
) -> None:
    start = starting(left, archive.root)
    archive.root.rename(tmp_path / "away")
    _sight(start).painted.connect(lambda: press("OK"))
    start.begin()
    _wait_for_all(qtbot, start)
    assert start.window.session.archive is None
    assert start.window.welcome.isVisible()
