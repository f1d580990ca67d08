"""A window with the help: a list of pages, a search over all of them, and the page as a reader sees it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from curator.catalogue.hits import Hits
from curator.catalogue.query import title_query
from curator.desktop.help_pages import HelpPage
from curator.desktop.panels.preview import PreviewPanel
from curator.desktop.toolkit.field import let_clear
from curator.desktop.toolkit.room import roomy
from curator.desktop.toolkit.tall_rows import TallRows
from curator.visible import visible

_SIZE = QSize(960, 700)
_LIST_WIDTH = 240
"""At least; wider where titles need it, as long as the page has more."""
_LARGEST_SHARE = 0.4
_MARGIN = 8
_NAME = Qt.ItemDataRole.UserRole


class _SearchField(QLineEdit):
    """Up and down go from page to page."""

    stepped = Signal(int)
    """One page down, or one up (-1)."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class HelpWindow(QWidget):
    """Stands beside the main window; it can stay open while one works."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(roomy(self, _SIZE.width(), _SIZE.height()))
        self._pages: Sequence[HelpPage] = ()
        self._splitter = QSplitter(self)
        self._field, self._list, self._nothing = _SearchField(self), QListWidget(self), QLabel(self)
        self.view = PreviewPanel(self)
        self._set_up()
        self._lay_out()
        self._field.textChanged.connect(self._search)
        self._field.stepped.connect(self._step)
        self._list.currentItemChanged.connect(self._show_chosen)
        self.view.link_opened.connect(self._follow)

    def show_page(self, pages: Sequence[HelpPage], name: str = "") -> None:
        """Shows these pages, and this one of them; without a name the one that was shown, else the first."""
        name, is_first = name or self.page(), not self._pages
        self._pages = pages
        self._list.clear()
        for page in pages:
            item = QListWidgetItem(page.title, self._list)
            item.setData(_NAME, page.name)
        if is_first:
            self._share_out()
        self._field.clear()
        self._choose(name or pages[0].name)
        self.show()
        self.raise_()
        self.activateWindow()
        self._field.setFocus()

    def page(self) -> str:
        """The name of the page that is shown; empty where none is."""
        item = self._list.currentItem()
        return str(item.data(_NAME)) if item is not None and not item.isHidden() else ""

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.view.stop()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, then closes."""
        if event.key() == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self._field.setPlaceholderText(self.tr("Search the help"))
        self._field.setAccessibleName(self.tr("Search the help"))
        let_clear(self._field)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setItemDelegate(TallRows(self._list))
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.view.setAccessibleName(self.tr("Page"))
        self.view.leads_to_hits = True

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        for widget in (self._field, self._list, self._nothing):
            column.addWidget(widget)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self.view)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _share_out(self) -> None:
        """Gives the list as much of the width as the titles need."""
        bar = self._list.verticalScrollBar().sizeHint().width()
        around = 2 * (self._list.frameWidth() + _MARGIN) + bar
        needed = min(self._list.sizeHintForColumn(0) + around, round(self.width() * _LARGEST_SHARE))
        width = max(_LIST_WIDTH, needed)
        self._splitter.setSizes([width, self.width() - width])

    def _items(self) -> Sequence[QListWidgetItem]:
        return [self._list.item(number) for number in range(self._list.count())]

    def _choose(self, name: str) -> None:
        self._list.setCurrentItem(next(item for item in self._items() if item.data(_NAME) == name))

    @Slot(str)
    def _search(self, typed: str) -> None:
        for item, page in zip(self._items(), self._pages, strict=True):
            item.setHidden(not page.holds(typed))
        shown = [item for item in self._items() if not item.isHidden()]
        self._nothing.setText("" if shown else self.tr("No page has “{0}”.").format(visible(typed)))
        self._nothing.setVisible(not shown)
        if shown and self._list.currentItem() not in shown:
            self._list.setCurrentItem(shown[0])
        self.view.mark_hits(Hits(title_query(typed)) if typed.strip() else None)

    @Slot(int)
    def _step(self, step: int) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        if self._list.currentItem() in shown:
            place = shown.index(self._list.currentItem()) + step
            self._list.setCurrentItem(shown[max(0, min(place, len(shown) - 1))])

    @Slot()
    def _show_chosen(self) -> None:
        text = next((page.text for page in self._pages if page.name == self.page()), "")
        self.view.show_text(text)

    @Slot(str)
    def _follow(self, link: str) -> None:
        """A link leads to another page; there are no others."""
        name = link.rpartition("/")[2].removesuffix(".md")
        if name in {page.name for page in self._pages}:
            self._field.clear()
            self._choose(name)
