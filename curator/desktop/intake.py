"""What is dropped or pasted, on its way into an event as sources, related events or cover."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from curator.archive.errors import ArchiveError
from curator.archive.store import read as read_file
from curator.curation import drops, shortcuts
from curator.curation import link as web_link
from curator.curation.addresses import has_credentials
from curator.desktop.covering import Covering
from curator.desktop.judging import Judging, no_link
from curator.desktop.other_files import OtherFiles
from curator.desktop.session import Session
from curator.desktop.source_notes import SourceNotes
from curator.desktop.toolkit.drop_zone import Formats, formats_of
from curator.desktop.toolkit.joining import in_turn
from curator.desktop.toolkit.offered_pictures import is_lone_picture
from curator.desktop.toolkit.worded import worded
from curator.event import edits
from curator.event.address import host_of, markdown_safe
from curator.event.document import Event
from curator.event.splice import Edit
from curator.visible import visible

_LARGEST_SHORTCUT = 2 * 1024 * 1024
AskAboutCredentials = Callable[[str], str | None]
"""What to do with an address that holds a password: the address to take, or None to leave it out."""


class Intake(QObject):
    """Turns what was let go over a part of the window into an edit."""

    typing_ends = Signal()
    """What still stands in an open cell has to become text now: an edit is about to be made."""
    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    added = Signal(object)
    """The rows of sources that are new."""
    said = Signal(str)
    done = Signal(str, object)
    """What was done to a file that is not open, and what takes it back."""
    found_elsewhere = Signal(str)
    """The path of another event that has an address which was just added."""
    inserted = Signal(str)
    """A text to be put in where the cursor is."""

    def __init__(
        self, session: Session, others: OtherFiles, judging: Judging, ask_about_credentials: AskAboutCredentials
    ) -> None:
        super().__init__(session)
        self._session = session
        self._others = others
        self._judging = judging
        self._ask_about_credentials = ask_about_credentials
        self.notes = SourceNotes(session)
        self.covering = Covering(self, others, judging)
        self.covering.typing_ends.connect(self.typing_ends)
        self.covering.edited.connect(self.edited)
        self.covering.said.connect(self.said)

    @Slot(object, int)
    def take_links(self, formats: Formats, row: int) -> None:
        """Links and shortcut files become sources before `row`; events of this archive become related links, and a
        picture that is nothing else the cover."""
        event = self._event_to_change()
        if event is None:
            return
        if self._judging.event_paths(formats) or is_lone_picture(formats):
            self.take_events(formats, len(event.related))
            return
        links = self._pages(formats)
        if links:
            self._add(event, links, row, self._refusal(formats))

    @Slot(object)
    def take_more_links(self, formats: Formats) -> None:
        """The same, behind the last source."""
        event = self._event_to_change()
        if event is not None:
            self.take_links(formats, len(event.sources))

    @Slot()
    def paste_links(self) -> None:
        """Links of the clipboard become sources, behind the last one."""
        formats = formats_of(QGuiApplication.clipboard().mimeData())
        reason = self._judging.judge_links(formats)
        if reason:
            self.said.emit(reason)
        else:
            self.take_more_links(formats)

    @Slot(object, int)
    def take_into_text(self, formats: Formats, line: int) -> None:
        """Links and events become Markdown links where the cursor is, in this line."""
        if is_lone_picture(formats):
            self.covering.take(formats)
            return
        self.typing_ends.emit()
        paths = self._judging.event_paths(formats)
        if paths:
            self._link_events(paths, line)
            return
        written = [f"[{link.title or host_of(link.url)}]({markdown_safe(link.url)})" for link in self._pages(formats)]
        if written:
            self.inserted.emit(" ".join(written))

    def _link_events(self, paths: Sequence[str], line: int) -> None:
        try:
            written = [link for path in paths if (link := self._others.link_at(path, line))]
        except ArchiveError as error:
            self.said.emit(worded(error))
            return
        self.inserted.emit(" ".join(written))

    @Slot(object, str)
    def take_for_event(self, formats: Formats, path: str) -> None:
        """Links become sources of an event of the list, events related links, a picture the cover; if it is not open,
        it is saved."""
        events = self._judging.event_paths(formats)
        if path == self._session.path:
            self.take_more_links(formats)
        elif events:
            self._relate_other(path, [other for other in events if other != path])
        elif is_lone_picture(formats):
            self._cover_other(path, formats)
        else:
            self._add_to_other(path, self._pages(formats))

    def _relate_other(self, path: str, targets: Sequence[str]) -> None:
        known = 0

        def relate(event: Event) -> Edit:
            nonlocal known
            related, known = self._others.relatable(event, targets)
            return edits.relate_in_order(event, related)

        self._change_other(path, "relate", relate, lambda _: self._of_related(len(targets), known))

    def _cover_other(self, path: str, formats: Formats) -> None:
        def cover(event: Event) -> Edit:
            edits.set_cover(event, "")  # before a picture is kept for it
            address = self.covering.address_of(formats, path)
            return Edit(()) if address is None else edits.set_cover(event, address)

        said = self.tr("That picture can't be read")
        self._change_other(path, "cover", cover, lambda is_changed: "" if is_changed else said)

    def _add_to_other(self, path: str, links: Sequence[web_link.Link]) -> None:
        new: list[web_link.Link] = []

        def add(event: Event) -> Edit:
            forms = self._forms(event)
            new.extend(link for link in links if self._form(link.url) not in forms)
            return edits.add_sources(event, self._written(new))

        if links:
            self._change_other(path, "add-sources", add, lambda _: self._of_known(links, new))

    def _change_other(
        self, path: str, name: str, change: Callable[[Event], Edit], remark: Callable[[bool], str]
    ) -> None:
        """Changes an event that is not open; `remark` gives what else is to be said where it was changed, and where it
        was not."""
        try:
            take_back = self._others.change_other(path, name, change)
        except (ArchiveError, edits.NoSourceForCoverError) as error:
            self.said.emit(worded(error))
            return
        said = remark(take_back is not None)
        if take_back is None:
            self.said.emit(said)
        else:
            added = self.tr("Added to {0}").format(visible(path.rpartition("/")[2]))
            self.done.emit(in_turn((said, added)), take_back)

    @Slot(object, int)
    def take_events(self, formats: Formats, row: int) -> None:
        """Events of this archive become related links before `row`; a picture becomes the cover."""
        if is_lone_picture(formats):
            self.covering.take(formats)
            return
        event = self._event_to_change()
        if event is None:
            return
        paths = [path for path in self._judging.event_paths(formats) if path != self._session.path]
        try:
            related, known = self._others.relatable(event, paths)
        except ArchiveError as error:
            self.said.emit(worded(error))
            return
        remark = self._of_related(len(paths), known)
        if related:
            said = self.tr("Related %Ln event(s)", "", len(related))
            self.edited.emit(edits.relate(event, related, row), in_turn((said, remark)))
        else:
            self.said.emit(remark)

    def _of_related(self, wanted: int, known: int) -> str:
        """What there is to say of the events that were to be related, so many of which are known as such."""
        if not wanted:
            return self.tr("That is this event itself")
        if wanted == known == 1:
            return self.tr("That event is related already")
        return self.tr("%Ln was (were) related already", "", known) if known else ""

    def end(self) -> None:
        """Ends the thread."""
        self.notes.end()

    def _add(self, event: Event, links: Sequence[web_link.Link], row: int, refusal: str) -> None:
        forms = self._forms(event)
        new = [link for link in links if self._form(link.url) not in forms]
        known = self._of_known(links, new)
        if not new:
            self.said.emit(in_turn((known, refusal)))
            self.added.emit([forms[self._form(link.url)] for link in links])
            return
        self.notes.titles |= {link.url: link.title for link in new if link.title}
        said = self.tr("Added %Ln source(s)", "", len(new))
        others = [path for link in new for path in self._elsewhere(link.url)]
        warning = self.tr("An address is a source elsewhere too, marked ↔") if others else ""
        self.edited.emit(edits.add_sources(event, self._written(new), row), in_turn((said, known, refusal, warning)))
        self.added.emit(list(range(row, row + len(new))))
        if others:
            self.found_elsewhere.emit(others[0])

    def _of_known(self, links: Sequence[web_link.Link], new: Sequence[web_link.Link]) -> str:
        """What there is to say of those links that are sources already."""
        if len(links) == 1 and not new:
            return self.tr("That address is a source already")
        known = len(links) - len(new)
        return self.tr("%Ln was (were) a source already", "", known) if known else ""

    def _forms(self, event: Event) -> Mapping[str, int]:
        """The rows of the event's sources, by what all spellings of an address have in common."""
        return {self._form(source.url): row for row, source in enumerate(event.sources)}

    def _written(self, links: Sequence[web_link.Link]) -> Sequence[edits.NewSource]:
        return [edits.NewSource(self._label(link), link.url) for link in links]

    def _event_to_change(self) -> Event | None:
        self.typing_ends.emit()
        return self._judging.open_event()

    def _label(self, link: web_link.Link) -> str:
        known = self._session.known
        return known.labels_for(link.url, link.title)[0] if known else host_of(link.url)

    def _elsewhere(self, url: str) -> tuple[str, ...]:
        return self._session.known.elsewhere(url, self._session.path) if self._session.known else ()

    def _form(self, url: str) -> str:
        return self._session.known.form_of(url) if self._session.known else url

    def _pages(self, formats: Formats) -> list[web_link.Link]:
        """The pages in it, those in shortcut files too; says why where there are none, or can't be had."""
        try:
            filed = (link for name, data in self._files(formats) for link in shortcuts.links_of_file(name, data))
            links = [*drops.links_in(formats), *filed]
            pages = [link for link in links if link.page]
            if not pages:
                self.said.emit(self._refusal(formats) or no_link())
        except (web_link.TooManyLinksError, shortcuts.FileTooLargeError, ArchiveError) as error:
            self.said.emit(worded(error))
            return []
        return [asked for link in pages if (asked := self._asked(link)) is not None]

    def _refusal(self, formats: Formats) -> str:
        """Why some of it is not taken, in words. Raises as reading its files does."""
        files = self._files(formats)
        return self._judging.refusal(
            formats,
            [
                *(one for name, data in files for one in shortcuts.refused_in_file(name, data)),
                *self._judging.useless_files(formats),
            ],
        )

    def _asked(self, link: web_link.Link) -> web_link.Link | None:
        """The link, after the person was asked about a password in it."""
        if not has_credentials(link.url):
            return link
        address = self._ask_about_credentials(link.url)
        return None if address is None else replace(link, url=address)

    def _files(self, formats: Formats) -> Iterator[tuple[str, bytes]]:
        """Names and bytes of those that may hold links."""
        for place in map(Path, drops.files_in(formats)):
            if shortcuts.may_hold_links(place.name):
                yield place.name, read_file(place, _LARGEST_SHORTCUT)
