"""A digest: which events, in which form, and how it will look."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from curator.desktop.toolkit.day_counts import Counts
from curator.desktop.toolkit.digest_choice import DigestChoice, DigestPreview
from curator.desktop.toolkit.digest_form import DigestForm
from curator.desktop.toolkit.direction import isolated
from curator.desktop.toolkit.joining import in_turn
from curator.desktop.toolkit.reader import Reader
from curator.desktop.toolkit.room import roomy
from curator.digest.pages import fill
from curator.visible import visible

_PAUSE = 120
"""Milliseconds without a change before the preview is made anew."""
_STYLE = "QTextBrowser { background: white; color: black; }"
"""A preview is of paper, whatever colours the window has."""


class DigestDialog(QDialog):
    """Asks what is wanted, and shows it. What becomes of it is told by signals; it closes by `accept` from outside."""

    changed = Signal(object)
    """A DigestChoice whose preview is wanted."""
    export_wanted = Signal(object)
    print_wanted = Signal(object)
    copy_wanted = Signal(object, str)
    """The DigestChoice, and `rich`, `markdown` or `text`."""
    template_copy_wanted = Signal()
    """Curator's own page template is to be saved somewhere, so that it can be changed."""
    cancelled = Signal()
    """What is under way is not wanted any more."""

    def __init__(
        self,
        parent: QWidget,
        choice: DigestChoice,
        search: str,
        counts: Counts,
        *,
        is_print: bool = False,
    ) -> None:
        """`search` is the search whose events can be chosen; empty where there is none."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print a digest") if is_print else self.tr("Export a digest"))
        self._is_busy = False
        self._said = ""
        self.form = DigestForm(choice, search, counts, self)
        self._note = QLabel(self.tr("Making the digest…"), self)
        self._preview = Reader(self)
        self._preview.setAccessibleName(self.tr("Preview of the digest"))
        self._preview.setStyleSheet(_STYLE)
        self._preview.document().setDocumentMargin(28)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole
        self._copy = self._buttons.addButton(self.tr("&Copy"), role.ResetRole)
        self._print = self._buttons.addButton(self.tr("&Print…"), role.AcceptRole if is_print else role.ResetRole)
        self._export = self._buttons.addButton(self.tr("&Export…"), role.ResetRole if is_print else role.AcceptRole)
        (self._print if is_print else self._export).setDefault(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._connect()
        self._offer(can_make=False)
        self._pause.start(0)

    def show_preview(self, preview: DigestPreview) -> None:
        """Shows how the digest begins."""
        place = self._preview.verticalScrollBar().value()
        publication = preview.publication
        self._preview.document().clear()
        if preview.text:
            self._preview.setCurrentFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self._preview.setPlainText(preview.text)
        else:
            fill(self._preview.document(), publication, preview.html)
        self._preview.verticalScrollBar().setValue(place)
        count = self.tr("%Ln event(s)", "", len(publication.events))
        self._say(in_turn((count, isolated(publication.left_out))))
        self._offer(can_make=bool(publication.events or publication.missing))

    def show_problem(self, sentence: str) -> None:
        """Says why there is nothing to be made."""
        self._preview.document().clear()
        self._say(visible(sentence))
        self._offer(can_make=False)

    def show_busy(self, is_busy: bool) -> None:
        """While the digest is made, only that can be cancelled."""
        self._is_busy = is_busy
        self.form.setEnabled(not is_busy)
        self._offer(can_make=not is_busy)
        self._note.setText(self.tr("Making the digest…") if is_busy else self._said)

    def _say(self, text: str) -> None:
        self._said = text
        self._note.setText(text)

    @override
    def reject(self) -> None:
        """The first Cancel lets go of what is under way, the next one closes; what is seen stays true."""
        self.cancelled.emit()
        if self._is_busy:
            self.show_busy(False)
        else:
            super().reject()

    def _offer(self, *, can_make: bool) -> None:
        for button in (self._copy, self._print):
            button.setEnabled(can_make)
        self._export.setEnabled(can_make and self.form.choice().form.is_ready)

    def _lay_out(self) -> None:
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        right = QVBoxLayout()
        right.addWidget(self._preview, 1)
        right.addWidget(self._note)
        halves = QHBoxLayout()
        halves.setSpacing(18)
        halves.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        halves.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(halves, 1)
        whole.addWidget(self._buttons)
        self.resize(roomy(self, 1040, 700))

    def _connect(self) -> None:
        self.form.changed.connect(self._await_preview)
        self.form.template_copy_wanted.connect(self.template_copy_wanted)
        self._pause.timeout.connect(self._ask_for_preview)
        self._export.clicked.connect(lambda: self.export_wanted.emit(self.form.choice()))
        self._print.clicked.connect(lambda: self.print_wanted.emit(self.form.choice()))
        self._buttons.rejected.connect(self.reject)
        self._copy.setMenu(self._copy_menu(self._copy))

    def _copy_menu(self, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        names = {
            "rich": self.tr("As &formatted text"),
            "markdown": self.tr("As &Markdown"),
            "text": self.tr("As plain &text"),
        }
        for kind, name in names.items():
            menu.addAction(name).triggered.connect(
                lambda _checked=False, kind=kind: self.copy_wanted.emit(self.form.choice(), kind)
            )
        return menu

    @Slot()
    def _await_preview(self) -> None:
        """Nothing is made of a choice that was not seen."""
        self._offer(can_make=False)
        self._pause.start()

    @Slot()
    def _ask_for_preview(self) -> None:
        choice = self.form.choice()
        if self.form.problem:
            self.show_problem(self.form.problem)
        elif choice.options.lacks_base:
            self.show_problem(
                self.tr("Absolute links need a web address to begin with, such as https://archive.example")
            )
        else:
            self.changed.emit(choice)
