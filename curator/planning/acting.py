"""What acts on events take of the archive: the events' own files, the pages of their days, all links to them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.archive import Archive, Opened
from curator.archive.errors import ArchiveError, LinkError, NotAnEventError
from curator.archive.layout import is_link, is_there
from curator.archive.plan import Delete, Move, Plan, Step
from curator.event.document import Event, read
from curator.event.encoding import UnfitTextError
from curator.planning.drafts import Draft, Drafts, Skipped
from curator.planning.pages import Act, EventAt, follow
from curator.planning.pictures import pictures_of
from curator.planning.pointing import Pointers, in_files
from curator.planning.relinking import Fate, Relinked, Relinker


class LinkLeftError(ArchiveError):
    """A file links to `path`, which goes, and keeps that link."""


class UnclearLinkError(ArchiveError):
    """A file speaks of `path`, which goes or moves, in a way that is not understood as a link."""


class Aim(Struct, frozen=True):
    """What is to become of an event's file."""

    opened: Opened
    event: Event
    to: str | None
    """Its path afterwards; None for one that is deleted."""
    text: str
    """What it says afterwards, but for the links in it."""

    @property
    def path(self) -> str:
        """Where it is now."""
        return self.opened.path


class Ways(Struct, frozen=True):
    """How links are looked for, and what becomes of those to events that are deleted."""

    pointers: Pointers | None = None
    """Which files may link to given ones (see `pointing`); None: all files are looked into."""
    keeps_broken: bool = False
    """Links to deleted events stay, and are named among what is skipped."""


DEFAULT = Ways()


class Planned(Struct, frozen=True):
    """A plan that can be shown (`archive.plan.differences`) and applied, and what it leaves as it is."""

    plan: Plan
    skipped: tuple[Skipped, ...]
    events: tuple[str, ...]
    """The events that it is about, by their paths now."""
    moved: Mapping[str, str]
    """Files that get another path: from where, to where."""
    links: int
    """How many links to the events, and in them, are written otherwise or removed."""

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to be done."""
        return not self.plan.steps


def opened_event(archive: Archive, path: str, *, deleting: bool = False) -> tuple[Opened, Event]:
    """An event whose file can be changed and moved; `deleting` takes one that is not UTF-8 as well.

    Raises MissingError and what else `Archive.open` raises, the file's own obstacle, LinkError for a symbolic link,
    NotAnEventError.
    """
    opened = archive.open(path)
    place = archive.root / path
    if is_link(place):
        raise LinkError(place)
    if opened.obstacle is not None and not (deleting and isinstance(opened.obstacle, UnfitTextError)):
        raise opened.obstacle
    event = read(opened.content.text)
    if not isinstance(event, Event):
        raise NotAnEventError(Path(path))
    return opened, event


def open_events(
    archive: Archive, paths: Iterable[str], *, deleting: bool = False
) -> tuple[list[tuple[Opened, Event]], list[Skipped]]:
    """The events at these paths, each once, and those that can't be opened as such."""
    found, skipped = [], []
    for path in dict.fromkeys(paths):
        try:
            found.append(opened_event(archive, path, deleting=deleting))
        except (ArchiveError, UnfitTextError) as error:
            skipped.append(Skipped(path, error))
    return found, skipped


def planned(
    archive: Archive, name: str, aims: Sequence[Aim], ways: Ways = DEFAULT, skipped: Iterable[Skipped] = ()
) -> Planned:
    """The plan `name` after which the events are as they are to be, and all that tells of them is in step.

    Raises UnfitToSaveError for a text that no file can hold, CancelledError where `ways` say so.
    """
    drafts = Drafts(archive)
    for path, reason in skipped:
        drafts.skip(path, reason)
    pictures = {old: move for aim in aims for old, move in pictures_of(archive, aim.opened, aim.to).items()}
    fates = {aim.path: _fate(aim) for aim in aims} | {old: Fate(move.to) for old, move in pictures.items()}
    relinking = _Relinking(archive, drafts, fates, ways)
    aims = [relinking.of_aim(aim) for aim in aims]
    follow(archive, drafts, [Act(EventAt(aim.path, aim.event), _after(aim)) for aim in reversed(aims)])
    for aim in aims:
        if aim.to is not None:
            drafts.write(Draft(aim.path, aim.opened.content.text, aim.opened), aim.text)
    relinking.of_others()
    moves = [
        *(Move(aim.path, aim.to, aim.opened.fingerprint) for aim in aims if aim.to not in {None, aim.path}),
        *pictures.values(),
    ]
    return Planned(
        Plan(name, _steps(drafts, aims, moves), aims[0].path if aims else ""),
        drafts.skipped,
        tuple(aim.path for aim in aims),
        {move.path: move.to for move in moves},
        relinking.count,
    )


class _Relinking:
    """Writes links as they are to be, and names what can't be."""

    def __init__(self, archive: Archive, drafts: Drafts, fates: Mapping[str, Fate], ways: Ways) -> None:
        self.count = 0
        self._drafts = drafts
        self._fates = fates
        self._pointers = ways.pointers or in_files(archive)
        self._relinker = Relinker(fates, lambda path: is_there(archive.root / path), keeps_broken=ways.keeps_broken)

    def of_aim(self, aim: Aim) -> Aim:
        """The links in one of the events themselves. Its dateline is right already."""
        if aim.to is None:
            return aim
        kept = {aim.event.dateline.line} if aim.to != aim.path else ()
        done = self._relinker.relink(aim.text, aim.path, aim.to, kept)
        self._note(aim.path, done, is_written=True)
        return replace(aim, text=done.text)

    def of_others(self) -> None:
        """The links in all other files, the pages among them."""
        stirred = {path for path, fate in self._fates.items() if fate.to != path or fate.title is not None}
        files = {*self._pointers(stirred), *self._drafts.paths} if stirred else set()
        meant = self._drafts.meant
        for path in sorted(set(map(meant, files)).difference(map(meant, self._fates))):
            draft = self._drafts.read(path)
            if draft is not None:
                done = self._relinker.relink(draft.text, path, path)
                self._note(path, done, is_written=self._drafts.write(draft, done.text))

    def _note(self, path: str, done: Relinked, *, is_written: bool) -> None:
        self.count += done.links if is_written else 0
        for left in done.broken:
            self._drafts.skip(path, LinkLeftError(Path(left)))
        for spoken_of in done.unclear:
            self._drafts.skip(path, UnclearLinkError(Path(spoken_of)))


def _after(aim: Aim) -> EventAt | None:
    event = read(aim.text)
    return EventAt(aim.to, event) if aim.to is not None and isinstance(event, Event) else None


def _fate(aim: Aim) -> Fate:
    after = _after(aim)
    old, new = aim.event.title, after.event.title if after else None
    if old is None or new is None or old.text == new.text:
        return Fate(aim.to)
    return Fate(aim.to, old.text, new.text)


def _steps(drafts: Drafts, aims: Sequence[Aim], moves: Sequence[Move]) -> tuple[Step, ...]:
    """Files that move are changed where they come to be; files that go do so last."""
    places = {move.path: move.to for move in moves}
    changes = [replace(step, path=places.get(step.path, step.path)) for step in drafts.steps()]
    deletes = (Delete(aim.path, aim.opened.fingerprint) for aim in aims if aim.to is None)
    return (*moves, *changes, *deletes)
