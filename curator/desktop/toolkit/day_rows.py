"""Days and events as the rows of one flat list, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from curator.archive.catalogue import Day, Entry
from curator.archive.layout import link_of
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.theme import quiet
from curator.visible import tool_tip, visible

AnyIndex = QModelIndex | QPersistentModelIndex
_IS_DAY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_MARGIN = 8


@dataclass(frozen=True, slots=True)
class _DayRow:
    """A day's heading; `count` is the number of its events that are shown."""

    day: Day
    count: int


class DayRowModel(QAbstractListModel):
    """A row for each day, and below it a row for each of its events."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_DayRow | Entry] = []
        self._row_of: dict[str, int] = {}
        self._root = Path()

    def show_archive(self, root: Path) -> None:
        """The folder in which the events' files lie."""
        self._root = root

    def show_days(self, days: Sequence[Day], wanted: str) -> None:
        """Shows the days, in this order, with the events that have `wanted` in their folded title."""
        self.beginResetModel()
        self._rows = []
        for day in days:
            entries = [entry for entry in day.entries if wanted in entry.folded] if wanted else day.entries
            if entries:
                self._rows.append(_DayRow(day, len(entries)))
                self._rows.extend(entries)
        self._row_of = {row.path: number for number, row in enumerate(self._rows) if isinstance(row, Entry)}
        self.endResetModel()

    def index_of(self, path: str) -> QModelIndex:
        """The row of an event; an invalid index where it is not shown."""
        row = self._row_of.get(path)
        return QModelIndex() if row is None else self.index(row)

    def first_event(self) -> QModelIndex:
        """The first row that is an event."""
        return self.index(1) if len(self._rows) > 1 else QModelIndex()

    def path_at(self, index: AnyIndex) -> str:
        """The path of the event in a row; empty for a day's row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.path if isinstance(row, Entry) else ""

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], _DayRow):
            return Qt.ItemFlag.ItemNeverHasChildren  # not enabled: the arrow keys pass over it
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return plain | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/html", "text/plain"]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [row for index in indexes if isinstance(row := self._rows[index.row()], Entry)]
        places = [QUrl.fromLocalFile(str(self._root / row.path)) for row in rows]
        links = [f'<a href="{escape(link_of(row.path))}">{escape(row.title)}</a>' for row in rows]
        mime = QMimeData()
        mime.setUrls(places)
        mime.setText("\n".join(row.title for row in rows))
        mime.setHtml("<br>".join(links))
        return mime

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return self._day_data(row, role) if isinstance(row, _DayRow) else self._event_data(row, role)

    def _day_data(self, row: _DayRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return long_day(row.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = long_day(row.day.day)
            return self.tr("{0}, %Ln event(s)", "", row.count).format(day)
        if role == _COUNT:
            return row.count
        return role == _IS_DAY or None

    def _event_data(self, row: Entry, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = long_day(row.day)
            return f"{day}, {visible(row.title)}"
        return None


class DayRowDelegate(QStyledItemDelegate):
    """Draws a day as a quiet heading with its number of events, and an event as one line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, max(26, option.fontMetrics.height() + 10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(_IS_DAY):
            self._paint_day(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        _draw(painter, option.rect.adjusted(_MARGIN * 2, 0, -_MARGIN, 0), text)
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        # The view's own palette: the row is not enabled, and would be drawn as if it could not be read.
        palette = option.widget.palette()
        painter.fillRect(option.rect, palette.color(QPalette.ColorRole.AlternateBase))
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        count = str(index.data(_COUNT))
        room = painter.fontMetrics().horizontalAdvance(count) + 2 * _MARGIN
        _draw(painter, option.rect.adjusted(_MARGIN, 0, -room, 0), str(index.data()))
        painter.setFont(option.font)
        painter.setPen(quiet(palette))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -_MARGIN, 0), right, count)
        painter.restore()


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
