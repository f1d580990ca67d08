"""What a text's links become when files are moved, retitled or deleted: none breaks, and nothing else changes."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from urllib.parse import quote

from msgspec import Struct

from curator.archive.layout import link_of
from curator.archive.targets import is_relative, place_meant, rewritten
from curator.event.day_page import ENTRY_START
from curator.event.document import Event, read
from curator.event.edits import remove_related
from curator.event.links import Link, find_links, label_of, same_words

_FORMATS = (".html", ".json", ".xml")
"""What pages are made into beside an archive (format.md section B); such a file is never in it."""

_NEWS = "news/"
_MENTION = re.compile(r"news/[0-9]{4}/[0-9]{2}/[0-9]{1,2}/[^/\n]*?\.(?:md|html|json|xml)", re.ASCII)
"""A path of an event as it may stand in any text."""

Exists = Callable[[str], bool]
"""Whether there is a file or folder at a path now."""


class Fate(Struct, frozen=True):
    """What becomes of a file that links lead to."""

    to: str | None
    """Where it is afterwards; None for one that goes."""
    title: str | None = None
    """The title it had, if it gets another one."""
    new_title: str = ""


Fates = Mapping[str, Fate]
"""By the path where the file is now."""


class Relinked(Struct, frozen=True):
    """A text whose links lead to where the files are afterwards."""

    text: str
    links: int = 0
    """How many links are written otherwise or removed."""
    broken: tuple[str, ...] = ()
    """Paths of files that go and are still linked to."""
    unclear: tuple[str, ...] = ()
    """Paths that the text speaks of in a way that is not understood as a link."""


class Relinker:
    """Knows what becomes of which files."""

    def __init__(self, fates: Fates, exists: Exists, *, keeps_broken: bool = False) -> None:
        """With `keeps_broken`, links to files that go stay as they are. Else related events that go are taken off their
        lists, and of any other link the label stays.
        """
        self._fates = fates
        self._exists = exists
        self._keeps_broken = keeps_broken
        leaving = [path for path, fate in fates.items() if fate.to != path]
        self._gone = frozenset(path for path in leaving if fates[path].to is None)
        self._spelled = {one: path for path in leaving for one in _spellings(path)}
        """The paths, in all spellings, of files that links can't lead to any more."""

    def relink(self, text: str, path: str, to: str, kept: Collection[int] = ()) -> Relinked:
        """The text of the file at `path`, which is at `to` afterwards. The lines `kept` are somebody else's affair."""
        removed = 0
        if not self._keeps_broken:
            text, removed = without_related(text, path, self._gone)
        lines = text.split("\n")
        broken: list[str] = []
        changed = 0
        for number in sorted({link.line for link in find_links(lines)}.difference(kept)):
            lines[number], count, left = self._line(lines[number], path, to)
            changed += count
            broken += left
        unclear = (old for old in self._unclear(lines) if old not in {path, to})
        return Relinked(
            "\n".join(lines), changed + removed, tuple(dict.fromkeys(broken)), tuple(dict.fromkeys(unclear))
        )

    def _line(self, text: str, path: str, to: str) -> tuple[str, int, list[str]]:
        """A line with its links as they are to be, from the last one on; how many changed, and what stays broken.

        What changes may be around other links (a picture that is a link), which stand elsewhere then.
        """
        broken: list[str] = []
        changed = 0
        links = _by_place(text, len(text))
        while links:
            link = links.pop()
            new = self._rewritten(text, link, path, to)
            if new is None:
                broken.append(place_meant(link.target, path) or "")
            elif new != text:
                text = new
                changed += 1
                links = _by_place(text, link.start if link.middle is None else link.middle)
        return text, changed, broken

    def _rewritten(self, text: str, link: Link, path: str, to: str) -> str | None:
        """The line with the link as it is to be; None where it leads to a file that goes, and stays."""
        meant = place_meant(link.target, path)
        if meant is None:
            return text
        fate = self._fates.get(meant)
        if fate is None:
            return self._with_way(text, link, meant, path, to)
        if fate.to is None:
            return None if self._keeps_broken else _unlinked(text, link)
        if fate.to != meant or (is_relative(link.target) and path != to):
            text = _with_target(text, link, rewritten(link.target, fate.to, to))
        return _relabelled(text, link, fate)

    def _with_way(self, text: str, link: Link, meant: str, path: str, to: str) -> str:
        """A link to a file that stays: its page in another format, and the way there from another folder."""
        page, dot, ending = meant.rpartition(".")
        fate = self._fates.get(f"{page}.md") if f"{dot}{ending}" in _FORMATS else None
        if fate is not None and fate.to is not None and fate.to != f"{page}.md" and not self._exists(meant):
            return _with_target(text, link, rewritten(link.target, f"{fate.to.removesuffix('.md')}.{ending}", to))
        if is_relative(link.target) and path.rpartition("/")[0] != to.rpartition("/")[0] and self._exists(meant):
            return _with_target(text, link, rewritten(link.target, meant, to))
        return text

    def _unclear(self, lines: Sequence[str]) -> Iterator[str]:
        """The paths that stand there besides the targets of links."""
        for number, line in enumerate(lines):
            for match in _MENTION.finditer(line) if _NEWS in line else ():
                if match[0] in self._spelled and not _is_target(lines, number, match.start()):
                    yield self._spelled[match[0]]


def without_related(text: str, path: str, gone: Collection[str]) -> tuple[str, int]:
    """The text without the related events at these paths, and how many they were."""
    event = read(text)
    if not isinstance(event, Event):
        return text, 0
    rows = [row for row, link in enumerate(event.related) if place_meant(link.target, path) in gone]
    return (remove_related(event, rows).apply(text), len(rows)) if rows else (text, 0)


def _by_place(text: str, stop: int) -> list[Link]:
    """The links of a line whose targets begin before `stop`, the last one last."""
    return sorted((link for link in find_links([text]) if link.start < stop), key=lambda link: link.start)


def _with_target(text: str, link: Link, target: str) -> str:
    return text[: link.start] + target + text[link.stop :]


def _relabelled(text: str, link: Link, fate: Fate) -> str:
    """The link called as the event is now, if it was called as the event was; its edge blanks stay."""
    if fate.title is None or text.startswith(ENTRY_START):
        return text
    found = label_of(text, link)
    if found is None or not same_words(found[0], fate.title):
        return text
    label, start = found
    new = fate.new_title if label == fate.title else _within_blanks(label, fate.new_title)
    return text[:start] + new + text[start + len(label) :]


def _within_blanks(label: str, title: str) -> str:
    left = len(label) - len(label.lstrip())
    right = len(label.rstrip())
    return f"{label[:left]}{title.strip()}{label[right:]}" if label.strip() else title


def _unlinked(text: str, link: Link) -> str | None:
    """The link's label in the place of the link; None where that can't be told from the rest."""
    found = label_of(text, link)
    closing = text.find(")", link.stop)
    if found is None or closing < 0:
        return None
    label, start = found
    first = start - 1 - (text[start - 2 : start - 1] == "!")
    return text[:first] + label + text[closing + 1 :]


def _is_target(lines: Sequence[str], number: int, place: int) -> bool:
    """Whether a link's target stands there."""
    return any(link.start <= place < link.stop for link in find_links(lines[number : number + 1]))


def _spellings(path: str) -> Collection[str]:
    """A path as texts may have it, also of the pages that are made of it."""
    place = path.removesuffix(".md")
    spelled = (place, link_of(place).removeprefix("/"), quote(place, errors="surrogateescape"))
    return {one + ending for one in spelled for ending in (".md", *_FORMATS)}
