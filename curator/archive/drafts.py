"""Drafts: texts that are typed and not saved, one file each in the user's state folder.

A draft's file is a line of JSON that says what it is, then the text, then the text that it was made from, in UTF-8. So
a part of one, as a full disk may leave it, can still be read by a person.
"""

import hashlib
import json
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from curator.archive import store
from curator.archive.errors import ArchiveError
from curator.archive.layout import is_there
from curator.archive.replace import is_passing
from curator.event.encoding import FileText
from curator.places import name_for

_FORMAT = 1
_END = ".draft"
_LARGEST = 64 * 1024 * 1024
_PRIVATE = 0o600
_PASSING = 60.0
"""Seconds after which nobody is writing a file any more."""
_NONSENSE = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
_LINE_ENDS: dict[str, Literal["\n", "\r\n"]] = {"lf": "\n", "crlf": "\r\n"}


class Draft(Struct, frozen=True):
    """What an editor held at one moment."""

    id: str
    """Of the editing that it is of, so that none comes over another one: `new_id`."""
    path: str
    when: datetime
    content: FileText
    """The text, and what the bytes of its file have besides."""
    cursor: int
    """Characters before the cursor, as the editor counts them."""
    base: str
    """The text that it was made from."""
    base_fingerprint: str
    """Of the bytes that its file had then."""


class Unclear(Struct, frozen=True):
    """A file among the drafts that can't be taken for one: cut short, of another version or of another archive."""

    id: str
    when: datetime
    """When it was last written."""
    text: str
    """What a person may read of it."""


def new_id() -> str:
    """An id that no draft has."""
    return secrets.token_hex(8)


def drafts_place(state: Path, root: Path) -> Path:
    """The folder in the state folder that has the drafts of the archive in `root`."""
    return state / "drafts" / name_for(root)


class Drafts:
    """The drafts of one archive. The folder is made with the first one."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self._root = name_for(root)

    def put(self, draft: Draft) -> None:
        """Keeps a draft in the place of the one with its id; whole or not at all. Raises NotSavedError."""
        place, data = self._place(draft.id), _to_bytes(draft, self._root)
        if is_there(place):
            store.export(place, data)
        else:
            store.create(place, data, _PRIVATE)

    def forget(self, id_: str) -> None:
        """Takes a draft away, if it is there and the disk lets it."""
        with suppress(OSError):
            self._place(id_).unlink()

    def all(self) -> Sequence[Draft | Unclear]:
        """All that are kept, the newest first."""
        try:
            places = sorted(self.folder.iterdir())
        except OSError:  # none was ever written, or none can be read
            return ()
        for place in filter(lambda place: is_passing(place.name), places):
            with suppress(OSError):  # a kill left it, if it is not being written: the draft before it is there
                if time.time() - place.stat().st_mtime > _PASSING:
                    place.unlink()
        found = [read for place in places if place.suffix == _END and (read := self._read(place))]
        return sorted(found, key=lambda draft: draft.when, reverse=True)

    def _read(self, place: Path) -> Draft | Unclear | None:
        try:
            data, when = store.read(place, _LARGEST), datetime.fromtimestamp(place.stat().st_mtime).astimezone()
        except (ArchiveError, OSError):
            return None
        line, _, rest = data.partition(b"\n")
        said = _said(line)
        try:
            return _of(place.stem, said, rest, self._root)
        except _NONSENSE:
            return Unclear(place.stem, when, _readable(rest if said else data, said))

    def _place(self, id_: str) -> Path:
        return self.folder / f"{id_}{_END}"


def _to_bytes(draft: Draft, root: str) -> bytes:
    text, base = _bytes(draft.content.text), _bytes(draft.base)
    said = {
        "format": _FORMAT,
        "root": root,
        "path": draft.path,
        "when": draft.when.isoformat(),
        "text": len(text),
        "line_end": next(name for name, end in _LINE_ENDS.items() if end == draft.content.line_end),
        "bom": draft.content.has_bom,
        "cursor": draft.cursor,
        "base": draft.base_fingerprint,
        "sum": hashlib.sha256(text + base).hexdigest(),
    }
    return json.dumps(said).encode() + b"\n" + text + base


def _of(id_: str, said: dict[str, Any], rest: bytes, root: str) -> Draft:
    """Raises one of _NONSENSE for what is not whole, or not of this version and archive."""
    when = datetime.fromisoformat(said["when"])
    is_whole = hashlib.sha256(rest).hexdigest() == said["sum"] and when.tzinfo is not None
    if (said["format"], said["root"]) != (_FORMAT, root) or not is_whole or not isinstance(said["path"], str):
        raise ValueError
    text, base = (part.decode("utf-8", "surrogatepass") for part in (rest[: said["text"]], rest[said["text"] :]))
    content = FileText(text, _LINE_ENDS[said["line_end"]], bool(said["bom"]))
    return Draft(id_, said["path"], when, content, int(said["cursor"]), base, str(said["base"]))


def _said(line: bytes) -> dict[str, Any]:
    with suppress(*_NONSENSE):
        said = json.loads(line)
        return said if isinstance(said, dict) else {}
    return {}


def _readable(data: bytes, said: dict[str, Any]) -> str:
    """The text without what it was made from, as far as that can be told."""
    size = said.get("text")
    return (data[:size] if isinstance(size, int) and size > 0 else data).decode("utf-8", "replace")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")  # an editor may hold half of a pair
