"""What there is to search for, as a tree that writes searches for the person."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from curator.desktop.toolkit.direction import margins
from curator.desktop.toolkit.facet_tree import COUNT, FACET, GROUP, FacetTree
from curator.desktop.toolkit.field import let_clear
from curator.desktop.toolkit.row_menu import RowMenu
from curator.visible import tool_tip, visible

SAVED = "saved"
"""The key of the group whose facets can be removed."""
REPLACE, ADD, EXCLUDE = "replace", "add", "exclude"
"""How a term joins what is typed already."""
_Key = tuple[str, str]
"""What a row is known by from one showing to the next: its group's key and its term."""
_FEW = 8
"""A group with no more facets than this is open at first."""
_MORE = "\0"
"""Stands in the place of a term in the row behind the facets that are shown."""


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
    more: int = 0
    """How many there are besides these, to be found by their letters."""


class BrowsePanel(QWidget):
    """Shows groups of facets; tells which one the person wants to search for, and how."""

    chosen = Signal(str, str)
    """The term, and how it joins what is typed already: `replace`, `add` or `exclude`."""
    removed = Signal(str)
    """The term of a saved search that is not wanted any more."""
    letters_typed = Signal(str)
    """Facets with these in their names are wanted; without any, those that stand there otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FacetGroup, ...] = ()
        self._is_stale = False
        """Other groups came while nobody could see them, as they do with each save: many rows for nobody."""
        self._keys: list[_Key | None] = []
        self._open: dict[str, bool] = {}
        self._are_found = False
        self._field = QLineEdit(self)
        self._tree = FacetTree(self)
        self._set_up()

    def _set_up(self) -> None:
        self._field.setPlaceholderText(self.tr("Find contexts and sites"))
        self._field.setAccessibleName(self.tr("Find contexts and sites"))
        let_clear(self._field)
        self._field.installEventFilter(self)
        self._tree.setAccessibleName(self.tr("Browse"))
        RowMenu(self._tree, self._fill_menu)
        self.setFocusProxy(self._tree)
        field = QVBoxLayout()
        field.setContentsMargins(margins(8, 6, 4, 4))
        field.addWidget(self._field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addWidget(self._tree)
        self._field.textChanged.connect(self.letters_typed)
        self._field.returnPressed.connect(self._choose_first)
        self._tree.pressed_on.connect(self._choose)
        self._tree.removal_wanted.connect(self._remove)
        self._tree.letters_typed.connect(self._type)
        self._tree.itemExpanded.connect(self._remember_fold)
        self._tree.itemCollapsed.connect(self._remember_fold)

    def forget_typing(self) -> None:
        """Takes out of the field what was typed for another archive."""
        self._field.clear()

    def show_groups(self, groups: Sequence[FacetGroup], *, are_found: bool = False) -> None:
        """Shows these groups; folds, current row and scroll place stay as they are. Those that `are_found` by letters
        are unfolded, and from their beginning."""
        if self._groups == tuple(groups) and self._are_found == are_found:
            return
        self._groups, self._are_found = tuple(groups), are_found
        self._tree.invitation.say(self.tr("Nothing is called so") if are_found else "")
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
        self._tree.verticalScrollBar().setValue(0 if self._are_found else place)
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
            row.setData(0, GROUP, group.key)
            facets = [self._facet_row(group, facet) for facet in group.facets]
            facets += [self._more_row(group)] * bool(group.more)
            row.addChildren(facets)
            if facets:
                row.setExpanded(self._are_found or self._open.setdefault(group.key, len(facets) <= _FEW))
            yield from (row, *facets)

    def _facet_row(self, group: FacetGroup, facet: Facet) -> QTreeWidgetItem:
        name = visible(facet.name)
        row = QTreeWidgetItem([name])
        row.setData(0, FACET, facet.term)
        row.setData(0, GROUP, group.key)
        tips = [facet.name, self.tr("Click: search for this alone"), self.tr("Ctrl+click: narrow the search to this")]
        tips.append(self.tr("Alt+click: leave this out of the search"))
        if group.key == SAVED:
            tips.append(self.tr("Del: remove this saved search"))
        row.setToolTip(0, tool_tip(*tips))
        spoken = name
        if facet.count is not None:
            row.setData(0, COUNT, self.locale().toString(facet.count))
            spoken = self.tr("{0}, %Ln event(s)", "", facet.count).format(name)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return row

    def _more_row(self, group: FacetGroup) -> QTreeWidgetItem:
        row = QTreeWidgetItem([self.tr("{0} more – type to find them").format(self.locale().toString(group.more))])
        row.setData(0, FACET, _MORE)
        row.setData(0, GROUP, group.key)
        return row

    def _fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        """The same for who has no mouse, or a desktop that moves windows with Alt; a group has none."""
        row = self._tree.itemFromIndex(index)
        if row.data(0, FACET) in {None, _MORE}:
            return
        term = str(row.data(0, FACET))
        for text, how in (
            (self.tr("Search for this"), REPLACE),
            (self.tr("Narrow the search to this"), ADD),
            (self.tr("Leave this out of the search"), EXCLUDE),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, how=how: self.chosen.emit(term, how))
        if row.data(0, GROUP) == SAVED:
            menu.addSeparator()
            menu.addAction(self.tr("Remove the saved search")).triggered.connect(lambda: self.removed.emit(term))

    @Slot(QTreeWidgetItem, object)
    def _choose(self, row: QTreeWidgetItem, keys: Qt.KeyboardModifier) -> None:
        if row.data(0, FACET) is None:
            row.setExpanded(not row.isExpanded())
        elif row.data(0, FACET) == _MORE:
            self._field.setFocus()
        else:
            self.chosen.emit(row.data(0, FACET), _joining(keys))

    @Slot(QTreeWidgetItem)
    def _remove(self, row: QTreeWidgetItem) -> None:
        if row.data(0, FACET) is not None and row.data(0, GROUP) == SAVED:
            self.removed.emit(row.data(0, FACET))

    @Slot(QTreeWidgetItem)
    def _remember_fold(self, row: QTreeWidgetItem) -> None:
        if not self._are_found:
            self._open[row.data(0, GROUP)] = row.isExpanded()

    @Slot(str)
    def _type(self, letters: str) -> None:
        """Who types letters in the tree looks for a name."""
        self._field.setFocus()
        self._field.insert(letters)

    @Slot()
    def _choose_first(self) -> None:
        """Searches for the first one that was found."""
        facets = (facet for group in self._groups for facet in group.facets)
        first = next(facets, None) if self._are_found else None
        if first is not None:
            self.chosen.emit(first.term, REPLACE)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the field into the tree, Esc empties it."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Down:
            self._tree.setFocus()
        elif key == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
        else:
            return super().eventFilter(watched, event)
        return True


def _joining(keys: Qt.KeyboardModifier) -> str:
    if keys & Qt.KeyboardModifier.AltModifier:
        return EXCLUDE
    return ADD if keys & Qt.KeyboardModifier.ControlModifier else REPLACE


def _key(row: QTreeWidgetItem | None) -> _Key | None:
    return None if row is None else (str(row.data(0, GROUP)), str(row.data(0, FACET) or ""))
