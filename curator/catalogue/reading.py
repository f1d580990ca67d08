"""Reads event files for the catalogue: what a list shows of each, and the words that a search needs."""

import errno
import os
import posixpath
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote
from zlib import crc32

from msgspec import Struct

from curator.archive.layout import is_conflict_copy, is_event_path
from curator.archive.scan import IN_DOUBT, LARGEST, read_file, text_of
from curator.archive.targets import place_meant
from curator.catalogue.link_marks import LinkMarks
from curator.catalogue.record import record_of
from curator.catalogue.terms import Mark
from curator.catalogue.words import index_text
from curator.event.edition import EDITIONS, Part
from curator.event.entities import unescape
from curator.event.links import find_links, target_behind
from curator.event.section import COVER_LABEL
from curator.event.site import section_of

_LOADED = 20
"""So many files are read before what they say is: more would not stay in the processor's cache, and a system call
between any two texts would cost each of them that too."""
_PASSING = {errno.EIO, errno.ENOENT, errno.ESTALE, errno.ETIMEDOUT}
_CHANGES = tuple(
    f"\n### {name}"
    for edition in EDITIONS
    for part, names in edition.headings
    if part is Part.CHANGES
    for name in names
)
_HEADING = "\n### "
_TEXT = ".md"
_FORMATS = "Formats: [HTML]("
_OPENING = "]("
_PICTURES = (f"[{COVER_LABEL}{_OPENING}", f"[IMG{_OPENING}")
_WEB = ("https:", "http:")
_WEB_SOURCE = re.compile(r"[0-9]+\. \[[^\]]*\]\(https?:[^()]*\)(?: \[IMG\]\(https?:[^()]*\))?[ \t]*", re.ASCII)
_BETWEEN = "\0"
"""Between names: none of them holds it."""
_CONFLICT = Mark.CONFLICT.value
_IN_TEXT = "/"
"""Before a path that a text speaks of, without a tie of its event to that one: no path begins so."""


class Wanted(NamedTuple):
    """A file of a day to be read, the signature that the scan saw, and the digest under which it is known, if it is."""

    name: str
    signature: int
    digest: int | None


class Facts(Struct, frozen=True, gc=False):
    """What a list shows of an event, and what it is asked for."""

    title: str
    """As it is read: with letters for their entities."""
    category: str
    contexts: tuple[str, ...]
    sources: tuple[tuple[str, str, str], ...]
    """Host, first parts of the path, and label of each."""
    related: int
    marks: int
    """Those that text and name of its file tell by themselves."""


class Reading(Struct, frozen=True, gc=False):
    """What was read: signature and digest of the bytes, and unless they are those that are known, what they say."""

    signature: int
    digest: int
    facts: Facts | None


class Texts(Struct, frozen=True, gc=False):
    """What the words of a text with this digest are made of."""

    digest: int
    title: str
    text: str
    category: str
    contexts: Sequence[str]
    sources: Sequence[tuple[str, str]]
    """Labels and addresses."""
    targets: Sequence[str]
    """The paths that it is tied to, an empty one for no place."""
    linked: Sequence[str]
    """The paths that links in its text lead to."""
    names: str
    """What other files are called that it links to, without their endings, where no word of it tells."""


class Words(NamedTuple):
    """The words of the columns of full text, and the ties, of a text with this digest."""

    digest: int
    title: str
    text: str
    category: str
    contexts: str
    sources: str
    ties: str
    marks: int
    """Those that tell where its links lead."""


def read_files(root: Path, folder: str, wanted: Sequence[Wanted]) -> Iterator[tuple[Reading, Texts | None]]:
    """What stands in files of a day's folder; no texts of one that is known already."""
    for start in range(0, len(wanted), _LOADED):
        loaded = [(one, *_load(root, f"{folder}/{one.name}", one)) for one in wanted[start : start + _LOADED]]
        yield from (_read(folder, *one) for one in loaded)


def link_marks_of(texts: Texts, link_marks: LinkMarks) -> int:
    """The marks of an event that tell where its links lead."""
    return link_marks.of((*texts.targets, *texts.linked) if texts.linked else texts.targets)


def words_of(texts: Texts, link_marks: LinkMarks) -> Words:
    """The words in which a text is found."""
    own = (texts.title, texts.text, texts.category, "\n".join(texts.contexts))
    # Addresses by themselves: beside a Chinese label one would be cut up letter by letter too.
    columns = [*map(_words, own), " ".join([_words(part) for source in texts.sources for part in source])]
    ties = list(map(tie, filter(None, dict.fromkeys(texts.targets))))
    ties += map(tie_in_text, texts.linked)
    if texts.names:
        ties += map(tie_of_name, texts.names.split(_BETWEEN))
    return Words._make((texts.digest, *columns, " ".join(ties), link_marks_of(texts, link_marks)))


def tie(path: str) -> str:
    """The word that stands for a path among the ties: shorter, and hardly ever that of another path too."""
    data = path.encode(errors="surrogateescape")
    return hex(crc32(data) << 16 | len(data))  # the quickest: an archive has a million


