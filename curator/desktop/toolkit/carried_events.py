"""Events in the types that other programs read."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from curator.archive.layout import link_of
from curator.event import edits


def carried_events(root: Path, events: Sequence[tuple[str, str]]) -> Mapping[str, bytes]:
    """The paths of events in the archive at `root` and their titles: as files, as links, and as links in Markdown."""
    if not events:
        return {}
    written = [edits.link_to(edits.NewRelated(title, link_of(path)), "") for path, title in events]
    anchors = [f'<a href="{escape(link_of(path))}">{escape(title)}</a>' for path, title in events]
    return {
        "text/uri-list": "".join(f"{(root / path).as_uri()}\r\n" for path, _ in events).encode(),
        "text/plain": "\n".join(written).encode(),
        "text/html": "<br>".join(anchors).encode(),
    }
