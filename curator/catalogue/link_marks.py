"""The marks of an event that tell where its links lead: what no file says by itself."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from curator.archive.layout import is_event_path
from curator.catalogue.terms import Mark

_BROKEN, _PAGE = Mark.BROKEN.value, Mark.PAGE.value
LINK_MARKS = _BROKEN | _PAGE


class LinkMarks:
    """Knows paths that are there for sure, and looks for others on the disk, once for each."""

    def __init__(self, root: Path, paths: Iterable[str]) -> None:
        self._root = root
        self.paths = frozenset(paths)
        self._is_there: dict[str, bool] = {}

    def of(self, links: Sequence[str]) -> int:
        """The marks of an event with links to these paths, of which an empty one stands for no place."""
        if self.paths.issuperset(links):
            return 0
        others = [path for path in links if path not in self.paths]
        marks = _PAGE if any(path and not is_event_path(path) for path in others) else 0
        return marks if all(map(self._look_for, others)) else marks | _BROKEN

    def _look_for(self, path: str) -> bool:
        if path not in self._is_there:
            self._is_there[path] = os.path.isfile(f"{self._root}/{path}")  # noqa: PTH113 - there may be many
        return self._is_there[path]


class Files(Struct, frozen=True):
    """Where is read, and with what at hand."""

    root: Path
    link_marks: LinkMarks | None = None
    """What tells where links lead; None while files are read, which it is no matter for."""
    passing: str | None = None
    """The folder where texts are put aside until words are made of them; None where they are few enough to be held."""
