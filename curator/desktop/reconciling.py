"""The bar that says what another program made of the open file, and what can be done about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from curator.archive.archive import Opened
from curator.archive.errors import ArchiveError, TooLargeError
from curator.archive.journal import Why
from curator.desktop import comparing, opening
from curator.desktop.drafting import Keep
from curator.desktop.outside import Clash, Outside
from curator.desktop.panels.editor import EditorPanel
from curator.desktop.saving import Saving
from curator.desktop.session import Session
from curator.desktop.toolkit.worded import worded
from curator.event import merge
from curator.event.encoding import FileText
from curator.event.splice import edit_between
from curator.visible import visible

Acts = Mapping[str, Callable[[], object]]


class Reconciling(QObject):
    """Whatever is chosen, both texts are kept first; nothing is written to the file before the person saves."""

    said = Signal(str)
    """What was done, for the status line."""

    def __init__(self, session: Session, editor: EditorPanel, outside: Outside, saving: Saving, keep: Keep) -> None:
        super().__init__(outside)
        self._session, self._editor, self._outside, self._saving = session, editor, outside, saving
        self._keep = keep
        outside.clashed.connect(self._show)
        outside.reloaded.connect(self._tell_reloaded)
        saving.met_another.connect(self._meet)

    @Slot(object)
    def _meet(self, error: ArchiveError) -> None:
        """A save was refused."""
        self._outside.look_now()
        self.said.emit(worded(error))

    @Slot()
    def _tell_reloaded(self) -> None:
        self.said.emit(self.tr("Another program changed this file; what it wrote is shown"))

    @Slot(object)
    def _show(self, clash: Clash | None) -> None:
        if clash is None:
            self._editor.clash.clear()
        elif clash.theirs is None:
            self._show_gone(clash)
        else:
            self._show_theirs(clash, clash.theirs)

    def _show_gone(self, clash: Clash) -> None:
        text = (
            self.tr("The folder of this file is gone, and the file with it. Its text is still here.")
            if clash.lacks_folder
            else self.tr("This file is gone: another program deleted or moved it. Its text is still here.")
        )
        acts: Acts = {
            self.tr("Put it back"): self._saving.put_back,
            self.tr("Save as a new file…"): self._saving.save_copy,
        }
        self._editor.clash.show_notice(text, acts)

    def _show_theirs(self, clash: Clash, theirs: Opened) -> None:
        merged, base = self._merged(theirs), self._session.opened
        acts: dict[str, Callable[[], object]] = {}
        if theirs.is_exact:
            acts[self.tr("Compare…")] = lambda: self._compare(theirs)
        if merged is not None and base is not None and merged not in {theirs.content.text, self._text()}:
            acts[self.tr("Merge")] = lambda: self._take(
                theirs, self._merged(theirs), self.tr("Both changes are in now")
            )
        if not isinstance(theirs.obstacle, TooLargeError):
            acts[self.tr("Keep mine")] = lambda: self._keep_mine(theirs)
        acts[self.tr("Take theirs")] = lambda: self._take(
            theirs, theirs.content.text, self.tr("The other text is shown; undo brings yours back")
        )
        acts[self.tr("Save mine as a copy…")] = self._saving.save_copy
        self._editor.clash.show_notice(self._worded(clash, theirs), acts)

    def _worded(self, clash: Clash, theirs: Opened) -> str:
        if clash.is_damaged:
            return self.tr(
                "Nothing is left in this file: another program, a full disk or a power cut emptied it. "
                "The text as it was is still here; keep yours and save, and it is back."
            )
        if self._merged(theirs) is None:
            return self.tr(
                "Another program changed this file while you were writing, in lines that you changed too. "
                "Both texts are safe; which one shall it be?"
            )
        return self.tr("Another program changed this file while you were writing. Both texts are safe.")

    def _compare(self, theirs: Opened) -> None:
        opened = self._session.opened
        if opened is None:
            return
        base, mine = opened.content.text, self._text()
        comparing.show_comparisons(
            self._window(),
            visible(opened.path),
            (
                comparing.compared(self.tr("Theirs against yours"), mine, theirs.content.text),
                comparing.compared(self.tr("What the other program changed"), base, theirs.content.text),
                comparing.compared(self.tr("What you changed"), base, mine),
            ),
        )

    def _keep_mine(self, theirs: Opened) -> None:
        """The next save may come over what the other program wrote, and over nothing else."""
        opened = self._session.opened
        if opened is not None and self._both_are_kept(theirs):
            content = FileText(theirs.content.text, opened.content.line_end, opened.content.has_bom)
            self._outside.accept(Opened(theirs.path, content, theirs.fingerprint))
            self.said.emit(self.tr("Your text stays; saving puts it in the place of the other one"))

    def _take(self, theirs: Opened, text: str | None, said: str) -> None:
        """The editor gets a text, as one undo step, that is made of theirs."""
        mine = self._text()
        if text is None:
            self.said.emit(self.tr("Both texts have changed in the same lines by now; they can't be merged"))
        if text is None or not self._both_are_kept(theirs):
            return
        if theirs.obstacle is not None:  # it can only be shown
            self._session.take(theirs)
        else:
            self._outside.accept(theirs)
            self._editor.apply(edit_between(mine, text))
        self.said.emit(said)

    def _both_are_kept(self, theirs: Opened) -> bool:
        """Whether both texts are in the history; where they can't be, that is said, and nothing is done."""
        archive, opened = self._session.archive, self._session.opened
        if archive is None or opened is None:
            return False
        mine = FileText(self._text(), opened.content.line_end, opened.content.has_bom)
        try:
            self._keep(theirs.path, opening.bytes_of(archive, theirs), Why.OUTSIDE)
            self._keep(theirs.path, mine.encode(), Why.UNSAVED)
        except (ArchiveError, ValueError) as error:
            self.said.emit(worded(error))
            return False
        return True

    def _merged(self, theirs: Opened) -> str | None:
        opened = self._session.opened
        if opened is None or theirs.obstacle is not None:
            return None
        return merge.merge(opened.content.text, self._text(), theirs.content.text)

    def _text(self) -> str:
        self._editor.finish_typing()
        return self._editor.text()

    def _window(self) -> QWidget:
        return self._editor.window()
