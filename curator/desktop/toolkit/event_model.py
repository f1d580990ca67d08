"""A listing as the rows of a table."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from curator.catalogue.entries import Entry
from curator.desktop.toolkit.carried_events import carried_events
from curator.desktop.toolkit.event_text import NUMBERS, Column, EventText
from curator.desktop.toolkit.listing import Heading, Listing, Row
from curator.desktop.toolkit.raw_mime import RawMime

AnyIndex = QModelIndex | QPersistentModelIndex

_OWN_EVENTS = "application/x-curator-events"
_HEADING_FLAGS = Qt.ItemFlag.ItemNeverHasChildren
_EVENT_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)


class EventModel(QAbstractTableModel):
    """Reads of a listing what is shown of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.listing: Listing | None = None
        """What is shown."""
        self._root = Path()
        self._last: tuple[int, Row] | None = None
        """The row that was asked for last, and its number: Qt asks for it again and again, cell by cell."""
        self.words = EventText(self)

    def show_archive(self, root: Path) -> None:
        """The folder in which the events' files lie."""
        self._root = root

    def show_listing(self, listing: Listing | None) -> None:
        """Shows other rows, or more of them behind those that are shown."""
        shown = self.listing
        if listing is not None and shown is not None and listing.goes_on(shown):
            self.beginInsertRows(QModelIndex(), shown.rows, listing.rows - 1)
            self.listing = listing
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.listing, self._last = listing, None
            self.endResetModel()

    def row_at(self, index: AnyIndex) -> Row:
        """What stands in a row."""
        number = index.row()
        if number < 0 or self.listing is None:
            return None
        if self._last is None or self._last[0] != number:
            self._last = number, self.listing.row(number)
        return self._last[1]

    def entry(self, index: AnyIndex) -> Entry | None:
        """The event in a row; None for a day's heading."""
        row = self.row_at(index)
        return row if isinstance(row, Entry) else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.listing is None else self.listing.rows

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self.words.headings[Column(section)] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # A heading is not enabled: the arrow keys pass over it.
        return _HEADING_FLAGS if self.entry(index) is None else _EVENT_FLAGS

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/html", "text/plain"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        found = (self.entry(index) for index in indexes if index.column() == Column.TITLE)
        rows = [entry for entry in found if entry is not None]
        own = {_OWN_EVENTS: json.dumps([id(self), [row.path for row in rows]]).encode()}
        return RawMime({**own, **carried_events(self._root, [(row.path, row.title) for row in rows])})

    def own_paths(self, formats: Mapping[str, bytes]) -> Sequence[str]:
        """The events in a drag that began in this very list; none in any other."""
        try:
            origin, paths = json.loads(formats.get(_OWN_EVENTS, b"[0, []]"))
        except ValueError:  # another program's, under our name
            return ()
        return paths if origin == id(self) else ()

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row_at(index), Column(max(0, index.column()))
        if isinstance(row, Heading):
            return self._heading_data(row, role) if column is Column.TITLE else None
        return self._event_data(row, column, role) if row is not None else None

    def hits(self, text: str) -> Sequence[tuple[int, int]]:
        """Where in the text of a title the words of the search stand."""
        return self.listing.hits.spans(text) if self.listing is not None and self.listing.hits else ()

    def _heading_data(self, row: Heading, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.heading(row)
        return self.words.spoken_heading(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _event_data(self, row: Entry, column: Column, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words.tip(row)
        return self.words.spoken(row, column) if role == Qt.ItemDataRole.AccessibleTextRole else None
