"""What a search is made of, as values: terms, each of which finds events."""

from datetime import date
from enum import Enum, IntFlag
from typing import NamedTuple

from msgspec import Struct


class Mark(IntFlag):
    """What is noteworthy about an event's file; what it has, and what it is."""

    SOURCE = 1
    COVER = 2
    RELATED = 4
    SUMMARY = 8
    CATEGORY = 16
    CONTEXT = 32
    TITLE = 64
    DRAFT = 128
    BROKEN = 256
    """A related link leads to no file, or a link in the text to an event that is not there."""
    CONFLICT = 512
    """A sync program's copy of a file that was changed in two places."""
    PAGE = 1024
    """A related link leads to what is no event. Nothing tells when such a file comes or goes: it is looked for anew
    whenever all files are."""


class Field(Enum):
    """What of an event a term looks at; the values are names in code."""

    TITLE = "title"
    TEXT = "text"
    CATEGORY = "category"
    CONTEXT = "contexts"
    SOURCE = "sources"


class Words(Struct, frozen=True):
    """Words in a row, in one part of the event or in any; an exact one ends where the typed one does."""

    text: str
    field: Field | None = None
    is_exact: bool = False


class Anywhere(Struct, frozen=True):
    """Words anywhere in the file, in the titles of its related events too."""

    text: str
    is_exact: bool = False


class Whole(Struct, frozen=True):
    """A context, a category or the label of a source that is just this, as `plain_name` has it."""

    field: Field
    text: str


class Host(Struct, frozen=True):
    """A source that this host published, or a host below it."""

    name: str


class Span(Struct, frozen=True):
    """Days from the first to the last one, both in it."""

    first: date
    last: date


class Anniversary(Struct, frozen=True):
    """A day of any year."""

    month: int
    day: int


class Marked(Struct, frozen=True):
    """Events that have or are something."""

    mark: Mark


class RelatedTo(Struct, frozen=True):
    """A related link to this path."""

    path: str


class Naming(Struct, frozen=True):
    """A link to a file that is called as the one at this path, of a kind that words and `RelatedTo` don't find."""

    path: str


class Listed(Struct, frozen=True):
    """The events with these ids, as a JSON array: what was found in another way than by the catalogue."""

    ids: str


class Near(NamedTuple):
    """What it is worth to be near to a day: so much for the day itself, half of it so many days away."""

    day: date
    worth: float
    half: int


class Not(Struct, frozen=True):
    """All events but these."""

    term: "Term"


class AllOf(Struct, frozen=True):
    """What all terms have in common; without any, all events."""

    terms: tuple["Term", ...] = ()


class AnyOf(Struct, frozen=True):
    """What at least one term finds."""

    terms: tuple["Term", ...]


Term = Words | Anywhere | Whole | Host | Span | Anniversary | Marked | RelatedTo | Naming | Listed | Not | AllOf | AnyOf
