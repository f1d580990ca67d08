"""The files of the archive beside the open one, as far as the window reads or changes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from curator.archive.archive import event_at, free_path
from curator.archive.errors import ArchiveError, OutsideError
from curator.archive.layout import link_of
from curator.archive.plan import Plan
from curator.archive.store import create
from curator.archive.store import read as read_file
from curator.archive.targets import place_meant
from curator.curation import backlinks
from curator.curation.drops import files_in
from curator.desktop import undoing
from curator.desktop.session import Session
from curator.desktop.toolkit.dates import long_day
from curator.desktop.toolkit.joining import listed
from curator.desktop.toolkit.peek import Glimpse
from curator.desktop.toolkit.picture import PICTURE_SUFFIXES
from curator.event import edits
from curator.event.document import Event, read
from curator.event.edition import Part
from curator.event.entities import unescape
from curator.event.links import plain_label
from curator.event.splice import Edit

_NETWORK_PATHS = ("//", "\\\\")
"""Looking there would tell another machine who looks."""


class OtherFiles:
    """Events that are related or dropped on, and pictures."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def related_to(self, path: str, contexts: tuple[str, ...]) -> edits.NewRelated | None:
        """A related link to another event, labelled with its exact title; None where the file is no event."""
        if self._session.archive is None:
            return None
        other = read(self._session.archive.open(path).content.text)
        if not isinstance(other, Event) or other.title is None:
            return None
        return edits.NewRelated(other.title.text, link_of(path), contexts)

    def link_at(self, path: str, line: int) -> str | None:
        """A link to another event as it is written in this line of the open text; None where the file is no event.

        In the list of related events it has just the title, blanks at its ends too. Raises what `Archive.open` raises.
        """
        other, document = self.related_to(path, ()), self._session.document
        if other is None:
            return None
        section = document.section(Part.RELATED) if isinstance(document, Event) else None
        is_related = section is not None and section.line < line < section.stop
        prefix = document.dialect.edition.link_prefix if isinstance(document, Event) else ""
        return edits.link_to(other if is_related else replace(other, title=plain_label(other.title)), prefix)

    def relatable(self, event: Event, paths: Sequence[str]) -> tuple[list[edits.NewRelated], int]:
        """Related links to those of these events that this one has none to yet, and the number of the others.

        Raises what `Archive.open` raises.
        """
        known = backlinks.related_paths(event.related, self._session.path)
        unknown = [path for path in paths if path not in known]
        found = (self.related_to(path, ()) for path in unknown)
        return [new for new in found if new is not None], len(paths) - len(unknown)

    def look(self, path: str) -> Glimpse | None:
        """What a card shows of another event; None for a file that can't be read or is no event."""
        archive = self._session.archive
        event = event_at(archive, path) if archive is not None and path else None
        if event is None:
            return None
        labels = dict.fromkeys(source.label.strip() for source in event.sources)
        return Glimpse(
            day=long_day(event.dateline.day) if event.dateline.day else event.dateline.label,
            title=unescape(event.title_text),
            summary=unescape(event.summary.text) if event.summary else "",
            sources=" · ".join(map(unescape, filter(None, labels))),
            contexts=listed(map(unescape, event.contexts)),
        )

    def look_behind(self, link: str) -> Glimpse | None:
        """The same of the event to which a link in the open file leads."""
        return self.look(place_meant(link, self._session.path) or "")

    def change_other(self, path: str, name: str, change: Callable[[Event], Edit]) -> undoing.TakeBack | None:
        """Makes an edit of an event that is not open, by a plan of this name; gives what takes it back; None where
        nothing changes.

        Raises what `apply` raises.
        """
        archive = self._session.archive
        if archive is None:
            return None
        opened = archive.open(path)
        event = read(opened.content.text)
        if not isinstance(event, Event) or opened.obstacle is not None:
            return None
        text = change(event).apply(event.text)
        if text == event.text:
            return None
        applied = self._session.make(Plan(name, (archive.change(opened, text),), path))
        return None if applied is None else lambda: undoing.take_back(self._session, archive, applied.inverse)

    def named_file(self, text: str) -> Path | None:
        """The file that a person means: by its address, its path on the disk, or the one in the archive or from the
        open event; None for what is no path."""
        archive, folder = self._session.archive, self._session.path.rpartition("/")[0]
        if archive is None:
            return None
        named = next(iter(files_in({"text/uri-list": text.encode()})), text)
        for path in (named, f"{folder}/{named}"):
            try:
                return archive.place(archive.path_of(path))
            except ArchiveError:
                continue
        place = Path(named)
        is_picture_here = place.suffix.lower() in PICTURE_SUFFIXES and {".", ":"}.isdisjoint(place.parts[0])
        is_path = (place.is_absolute() or is_picture_here) and not named.startswith(_NETWORK_PATHS)
        return archive.root / place if is_path else None

    def link_to_picture(self, place: Path, beside: str = "") -> str:
        """The link to a picture's file in the archive; of one that lies elsewhere a copy is kept.

        Raises what `read` of the store and `keep_picture` raise.
        """
        data, archive = read_file(place), self._session.archive
        try:
            return link_of(archive.path_within(place)) if archive is not None else ""
        except OutsideError:
            return self.keep_picture(place.suffix.lower(), data, beside)

    def keep_picture(self, suffix: str, data: bytes, beside: str = "") -> str:
        """Puts a picture beside an event, the open one if none is named, under its name or the next that is free; gives
        the link to it.

        Raises AlreadyThereError, NotSavedError.
        """
        stem, archive = (beside or self._session.path).removesuffix(".md"), self._session.archive
        if archive is None:
            return ""
        path = free_path(archive, f"{stem}{suffix}")
        create(archive.place(path), data)
        return link_of(path)

    def picture(self, link: str) -> bytes | None:
        """The bytes of a picture in the archive; None for one that is elsewhere, or not to be read."""
        path = place_meant(link, self._session.path)
        if self._session.archive is None or path is None:
            return None
        try:
            return read_file(self._session.archive.place(path))
        except ArchiveError:
            return None
