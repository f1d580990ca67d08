"""The order of a day's events, which the person changes in the list and the day's pages keep."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from pytestqt.qtbot import QtBot

from curator.archive.archive import Archive
from curator.catalogue.catalogue import Order
from curator.desktop.toolkit.drop_zone import InsertionLine
from curator.desktop.window import MainWindow
from curator.planning.page_check import bring_up_to_date
from curator.planning.pages import PageSteps
from tests.archive.trees import tree_of
from tests.desktop.dropping import Drag, said, settle
from tests.desktop.listed import index_of, paths_of, search, table_of

ALT = Qt.KeyboardModifier.AltModifier
DAY = "news/1969/07/20/"
NAMES = ["apollo-11-s", "neil-armstrong", "president-richard", "michael-collins", "eddy-merckx"]


def names(window: MainWindow) -> list[str]:
    """How the files of the day's events begin, from top to bottom."""
    files = [path.removeprefix(DAY) for path in paths_of(window) if path.startswith(DAY)]
    return ["-".join(file.split("-")[: 3 if file.startswith("apollo") else 2]) for file in files]


def carried(window: MainWindow, *parts: str) -> QMimeData:
    """What the list gives a drag of these events."""
    return table_of(window).events.mimeData([index_of(window, f"/{part}") for part in parts])


def above(window: MainWindow, part: str) -> QPoint:
    table = table_of(window)
    index = index_of(window, f"/{part}")
    table.scrollTo(index)
    return table.visualRect(index).topLeft() + QPoint(40, 2)


def below(window: MainWindow, part: str) -> QPoint:
    table = table_of(window)
    index = index_of(window, f"/{part}")
    table.scrollTo(index)
    return table.visualRect(index).bottomLeft() + QPoint(40, -1)


def line(window: MainWindow) -> InsertionLine:
    found = table_of(window).viewport().findChild(InsertionLine)
    assert found is not None
    return found


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *parts: str) -> None:
    """Presses Alt and a key while these events are chosen."""
    table = table_of(window)
    table.clearSelection()
    flags = table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows
    for part in parts:
        table.selectionModel().select(index_of(window, f"/{part}"), flags)
    qtbot.keyClick(table, key, ALT)


def test_an_event_is_dragged_to_another_place_of_its_day(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    before = tree_of(archive.root)
    assert names(window) == NAMES
    place = above(window, "neil-armstrong")
    drag = Drag(window, carried(window, "eddy-merckx"))
    assert drag.over(table_of(window).viewport(), place)
    assert line(window).isVisible()
    drag.let_go()
    settle()
    assert not line(window).isVisible()
    qtbot.waitUntil(lambda: names(window) == [NAMES[0], NAMES[4], *NAMES[1:4]])
    assert bring_up_to_date(archive) == PageSteps()
    assert "another order" in said(window)
    window.status._act("0")
    qtbot.waitUntil(lambda: names(window) == NAMES)
    assert tree_of(archive.root) == before


def test_a_page_that_is_open_shows_its_new_order(qtbot: QtBot, window: MainWindow) -> None:
    assert window.conversation.open_file(f"{DAY}index.md")
    press(qtbot, window, Qt.Key.Key_Down, "apollo-11-s")
    text = window.desk.editor.text()
    assert text.index("neil-armstrong-climbs") < text.index("apollo-11-s-lunar")
    assert not window.session.is_modified


def test_several_events_come_last_together(qtbot: QtBot, window: MainWindow) -> None:
    place = below(window, "eddy-merckx")
    drag = Drag(window, carried(window, "apollo-11-s", "president-richard"))
    assert drag.over(table_of(window).viewport(), place)
    drag.let_go()
    settle()
    qtbot.waitUntil(lambda: names(window) == [NAMES[1], *NAMES[3:], NAMES[0], NAMES[2]])


def test_the_keyboard_moves_too(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key.Key_Down, "apollo-11-s")
    qtbot.waitUntil(lambda: names(window)[:2] == [NAMES[1], NAMES[0]])
    press(qtbot, window, Qt.Key.Key_Up, "president-richard", "michael-collins")
    qtbot.waitUntil(lambda: names(window) == [NAMES[1], *NAMES[2:4], NAMES[0], NAMES[4]])


@pytest.mark.parametrize(("key", "part"), [(Qt.Key.Key_Up, "apollo-11-s"), (Qt.Key.Key_Down, "eddy-merckx")])
def test_no_event_leaves_its_day_by_that(
    qtbot: QtBot, window: MainWindow, archive: Archive, key: Qt.Key, part: str
) -> None:
    before = tree_of(archive.root)
    press(qtbot, window, key, part)
    place = above(window, "the-soviet-probe")
    drag = Drag(window, carried(window, part))
    drag.over(table_of(window).viewport(), place)
    assert not line(window).isVisible()
    drag.leave()
    assert tree_of(archive.root) == before


def test_where_it_was_it_changes_nothing(window: MainWindow, archive: Archive) -> None:
    before = tree_of(archive.root)
    place = above(window, "neil-armstrong")
    drag = Drag(window, carried(window, "apollo-11-s"))
    assert drag.over(table_of(window).viewport(), place)
    drag.let_go()
    settle()
    assert tree_of(archive.root) == before
    assert said(window).strip() == ""


def test_a_search_that_leaves_events_out_can_not_be_ordered(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    before = tree_of(archive.root)
    search(qtbot, window, "moon date:1969-07-20")
    press(qtbot, window, Qt.Key.Key_Down, "apollo-11-s")
    assert tree_of(archive.root) == before
    assert "Clear the search first" in said(window)


def test_where_a_drag_can_not_order_a_day_it_says_so_and_relates(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "moon date:1969-07")
    drag = Drag(window, carried(window, "neil-armstrong"))
    assert drag.over(table_of(window).viewport(), above(window, "the-soviet-probe"))
    assert "Clear the search first" not in said(window)
    assert drag.over(table_of(window).viewport(), above(window, "apollo-11-s"))
    assert "Clear the search first" in said(window)
    drag.leave()


def test_a_sorted_list_can_not_be_ordered(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    before = tree_of(archive.root)
    with qtbot.waitSignal(window.session.finder.found):
        table_of(window).columns.sorted.emit(Order.TITLE, False)
    press(qtbot, window, Qt.Key.Key_Down, "apollo-11-s")
    assert tree_of(archive.root) == before
    assert "Sort by day first" in said(window)


def test_a_day_without_a_page_keeps_no_order(qtbot: QtBot, window: MainWindow, archive: Archive) -> None:
    for name in ("index.md", "README.md"):
        (archive.root / DAY / name).unlink()
    press(qtbot, window, Qt.Key.Key_Down, "apollo-11-s")
    assert "No page of that day" in said(window)
    assert not (archive.root / DAY / "index.md").exists()


def test_rows_of_the_list_are_files_to_others(window: MainWindow, archive: Archive) -> None:
    mime = carried(window, "apollo-11-s")
    (path,) = (path for path in paths_of(window) if "apollo-11-s" in path)
    assert [url.toLocalFile() for url in mime.urls()] == [str(archive.root / path)]


def test_a_drag_of_another_window_is_not_of_this_list(window: MainWindow) -> None:
    model = table_of(window).events
    for data in (b"no json", b'[1, ["news/1969/07/20/x.md"]]'):
        assert model.own_paths({"application/x-curator-events": data}) == ()
