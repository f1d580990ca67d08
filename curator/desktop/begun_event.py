"""The new event that was begun and is not made yet: a draft too, which its dialog has again when it opens."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from curator.archive.drafts import Draft, Unclear, new_id
from curator.archive.layout import day_folder
from curator.desktop.draft_writer import DraftWriter
from curator.event.document import Event, read
from curator.event.edition import Dialect
from curator.event.edits import as_summary
from curator.event.encoding import FileText
from curator.event.template import NewEvent

_NEW = "new-"
"""What the ids of such drafts begin with."""


def is_begun(draft: Draft | Unclear) -> bool:
    """Whether a draft is of an event that was not made yet."""
    return draft.id.startswith(_NEW)


class BegunEvent(QObject):
    """Its draft goes when the event is made, or when the person gives it up."""

    ended = Signal()
    """The event was made, or given up."""

    def __init__(self, writer: DraftWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._writer = writer
        self._id = ""
        self.pause, self.longest = writer.pause, writer.longest
        self.flush = writer.flush

    def begin(self) -> NewEvent | None:
        """The dialog opens: what is found of an event that was begun before."""
        drafts = self._writer.drafts
        for draft in filter(is_begun, drafts.all() if drafts is not None else ()):
            if isinstance(draft, Draft) and (new := _new_event(draft.content.text)) is not None:
                self._id = draft.id
                self._writer.adopt(draft)
                return new
        self._id = f"{_NEW}{new_id()}"
        return None

    def note(self, new: NewEvent, dialect: Dialect) -> None:
        """What stands in the dialog now."""
        if not (new.title or new.category or new.summary):
            self._writer.stop()
            self._writer.forget()
            return
        slug = new.slug(dialect)
        path, content = f"{day_folder(new.day)}/{slug}.md", FileText(new.text(dialect, slug))
        self._writer.take(Draft(self._id, path, datetime.now().astimezone(), content, 0, "", ""))

    def end(self) -> None:
        """It is made, or given up; not where the program ends in the middle of it."""
        if self._writer.drafts is not None:
            self._writer.stop()
            self._writer.forget()
            self._writer.has_come_through()
            self.ended.emit()


def _new_event(text: str) -> NewEvent | None:
    """What a person said whose event has this text."""
    event = read(text)
    if not isinstance(event, Event) or event.dateline.day is None:
        return None
    title, category, summary = (
        passage.text if passage is not None else "" for passage in (event.title, event.category, event.summary)
    )
    if as_summary(summary[1:]) == summary:  # the backslash came when it was written
        summary = summary[1:]
    return NewEvent(event.dateline.day, title, category, summary)
