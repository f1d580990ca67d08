"""What the archive suggests for the open event while it is being written, asked for in the background."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from curator.archive.archive import Archive, day_page, event_at
from curator.archive.errors import CatalogueError
from curator.archive.layout import is_there
from curator.catalogue.catalogue import Catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.relation_book import CatalogueRelations
from curator.curation.backlinks import Backlink, related_paths
from curator.curation.contexts import ContextBook, ContextProposal
from curator.curation.known_contexts import NOWHERE, Elsewhere, contexts_of, once_saved
from curator.curation.relations import Order, Proposal
from curator.curation.ties import Ties
from curator.desktop.toolkit.jobs import Job, JobThread, NewestJob
from curator.event.document import Event

_PAUSE = 120
"""Milliseconds without a key, or with an event open, before an answer is worth its work."""


class Advice(Struct, frozen=True):
    """For an event as it was written at one moment."""

    contexts: Sequence[str] = ()
    """Those that are known of it."""
    elsewhere: Elsewhere = NOWHERE
    """What other files say now."""
    more_contexts: Sequence[ContextProposal] = ()
    related: Sequence[Proposal] = ()
    backlinks: Sequence[Backlink] = ()
    unanswered: frozenset[str] = frozenset()
    """The paths of its related events that do not point back."""
    missing: frozenset[str] = frozenset()
    """The paths of those that are not there."""
    is_whole: bool = False
    """Whether the archive was asked."""


class _Around(Struct, frozen=True):
    """What other files say of the event at a path: it stays the same while the event is written."""

    path: str
    elsewhere: Elsewhere
    backlinks: tuple[Backlink, ...]


class Advisor(QObject):
    """The newest question counts. Where the catalogue can't be read, the search says so."""

    advised = Signal(object)
    """The Advice for the event that was asked about last."""
    failed = Signal(object)
    """The exception that ended an answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._archive: Archive | None = None
        self._ties: Ties | None = None
        self.contexts: ContextBook | None = None
        """What is known of contexts; to be asked by its worker."""
        self._subject: tuple[str, Event, str] | None = None
        self._order = Order.RELEVANCE
        self._around: _Around | None = None
        self.worker = JobThread("advisor")
        """Where the archive is asked; what it remembers of contexts is this thread's alone."""
        self._newest = NewestJob(self, self.worker)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._newest.reported.connect(self._take_around)
        self._newest.finished.connect(self.advised)
        self._newest.failed.connect(self.failed)

    def open(self, archive: Archive, catalogue: Catalogue, failed: Callable[[CatalogueError], None]) -> None:
        """Asks these from now on; `failed` is told of a catalogue that can't be read."""
        self._archive, self.contexts = archive, CatalogueContexts(catalogue, failed)
        self._ties = Ties(
            self.contexts,
            CatalogueRelations(catalogue, failed),
            lambda path: event_at(archive, path),
            lambda day: day_page(archive, day),
        )
        self.again()

    def close(self) -> None:
        """Forgets the archive."""
        self._let_go()
        self._archive, self._ties, self._subject, self._around = None, None, None, None
        self.contexts = None

    def end(self) -> None:
        """Ends the thread."""
        self.close()
        self.worker.end()

    def consider(self, path: str, event: Event | None, saved: str = "") -> None:
        """The event to advise about, as it is written now; None for another page. `saved` is the text of its
        file, which the day's page follows when it is saved; none where that stays as it is."""
        is_other = self._subject is None or self._subject[0] != path
        self._subject = (path, event, saved) if event is not None else None
        self._let_go()
        if event is None:
            self.advised.emit(Advice())
            return
        if is_other:
            self._around = None
            self.advised.emit(Advice(contexts=contexts_of(event)))
        self._pause.start()  # an event that was opened just now is to be painted first: that wants the interpreter too

    @Slot(object)
    def put_in_order(self, order: Order) -> None:
        """In which order related events are proposed from now on."""
        self._order = order
        self._ask()

    @Slot()
    def again(self) -> None:
        """Other files changed: what they say of the event is read again."""
        self._around = None
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._let_go()
        if self._archive is None or self._ties is None or self._subject is None:
            return
        request = _Request(self._archive, self._ties, *self._subject, self._order, self._around)
        self._newest.start(request.answer)

    def _let_go(self) -> None:
        self._pause.stop()
        self._newest.let_go()

    @Slot(object)
    def _take_around(self, around: _Around) -> None:
        self._around = around


class _Request(Struct, frozen=True):
    """One question."""

    archive: Archive
    ties: Ties
    path: str
    event: Event
    saved: str
    order: Order
    around: _Around | None

    def answer(self, job: Job) -> Advice:
        """Runs in the worker's thread."""
        around = self.around
        if around is None or around.path != self.path:
            links = self.ties.backlinks(self.path, self.event, lambda: job.is_cancelled)
            around = _Around(self.path, self.ties.elsewhere(self.path, links), links)
            job.report(around)
        related, elsewhere = (
            related_paths(self.event.related, self.path),
            once_saved(around.elsewhere, self.event, self.saved),
        )
        return Advice(
            contexts=contexts_of(self.event, elsewhere),
            elsewhere=around.elsewhere,
            more_contexts=self.ties.context_proposals(self.path, self.event, elsewhere),
            related=self.ties.related_proposals(self.path, self.event, elsewhere, self.order),
            backlinks=[replace(link, is_mutual=link.path in related) for link in around.backlinks],
            unanswered=frozenset(self.ties.unanswered(self.path, self.event)),
            missing=frozenset(other for other in related if not is_there(self.archive.root / other)),
            is_whole=True,
        )
