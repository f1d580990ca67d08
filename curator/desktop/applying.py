"""Edits of the open text on their way into the editor, and what can be done about them afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from curator.desktop import undoing
from curator.desktop.desk import Desk
from curator.desktop.toolkit.status_line import StatusLine
from curator.event.splice import Edit, StaleEditError


class Applying(QObject):
    """Each edit is one undo step; the status line says what was done, and offers to undo it."""

    def __init__(self, desk: Desk, status: StatusLine, open_file: Callable[[str], bool], take_back: QAction) -> None:
        """`open_file` opens a file, if the one that is open may be left; `take_back` undoes what was done to files."""
        super().__init__(desk)
        self._desk, self._status, self._open_file, self._take_back = desk, status, open_file, take_back
        self._last_said = ""

    @Slot()
    def undo(self) -> None:
        """Does what the status line offers while it offers to undo something, which is what was done last; else takes
        back the last step of the text."""
        self._desk.editor.finish_typing()  # else it would offer to undo what was done before that
        self._status.offered(self.tr("Undo"), self._undo_text)()

    def _undo_text(self) -> None:
        """Another file was opened perhaps, and what was done to files since then is meant: that is asked about."""
        if not self._desk.editor.undo():
            acts = {self._take_back.iconText(): self._take_back.trigger}
            self._status.say(self.tr("There is no change of the text to undo"), acts)

    @Slot(object, str)
    def apply(self, edit: Edit, said: str) -> None:
        """Makes an edit of the open text; `said` is what it does, in words."""
        self._apply(edit, said, self._desk.editor.undo)

    @Slot(object, str, object)
    def apply_with(self, edit: Edit, said: str, take_back: undoing.TakeBack) -> None:
        """The same for an edit that goes with what was done to other files just now, which `take_back` takes back."""

        def undo() -> None:
            self._desk.editor.undo()
            take_back()

        self._apply(edit, said, undo)

    def _apply(self, edit: Edit, said: str, undo: Callable[[], object]) -> None:
        try:
            self._desk.editor.apply(edit)
        except StaleEditError:
            self._status.say(self.tr("The text has changed meanwhile; please try again"))
        else:
            self._last_said = said
            self._status.say(said, {self.tr("Undo"): undo})

    @Slot(str)
    def offer_other(self, path: str) -> None:
        """Offers, behind what was done just now, to show another event that has the same address."""
        other = self.tr("Show the other")
        acts = {self.tr("Undo"): self._desk.editor.undo, other: lambda: self._open_file(path)}
        self._status.say(self._last_said, acts)

    @Slot(str, object)
    def offer_undo(self, said: str, take_back: undoing.TakeBack) -> None:
        """Says what was done to files, and offers to take it back, once."""

        def undo() -> None:
            self._desk.finish_typing()  # else what was typed just now would not count as work
            self._status.say("")
            if take_back():
                self._status.say(self.tr("Taken back: {0}").format(said))

        self._status.say(said, {self.tr("Undo"): undo})
