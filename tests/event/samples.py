"""The sample of the real archives that may lie beside the repository, and what its tests need of it."""

from functools import cache
from pathlib import Path

import pytest

from curator.event.document import Event, Page, read
from curator.event.encoding import decode

SAMPLE = Path(__file__).parents[2] / ".." / "shared" / "archive-sample"
EDITIONS = ("zh", "en", "en-d1")

needs_sample = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the archive sample is not beside the repository")


@cache
def texts(edition: str) -> dict[Path, str]:
    """Each file of an edition: its path in the edition's folder, and its text."""
    root = SAMPLE / edition
    return {path.relative_to(root): decode(path.read_bytes()).text for path in sorted(root.rglob("*.md"))}


@cache
def readings(edition: str) -> dict[Path, Event | Page]:
    return {path: read(text) for path, text in texts(edition).items()}


def events(edition: str) -> dict[Path, Event]:
    return {path: event for path, event in readings(edition).items() if isinstance(event, Event)}
