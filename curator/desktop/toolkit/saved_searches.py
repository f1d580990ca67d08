"""Searches that the person keeps, each in the archive that it was made in."""

import json
from collections.abc import Sequence
from pathlib import Path

from curator.desktop.toolkit.settings import Settings, path_word

_NAME = "searches"
_EVERYWHERE = ""
"""Where those stand that were kept before archives had their own."""


class SavedSearches:
    """Stored as one object of JSON: the searches by the archives' paths, as the settings write them."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, root: Path) -> list[str]:
        """The searches of an archive, and those of all archives."""
        stored = self._stored()
        return list(dict.fromkeys([*stored.get(_EVERYWHERE, ()), *stored.get(path_word(root), ())]))

    def keep(self, root: Path, text: str) -> None:
        """Keeps a search in this archive."""
        stored = self._stored()
        self._store(stored | {path_word(root): [*stored.get(path_word(root), ()), text]})

    def forget(self, root: Path, text: str) -> None:
        """Takes a search away from this archive; one of all archives from all."""
        stored = self._stored()
        for place in stored.keys() & {_EVERYWHERE, path_word(root)}:
            stored[place] = [known for known in stored[place] if known != text]
        self._store(stored)

    def _stored(self) -> dict[str, Sequence[str]]:
        try:
            stored = json.loads(self._settings.text(_NAME) or "{}")
        except ValueError:  # changed by hand
            return {}
        if isinstance(stored, list):
            stored = {_EVERYWHERE: stored}
        places = stored.items() if isinstance(stored, dict) else ()
        return {
            place: [text for text in texts if isinstance(text, str)]
            for place, texts in places
            if isinstance(texts, list)
        }

    def _store(self, searches: dict[str, Sequence[str]]) -> None:
        kept = {place: texts for place, texts in searches.items() if texts}
        self._settings.store_text(_NAME, json.dumps(kept, ensure_ascii=False))
