"""Searching the files themselves, for what the catalogue leaves out: the titles of related events, and all the rest."""

import time
from array import array
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from curator.archive.scan import LARGEST, read_file, text_of
from curator.catalogue.terms import Anywhere
from curator.catalogue.words import fold, sought

_SHOWN_EVERY = 0.3
"""Seconds after which what was found so far is shown."""


def find_in_files(
    root: Path, files: Iterable[tuple[int, str]], words: Anywhere, cancelled: Callable[[], bool]
) -> Iterator["array[int]"]:
    """The ids of the files, of ids and paths, that have the words: those found so far now and then, all at the end."""
    wanted = sought(words.text, is_exact=words.is_exact)
    found = array("q")
    shown = time.monotonic()
    for id_, path in files:
        if cancelled():
            return
        if wanted is not None and wanted.is_in(_text(root, path)):
            found.append(id_)
        if time.monotonic() - shown > _SHOWN_EVERY:
            yield found
            shown = time.monotonic()
    yield found


def _text(root: Path, path: str) -> str:
    try:
        return fold(text_of(read_file(root, path, LARGEST)[0]))
    except OSError:
        return ""
