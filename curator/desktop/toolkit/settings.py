"""What the app remembers from one start to the next, in a readable file of the user's config folder."""

import os
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QByteArray, QSettings

from curator.places import config_folder

LEAST_SIZE, LARGEST_SIZE, SIZE_STEP = 50, 300, 10
"""Of texts, in percent of what the desktop has."""
_MOST_RECENT = 8
_LONG_NUMBER = 5
_TOUR, _SEEN = "tour", "seen"


class Settings:
    """Archives and the window's arrangement. Nothing in it is needed to read an archive."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or config_folder() / "settings.ini"
        self._store = QSettings(str(self._file), QSettings.Format.IniFormat)

    @property
    def recent_archives(self) -> tuple[Path, ...]:
        """The archives that were open, the last one first; other windows open some too, so that the file is asked."""
        self.sync()
        return self.known_archives

    @property
    def known_archives(self) -> tuple[Path, ...]:
        """The same as far as this window knows, without asking the file."""
        stored = self._store.value("archives/recent", [], type=list)
        return tuple(Path(path_in(str(word))) for word in stored) if isinstance(stored, list) else ()

    def remember_archive(self, root: Path) -> None:
        """Puts an archive first among the recent ones."""
        others = [known for known in self.recent_archives if known != root]
        self._store.setValue("archives/recent", [path_word(known) for known in (root, *others)][:_MOST_RECENT])

    @property
    def reopens(self) -> bool:
        """Whether the next start opens the last archive; not after it was closed on purpose."""
        return self._store.value("archives/reopen", True, type=bool) is True

    @reopens.setter
    def reopens(self, reopens: bool) -> None:
        self._store.setValue("archives/reopen", reopens)

    def archive_to_reopen(self) -> Path | None:
        """The archive that was open at last, unless it was closed on purpose or the person wants none."""
        return next(iter(self.recent_archives), None) if self.reopens and self.text("reopen") != "off" else None

    def keeps_pages(self, root: Path) -> bool:
        """Whether saving in this archive keeps its day pages in step."""
        return path_word(root) not in self._without_pages()

    def set_keeps_pages(self, root: Path, *, keeps: bool) -> None:
        """Remembers it for this archive."""
        others = [known for known in self._without_pages() if known != path_word(root)]
        self._store.setValue("archives/without_pages", others if keeps else [*others, path_word(root)])

    def arrangement(self, part: str) -> QByteArray:
        """The geometry or splitter state that was stored for a part of the window; empty where there is none."""
        stored = self._store.value(f"window/{part}", QByteArray())
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def store_arrangement(self, part: str, state: QByteArray) -> None:
        """Remembers a geometry or splitter state."""
        self._store.setValue(f"window/{part}", state)

    def text(self, name: str) -> str:
        """A word that was stored, such as the chosen view; empty where there is none."""
        stored = self._store.value(f"choices/{name}", "")
        return stored if isinstance(stored, str) else ""

    def store_text(self, name: str, value: str) -> None:
        """Remembers a word."""
        self._store.setValue(f"choices/{name}", value)

    def words_of(self, group: str) -> dict[str, str]:
        """All words that were stored under a name of this group; what is no text is left out."""
        self._store.beginGroup(group)
        found = {name: self._store.value(name) for name in self._store.childKeys()}
        self._store.endGroup()
        return {name: word for name, word in found.items() if isinstance(word, str)}

    def store_word_of(self, group: str, name: str, word: str | None) -> None:
        """Remembers a word in a group; None forgets it."""
        if word is None:
            self._store.remove(f"{group}/{name}")
        else:
            self._store.setValue(f"{group}/{name}", word)

    def _without_pages(self) -> list[str]:
        stored = self._store.value("archives/without_pages", [], type=list)
        return [str(known) for known in stored] if isinstance(stored, list) else []

    def sync(self) -> None:
        """Writes the file now, and reads what others wrote; otherwise Qt writes within a moment and at the end."""
        self._store.sync()


def percent(settings: Settings, name: str) -> int:
    """A size of texts that was stored; 100 where there is none."""
    written = settings.text(name)
    is_size = written.isascii() and written.isdecimal() and len(written) < _LONG_NUMBER
    return within_sizes(int(written)) if is_size else 100


def has_taken_tour(settings: Settings) -> bool:
    """Whether the person saw the tour; it is offered until then."""
    return settings.text(_TOUR) == _SEEN


def note_tour(settings: Settings) -> None:
    """The person saw the tour."""
    settings.store_text(_TOUR, _SEEN)


def within_sizes(size: int) -> int:
    """The size, or that of those there are which comes nearest."""
    return max(LEAST_SIZE, min(size, LARGEST_SIZE))


def path_word(path: Path | str) -> str:
    """A path as it stands in the file: its bytes percent-encoded, since Qt's strings don't hold every name."""
    return quote_from_bytes(os.fsencode(path))


def path_in(word: str) -> str:
    """The path that was written so."""
    return os.fsdecode(unquote_to_bytes(word))
