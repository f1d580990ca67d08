"""How right proposals are: the archive's own events, of which what their files say of their ties is hidden.

    python -m tests.benchmarks.relating [ARCHIVE…]

For each event its related section is hidden, and links to it count as nothing that is known of it; the rest of the
archive is known, its title, summary and category too. Figures in the code are tuned on the first half of the events
(those whose path has an even CRC-32); the second half is what counts.

Contexts: of those written on an event's own lines, how many are proposed (recall), and how many of the proposals are
right (precision), for all cuts of the chance. Raw matching takes each known name that stands in the title as it is.

Related links: how many of those that were written are among the first ten proposals. The latest Chinese lists are
samples drawn at random from all events that share a context (format.md section D), so that no order can find more than
luck has it: the ceiling is what the best order would find on average.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from curator.archive.archive import Archive, event_at
from curator.catalogue.catalogue import ALL, Catalogue, open_catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.names import KnownContext, TitleUse, context_key
from curator.catalogue.relation_book import CatalogueRelations
from curator.curation.backlinks import related_paths
from curator.curation.contexts import LIKELY, ContextProposal, Text, context_proposals
from curator.curation.relations import Order, Subject, related_proposals
from curator.event.document import Event

_SAMPLE = Path(__file__).parents[2] / ".." / "shared" / "archive-sample" / "zh"
_RECALLS = (0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75)
_FIRST = 10
_LONGEST = 25


@dataclass(frozen=True, slots=True)
class _Case:
    """An event, and what its file says of its ties."""

    path: str
    event: Event
    keys: Mapping[str, str]
    """The names of its contexts by key."""
    given: frozenset[str]
    """Keys of the contexts that only other events' lines say it has."""
    links: tuple[str, ...]
    """The paths of its related events, as far as they are in the archive."""


class _Hidden:
    """A book that knows nothing from one event's own file."""

    def __init__(self, book: CatalogueContexts, case: _Case) -> None:
        self._book = book
        self._case = case

    def known(self, keys: Iterable[str]) -> Mapping[str, KnownContext]:
        known = self._book.known(keys)
        return {key: context for key, context in known.items() if context.events > (key in self._case.keys)}

    def in_titles(
        self, found: Sequence[tuple[KnownContext, str]], day: date, but_for: str
    ) -> Sequence[Sequence[TitleUse]]:
        return self._book.in_titles(found, day, but_for)


class _Guess(NamedTuple):
    """A proposal: its chance, and whether the file itself, or at least some file, has it for the event."""

    chance: float
    is_written: bool
    is_known: bool
    is_spelled: bool


def main() -> None:
    """Prints the figures of each archive."""
    for name in sys.argv[1:] or [str(_SAMPLE)]:
        with tempfile.TemporaryDirectory() as cache:
            archive = Archive(Path(name))
            catalogue = open_catalogue(archive.root, Path(cache))
            hand = catalogue.refresh()
            hand.run()
            hand.close()
            cases = list(_cases(archive, catalogue))
            print(f"{name}: {len(cases)} events")
            names = {name for case in cases for name in case.keys.values()}
            for half, what in enumerate(("tuned on", "held out")):
                chosen = [case for case in cases if crc32(case.path.encode()) % 2 == half]
                print(f"\n{what}: {len(chosen)} events")
                _evaluate(catalogue, chosen, names)


def _cases(archive: Archive, catalogue: Catalogue) -> Iterator[_Case]:
    paths = [entry.path for entry in catalogue.newest_entries(ALL, 1_000_000)]
    events = {path: event for path in paths if (event := event_at(archive, path))}
    given: dict[str, set[str]] = {}
    for file, event in events.items():
        for link in event.related:
            for path in related_paths([link], file):
                given.setdefault(path, set()).update(map(context_key, link.contexts))
    for path, event in events.items():
        keys = {context_key(name): name for name in event.contexts}
        links = tuple(other for other in related_paths(event.related, path) if other in events and other != path)
        yield _Case(path, event, keys, frozenset(given.get(path, set()) - keys.keys()), links)


def _evaluate(catalogue: Catalogue, cases: Sequence[_Case], names: set[str]) -> None:
    contexts, relations = CatalogueContexts(catalogue, _fail), CatalogueRelations(catalogue, _fail)
    proposed = {case.path: _proposals(contexts, case) for case in cases}
    written = sum(len(case.keys) for case in cases)
    raw = [_Guess(1, key in case.keys, False, True) for case in cases for key in _raw(names, case)]
    _print_rate("  raw matching", raw, written)
    guesses = [_guess(case, proposal) for case in cases for proposal in proposed[case.path]]
    _print_rate("  all proposals", guesses, written)
    likely = [guess for guess in guesses if guess.chance >= LIKELY]
    _print_rate(f"  likely (from {LIKELY:.0%} on)", likely, written)
    _print_curve(guesses, written)
    _print_links(relations, contexts, cases, proposed)


