"""The first column at work: what is typed, browsed and chosen there, and what the catalogue answers."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from curator.archive.archive import Opened
from curator.archive.errors import CatalogueError
from curator.catalogue.hits import Hits
from curator.catalogue.indexing import Changes, Progress
from curator.catalogue.overview import Counted, Overview
from curator.catalogue.query import HAS, IS, QueryError, term_for, unknown_field
from curator.catalogue.terms import Mark
from curator.catalogue.words import fold
from curator.desktop.desk import Desk
from curator.desktop.panels.browse import SAVED, Facet, FacetGroup
from curator.desktop.session import Session
from curator.desktop.toolkit.listing import FlatListing, Listing
from curator.desktop.toolkit.saved_searches import SavedSearches
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.sorting import by_name
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.toolkit.worded import worded
from curator.event.entities import unescape

_FIRST = 100
"""So many contexts and sites stand under Browse at once; the others are found by their letters."""
_NAMES = {mark: name for name, mark in (HAS | IS).items()}


class Searching(QObject):
    """Stands between the catalogue's answers and the panels that show them."""

    def __init__(
        self, session: Session, desk: Desk, status: StatusLine, settings: Settings, keep_search: QAction
    ) -> None:
        """`keep_search` does what the star in the field does."""
        super().__init__(desk)
        desk.search.obey(keep_search)
        self._session, self._desk, self._status = session, desk, status
        self._searches = SavedSearches(settings)
        self._total = 0
        self._listing: Listing | None = None
        self._overview: Overview | None = None
        self._letters = ""
        """What is looked for under Browse."""
        self._is_entered = False
        """Whether the first event is to be opened as soon as it is found."""
        self._day: date | None = None
        """What is to come into sight as soon as the list is one of days again."""
        self._connect_panels()
        self._connect_session()

    def _connect_panels(self) -> None:
        desk, session = self._desk, self._session
        desk.search.searched.connect(self._begin)  # before the answer, which may come at once
        desk.search.searched.connect(session.finder.search)
        desk.search.entered.connect(self._enter)
        desk.search.down_pressed.connect(desk.events.enter)
        desk.search.save_wanted.connect(self._save)
        desk.search.forget_wanted.connect(self._forget)
        desk.browse.chosen.connect(desk.search.add_term)
        desk.browse.removed.connect(self._forget)
        desk.browse.letters_typed.connect(self._browse_for)
        desk.calendar.day_chosen.connect(self._show_day)
        desk.calendar.anniversary_wanted.connect(self._search_anniversary)
        desk.events.sorted.connect(session.finder.sort)
        desk.events.days_seen.connect(session.indexer.watch)

    def _connect_session(self) -> None:
        session, desk = self._session, self._desk
        finder, survey, indexer = session.finder, session.survey, session.indexer
        session.archive_closed.connect(desk.search.clear)
        session.file_opened.connect(self._note_current)
        finder.found.connect(self._show_listing)
        finder.settled.connect(self._end_search)
        finder.misunderstood.connect(self._show_problem)
        finder.letters_known.connect(desk.events.draw_ahead)
        survey.counted.connect(desk.calendar.show_counts)
        survey.counted.connect(self._show_total)
        survey.surveyed.connect(self._show_overview)
        survey.found.connect(self._show_groups)
        indexer.progressed.connect(self._show_progress)
        indexer.refreshed.connect(self._show_refreshed)
        indexer.failed.connect(self._show_failure)

    def start(self) -> None:
        """Another archive: nothing of it is known yet."""
        self._total, self._listing, self._overview, self._is_entered, self._day = 0, None, None, False, None
        self._desk.search.set_text("")
        self._desk.calendar.show_counts({})
        self._desk.browse.forget_typing()
        self._show_saved()
        self._status.state("reading", self.tr("Reading the archive…"))

    @Slot()
    def on_this_day(self) -> None:
        """Searches for the day of the open event in all years."""
        self._search_anniversary(self._session.day_to_propose())

    @Slot(object)
    def _show_day(self, day: date) -> None:
        """Brings a day into sight; a list in another order returns to that of the days."""
        self._day = day if isinstance(self._listing, FlatListing) else None
        if self._day is None:
            self._desk.events.show_day(day)
        else:
            self._desk.events.list_by_day()

    @Slot(object)
    def _search_anniversary(self, day: date) -> None:
        self._desk.search.add_term(f"date:*-{day.month:02}-{day.day:02}", "replace")

    @Slot(object)
    def _note_current(self, opened: Opened) -> None:
        self._session.finder.current = opened.path

    @Slot(object)
    def _show_listing(self, listing: Listing) -> None:
        if listing.starts_over:
            self._desk.mark_hits(Hits(self._session.finder.query))
        self._desk.events.show_listing(listing)
        self._listing = listing
        if self._day is not None:
            self._desk.events.show_day(self._day)
        self._show_count()
        self._show_slip(listing)
        if self._is_entered and listing.rows:
            self._is_entered = False
            self._desk.events.choose_first()

    @Slot()
    def _enter(self) -> None:
        """Opens the first event that is found; who types fast is here before the answer."""
        finder, listing = self._session.finder, self._listing
        is_there = finder.has_answered and listing is not None and listing.rows > 0
        self._is_entered = finder.is_searching and not is_there
        if not self._is_entered:
            self._desk.events.choose_first()

    @Slot()
    def _begin(self) -> None:
        """Enter was for what was searched for by then."""
        self._is_entered = False
        self._session.finder.room = self._desk.events.room()

    @Slot()
    def _end_search(self) -> None:
        self._is_entered, self._day = False, None

    @Slot(object)
    def _show_total(self, days: Mapping[date, int]) -> None:
        self._total = sum(days.values())
        self._show_count()

    def _show_count(self) -> None:
        if self._listing is None:
            return
        if not self._listing.is_search:
            self._total = self._listing.events
        text = self.tr("%Ln event(s)", "", self._total)
        if self._listing.is_search:
            text = self.tr("{0} of {1}").format(self._desk.locale().toString(self._listing.events), text)
        self._status.state("count", text)

    def _show_slip(self, listing: Listing) -> None:
        """Where nothing is found, a field that is none may be why."""
        field = unknown_field(self._session.finder.query.text) if listing.is_search and not listing.rows else None
        if field is not None:
            said = self.tr("“{0}:” is no field of a search, so it was looked for as a word; the “?” lists the fields")
            self._desk.search.show_problem(said.format(field))

    @Slot(object)
    def _show_problem(self, error: QueryError | None) -> None:
        text = worded(error) if error is not None else ""
        self._desk.search.show_problem(text)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        locale = self._desk.locale()
        text = self.tr("Reading {0} of {1}").format(locale.toString(progress.done), locale.toString(progress.of))
        if progress.has_rows:
            text = self.tr("Preparing the search…")
        if progress.of:
            self._status.state("reading", text, (self.tr("Cancel"), self._cancel))

    @Slot()
    def _cancel(self) -> None:
        self._session.indexer.pause()
        again = (self.tr("Go on"), self._session.indexer.refresh)
        self._status.state("reading", self.tr("The list may not be complete"), again)

    @Slot(object)
    def _show_refreshed(self, changes: Changes) -> None:
        self._status.state("reading", "")
        for error in changes.unreadable[:1]:
            self._status.state("reading", worded(error))

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        text = worded(error)
        if isinstance(error, CatalogueError):
            self._status.say(text)
        else:
            self._status.state("reading", text)

    @Slot(object)
    def _show_overview(self, overview: Overview) -> None:
        self._overview = overview
        self._browse_for(self._letters)

    @Slot(str)
    def _browse_for(self, letters: str) -> None:
        """Shows what has these letters in its name, as soon as it is found; without any, what there is most of."""
        self._letters = letters.strip()
        self._session.survey.find_no_more()
        if self._letters and self._overview is not None:
            self._session.survey.find(self._overview, self._letters)
        else:
            self._show_groups(self._overview)

    @Slot(str)
    def _save(self, text: str) -> None:
        if self._session.archive is not None:
            self._searches.keep(self._session.archive.root, text)
            self._show_saved()

    @Slot(str)
    def _forget(self, text: str) -> None:
        if self._session.archive is not None:
            self._searches.forget(self._session.archive.root, text)
            self._show_saved()

    def _saved(self) -> list[str]:
        archive = self._session.archive
        return self._searches.of(archive.root) if archive is not None else []

    def _show_saved(self) -> None:
        self._desk.search.show_saved(self._saved())
        self._browse_for(self._letters)

    @Slot(object)
    def _show_groups(self, overview: Overview | None) -> None:
        saved = tuple(Facet(text, None, text) for text in by_name(self._saved(), str))
        groups = [FacetGroup(self.tr("Saved searches"), SAVED, self._called_so(saved))]
        groups += self._groups(overview) if overview else ()
        self._desk.browse.show_groups([group for group in groups if group.facets], are_found=bool(self._letters))

    def _called_so(self, facets: Sequence[Facet]) -> tuple[Facet, ...]:
        """Those with the letters that are looked for in their names."""
        wanted = fold(self._letters)
        return tuple(facet for facet in facets if wanted in fold(facet.name))

    def _groups(self, overview: Overview) -> list[FacetGroup]:
        lacking = {
            Mark.SOURCE: self.tr("No source"),
            Mark.COVER: self.tr("No cover image"),
            Mark.RELATED: self.tr("No related event"),
        }
        marked = {
            Mark.BROKEN: self.tr("Broken link"),
            Mark.DRAFT: self.tr("Draft"),
            Mark.CONFLICT: self.tr("Conflict copy"),
        }
        marks = [Facet(name, overview.lacking[mark], f"missing:{_NAMES[mark]}") for mark, name in lacking.items()]
        marks += [Facet(name, overview.marked[mark], f"is:{_NAMES[mark]}") for mark, name in marked.items()]
        return [
            FacetGroup(self.tr("Marks"), "marks", self._called_so([facet for facet in marks if facet.count])),
            FacetGroup(self.tr("Years"), "years", _facets("date", overview.years)),
            self._first(FacetGroup(self.tr("Contexts"), "contexts", ()), "context", overview.contexts),
            self._first(FacetGroup(self.tr("Sites"), "sites", ()), "host", overview.sites),
        ]

    def _first(self, group: FacetGroup, name: str, counted: Sequence[Counted]) -> FacetGroup:
        """A group with the first of these; the spellings of what is looked for stay beside each other."""
        shown = counted[:_FIRST]
        facets = _facets(name, shown if self._letters else _most_first(shown))
        return replace(group, facets=facets, more=len(counted) - len(shown))


def _most_first(counted: Sequence[Counted]) -> Sequence[Counted]:
    """Those with as many events by their names."""
    return sorted(by_name(counted, lambda one: unescape(one.name)), key=lambda one: -one.events)


def _facets(name: str, counted: Sequence[Counted]) -> tuple[Facet, ...]:
    """As they are read; of spellings that read alike, each of which finds the events of all, one."""
    facets = (Facet(unescape(one.name), one.events, term_for(name, one.name)) for one in counted)
    return tuple({facet.name: facet for facet in facets}.values())
