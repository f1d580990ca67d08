"""The table in which events are listed."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from curator.desktop.toolkit.chosen_rows import chosen_rows
from curator.desktop.toolkit.event_columns import EventColumns
from curator.desktop.toolkit.event_delegate import EventDelegate
from curator.desktop.toolkit.event_model import EventModel
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.glyphs_ahead import GlyphsAhead
from curator.desktop.toolkit.list_keys import act_for
from curator.desktop.toolkit.listing import Listing
from curator.desktop.toolkit.row_menu import RowMenu

_LED = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.MouseFocusReason,
    }
)


class EventTable(QTableView):
    """All rows have one height, so that a hundred thousand of them cost no more than a hundred."""

    gone_to = Signal(QModelIndex)
    """A row is the current one now, and chosen is what the person chose with it."""
    menu_opens = Signal(object, object)
    """A QMenu for the row of an index is about to be shown: more may be put into it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.events = EventModel(self)
        self.acts: Sequence[QAction] = ()
        """What is done when its keys are pressed here."""
        self._delegate = EventDelegate(self, self.events)
        self.glyphs = GlyphsAhead(self)
        """Draws letters before a row shows them."""
        self._is_pressing = False
        self._row_before = QPersistentModelIndex()
        self.setModel(self.events)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.columns = EventColumns(self, self.events)
        self.setItemDelegate(self._delegate)
        RowMenu(self, self._fill_menu)
        self._set_up()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Its own palette is another one now; that of the panel around it is so a little sooner."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.follow_palette()

    def follow_palette(self) -> None:
        """Draws in other colours, or another font, from now on."""
        self._delegate.follow_palette()
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())

    def go_on(self, listing: Listing) -> None:
        """Shows more rows behind those that are shown. Nothing in sight is drawn anew: it is as it was."""
        rows = self.verticalHeader()
        rows.blockSignals(True)  # else the table would draw all rows, wherever some came
        self.events.show_listing(listing)
        rows.blockSignals(False)
        self.updateGeometries()

    def chosen_paths(self) -> Sequence[str]:
        """The files of the events that are selected."""
        listing = self.events.listing
        return [path for rows in chosen_rows(self) for path in listing.paths(rows)] if listing else []

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._delegate.paint_rows(painter, event.rect())
        painter.end()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no row is the current one, Qt would go to the first and so open its event: only where the person leads
        the keyboard here, and not where it comes back by itself, with the window or to a list that was empty."""
        if event.reason() in _LED:
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)
            self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_pressing = False  # the button may have been let go elsewhere
        act = act_for(event, self.acts)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif act is not None:
            act.trigger()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        """What a drag would carry; Qt would copy the title of the current row alone."""
        rows = self.selectionModel().selectedRows(Column.TITLE)
        if rows:
            QGuiApplication.clipboard().setMimeData(self.events.mimeData(rows))

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where no row is the current one, Qt would go to the first, and not at all if that is a heading."""
        index = super().moveCursor(cursorAction, modifiers)
        while not self.currentIndex().isValid() and index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            index = index.siblingAtRow(index.row() + 1)
        return index

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed may be meant for somewhere else: its event is opened once the button is let go.

        A menu opens for a row without opening its event: the row is chosen, and not the current one by that.
        """
        if event.button() != Qt.MouseButton.RightButton:
            self._row_before = QPersistentModelIndex(self.currentIndex())
            self._is_pressing = True
            super().mousePressEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self._select(index)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The one event that a click with Ctrl leaves chosen is meant, though the click was about another one."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.RightButton:
            return
        rows = (self.events.index(row, Column.TITLE) for rows in chosen_rows(self) for row in rows)
        chosen = list(islice(filter(self.events.entry, rows), 2))
        if len(chosen) == 1:
            self.go_to(chosen[0])
        self._is_pressing = False
        self._tell_current()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """What is dragged is not opened: it may be meant for the event that is open."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._row_before, flag.NoUpdate)
        self._is_pressing = False
        super().startDrag(supportedActions)
        self._choose_current()

    def go_to(self, index: QModelIndex) -> None:
        """Makes a row the current one, and chooses it alone, but where it is chosen or the current one already.

        Left to itself, Qt would ask which keys are held, and with Ctrl choose the row or not, by turns.
        """
        flag, model = QItemSelectionModel.SelectionFlag, self.selectionModel()
        stays = index.row() == model.currentIndex().row() or model.isSelected(index)
        model.setCurrentIndex(index, flag.NoUpdate if stays else flag.ClearAndSelect | flag.Rows)

    @Slot()
    def _tell_current(self) -> None:
        if not self._is_pressing:
            self.gone_to.emit(self.currentIndex())

    def _select(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(index, flag.ClearAndSelect | flag.Rows)

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        """What suits this row, and how the list is shown, for who has no mouse to click on headings with."""
        self.menu_opens.emit(menu, index)
        self.columns.fill_menu(menu)
        menu.aboutToHide.connect(self._choose_current)

    @Slot()
    def _choose_current(self) -> None:
        """The menu is gone, or what was dragged is: the open event is what is meant again."""
        if sum(map(len, chosen_rows(self))) <= 1:
            self._select(self.currentIndex())

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._delegate.row_height())
