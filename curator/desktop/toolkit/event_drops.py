"""Drops on the list of events: things for one of them, or events of its own, in another order of their day."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QRubberBand

from curator.archive.layout import day_of
from curator.desktop.toolkit.chosen_rows import chosen_rows
from curator.desktop.toolkit.drop_zone import DropZone, Formats, InsertionLine
from curator.desktop.toolkit.event_table import EventTable
from curator.desktop.toolkit.listing import DayListing
from curator.desktop.toolkit.rows import Exchange


class EventDrops(QObject):
    """Shows where a drop would land, and tells what it is."""

    offered = Signal(object, str)
    """The formats of what was dropped on an event, and the event's path."""
    reordered = Signal(object, object)
    """A day, and the paths of its events in the order that is wanted; the keyboard wants one too."""
    remarked = Signal(str)
    """Why something can't be dropped, or no day be put in order; what a drop would do; nothing more, where it was told
    what a drop would do."""

    def __init__(self, view: EventTable, exchange: Exchange) -> None:
        super().__init__(view)
        self._view, self._judge_other = view, exchange.judge
        self._told = ""
        """The event of which it was told that a drop would be added to it."""
        self._target = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())
        self._line = InsertionLine(view)
        self._dragged: Sequence[str] = ()
        """The events of this list that hang over it just now."""
        zone = DropZone(view, self._judge, exchange.only_copies)
        zone.judge_places(self._judge_place)
        zone.hovered.connect(self._show_target)
        zone.left.connect(self._hide)
        zone.dropped.connect(self._take)
        zone.refused.connect(self.remarked)

    def _judge(self, formats: Formats) -> str:
        self._dragged = self._view.events.own_paths(formats)
        return self._judge_other(formats)

    def _judge_place(self, place: QPoint) -> str:
        is_order = self._ordered(self._dragged, self._line.row_at(place)) is not None
        is_event = self._view.events.entry(self._view.indexAt(place)) is not None
        return "" if is_order or is_event else self.tr("Drop it on one of the events")

    def _ordered(self, moved: Sequence[str], row: int) -> Sequence[str] | None:
        """The day of these events with them before the event at a row; None where that can't be."""
        listing = self._view.events.listing
        return listing.reordered(moved, row) if isinstance(listing, DayListing) else None

    def _obstacle(self) -> str:
        """Why no day can be put in order as things are listed, and what to do about it; empty where one can."""
        listing = self._view.events.listing
        if listing is not None and listing.is_search:
            return self.tr("Clear the search first: a day is put in order where all its events are listed")
        if listing is not None and not isinstance(listing, DayListing):
            return self.tr("Sort by day first: a day is put in order where its events stand together")
        return ""

    def _tell_order(self, moved: Sequence[str], row: int) -> bool:
        """Tells another order of a day, if that is what is meant."""
        paths = self._ordered(moved, row)
        if paths is not None:
            self.reordered.emit(day_of(moved[0]), paths)
        return paths is not None

    def nudge(self, by: int) -> None:
        """The chosen events are to stand one row higher (-1) or lower (1) in their day."""
        listing, chosen = self._view.events.listing, chosen_rows(self._view)
        obstacle = self._obstacle() if chosen else self.tr("No event is chosen")
        if obstacle:
            self.remarked.emit(obstacle)
        if obstacle or not isinstance(listing, DayListing):
            return
        if listing.is_one_day(chosen[0].start, chosen[-1].stop - 1):  # else there may be very many of them
            moved = self._view.chosen_paths()
            rows = listing.rows_of(moved)
            if rows:
                self._tell_order(moved, min(rows) - 1 if by < 0 else max(rows) + 2)

    @Slot(QPoint)
    def _show_target(self, place: QPoint) -> None:
        """Frames the event that a drop would be added to, or shows where in its day an event would stand."""
        if self._ordered(self._dragged, self._line.row_at(place)) is not None:
            self._target.hide()
            self._line.show_at(place)
            self._tell("")
            return
        self._line.hide()
        index = self._view.indexAt(place)
        rect, entry = self._view.visualRect(index), self._view.events.entry(index)
        self._target.setGeometry(rect.adjusted(-rect.x(), 0, self._view.viewport().width() - rect.right(), 0))
        self._target.setVisible(entry is not None)
        if entry is not None and {day_of(path) for path in self._dragged} == {entry.day} and self._obstacle():
            self._told = ""
            self.remarked.emit(self._obstacle())  # it would be related, where elsewhere the day would be put in order
        else:
            self._tell(entry.title or entry.path.rpartition("/")[2] if entry is not None else "")

    @Slot()
    def _hide(self) -> None:
        self._target.hide()
        self._line.hide()
        self._tell("")

    def _tell(self, title: str) -> None:
        """Says in words what a drop would do, once for each event."""
        if title != self._told:
            self._told = title
            self.remarked.emit(self.tr("Add to “{0}”").format(title) if title else "")

    @Slot(object, QPoint)
    def _take(self, formats: Formats, place: QPoint) -> None:
        entry = self._view.events.entry(self._view.indexAt(place))
        is_order = self._tell_order(self._view.events.own_paths(formats), self._line.row_at(place))
        if entry is not None and not is_order:
            self.offered.emit(formats, entry.path)
