"""Where the person was in an archive when it was left, as it stands in the settings."""

import json
from pathlib import Path
from typing import Annotated

import msgspec

from curator.desktop.toolkit.settings import Settings, path_in
from curator.places import name_for

_GROUP = "place"
"""Of each of the archives that were open lately, under its name."""
Number = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
"""One that Qt takes."""


class LastPlace(msgspec.Struct, frozen=True):
    """The open event, the cursor, what was in sight of it, and the search."""

    file: str
    """The path of the open event in bytes of ASCII."""
    cursor: Number
    top: Number
    """The line of the text that was the first one in sight."""
    search: str
    finding: Number
    part: Number
    """The tabs that were in front; the second is counted from the last, since the reader's view may be the first."""

    @property
    def path(self) -> str:
        """That of the open event; empty where none was open."""
        return path_in(self.file)


def note_place(settings: Settings, root: Path, place: LastPlace) -> None:
    """Remembers it."""
    word = json.dumps(msgspec.to_builtins(place))  # which takes halves of pairs too
    settings.store_word_of(_GROUP, name_for(root), word)


def forget_places(settings: Settings, root: Path) -> None:
    """Forgets it of archives that are not among the recent ones any more, of which `root` is one."""
    recent = {name_for(known) for known in (root, *settings.known_archives)}
    for name in settings.words_of(_GROUP).keys() - recent:
        settings.store_word_of(_GROUP, name, None)


def last_place(settings: Settings, root: Path) -> LastPlace | None:
    """None for an archive that was not open lately, or where it can't be understood."""
    try:
        return msgspec.convert(json.loads(settings.words_of(_GROUP).get(name_for(root), "")), LastPlace)
    except ValueError:
        return None
