"""What the catalogue keeps of an event file: its own words and what it is tied to.

An archive has a hundred thousand files of one form (format.md section A.1), so that form is read by one pattern. What
it does not fit is read by `event.document`, and both ways say the same of a text that both can read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from curator.archive.targets import place_meant
from curator.catalogue.terms import Mark
from curator.event.address import is_web
from curator.event.document import Event, Page, read
from curator.event.edition import D1, EDITIONS, LINK_PREFIXES, Z1, Z2, Part
from curator.event.section import COVER_LABEL, RelatedLink, Source, Version, read_source


def _names(part: Part) -> str:
    """What any edition calls a section, as a pattern."""
    return "|".join(
        name for edition in EDITIONS for known, names in edition.headings if known is part for name in names
    )


_ITEMS = r"((?:[0-9]{1,9}\. \[.*\n)+)"
_TEMPLATE = re.compile(
    r"(?:\nFormats: \[HTML\]\(.*\n\n)?"
    r"### \[[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\]\([^()\s]*\)[ \t]*\n\n"
    r"(?:##### ?(.*)\n)?# (.*)\n\n"
    r"(?!#{1,3} )(.*)\n\n"
    rf"(?:\n### (?:{_names(Part.SOURCES)}):\n\n{_ITEMS})?"
    rf"(?:\n### (?:{_names(Part.RELATED)}):\n\n{_ITEMS})?",
    re.ASCII,
)
_LABEL = r"\. \[[^\]]*\]"
"""The beginning of an item. Python is quick to look for one character, and slow where several could end a part."""
_SOURCE = re.compile(r"\. \[([^\]]*)\]\((.*)\)[ \t]*\n", re.ASCII)
"""A source without an image: label and address."""
_DAY = rf"(?:{'|'.join(LINK_PREFIXES)})?/(news/[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9]?/"
"""The digits one by one: counted ones take Python twice the time, and an archive has a million such links."""
_SLASHES = 4
"""In the path of an event."""
_REMARK = r"(?: _[^\s\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000:_]+: (.*)_)?[ \t]*\n"
"""A word for contexts has no blank of any kind, as `section.read_related` has it."""
_KNOWN_REMARK = rf"(?: _(?:{'|'.join({one.context_word: None for one in (D1, Z1, Z2)})}): (.*)_)?[ \t]*\n"
"""The same with a word that an edition has, which is read sooner."""
_INNER = re.compile(rf"{_LABEL}\({_DAY}[^)]+\.md)\){_KNOWN_REMARK}", re.ASCII)
"""A related link to a text of the archive: the path that it leads to, unless that `_are_odd`, and the contexts."""
_RELATED = re.compile(rf"\]\((?:{_DAY}[^()\n/%#\\\0]+)|([^()\n]*))\){_REMARK}", re.ASCII)
"""Any: the path, or else its target as it stands there, and the contexts."""
_CONTEXT, _STATUS, _DRAFT = "context", "status", "draft"
"""Keys of the front matter, and a value."""
_MARKS = tuple(
    mark.value
    for mark in (Mark.TITLE, Mark.CATEGORY, Mark.SUMMARY, Mark.CONTEXT, Mark.SOURCE, Mark.RELATED, Mark.COVER)
)


class Record(Struct, frozen=True, gc=False):
    """One file; texts are as they stand in it, with their edge blanks off."""

    title: str
    """Empty where it has none."""
    category: str = ""
    text: str = ""
    """The summary and whatever else is said in the file."""
    contexts: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    """Labels and addresses."""
    targets: tuple[str, ...] = ()
    """The paths that its related links lead to; an empty one for a link that leads to no place."""
    related: int = 0
    """How many related links it has, wherever they lead."""
    marks: int = 0
    """Marks as a plain number, since their own arithmetic is slow. The text says nothing of BROKEN and CONFLICT."""


_Sources = tuple[Sequence[tuple[str, str]], bool]
"""Label and address of each but the cover, and whether there is a picture among them."""
_Links = tuple[int, Sequence[str], Sequence[str], bool]
"""How many, what those lead to that do not lead to the web, the contexts of all, and whether each is plainly one to a
text."""
_NO_SOURCES: _Sources = ((), False)
_NO_LINKS: _Links = (0, (), (), True)


def record_of(text: str, path: str) -> tuple[Record, str]:
    """What the text of the file at `path` says, and the part of it in which links may stand that this does not tell."""
    match = _TEMPLATE.fullmatch(text)
    return (match and _of_template(match, path)) or (_of_document(read(text), path), text)


def _of_template(match: re.Match[str], path: str) -> tuple[Record, str] | None:
    """None where a line of it is not what its section holds."""
    category, title, summary, source_lines, related_lines = match.groups()
    sources = _sources_in(source_lines) if source_lines else _NO_SOURCES
    links = _links_in(related_lines, path) if related_lines else _NO_LINKS
    if sources is None or links is None:
        return None
    summary = summary.strip()
    record = _record((title, category or "", summary), sources, links, has_summary=bool(summary))
    (_, has_picture), (_, _, _, is_plain) = sources, links
    own = match.string.removesuffix(related_lines or "") if is_plain else match.string
    is_told = is_plain and not has_picture and own.startswith("#") and "%" not in own
    return record, "" if is_told else own


def _links_in(lines: str, file: str) -> _Links | None:
    """The related links; None where a line is something else."""
    count = lines.count("\n")
    parts = _INNER.split(lines)  # before each link what stands there, and then its path and contexts
    paths, contexts = parts[1::3], parts[2::3]
    is_plain = len(paths) == count and not _are_odd("".join(paths), count)
    if not is_plain:
        links = _RELATED.findall(lines)
        if len(links) != count:
            return None
        paths = _targets([path or _target(target, file) for path, target, _ in links])
        contexts = [found for _, _, found in links]
    named = ", ".join(filter(None, dict.fromkeys(contexts)))
    # What is found runs to the end of its line, so that each line has one; and where no contexts hold what looks like
    # the middle of a link, it begins at the last middle, which is where `section.read_related` has it too.
    return None if "](" in named else (count, paths, named.split(", "), is_plain and "%" not in lines)


def _are_odd(paths: str, number: int) -> bool:
    """Whether one of so many paths, one behind the other, is another file's than it says, or none's."""
    has_odd = "(" in paths or "%" in paths or "#" in paths or "\\" in paths or "\0" in paths
    return has_odd or paths.count("/") != _SLASHES * number


def _sources_in(lines: str) -> _Sources | None:
    """The sources; None where a line is something else."""
    count = lines.count("\n")
    if lines.count("]") == count:
        plain: list[tuple[str, str]] = _SOURCE.findall(lines)
        if len(plain) == count:
            return _without_cover(plain, [label for label, _ in plain] if COVER_LABEL in lines else ())
    items = [item for line in lines.split("\n")[:-1] if (item := read_source(line, 0)) is not None]
    if len(items) != count:
        return None
    pairs, has_cover = _without_cover(
        [(item.label, item.url) for item in items], [item.label if item.image is None else "" for item in items]
    )
    return pairs, has_cover or any(item.image is not None for item in items)


def _without_cover(pairs: list[tuple[str, str]], labels: Sequence[str]) -> _Sources:
    """`labels` are those that may be the cover's; of several the last one is."""
    covers = [number for number, label in enumerate(labels) if label == COVER_LABEL]
    if covers:
        del pairs[covers[-1]]
    return pairs, bool(covers)


