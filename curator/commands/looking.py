"""The catalogue as commands need it: in step with the files."""

import gc
from contextlib import suppress
from pathlib import Path

from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import Catalogue, catalogue_in_memory, open_catalogue
from curator.catalogue.full_text import tidy
from curator.catalogue.indexing import Changes
from curator.places import cache_folder
from curator.terminal import complain
from curator.wording import sentence


def refreshed(root: Path) -> tuple[Catalogue, Changes]:
    """The catalogue in step with the files; one in memory where none can be kept."""
    try:
        catalogue = open_catalogue(root, cache_folder())
        return catalogue, _run(catalogue)
    except CatalogueError as error:
        complain(sentence(error))
        catalogue = catalogue_in_memory(root, cache_folder())
        return catalogue, _run(catalogue)


def _run(catalogue: Catalogue) -> Changes:
    refresh = catalogue.refresh()
    gc.disable()  # many rows come and go, none of which is ever a cycle
    try:
        return refresh.run()
    finally:
        gc.enable()
        refresh.close()


def tidied(catalogue: Catalogue) -> None:
    """Merges what was written in parts, which the window does while it has nothing else to do."""
    with suppress(CatalogueError):  # such as a full disk: it is in step with the files all the same
        tidy(catalogue.database, lambda: False)


def complain_of(changes: Changes) -> int:
    """Names the folders that could not be read; gives the exit code."""
    for error in changes.unreadable:
        complain(sentence(error))
    return 1 if changes.unreadable else 0
