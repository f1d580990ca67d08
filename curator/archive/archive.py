"""The archive: the one door to its folder."""

import os
import posixpath
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, count, islice
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from curator.archive import store
from curator.archive.errors import (
    ArchiveError,
    MissingError,
    OutsideError,
    ReadOnlyError,
    TooLargeError,
    UnfitToSaveError,
)
from curator.archive.layout import (
    INDEX,
    NEWS,
    Failed,
    day_folder,
    day_folders,
    day_of,
    event_names,
    ignore,
    is_inside,
    look_into,
    markdown_paths,
    path_of,
)
from curator.archive.plan import Change, Create
from curator.archive.scan import in_order, scan_day
from curator.event.document import Event, read
from curator.event.edition import D1, Dialect
from curator.event.encoding import FileText, Unfit, UnfitTextError, as_shown, decode
from curator.event.template import NewEvent

_HEAD_SHOWN = 64 * 1024
_NEIGHBOURS = 12


class Opened(Struct, frozen=True):
    """A file as it was read: its text, and the fingerprint that saving it will ask for."""

    path: str
    content: FileText
    fingerprint: str
    obstacle: Exception | None = None
    """Why it can only be shown: an UnfitTextError, TooLargeError or ReadOnlyError. None for a file to edit."""
    is_confirmed: bool = True
    """False after a save that the disk did not confirm: a power cut might still undo it."""

    @property
    def is_exact(self) -> bool:
        """Whether the text is all that the file holds, line ends aside; else it is only like it, or the beginning."""
        if isinstance(self.obstacle, UnfitTextError):
            return self.obstacle.reason not in {Unfit.NOT_UTF8, Unfit.BINARY}
        return not isinstance(self.obstacle, TooLargeError)


class Placed(Struct, frozen=True):
    """Where a new event goes and what it starts with."""

    path: str
    text: str


class Verdict(Struct):
    """What became of each file on its way through an editor; errors stand beside the paths of their files."""

    identical: int = 0
    read_only: list[tuple[str, Exception]] = field(default_factory=list)
    """Files whose text no editor gets, with their UnfitTextError or TooLargeError."""
    unreadable: list[tuple[str, ArchiveError]] = field(default_factory=list)
    """Files, and folders with all that is in them."""
    different: list[str] = field(default_factory=list)


class Archive:
    """A folder with `news/YYYY/MM/D/<slug>.md`. Every path that it takes or gives is relative to the folder."""

    def __init__(self, root: Path) -> None:
        """Raises MissingError, NotAFolderError, NotReadableError. Without `news` it is an archive without events."""
        look_into(root)
        self.root = root.resolve()

    def files(self, failed: Failed = ignore) -> Iterator[str]:
        """The paths of all Markdown files, events or not; `failed` is told of each folder that can't be read."""
        return markdown_paths(self.root, failed)

    def place(self, path: str) -> Path:
        """The file on disk; raises OutsideError where a link in the path leads out of the archive."""
        place = self.root / path
        if not is_inside(self.root, place):
            raise OutsideError(place)
        return place

    def path_of(self, link: str) -> str:
        """The path that an archive link or a file's own path means.

        Raises OutsideError where it leads out of the archive, MissingError where no file is there.
        """
        path = path_of(link if link.startswith("/") else f"/{link}")
        if path is None:
            raise OutsideError(self.root / link.lstrip("/"))
        place = self.place(path)
        if not os.path.isfile(place):  # noqa: PTH113 - Path.is_file raises for a name that is too long
            raise MissingError(place)
        return path

    def path_within(self, place: Path) -> str:
        """The path of a file that a person named on the disk; raises OutsideError for one that is not in here."""
        if not is_inside(self.root, place):
            raise OutsideError(place)
        return Path(os.path.realpath(place)).relative_to(self.root).as_posix()

    def open(self, path: str) -> Opened:
        """Reads a file. What can't be edited without loss, or not be written, comes with its obstacle.

        Raises MissingError, NotAFileError, NotReadableError, OutsideError.
        """
        place = self.place(path)
        try:
            data = store.read(place)
        except TooLargeError as error:
            head = store.read_head(place, _HEAD_SHOWN)
            return Opened(path, as_shown(head), store.fingerprint(head), error)
        try:
            content, obstacle = decode(data), None
        except UnfitTextError as error:
            content, obstacle = as_shown(data), error
        if obstacle is None and not store.is_writable(place):
            return Opened(path, content, store.fingerprint(data), ReadOnlyError(place))
        return Opened(path, content, store.fingerprint(data), obstacle)

    def save(self, opened: Opened, text: str) -> Opened:
        """Writes another text into a file that was opened, if nobody else wrote it since.

        Raises ChangedOnDiskError, MissingError, ReadOnlyError, UnfitToSaveError, NotSavedError; the file is then as
        it was.
        """
        content = replace(opened.content, text=text)
        place = self.place(opened.path)
        saved = store.save(place, _bytes_of(content, place), opened.fingerprint)
        return Opened(opened.path, content, saved.fingerprint, is_confirmed=saved.confirmed)

    def change(self, opened: Opened, text: str) -> Change:
        """The step of a plan that gives a file that was opened another text. Raises UnfitToSaveError."""
        content = replace(opened.content, text=text)
        return Change(opened.path, opened.fingerprint, _bytes_of(content, self.root / opened.path))

    def creation(self, path: str, content: FileText) -> Create:
        """The step of a plan that writes a new file. Raises UnfitToSaveError."""
        return Create(path, _bytes_of(content, self.root / path))

    def create(self, path: str, content: FileText) -> Opened:
        """Writes a new file. Raises AlreadyThereError, UnfitToSaveError, NotSavedError."""
        place = self.place(path)
        saved = store.create(place, _bytes_of(content, place))
        return Opened(path, content, saved.fingerprint, is_confirmed=saved.confirmed)

    def placed(self, new: NewEvent, dialect: Dialect) -> Placed:
        """Where a new event would go; where its name is taken, a number stands behind it."""
        folder = day_folder(new.day)
        place = free_place(self.root / folder / f"{new.slug(dialect)}.md")
        return Placed(f"{folder}/{place.name}", new.text(dialect, place.stem))

    def newest_dialect(self) -> Dialect:
        """The dialect that most of the newest events are written in; the first one's where they are even."""
        newest = islice(self.newest_paths(), _NEIGHBOURS)
        dialects = Counter(event.dialect for path in newest if (event := event_at(self, path)))
        return dialects.most_common(1)[0][0] if dialects else D1

    def events_of(self, day: date) -> tuple[str, ...]:
        """The paths of a day's events in the order of its index; none where its folder can't be read."""
        try:
            files = scan_day(self.root, day)
        except ArchiveError:
            return ()
        return tuple(f"{day_folder(day)}/{name}" for name in in_order(self.root, files))

    def newest_day(self) -> date | None:
        """The day of the newest event."""
        return next(map(day_of, self.newest_paths()), None)

    def newest_paths(self) -> Iterator[str]:
        """The paths of all event files, newest day first, read from the folders as one goes on."""
        for _, folder in day_folders(self.root):
            yield from (f"{folder}/{name}" for name in event_names(self.root / folder))


