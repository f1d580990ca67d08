"""What hangs over a part of the window: whether it can be dropped there, and why not; and what is dragged away."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl

from curator.archive.errors import ArchiveError
from curator.archive.layout import link_of
from curator.curation import drops
from curator.curation import link as web_link
from curator.desktop.session import Session
from curator.desktop.toolkit.drop_zone import Formats, Judge
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.picture import PICTURE_SUFFIXES
from curator.desktop.toolkit.rows import Exchange
from curator.desktop.toolkit.worded import worded
from curator.event.document import Event
from curator.visible import visible

EVENT_SUFFIX = ".md"


class Judging(QObject):
    """Reads what is offered; it changes nothing."""

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._session = session

    def sources_exchange(self) -> Exchange:
        """What the list of sources takes and gives."""
        return Exchange(
            judge=self.judge_links,
            carry=self._carry_sources,
            invitation=self.tr("Type an address below, or drag links here; Ctrl+V pastes them"),
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
            invitation=self.tr("No cover image.\nDrop a picture from a web page or a folder here."),
            only_copies=self._only_copies(),
        )

    def text_exchange(self) -> Exchange:
        """What the text takes besides text."""
        return self._exchange(self.judge_links)

    def event_exchange(self) -> Exchange:
        """What an event in the list takes."""
        return self._exchange(self._judge_for_event)

    def judge_links(self, formats: Formats) -> str:
        """Why there is no source in it; empty where there is one."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        return self._judge_any_links(formats)

    def _exchange(self, judge: Judge) -> Exchange:
        return Exchange(judge=judge, carry=lambda _: {}, invitation="", only_copies=self._only_copies())

    def _judge_any_links(self, formats: Formats) -> str:
        """The same, whichever event it is for."""
        if drops.is_window_drag(formats):
            return self._only_copies()
        try:
            if any(link.page for link in drops.links_in(formats)) or drops.files_in(formats):
                return ""
        except web_link.TooManyLinksError as error:
            return worded(error)
        return self.refusal(formats) or no_link()

    def _judge_for_event(self, formats: Formats) -> str:
        """Why there is nothing in it for an event, whichever it is: neither a link nor another event."""
        files = drops.files_in(formats)
        if files and all(name.lower().endswith(EVENT_SUFFIX) for name in files) and not self.event_paths(formats):
            return self.tr("That is no event of this archive")
        return self._judge_any_links(formats)

    def judge_events(self, formats: Formats) -> str:
        """Why there is no event of this archive in it; empty where there is one."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        return "" if self.event_paths(formats) else self.tr("That is no event of this archive")

    def judge_picture(self, formats: Formats) -> str:
        """Why there is no picture in it, as address, file or data; empty where there is one."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        if self.picture(formats) or self.picture_files(formats) or self.picture_data(formats):
            return ""
        return self.refusal(formats) or self.tr("There is no picture in it")

    def open_event(self) -> Event | None:
        """The open event, if it can be edited."""
        opened, document = self._session.opened, self._session.document
        return document if opened and opened.obstacle is None and isinstance(document, Event) else None

    def event_paths(self, formats: Formats) -> list[str]:
        """The files of this archive in it, as paths or as archive links."""
        archive = self._session.archive
        paths = []
        for name in drops.files_in(formats):
            if archive is not None and name.endswith(EVENT_SUFFIX):
                try:
                    paths.append(archive.path_within(Path(name)))
                except ArchiveError:
                    continue
        return paths

    def picture(self, formats: Formats) -> str | None:
        """The web address of a picture in it."""
        try:
            return next((link.picture for link in drops.links_in(formats) if link.picture and link.page), None)
        except web_link.TooManyLinksError:
            return None

    def picture_data(self, formats: Formats) -> str | None:
        """A picture in it that came without an address, as a `data:` URL."""
        try:
            return next((link.url for link in drops.links_in(formats) if link.picture and not link.page), None)
        except web_link.TooManyLinksError:
            return None

    def picture_files(self, formats: Formats) -> list[Path]:
        """The files of pictures in it."""
        places = map(Path, drops.files_in(formats))
        return [place for place in places if place.suffix.lower() in PICTURE_SUFFIXES]

    def refusal(self, formats: Formats, in_files: Sequence[web_link.Refused] = ()) -> str:
        """Why some of what is in it, or in its files, is not taken, in words; empty where nothing is refused."""
        refused = (*drops.refused_in(formats), *in_files)
        if not refused:
            return ""
        texts = {
            web_link.Reason.SCRIPT: self.tr("Scripts are not taken"),
            web_link.Reason.DATA: self.tr("Embedded data is not taken"),
            web_link.Reason.FILE: self.tr("Addresses of files are not taken"),
            web_link.Reason.INTERNAL: self.tr("Addresses inside the browser are not taken"),
            web_link.Reason.NETWORK_PATH: self.tr("Network paths are not taken"),
            web_link.Reason.NOT_WEB: self.tr("Only web addresses are taken"),
            web_link.Reason.TOO_LONG: self.tr("Addresses over 2,048 characters are not taken"),
            web_link.Reason.BROKEN: self.tr("That is no whole web address"),
        }
        return explained(texts[refused[0].reason], visible(refused[0].address[:60]))

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
        places = []
        for link in (event.related[row] for row in rows):
            try:
                path = archive.path_of(link.target)
            except ArchiveError:
                continue
            places.append(
                (QUrl.fromLocalFile(str(archive.place(path))).toString(), link.title.strip() or link_of(path))
            )
        return _as_links(places)


def no_link() -> str:
    """What to say of what holds none."""
    return QCoreApplication.translate("Judging", "There is no link in it")


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
