"""The columns of the list of events: which are shown, and what the list is sorted by."""

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from curator.catalogue.catalogue import Order
from curator.desktop.toolkit.event_model import EventModel
from curator.desktop.toolkit.event_text import Column
from curator.desktop.toolkit.headings import Headings
from curator.desktop.toolkit.tall_rows import LEAST_HEIGHT

_ORDERS = {
    Column.TITLE: Order.TITLE,
    Column.SOURCES: Order.SOURCES,
    Column.RELATED: Order.RELATED,
    Column.CATEGORY: Order.CATEGORY,
}
_DESCENDING_FIRST = frozenset({Column.SOURCES, Column.RELATED})
_DIGITS = {Column.DAY: 12, Column.MARKS: 8, Column.SOURCES: 8, Column.RELATED: 8, Column.CATEGORY: 16}
"""How wide the columns are at first; the first one takes the rest."""


class EventColumns(QObject):
    """The headings of a table of events, and the menus in which the same can be chosen."""

    sorted = Signal(object, bool)
    """The Order that is wanted, None for that of the days, and whether it is turned round."""

    def __init__(self, table: QTableView, events: EventModel) -> None:
        super().__init__(table)
        self._table = table
        self._events = events
        self._header = Headings(table)
        # With the table's own one, Qt would ask for each heading, whenever it is drawn, if all rows are selected.
        self._header_choice = QItemSelectionModel(events, table)
        self._wanted = {Column.TITLE, Column.MARKS, Column.SOURCES}
        self._order: tuple[Column, bool] | None = None
        self._set_up()
        self._show()

    def names(self) -> str:
        """The names of the columns that the person wants, for the settings."""
        return " ".join(sorted(column.name.lower() for column in self._wanted))

    def choose(self, names: str) -> None:
        """Shows these columns; names that are not known are left out, and without any all stays as it is."""
        wanted = {column for column in Column if column.name.lower() in names.split()}
        if wanted:
            self._wanted = wanted | {Column.TITLE}
            self._show()

    def list_by_day(self) -> None:
        """Back to the order of the days, without telling so."""
        self._order = None
        self._header.setSortIndicatorShown(False)
        self._show()

    def fill_menu(self, menu: QMenu) -> None:
        """The columns, and their orders, for who has no mouse to click on headings with."""
        self._fill_columns(menu.addMenu(self.tr("Columns")))
        self._fill_orders(menu.addMenu(self.tr("Sort by")))

    def _set_up(self) -> None:
        header = self._header
        self._table.setHorizontalHeader(header)
        header.setSelectionModel(self._header_choice)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        header.setMinimumHeight(LEAST_HEIGHT)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setToolTip(self.tr("Click to sort, once more for the other way round, and again for days"))
        width = self._table.fontMetrics().horizontalAdvance("0")
        for column in Column:
            stretches = column is Column.TITLE
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not stretches:
                header.resizeSection(column, width * _DIGITS[column])
        header.sectionClicked.connect(self._sort)
        header.customContextMenuRequested.connect(self._offer_columns)

    def _show(self) -> None:
        wanted = self._wanted | ({Column.DAY} if self._order else set())
        for column in Column:
            self._table.setColumnHidden(column, column not in wanted)

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
        self._header.setSortIndicatorShown(self._order is not None)
        if self._order is not None:
            direction = Qt.SortOrder.DescendingOrder if self._order[1] else Qt.SortOrder.AscendingOrder
            self._header.setSortIndicator(column, direction)
        self._show()
        self.sorted.emit(_ORDERS[self._order[0]] if self._order else None, bool(self._order and self._order[1]))

    @Slot(QPoint)
    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_columns(menu)
        menu.popup(self._header.mapToGlobal(place))

    def _fill_columns(self, menu: QMenu) -> None:
        for column in Column:
            if column is not Column.TITLE:
                action = menu.addAction(self._events.words.headings[column])
                action.setCheckable(True)
                action.setChecked(column in self._wanted)
                action.toggled.connect(lambda wanted, column=column: self._want(column, is_wanted=wanted))

    def _fill_orders(self, menu: QMenu) -> None:
        """The same as clicks on headings: chosen again, an order is turned round."""
        now = self._order[0] if self._order is not None else Column.DAY
        for column in (Column.DAY, *_ORDERS):
            action = menu.addAction(self._events.words.headings[column])
            action.setCheckable(True)
            action.setChecked(column is now)
            action.triggered.connect(lambda _checked=False, column=column: self._sort(column))

    def _want(self, column: Column, *, is_wanted: bool) -> None:
        self._wanted = self._wanted | {column} if is_wanted else self._wanted - {column}
        self._show()
