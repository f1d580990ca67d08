"""Changes thousands of files at once while an archive is open: `python -m tests.endurance.burst [FILES] [--broken]`.

20,000 are more than the system's queue of news holds (16,384): it drops the rest without a word. The indexer runs as in
the window, without one. When the last file is written the clock starts:

tenths  of a second until they were right, that many
wrong   titles that the catalogue has otherwise than the files
late    1 if they were not right within ten seconds

It ends with 1 if any of these is not 0. `--broken` does not look at the files by itself, to show that this is seen.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from curator.archive.layout import day_folders
from curator.desktop.indexer import Indexer
from tests.archive.trees import passing_folder
from tests.benchmarks.made_archive import make_archive
from tests.endurance.counting import told

_AT_MOST = 10.0
_IN_SIGHT = 50
_PATIENCE = 60.0
_MARK = " (again)"
_WRITER = """
import pathlib, sys
for place in pathlib.Path(sys.argv[1], "news").rglob("*.md"):
    if place.name not in {"index.md", "README.md"}:
        lines = place.read_text(encoding="utf-8").split("\\n")
        number = next(number for number, line in enumerate(lines) if line.startswith("# "))
        lines[number] += sys.argv[2]
        place.write_text("\\n".join(lines), encoding="utf-8")
"""


def main() -> int:
    """Prints the counts; gives the exit code."""
    parser = argparse.ArgumentParser(description="Changes thousands of files at once while an archive is open.")
    parser.add_argument("files", type=int, nargs="?", default=20_000)
    parser.add_argument("--broken", action="store_true", help="look at nothing by itself, to show that it is seen")
    arguments = parser.parse_args()
    start = time.monotonic()
    with passing_folder() as base, tempfile.TemporaryDirectory() as cache:
        os.environ.update({"XDG_CACHE_HOME": cache, "XDG_STATE_HOME": cache})
        make_archive(base / "archive", arguments.files, "en")
        application = QCoreApplication([])
        counts = _counts(base / "archive", is_broken=arguments.broken)
        del application
    return told("burst (broken)" if arguments.broken else "burst", counts, ("wrong", "late"), start)


def _counts(root: Path, *, is_broken: bool) -> Counter[str]:
    owner = QObject()
    indexer = Indexer(owner)
    indexer.open(root)
    _wait_until(lambda: indexer._look is None, _PATIENCE)
    indexer.watch(day for day, _ in islice(day_folders(root), _IN_SIGHT))
    if is_broken:
        indexer.pause()
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(root), _MARK])
    _wait_until(lambda: writer.poll() is not None, _PATIENCE)
    start = time.monotonic()
    _wait_until(lambda: not _wrong(indexer), _PATIENCE if not is_broken else _AT_MOST)
    took = time.monotonic() - start
    counts = Counter(files=_events(indexer), tenths=round(10 * took), wrong=_wrong(indexer), late=int(took > _AT_MOST))
    indexer.end()
    return counts


def _events(indexer: Indexer) -> int:
    return sum(1 for _ in indexer.catalogue.titles()) if indexer.catalogue is not None else 0


def _wrong(indexer: Indexer) -> int:
    titles = indexer.catalogue.titles() if indexer.catalogue is not None else ()
    return sum(not title.endswith(_MARK) for _, title in titles)


def _wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    """Lets the indexer work until it is so, or for so many seconds."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(100, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
