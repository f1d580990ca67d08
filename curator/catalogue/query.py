"""What a person typed into the search field, as a value: `syria source:bbc -context:Homs date:2012-03 OR date:2013`.

Words narrow the search down; `OR` joins the two terms beside it, before anything else; `-` turns a term round.
Nothing that can be typed is an error of grammar: what is no field is searched as words.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum

from msgspec import Struct

from curator.archive.layout import path_of
from curator.catalogue.terms import (
    AllOf,
    Anniversary,
    AnyOf,
    Anywhere,
    Field,
    Host,
    Listed,
    Mark,
    Marked,
    Not,
    RelatedTo,
    Span,
    Term,
    Whole,
    Words,
)
from curator.catalogue.words import phrase, plain_name
from curator.event import site
from curator.event.entities import unescape


class Misunderstanding(Enum):
    """What about a term can't be understood."""

    DATE = "date"
    HAS = "has"
    IS = "is"
    PATH = "path"


class QueryError(ValueError):
    """A field's value is none that the field has: `date:2012-13`."""

    def __init__(self, value: str, misunderstanding: Misunderstanding) -> None:
        super().__init__(f"{misunderstanding.value}: {value}")
        self.value = value
        self.misunderstanding = misunderstanding


_EVERYTHING = AllOf()


class Query(Struct, frozen=True):
    """A search: what was typed and what it means."""

    text: str = ""
    terms: AllOf = _EVERYTHING

    @property
    def is_all(self) -> bool:
        """Whether it finds all events."""
        return not self.terms.terms


NOTHING = Query(terms=AllOf((Listed("[]"),)))
"""Finds no event."""

