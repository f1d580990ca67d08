"""What ties the open event to others, at work: what the archive suggests, and what the person makes of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from curator.archive.errors import ArchiveError
from curator.curation.backlinks import Backlink
from curator.curation.relations import Proposal
from curator.desktop.acts import Acts
from curator.desktop.advisor import Advice
from curator.desktop.desk import Desk
from curator.desktop.other_files import OtherFiles
from curator.desktop.session import Session
from curator.event import context_edits, edits
from curator.event.document import Event, read
from curator.event.splice import Edit
from curator.planning.pages import EventAt
from curator.visible import visible


class Relating(QObject):
    """Stands between the advice and the panels that show it."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    failed = Signal(object)
    """The ArchiveError that kept an event from being related."""

    def __init__(self, desk: Desk, session: Session, others: OtherFiles, acts: Acts) -> None:
        super().__init__(desk)
        self._session, self._desk, self._others, self._acts = session, desk, others, acts
        self.advice = Advice()
        """The newest."""
        session.file_opened.connect(self._consider)
        session.document_changed.connect(self._consider)
        session.archive_closed.connect(self._consider)
        session.file_closed.connect(self._consider)
        session.advisor.advised.connect(self._show)
        desk.suggestions.taken.connect(self.relate)
        desk.suggestions.both_wanted.connect(self._relate_both)
        desk.suggestions.order_chosen.connect(session.advisor.put_in_order)
        desk.backlinks.answered.connect(self._answer)
        desk.contexts.added.connect(self._add_context)
        desk.contexts.removed.connect(self._remove_context)

    @Slot(object)
    def relate(self, proposals: Sequence[Proposal]) -> None:
        """Relates the open event to those that are proposed, with the contexts that they share."""
        self._make(self._edit([(one.path, _names(one)) for one in proposals]), len(proposals))

    @Slot(object)
    def _relate_both(self, proposals: Sequence[Proposal]) -> None:
        """The same, once the others point back."""
        event, edit = self._event(), self._edit([(one.path, _names(one)) for one in proposals])
        after = read(edit.apply(event.text)) if event is not None and edit is not None else None
        if isinstance(after, Event):
            origin = EventAt(self._session.path, after)
            if self._acts.relate_back(origin, [one.path for one in proposals]):
                self._make(edit, len(proposals))

    @Slot(object)
    def _answer(self, links: Sequence[Backlink]) -> None:
        self._make(self._edit([(link.path, link.contexts) for link in links]), len(links))

    def _edit(self, chosen: Sequence[tuple[str, tuple[str, ...]]]) -> Edit | None:
        """The edit that relates the open event to these; None where one of them can't be read."""
        event = self._event()
        if event is None:
            return None
        try:
            found = [self._others.related_to(path, contexts) for path, contexts in chosen]
        except ArchiveError as error:
            self.failed.emit(error)
            return None
        return edits.relate_in_order(event, [one for one in found if one is not None])

    def _make(self, edit: Edit | None, count: int) -> None:
        if edit is not None and edit.splices:
            self.edited.emit(edit, self.tr("Related %Ln event(s)", "", count))

    @Slot(str)
    def _add_context(self, name: str) -> None:
        event = self._event()
        if event is not None:
            edit = context_edits.with_context(event, name, self.advice.contexts, ())
            self.edited.emit(edit, self.tr("Added the context {0}").format(visible(name)))

    @Slot(str)
    def _remove_context(self, name: str) -> None:
        event = self._event()
        if event is not None:
            edit = context_edits.remove_context(event, self.advice.contexts, name)
            self.edited.emit(edit, self.tr("Removed the context {0}").format(visible(name)))

    def _event(self) -> Event | None:
        return self._session.document if isinstance(self._session.document, Event) else None

    @Slot()
    def _consider(self) -> None:
        self._session.advisor.consider(self._session.path, self._event())

    @Slot(object)
    def _show(self, advice: Advice) -> None:
        self.advice = advice
        event = self._event()
        is_editable = self._desk.editor.is_editable() and event is not None
        room = event.dialect.related_limit - len(event.related) if event else 0
        self._desk.suggestions.show_proposals(advice.related, room, is_editable=is_editable)
        self._desk.contexts.show_contexts(advice.contexts, advice.more_contexts, is_editable=is_editable)
        self._desk.backlinks.show_links(advice.backlinks, is_editable=is_editable)
        self._desk.related.show_unanswered(advice.unanswered)
        self._desk.count_ties(len(advice.contexts), len(advice.backlinks))


def _names(proposal: Proposal) -> tuple[str, ...]:
    return tuple(context.name for context in proposal.shared)
