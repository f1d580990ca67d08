"""Where Curator keeps what is its own: never in an archive."""

from pathlib import Path

from platformdirs import user_cache_path, user_config_path

_NAME = "curator"


def cache_folder() -> Path:
    """What can be made anew at any time."""
    return user_cache_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """Settings."""
    return user_config_path(_NAME, appauthor=False)
