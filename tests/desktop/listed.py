"""The list of events in the window, and the search that fills it."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.listing import Heading
from curator.desktop.window import MainWindow


def table_of(window: MainWindow) -> EventTable:
    """The table in the panel of events."""
    table = window.desk.events.findChild(EventTable)
    assert isinstance(table, EventTable)
    return table


def index_of(window: MainWindow, part: str, column: Column = Column.TITLE) -> QModelIndex:
    """The cell of the first event whose path has this part."""
    model = table_of(window).events
    found = (model.index(row, column) for row in range(model.rowCount()))
    return next(index for index in found if (entry := model.entry(index)) and part in entry.path)


def paths_of(window: MainWindow) -> list[str]:
    """The paths of all events in the list, from top to bottom."""
    model = table_of(window).events
    entries = (model.entry(model.index(row, Column.TITLE)) for row in range(model.rowCount()))
    return [entry.path for entry in entries if entry is not None]


def headings_of(window: MainWindow) -> list[Heading]:
    """The days of the list, from top to bottom."""
    model = table_of(window).events
    rows = (model.row_at(model.index(row, Column.TITLE)) for row in range(model.rowCount()))
    return [row for row in rows if isinstance(row, Heading)]


def spoken_of(window: MainWindow) -> list[str]:
    """What a screen reader says of each row."""
    model = table_of(window).events
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, Column.TITLE).data(role)) for row in range(model.rowCount())]


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Types a search over the one that stands there, and waits until all is listed that it finds."""
    field = window.desk.search
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not window.session.finder.is_searching)


def read_again(qtbot: QtBot, window: MainWindow) -> None:
    """Looks at all files, as the menu's command does, and waits until the list shows what came of it."""
    with qtbot.waitSignal(window.session.refreshed):
        window._actions["refresh"].trigger()