HAS = {
    "source": Mark.SOURCE,
    "cover": Mark.COVER,
    "related": Mark.RELATED,
    "summary": Mark.SUMMARY,
    "category": Mark.CATEGORY,
    "context": Mark.CONTEXT,
    "title": Mark.TITLE,
}
IS = {"draft": Mark.DRAFT, "broken": Mark.BROKEN, "conflict": Mark.CONFLICT}
_PARTS = {"title": Field.TITLE, "text": Field.TEXT}
_NAMES = {"category": Field.CATEGORY, "context": Field.CONTEXT, "source": Field.SOURCE}
FIELDS = (*_PARTS, *_NAMES, "host", "date", "has", "missing", "is", "related", "anywhere")
_TERM = re.compile(rf'(?=\S)(-?)(?:({"|".join(FIELDS)}):)?(?:"([^"]*)"?|(\S*))')
_QUOTED = re.compile(r'"[^"]*"?')
_LIKE_A_FIELD = re.compile(r"(?<!\S)-?([A-Za-z]+):(?=[^\s/])")
"""A web address looks like none."""
_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?", re.ASCII)
_ANNIVERSARY = re.compile(r"\*-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_UNFINISHED = re.compile(r"[0-9]{1,3}|[0-9]{4}-(?:[01]|[0-9]{1,2}-0?)?|\*(?:-(?:[0-9]{1,2}(?:-0?)?|0)?)?", re.ASCII)
"""What stands in the field for a moment while a day is typed."""
_LEAP_YEAR = 2000
_FULL_WIDTH = str.maketrans("：“”＂－", ':"""-')
"""What Chinese keyboards give for the marks of this language."""
_NO_QUOTES = str.maketrans(dict.fromkeys('"“”＂', " "))


def unknown_field(text: str) -> str | None:
    """What looks like a field of a search and is none: `sorce` in `sorce:bbc`. It was searched as a word."""
    unquoted = _QUOTED.sub(" ", text.translate(_FULL_WIDTH))
    return next((name for name in _LIKE_A_FIELD.findall(unquoted) if name not in FIELDS), None)


def parse(text: str) -> Query:
    """The search that was typed. Raises QueryError."""
    terms: list[Term] = []
    is_joined = False
    for match in _TERM.finditer(text.translate(_FULL_WIDTH)):
        if match[0] == "OR":
            is_joined = bool(terms)
            continue
        term = _term(match[2], match[4] if match[3] is None else match[3], is_exact=match[3] is not None)
        if term is not None:
            term = Not(term) if match[1] else term
            terms.append(_joined(terms.pop(), term) if is_joined else term)
        is_joined = False
    return Query(text.strip(), AllOf(tuple(terms)))


def title_query(text: str) -> Query:
    """Events with all these words in their titles, whatever else the words may look like."""
    words = (Words(word, Field.TITLE) for word in unescape(text).split() if phrase(word))
    return Query(text.strip(), AllOf(tuple(words)))


def term_for(name: str, value: str) -> str:
    """The term that finds just this value of a field, as a person would type it."""
    value = " ".join(value.translate(_NO_QUOTES).split())
    return f'{name}:"{value}"' if name in _NAMES or " " in value else f"{name}:{value}"


def _joined(before: Term, term: Term) -> AnyOf:
    return AnyOf((*(before.terms if isinstance(before, AnyOf) else (before,)), term))


def _term(name: str | None, value: str, *, is_exact: bool) -> Term | None:
    """The term, or None where nothing is to be looked for yet."""
    value = value.strip()
    if not value:
        return None
    if name is None or name in _PARTS:
        value = unescape(value)
        return Words(value, _PARTS.get(name or ""), is_exact) if phrase(value, is_exact=is_exact) else None
    if name in _NAMES:
        return _name(_NAMES[name], value, is_exact=is_exact)
    if name == "anywhere":
        return Anywhere(value, is_exact) if phrase(value, is_exact=is_exact) else None
    return _FACTS[name](value)


def _name(part: Field, value: str, *, is_exact: bool) -> Term | None:
    if is_exact:
        name = plain_name(_writable(value))
        return Whole(part, name) if name else None
    value = unescape(value)
    return Words(value, part) if phrase(value) else None


def _has(value: str) -> Term:
    return _marked(value, HAS, Misunderstanding.HAS)


def _missing(value: str) -> Term:
    return Not(_marked(value, HAS, Misunderstanding.HAS))


def _is(value: str) -> Term:
    return _marked(value, IS, Misunderstanding.IS)


def _marked(value: str, names: Mapping[str, Mark], misunderstanding: Misunderstanding) -> Term:
    """The mark of that name, or while it is typed those whose names begin so."""
    marks = [mark for name, mark in names.items() if name.startswith(value.lower())]
    if not marks:
        raise QueryError(value, misunderstanding)
    return Marked(names.get(value.lower(), marks[0]))


def _date(value: str) -> Term | None:
    if _is_unfinished(value):
        return None
    anniversary = _ANNIVERSARY.fullmatch(value)
    if anniversary:
        day = _real(_LEAP_YEAR, int(anniversary[1]), int(anniversary[2]), value)
        return Anniversary(day.month, day.day)
    first, dots, last = value.partition("..")
    if not dots:
        return Span(*_span(value.removesuffix(".")))
    has_last = bool(last) and not _is_unfinished(last)
    return Span(_span(first)[0] if first else date.min, _span(last)[1] if has_last else date.max)


def _is_unfinished(value: str) -> bool:
    return _UNFINISHED.fullmatch(value) is not None and _DAY.fullmatch(value) is None


def _span(value: str) -> tuple[date, date]:
    """The first and the last day of a year, a month or a day."""
    from calendar import monthrange  # noqa: PLC0415 - a start searches for no days, and it brings the system's languages

    match = _DAY.fullmatch(value)
    if match is None:
        raise QueryError(value, Misunderstanding.DATE)
    year, month, day = (int(part) if part else None for part in match.groups())
    first = _real(year or 0, month or (0 if day else 1), day or 1, value)
    last = first.replace(month=month or 12)
    return first, last.replace(day=day or monthrange(last.year, last.month)[1])


def _real(year: int, month: int, day: int, value: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise QueryError(value, Misunderstanding.DATE) from None


def _host(value: str) -> Term:
    value = _writable(value)
    return Host(site.site_host(value if "//" in value else f"http://{value}") or value.lower())


def _writable(value: str) -> str:
    """Half of a pair of surrogates, as bytes on a command line may be, is in nothing that SQLite takes."""
    return value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _related(value: str) -> Term | None:
    if value.endswith("/"):
        return None  # half typed
    path = path_of(value if value.startswith("/") else f"/{value}")
    if path is None or not _may_be_name(path):
        raise QueryError(value, Misunderstanding.PATH)
    return RelatedTo(path)


def _may_be_name(path: str) -> bool:
    """Whether a file may be called so; names that are no UTF-8 are."""
    try:
        path.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


_FACTS: Mapping[str, Callable[[str], Term | None]] = {
    "host": _host,
    "date": _date,
    "has": _has,
    "missing": _missing,
    "is": _is,
    "related": _related,
}
