"""Where things stand in an archive: days, event files, links (format.md section G).

Paths are relative to the archive's folder, with `/` between their parts: `news/2012/03/1/<slug>.md`.
"""

import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import quote, unquote

from curator.archive.errors import ArchiveError, MissingError, NotAFolderError, NotReadableError
from curator.event.dateline import day_link, parse_day
from curator.event.day_page import ENTRY_TARGET
from curator.event.edition import LINK_PREFIXES

NEWS = "news"
INDEX = "index.md"
README = "README.md"
DAY_PAGES = frozenset({INDEX, README})
"""The two names, twins of each other, that a day's index may have."""

_DAY_PATH = re.compile(r"news/([0-9]{4})/([0-9]{2})/([1-9][0-9]?)", re.ASCII)
_ODD_BYTES = 0xDC00
_ODD_BYTE = re.compile("[\udc80-\udcff]")
"""A byte of a name that is no UTF-8, as Python's paths have it."""
_ORDINARY_LINK = re.compile(
    rf"(?:{'|'.join(LINK_PREFIXES)})?/(news/[0-9]{{4}}/[0-9]{{2}}/[0-9]{{1,2}}/[^/#%\\\0]*[^./#%\\\0][^/#%\\\0]*)",
    re.ASCII,
)
_SCRATCH = (".", "#", "~")
"""First characters of files that editors and sync programs leave beside others for a while."""
_CONFLICT = re.compile(
    r"\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[A-Z0-9]{7})?|_conflict-[0-9]{8}-[0-9]{6}| ?\(SFConflict [^()]*\)"
    r"| ?\([^()]*(?:conflicted copy|Konfliktkopie|copie en conflit|copia en conflicto|冲突副本|衝突複本)[^()]*\)",
    re.IGNORECASE,
)
"""What Syncthing, ownCloud, Seafile, Dropbox and Nextcloud put into the name of the copy that lost."""


def is_folder(place: Path) -> bool:
    """Whether there is a folder; a place that can't be asked about is none."""
    return os.path.isdir(place)  # noqa: PTH112 - Path.is_dir raises for what can't be asked about


def is_there(place: Path) -> bool:
    """Whether there is a file or folder; a place that can't be asked about has none."""
    return os.path.exists(place)  # noqa: PTH110 - as in is_folder


def is_link(place: Path) -> bool:
    """Whether there is a symbolic link; what can't be asked about is none."""
    return os.path.islink(place)  # noqa: PTH114 - Path.is_symlink raises for what can't be asked about


def is_linked_twice(place: Path) -> bool:
    """Whether a file has several names; what can't be asked about has one."""
    try:
        return os.lstat(place).st_nlink > 1
    except (OSError, ValueError):
        return False


def day_folder(day: date) -> str:
    """The folder of a day's events: `news/2012/03/1`."""
    return day_link(day).removeprefix("/")


def day_of(path: str) -> date | None:
    """The day in whose folder a file stands; None for a file anywhere else."""
    match = _DAY_PATH.fullmatch(path.rpartition("/")[0])
    return parse_day(f"{match[1]}-{match[2]}-{match[3]}") if match else None


def is_event_path(path: str) -> bool:
    """Whether a file of that name is an event of the archive, and not a day's index or a passing scratch file."""
    return day_of(path) is not None and is_event_name(path.rpartition("/")[2])


def link_of(path: str) -> str:
    """The archive link to a file: `/news/2012/03/1/<slug>.md`, without an edition's prefix.

    `path_of` gives the path again: what it takes for an escape or a fragment is escaped, bytes of a name that are no
    UTF-8 are, since no text can hold them, and nothing else.
    """
    return "/" + _ODD_BYTE.sub(_escaped, path.replace("%", "%25").replace("#", "%23"))


