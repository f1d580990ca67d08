"""A widget as a place to drop things on: it takes only copies, says where a drop would land, scrolls at its edges."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from curator.curation import drops

_LARGEST = 4 * 1024 * 1024
_LARGEST_PICTURE = 64 * 1024 * 1024
_EDGE = 28
_SCROLL_PAUSE = 60

PNG, _QT_PICTURE = "image/png", "application/x-qt-image"

Formats = Mapping[str, bytes]
Judge = Callable[[Formats], str]
"""Why something can't be dropped here, in words; empty where it can."""


def formats_of(mime: QMimeData | None) -> dict[str, bytes]:
    """All that a drop or the clipboard holds, by MIME type; what is larger than 4 MB is left out, but for a picture.

    Browsers offer some types that Qt does not list (features.md section 2.1), so these are asked for by name too.
    """
    found: dict[str, bytes] = {}
    if mime is None:  # a clipboard that was emptied, on some platforms
        return found
    listed = mime.formats()
    for name in dict.fromkeys((*listed, *drops.TYPES)):
        data = bytes(mime.data(name).data())
        # As the mark of a browser's window, which has no data.
        says_by_being_there = name in drops.TYPES and name in listed
        if (data or says_by_being_there) and len(data) <= (_LARGEST_PICTURE if name == PNG else _LARGEST):
            found[name] = data
    if _QT_PICTURE in listed and PNG not in found:
        found[PNG] = _as_png(mime)
    return found


def _as_png(mime: QMimeData) -> bytes:
    """A picture that Qt gives as such alone, whatever its system calls it."""
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(data, b"png").write(QImage(mime.imageData()))
    return bytes(data.data().data())


class DropZone(QObject):
    """Watches a widget for drags that end on it. What is dropped is told once the drop is over, never during it."""

    hovered = Signal(QPoint)
    """Where on the widget a drop would land."""
    left = Signal()
    """The drag is over, or elsewhere."""
    dropped = Signal(object, QPoint)
    """The formats of what was dropped, and where."""
    refused = Signal(str)
    """Why what hangs over the widget can't be dropped here."""

    def __init__(self, widget: QWidget, judge: Judge, only_copies: str, *, keeps_own: bool = False) -> None:
        """`only_copies` says why a thing that can only be moved is refused.

        With `keeps_own` the widget itself gets what comes from within it, and what is refused here but for files: an
        editor knows how to move its text.
        """
        super().__init__(widget)
        area = widget if isinstance(widget, QAbstractScrollArea) else None
        self._target = area.viewport() if area else widget
        self._scroll_bar = area.verticalScrollBar() if area else None
        self._judge = judge
        self._only_copies = only_copies
        self._keeps_own = keeps_own
        self._judge_place: Callable[[QPoint], str] = lambda _: ""
        self._reason = self._misplaced = ""
        """Why what hangs here can't be dropped anywhere on the widget; and why not at this place."""
        self._is_text = False
        self._step = 0
        self._place = QPoint()
        self._is_passed_on = False
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_PAUSE)
        self._scrolling.timeout.connect(self._scroll)
        self._left_out: tuple[QWidget, ...] = ()
        widget.setAcceptDrops(True)
        self._target.setAcceptDrops(True)
        self._target.installEventFilter(self)

    def leave_out(self, *widgets: QWidget) -> None:
        """What hangs over these is theirs alone: Qt would pass on to here what they refuse."""
        self._left_out = widgets

    def judge_places(self, judge: Callable[[QPoint], str]) -> None:
        """Takes things only where this gives no reason against the place."""
        self._judge_place = judge

    def paste(self) -> None:
        """Takes what the clipboard holds as if it were dropped; at no place in particular."""
        formats = formats_of(QGuiApplication.clipboard().mimeData())
        reason = self._judge(formats)
        if reason:
            self.refused.emit(reason)
        else:
            self.dropped.emit(formats, QPoint())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDragMoveEvent):
            return self._move(event)
        if isinstance(event, QDropEvent):
            return self._drop(event)
        if event.type() == QEvent.Type.DragLeave:
            self._end()
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        self._is_passed_on = self._keeps_own and event.source() is self._target
        if self._is_passed_on:
            return False
        can_copy, formats = event.possibleActions() & Qt.DropAction.CopyAction, formats_of(event.mimeData())
        self._reason = self._judge(formats) if can_copy else self._only_copies
        self._misplaced = ""  # else Qt would tell nothing of other places
        self._is_text = not drops.files_in(formats)
        return self._answer(event)

    def _move(self, event: QDragMoveEvent) -> bool:
        if not self._reason and not self._is_passed_on:
            self._place = event.position().toPoint()
            self._watch_edges(self._place.y())
            self._look_at_place()
        return self._answer(event)

    def _answer(self, event: QDropEvent) -> bool:
        if self._is_passed_on:
            return False
        if any(_is_over(widget, self._target, event.position().toPoint()) for widget in self._left_out):
            event.ignore()
            return True
        if self._reason and self._keeps_own and self._is_text:
            self._is_passed_on = True
            return False
        reason = self._reason or self._misplaced
        if reason:
            event.ignore()
            self.refused.emit(reason)
            return True
        # Move would tell the browser that its object was taken away from it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        if self._is_passed_on:
            return False
        formats, place = formats_of(event.mimeData()), event.position().toPoint()
        self._misplaced = self._judge_place(place)  # another one than at the last move, where the widget scrolled
        self._end()
        self._answer(event)
        reason = self._reason or self._misplaced
        if not reason:
            # Work starts after the drop: until it returns, the program that was dragged from stands still.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(formats, place))
        return True

    def _end(self) -> None:
        self._scrolling.stop()
        self.left.emit()

    def _look_at_place(self) -> None:
        self._misplaced = self._judge_place(self._place)
        if self._misplaced:
            self.left.emit()
        else:
            self.hovered.emit(self._place)

    def _watch_edges(self, y: int) -> None:
        bottom = self._target.height()
        self._step = -1 if y < _EDGE else 1 if y > bottom - _EDGE else 0
        if self._step and self._scroll_bar is not None:
            self._scrolling.start()
        else:
            self._scrolling.stop()

    @Slot()
    def _scroll(self) -> None:
        if self._scroll_bar is not None:
            self._scroll_bar.setValue(self._scroll_bar.value() + self._step * self._scroll_bar.singleStep())
            self._look_at_place()  # what lies below the pointer, which rests, is another row now


def _is_over(widget: QWidget, target: QWidget, place: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFrom(target, place))


class InsertionLine(QFrame):
    """The line between two rows of a list that says where a drop lands."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setFrameShape(QFrame.Shape.HLine)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setLineWidth(2)
        self.setForegroundRole(self.palette().ColorRole.Highlight)
        self.setFixedHeight(3)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def row_at(self, place: QPoint) -> int:
        """The row before which a drop at this place comes; the number of rows where it comes last."""
        index = self._view.indexAt(place)
        if not index.isValid():
            return self._view.model().rowCount()
        return index.row() + (place.y() > self._view.visualRect(index).center().y())

    @Slot(QPoint)
    def show_at(self, place: QPoint) -> None:
        """Shows where a drop at this place would land."""
        model, row = self._view.model(), self.row_at(place)
        if row < model.rowCount():
            y = self._view.visualRect(model.index(row, 0)).top()
        else:
            last = self._view.visualRect(model.index(row - 1, 0)) if row else None
            y = last.bottom() if last else 0
        self.setGeometry(0, max(0, y - 1), self._view.viewport().width(), 3)
        self.show()
