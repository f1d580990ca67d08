"""A field to type into, and below it what can be picked for it, over the window; for the keyboard first of all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.icons import tinted_icon
from curator.desktop.toolkit.jobs import Job, JobThread
from curator.desktop.toolkit.theme import quiet
from curator.visible import tool_tip, visible
from curator.wording import sentence

AnyIndex = QModelIndex | QPersistentModelIndex
_MOST_SHOWN = 50
_SIZE = QSize(640, 400)
_MARGIN = 8
_ASIDE = Qt.ItemDataRole.UserRole
_CAN_BE_PICKED = Qt.ItemDataRole.UserRole + 1
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be picked."""

    key: str
    """What tells it apart from all others; not empty."""
    text: str
    aside: str
    """What stands quietly at its right."""
    spoken: str
    """All of it, for a screen reader."""
    obstacle: str = ""
    """Why it can't be picked now."""


@dataclass(frozen=True, slots=True)
class PickerWords:
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
        self._job: Job | None = None
        """The search for the text, until its answer is shown."""
        self._takes_first = False
        """Whether Enter was pressed before the answer was there."""
        self._field = QLineEdit(self)
        self._close = self._field.addAction(tinted_icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._model = _ChoiceModel(self)
        self._view = QListView(self)
        self._nothing = QLabel(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._place(parent.window())
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._close.triggered.connect(self.reject)
        self._view.clicked.connect(self._pick)
        self._view.selectionModel().currentChanged.connect(self._tell)
        self._search()

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
        self._let_go()
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
        self._view.setItemDelegate(_ChoiceDelegate(self._view))
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
    def _search(self) -> None:
        self._let_go()
        self._takes_first = False
        find, text = self._find, self._text()
        self._job = Job(lambda job: (text, find(text, lambda: job.is_cancelled)), self, self._thread)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._take_failure)
        self._job.start()

    def _let_go(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.let_go()

    @Slot(object)
    def _take(self, answer: tuple[str, Sequence[Choice]]) -> None:
        text, found = answer
        if self._job is None or text != self._text():
            return  # it was on its way when the next letter was typed
        words = self._words
        self._show(found, words.not_found.format(visible(text)) if text else words.nothing)

    @Slot(object)
    def _take_failure(self, error: Exception) -> None:
        if self._job is not None:
            self._show((), visible(sentence(error, QCoreApplication.translate)))

    def _show(self, found: Sequence[Choice], nothing: str) -> None:
        self._let_go()
        self._model.show_choices(found[:_MOST_SHOWN])
        self._view.setCurrentIndex(self._model.index(0))
        self._nothing.setText(nothing)
        self._stack.setCurrentIndex(0 if found else 1)
        if self._takes_first:
            self._pick()

    @Slot()
    def _pick(self) -> None:
        if self._job is not None:
            self._takes_first = True
        elif self.chosen():
            self.accept()

    def _text(self) -> str:
        return self._field.text().strip()

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        """A screen reader is at the field, while the arrow keys move through the list."""
        self._field.setAccessibleDescription(str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return line


class _ChoiceModel(QAbstractListModel):
    """A row for each choice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Choice, ...] = ()

    def show_choices(self, rows: Sequence[Choice]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def key_at(self, index: AnyIndex) -> str:
        row = self._rows[index.row()] if index.isValid() else None
        return row.key if row is not None and not row.obstacle else ""

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: visible(row.text),
            Qt.ItemDataRole.ToolTipRole: tool_tip(row.text),
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            _ASIDE: row.aside,
            _CAN_BE_PICKED: not row.obstacle,
        }
        return answers.get(role)


class _ChoiceDelegate(QStyledItemDelegate):
    """Draws the text, quietly where it can't be picked, and quietly at its right what stands aside."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, max(26, option.fontMetrics.height() + 10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        faint = option.palette.color(role) if is_selected else quiet(option.palette)
        aside = str(index.data(_ASIDE))
        room = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setPen(faint)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(aside) - 2 * _MARGIN)
        painter.setPen(option.palette.color(role) if index.data(_CAN_BE_PICKED) else faint)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
