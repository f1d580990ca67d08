"""All that a window says, wherever it says it, and whether a text from a file could deceive or do something there."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QTabWidget,
    QWidget,
)

from curator.desktop.toolkit.direction import OWN_DIRECTION
from curator.desktop.toolkit.text_area import TextArea
from curator.visible import visible

_OWN_MARKUP = re.compile(r'</?(qt|br|span|b)>|</?a( href="[a-z0-9]+")?>')
"""What Curator's own rich texts are made of."""


def deceptions(root: QWidget) -> list[str]:
    """What in a window, or in one that it opened, is laid out as HTML or holds characters that can't be seen.

    Fields and editors are left out: they hold what is typed or written, exactly.
    """
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        for what, text, is_rich in _said(widget):
            shown = text.removeprefix(OWN_DIRECTION)
            if shown != "\n".join(map(visible, shown.split("\n"))):
                found.append(f"{type(widget).__name__} {what}: hidden characters in {text!r:.300}")
            if is_rich and "<" in _OWN_MARKUP.sub("", text):
                found.append(f"{type(widget).__name__} {what}: laid out as HTML: {text!r:.300}")
    return found


def all_texts(root: QWidget) -> str:
    """The same texts, one a line."""
    return "\n".join(text for widget in (root, *root.findChildren(QWidget)) for _, text, _ in _said(widget))


def _said(widget: QWidget) -> Iterator[tuple[str, str, bool]]:
    """Each text of a widget itself: what it is, how it reads, and whether Qt lays it out as HTML."""
    yield "title", widget.windowTitle(), False
    yield "tip", widget.toolTip(), Rich.mightBeRichText(widget.toolTip())
    yield "name", widget.accessibleName(), False
    yield "description", widget.accessibleDescription(), False
    for action in widget.actions():
        yield from _of_action(action)
    yield from _own_text(widget)
    if isinstance(widget, QTabWidget):
        yield from (("tab", widget.tabText(number), False) for number in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(number), False) for number in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _of_view(widget)


def _own_text(widget: QWidget) -> Iterator[tuple[str, str, bool]]:
    if isinstance(widget, QLabel):
        yield "text", widget.text(), _is_rich(widget)
    elif isinstance(widget, QAbstractButton):
        yield "text", widget.text(), False
    elif isinstance(widget, QGroupBox):
        yield "text", widget.title(), False
    elif isinstance(widget, QLineEdit):
        yield "invitation", widget.placeholderText(), False
    elif isinstance(widget, TextArea):
        yield "invitation", widget._invitation, False


def _is_rich(label: QLabel) -> bool:
    looks = label.textFormat()
    return looks == Qt.TextFormat.RichText or (looks == Qt.TextFormat.AutoText and Rich.mightBeRichText(label.text()))


def _of_action(action: QAction) -> Iterator[tuple[str, str, bool]]:
    yield "command", action.text(), False
    yield "tip of a command", action.toolTip(), Rich.mightBeRichText(action.toolTip())
    yield "status tip", action.statusTip(), False


def _of_view(view: QAbstractItemView) -> Iterator[tuple[str, str, bool]]:
    """Its cells as its delegate writes them, with their tips and what a screen reader says."""
    delegate, locale = view.itemDelegate(), view.locale()
    for index in _indexes(view.model(), QModelIndex()):
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        yield "cell", delegate.displayText(text, locale) if isinstance(delegate, QStyledItemDelegate) else text, False
        tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        yield "tip of a cell", tip, Rich.mightBeRichText(tip)
        yield "name of a cell", str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""), False


def _indexes(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # where it is private
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            yield model.index(row, column, parent)
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _indexes(model, model.index(row, 0, parent))
