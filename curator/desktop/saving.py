"""Saving the open file, and leaving it: what is asked of the person before a text is written, or given up."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from curator.archive.archive import event_at, free_place, is_writable
from curator.archive.errors import ArchiveError, ChangedOnDiskError, MissingError
from curator.archive.layout import is_inside
from curator.archive.store import create
from curator.curation.backlinks import only_answered, related_paths
from curator.desktop.drafting import Drafting
from curator.desktop.session import Session
from curator.desktop.toolkit import question
from curator.desktop.toolkit.worded import worded
from curator.event.document import Event, read, title_of
from curator.event.encoding import UnfitTextError
from curator.event.section import RelatedLink
from curator.visible import visible

_MANY = 200
"""Characters that go without a question, whatever share of the text they are."""


class Saving(QObject):
    """Nothing is overwritten that nobody saw, and no text is left without a word."""

    met_another = Signal(object)
    """The file is gone or has another text, and this is the ArchiveError of the save: nothing was written."""
    refused = Signal()
    """A save was tried, and the file does not hold the text."""
    said = Signal(str)
    """What was done, for the status line."""

    def __init__(self, window: QWidget, session: Session, drafting: Drafting) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.drafting = drafting

    def save(self) -> bool:
        """Whether the open file is saved. Where another program changed it, that is told, and decided elsewhere."""
        try:
            return self._write()
        except (ChangedOnDiskError, MissingError) as error:
            self.met_another.emit(error)
        except ArchiveError as error:
            return self._settle(error)
        return False

    def leave(self) -> bool:
        """Whether the open file may be left: its text is saved or kept, or the person gave it up."""
        if not self._session.is_modified:
            return True
        answer = question.ask(
            self._window,
            self.tr("Save the changes?"),
            "\n\n".join(filter(None, (self._name(), self._one_sided()))),
            (
                question.Choice("save", self.tr("&Save"), question.AFFIRM),
                question.Choice("discard", self.tr("&Go on without saving"), question.DESTROY),
                question.Choice("stay", self.tr("&Cancel"), question.REJECT),
            ),
        )
        if answer == "save":
            try:
                return self._write()
            except ArchiveError as error:
                return self._settle(error, is_leaving=True)
        return answer == "discard"

    def _name(self) -> str:
        document = self._session.document
        return visible(title_of(document) or self._session.path) if document is not None else ""

    def _one_sided(self) -> str:
        """How many others would point to the open event, and it not to them, if it is left without being saved; empty
        for none."""
        archive, opened, event = self._session.archive, self._session.opened, self._session.document
        if archive is None or opened is None or not isinstance(event, Event):
            return ""

        def links_of(path: str) -> Sequence[RelatedLink] | None:
            other = event_at(archive, path)
            return other.related if other is not None else None

        saved = read(opened.content.text)
        known = related_paths(saved.related, opened.path) if isinstance(saved, Event) else ()
        count = len(only_answered(links_of, opened.path, related_paths(event.related, opened.path), known))
        return (
            self.tr("%Ln other event(s) point here already; without saving, this one does not point back.", "", count)
            if count
            else ""
        )

    @Slot()
    def save_copy(self) -> bool:
        """Asks for a new file and writes the text to it; in the archive it is the open file from then on."""
        archive, opened = self._session.archive, self._session.opened
        if archive is None or opened is None:
            return False
        wanted = archive.place(opened.path)
        proposal = free_place(wanted if is_writable(archive) else Path.home() / wanted.name)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save as a new file"),
            str(proposal),
            self.tr("Markdown (*.md)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever overwritten: it would be a false promise
        )
        if not name:
            return False
        place = Path(name) if name.endswith(".md") else Path(f"{name}.md")
        if not is_inside(archive.root, place):
            return self._save_elsewhere(place)
        return self._try_as(lambda: archive.path_within(place))

    def put_back(self) -> bool:
        """Writes the text to its own file, which is gone."""
        return self._try_as(lambda: self._session.path)

    def _write(self) -> bool:
        """Raises what `Session.save` raises."""
        if not self._session.is_modified:
            return True
        lost_much = self._lost_much()
        if lost_much and not self._is_meant():
            return False
        try:
            self._session.save(must_keep=lost_much)
        except ArchiveError:
            self.refused.emit()
            raise
        return True

    def _lost_much(self) -> bool:
        """Whether most of the text is gone; reliability.md case A7."""
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return False
        before, after = opened.content.text.strip(), document.text.strip()
        lost = len(before) - len(after)
        return bool(before) and (not after or (lost > len(before) / 2 and lost > _MANY))

    def _is_meant(self) -> bool:
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return False
        is_empty = not document.text.strip()
        answer = question.ask(
            self._window,
            self.tr("Nothing is left of the text. Save it so?")
            if is_empty
            else self.tr("More than half of the text is gone. Save it so?"),
            self.tr("What {0} holds now is kept in its history.").format(visible(opened.path)),
            (
                question.Choice("save", self.tr("&Save it so"), question.DESTROY),
                question.Choice("stay", self.tr("&Go on editing"), question.REJECT),
            ),
        )
        return answer == "save"

    def _settle(self, error: ArchiveError, *, is_leaving: bool = False) -> bool:
        """The file could not be written. Nothing is overwritten, and the window never closes over it unasked."""
        is_other = is_leaving and isinstance(error, ChangedOnDiskError)
        choices = {
            "again": question.Choice("again", self.tr("&Put it back"), question.AFFIRM),
            "copy": question.Choice("copy", self.tr("&Save mine as a new file…"), question.AFFIRM),
            "aside": question.Choice("aside", self.tr("&Leave it as unsaved work"), question.AFFIRM),
            "theirs": question.Choice("theirs", self.tr("&Take the other text, lose mine"), question.DESTROY),
            "stay": question.Choice("stay", self.tr("&Go on editing"), question.REJECT),
        }
        unwanted = {
            *(() if isinstance(error, MissingError) else ("again",)),
            *(() if is_leaving else ("aside",)),
            *(() if is_other else ("theirs",)),
        }
        answer = question.ask(
            self._window,
            self.tr("Not saved"),
            f"{worded(error)}\n{self._safe()}",
            [choice for key, choice in choices.items() if key not in unwanted],
        )
        acts = {"again": self.put_back, "copy": self.save_copy, "aside": self._set_aside, "theirs": self._take_theirs}
        return answer in acts and acts[answer]()

    def _safe(self) -> str:
        """Where the text is that could not be saved."""
        if self.drafting.flush():
            return self.tr("Your text is still in the editor, and a draft of it is kept.")
        return self.tr("Your text is still in the editor, and only there: no draft of it can be written either.")

    def _set_aside(self) -> bool:
        if self.drafting.leave_as_draft():
            return True
        question.tell(self._window, self.tr("The text can't be kept as unsaved work either: the disk refuses it."))
        return False

    def _save_elsewhere(self, place: Path) -> bool:
        """Writes the text to a new file outside the archive; the open file stays as it is."""
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return False
        try:
            create(place, replace(opened.content, text=document.text).encode())
        except (ArchiveError, UnfitTextError) as error:
            question.tell(self._window, worded(error))
            return False
        self.said.emit(self.tr("A copy is in {0}").format(place))
        return True

    def _take_theirs(self) -> bool:
        try:
            self._session.open_file(self._session.path)
        except ArchiveError as error:
            question.tell(self._window, worded(error))
            return False
        return True

    def _try_as(self, path: Callable[[], str]) -> bool:
        try:
            self._session.save_as(path())
        except ArchiveError as error:
            question.tell(self._window, worded(error))
            return False
        return True
