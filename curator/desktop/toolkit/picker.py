"""A field to type into, and below it what can be picked for it, over the window; for the keyboard first of all."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.choices import Choice, ChoiceDelegate, ChoiceModel
from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.jobs import JobThread, NewestJob
from curator.desktop.toolkit.worded import worded
from curator.visible import visible

_MOST_SHOWN = 50
_SIZE = QSize(640, 400)
_MARGIN = 8
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PickerWords(Struct, frozen=True):
    """What a picker says."""

    title: str
    field: str
    """What stands in the field while it is empty."""
    list: str
    """The name of the list, for a screen reader."""
    not_found: str
    """Where nothing is found; {0} is what was typed."""
    nothing: str
    """Where nothing is typed and nothing proposed."""


Find = Callable[[str, Callable[[], bool]], Sequence[Choice]]
"""The choices for what was typed, best first; runs in a worker thread, and should end soon once it is cancelled, which
the second argument tells. For nothing typed, those to begin with."""


class Picker(QDialog):
    """A field and what is found for its text; for one opening. Enter waits for the rows that belong to the text."""

    def __init__(self, parent: QWidget, words: PickerWords, find: Find) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(words.title)
        self._words, self._find = words, find
        self._thread = JobThread("picker")
        self._search = NewestJob(self, self._thread)
        """Of the text, until its answer is shown."""
        self._search.finished.connect(self._take)
        self._search.failed.connect(self._take_failure)
        self._takes_first = False
        """Whether Enter was pressed before the answer was there."""
        self._field = QLineEdit(self)
        self._close = self._field.addAction(tinted_icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._model = ChoiceModel(self)
        self._view = QListView(self)
        self._nothing = QLabel(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._place(parent.window())
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        self._close.triggered.connect(self.reject)
        self._view.clicked.connect(self._pick)
        self._view.selectionModel().currentChanged.connect(self._tell)
        self._look()

    def chosen(self) -> str:
        """The key of what was picked; empty where there is nothing, or where it can't be picked now."""
        return self._model.key_at(self._view.currentIndex())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field up and down move through the list, and Enter takes."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                QCoreApplication.sendEvent(self._view, event)
                return True
            if event.key() in _OPENS:
                self._pick()
                return True
        return super().eventFilter(watched, event)

    @override
    def done(self, result: int) -> None:
        self._search.let_go()
        self._thread.end()
        super().done(result)

    def _lay_out(self) -> None:
        self._set_up_field()
        self._set_up_view()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(2 * _MARGIN)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        frame = QFrame(self)
        frame.setFrameShape(QFrame.Shape.Box)  # a panel's own edge is as good as invisible on a dark desktop
        frame.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        frame.setAutoFillBackground(True)
        frame.setBackgroundRole(QPalette.ColorRole.Base)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        inside.setSpacing(_MARGIN)
        inside.addWidget(self._field)
        inside.addWidget(_line(frame))
        inside.addLayout(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _set_up_field(self) -> None:
        self._field.setAccessibleName(self._words.title)
        self._field.setPlaceholderText(self._words.field)
        self._field.setFrame(False)
        self._field.setTextMargins(_MARGIN - 2, 4, 0, 4)
        self._close.setText(self.tr("Close"))

    def _set_up_view(self) -> None:
        self._view.setAccessibleName(self._words.list)
        self._view.setModel(self._model)
        self._view.setItemDelegate(ChoiceDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _place(self, window: QWidget) -> None:
        """In the middle of the window's width, nearer to its top than to its bottom."""
        room = window.geometry()
        self.resize(_SIZE.boundedTo(room.size() - QSize(4 * _MARGIN, 4 * _MARGIN)))
        free = room.size() - self.size()
        self.move(room.topLeft() + QPoint(free.width() // 2, free.height() // 3))

    @Slot()
    def _look(self) -> None:
        self._takes_first = False
        find, text = self._find, self._field.text().strip()
        self._search.start(lambda job: (text, find(text, lambda: job.is_cancelled)))

    @Slot(object)
    def _take(self, answer: tuple[str, Sequence[Choice]]) -> None:
        text, found = answer
        self._show(found, self._words.not_found.format(visible(text)) if text else self._words.nothing)

    @Slot(object)
    def _take_failure(self, error: Exception) -> None:
        self._show((), worded(error))

    def _show(self, found: Sequence[Choice], nothing: str) -> None:
        self._model.show_choices(found[:_MOST_SHOWN])
        self._view.setCurrentIndex(self._model.index(0))
        self._nothing.setText(nothing)
        self._stack.setCurrentIndex(0 if found else 1)
        if self._takes_first:
            self._pick()

    @Slot()
    def _pick(self) -> None:
        if self._search.is_awaited:
            self._takes_first = True
        elif self.chosen():
            self.accept()

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        """A screen reader is at the field, while the arrow keys move through the list."""
        self._field.setAccessibleDescription(str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return line