def _proposals(book: CatalogueContexts, case: _Case) -> tuple[ContextProposal, ...]:
    summary = case.event.summary.text if case.event.summary else ""
    text = Text(case.event.title_text, summary, _day_of(case), case.path)
    return context_proposals(_Hidden(book, case), text)


def _raw(names: set[str], case: _Case) -> set[str]:
    title = case.event.title_text
    spans = ((i, j) for i in range(len(title)) for j in range(i + 1, min(len(title), i + _LONGEST) + 1))
    return {context_key(title[i:j]) for i, j in spans if title[i:j] in names}


def _guess(case: _Case, proposal: ContextProposal) -> _Guess:
    key = proposal.context.key
    is_written = key in case.keys
    return _Guess(proposal.chance, is_written, is_written or key in case.given, case.keys.get(key) == proposal.name)


def _print_rate(what: str, guesses: Sequence[_Guess], written: int) -> None:
    right = sum(guess.is_written for guess in guesses)
    known = sum(guess.is_known for guess in guesses)
    spelled = sum(guess.is_spelled for guess in guesses if guess.is_written)
    print(
        f"{what + ':':26} precision {right / max(1, len(guesses)):.1%} at recall {right / max(1, written):.1%}"
        + (f"; with what other files say {known / max(1, len(guesses)):.1%}" if known else "")
        + f"; spelled as written {spelled / max(1, right):.1%}"
    )


def _print_curve(guesses: Sequence[_Guess], written: int) -> None:
    ranked = sorted(guesses, key=lambda guess: -guess.chance)
    for recall in _RECALLS:
        rights = accumulate(guess.is_written for guess in ranked)
        at = next((place for place, right in enumerate(rights, 1) if right >= recall * written), None)
        if at is not None:
            known = sum(guess.is_known for guess in ranked[:at])
            precision = sum(guess.is_written for guess in ranked[:at]) / at
            print(
                f"    recall {recall:.0%}: precision {precision:.1%} ({known / at:.1%}), chance {ranked[at - 1][0]:.2f}"
            )


def _print_links(
    relations: CatalogueRelations,
    contexts: CatalogueContexts,
    cases: Sequence[_Case],
    proposed: Mapping[str, Sequence[ContextProposal]],
) -> None:
    links = sum(len(case.links) for case in cases)
    if not links:
        print("  no related link leads to an event that is here")
        return
    ceiling = sum(_luck(relations, contexts, case) for case in cases)
    print(f"  {links} related links; the ceiling for {_FIRST} proposals is {ceiling / links:.1%}")
    for order in Order:
        found = told = 0
        for case in cases:
            found += _hits(relations, order, _subject(contexts, case, proposed[case.path]), case)
            told += _hits(relations, order, _subject(contexts, case, ()), case)
        rates = f"{found / links:.1%}; were its contexts known {told / links:.1%}"
        print(f"  {order.value:10} among the first {_FIRST}: {rates}")


def _hits(relations: CatalogueRelations, order: Order, subject: Subject, case: _Case) -> int:
    first = related_proposals(relations, subject, order, _FIRST)
    return len({proposal.path for proposal in first} & set(case.links))


def _subject(contexts: CatalogueContexts, case: _Case, proposed: Sequence[ContextProposal]) -> Subject:
    """With the likely ones and its category; without any proposals with those that its file has."""
    category = case.event.category.text.strip() if case.event.category else ""
    names = {proposal.context.key: proposal.name for proposal in proposed if proposal.is_likely}
    names |= {context_key(category): category} if category else {}
    names = names if proposed else dict(case.keys)
    known = _Hidden(contexts, case).known(names)
    return Subject(
        case.path, case.event.title_text, _day_of(case), {names[key]: context for key, context in known.items()}
    )


def _day_of(case: _Case) -> date:
    return case.event.dateline.day or date.min


def _luck(relations: CatalogueRelations, contexts: CatalogueContexts, case: _Case) -> float:
    """How many links of a random sample the best ten are, of all events that share one of its contexts."""
    known = dict.fromkeys(contexts.known(case.keys).values(), 1.0)
    others = len(relations.sharing(known, None, 1_000_000)) - 1
    return len(case.links) * min(1.0, _FIRST / max(1, others, len(case.links)))


def _fail(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
