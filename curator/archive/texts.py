"""Texts by what they are: a folder in which each text is once, under the name of its fingerprint, deflated.

It has what files of the archive held before, for as long as an entry of the journal needs it.
"""

import os
import re
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from curator.archive import replace, store
from curator.archive.errors import ArchiveError, MissingError
from curator.archive.folder import Folder
from curator.archive.saving import folders_for, saving, sweep_own

_LARGEST = 1 << 40
_PRIVATE = 0o600
_HARD = 6
"""How hard to deflate: nobody waits for it."""
_PRINT = re.compile(r"[0-9a-f]{64}")


class Texts:
    """The folder, which is made with the first text. One process at a time adds to it or takes away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, print_: str) -> bytes:
        """The text with that fingerprint. Raises MissingError where it is not there, or not whole any more."""
        place = self._folder / print_
        if _PRINT.fullmatch(print_):
            with suppress(ArchiveError, zlib.error):
                text = zlib.decompress(store.read(place, _LARGEST))
                if store.fingerprint(text) == print_:
                    return text
        raise MissingError(place)

    def add(self, texts: Mapping[str, bytes]) -> bool:
        """Adds what is not there yet, by fingerprints; whether the disk confirmed all of it. Raises NotSavedError."""
        if not texts:
            return True
        place = self._folder / "of"
        with saving(place, missing=False), folders_for(place) as confirmed, Folder.at(self._folder) as folder:
            there = set(folder.names())
            for print_, text in texts.items():
                if print_ in there:
                    if self._is_whole(print_):
                        continue
                    folder.remove(print_)
                replace.write_new(folder, print_, zlib.compress(text, _HARD), _PRIVATE)
            return folder.sync() and confirmed

    def sizes(self) -> dict[str, int]:
        """The fingerprints of all texts, and the bytes that each takes."""
        sizes: dict[str, int] = {}
        with suppress(OSError), os.scandir(self._folder) as files:
            for file in files:
                if _PRINT.fullmatch(file.name):
                    with suppress(OSError):
                        sizes[file.name] = file.stat().st_size
        return sizes

    def remove(self, print_: str) -> None:
        """As far as the disk lets it."""
        with suppress(OSError):
            (self._folder / print_).unlink()

    def sweep(self) -> None:
        """Takes away what a kill left of texts that were to be added."""
        sweep_own(self._folder)

    def _is_whole(self, print_: str) -> bool:
        try:
            self.get(print_)
        except MissingError:
            return False
        return True