def path_of(link: str) -> str | None:
    """The path that an archive link leads to, `/zh` or not, `%` escapes or not; None where it leads out or nowhere.

    Escapes are decoded once and never again, so that `%252e` can't become `..` (reliability.md case I4).
    """
    ordinary = _ORDINARY_LINK.fullmatch(link)
    if ordinary is not None:
        return ordinary[1]  # as the long way would find it: a catalogue asks this of all entries of all day pages
    plain = link.partition("#")[0]
    for prefix in LINK_PREFIXES:
        if plain.startswith(f"{prefix}/"):
            plain = plain.removeprefix(prefix)
    path = unquote(plain, errors="surrogateescape").removeprefix("/")
    parts = path.split("/")
    if not plain.startswith("/") or any(part in {"", ".", ".."} for part in parts):
        return None
    return None if "\\" in path or "\0" in path or ":" in parts[0] else path


def _escaped(odd: re.Match[str]) -> str:
    return f"%{ord(odd[0]) - _ODD_BYTES:02X}"


def listed_paths(index_text: str) -> tuple[str, ...]:
    """The events of a day in the order of its index page, each once; the order is data that stands nowhere else."""
    paths = map(path_of, ENTRY_TARGET.findall(f"\n{index_text}"))
    return tuple(dict.fromkeys([path for path in paths if path is not None]))


def is_inside(root: Path, place: Path) -> bool:
    """Whether a place, all symlinks followed, lies in the archive; `root` has none."""
    return Path(os.path.realpath(place)).is_relative_to(root)


def way_to(root: Path, file: Path) -> str:
    """What a file that lies there puts before a path in the archive to lead to it, as links have it: `../`.

    The folder's symlinks are followed: so the way holds by whichever name somebody comes to it.
    """
    try:
        way = os.path.relpath(root, os.path.realpath(file.parent))
    except ValueError:  # there is none from one drive to another
        return ""
    return "" if way == "." else f"{quote(os.fsencode(Path(way).as_posix()))}/"


def own_path(root: Path, path: str) -> str:
    """The path of the file or folder itself, all symlinks followed; the same for what lies outside the archive."""
    real = Path(os.path.realpath(root / path))
    return real.relative_to(root).as_posix() if real.is_relative_to(root) else path


def is_reserved(root: Path, place: Path) -> bool:
    """Whether a place, all symlinks followed, is for events and their pages: all below `news`, and each page's name."""
    real = Path(os.path.realpath(place))
    is_page = real.name.lower() in {name.lower() for name in DAY_PAGES}
    return real.is_relative_to(os.path.realpath(root / NEWS)) or (is_page and is_inside(root, place))


def look_into(folder: Path) -> None:
    """Raises MissingError, NotAFolderError, NotReadableError for a folder that can't be listed."""
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise error_of(folder, error) from error


def is_empty(folder: Path) -> bool:
    """Whether nothing is in a folder, or it can't be looked into."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return True


Failed = Callable[[ArchiveError], None]
"""Is told of each folder that can't be looked into; the walk goes on."""


def ignore(_error: ArchiveError) -> None:
    """For walks that show what can be shown."""


def day_folders(root: Path, failed: Failed = ignore) -> Iterator[tuple[date, str]]:
    """The days that have a folder, newest first, each with its path. Symlinks that lead out are not followed."""
    for year in _folders(root, NEWS, r"[0-9]{4}", failed) if is_inside(root, root / NEWS) else ():
        for month in _folders(root, year, r"[0-9]{2}", failed):
            for folder in _folders(root, month, r"[1-9][0-9]?", failed):
                day = day_of(f"{folder}/{INDEX}")
                if day is not None:
                    yield day, folder


def pages_of(root: Path, folder: str) -> tuple[str, ...]:
    """The paths of a day's page and its twin, or of the home page in the folder "": those that are there."""
    names = (f"{folder}/{name}" if folder else name for name in (INDEX, README))
    return tuple(name for name in names if os.path.isfile(f"{root}/{name}"))  # noqa: PTH113 - as in is_folder


