"""Folders as values."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

Tree = Mapping[str, bytes | None]
"""Bytes by path; None for a folder."""


_IN_MEMORY = Path("/dev/shm")
_ROOM = 1 << 29


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder for what is done hundreds of times: in memory, where it can be, since a disk takes its time to confirm.

    That makes no difference for what a kill leaves.
    """
    has_room = _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > _ROOM
    # What another thread or program still writes there goes with the next one that cleans up.
    with tempfile.TemporaryDirectory(dir=_IN_MEMORY if has_room else None, ignore_cleanup_errors=True) as name:
        yield Path(name)


def tree_of(root: Path) -> dict[str, bytes | None]:
    """All that is in a folder, empty folders too."""
    return {str(place.relative_to(root)): place.read_bytes() if place.is_file() else None for place in root.rglob("*")}


def write_tree(root: Path, tree: Tree) -> Path:
    """Writes files, and makes folders; gives the folder that they are in."""
    for path, data in tree.items():
        place = root / path
        if data is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
    return root
