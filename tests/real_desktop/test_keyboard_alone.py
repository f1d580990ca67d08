"""An event is made, sourced, related, saved and exported in the running app without a mouse."""

import time
from pathlib import Path

import pytest

from curator.event.document import Event, read
from tests.real_desktop.app import App
from tests.real_desktop.screen import wait_for

_TITLE = "A probe is heard again after a long silence"
_ADDRESS = "https://news.example.org/2021/probe"


def _event_in(root: Path) -> Event | None:
    """The new event as it is on the disk, once it is there."""
    for file in root.rglob("a-probe-is-heard-again*.md"):
        event = read(file.read_text(encoding="utf-8"))
        assert isinstance(event, Event)
        return event
    return None


def _make_event(app: App, root: Path) -> None:
    app.press("ctrl+n")
    app.part("New event", "dialog")
    app.write(_TITLE)
    app.press("Return")
    wait_for(lambda: _event_in(root), "the new event")
    time.sleep(1)


def _add_source_and_relation(app: App) -> None:
    app.press("ctrl+shift+a")
    app.write(_ADDRESS)
    app.press("Return", "Escape", "ctrl+shift+r")
    app.part("Add a related event", "dialog")
    app.write("Falcon Heavy")
    app.press("Return")
    app.write("spaceflight")
    app.press("Return")
    time.sleep(0.5)
    app.press("ctrl+s")


def _export(app: App, digest: Path) -> None:
    app.press("ctrl+e")
    app.part("Export a digest", "dialog")
    time.sleep(1)
    app.press("alt+e")
    app.part("Export the digest", "dialog", "file chooser")
    app.press("ctrl+a")
    app.write(str(digest))
    app.press("Return")
    wait_for(digest.exists, "the digest", 10)


def test_all_is_done_by_the_keyboard_alone(app: App, tmp_path: Path) -> None:
    root, digest = tmp_path / "archive", tmp_path / "digest.html"
    app.activate()
    _make_event(app, root)
    _add_source_and_relation(app)
    wait_for(lambda: (event := _event_in(root)) and event.sources and event.related, "source and relation", 10)
    event = _event_in(root)
    assert event is not None
    assert f"# {_TITLE}" in event.text
    assert [source.url for source in event.sources] == [_ADDRESS]
    assert ["Falcon Heavy" in one.title for one in event.related] == [True]
    _export(app, digest)
    assert _TITLE in digest.read_text(encoding="utf-8")


@pytest.mark.parametrize("going", ["ctrl+f", "ctrl+h"], ids=["search", "find bar"])
def test_a_digest_is_asked_for_from_within_a_field(app: App, going: str) -> None:
    """On X11 Ctrl+E goes to the end of a line in every field of Qt."""
    app.activate()
    app.open_event("Falcon Heavy")
    app.press(going)
    app.write("falcon")
    app.press("ctrl+e")
    app.part("Export a digest", "dialog")
    app.press("Escape")
