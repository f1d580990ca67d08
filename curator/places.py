"""Where Curator keeps what is its own, never in an archive; and where the system keeps what all programs share."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from platformdirs import PlatformDirs, user_cache_path, user_config_path, user_state_path

_NAME = "curator"


def cache_folder() -> Path:
    """What can be made anew at any time."""
    return user_cache_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """Settings, and the words of archives."""
    return user_config_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """What can't be made anew, and means nothing on another machine: the journals of plans, and drafts."""
    return user_state_path(_NAME, appauthor=False)


def dictionary_folders() -> Iterator[Path]:
    """Where Hunspell's dictionaries may lie, the person's own before those of the system."""
    yield from PlatformDirs("hunspell", appauthor=False, multipath=True).iter_data_paths()
    yield from (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"), Path("/usr/share/myspell"))
    yield from (Path("~/Library/Spelling").expanduser(), Path("/Library/Spelling"))


def name_for(root: Path) -> str:
    """What the things that belong to the archive in `root` are called in these folders."""
    return hashlib.sha1(os.fsencode(root), usedforsecurity=False).hexdigest()
