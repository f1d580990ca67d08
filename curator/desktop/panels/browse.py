"""What there is to search for, as a tree that writes searches for the person."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.direction import isolated, room_in
from curator.desktop.toolkit.row_menu import RowMenu
from curator.desktop.toolkit.theme import quiet
from curator.visible import tool_tip, visible

SAVED = "saved"
"""The key of the group whose facets can be removed."""
REPLACE, ADD, EXCLUDE = "replace", "add", "exclude"
"""How a term joins what is typed already."""
_Key = tuple[str, str]
"""What a row is known by from one showing to the next: its group's key and its term."""
_FEW = 8
"""A group with no more facets than this is open at first."""
_LEAST_HEIGHT = 24
_MARGIN = 8
_FACET = Qt.ItemDataRole.UserRole
_GROUP = Qt.ItemDataRole.UserRole + 1
_COUNT = Qt.ItemDataRole.UserRole + 2


class Facet(Struct, frozen=True):
    """Something to search for: its name, how many events it has if that is known, the term that finds them."""

    name: str
    count: int | None
    term: str


class FacetGroup(Struct, frozen=True):
    """Facets of one kind under a title; `key` is what the code calls the kind."""

    title: str
    key: str
    facets: tuple[Facet, ...]


class BrowsePanel(QWidget):
    """Shows groups of facets; tells which one the person wants to search for, and how."""

    chosen = Signal(str, str)
    """The term, and how it joins what is typed already: `replace`, `add` or `exclude`."""
    removed = Signal(str)
    """The term of a saved search that is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FacetGroup, ...] = ()
        self._is_stale = False
        """Other groups came while nobody could see them, as they do with each save: many rows for nobody."""
        self._keys: list[_Key | None] = []
        self._open: dict[str, bool] = {}
        self._tree = _FacetTree(self)
        self._tree.setAccessibleName(self.tr("Browse"))
        self._tree.setItemDelegate(_FacetDelegate(self._tree))
        RowMenu(self._tree, self._fill_menu)
        self.setFocusProxy(self._tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._tree.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(self._tree)
        self._tree.pressed_on.connect(self._choose)
        self._tree.removal_wanted.connect(self._remove)
        self._tree.itemExpanded.connect(self._remember_fold)
        self._tree.itemCollapsed.connect(self._remember_fold)

    def show_groups(self, groups: Sequence[FacetGroup]) -> None:
        """Shows these groups; folds, current row and scroll place stay as they are."""
        if self._groups == tuple(groups):
            return
        self._groups = tuple(groups)
        self._is_stale = True
        if self.isVisible():
            self._renew()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._renew()

    def _renew(self) -> None:
        self._is_stale = False
        place, current = self._tree.verticalScrollBar().value(), _key(self._tree.currentItem())
        self._tree.setUpdatesEnabled(False)
        self._tree.setAutoScroll(False)  # it would unfold a group for the sake of the current row in it
        with QSignalBlocker(self._tree):
            rows = {_key(row): row for row in self._fill()}
            heir = next((key for key in self._heirs(current) if key in rows), None)
            if heir is not None:
                self._tree.setCurrentItem(rows[heir])
        self._keys = list(rows)
        self._tree.doItemsLayout()
        self._tree.verticalScrollBar().setValue(place)
        self._tree.setAutoScroll(True)
        self._tree.setUpdatesEnabled(True)

    def _heirs(self, current: _Key | None) -> list[_Key | None]:
        """The current row and, where that is gone, what is current after it: the rows below, then those above."""
        if current not in self._keys:
            return []
        place = self._keys.index(current)
        return self._keys[place:] + self._keys[place::-1]

    def _fill(self) -> Iterator[QTreeWidgetItem]:
        """Makes the rows anew, and tells each."""
        self._tree.clear()
        for group in self._groups:
            row = QTreeWidgetItem(self._tree, [visible(group.title)])
            row.setData(0, _GROUP, group.key)
            facets = [self._facet_row(group, facet) for facet in group.facets]
            row.addChildren(facets)
            if facets:
                row.setExpanded(self._open.setdefault(group.key, len(facets) <= _FEW))
            yield from (row, *facets)

    def _facet_row(self, group: FacetGroup, facet: Facet) -> QTreeWidgetItem:
        name = visible(facet.name)
        row = QTreeWidgetItem([name])
        row.setData(0, _FACET, facet.term)
        row.setData(0, _GROUP, group.key)
        tips = [facet.name, self.tr("Click: search for this alone"), self.tr("Ctrl+click: narrow the search to this")]
        tips.append(self.tr("Alt+click: leave this out of the search"))
        if group.key == SAVED:
            tips.append(self.tr("Del: remove this saved search"))
        row.setToolTip(0, tool_tip(*tips))
        spoken = name
        if facet.count is not None:
            row.setData(0, _COUNT, self.locale().toString(facet.count))
            spoken = self.tr("{0}, %Ln event(s)", "", facet.count).format(name)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return row

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        """The same for who has no mouse, or a desktop that moves windows with Alt; a group has none."""
        row = self._tree.itemFromIndex(index)
        if row.data(0, _FACET) is None:
            return
        term = str(row.data(0, _FACET))
        for text, how in (
            (self.tr("Search for this"), REPLACE),
            (self.tr("Narrow the search to this"), ADD),
            (self.tr("Leave this out of the search"), EXCLUDE),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, how=how: self.chosen.emit(term, how))
        if row.data(0, _GROUP) == SAVED:
            menu.addSeparator()
            menu.addAction(self.tr("Remove the saved search")).triggered.connect(lambda: self.removed.emit(term))

    @Slot(QTreeWidgetItem, object)
    def _choose(self, row: QTreeWidgetItem, keys: Qt.KeyboardModifier) -> None:
        if row.data(0, _FACET) is None:
            row.setExpanded(not row.isExpanded())
        else:
            self.chosen.emit(row.data(0, _FACET), _joining(keys))

    @Slot(QTreeWidgetItem)
    def _remove(self, row: QTreeWidgetItem) -> None:
        if row.data(0, _FACET) is not None and row.data(0, _GROUP) == SAVED:
            self.removed.emit(row.data(0, _FACET))

    @Slot(QTreeWidgetItem)
    def _remember_fold(self, row: QTreeWidgetItem) -> None:
        self._open[row.data(0, _GROUP)] = row.isExpanded()


class _FacetTree(QTreeWidget):
    """A tree whose rows are pressed, by a click or Enter, with or without Ctrl and Alt."""

    pressed_on = Signal(QTreeWidgetItem, object)
    """The row, and the modifier keys."""
    removal_wanted = Signal(QTreeWidgetItem)
    """Del was pressed on the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_second_click = False
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._take_click)

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.ClearAndSelect  # Ctrl+click is not for taking a row's selection away

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pressed_on.emit(row, event.modifiers())
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_second_click = False
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._is_second_click = True  # the first one did it; nothing is added twice, no fold is opened and closed

    @Slot(QTreeWidgetItem, int)
    def _take_click(self, row: QTreeWidgetItem, _column: int) -> None:
        if not self._is_second_click:
            self.pressed_on.emit(row, QGuiApplication.keyboardModifiers())


class _FacetDelegate(QStyledItemDelegate):
    """Draws a group's title bold, and a facet with its count in a quiet colour at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, max(_LEAST_HEIGHT, option.fontMetrics.height() + 8))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:  # a frame would end where the fold's arrow begins
            option.state &= ~QStyle.StateFlag.State_HasFocus
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text)
        count = str(index.data(_COUNT) or "")
        painter.save()
        font = QFont(option.font)
        font.setBold(index.data(_FACET) is None)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = room_in(option.rect, 2, _MARGIN)
        painter.setPen(ink if is_selected else quiet(option.palette))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        if count:
            room = room_in(room, 0, metrics.horizontalAdvance(count) + _MARGIN)
        painter.setPen(ink)
        shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def _joining(keys: Qt.KeyboardModifier) -> str:
    if keys & Qt.KeyboardModifier.AltModifier:
        return EXCLUDE
    return ADD if keys & Qt.KeyboardModifier.ControlModifier else REPLACE


def _key(row: QTreeWidgetItem | None) -> _Key | None:
    return None if row is None else (str(row.data(0, _GROUP)), str(row.data(0, _FACET) or ""))