def _of_document(document: Event | Page, path: str) -> Record:
    values = document.front_matter.values if document.front_matter else {}
    own = "\n".join(_strings({name: value for name, value in values.items() if name != _CONTEXT}))
    if isinstance(document, Page):
        text = "\n".join((own, *document.lines[document.first_line :]))
        return _record((document.heading, "", text), _NO_SOURCES, _NO_LINKS, has_summary=bool(text.strip()))
    words = (
        document.title.text if document.title else "",
        document.category.text if document.category else "",
        "\n".join((own, *_rest_of(document), *(version.title for version in document.changes))),
    )
    sources = [(source.label, source.url) for source in document.sources], document.cover is not None
    targets = _targets([_target(link.target, path) for link in document.related])
    links = len(document.related), targets, [*_strings(values.get(_CONTEXT)), *document.contexts], False
    record = _record(words, sources, links, has_summary=document.summary is not None)
    is_draft = values.get(_STATUS) == _DRAFT
    return replace(record, marks=record.marks | Mark.DRAFT.value) if is_draft else record


def _rest_of(event: Event) -> Iterator[str]:
    """The lines that are none of its parts: the summary, and what the archive's own form has no place for."""
    items: tuple[Source | Version | RelatedLink, ...] = (*event.sources, *event.changes, *event.related)
    taken = {item.line for item in items} | {section.line for section in event.sections if section.part}
    taken |= {part.line for part in (event.category, event.title, event.cover) if part}
    for number in range(event.dateline.line + 1, len(event.lines)):
        if number not in taken:
            yield event.lines[number]


def _strings(value: object) -> Iterator[str]:
    """All texts in a value of the front matter."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def _target(link: str, file: str) -> str | None:
    """The path that a related link in a file leads to, empty where it is none; None for a link to the web."""
    path = place_meant(link, file)
    return path if path is not None or is_web(link) else ""


def _targets(links: Iterable[str | None]) -> list[str]:
    return [target for target in links if target is not None]


def _record(words: tuple[str, str, str], sources: _Sources, links: _Links, *, has_summary: bool) -> Record:
    """`words` are those of title, category and text."""
    title, category, text = map(str.strip, words)
    (pairs, has_cover), (related, targets, contexts, _) = sources, links
    named = tuple(dict.fromkeys(filter(None, contexts)))
    has = (title, category, has_summary, named, pairs, related, has_cover)
    marks = sum(compress(_MARKS, has))
    return Record(title, category, text, named, tuple(pairs), tuple(targets), related, marks)
