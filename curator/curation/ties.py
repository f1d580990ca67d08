"""What ties an event to others: its contexts, related events to propose, and who points to it. The door for the window
and the command line."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Protocol

from curator.archive.layout import day_of
from curator.catalogue.names import context_key
from curator.curation.backlinks import Backlink, BacklinkBook, Cancelled, backlinks, related_paths, unanswered
from curator.curation.contexts import ContextBook, ContextProposal, Text, context_proposals
from curator.curation.known_contexts import NOWHERE, Elsewhere, contexts_of, listed_contexts
from curator.curation.relations import Order, Proposal, RelationBook, Subject, related_proposals
from curator.event.document import Event
from curator.event.entities import unescape
from curator.event.section import RelatedLink

EventAt = Callable[[str], Event | None]
"""The event in a file, by its path; None where it can't be read or holds something else."""
PageOf = Callable[[date], str]
"""The text of a day's page; empty where it has none."""


class RelatingBook(RelationBook, BacklinkBook, Protocol):
    """What the archive's catalogue can tell of events that are tied."""


class Ties:
    """Asks the catalogue, and the files that it leads to. Events are handed in as they are in the editor."""

    def __init__(self, contexts: ContextBook, relations: RelatingBook, event_at: EventAt, page_of: PageOf) -> None:
        self._contexts = contexts
        self._relations = relations
        self._event_at = event_at
        self._page_of = page_of

    def elsewhere(self, path: str, links: Iterable[Backlink] | None = None) -> Elsewhere:
        """The contexts that an event has by other files: the day's page and the events that point to it, which are read
        unless their `links` are known.

        What is typed into the event itself does not change it.
        """
        day = day_of(path)
        listed = listed_contexts(self._page_of(day)).get(path, ()) if day else ()
        if links is None:
            links = backlinks(self._relations, self._links_of, path, ())
        given = dict.fromkeys(context for link in links for context in link.contexts)
        return Elsewhere(tuple(given), tuple(listed))

    def context_proposals(self, path: str, event: Event, elsewhere: Elsewhere = NOWHERE) -> tuple[ContextProposal, ...]:
        """The known contexts that stand in its title and summary and are not among its own yet, the most likely
        first."""
        own = {context_key(name) for name in contexts_of(event, elsewhere)}
        return self._standing_in(path, event, own)

    def related_proposals(
        self, path: str, event: Event, elsewhere: Elsewhere = NOWHERE, order: Order = Order.RELEVANCE
    ) -> tuple[Proposal, ...]:
        """Events to relate, best first, as many as the edition lists at most. They share its contexts, or those that
        are likely by its title."""
        day = event.dateline.day or day_of(path)
        if day is None:
            return ()
        names = {context_key(name): name for name in contexts_of(event, elsewhere)}
        standing = self._standing_in(path, event, names)
        known = {found.name: found.context for found in standing if found.is_likely}  # first: there may be too many
        known |= {names[key]: context for key, context in self._contexts.known(names).items()}
        subject = Subject(path, unescape(event.title_text), day, known, frozenset(related_paths(event.related, path)))
        return related_proposals(self._relations, subject, order, event.dialect.related_limit)

    def backlinks(self, path: str, event: Event, cancelled: Cancelled = lambda: False) -> tuple[Backlink, ...]:
        """The events that point to it, newest first."""
        return backlinks(self._relations, self._links_of, path, related_paths(event.related, path), cancelled)

    def unanswered(self, path: str, event: Event) -> tuple[str, ...]:
        """The paths of its related events that are there and do not point back."""
        return unanswered(self._links_of, path, related_paths(event.related, path))

    def _standing_in(self, path: str, event: Event, own: Collection[str]) -> tuple[ContextProposal, ...]:
        day = event.dateline.day or day_of(path)
        summary = event.summary.text if event.summary else ""
        said = Text(event.title_text, summary, day, path) if day else None
        return context_proposals(self._contexts, said, own) if said else ()

    def _links_of(self, path: str) -> tuple[RelatedLink, ...] | None:
        event = self._event_at(path)
        return event.related if event else None
