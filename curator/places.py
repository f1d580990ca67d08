"""Where Curator keeps what is its own: never in an archive."""

import hashlib
import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_state_path

_NAME = "curator"


def cache_folder() -> Path:
    """What can be made anew at any time."""
    return user_cache_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """Settings."""
    return user_config_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """What can't be made anew, and means nothing on another machine: the journals of plans, and drafts."""
    return user_state_path(_NAME, appauthor=False)


def name_for(root: Path) -> str:
    """What the things that belong to the archive in `root` are called in these folders."""
    return hashlib.sha1(os.fsencode(root), usedforsecurity=False).hexdigest()
