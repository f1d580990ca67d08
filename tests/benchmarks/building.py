"""What the catalogue takes: building it, bringing it into step, asking it."""

import gc
import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from curator.catalogue.catalogue import ALL, Catalogue, open_catalogue
from curator.catalogue.full_text import tidy
from curator.catalogue.indexing import Progress
from curator.catalogue.query import parse
from curator.places import cache_folder
from tests.benchmarks.measuring import Figure, median, milliseconds, p95, shell
from tests.benchmarks.words import FIELDS, WORDS


def refresh(catalogue: Catalogue, report: Callable[[Progress], None] = lambda _: None) -> None:
    """Brings it into step with the files."""
    hand = catalogue.refresh()
    gc.disable()  # as window and commands have it meanwhile
    hand.run(report)
    gc.enable()
    hand.close()


def measure_catalogue(root: Path, size: int, language: str, rounds: int) -> Iterator[Figure]:
    """Built so many times, brought into step, and asked."""
    yield from _building(root, size, language, rounds)
    yield from _refreshing(root, rounds)
    yield from _asking(root, language)


def _building(root: Path, size: int, language: str, rounds: int) -> Iterator[Figure]:
    """From nothing, against reading the same files; what is built last stays for what is measured next."""
    cats, wholes, rows = [], [], []
    disk = 0
    for _ in range(rounds):
        shutil.rmtree(cache_folder(), ignore_errors=True)
        shell(f"find '{root}' -name '*.md' -print0 | xargs -0 cat > /dev/null")
        cats.append(milliseconds(lambda: shell(f"find '{root}' -name '*.md' -print0 | xargs -0 cat > /dev/null")))
        catalogue = open_catalogue(root, cache_folder())
        moments: list[float] = []
        start = time.perf_counter()
        refresh(catalogue, lambda progress, moments=moments: moments.extend([time.perf_counter()] * progress.has_rows))  # type: ignore[misc] # a loop's value is kept by a default
        wholes.append((time.perf_counter() - start) * 1000)
        rows.append((moments[0] - start) * 1000)
        disk = catalogue.database.place.stat().st_size
    target = 7.0 if language == "zh" else 5.0
    yield Figure("catalogue from nothing", median(wholes), "cat of the same files", median(cats), target)
    yield Figure("list and filters usable, from nothing", median(rows), "cat of the same files", median(cats), 2.5)
    yield Figure("catalogue on disk", disk / 1e6, "the events' files", size / 1e6, 0.4, "MB")


def _refreshing(root: Path, rounds: int) -> Iterator[Figure]:
    """Nothing changed, and then a hundred files that did."""
    catalogue = open_catalogue(root, cache_folder())
    paths = [entry.path for entry in catalogue.newest_entries(ALL, 1_000_000)]
    finds, idles, changes = [], [], []
    for number in range(4 * rounds + 1):
        finds.append(milliseconds(lambda: shell(f"find '{root}' -printf '%s %T@\\n' > /dev/null")))
        idles.append(milliseconds(lambda: refresh(catalogue)))
        tidy(catalogue.database, lambda: False)  # as the window does after a look that found nothing
        for path in random.Random(number).sample(paths, min(100, len(paths))):
            with (root / path).open("ab") as file:
                file.write(b"\n")
        changes.append(milliseconds(lambda: refresh(catalogue)))
        for path in random.Random(number).sample(paths, min(100, len(paths))):
            os.truncate(root / path, (root / path).stat().st_size - 1)
        time.sleep(2.1)  # until it is sure that nothing follows within the same tick of the clock
        refresh(catalogue)
    yield Figure("refresh, nothing changed", median(idles), "find -printf '%s %T@'", median(finds), 3.5)
    yield Figure("refresh, 100 files changed", median(changes), "refresh, nothing changed", median(idles), 1.15)


def _asking(root: Path, language: str) -> Iterator[Figure]:
    """What the list needs first of an answer."""
    catalogue = open_catalogue(root, cache_folder())

    def ask(text: str) -> Callable[[], object]:
        query = parse(text)
        return lambda: catalogue.first_page(query, 200)

    one, three = ask(WORDS[language][0]), ask(FIELDS[language])
    ones, threes = [], []
    for _ in range(100):
        ones.append(milliseconds(one))
        threes.append(milliseconds(three))
    yield Figure("query with three fields, p95", p95(threes), "the same, one word, p95", p95(ones), 4)
