"""Which addresses the archive has as sources, where, and what it calls them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from curator.curation.addresses import Tracking, normal_form
from curator.curation.labels import LabelMemory
from curator.event.section import Source


class EventSources(NamedTuple):
    """The sources of one event file."""

    path: str
    day: date
    sources: tuple[Source, ...]


class KnownSources:
    """Made of all events once, then kept in step with those that are saved."""

    def __init__(self, tracking: Tracking, events: Iterable[EventSources] = ()) -> None:
        """Slow for a whole archive: for a worker."""
        self._tracking = tracking
        self._paths: defaultdict[str, set[str]] = defaultdict(set)
        self._forms: dict[str, frozenset[str]] = {}
        self._uses: dict[str, frozenset[tuple[str, str]]] = {}
        known = list(events)
        for event in known:
            self._file(event)
        self._labels = LabelMemory((event.day, one.url, one.label) for event in known for one in event.sources)

    def keep(self, event: EventSources) -> None:
        """What an event's file says now, in the place of what was known of it."""
        before = self._uses.get(event.path, frozenset())
        self._file(event)
        for url, label in self._uses[event.path] - before:
            self._labels.remember(url, label)

    def elsewhere(self, url: str, path: str) -> tuple[str, ...]:
        """The other files that have this address in some spelling, sorted."""
        return tuple(sorted(self._paths.get(self.form_of(url), set()) - {path}))

    def labels_for(self, url: str, title: str = "") -> tuple[str, ...]:
        """Up to three labels to propose, best first; never none for a web address."""
        return self._labels.proposals(url, title)

    def form_of(self, url: str) -> str:
        """What all spellings of an address have in common."""
        return normal_form(url, self._tracking)

    def _file(self, event: EventSources) -> None:
        for form in self._forms.get(event.path, frozenset()):
            self._paths[form].discard(event.path)
        self._uses[event.path] = frozenset((source.url, source.label) for source in event.sources)
        self._forms[event.path] = frozenset(self.form_of(source.url) for source in event.sources)
        for form in self._forms[event.path]:
            self._paths[form].add(event.path)
