"""The table in which events are listed: its columns, and what they are sorted by."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from curator.catalogue.catalogue import Order
from curator.desktop.toolkit.chosen_rows import chosen_rows
from curator.desktop.toolkit.event_delegate import EventDelegate
from curator.desktop.toolkit.event_model import EventModel
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.headings import Headings
from curator.desktop.toolkit.listing import Listing
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT

_ORDERS = {
    Column.TITLE: Order.TITLE,
    Column.SOURCES: Order.SOURCES,
    Column.RELATED: Order.RELATED,
    Column.CATEGORY: Order.CATEGORY,
}
_DESCENDING_FIRST = frozenset({Column.SOURCES, Column.RELATED})
_DIGITS = {Column.DAY: 12, Column.MARKS: 7, Column.SOURCES: 8, Column.RELATED: 8, Column.CATEGORY: 16}
"""How wide the columns are at first; the first one takes the rest."""

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

    sorted = Signal(object, bool)
    """The Order that is wanted, None for that of the days, and whether it is turned round."""

    gone_to = Signal(QModelIndex)
    """A row is the current one now, and chosen is what the person chose with it."""
    nudged = Signal(int)
    """The chosen events are to stand one row higher (-1) or lower (1)."""
    menu_opens = Signal(object, object)
    """A QMenu for the row of an index is about to be shown: more may be put into it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.events = EventModel(self)
        self._delegate = EventDelegate(self, self.events)
        self._wanted_columns = {Column.TITLE, Column.MARKS, Column.SOURCES}
        self._order: tuple[Column, bool] | None = None
        self._is_pressing = False
        self.setModel(self.events)
        self.selectionModel().currentChanged.connect(self._tell_current)
        self.setHorizontalHeader(Headings(self))
        # With the table's own one, Qt would ask for each heading, whenever it is drawn, if all rows are selected.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.events, self))
        self.setItemDelegate(self._delegate)
        RowMenu(self, self._fill_menu)
        self._set_up()
        self._set_up_header()
        self._show_columns()

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

    def list_by_day(self) -> None:
        """Back to the order of the days, without telling so."""
        self._order = None
        self.horizontalHeader().setSortIndicatorShown(False)
        self._show_columns()

    def chosen_paths(self) -> Sequence[str]:
        """The files of the events that are selected."""
        listing = self.events.listing
        return [path for rows in chosen_rows(self) for path in listing.paths(rows)] if listing else []

    def columns(self) -> str:
        """The names of the columns that the person wants, for the settings."""
        return " ".join(sorted(column.name.lower() for column in self._wanted_columns))

    def set_columns(self, names: str) -> None:
        """Shows these columns; names that are not known are left out, and without any all stays as it is."""
        wanted = {column for column in Column if column.name.lower() in names.split()}
        if wanted:
            self._wanted_columns = wanted | {Column.TITLE}
            self._show_columns()

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
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.nudged.emit(by)
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where no row is the current one, Qt would go to the first, and not at all if that is a heading."""
        index = super().moveCursor(cursorAction, modifiers)
        while not self.currentIndex().isValid() and index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            index = index.siblingAtRow(index.row() + 1)
        return index

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A menu opens for a row without opening its event: the row is chosen, and not the current one by that."""
        if event.button() != Qt.MouseButton.RightButton:
            self._is_pressing = True  # Qt goes to the row, and chooses only then what is to be chosen
            super().mousePressEvent(event)
            self._is_pressing = False
            self._tell_current()
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self._select(index)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The one event that a click with Ctrl leaves chosen is meant, though the click was about another one."""
        super().mouseReleaseEvent(event)
        rows = (self.events.index(row, Column.TITLE) for rows in chosen_rows(self) for row in rows)
        chosen = list(islice(filter(self.events.entry, rows), 2))
        if event.button() == Qt.MouseButton.LeftButton and len(chosen) == 1:
            self.go_to(chosen[0])

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
        self._fill_columns(menu.addMenu(self.tr("Columns")))
        self._fill_orders(menu.addMenu(self.tr("Sort by")))
        menu.aboutToHide.connect(self._choose_current)

    @Slot()
    def _choose_current(self) -> None:
        """The menu is gone, and the open event is what is meant again."""
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

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        header.setMinimumHeight(LEAST_HEIGHT)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setToolTip(self.tr("Click to sort, once more for the other way round, and again for days"))
        width = self.fontMetrics().horizontalAdvance("0")
        for column in Column:
            stretches = column is Column.TITLE
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not stretches:
                header.resizeSection(column, width * _DIGITS[column])
        header.sectionClicked.connect(self._sort)
        header.customContextMenuRequested.connect(self._offer_columns)

    def _show_columns(self) -> None:
        wanted = self._wanted_columns | ({Column.DAY} if self._order else set())
        for column in Column:
            self.setColumnHidden(column, column not in wanted)

    @Slot(int)
    def _sort(self, section: int) -> None:
        """A click sorts, a second one the other way round, a third one by day again."""
        column = Column(section)
        first = column in _DESCENDING_FIRST
        if column not in _ORDERS:
            self._order = None
        elif self._order is None or self._order[0] is not column:
            self._order = (column, first)
        else:
            self._order = (column, not first) if self._order[1] == first else None
        header = self.horizontalHeader()
        header.setSortIndicatorShown(self._order is not None)
        if self._order is not None:
            direction = Qt.SortOrder.DescendingOrder if self._order[1] else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, direction)
        self._show_columns()
        self.sorted.emit(_ORDERS[self._order[0]] if self._order else None, bool(self._order and self._order[1]))

    @Slot(QPoint)
    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _fill_columns(self, menu: QMenu) -> None:
        for column in Column:
            if column is not Column.TITLE:
                action = menu.addAction(self.events.words.headings[column])
                action.setCheckable(True)
                action.setChecked(column in self._wanted_columns)
                action.toggled.connect(lambda wanted, column=column: self._want(column, is_wanted=wanted))

    def _fill_orders(self, menu: QMenu) -> None:
        """The same as clicks on headings: chosen again, an order is turned round."""
        now = self._order[0] if self._order is not None else Column.DAY
        for column in (Column.DAY, *_ORDERS):
            action = menu.addAction(self.events.words.headings[column])
            action.setCheckable(True)
            action.setChecked(column is now)
            action.triggered.connect(lambda _checked=False, column=column: self._sort(column))

    def _want(self, column: Column, *, is_wanted: bool) -> None:
        self._wanted_columns = self._wanted_columns | {column} if is_wanted else self._wanted_columns - {column}
        self._show_columns()