def tie_in_text(path: str) -> str:
    """The word for a path that a link in a text leads to: who asks for related events is not to find it."""
    return tie(_IN_TEXT + path)


def called(path: str) -> str:
    """What links call a file, whatever its folder, and whatever ending follows."""
    return posixpath.splitext(posixpath.basename(path))[0]


def tie_of_name(path: str) -> str:
    """The same for what links call a file."""
    data = called(path).encode(errors="surrogateescape")
    return f"{crc32(data):x}y{len(data):x}"


def _load(root: Path, path: str, wanted: Wanted) -> tuple[bytes, int]:
    """The bytes of a file, none where it can't be read, and its signature."""
    try:
        return read_file(root, path, LARGEST)
    except OSError as error:  # listed by its name, and tried again when it changes, or where that may pass
        return b"", IN_DOUBT if error.errno in _PASSING else wanted.signature


def _read(folder: str, wanted: Wanted, data: bytes, signature: int) -> tuple[Reading, Texts | None]:
    digest = crc32(data)
    if digest == wanted.digest:
        return Reading(signature, digest, None), None
    text, path = text_of(data), f"{folder}/{wanted.name}"
    record, untold = record_of(text, path)
    title = record.title or _shown(wanted.name.removesuffix(_TEXT))
    sources = tuple([(*section_of(url), label) for label, url in record.sources])
    marks = record.marks | (_CONFLICT if is_conflict_copy(wanted.name) else 0)
    linked = _linked(record.text, path) if _TEXT in record.text else ()
    names = _names(untold, wanted.name, record.targets) if untold else ""
    shown = _read_words(record.title) or title
    facts = Facts(shown, record.category, record.contexts, sources, record.related, marks)
    texts = Texts(
        digest, title, record.text, record.category, record.contexts, record.sources, record.targets, linked, names
    )
    return Reading(signature, digest, facts), texts


def _linked(text: str, path: str) -> Sequence[str]:
    """The paths of the events that links in the text of the file at `path` lead to, whether they are there or not."""
    places = dict.fromkeys(place_meant(link.target, path) for link in find_links(text.split("\n")))
    return [place for place in places if place is not None and is_event_path(place)]


def _are_texts(paths: Sequence[str]) -> bool:
    """Whether all of them are of texts of the archive."""
    return all(path.endswith(_TEXT) for path in paths)


def _names(text: str, own: str, related: Sequence[str]) -> str:
    """What files are called that links lead to whose words are of no column, or escaped.

    Nearly no text has one: what it costs to look for them is to cost those few. `own` is the name of the text's file,
    `related` the paths that its related links lead to.
    """
    targets: list[str] = []
    if _FORMATS in text:
        targets += _targets_in_formats(text, own.removesuffix(_TEXT))
    for mark in _PICTURES:
        if mark in text:
            targets += _targets_of_pictures(text, mark)
    if "%" in text:
        targets += [link.target for link in find_links([*_escaped_lines(text)]) if "%" in link.target]
    for heading in _CHANGES:
        if heading in text:
            below = text.partition(heading)[2].partition(_HEADING)[0]
            targets += [link.target for link in find_links(below.split("\n"))]
    if not _are_texts(related):
        targets += [link.target for link in find_links(text.split("\n")) if not _is_tied(link.target)]
    places = [unquote(target.partition("#")[0], errors="surrogateescape") for target in targets if "://" not in target]
    return _BETWEEN.join(dict.fromkeys(filter(None, map(called, places))))


def _targets_in_formats(text: str, own: str) -> Iterator[str]:
    """Those of the line above the dateline, unless it names this file alone, as it should."""
    line = text[text.index(_FORMATS) :].partition("\n")[0]
    if line.count("](") > line.count(f"/{own}."):
        yield from (link.target for link in find_links([line]))


def _targets_of_pictures(text: str, mark: str) -> Iterator[str]:
    """Those of cover or images that are not from the web."""
    place = text.find(mark)
    while place >= 0:
        start = place + len(mark)
        target = None if text.startswith(_WEB, start) else target_behind(text, start - len(_OPENING))
        if target is not None:
            yield text[target.start : target.stop]
        place = text.find(mark, start)


def _escaped_lines(text: str) -> Iterator[str]:
    """The lines with a `%`, but for sources from the web: an archive has many."""
    place = text.find("%")
    while place >= 0:
        start, stop = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        stop = len(text) if stop < 0 else stop
        if _WEB_SOURCE.fullmatch(text, start, stop) is None:
            yield text[start:stop]
        place = text.find("%", stop)


def _is_tied(target: str) -> bool:
    return target.startswith("/") and target.endswith(_TEXT)


def _words(text: str) -> str:
    return index_text(_read_words(text))


def _read_words(text: str) -> str:
    """Most texts have no entity, and are through sooner."""
    return unescape(text) if "&" in text else text


def _shown(name: str) -> str:
    """A file's name stands for a title that is missing; it need not be UTF-8, and what is shown is."""
    return os.fsencode(name).decode(errors="replace")
