"""Folders as values."""

from collections.abc import Mapping
from pathlib import Path

Tree = Mapping[str, bytes | None]
"""Bytes by path; None for a folder."""


def tree_of(root: Path) -> dict[str, bytes | None]:
    """All that is in a folder, empty folders too."""
    return {str(place.relative_to(root)): place.read_bytes() if place.is_file() else None for place in root.rglob("*")}


def write_tree(root: Path, tree: Tree) -> None:
    """Writes files, and makes folders."""
    for path, data in tree.items():
        place = root / path
        if data is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
