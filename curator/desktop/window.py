"""Which parts the window has, and who listens to whom."""

from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from curator.archive.archive import Archive, Opened
from curator.archive.journal import Why
from curator.assets import asset_text
from curator.curation.addresses import Tracking
from curator.desktop.actions import add_to_window, tools
from curator.desktop.acts import Acts
from curator.desktop.applying import Applying
from curator.desktop.arrangement import VIEWS, Arrangement
from curator.desktop.assistance import Assistance
from curator.desktop.availability import Availability
from curator.desktop.conversation import Conversation
from curator.desktop.counting import Counting
from curator.desktop.day_pages import DayPages
from curator.desktop.desk import Desk
from curator.desktop.dialogs import credentials
from curator.desktop.digests import Digests
from curator.desktop.drafting import Drafting
from curator.desktop.event_menu import EventMenu
from curator.desktop.intake import Intake
from curator.desktop.judging import Judging
from curator.desktop.linking import Linking
from curator.desktop.other_files import OtherFiles
from curator.desktop.panels.welcome import WelcomePanel
from curator.desktop.recalling import Recalling
from curator.desktop.relating import Relating
from curator.desktop.resuming import Resuming
from curator.desktop.safekeeping import Safekeeping
from curator.desktop.saving import Saving
from curator.desktop.searching import Searching
from curator.desktop.session import Session
from curator.desktop.toolkit.head_bar import HeadBar
from curator.desktop.toolkit.settings import Settings
from curator.desktop.toolkit.status_line import StatusLine
from curator.desktop.tour import Tour
from curator.desktop.travel import Travel
from curator.event.document import Event, Page
from curator.visible import visible


