"""What a start shows first: the list of the archive, while the other parts of the window are made."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMainWindow, QWidget
from typing_extensions import override

from curator.archive.errors import CatalogueError
from curator.archive.layout import NEWS, is_folder
from curator.catalogue.catalogue import open_catalogue
from curator.catalogue.query import Query, QueryError, parse
from curator.desktop.toolkit.direction import is_mirrored, margins
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.last_place import last_place
from curator.desktop.toolkit.listing import Listing
from curator.desktop.toolkit.request import Request
from curator.desktop.toolkit.settings import Settings
from curator.places import cache_folder

_PATIENCE = 500
"""Milliseconds for the desktop to show the window; where it paints nothing, as of a window that is minimized, nobody
waits longer."""
_LONGEST = 3000
"""Milliseconds until the window is to be seen, whatever the list does."""
_ROOM = "list_room"
"""The word in the settings: the list's distances from the window's edges, and its width, in pixels."""


class FirstSight(QWidget):
    """Lies over the window until that has the same to show, and lets the pointer through."""

    painted = Signal()
    """It is there to be seen, or could be."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._is_painted = window, False
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(window.size())
        QTimer.singleShot(_PATIENCE, self, self._tell)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.resize(self._window.size())
        elif event.type() == QEvent.Type.Paint and watched is not self._window:
            QTimer.singleShot(0, self, self._tell)
        return False

    def stay_until(self, found: SignalInstance) -> None:
        """Lies over what was made meanwhile, until the list of events has found its rows, or something is in the way of
        that."""
        self.raise_()
        found.connect(self._compare)
        QTimer.singleShot(_LONGEST, self, self.end)

    @Slot()
    def end(self) -> None:
        """The window is to be seen from now on, as soon as its parts are shown."""
        QTimer.singleShot(0, self, self._give_way)

    @Slot()
    def _give_way(self) -> None:
        """To a window that has the keyboard where it begins: nothing took it yet."""
        self.hide()
        if self._window.focusWidget() is None:
            self._window.focusNextChild()
        self.deleteLater()

    def _show(self, content: QWidget, room: QMargins, painted: QWidget) -> None:
        """Shows this with so much around it; once the last is painted, all is."""
        for widget in (content, *content.findChildren(QWidget)):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(room)
        layout.addWidget(content, 1)
        layout.addStretch()
        for watched in (self._window, painted):
            watched.installEventFilter(self)

    def _is_same(self, _listing: Listing) -> bool:
        """Whether the window's list shows by now what is shown here."""
        return True

    @Slot(object)
    def _compare(self, listing: Listing) -> None:
        if self._is_same(listing):
            self.end()

    @Slot()
    def _tell(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()


class FirstList(FirstSight):
    """The list of events as it was."""

    def __init__(self, window: QMainWindow, settings: Settings, listing: Listing, current: str) -> None:
        """`current` is the path of the event that will be open."""
        super().__init__(window)
        self._listing, self._current = listing, current
        self._table = EventTable(self)
        self._table.columns.choose(settings.text("columns"))
        self._table.events.show_listing(listing)
        before, top, width, below = _room(settings)
        self._table.setFixedWidth(width)
        self._show(self._table, margins(before, top, 0, below), self._table.viewport())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Now the list has its height, and what is to be in sight can be brought there."""
        super().showEvent(event)
        row = self._listing.row_of(self._current) if self._current else None
        if row is not None:
            hint = QAbstractItemView.ScrollHint
            index = self._table.events.index(row, Column.TITLE)
            self._table.go_to(index)
            self._table.scrollTo(index, hint.EnsureVisible if self._listing.is_search else hint.PositionAtCenter)

    @override
    def _is_same(self, listing: Listing) -> bool:
        """Before a search is found anew, all events are listed."""
        return listing.is_search == self._listing.is_search


def first_list(window: QMainWindow, settings: Settings, root: Path, path: str) -> FirstList | None:
    """The list of an archive as it was when it was left, with a file in sight if one is to be opened; None where it is
    not known what or where that is."""
    place = last_place(settings, root)
    if place is None or not any(_room(settings)) or not is_folder(root / NEWS):
        return None
    listing = _listing(root, "" if path else place.search, path or place.path)
    return FirstList(window, settings, listing, path or place.path) if listing is not None and listing.rows else None


def note_room(window: QMainWindow, events: QWidget, settings: Settings) -> None:
    """Remembers where in the window the list stands, if it is to be seen."""
    if events.isVisible():
        room = QRect(events.mapTo(window, QPoint()), events.size())
        before = window.width() - room.right() - 1 if is_mirrored() else room.left()
        numbers = before, room.top(), room.width(), window.height() - room.bottom() - 1
        settings.store_text(_ROOM, " ".join(map(str, numbers)))


def _room(settings: Settings) -> tuple[int, int, int, int]:
    with suppress(ValueError):
        before, top, width, below = (max(0, min(int(word), 1 << 15)) for word in settings.text(_ROOM).split())
        return before, top, width, below
    return 0, 0, 0, 0


def _listing(root: Path, search: str, current: str) -> Listing | None:
    """None where it can't be had at once; why is told when the list itself asks."""
    with suppress(CatalogueError, QueryError):
        query = parse(search) if search else Query()
        request = Request(open_catalogue(root, cache_folder()), query, None, False, current, True, lambda *_: None)
        return request.part() or next(request.listings(), None)
    return None
