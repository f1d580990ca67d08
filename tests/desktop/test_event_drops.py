"""What is dropped on an event of the list that is not the open one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtWidgets import QRubberBand
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive, event_at
from curator.archive.layout import day_of, path_of
from curator.desktop.toolkit.event_text import Column
from curator.desktop.window import MainWindow
from tests.archive.trees import tree_of
from tests.desktop.dropping import Drag, RawMime, bare_link, said, settle
from tests.desktop.listed import index_of, paths_of, search, table_of


@pytest.fixture
def other(window: MainWindow, eagle: str) -> str:
    """The path of an event of another day than the open one's."""
    return next(path for path in paths_of(window) if "/beresheet" in path or "israeli-lander" in path)


def _carried(window: MainWindow, *paths: str) -> QMimeData:
    """What the list gives a drag of these events."""
    return table_of(window).events.mimeData([index_of(window, path) for path in paths])


def _over(window: MainWindow, mime: QMimeData, path: str) -> Drag:
    table = table_of(window)
    table.scrollTo(index_of(window, path))
    drag = Drag(window, mime)
    drag.over(table.viewport(), table.visualRect(index_of(window, path)).topLeft() + QPoint(40, 2))
    return drag


def _drop(window: MainWindow, mime: QMimeData, path: str) -> None:
    drag = _over(window, mime, path)
    assert drag.is_welcome
    frame = table_of(window).viewport().findChild(QRubberBand)
    assert frame is not None
    assert frame.isVisible()
    drag.let_go()
    settle()
    assert not frame.isVisible()


def _related(archive: Archive, path: str) -> list[str | None]:
    event = event_at(archive, path)
    assert event is not None
    return [path_of(link.target) for link in event.related]


def _new(window: MainWindow, archive: Archive, path: str) -> str:
    """An event of another day to which this one is not related, and which is not open."""
    known = {*_related(archive, path), window.session.path}
    return next(one for one in paths_of(window) if one not in known and day_of(one) != day_of(path))


def _known(archive: Archive, path: str) -> str:
    """An event of another day to which this one is related."""
    return next(one for one in _related(archive, path) if one is not None and day_of(one) != day_of(path))


def test_an_event_of_another_day_is_related_and_that_can_be_taken_back(
    window: MainWindow, archive: Archive, eagle: str, other: str
) -> None:
    before, text, related = tree_of(archive.root), window.desk.editor.text(), _related(archive, other)
    new = _new(window, archive, other)
    _drop(window, _carried(window, new), other)
    assert sorted(map(str, _related(archive, other))) == sorted(map(str, [*related, new]))
    assert (window.session.path, window.desk.editor.text()) == (eagle, text)
    assert "Undo" in said(window)
    window.status._act("0")
    assert tree_of(archive.root) == before


def test_of_several_those_are_related_that_are_not_yet(
    window: MainWindow, archive: Archive, eagle: str, other: str
) -> None:
    related, new = _related(archive, other), _new(window, archive, other)
    _drop(window, _carried(window, other, _known(archive, other), new), other)
    assert sorted(map(str, _related(archive, other))) == sorted(map(str, [*related, new]))
    assert "1 was (were) related already. Added to" in said(window)


def test_what_is_related_already_is_said_to_be_so(window: MainWindow, archive: Archive, other: str) -> None:
    before = tree_of(archive.root)
    _drop(window, _carried(window, _known(archive, other)), other)
    assert "That event is related already" in said(window)
    assert tree_of(archive.root) == before


def test_of_several_it_is_said_how_many_are_related_already(window: MainWindow, archive: Archive, other: str) -> None:
    known = [path for path in _related(archive, other) if path in paths_of(window)]
    assert len(known) > 1
    _drop(window, _carried(window, *map(str, known)), other)
    assert f"{len(known)} was (were) related already" in said(window)


def test_an_event_is_not_related_to_itself(qtbot: QtBot, window: MainWindow, archive: Archive, other: str) -> None:
    before = tree_of(archive.root)
    search(qtbot, window, "date:2019")  # where a drop can be no other order of the day
    _drop(window, _carried(window, other), other)
    assert "That is this event itself" in said(window)
    assert tree_of(archive.root) == before


def test_an_event_that_is_gone_meanwhile_is_not_related(
    window: MainWindow, archive: Archive, eagle: str, other: str
) -> None:
    mime, gone = _carried(window, _new(window, archive, other)), _new(window, archive, other)
    (archive.root / gone).unlink()
    before = tree_of(archive.root)
    _drop(window, mime, other)
    assert "is not there" in said(window)
    assert tree_of(archive.root) == before


def test_a_text_from_elsewhere_is_refused_with_the_reason(window: MainWindow, tmp_path: Path, other: str) -> None:
    (tmp_path / "notes.md").write_text("# Notes\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.md"))])
    assert not _over(window, mime, other).is_welcome
    assert "That is no event of this archive" in said(window)


def _heading(window: MainWindow) -> QPoint:
    """The middle of a heading that is in sight."""
    table = table_of(window)
    rows = (table.model().index(row, Column.TITLE) for row in range(table.model().rowCount()))
    seen = (index for index in rows if table.viewport().rect().contains(table.visualRect(index).center()))
    return table.visualRect(next(index for index in seen if table.events.entry(index) is None)).center()


def test_a_link_is_refused_by_the_heading_of_a_day(window: MainWindow, archive: Archive, other: str) -> None:
    before, table = tree_of(archive.root), table_of(window)
    frame = table.viewport().findChild(QRubberBand)
    assert frame is not None
    drag = _over(window, RawMime(bare_link("https://a.example/1")), other)
    assert drag.is_welcome
    assert not drag.over(table.viewport(), _heading(window))
    assert "Drop it on one of the events" in said(window)
    assert not frame.isVisible()
    drag.let_go()
    settle()
    assert tree_of(archive.root) == before


def test_it_may_come_over_the_heading_of_a_day_first(window: MainWindow, other: str) -> None:
    table = table_of(window)
    table.scrollTo(index_of(window, other))
    drag = Drag(window, RawMime(bare_link("https://a.example/1")))
    assert not drag.over(table.viewport(), _heading(window))
    assert drag.over(table.viewport(), table.visualRect(index_of(window, other)).topLeft() + QPoint(40, 2))
    drag.leave()


def test_it_is_said_in_words_what_a_drop_would_do(window: MainWindow, other: str) -> None:
    entry = table_of(window).events.entry(index_of(window, other))
    assert entry is not None
    drag = _over(window, RawMime(bare_link("https://a.example/1")), other)
    assert f"Add to “{entry.title}”" in said(window)
    drag.leave()
    assert "Add to" not in said(window)
