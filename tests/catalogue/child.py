"""Other processes that work with the same catalogue."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PRELUDE = """
import os, sys, time
from pathlib import Path
from curator.archive.errors import CatalogueError
from curator.catalogue.catalogue import open_catalogue
from curator.catalogue.query import parse
root, cache = map(Path, sys.argv[1:3])
"""


def start(code: str, root: Path, cache: Path) -> subprocess.Popen[str]:
    """A process in which `root`, `cache`, `open_catalogue` and the like are at hand."""
    return subprocess.Popen(
        [sys.executable, "-B", "-c", _PRELUDE + code, root, cache],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def outcome(process: subprocess.Popen[str]) -> str:
    """What it printed; fails where it ended in an error."""
    out, complaint = process.communicate(timeout=120)
    assert process.returncode == 0, complaint
    return out.strip()
