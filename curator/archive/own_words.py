"""The words of an archive that no dictionary has: one a line, in a text file of the person's config folder.

People may edit it: it is read anew each time, and what stands in it stays.
"""

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
        """Writes one down, in its place by the alphabet. Raises ArchiveError; nothing is changed then."""
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
            store.create(self._place, _bytes({word}))
        else:
            store.save(self._place, _bytes({*_words(before), word}), store.fingerprint(before))


def _words(data: bytes) -> list[str]:
    lines = data.decode("utf-8-sig", "surrogateescape").splitlines()
    return [line.strip() for line in lines if line.strip()]


def _bytes(words: set[str]) -> bytes:
    lines = sorted(words, key=lambda word: (word.casefold(), word))
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape")
