"""Drags as Qt hands them to a window: the bytes of the other program, and the events in their order."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from curator.desktop.toolkit import raw_mime
from curator.desktop.window import MainWindow
from curator.event.document import Event

COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
NO_KEYS = Qt.KeyboardModifier.NoModifier
LAST = 999
"""Behind all rows."""


class RawMime(raw_mime.RawMime):
    """What another program offers, byte for byte."""

    def __init__(self, formats: Mapping[str, bytes], unlisted: Collection[str] = ()) -> None:
        """`unlisted` types are given to who asks for them by name; `formats` does not tell of them."""
        super().__init__(formats)
        self.all_formats = dict(formats)
        self.unlisted = frozenset(unlisted)

    @override
    def formats(self) -> list[str]:
        return [name for name in super().formats() if name not in self.unlisted]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()


def bare_link(url: str) -> dict[str, bytes]:
    """A link without a title."""
    return {"text/uri-list": url.encode(), "text/plain": url.encode()}


class Drag:
    """One drag over a window. Qt's own routing finds the widget, so that a cell or field in the way takes it there too.

    The other program lets go only where it was told that it may, as XDND and Wayland have it.
    """

    def __init__(
        self,
        window: MainWindow,
        mime: QMimeData,
        *,
        actions: Qt.DropAction = COPY | MOVE | LINK,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        self._window = window
        self._mime = mime
        self._actions = actions
        self._keys = keys
        self._place: QPoint | None = None
        self.is_welcome = False
        self.answers: list[Qt.DropAction] = []
        """What the window said that it would do: once for each event that it took."""

    def over(self, widget: QWidget, place: QPoint | None = None) -> bool:
        """Moves to a place of a widget, its middle if none is given; says whether a drop is welcome there."""
        at = widget.mapTo(self._window, place or widget.rect().center())
        left = Qt.MouseButton.LeftButton
        if self._place is None:
            self._tell(QDragEnterEvent(at, self._actions, self._mime, left, self._keys))
        self._place = at
        self._tell(QDragMoveEvent(at, self._actions, self._mime, left, self._keys))
        return self.is_welcome

    def let_go(self) -> None:
        """Drops it; where that is not welcome, the drag ends without."""
        assert self._place is not None
        if not self.is_welcome:
            self.leave()
            return
        self._tell(QDropEvent(QPointF(self._place), self._actions, self._mime, Qt.MouseButton.NoButton, self._keys))
        self._place = None

    def leave(self) -> None:
        """Goes out of the window."""
        QCoreApplication.sendEvent(self._window.windowHandle(), QDragLeaveEvent())
        self._place = None

    def _tell(self, event: QDropEvent) -> None:
        event.ignore()
        QCoreApplication.sendEvent(self._window.windowHandle(), event)
        self.is_welcome = event.isAccepted()
        if self.is_welcome:
            self.answers.append(event.dropAction())


def tree_of(panel: QWidget) -> QTreeWidget:
    """The list in a panel."""
    tree = panel.findChild(QTreeWidget)
    assert tree is not None
    return tree


def before_row(tree: QTreeWidget, row: int) -> QPoint:
    """A place on the viewport where a drop comes before this row; below all rows for one that is not there."""
    model = tree.model()
    if row >= model.rowCount():
        return tree.visualRect(model.index(model.rowCount() - 1, 1)).bottomLeft() + QPoint(5, 12)
    return tree.visualRect(model.index(row, 1)).topLeft() + QPoint(5, 2)


def drop(window: MainWindow, formats: Mapping[str, bytes] | QMimeData, tree: QTreeWidget, row: int = LAST) -> Drag:
    """Drops it before a row of a list, and waits until the window has done what there is to do."""
    drag = Drag(window, formats if isinstance(formats, QMimeData) else RawMime(formats))
    assert drag.over(tree.viewport(), before_row(tree, row)), said(window)
    drag.let_go()
    settle()
    return drag


def paste(qtbot: QtBot, mime: QMimeData, tree: QTreeWidget) -> None:
    """Copies it in another program, then pastes it into a list."""
    tree.setFocus()
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    QGuiApplication.clipboard().clear()  # Qt would ask for its bytes when Python is gone


def settle() -> None:
    """Lets the window do what it put off until the drop was over."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # of cells that were closed
    assert QApplication.activeModalWidget() is None


def copied(qtbot: QtBot, tree: QTreeWidget) -> dict[str, bytes]:
    """What the chosen rows give to other programs; a drag carries the same."""
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    taken = {name: bytes(mime.data(name).data()) for name in mime.formats()}
    QGuiApplication.clipboard().clear()
    return taken


def event_of(window: MainWindow) -> Event:
    """The open event, as its text says."""
    assert isinstance(window.session.document, Event)
    return window.session.document


def urls_of(window: MainWindow) -> list[str]:
    """The addresses of the open event's sources."""
    return [source.url for source in event_of(window).sources]


def choose(tree: QTreeWidget, rows: Sequence[int]) -> None:
    """Chooses these rows and no others."""
    tree.clearSelection()
    for row in rows:
        item = tree.topLevelItem(row)
        assert item is not None
        item.setSelected(True)


def said(window: MainWindow) -> str:
    """All that the foot of the window says now."""
    return f"{window.status.currentMessage()} {window.status._message.text()}"
