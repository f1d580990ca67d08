"""What ties the open event to others, at work: what the archive suggests, and what the person makes of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.errors import ArchiveError
from curator.archive.targets import place_meant
from curator.curation import backlinks, known_contexts, relations
from curator.desktop import quick_find
from curator.desktop.acts import Acts
from curator.desktop.advisor import Advice
from curator.desktop.desk import Desk
from curator.desktop.dialogs import pick_event
from curator.desktop.other_files import OtherFiles
from curator.desktop.session import Session
from curator.event import context_edits, edits
from curator.event.document import Event, read
from curator.event.entities import unescape
from curator.event.section import RelatedLink
from curator.event.splice import Edit
from curator.planning import batch, pages
from curator.visible import visible

_Ties = Sequence[tuple[str, tuple[str, ...]]]
"""Paths of events, and the contexts that tie each of them."""


class Relating(QObject):
    """Stands between the advice and the panels that show it."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    edited_with = Signal(object, str, object)
    """The same, and the function that takes back what was done to other files with it."""
    said = Signal(str)
    """Why there is nothing to do."""
    failed = Signal(object)
    """The ArchiveError that kept an event from being related."""

    def __init__(self, desk: Desk, session: Session, others: OtherFiles, acts: Acts) -> None:
        super().__init__(desk)
        self._session, self._desk, self._others, self._acts = session, desk, others, acts
        self.advice = Advice()
        """The newest."""
        self._path = ""
        """Of the file that it is about."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        """Once the file that was opened is painted."""
        self._soon.timeout.connect(self._consider)
        desk.columns.tabs.currentChanged.connect(self._catch_up)
        session.archive_opened.connect(self._consider)
        session.file_opened.connect(self._begin)
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
    def relate(self, proposals: Sequence[relations.Proposal]) -> None:
        """Relates the open event to those that are proposed, with the contexts that they share."""
        self._relate([(one.path, _names(one)) for one in proposals])

    def unrelated(self, paths: Sequence[str]) -> Sequence[str]:
        """Those of these events that could be related to the open one; none where that can't be changed."""
        event = self._event() if self._desk.editor.is_editable() else None
        return [path for path in paths if path not in self._known(event)] if event is not None else []

    def _known(self, event: Event) -> Collection[str]:
        """What the open event need not be related to."""
        return {self._session.path, *backlinks.related_paths(event.related, self._session.path)}

    def relate_paths(self, paths: Sequence[str]) -> None:
        """Relates the open event to these, without a context."""
        self._desk.finish_typing()
        self._relate([(path, ()) for path in paths])

    @Slot()
    def pick(self) -> None:
        """Lets the person pick an event, and relates it to the open one."""
        self._desk.finish_typing()
        event, catalogue = self._event(), self._session.indexer.catalogue
        if event is None or catalogue is None:
            return
        known = self._known(event)
        word = event.dialect.context_word
        dialog = pick_event.PickEventDialog(self._desk, quick_find.find_to_relate(catalogue, known), word)
        picked = dialog.picked() if dialog.exec() else None
        dialog.deleteLater()  # with what it looks titles up in
        if picked is not None:
            self._relate([(picked.path, dialog.contexts())])

    @Slot(object)
    def _relate_both(self, proposals: Sequence[relations.Proposal]) -> None:
        """The same, once the others point back; both sides are taken back together."""
        self._desk.finish_typing()
        paths = [one.path for one in proposals]
        if {link.path for link in self.advice.backlinks}.issuperset(paths):
            self.relate(proposals)
            return
        event, edit = self._event(), self._edit(self._new([(one.path, _names(one)) for one in proposals]))
        after = read(edit.apply(event.text)) if event is not None and edit is not None and edit.splices else None
        if not isinstance(after, Event):
            return
        take_back = self._acts.relate_back(pages.EventAt(self._session.path, after), paths)
        if take_back is not None:
            self.edited_with.emit(edit, self.tr("Related %Ln event(s) on both sides", "", len(paths)), take_back)
            self._choose(paths)

    @Slot(object)
    def _answer(self, links: Sequence[backlinks.Backlink]) -> None:
        self._relate([(link.path, link.contexts) for link in links])

    def _relate(self, wanted: _Ties) -> None:
        chosen = self._new(wanted)
        edit = self._edit(chosen)
        if edit is not None and edit.splices:
            self.edited.emit(edit, self.tr("Related %Ln event(s)", "", len(chosen)))
            self._choose([path for path, _ in chosen])

    def _new(self, chosen: _Ties) -> _Ties:
        """Without those that are related by now: what is shown may be older, and who presses twice means them once."""
        new = self.unrelated([path for path, _ in chosen])
        return [(path, contexts) for path, contexts in chosen if path in new]

    def _edit(self, chosen: _Ties) -> Edit | None:
        """The edit that relates the open event to these; None where one of them can't be read."""
        event = self._event()
        if event is None:
            return None
        try:
            found = [self._others.related_to(path, contexts) for path, contexts in chosen]
        except ArchiveError as error:
            self.failed.emit(error)
            return None
        if None in found:
            path, _ = chosen[found.index(None)]
            self.said.emit(self.tr("{0} has no title to show in the list").format(visible(path)))
        return edits.relate_in_order(event, [one for one in found if one is not None])

    def _choose(self, paths: Sequence[str]) -> None:
        """Shows where they stand in the list now."""
        self._desk.related.choose([row for row, link in enumerate(self._links()) if self._leads_to(link, paths)])

    def _links(self) -> Sequence[RelatedLink]:
        event = self._event()
        return event.related if event is not None else ()

    def _leads_to(self, link: RelatedLink, paths: Collection[str]) -> bool:
        return place_meant(link.target, self._session.path) in paths

    @Slot(str)
    def _add_context(self, name: str) -> None:
        event = self._event_with_contexts()
        if event is None:
            return
        edit = context_edits.with_context(event, name, self.advice.contexts, ())
        if edit.splices:
            self.edited.emit(edit, self.tr("Added the context {0}").format(visible(unescape(name))))
        else:
            self.said.emit(self.tr("The event has the context {0} already").format(visible(unescape(name))))

    @Slot(str)
    def _remove_context(self, name: str) -> None:
        event = self._event_with_contexts()
        if event is not None:
            edit = known_contexts.remove_context(name, event, self.advice.elsewhere, self._saved())
            after = read(edit.apply(event.text))
            is_listed = isinstance(after, Event) and after.lists_contexts and not event.lists_contexts
            said = (
                self.tr("Removed the context {0}; the event lists its own now, since others tell of it")
                if is_listed
                else self.tr("Removed the context {0}")
            )
            self.edited.emit(edit, said.format(visible(unescape(name))))

    def _event_with_contexts(self) -> Event | None:
        """The open event; None, and told why, where its front matter is none that a context could be written into."""
        event = self._event()
        if event is not None and not context_edits.can_change(event):
            self.failed.emit(batch.FrontMatterError(Path(self._session.path)))
            self._show(self.advice)  # a box that was ticked is as it was
            return None
        return event

    def _event(self) -> Event | None:
        return self._session.document if isinstance(self._session.document, Event) else None

    @Slot()
    def _begin(self) -> None:
        """Another file is about to be shown: what ties it waits until that is painted, unless it is in sight itself."""
        if self._session.path == self._path or self._is_in_sight():
            self._consider()
        else:
            self._forget_sides()
            self._soon.start()

    def _is_in_sight(self) -> bool:
        return any(panel.isVisible() for panel in (self._desk.suggestions, self._desk.contexts, self._desk.backlinks))

    @Slot()
    def _catch_up(self) -> None:
        if self._soon.isActive():
            self._consider()

    def _forget_sides(self) -> None:
        if self._session.path != self._path:
            self._desk.related.forget_sides()
            self._path = self._session.path

    @Slot()
    def _consider(self) -> None:
        self._soon.stop()
        self._forget_sides()
        self._session.advisor.consider(self._session.path, self._event(), self._saved())

    def _saved(self) -> str:
        """What stands in the file, if its day's page follows it."""
        opened = self._session.opened
        return opened.content.text if opened and self._session.keeps_pages else ""

    @Slot(object)
    def _show(self, advice: Advice) -> None:
        if self._soon.isActive():
            return  # it is about the file that was open before
        self.advice = advice
        event = self._event()
        is_editable = self._desk.editor.is_editable() and event is not None
        room = event.dialect.related_limit - len(event.related) if event else 0
        state = {"is_editable": is_editable, "is_asked": advice.is_whole}
        self._desk.suggestions.show_proposals(advice.related, room, **state)
        has_event = event is not None
        self._desk.contexts.show_contexts(advice.contexts, advice.more_contexts, **state, has_event=has_event)
        self._desk.backlinks.show_links(advice.backlinks, **state, has_event=has_event)
        sides = (advice.unanswered, advice.missing)
        self._desk.related.show_sides(
            *({link.target for link in self._links() if self._leads_to(link, side)} for side in sides)
        )
        knows = advice.is_whole or not has_event
        self._desk.count_ties(len(advice.contexts), len(advice.backlinks) if knows else None)


def _names(proposal: relations.Proposal) -> tuple[str, ...]:
    return tuple(context.name for context in proposal.shared)
