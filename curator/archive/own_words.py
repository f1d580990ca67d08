"""The words of an archive that no dictionary has: one a line, in a text file of the person's config folder.

People may edit it: it is read anew each time, and what stands in it stays, byte by byte.
"""

from codecs import BOM_UTF8
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from curator.archive import store
from curator.archive.errors import AlreadyThereError, ArchiveError, ChangedOnDiskError, MissingError
from curator.event.edition import ENGLISH
from curator.event.slug import slug_of
from curator.places import name_for

_LARGEST = 4 * 1024 * 1024
_TRIES = 5
_TELLING = 8
"""Characters that tell archives of one name apart."""


def words_place(config: Path, root: Path) -> Path:
    """The file in the config folder with the words of the archive in `root`; its name begins as the archive's."""
    return config / "words" / f"{slug_of(root.name, ENGLISH)}-{name_for(root)[:_TELLING]}.txt"


class OwnWords:
    """The file is made with the first word."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def all(self) -> frozenset[str]:
        """All of them; none where the file can't be read."""
        try:
            return frozenset(_words(store.read(self._place, _LARGEST)))
        except ArchiveError:
            return frozenset()

    def add(self, word: str) -> None:
        """Writes one down: in its place where all are in the order of the alphabet, else last.

        Raises ArchiveError; nothing is changed then.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._add(word)
            except (ChangedOnDiskError, AlreadyThereError):  # somebody edits it just now
                continue
        return self._add(word)

    def _add(self, word: str) -> None:
        try:
            before = store.read(self._place, _LARGEST)
        except MissingError:
            store.create(self._place, _with(b"", word))
        else:
            store.save(self._place, _with(before, word), store.fingerprint(before))


def _words(data: bytes) -> list[str]:
    lines = data.decode("utf-8-sig", "surrogateescape").splitlines()
    return [line.strip() for line in lines if line.strip()]


def _with(data: bytes, word: str) -> bytes:
    """The file with one line more, which ends as its first line does."""
    if word in _words(data):
        return data
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    lines = data.removeprefix(mark).decode("utf-8", "surrogateescape").splitlines(keepends=True)
    end = (_end_of(lines[0]) if lines else "") or "\n"
    place = _place_of(word, lines)
    is_behind_all = place == len(lines) > 0
    lines.insert(place, f"{word}{end}" if not is_behind_all or _end_of(lines[-1]) else f"{end}{word}")
    return mark + "".join(lines).encode("utf-8", "surrogateescape")


def _end_of(line: str) -> str:
    return line.removeprefix(line.splitlines()[0])


def _place_of(word: str, lines: Sequence[str]) -> int:
    ranks = [(number, _rank(line.strip())) for number, line in enumerate(lines) if line.strip()]
    is_in_order = all(one <= other for (_, one), (_, other) in pairwise(ranks))
    greater = (number for number, rank in ranks if is_in_order and rank > _rank(word))
    return next(greater, len(lines))


def _rank(word: str) -> tuple[str, str]:
    return word.casefold(), word