def _bytes_of(content: FileText, place: Path) -> bytes:
    """The bytes to write; raises UnfitToSaveError for those that could not be edited here again."""
    try:
        data = content.encode()
        decode(data)
    except UnfitTextError as error:
        raise UnfitToSaveError(place, error.position) from None
    return data


def is_writable(archive: Archive) -> bool:
    """Whether anything may be written: into the folder of the newest day, `news` or the archive's own."""
    newest = next(day_folders(archive.root), None)
    places = (archive.root, archive.root / NEWS, *((archive.root / newest[1],) if newest else ()))
    return any(map(store.is_writable_folder, places))


def require_writable(archive: Archive) -> None:
    """Raises ReadOnlyError where `is_writable` is False, before something is planned or typed in vain."""
    if not is_writable(archive):
        raise ReadOnlyError(archive.root)


def free_place(place: Path) -> Path:
    """A place where no file stands in the way: this one, or the first with a number behind its name."""
    others = (place.with_name(f"{place.stem}-{number}{place.suffix}") for number in count(2))
    return next(one for one in chain((place,), others) if not store.is_taken(one))


def free_path(archive: Archive, path: str) -> str:
    """The same for a path in the archive."""
    return posixpath.join(posixpath.dirname(path), free_place(archive.place(path)).name)


def event_at(archive: Archive, path: str) -> Event | None:
    """The event in a file; None where the file can't be read or holds something else."""
    try:
        document = read(archive.open(path).content.text)
    except ArchiveError:
        return None
    return document if isinstance(document, Event) else None


def day_page(archive: Archive, day: date) -> str:
    """The text of a day's page; empty where it can't be read."""
    try:
        return archive.open(f"{day_folder(day)}/{INDEX}").content.text
    except ArchiveError:
        return ""


def verify(archive: Archive, through_editor: Callable[[str], str]) -> Verdict:
    """Passes every file through an editor and compares the bytes; whether one may be written to plays no part."""
    verdict = Verdict()
    for path in archive.files(lambda error: verdict.unreadable.append((str(error.path), error))):
        try:
            opened = archive.open(path)
        except ArchiveError as error:
            verdict.unreadable.append((path, error))
            continue
        if opened.obstacle is not None and not isinstance(opened.obstacle, ReadOnlyError):
            verdict.read_only.append((path, opened.obstacle))
        elif _is_given_back(opened, through_editor):
            verdict.identical += 1
        else:
            verdict.different.append(path)
    return verdict


def _is_given_back(opened: Opened, through_editor: Callable[[str], str]) -> bool:
    back = replace(opened.content, text=through_editor(opened.content.text))
    return store.fingerprint(back.encode()) == opened.fingerprint


def make_archive(root: Path) -> Archive:
    """A new archive in a folder that is new, empty or without `news`; nothing that is there is touched."""
    store.make_folder(root / NEWS)
    return Archive(root)


def copy_archive(source: Path, target: Path) -> Archive:
    """A copy of an archive in a new or empty folder. Raises AlreadyThereError where the folder holds anything."""
    store.copy_tree(source, target)
    return Archive(target)
