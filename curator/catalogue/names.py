"""Names of contexts, whatever their spelling: `臺灣` and `台湾` are one, `Turkish Police` and `Turkish police` too."""

from typing import NamedTuple

from msgspec import Struct

from curator.catalogue.words import fold, pieces
from curator.event.entities import unescape


class Spelling(NamedTuple):
    """A context as it is written, and in how many events it is so."""

    name: str
    events: int


class KnownContext(Struct, frozen=True):
    """A context of the archive."""

    key: str
    spellings: tuple[Spelling, ...]
    """All that are in use, the most used first; at least one."""

    @property
    def name(self) -> str:
        """The spelling that is used most."""
        return self.spellings[0].name

    @property
    def events(self) -> int:
        """In how many events it occurs; one that has it in two spellings counts twice."""
        return sum(spelling.events for spelling in self.spellings)


class TitleUse(NamedTuple):
    """A title that holds a name: how many days its event is away, and whether that has the name as a context."""

    days: int
    is_context: bool


def context_key(name: str) -> str:
    """What all spellings of a name have in common: its words (`words.pieces`), folded, with a blank between them."""
    return " ".join(fold(piece[0]) for piece in pieces(unescape(name))) or fold(name)
