"""The field in which the archive is searched as the person types."""

import re
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget
from typing_extensions import override

from curator.desktop.toolkit import search_help
from curator.desktop.toolkit.field import let_clear
from curator.desktop.toolkit.hit_selections import qt_length
from curator.desktop.toolkit.icons import tinted_icon
from curator.visible import visible

How = Literal["replace", "add", "exclude"]
_PLACING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Hide}
_LEAD = re.compile(r'-?(?:\w+:)?"?')
"""What stands before the part of a term that is the person's own."""


class SearchField(QLineEdit):
    """Tells of each change of its text at once; whoever searches drops what is stale."""

    searched = Signal(str)
    entered = Signal()
    down_pressed = Signal()
    save_wanted = Signal(str)
    """The search to keep."""
    forget_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: frozenset[str] = frozenset()
        self._problem = _Problem(self)
        self._glass = self.addAction(tinted_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._help = self.addAction(tinted_icon("help"), QLineEdit.ActionPosition.TrailingPosition)
        self._help.setShortcut(QKeySequence("Ctrl+F1"))
        self._help.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        _name(self._help, self.tr("What can be searched for"), self._help.shortcut())
        self._star = self.addAction(tinted_icon("star"), QLineEdit.ActionPosition.TrailingPosition)
        self._star.setCheckable(True)
        self._drawn: tuple[bool, QKeySequence] | None = None
        """What star and name of it tell: whether the search is kept, and the keys for it."""
        self._keep = QAction(self)
        let_clear(self)
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search events"))
        self.textChanged.connect(self._tell)
        self.returnPressed.connect(self.entered)
        self._glass.setText(self.tr("Search"))
        self._glass.triggered.connect(self.selectAll)
        self._help.triggered.connect(self.show_help)
        self._star.triggered.connect(self._keep_or_forget)
        self._tint()
        self._show_star()

    @Slot()
    def start(self) -> None:
        """Puts the cursor here; what is typed takes the place of what stands here."""
        self.setFocus()
        self.selectAll()

    def obey(self, keep: QAction) -> None:
        """Lets this action do what the star does: it can be had, and is on, as the star is, which tells its keys."""
        self._keep = keep
        keep.triggered.connect(self._keep_or_forget)
        keep.changed.connect(self._show_star)
        self._show_star()

    def set_text(self, text: str) -> None:
        """Searches for a text, once, even if it stands there already. Undo brings back the text before it."""
        if text == self.text():
            self._tell(text)
            return
        self.selectAll()
        if text:
            self.insert(text)
        else:
            self.del_()

    @Slot(str, str)
    def add_term(self, term: str, how: How) -> None:
        """Writes a term as if the person had; one that stands there already is not written twice, but turned round
        where it says the opposite.
        """
        bare = term.removeprefix("-")
        wanted = f"-{bare}" if how == "exclude" else term
        there = re.compile(rf"(?<!\S)-?{re.escape(bare)}(?!\S)")
        text = "" if how == "replace" else self.text().rstrip()
        if there.search(text):
            self.set_text(there.sub(lambda _: wanted, text))
            return
        if text.count('"') % 2:
            text += '"'  # what was being quoted ends before it
        self.set_text(f"{text} {wanted}".lstrip())

    def show_saved(self, texts: Sequence[str]) -> None:
        """The searches that are kept."""
        self._saved = frozenset(text.strip() for text in texts)
        self._show_star()

    def show_problem(self, text: str) -> None:
        """Says below the field what about the text can't be understood, until it changes."""
        shown = visible(text)
        if shown != self._problem.text():
            self.setAccessibleDescription(shown)
            self._problem.say(shown)

    @Slot()
    def show_help(self) -> None:
        """Opens the table of what can be typed."""
        help_ = search_help.SearchHelp(self)
        help_.taken.connect(self.write_example)
        help_.show_below(self)

    @Slot(str)
    def write_example(self, example: str) -> None:
        """Adds an example to the text; what is to be typed over is selected."""
        self.add_term(example, "add")
        lead = _LEAD.match(example)
        part = example[lead.end() if lead else 0 :]
        before = self.text()[: self.text().rfind(example) + len(example) - len(part)]
        self.setFocus()
        self.setSelection(qt_length(before), qt_length(part.removesuffix('"')))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.set_text("")
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self.show_problem("")
        self._show_star()
        self.searched.emit(text)

    @Slot()
    def _keep_or_forget(self) -> None:
        self._show_star()  # what is kept is told by `show_saved`, not by the click
        text = self.text().strip()
        if text:
            (self.forget_wanted if text in self._saved else self.save_wanted).emit(text)

    def _tint(self) -> None:
        self._glass.setIcon(tinted_icon("search", self.palette()))
        self._help.setIcon(tinted_icon("help", self.palette()))
        self._draw_star()

    @Slot()
    def _show_star(self) -> None:
        """For the text that stands here now; what stays as it is costs a key nothing."""
        text = self.text().strip()
        is_saved = text in self._saved
        self._star.setVisible(bool(text))
        self._keep.setEnabled(bool(text))
        for action in (self._star, self._keep):
            action.setChecked(is_saved)
        if (is_saved, self._keep.shortcut()) != self._drawn:
            self._draw_star()

    def _draw_star(self) -> None:
        is_saved, keys = self._drawn = self._star.isChecked(), self._keep.shortcut()
        self._star.setIcon(tinted_icon("starred" if is_saved else "star", self.palette()))
        _name(self._star, self.tr("Forget this search") if is_saved else self.tr("Keep this search"), keys)


class _Problem(QLabel):
    """A line that lies over what stands below its field, so that nothing moves for it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.hide()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setMargin(3)
        self.setIndent(5)
        field.installEventFilter(self)

    def say(self, text: str) -> None:
        """Shows a text as long as the field has the focus; an empty one hides it."""
        self.setText(text)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() in _PLACING:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._field.window()
        if not self.text() or not self._field.hasFocus():
            self.hide()
            return
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > self._field.width():
            self.setWordWrap(True)
            size = QSize(self._field.width(), self.heightForWidth(self._field.width()))
        self.setGeometry(QRect(self._field.mapTo(window, QPoint(0, self._field.height() + 2)), size))
        self.show()
        self.raise_()


def _name(action: QAction, text: str, keys: QKeySequence) -> None:
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(text)
    action.setToolTip(f"{text} ({shown})" if shown else text)