class MainWindow(QMainWindow):
    """The welcome page, or the desk of the open archive."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings, self._ends_unasked = settings, False
        self._actions = add_to_window(self)
        self.session = Session(self, Tracking.parse(asset_text("tracking-parameters.txt")))
        self.others, judging = OtherFiles(self.session), Judging(self, self.session)
        self.desk = Desk(self._head(), judging, self.others, self._actions, self)
        self.status = StatusLine(self)
        drafting = Drafting(self.session, self.desk.editor.cursor_place, self.desk.with_typing, self._keep)
        self.conversation = Conversation(self, self.session, Saving(self, self.session, drafting))
        self.safekeeping = Safekeeping(self.session, self.desk, self.status, self.conversation, self._keep)
        self.intake = Intake(self.session, self.others, judging, lambda address: credentials.ask(self, address))
        self.pages = DayPages(self.session, settings, self._actions["keep_pages"], self.desk.events, self.status)
        self.travel = Travel(self, self.session, self.conversation.open_file)
        self.searching = Searching(self.session, self.desk, self.status, settings, self._actions["keep_search"])
        self.applying = Applying(self.desk, self.status, self.conversation.open_file, self._actions["take_back"])
        self.acts = Acts(self, self.session, self.conversation.leave, self.desk.events)
        self.publishing = Digests(self, self.session, self.conversation.leave, settings, self.acts.meant)
        self.recalling, self.linking = Recalling(self.session, self.desk), Linking(self.session, self.desk, self.others)
        self.relating = Relating(self.desk, self.session, self.others, self.acts)
        self.menu = EventMenu(self.desk, self.session, self.relating, self.conversation.open_file, self._actions)
        Counting(self.session, self.desk, self.status)
        self._pages = self._lay_out()
        self._connect()
        self.arrangement = Arrangement(self, self.desk, self._actions, settings)
        self._show_welcome()

    def start(self, root: Path | None, path: str = "") -> None:
        """Opens an archive, and a file of it if there is a path."""
        if root is not None and self.conversation.open_archive_at(root) and path:
            self.conversation.open_file(path)

    @Slot()
    def end_unasked(self) -> None:
        """The system wants it: what is not saved stays as a draft. Where that can't be written, the person is asked."""
        self.desk.finish_typing()
        self._ends_unasked = self.safekeeping.drafting.leave_as_draft()
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # an exception on the way out must not close the window over unsaved text
        if self._ends_unasked or self.conversation.leave():
            self.arrangement.store()
            self.resuming.note()
            self._settings.reopens = self.session.archive is not None
            self._settings.sync()
            parts = (self.intake, self.acts.proposing, self.recalling, self.assistance, self.session, self.safekeeping)
            for part in parts:
                part.end()
            self.desk.preview.stop()
            self.setFocus()  # else a part that is half destroyed would be told that it loses the focus
            event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.indexer.refresh_if_stale()  # the person comes back, perhaps from a program that changed files
            self.safekeeping.look()
        elif event.type() == QEvent.Type.ActivationChange:
            self.safekeeping.flush()

    def _head(self) -> HeadBar:
        return HeadBar(tools(self._actions), [self._actions[view] for view in VIEWS])

    def _lay_out(self) -> QStackedWidget:
        self.welcome, pages = WelcomePanel(self), QStackedWidget(self)
        for page in (self.welcome, self.desk):
            pages.addWidget(page)
        self.tour = Tour(self, self.session, self._settings, self._actions, self.conversation.sample_archive)
        self.setCentralWidget(self.tour.bar.above(pages))
        self.setStatusBar(self.status)
        return pages

    def _connect(self) -> None:
        self.resuming = Resuming(self.session, self.desk, self._settings)
        self._connect_commands()
        self._connect_panels()
        self._connect_intake()
        self._connect_session()
        Availability(self.session, self.travel, self._actions)

    def _connect_commands(self) -> None:
        talk, publishing, desk = self.conversation, self.publishing, self.desk
        self.assistance = Assistance(self, self.session, desk, self._actions, self._settings)
        slots = {
            "open_archive": talk.open_archive,
            "new_archive": talk.new_archive,
            "sample_archive": talk.sample_archive,
            "close_archive": talk.close_archive,
            "open_page": talk.open_page,
            "save": talk.save,
            "export": publishing.export,
            "print": publishing.print_,
            "quit": self.close,
            "undo": self.applying.undo,
            "redo": desk.editor.redo,
            "paste_plain": desk.editor.area.paste_plain,
            "find": desk.search.start,
            "find_text": desk.editor.find_bar.start,
            "find_next": desk.editor.find_bar.find_next,
            "find_previous": desk.editor.find_bar.find_previous,
            "quick_open": self.travel.quick_open,
            "back": self.travel.go_back,
            "forward": self.travel.go_forward,
            "previous_day": desk.calendar.go_to_previous_day,
            "next_day": desk.calendar.go_to_next_day,
            "on_this_day": self.searching.on_this_day,
            "new_event": talk.new_event,
            "paste_sources": self.intake.paste_links,
            "relate": self.relating.pick,
            "unsaved": self.safekeeping.unsaved.show_all,
            "refresh": self.session.indexer.refresh,
            "tour": self.tour.begin,
            **desk.slots(),
            **self.acts.slots(),
            **self.assistance.slots(),
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)

    def _connect_panels(self) -> None:
        talk, desk = self.conversation, self.desk
        self.welcome.open_wanted.connect(talk.open_archive)
        self.welcome.new_wanted.connect(talk.new_archive)
        self.welcome.sample_wanted.connect(talk.sample_archive)
        self.welcome.tour_wanted.connect(self.tour.begin)
        for part in (self.welcome, self.assistance):
            part.recent_chosen.connect(talk.open_archive_at)
        desk.events.chosen.connect(self._open_event)
        desk.editor.typed.connect(self.session.set_text)
        desk.editor.copy_wanted.connect(talk.saving.save_copy)
        desk.preview.link_hovered.connect(talk.point_at)
        talk.pointed_at.connect(self.status.hint)
        for panel in (desk.sources, desk.related, desk.cover):
            panel.edited.connect(self.applying.apply)
        desk.sources.unfit.connect(talk.refuse)
        links = (desk.preview.link_opened, desk.related.opened, desk.sources.address_opened, desk.cover.address_opened)
        for opened in links:
            opened.connect(talk.open_link)
        for opened in (desk.suggestions.opened, desk.backlinks.opened, desk.sources.other_opened):
            opened.connect(talk.open_file)

    def _connect_intake(self) -> None:
        desk, intake = self.desk, self.intake
        for place in (desk.sources, desk.related, desk.cover, desk.events, desk.editor, desk.zone):
            place.refused.connect(self.status.hint_briefly)
        desk.zone.dropped.connect(intake.take_more_links)
        desk.editor.offered.connect(intake.take_into_text)
        desk.events.offered.connect(intake.take_for_event)
        desk.sources.offered.connect(intake.take_links)
        desk.related.offered.connect(intake.take_events)
        desk.cover.offered.connect(intake.covering.take)
        desk.cover.typed.connect(intake.covering.take_typed)
        desk.cover.picture_wanted.connect(self._show_cover)
        intake.typing_ends.connect(desk.finish_typing)
        intake.edited.connect(self.applying.apply)
        intake.added.connect(desk.sources.show_added)
        intake.notes.told.connect(desk.sources.show_notes)
        intake.inserted.connect(desk.editor.insert)
        intake.found_elsewhere.connect(self.applying.offer_other)

    def _connect_session(self) -> None:
        talk, session, desk = self.conversation, self.session, self.desk
        for edits in (self.relating.edited, self.recalling.edited, self.safekeeping.noticing.edited):
            edits.connect(self.applying.apply)
        self.relating.edited_with.connect(self.applying.apply_with)
        for failures in (self.relating.failed, self.linking.failed, self.recalling.failed, self.acts.proposing.failed):
            failures.connect(talk.refuse)
        talk.typing_begins.connect(desk.start_writing)
        talk.fields_end.connect(desk.fields_end)
        talk.typing_ends.connect(desk.finish_typing)
        for part in (talk, self.intake, self.relating, self.acts, self.assistance, self.menu):
            part.said.connect(self.status.say)
        talk.announced.connect(self.status.announce)
        self.publishing.done.connect(self.status.offer)
        self.publishing.done.connect(self.tour.take_export)
        for done in (self.acts.proposing.done, self.pages.done, self.intake.done):
            done.connect(self.applying.offer_undo)
        session.archive_opened.connect(self._show_archive)
        session.archive_closed.connect(self._show_welcome)
        session.file_opened.connect(self._show_file)
        session.file_closed.connect(self._show_no_file)
        session.document_changed.connect(self._show_document)
        session.saved.connect(self._show_saved)
        session.recovered.connect(talk.tell_of_recovered)
        session.failed.connect(talk.refuse)

    def _keep(self, path: str, data: bytes, why: Why) -> None:
        """Puts a text into the history. Raises BusyError, NotSavedError."""
        if self.session.journal is not None:
            self.session.journal.keep(path, data, why)

    @Slot()
    def _show_welcome(self) -> None:
        self.setWindowTitle(self.tr("Curator"))
        self.setWindowModified(False)
        self.desk.show_nothing()
        self.welcome.offer_tour(self.tour.is_new)
        self.welcome.show_recent(self._settings.recent_archives)
        self._pages.setCurrentWidget(self.welcome)
        self.status.clear()

    @Slot(object)
    def _show_archive(self, archive: Archive) -> None:
        self._settings.remember_archive(archive.root)
        self.setWindowTitle(self.tr("{0}[*] — Curator").format(visible(archive.root.name).replace("[*]", "[*][*]")))
        self.desk.events.show_archive(archive.root)
        self.desk.show_nothing()
        self._pages.setCurrentWidget(self.desk)
        self.status.clear()
        self.searching.start()

    @Slot(object)
    def _open_event(self, path: str) -> None:
        if not self.conversation.open_file(path):
            self.desk.events.mark(self.session.path)

    @Slot(object)
    def _show_file(self, opened: Opened) -> None:
        if self.session.document is not None:
            self.desk.show_file(opened, self.session.document)
            problem = self.session.document.front_matter and self.session.document.front_matter.problem
            said = self.tr("The front matter is kept but not understood: {0}").format(problem) if problem else ""
            self.status.say(said)
        self.status.state("saved", "")
        self.setWindowModified(False)

    @Slot()
    def _show_no_file(self) -> None:
        self.desk.show_nothing()
        self.setWindowModified(False)

    @Slot(str)
    def _show_cover(self, address: str) -> None:
        """Shows the cover, if it lies in the archive itself."""
        self.desk.cover.show_picture(self.others.picture(address))

    @Slot(object)
    def _show_document(self, document: Event | Page) -> None:
        self.desk.show_document(document)
        self.setWindowModified(self.session.is_modified)
        self.status.say("")  # an Undo that stands there would take back something else now

    @Slot(object)
    def _show_saved(self, opened: Opened) -> None:
        self.setWindowModified(self.session.is_modified)
        self.status.state_saved(is_confirmed=opened.is_confirmed)
