"""What hangs over a part of the window: whether it can be dropped there, and why not; and what is dragged away."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from curator.archive.errors import ArchiveError
from curator.archive.layout import link_of
from curator.archive.targets import place_meant
from curator.curation import drops, shortcuts
from curator.curation import link as web_link
from curator.desktop.session import Session
from curator.desktop.toolkit.carried_events import carried_events
from curator.desktop.toolkit.drop_zone import Formats, Judge
from curator.desktop.toolkit.joining import explained
from curator.desktop.toolkit.offered_pictures import is_lone_picture, picture_data, picture_files, web_picture
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
        """Why there is nothing in it for the open event; empty where there is something."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        return self._judge_for_event(formats)

    def _exchange(self, judge: Judge) -> Exchange:
        return Exchange(judge=judge, carry=lambda _: {}, invitation="", only_copies=self._only_copies())

    def _judge_for_event(self, formats: Formats) -> str:
        """The same, whichever event it is for: neither a link nor another event nor a picture is in it."""
        if drops.is_window_drag(formats):
            return self._only_copies()
        if self.event_paths(formats) or is_lone_picture(formats):
            return ""
        try:
            links = any(link.page for link in drops.links_in(formats))
            if links or any(map(shortcuts.may_hold_links, drops.files_in(formats))):
                return ""
        except web_link.TooManyLinksError as error:
            return worded(error)
        useless = self.useless_files(formats)
        if useless and all(name.address.lower().endswith(EVENT_SUFFIX) for name in useless):
            return self.tr("That is no event of this archive")
        return self.refusal(formats, useless) or no_link()

    def judge_events(self, formats: Formats) -> str:
        """Why there is no event of this archive in it; empty where there is one."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        is_fit = self.event_paths(formats) or is_lone_picture(formats)
        return "" if is_fit else self.tr("That is no event of this archive")

    def judge_picture(self, formats: Formats) -> str:
        """Why there is no picture in it, as address, file or data; empty where there is one."""
        if self.open_event() is None:
            return self.tr("Open an event first, one that can be edited")
        if web_picture(formats) or picture_files(formats) or picture_data(formats):
            return ""
        return self.refusal(formats) or self.tr("There is no picture in it")

    def open_event(self) -> Event | None:
        """The open event, if it can be edited."""
        opened, document = self._session.opened, self._session.document
        return document if opened and opened.obstacle is None and isinstance(document, Event) else None

    def event_paths(self, formats: Formats) -> list[str]:
        """The files of this archive in it, as paths or as archive links."""
        paths = map(self._event_path, drops.files_in(formats))
        return [path for path in paths if path is not None]

    def _event_path(self, name: str) -> str | None:
        archive = self._session.archive
        if archive is None or not name.endswith(EVENT_SUFFIX):
            return None
        try:
            return archive.path_within(Path(name))
        except ArchiveError:
            return None

    def useless_files(self, formats: Formats) -> list[web_link.Refused]:
        """The names of those files in it of which nothing can be made."""
        names = [Path(name).name for name in drops.files_in(formats) if self._event_path(name) is None]
        return [
            web_link.Refused(name, web_link.Reason.FILE)
            for name in names
            if not (name.lower().endswith(PICTURE_SUFFIXES) or shortcuts.may_hold_links(name))
        ]

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
        events = []
        for link in (event.related[row] for row in rows):
            try:
                path = archive.path_of(link_of(place_meant(link.target, self._session.path) or ""))
            except ArchiveError:
                continue
            events.append((path, link.title.strip() or link_of(path)))
        return carried_events(archive.root, events)


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
