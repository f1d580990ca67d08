"""Earlier versions of an event: files that are kept beside the one that lists them (format.md section A)."""

from collections.abc import Iterable

from curator.archive.layout import path_of
from curator.event.document import Event


def superseded(events: Iterable[Event]) -> set[str | None]:
    """The paths of the earlier versions that any of these events lists; the last that one lists is itself."""
    return {path_of(version.target) for event in events for version in event.changes[:-1]}
