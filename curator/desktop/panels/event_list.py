"""The events that a search found, by day, newest first, or sorted by one of their columns."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from curator.desktop.toolkit.chosen_rows import choose_rows, chosen_rows
from curator.desktop.toolkit.event_drops import EventDrops
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.listing import DayListing, Heading, Listing
from curator.desktop.toolkit.peek import Glimpse, Peek
from curator.desktop.toolkit.rows import Exchange

_COMMANDS = ("event_up", "event_down")
_SETTLING = 150
"""Milliseconds after which the days in sight are told, once the list stands still."""
_MOST_KEPT = 2000
"""So many rows stay chosen when the list is read anew; all of them, if all are chosen."""


class EventListPanel(QWidget):
    """Shows a listing; tells which event the person chose."""

    chosen = Signal(object)
    """The path of the event; not a Qt string, since a file's name need not be UTF-8."""
    sorted = Signal(object, bool)
    """The Order that is wanted, None for that of the days, and whether it is turned round."""
    days_seen = Signal(object)
    """The days that are in sight."""
    offered = Signal(object, str)
    """The formats of what was dropped on an event, and the event's path."""
    reordered = Signal(object, object)
    """A day, and the paths of its events in the order that is wanted."""
    refused = Signal(str)
    """Why something can't be dropped, or no day be put in order; what a drop would do."""
    menu_opens = Signal(object, object, object)
    """A QMenu is about to be shown: more may be put into it, for a day and the paths of those of its events that are
    meant; none, where it is the heading of the day."""

    def __init__(
        self,
        exchange: Exchange,
        actions: Mapping[str, QAction],
        look: Callable[[str], Glimpse | None],
        parent: QWidget | None = None,
    ) -> None:
        """`actions` by the names of their commands; `look` gives what a card shows of the event at a path."""
        super().__init__(parent)
        self._shown_path = ""
        self._look = look
        self._view = EventTable(self)
        self._view.acts = [actions[name] for name in _COMMANDS]
        self._model = self._view.events
        self.peek = Peek(self._view, self._glimpse, is_first_alone=True)
        self._drops = EventDrops(self._view, exchange)
        self._empty = QLabel(self)
        self._stack = QStackedLayout()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        self._set_up()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack, 1)
        self._settling.timeout.connect(self._tell_days)
        self._view.verticalScrollBar().valueChanged.connect(self._settling.start)

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command."""
        return dict(zip(_COMMANDS, (partial(self._drops.nudge, by) for by in (-1, 1)), strict=True))

    def show_archive(self, root: Path) -> None:
        """Another archive: nothing of it is known yet. Events that are dragged away from here lie in this folder."""
        self._model.show_archive(root)
        self._view.columns.list_by_day()
        self.show_listing(None)

    @Slot(object)
    def show_listing(self, listing: Listing | None) -> None:
        """Shows what was found; what was in sight stays there, where it is found again."""
        if listing is not None and listing.goes_on(self._model.listing):
            self._go_on(listing)
            return
        starts_over = listing is None or listing.starts_over
        anchor = None if starts_over else self._anchor()
        choose_again = self._choice(listing)
        self._model.show_listing(listing)
        if listing is not None and not listing.rows:
            nothing = self.tr("No events here yet.\nCtrl+N makes the first one.")
            self._empty.setText(self.tr("No events are found.") if listing.is_search else nothing)
        self._stack.setCurrentIndex(1 if listing is not None and not listing.rows else 0)
        self._choose_again(choose_again)
        if starts_over:
            self._begin(listing)
        else:
            self._return_to(anchor)
        self._settling.start()

    def _go_on(self, listing: Listing) -> None:
        """Shows the whole of a search; its beginning stands there already."""
        choose_again = self._choice(listing)
        self._view.go_on(listing)
        if self._view.currentIndex().isValid() or self._row_of(self._shown_path) is None:
            choose_again()
        else:
            self._choose_again(choose_again)
        self._settling.start()

    def _choose_again(self, choose: Callable[[], None]) -> None:
        """Marks the open event, and chooses what was chosen, without scrolling there: the person may look elsewhere."""
        self._view.setAutoScroll(False)
        self._mark_shown()
        choose()
        self._view.setAutoScroll(True)

    @Slot(object)
    def draw_ahead(self, letters: str) -> None:
        """Draws letters that titles have before they are shown, a few at a time."""
        self._view.glyphs.draw(letters)

    def mark(self, path: str) -> None:
        """Makes an event the current row, without choosing it again."""
        self._shown_path = path
        self._mark_shown()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def list_by_day(self) -> None:
        """Back to the order of the days."""
        self._view.columns.list_by_day()
        self.sorted.emit(None, False)

    def show_day(self, day: date) -> None:
        """Brings a day to the top, or the one before it."""
        row = self._row_of_day(day)
        if row is not None:
            self._view.scrollTo(self._model.index(row, Column.TITLE), QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot()
    def choose_first(self) -> None:
        """Opens the first event that is found."""
        for row in range(min(2, self._model.rowCount())):
            index = self._model.index(row, Column.TITLE)
            if self._model.entry(index) is not None:
                self._view.setCurrentIndex(index)
                self._view.setFocus()
                return

    @Slot()
    def enter(self) -> None:
        """Leads the keyboard into the list, if there is anything in it."""
        if not self._model.rowCount():
            return  # a list that is hidden would take the keyboard as soon as it is shown
        self._view.setFocus()
        if not self._view.currentIndex().isValid():
            self.choose_first()

    def room(self) -> int:
        """How many rows are in sight, the last of them in part."""
        return self._view.viewport().height() // self._view.verticalHeader().defaultSectionSize() + 1

    def columns(self) -> str:
        """The names of the columns that the person wants, for the settings."""
        return self._view.columns.names()

    def set_columns(self, names: str) -> None:
        """Shows these columns."""
        self._view.columns.choose(names)

    def _set_up(self) -> None:
        self._view.setAccessibleName(self.tr("Events"))
        self._view.gone_to.connect(self._choose)
        self._view.columns.sorted.connect(self.sorted)
        self._view.menu_opens.connect(self._tell_menu)
        self._drops.offered.connect(self.offered)
        self._drops.reordered.connect(self.reordered)
        self._drops.remarked.connect(self.refused)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAutoFillBackground(True)
        self._empty.setBackgroundRole(QPalette.ColorRole.Base)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)

    def _mark_shown(self) -> None:
        """Makes the open event's row the current one; being open already, it is not chosen by that."""
        row = self._row_of(self._shown_path) if self._shown_path else None
        index = self._model.index(row, Column.TITLE) if row is not None else QModelIndex()
        self._view.go_to(index)

    def _anchor(self) -> str | date | None:
        """What stands at the top; None at the very beginning, where what is new should come into sight."""
        if self._view.verticalScrollBar().value() == 0:
            return None
        row = self._model.row_at(self._view.indexAt(QPoint(1, 1)))
        return row.day if isinstance(row, Heading) else row.path if row is not None else None

    def _begin(self, listing: Listing | None) -> None:
        """Shows the beginning of a search or of an order; of all days, those around the open event."""
        current = self._view.currentIndex()
        if isinstance(listing, DayListing) and not listing.is_search and current.isValid():
            self._view.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self._view.scrollToTop()

    def _return_to(self, anchor: str | date | None) -> None:
        if anchor is None:
            self._view.scrollToTop()
            return
        row = self._row_of_day(anchor) if isinstance(anchor, date) else self._row_of(anchor)
        if row is not None:
            self._view.scrollTo(self._model.index(row, Column.TITLE), QAbstractItemView.ScrollHint.PositionAtTop)

    def _row_of(self, path: str) -> int | None:
        return self._model.listing.row_of(path) if self._model.listing else None

    def _row_of_day(self, day: date) -> int | None:
        return self._model.listing.row_of_day(day) if self._model.listing else None

    def chosen_paths(self) -> Sequence[str]:
        """The files of the events that are selected."""
        return self._view.chosen_paths()

    def beside(self, paths: Collection[str]) -> str:
        """The event that follows the open one in the list, or else the one before it, but for these; empty where there
        is none."""
        listing, row = self._model.listing, self._row_of(self._shown_path)
        if listing is None or row is None:
            return ""
        ways = chain(listing.paths(range(row + 1, listing.rows)), listing.paths(range(row)[::-1]))
        return next((path for path in ways if path not in paths), "")

    def _choice(self, listing: Listing | None) -> Callable[[], None]:
        """What chooses in another listing, once it is shown, the events that are chosen now: if there are several, and
        not so many that it would take seconds, unless they are all that there are."""
        rows = chosen_rows(self._view)
        count = sum(map(len, rows))
        if listing is None or count <= 1:
            return lambda: None
        if count == self._model.rowCount() and not listing.starts_over:
            return self._view.selectAll
        if count > _MOST_KEPT:
            return lambda: None
        paths = self.chosen_paths()
        return lambda: self._choose_rows(listing.rows_of(paths))

    def _choose_rows(self, rows: Sequence[int]) -> None:
        """Of one alone it is the open event that is chosen."""
        if len(rows) > 1:
            choose_rows(self._view, rows)

    def _glimpse(self, row: int) -> Glimpse | None:
        entry = self._model.entry(self._model.index(row, Column.TITLE))
        return self._look(entry.path) if entry is not None else None

    @Slot()
    def _tell_days(self) -> None:
        """The days between the first and the last row in sight."""
        first = self._view.rowAt(0)
        last = self._view.rowAt(self._view.viewport().height() - 1)
        last = last if last >= 0 else self._model.rowCount() - 1
        rows = (self._model.row_at(self._model.index(row, Column.TITLE)) for row in range(max(0, first), last + 1))
        self.days_seen.emit(tuple(dict.fromkeys(row.day for row in rows if row is not None)))

    @Slot(object, object)
    def _tell_menu(self, menu: QMenu, index: QModelIndex) -> None:
        row, is_chosen = self._model.row_at(index), self._view.selectionModel().isSelected(index)
        if isinstance(row, Heading):
            self.menu_opens.emit(menu, row.day, ())
        elif row is not None:
            self.menu_opens.emit(menu, row.day, self.chosen_paths() if is_chosen else (row.path,))

    @Slot(QModelIndex)
    def _choose(self, current: QModelIndex) -> None:
        entry = self._model.entry(current)
        if entry is not None and entry.path != self._shown_path:
            self.chosen.emit(entry.path)
