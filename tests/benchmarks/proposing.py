"""How fast related events are proposed, held against one frame of a screen.

    python -m tests.benchmarks.proposing [EVENTS] [LANGUAGE] [FOLDER] [--whole]

Makes an archive of 100,000 events (or so many) in English (or `zh`, `mixed`), always the same, in FOLDER if one is
given. A frame is a fixed time, so that what is held against it is the processor's time: other work on the machine does
not count. With `--whole` the lists of all its events are made anew once, which takes minutes.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from curator.archive.archive import Archive, event_at
from curator.catalogue.catalogue import ALL, Catalogue, open_catalogue
from curator.catalogue.context_book import CatalogueContexts
from curator.catalogue.names import context_key
from curator.catalogue.relation_book import CatalogueRelations
from curator.commands.relating import ties_of
from curator.curation.known_contexts import contexts_of
from curator.curation.relations import Order, Subject, related_proposals
from curator.curation.ties import Ties
from curator.event.document import Event
from curator.places import cache_folder
from tests.benchmarks.made_archive import make_archive
from tests.benchmarks.measuring import Figure, median, p95, print_figure, print_heading

_FRAME = 16.0
_SAMPLE = 300
_WHOLE = "--whole"


def main() -> None:
    """Makes the archive, measures, prints."""
    arguments = [argument for argument in sys.argv[1:] if argument != _WHOLE]
    events = int(arguments[0]) if arguments else 100_000
    language = arguments[1] if len(arguments) > 1 else "en"
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.setdefault("XDG_CACHE_HOME", str(Path(scratch) / "cache"))
        folder = Path(arguments[2]) if len(arguments) > 2 else Path(scratch)
        made = make_archive(folder / f"{language}-{events}", events, language)
        archive = Archive(made.root)
        catalogue = open_catalogue(archive.root, cache_folder())
        hand = catalogue.refresh()
        hand.run()
        hand.close()
        print(f"{made.events:,} events, {language}\n", flush=True)
        print_heading()
        for figure in _figures(archive, catalogue):
            print_figure(figure)
        for order in Order if _WHOLE in sys.argv else ():
            _print_whole(archive.root, order)


def _figures(archive: Archive, catalogue: Catalogue) -> Iterator[Figure]:
    """Of events drawn by lot, each for the first time and once more, as while one types."""
    ties = ties_of(archive, catalogue)
    paths = [entry.path for entry in catalogue.newest_entries(ALL, 10_000_000)]
    chosen = random.Random(1).sample(paths, min(_SAMPLE, len(paths)))
    events = [(path, event) for path in chosen if (event := event_at(archive, path))]
    for path, event in events:
        ties.related_proposals(path, event)
    yield from _timed("contexts in title and summary", events, ties.context_proposals)
    for order in Order:
        yield from _timed(f"related events, {order.value}", events, partial(_relate, ties, order))
    yield from _timed("contexts by other files", events, lambda path, _: ties.elsewhere(path))


def _relate(ties: Ties, order: Order, path: str, event: Event) -> object:
    return ties.related_proposals(path, event, order=order)


def _timed(what: str, events: Sequence[tuple[str, Event]], act: Callable[[str, Event], object]) -> Iterator[Figure]:
    times = []
    for path, event in events:
        start = time.process_time()
        act(path, event)
        times.append((time.process_time() - start) * 1000)
    yield Figure(f"{what}, median", median(times), "one frame", _FRAME, 1)
    yield Figure(f"{what}, p95", p95(times), "one frame", _FRAME, 1)


def _print_whole(root: Path, order: Order) -> None:
    """The lists of all events, each made anew from the contexts in its file; on all cores, the catalogue being theirs
    in common."""
    cores = os.cpu_count() or 1
    start = time.perf_counter()
    with ProcessPoolExecutor(cores, get_context("spawn")) as pool:
        counts = list(pool.map(partial(_remake, root, order, cores), range(cores)))
    seconds = time.perf_counter() - start
    events, proposals, worked = (sum(column) for column in zip(*counts, strict=True))
    print(
        f"all lists anew, {order.value}: {events:,.0f} events, {proposals:,.0f} proposals in {seconds:,.0f} s"
        f" on {cores} cores, {worked:,.0f} s of their time",
        flush=True,
    )


def _remake(root: Path, order: Order, parts: int, part: int) -> tuple[int, int, float]:
    """Every so-many-th event: how many, how many proposals, and the seconds of the processor's time."""
    archive, catalogue = Archive(root), open_catalogue(root, cache_folder())
    contexts, relations = CatalogueContexts(catalogue, _fail), CatalogueRelations(catalogue, _fail)
    events = proposals = 0
    start = time.process_time()
    for entry in catalogue.newest_entries(ALL, 10_000_000)[part::parts]:
        event = event_at(archive, entry.path)
        if event is not None:
            names = {context_key(name): name for name in contexts_of(event)}
            known = {names[key]: context for key, context in contexts.known(names).items()}
            proposals += len(related_proposals(relations, Subject(entry.path, entry.title, entry.day, known), order))
            events += 1
    return events, proposals, time.process_time() - start


def _fail(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
