"""What is dropped or pasted, on its way into the open event as sources, related events or cover."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from curator.archive.errors import ArchiveError
from curator.archive.layout import link_of
from curator.archive.store import read as read_file
from curator.curation.addresses import Tracking, has_credentials, without_tracking
from curator.curation.drops import files_in, is_window_drag, links_in, refused_in
from curator.curation.link import Link, Reason, TooManyLinksError
from curator.curation.shortcuts import FileTooLargeError, links_of_file
from curator.desktop.panels.sources import SourceNote
from curator.desktop.session import Session
from curator.desktop.toolkit.drop_zone import Formats
from curator.desktop.toolkit.row_tree import Exchange
from curator.event import edits
from curator.event.address import host_of
from curator.event.document import Event
from curator.event.edits import NewRelated, NewSource, NoSourceForCoverError
from curator.visible import visible
from curator.wording import sentence

_LARGEST_SHORTCUT = 2 * 1024 * 1024
_EVENT_SUFFIX = ".md"


class Intake(QObject):
    """Judges what hangs over a list, and turns what was let go there into an edit. It opens no dialog."""

    edited = Signal(object, str)
    """An Edit of the open text, and what it does in words."""
    added = Signal(object)
    """The rows of sources that are new."""
    noted = Signal(object)
    """What is known of the event's addresses: a SourceNote for each."""
    said = Signal(str)

    def __init__(self, parent: QObject, session: Session, tracking: Tracking) -> None:
        super().__init__(parent)
        self._session = session
        self._tracking = tracking
        self._titles: dict[str, str] = {}

    def sources_exchange(self) -> Exchange:
        """What the list of sources takes and gives."""
        return Exchange(
            judge=self.judge_links,
            carry=self._carry_sources,
            invitation=self.tr("Drop links here or press Ctrl+V"),
            only_copies=self._only_copies(),
        )

    def related_exchange(self) -> Exchange:
        """What the list of related events takes and gives."""
        return Exchange(
            judge=self.judge_events,
            carry=self._carry_related,
            invitation=self.tr("Drop events of this archive here, or add one below"),
            only_copies=self._only_copies(),
        )

    def cover_exchange(self) -> Exchange:
        """What the place of the cover takes."""
        return Exchange(
            judge=self.judge_picture,
            carry=lambda _: {},
            invitation=self.tr("No cover image.\nDrop a picture from a web page here."),
            only_copies=self._only_copies(),
        )

    def judge_links(self, formats: Formats) -> str:
        """Why there is no source in it; empty where there is one."""
        if self._event() is None:
            return self.tr("Open an event first, one that can be edited")
        if is_window_drag(formats):
            return self._only_copies()
        try:
            if any(link.page for link in links_in(formats)) or files_in(formats):
                return ""
        except TooManyLinksError as error:
            return self.tr("{0} links at once are more than are taken; the most is 200").format(error.count)
        return self._refusal(formats) or self.tr("There is no link in it")

    def judge_events(self, formats: Formats) -> str:
        """Why there is no event of this archive in it; empty where there is one."""
        if self._event() is None:
            return self.tr("Open an event first, one that can be edited")
        return "" if self._event_paths(formats) else self.tr("That is no event of this archive")

    def judge_picture(self, formats: Formats) -> str:
        """Why there is no picture's address in it; empty where there is one."""
        if self._event() is None:
            return self.tr("Open an event first, one that can be edited")
        return (
            "" if self._picture(formats) else self._refusal(formats) or self.tr("There is no picture's address in it")
        )

    @Slot(object, int)
    def take_links(self, formats: Formats, row: int) -> None:
        """Links and shortcut files become sources before `row`; events of this archive become related links."""
        event = self._event()
        if event is None:
            return
        if self._event_paths(formats):
            self.take_events(formats, len(event.related))
            return
        try:
            links = [*links_in(formats), *self._links_in_files(formats)]
        except (TooManyLinksError, FileTooLargeError, ArchiveError) as error:
            self.said.emit(visible(sentence(error, QCoreApplication.translate)))
            return
        self._add(event, [link for link in links if link.page], row, self._refusal(formats))

    @Slot(object, int)
    def take_events(self, formats: Formats, row: int) -> None:
        """Events of this archive become related links before `row`."""
        event = self._event()
        if event is None:
            return
        paths = [path for path in self._event_paths(formats) if path != self._session.path]
        found = [new for path in paths if (new := self._session.related_to(path, ())) is not None]
        known = {link.target.removeprefix(event.dialect.edition.link_prefix) for link in event.related}
        related = [new for new in found if new.link not in known]
        if related:
            said = self.tr("Related %Ln event(s)", "", len(related))
            self.edited.emit(edits.relate(event, related, row), said)
        else:
            self.said.emit(self.tr("That event is related already"))

    @Slot(object)
    def take_picture(self, formats: Formats) -> None:
        """A picture's address becomes the cover."""
        event, picture = self._event(), self._picture(formats)
        if event is None or picture is None:
            return
        try:
            self.edited.emit(edits.set_cover(event, picture), self.tr("Set the cover image"))
        except NoSourceForCoverError as error:
            self.said.emit(sentence(error, QCoreApplication.translate))

    @Slot()
    def tell_notes(self) -> None:
        """Tells what is known of the addresses of the open event."""
        event, known = self._session.document, self._session.known
        if not isinstance(event, Event):
            return
        self.noted.emit({source.url: self._note(source.url) for source in event.sources} if known else {})

    def cleaned(self, address: str) -> str:
        """The address without what only tells where a visitor came from; the same where there is nothing of it."""
        return without_tracking(address, self._tracking)

    def _add(self, event: Event, links: Sequence[Link], row: int, refusal: str) -> None:
        forms = {self._form(source.url): number for number, source in enumerate(event.sources)}
        new = [link for link in links if self._form(link.url) not in forms]
        if not new:
            present = [forms[self._form(link.url)] for link in links]
            self.said.emit(self.tr("That address is a source already") if present else refusal)
            self.added.emit(present)
            return
        self._titles |= {link.url: link.title for link in new if link.title}
        written = [NewSource(self._label(link), link.url) for link in new]
        said = self.tr("Added %Ln source(s)", "", len(written))
        warnings = [text for text in (refusal, self._warning(new)) if text]
        self.edited.emit(edits.add_sources(event, written, row), ". ".join((said, *warnings)))
        self.added.emit(list(range(row, row + len(written))))

    def _warning(self, links: Sequence[Link]) -> str:
        """What the person should know of addresses that were taken."""
        if any(has_credentials(link.url) for link in links):
            return self.tr("An address holds a user name or password")
        if any(self._others(link.url) for link in links):
            return self.tr("An address is a source elsewhere too, marked ⧉")
        return ""

    def _label(self, link: Link) -> str:
        known = self._session.known
        return known.labels_for(link.url, link.title)[0] if known else host_of(link.url)

    def _note(self, url: str) -> SourceNote:
        known, title = self._session.known, self._titles.get(url, "")
        others = self._others(url)
        other = self.tr("Also a source of {0}").format(", ".join(map(visible, others[:3]))) if others else ""
        shorter = self.cleaned(url)
        return SourceNote(
            labels=known.labels_for(url, title) if known else (),
            title=title,
            other=other,
            shorter="" if shorter == url else shorter,
        )

    def _others(self, url: str) -> tuple[str, ...]:
        return self._session.known.elsewhere(url, self._session.path) if self._session.known else ()

    def _form(self, url: str) -> str:
        return self._session.known.form_of(url) if self._session.known else url

    def _event(self) -> Event | None:
        """The open event, if it can be edited."""
        opened, document = self._session.opened, self._session.document
        return document if opened and opened.obstacle is None and isinstance(document, Event) else None

    def _links_in_files(self, formats: Formats) -> Iterator[Link]:
        for name in files_in(formats):
            if not name.lower().endswith(_EVENT_SUFFIX):
                yield from links_of_file(Path(name).name, read_file(Path(name), _LARGEST_SHORTCUT))

    def _event_paths(self, formats: Formats) -> list[str]:
        """The files of this archive in it, as paths or as archive links."""
        archive = self._session.archive
        paths = []
        for name in files_in(formats):
            if archive is not None and name.endswith(_EVENT_SUFFIX):
                try:
                    paths.append(archive.path_within(Path(name)))
                except ArchiveError:
                    continue
        return paths

    def _picture(self, formats: Formats) -> str | None:
        try:
            return next((link.picture for link in links_in(formats) if link.picture and link.page), None)
        except TooManyLinksError:
            return None

    def _refusal(self, formats: Formats) -> str:
        """Why some of what is in it is not taken, in words; empty where nothing is refused."""
        refused = refused_in(formats)
        if not refused:
            return ""
        texts = {
            Reason.SCRIPT: self.tr("Scripts are not taken"),
            Reason.DATA: self.tr("Embedded data is not taken"),
            Reason.FILE: self.tr("Addresses of files are not taken"),
            Reason.INTERNAL: self.tr("Addresses inside the browser are not taken"),
            Reason.NETWORK_PATH: self.tr("Network paths are not taken"),
            Reason.NOT_WEB: self.tr("Only web addresses are taken"),
            Reason.TOO_LONG: self.tr("Addresses over 2,048 characters are not taken"),
            Reason.BROKEN: self.tr("That is no whole web address"),
        }
        return f"{texts[refused[0].reason]}: {visible(refused[0].address[:60])}"

    def _only_copies(self) -> str:
        return self.tr("A tab can't be dropped: drag the link, or the icon left of the address")

    def _carry_sources(self, rows: Sequence[int]) -> Mapping[str, bytes]:
        event = self._session.document
        sources = [event.sources[row] for row in rows] if isinstance(event, Event) else []
        return _as_links([(source.url, source.label.strip()) for source in sources])

    def _carry_related(self, rows: Sequence[int]) -> Mapping[str, bytes]:
        event, archive = self._session.document, self._session.archive
        if not isinstance(event, Event) or archive is None:
            return {}
        related = [NewRelated(event.related[row].title, event.related[row].target) for row in rows]
        places = []
        for link in related:
            try:
                path = archive.path_of(link.link)
            except ArchiveError:
                continue
            places.append(
                (QUrl.fromLocalFile(str(archive.place(path))).toString(), link.title.strip() or link_of(path))
            )
        return _as_links(places)


def _as_links(links: Sequence[tuple[str, str]]) -> Mapping[str, bytes]:
    """Addresses and titles in the types that browsers, mail programs and editors read."""
    if not links:
        return {}
    anchors = "<br>".join(f'<a href="{escape(url)}">{escape(title)}</a>' for url, title in links)
    return {
        "text/uri-list": "".join(f"{url}\r\n" for url, _ in links).encode(),
        "text/plain": "\n".join(url for url, _ in links).encode(),
        "text/html": anchors.encode(),
        "_NETSCAPE_URL": "\n".join(links[0]).encode(),
    }
