"""Searching the slow way: each file is read, and looked at term by term."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unicodedata import combining, normalize

from curator.archive.layout import day_of, is_event_name
from curator.archive.targets import place_meant
from curator.event.document import Event, Page, read
from curator.event.encoding import as_shown

_HOSTS = re.compile(r"(?:https?://(?:web\.)?archive\.org/web/[0-9]+/)?https?://(?:www\.|m\.)?([^/:?#]+)", re.IGNORECASE)


_PIECES = re.compile(r"([\u4e00-\u9fff]+)|([^\W_\u4e00-\u9fff]+)")
_START, _END = r"(?<![^\W_\u4e00-\u9fff])", r"(?![^\W_\u4e00-\u9fff])"


@dataclass(frozen=True)
class Scanned:
    """One event file, taken apart."""

    path: str
    day: date
    whole: str
    title: str
    category: str
    text: str
    contexts: tuple[str, ...]
    labels: tuple[str, ...]
    hosts: tuple[str, ...]
    sources: str
    targets: tuple[str | None, ...]
    has: frozenset[str]
    is_draft: bool

    @property
    def parts(self) -> dict[str, str]:
        return {
            "title": self.title,
            "text": self.text,
            "category": self.category,
            "context": "\n".join(self.contexts),
            "source": self.sources,
        }


def scanned(root: Path) -> list[Scanned]:
    """All events of an archive, in the order of the list where no day has an index."""
    files = [path.relative_to(root).as_posix() for path in root.rglob("*.md") if is_event_name(path.name)]
    found = [_scanned(root, path, day) for path in files if (day := day_of(path)) is not None]
    return sorted(found, key=lambda one: (-one.day.toordinal(), one.path))


def _scanned(root: Path, path: str, day: date) -> Scanned:
    whole = as_shown((root / path).read_bytes()).text
    document = read(whole)
    values = document.front_matter.values if document.front_matter else {}
    free = [value for key, value in values.items() if key != "context" and isinstance(value, str)]
    if isinstance(document, Page):
        lines = document.lines[document.first_line :]
        return Scanned(
            path, day, whole, document.heading or Path(path).stem, "", "\n".join([*free, *lines]), (), (), (), "", (),
            _names({"title": document.heading, "summary": "".join(lines).strip()}), is_draft=False,
        )  # fmt: skip
    unknown = [line for section in document.sections if not section.part for line in _lines_of(document, section.line)]
    given = values.get("context")
    contexts = (*(given if isinstance(given, list) else [given] if isinstance(given, str) else ()), *document.contexts)
    summary = document.summary.text if document.summary else ""
    category = document.category.text.strip() if document.category else ""
    facts = {
        "title": document.title_text, "category": category, "summary": summary.strip(), "context": contexts,
        "source": document.sources, "related": document.related, "cover": document.cover,
    }  # fmt: skip
    return Scanned(
        path=path,
        day=day,
        whole=whole,
        title=document.title_text or Path(path).stem,
        category=category,
        text="\n".join([*free, summary, *unknown, *(version.title for version in document.changes)]),
        contexts=contexts,
        labels=tuple(source.label for source in document.sources),
        hosts=tuple(match[1].lower() if (match := _HOSTS.match(source.url)) else "" for source in document.sources),
        sources="\n".join(f"{source.label} {source.url}" for source in document.sources),
        targets=tuple(
            place_meant(link.target, path) for link in document.related if not link.target.startswith("http")
        ),
        has=_names(facts),
        is_draft=values.get("status") == "draft",
    )


def _names(facts: Mapping[str, object]) -> frozenset[str]:
    return frozenset(name for name, value in facts.items() if value)


def _lines_of(document: Event, heading: int) -> Sequence[str]:
    section = next(section for section in document.sections if section.line == heading)
    return document.lines[section.line : section.stop]


Test = Callable[[Scanned], bool]


def plain(text: str) -> str:
    """Without case and accents."""
    letters = normalize("NFKD", normalize("NFKD", text).casefold())
    return "".join(letter for letter in letters if not combining(letter))


def has_words(words: str, part: str | None = None, *, is_exact: bool = False) -> Test:
    """Latin words in a row, or a run of Chinese; the last Latin word may go on."""
    pieces = [_START * bool(word) + word + run for run, word in _PIECES.findall(plain(words))]
    ends = _END if is_exact and _START in pieces[-1] else ""
    wanted = re.compile(r"[\W_]*".join(pieces) + ends)

    def test(one: Scanned) -> bool:
        parts = one.parts.values() if part is None else (one.parts[part],)
        return any(wanted.search(plain(text)) for text in parts)

    return test


def has_anywhere(words: str) -> Test:
    """The same in all of the file."""
    pieces = [_START * bool(word) + word + run for run, word in _PIECES.findall(plain(words))]
    wanted = re.compile(r"[\W_]*".join(pieces))
    return lambda one: wanted.search(plain(one.whole)) is not None


def is_whole(part: str, value: str) -> Test:
    """A context, a label or a category that is just this."""

    def test(one: Scanned) -> bool:
        values = {"context": one.contexts, "source": one.labels, "category": (one.category,)}[part]
        return plain(value) in {plain(known).strip() for known in values}

    return test


def is_from(host: str) -> Test:
    """A source of this host or one below it."""
    return lambda one: any(f".{name}".endswith(f".{host}") for name in one.hosts)


def is_between(first: date, last: date) -> Test:
    """Of these days, or one between them."""
    return lambda one: first <= one.day <= last


def is_on(month: int, day: int) -> Test:
    """Of this day of any year."""
    return lambda one: (one.day.month, one.day.day) == (month, day)


def is_tied_to(path: str) -> Test:
    """A related link to it."""
    return lambda one: path in one.targets


def has(name: str) -> Test:
    """What the event has."""
    return lambda one: name in one.has


def lacks(name: str) -> Test:
    """What it has not."""
    return lambda one: name not in one.has


def paths_of(events: Iterable[Scanned], test: Test) -> list[str]:
    """The paths of those that pass."""
    return [one.path for one in events if test(one)]
