"""The project's own data files: templates, icons, word lists, of the folder `resources`."""

from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
"""Inside the package where it was installed from a wheel; else beside it, in a checkout."""


def asset_path(name: str) -> Path:
    """Where `templates/digest.html` is. Raises FileNotFoundError for what is not there, ValueError for a way out."""
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or parts[0] == "/" or "\\" in name or ":" in name:
        raise ValueError(name)
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(name)


def asset_text(name: str) -> str:
    """The text of such a file. Raises as `asset_path` does."""
    return asset_path(name).read_text(encoding="utf-8")
