"""Which parts the window has, and who listens to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from curator.assets import asset_text
from curator.curation import addresses
from curator.desktop import (
    actions,
    acts,
    applying,
    arrangement,
    assistance,
    availability,
    conversation,
    counting,
    day_pages,
    desk,
    digests,
    drafting,
    event_menu,
    intake,
    judging,
    linking,
    offering,
    other_files,
    recalling,
    relating,
    resuming,
    safekeeping,
    saving,
    searching,
    session,
    showing,
    tour,
    travel,
)
from curator.desktop.dialogs import credentials
from curator.desktop.panels import welcome
from curator.desktop.toolkit import head_bar, status_line
from curator.desktop.toolkit.colours import wear
from curator.desktop.toolkit.room import FRAME
from curator.desktop.toolkit.settings import Settings
from curator.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from curator.archive.archive import Archive
    from curator.archive.journal import Why


class MainWindow(QMainWindow):
    """The welcome page, or the desk of the open archive.

    Its parts are named by their modules, which are not loaded before one of them is made.
    """

    def __init__(self, settings: Settings) -> None:
        """Size, place and colours; `furnish` makes the parts."""
        super().__init__()
        self._settings, self._is_furnished, self._ends_unasked = settings, False, False
        self.name_after(None)
        wear(settings.text("scheme"))
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - FRAME))
        self.restoreGeometry(settings.arrangement("geometry"))

    def furnish(self) -> Self:
        """Makes the parts, and shows the welcome page; gives the window."""
        self._make_parts(self._settings)
        self._pages = self._lay_out()
        self._connect()
        self.arrangement = arrangement.Arrangement(self, self.desk, self._actions, self._settings)
        self._show_first_page()
        self._is_furnished = True
        return self

    def _make_parts(self, settings: Settings) -> None:
        self._actions = actions.add_to_window(self)
        self.session = session.Session(self, addresses.Tracking.parse(asset_text("tracking-parameters.txt")))
        self.others, judge = other_files.OtherFiles(self.session), judging.Judging(self, self.session)
        self.desk = desk.Desk(self._head(), judge, self.others, self._actions, self)
        self.status = status_line.StatusLine(self)
        draft = drafting.Drafting(self.session, self.desk.editor.cursor_place, self.desk.with_typing, self._keep)
        self.conversation = conversation.Conversation(self, self.session, saving.Saving(self, self.session, draft))
        self.safekeeping = safekeeping.Safekeeping(self.session, self.desk, self.status, self.conversation, self._keep)
        self.intake = intake.Intake(self.session, self.others, judge, lambda address: credentials.ask(self, address))
        self.pages = day_pages.DayPages(
            self.session, settings, self._actions["keep_pages"], self.desk.events, self.status
        )
        self.travel = travel.Travel(self, self.session, self.conversation.open_file)
        self.searching = searching.Searching(
            self.session, self.desk, self.status, settings, self._actions["keep_search"]
        )
        self.applying = applying.Applying(
            self.desk, self.status, self.conversation.open_file, self._actions["take_back"]
        )
        self.acts = acts.Acts(self, self.session, self.conversation.leave, self.desk.events)
        self.publishing = digests.Digests(self, self.session, self.conversation.leave, settings, self.acts.meant)
        self.recalling = recalling.Recalling(self.session, self.desk)
        self.linking = linking.Linking(self.session, self.desk, self.others)
        self.relating = relating.Relating(self.desk, self.session, self.others, self.acts)
        self.menu = event_menu.EventMenu(
            self.desk, self.session, self.relating, self.conversation.open_file, self._actions
        )
        counting.Counting(self.session, self.desk, self.status)

    def name_after(self, root: Path | None) -> None:
        """Puts the name of an archive's folder into the title, or that of the program alone."""
        name = visible(root.name).replace("[*]", "[*][*]") if root is not None else ""
        self.setWindowTitle(self.tr("{0}[*] — Curator").format(name) if name else self.tr("Curator"))

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
        if not self._is_furnished:
            super().closeEvent(event)
            return
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
        if event.type() != QEvent.Type.ActivationChange or not self._is_furnished:
            return
        if self.isActiveWindow():
            self.session.indexer.refresh_if_stale()  # the person comes back, perhaps from a program that changed files
            self.safekeeping.look()
        else:
            self.safekeeping.flush()

    def _head(self) -> head_bar.HeadBar:
        return head_bar.HeadBar(actions.tools(self._actions), [self._actions[view] for view in arrangement.VIEWS])

    def _lay_out(self) -> QStackedWidget:
        self.welcome, pages = welcome.WelcomePanel(self), QStackedWidget(self)
        for page in (self.welcome, self.desk):
            pages.addWidget(page)
        self.tour = tour.Tour(self, self.session, self._settings, self._actions, self.conversation.sample_archive)
        self.setCentralWidget(self.tour.bar.above(pages))
        self.setStatusBar(self.status)
        return pages

    def _connect(self) -> None:
        self.resuming = resuming.Resuming(self.session, self.desk, self._settings)
        self._connect_commands()
        self._connect_panels()
        offering.connect_offers(self.desk, self.intake, self.applying, self.status, self.others)
        self._connect_session()
        availability.Availability(self.session, self.travel, self._actions)
        self.session.file_opened.connect(self.desk.preview.settle)  # last: the page is made while the others hear of it

    def _connect_commands(self) -> None:
        talk, publishing, desk = self.conversation, self.publishing, self.desk
        self.assistance = assistance.Assistance(self, self.session, desk, self._actions, self._settings)
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
        showing.Showing(self, session, desk, self.status)
        session.recovered.connect(talk.tell_of_recovered)
        session.failed.connect(talk.refuse)

    def _keep(self, path: str, data: bytes, why: Why) -> None:
        """Puts a text into the history. Raises BusyError, NotSavedError."""
        if self.session.journal is not None:
            self.session.journal.keep(path, data, why)

    @Slot()
    def _show_welcome(self) -> None:
        self.name_after(None)
        self.setWindowModified(False)
        self._show_first_page()

    def _show_first_page(self) -> None:
        self.desk.show_nothing()
        self.welcome.offer_tour(self.tour.is_new)
        self.welcome.show_recent(self._settings.recent_archives)
        self._pages.setCurrentWidget(self.welcome)
        self.status.clear()

    @Slot(object)
    def _show_archive(self, archive: Archive) -> None:
        self._settings.remember_archive(archive.root)
        self.name_after(archive.root)
        self.desk.events.show_archive(archive.root)
        self.desk.show_nothing()
        self._pages.setCurrentWidget(self.desk)
        self.status.clear()
        self.searching.start()

    @Slot(object)
    def _open_event(self, path: str) -> None:
        if not self.conversation.open_file(path):
            self.desk.events.mark(self.session.path)
