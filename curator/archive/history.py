"""What the files of an archive held before: each text that was replaced, deleted or nearly lost, and how it came about.

The journal keeps the texts; this reads them out of it as the life of one file, through its moves.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from curator.archive.entry import Outline, Trace
from curator.archive.errors import MissingError, NotKeptError
from curator.archive.journal import BESIDE, Journal


class Version(Struct, frozen=True):
    """A text that a file had, or nearly had."""

    id: str
    """Of the entry of the journal that has the text."""
    path: str
    """Where the file was."""
    fingerprint: str
    since: datetime | None
    """When it was written here; None where another program wrote it."""
    made_by: str
    """The name of the plan that wrote it, or that of a Why, for texts that stood beside it for a while; empty where
    another program wrote it, or where it is what the archive began with."""
    until: datetime
    """When it was replaced, deleted or kept."""
    ended_by: str
    """The name of the plan that replaced it, or that of a Why."""


class _Passage(NamedTuple):
    """One text of the file gave way to another."""

    id: str
    when: datetime
    name: str
    trace: Trace


def versions(journal: Journal, path: str) -> list[Version]:
    """The texts that the file at a path had before, or the one that was deleted there; the newest first.

    Those of other paths too, if it was moved from there.
    """
    return list(_versions(_passages(list(journal.outlines()), path)))[::-1]


def text_of(journal: Journal, version: Version) -> bytes:
    """The text itself. Raises NotKeptError where it went since the version was listed, or is not whole."""
    try:
        return journal.text(version.id, version.fingerprint)
    except MissingError as error:
        raise NotKeptError(Path(version.path)) from error


def _versions(passages: Iterable[_Passage]) -> Iterator[Version]:
    """The texts that gave way."""
    made: _Passage | None = None
    for passage in passages:
        trace = passage.trace
        if passage.name in BESIDE:
            yield _version(passage, passage)
        elif trace.old != trace.new:
            if trace.old is not None:
                yield _version(passage, made if made and made.trace.new == trace.old else None)
            made = passage


def _version(ended: _Passage, made: _Passage | None) -> Version:
    since, made_by = (made.when, made.name) if made else (None, "")
    path, text = ended.trace.path or "", ended.trace.old or ""
    return Version(ended.id, path, text, since, made_by, ended.when, ended.name)


def _passages(entries: Sequence[tuple[str, Outline]], path: str) -> Iterable[_Passage]:
    """All that happened to the file that is at a path by now, from the beginning."""
    return reversed(list(_backwards(entries, path)))


def _backwards(entries: Sequence[tuple[str, Outline]], path: str) -> Iterator[_Passage]:
    for id_, outline in reversed(entries):
        for trace in reversed(outline.traces):
            if path == (trace.path if trace.to is None else trace.to):
                yield _Passage(id_, outline.when, outline.name, trace)
                path = trace.path or path
            elif path == trace.path:  # what was here before is elsewhere now
                return
