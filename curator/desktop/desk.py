"""The desk: the panels of an open archive, and what of the open file each of them shows."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from curator.archive.archive import Opened
from curator.archive.errors import ReadOnlyError
from curator.catalogue.hits import Hits
from curator.desktop.judging import Judging
from curator.desktop.other_files import OtherFiles
from curator.desktop.panels.backlinks import BacklinksPanel
from curator.desktop.panels.browse import BrowsePanel
from curator.desktop.panels.calendar import CalendarPanel
from curator.desktop.panels.contexts import ContextsPanel
from curator.desktop.panels.cover import CoverPanel
from curator.desktop.panels.editor import EditorPanel
from curator.desktop.panels.event_list import EventListPanel
from curator.desktop.panels.history import HistoryPanel
from curator.desktop.panels.preview import PreviewPanel
from curator.desktop.panels.related import RelatedPanel
from curator.desktop.panels.sources import SourcesPanel
from curator.desktop.panels.suggestions import SuggestionsPanel
from curator.desktop.toolkit.columns import SPLITTERS, Columns
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.drop_zone import DropZone
from curator.desktop.toolkit.find_column import FindColumn
from curator.desktop.toolkit.head_bar import HeadBar
from curator.desktop.toolkit.hit_selections import qt_length
from curator.desktop.toolkit.peek import LinkPeek
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.toolkit.scroll_link import ScrollLink
from curator.desktop.toolkit.search_field import SearchField
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.tab_drags import TabDrags
from curator.desktop.toolkit.worded import worded
from curator.event.document import Event, Page, read
from curator.event.splice import StaleEditError
from curator.visible import visible


class Desk(QWidget):
    """Find, write, judge. Shows a file to all panels at once."""

    typing = Signal()
    """What stands in an open cell or in a field is another text now, or the cell is closed."""

    fields_end = Signal()
    """What still stands in a field is to be taken now, as Enter does it there."""

    def __init__(
        self,
        head: HeadBar,
        judging: Judging,
        others: OtherFiles,
        actions: Mapping[str, QAction],
        parent: QWidget,
    ) -> None:
        """`head` stands above all; `others` give what cards show; `actions` by the names of their commands."""
        super().__init__(parent)
        self.search = SearchField(self)
        self.calendar = CalendarPanel(self)
        self.browse = BrowsePanel(self)
        self.events = EventListPanel(judging.event_exchange(), actions, others.look, self)
        self.finding = FindColumn(
            self.search, {self.tr("Calendar"): self.calendar, self.tr("Browse"): self.browse}, self.events, self
        )
        self.editor = EditorPanel(judging.text_exchange(), self)
        self.preview = PreviewPanel(self)
        self.peek = LinkPeek(self.preview.reader, others.look_behind)
        self.sources = SourcesPanel(judging.sources_exchange(), actions, self)
        self.related = RelatedPanel(judging.related_exchange(), actions, others.look_behind, self)
        self.suggestions = SuggestionsPanel(actions, others.look, self)
        self.contexts = ContextsPanel(actions, self)
        self.backlinks = BacklinksPanel(actions, others.look, self)
        self.cover = CoverPanel(judging.cover_exchange(), actions, self)
        self.history = HistoryPanel(actions, self)
        self.columns = Columns(self.finding, self.editor, self.preview, self)
        self._with_fields = (self.sources, self.cover, self.contexts)
        self._relations = QSplitter(Qt.Orientation.Vertical, self)
        self._tab_names, self._head = self._names_of_tabs(), head
        self._hits: Hits | None = None
        self._lay_out()
        self._listen()
        self.zone = self._zone(judging.sources_exchange())

    def _zone(self, elsewhere: Exchange) -> DropZone:
        """What is dropped beside the panels that take something themselves."""
        zone = DropZone(self, elsewhere.judge, elsewhere.only_copies)
        zone.leave_out(self.events, self.sources, self.related, self.cover)
        TabDrags(self.columns.tabs, self, zone)
        return zone

    def _listen(self) -> None:
        for part in (self.related, *self._with_fields):
            part.typing.connect(self.typing)
        for panel in self._with_fields:
            self.fields_end.connect(panel.take_field)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is pasted where no part takes it is for the open event, as what is dropped beside them is."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.zone.paste()
        else:
            super().keyPressEvent(event)

    def _names_of_tabs(self) -> dict[QWidget, str]:
        return {
            self.sources: self.tr("Sources"),
            self._relations: self.tr("Related"),
            self.contexts: self.tr("Contexts"),
            self.backlinks: self.tr("Links here"),
            self.cover: self.tr("Cover"),
            self.history: self.tr("History"),
        }

    def _lay_out(self) -> None:
        self.preview.setWindowTitle(self.tr("Preview"))
        ScrollLink(self.editor.area, self.preview.reader)
        self._relations.addWidget(self.related)
        self._relations.addWidget(self.suggestions)
        self._relations.setChildrenCollapsible(False)
        self._relations.setHandleWidth(2)
        for panel, name in self._tab_names.items():
            self.columns.tabs.addTab(panel, name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        QWidget.setTabOrder(self.preview.reader, self.columns.tabs)  # before the parts that it chooses from
        layout.addWidget(self._head)
        layout.addWidget(self.columns, 1)

    def show_file(self, opened: Opened, document: Event | Page) -> None:
        """Shows a file that was opened just now."""
        self.preview.show_text(opened.content.text)  # its process works while the other parts are filled
        notice = worded(opened.obstacle) if opened.obstacle else ""
        self.editor.show_text(opened.content.text, notice, is_whole=isinstance(opened.obstacle, ReadOnlyError))
        self.sources.choose(())
        self.related.choose(())
        for panel in self._with_fields:
            panel.forget_typing()
        self.events.mark(opened.path)
        self.calendar.show_day(_day(document))
        self._show_hits(opened.content.text)
        if _day(document) is None:
            self._head.show_heading(visible(opened.path))
        self._show_parts(document)

    @Slot(object)
    def show_document(self, document: Event | Page) -> None:
        """Shows what the text says after a change."""
        self.preview.follow_text(document.text)
        self._show_parts(document)
        self._show_hits(document.text)

    def show_nothing(self) -> None:
        """Shows that no file is open."""
        self.editor.show_nothing(self.tr("Choose an event from the list, or make a new one."))
        self.preview.show_nothing()
        self._head.show_heading("")
        self.events.mark("")
        self._show_parts(None)

    def mark_hits(self, hits: Hits) -> None:
        """Marks what a search found, in text and preview."""
        self._hits = hits
        self._show_hits(self.editor.text())
        self.preview.mark_hits(hits)

    def restore(self, settings: Settings) -> None:
        """Arranges the parts as they were when the last window closed."""
        for name in SPLITTERS:
            self.columns.restore(name, settings.arrangement(name))
        self.finding.restore(settings.arrangement("find"))
        self.events.set_columns(settings.text("columns"))

    def store(self, settings: Settings) -> None:
        """Notes how the parts are arranged."""
        for name, state in self.columns.arrangements().items():
            settings.store_arrangement(name, state)
        settings.store_arrangement("find", self.finding.arrangement())
        settings.store_text("columns", self.events.columns())

    @Slot()
    def start_writing(self) -> None:
        """Puts the cursor behind the summary of the open event, or behind its title where it has none."""
        event = read(self.editor.text())
        passage = (event.summary or event.title) if isinstance(event, Event) else None
        if passage is not None:
            self.editor.put_cursor(qt_length("\n".join(event.lines[: passage.stop]).rstrip()))
        self.editor.setFocus()

    def slots(self) -> Mapping[str, Callable[[], None]]:
        """What is done for each command that is about one of the parts, once that is at the front; the list of events
        always is."""
        parts = (*self._with_fields, self.related, self.suggestions, self.backlinks, self.history)
        acts = {name: partial(self._do, part, act) for part in parts for name, act in part.slots().items()}
        return {**acts, **self.events.slots()}

    def _do(self, part: QWidget, act: Callable[[], None]) -> None:
        self.show_part(part)
        act()

    def show_part(self, panel: QWidget) -> None:
        """Brings the tab with a panel to the front."""
        tab = next(tab for tab in self._tab_names if tab is panel or tab.isAncestorOf(panel))
        self.columns.tabs.setCurrentWidget(tab)

    def with_typing(self, text: str) -> str:
        """The open file's text with what stands in an open cell, and in fields; all of it stays there."""
        edit = self.sources.edit_in_cell() or self.related.edit_in_cell()
        with suppress(StaleEditError):  # the lists are about to show another text
            text = edit.apply(text) if edit is not None else text
        for panel in (one for one in self._with_fields if one.has_typing()):
            event = read(text)
            edit = panel.edit_in_field(event) if isinstance(event, Event) else None
            text = edit.apply(text) if edit is not None else text
        return text

    @Slot()
    def finish_typing(self) -> None:
        """What still stands in an open cell becomes text, and the text is told."""
        self.sources.finish_typing()
        self.related.finish_typing()
        self.editor.finish_typing()

    def focus_on_text(self, *, alone: bool) -> None:
        """Shows nothing but the text, or all parts again."""
        self._head.setVisible(not alone)
        self.columns.show_alone(alone=alone)
        self.editor.focus_mode.turn(on=alone)

    def _show_parts(self, document: Event | Page | None) -> None:
        event = document if isinstance(document, Event) else None
        for panel in (self.sources, self.related, self.cover):
            panel.show_event(event, is_editable=self.editor.is_editable())
        day = _day(document)
        if day is not None:
            self._head.show_heading(long_day(day))
        self._count(self.sources, len(event.sources) if event else 0)
        self._count(self._relations, len(event.related) if event else 0)

    def count_ties(self, contexts: int, backlinks: int | None) -> None:
        """Says on the tabs how many there are; what is not known yet stays: the tabs would jump there and back."""
        self._count(self.contexts, contexts)
        if backlinks is not None:
            self._count(self.backlinks, backlinks)

    def _show_hits(self, text: str) -> None:
        self.editor.show_hits(self._hits.spans(text) if self._hits else ())

    def _count(self, panel: QWidget, count: int) -> None:
        name = self._tab_names[panel]
        text = f"{name} {QLocale().toString(count)}" if count else name
        tabs = self.columns.tabs
        if text != tabs.tabText(tabs.indexOf(panel)):  # else all tabs would be laid out anew with each key
            tabs.setTabText(tabs.indexOf(panel), text)


def _day(document: Event | Page | None) -> date | None:
    """The day that an event says it is of."""
    return document.dateline.day if isinstance(document, Event) else None