def event_names(folder: Path) -> list[str]:
    """The names of the event files in a day's folder, sorted; none where it can't be read."""
    try:
        with os.scandir(folder) as found:
            return sorted(item.name for item in found if is_event_name(item.name) and _is_file(item))
    except OSError:
        return []


def markdown_paths(root: Path, failed: Failed = ignore) -> Iterator[str]:
    """Every Markdown file of the archive, hidden folders left out, in a fixed order, however deep the folders are."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        inside = folder.relative_to(root)
        folders, names = _contents(folder, failed)
        for name in sorted(names):
            if name.endswith(".md") and not name.startswith(_SCRATCH):
                yield (inside / name).as_posix()
        waiting.extend(folder / name for name in sorted(folders, reverse=True) if not name.startswith("."))


def _contents(folder: Path, failed: Failed) -> tuple[list[str], list[str]]:
    """The names of the folders in it, symlinks left out, and of all that is no folder."""
    try:
        with os.scandir(folder) as found:
            items = list(found)
    except OSError as error:
        failed(error_of(folder, error))
        return [], []
    folders = [item.name for item in items if item.is_dir(follow_symlinks=False)]
    return folders, [item.name for item in items if not is_folder(Path(item.path))]


def is_event_name(name: str) -> bool:
    """Whether a file of that name, in a day's folder, is an event."""
    return name.endswith(".md") and name not in DAY_PAGES and not name.startswith(_SCRATCH)


def is_conflict_copy(name: str) -> bool:
    """Whether a sync program made that file because two people changed the one that it is a copy of."""
    may_be = "(" in name or "conflict" in name.lower()  # nearly no file is one, and this is found out sooner
    return may_be and _CONFLICT.search(name) is not None


def conflict_original(path: str) -> str:
    """The path of the file that a conflict copy is a copy of; the path itself for any other file."""
    folder, slash, name = path.rpartition("/")
    return f"{folder}{slash}{_CONFLICT.sub('', name)}"


def _folders(root: Path, parent: str, pattern: str, failed: Failed) -> list[str]:
    """The sub-folders of that form, the highest number first; none where the parent can't be read."""
    try:
        with os.scandir(root / parent) as found:
            names = [item.name for item in found if re.fullmatch(pattern, item.name, re.ASCII) and _is_dir(root, item)]
    except OSError as error:
        failed(error_of(root / parent, error))
        return []
    return [f"{parent}/{name}" for name in sorted(names, key=int, reverse=True)]


# DirEntry's own way to follow a symlink raises for one that leads to itself, and would hide all that stands beside it.
def _is_file(item: os.DirEntry[str]) -> bool:
    return os.path.isfile(item.path) if item.is_symlink() else item.is_file()  # noqa: PTH113 - Path.is_file raises too


def _is_dir(root: Path, item: os.DirEntry[str]) -> bool:
    place = Path(item.path)
    return os.path.isdir(place) and is_inside(root, place) if item.is_symlink() else item.is_dir()  # noqa: PTH112 - as above


def error_of(folder: Path, error: OSError) -> ArchiveError:
    """The system's error as ours."""
    if isinstance(error, FileNotFoundError):
        return MissingError(folder)
    if isinstance(error, NotADirectoryError):
        return NotAFolderError(folder)
    return NotReadableError(folder, error.strerror or str(error))


def archive_around(place: Path) -> tuple[Path, str]:
    """The folder of the archive that a place belongs to, and its path in there: empty for the archive itself, or for
    its folder of news. A file that is in none belongs to its folder."""
    if not is_folder(place):
        roots = [above for above in place.absolute().parents if is_folder(above / NEWS)]
        root = roots[0] if roots else place.absolute().parent
        return root, place.absolute().relative_to(root).as_posix()
    return (place.parent if place.name == NEWS and not is_folder(place / NEWS) else place), ""
