"""Which addresses the archive has as sources, where, and what it calls them."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Protocol

from curator.curation.addresses import Tracking, normal_form
from curator.curation.labels import LabelMemory, Use, Uses, proposals
from curator.event.document import Event, read
from curator.event.site import place_of

_PLAIN_PART = re.compile(r"[A-Za-z0-9._~-]+")
"""A part of a path that all spellings of an address have in common, apart from case."""
_MOST_PARTS = 3


class SourceBook(Uses, Protocol):
    """What the archive's catalogue can tell of sources."""

    def paths_with(self, words: Sequence[str]) -> Sequence[str]:
        """The files with a source in whose label or address these words stand, or something like them."""
        ...


AddressesOf = Callable[[str], Iterable[str]]
"""The addresses of the sources in a file, by its path."""


class KnownSources:
    """Asks the catalogue, and the files that it leads to; what was saved in this session counts as the latest."""

    def __init__(self, tracking: Tracking, book: SourceBook, addresses_of: AddressesOf) -> None:
        self._tracking = tracking
        self._book = book
        self._addresses_of = addresses_of
        self._recent = LabelMemory()
        self._kept: dict[str, frozenset[tuple[str, str]]] = {}

    def keep(self, path: str, sources: Iterable[tuple[str, str]], before: Iterable[tuple[str, str]]) -> None:
        """The addresses and labels of a file that was saved just now, and those that it had before."""
        now = frozenset(sources)
        for url, label in now - self._kept.get(path, frozenset()) - frozenset(before):
            self._recent.remember(url, label)
        self._kept[path] = now

    def elsewhere(self, url: str, path: str) -> tuple[str, ...]:
        """The other files that have this address in some spelling, sorted."""
        form = self.form_of(url)
        found = (other for other in self._book.paths_with(_lasting_words(form)) if other != path)
        return tuple(sorted(other for other in found if form in map(self.form_of, self._addresses_of(other))))

    def labels_for(self, url: str, title: str = "") -> tuple[str, ...]:
        """Up to three labels to propose, best first; never none for a web address."""
        return proposals(_Joined(self._book, self._recent), url, title)

    def form_of(self, url: str) -> str:
        """What all spellings of an address have in common."""
        return normal_form(url, self._tracking)


class _Joined:
    """The uses of the archive, and those that came later."""

    def __init__(self, *all_uses: Uses) -> None:
        self._all = all_uses

    def of_host(self, host: str) -> Sequence[Use]:
        return tuple(chain.from_iterable(uses.of_host(host) for uses in self._all))

    def of_site(self, site: str) -> Sequence[Use]:
        return tuple(chain.from_iterable(uses.of_site(site) for uses in self._all))


def _lasting_words(form: str) -> list[str]:
    """The host, and the longest parts of the path that no spelling writes otherwise."""
    host, path = place_of(form)
    parts = [part for part in path.split("/") if _PLAIN_PART.fullmatch(part)]
    longest = sorted(parts, key=len, reverse=True)[:_MOST_PARTS]
    return [*([host] if host.isascii() and "xn--" not in host else []), *longest]


def sources_in(text: str) -> Sequence[tuple[str, str]]:
    """The addresses and labels of the sources that a text has."""
    event = read(text)
    return [(source.url, source.label) for source in event.sources] if isinstance(event, Event) else ()
