"""What a screen reader finds in the running app: names, roles, whole sentences, sizes, and what it is told to say."""

import re
import time
from collections.abc import Iterator, Sequence

import pytest

from tests.real_desktop.app import READER, SYSTEM_PYTHON, App, Part
from tests.real_desktop.screen import Program, Screen, wait_for

_LEAST = 24
"""Pixels in both directions, by WCAG 2.2, 2.5.8."""
_TABS = ("Sources", "Related", "Contexts", "Links here", "Cover", "History")
_DIALOGS = {
    "ctrl+n": "New event",
    "ctrl+p": "Open an event",
    "ctrl+shift+r": "Add a related event",
    "ctrl+shift+m": "Move 1 event",
    "ctrl+e": "Export a digest",
    "ctrl+shift+p": "Find a command",
    "ctrl+comma": "Settings",
}
"""The dialogs that keys open, with the beginnings of their titles."""
_ROLES = {
    "Search": "text",
    "Calendar": "table",
    "Events": "table",
    "Editor": "text",
    "Preview": "label",  # Qt's role for a page that is read; its text and its links are found in it all the same
    "Sources": "tree",
    "Address of a new source": "text",
    "Add source": "push button",
    "Remove": "push button",
}


@pytest.fixture
def wide(app: App) -> App:
    """The app with its three columns."""
    app.widen()
    return app


def _is_used(part: Part) -> bool:
    return "focusable" in part.states or bool(part.actions)


def _is_empty_cell(part: Part) -> bool:
    """A cell in which nothing stands: the first cell of its row says the whole row, so silence is what is wanted."""
    return part.role == "table cell" and not part.name


def _may_have_no_name(part: Part) -> bool:
    """Scroll bars belong to what they scroll, which has a name and is scrolled by keys."""
    return part.role == "scroll bar" or _is_empty_cell(part)


def _may_be_smaller(part: Part) -> bool:
    """Which parts may be less than 24 pixels wide or high, and why.

    - Scroll bars and column heads of a width that the person chose: what they do is done by keys too.
    - Icons in a field: the field is higher than they are, they stand 24 pixels apart, and each has its keys.
    - The titles in the menu bar: as high as the desktop's style has them, with nothing near above or below; Alt opens.
    - Boxes to tick: Qt tells the box of their text; all of their height is hit (tests/desktop/test_targets.py).
    - Texts that can be selected: nobody has to hit them. Rows and lists that are only partly in sight.
    """
    if part.role in {"scroll bar", "label", "check box", "table column header"}:
        in_field = part.whole is not None and part.whole.role == "text"
        return part.role != "check box" or in_field or part.size[1] >= _LEAST - 2
    whole = part.whole
    if whole is not None and whole.role in {"text", "menu bar"}:
        return True
    return part.role in {"table cell", "list item", "tree item"} and _is_at_an_edge(part)


def _is_at_an_edge(part: Part) -> bool:
    """Whether its list hides a part of it."""
    whole = next((one for one in part.within() if one.role in {"table", "tree", "list", "tree table"}), None)
    if whole is None:
        return False
    return part.box[1] + part.size[1] >= whole.box[1] + whole.size[1] - 2 or part.size[1] == 0


def _faults(parts: Sequence[Part]) -> list[str]:
    """What a person who sees or moves little would stumble over."""
    used = [part for part in parts if _is_used(part) and part.box[2:] != (0, 0)]
    unnamed = [f"no name: {part}" for part in used if not part.name.strip() and not _may_have_no_name(part)]
    small = [
        f"{part.size[0]} x {part.size[1]}: {part}"
        for part in used
        if min(part.size) < _LEAST and not _may_be_smaller(part)
    ]
    return unnamed + small


def test_all_that_is_used_has_a_name_and_is_large_enough(wide: App) -> None:
    for tab in _TABS:
        wide.show_tab(tab)
        time.sleep(0.3)
        parts = wide.tree()
        assert len(parts) > 100
        assert _faults(parts) == [], tab


def test_so_it_is_in_what_finds_and_browses(screen: Screen, wide: App) -> None:
    wide.show_tab("Browse")
    wide.activate()
    wide.press("ctrl+h")
    assert _faults(wide.tree()) == []
    wide.press("Escape", "F1")
    wide.part("Search the help", "text")
    assert _faults(wide.tree()) == []
    wide.press("Escape")


@pytest.mark.parametrize("keys", _DIALOGS)
def test_so_it_is_in_dialogs(wide: App, keys: str) -> None:
    wide.activate()
    wide.press(keys)
    wide.part(_DIALOGS[keys], "dialog")
    time.sleep(0.5)
    assert _faults(wide.tree()) == []
    wide.press("Escape")


def test_parts_are_what_they_are(wide: App) -> None:
    for name, role in _ROLES.items():
        wide.part(name, role)
    assert {one.role for one in wide.tree() if one.name == "Sources (Ctrl+1)"} <= {"page tab"}
    assert [one.name for one in wide.tree() if one.role == "page tab" and "Sources" in one.name]


def test_a_row_is_a_whole_sentence(screen: Screen, wide: App) -> None:
    rows = [one.name for one in _cells(wide, "Events") if "focusable" in one.states]
    events = [name for name in rows if not re.fullmatch(r"\w+: \d+|no cover|no source|", name)]
    assert events
    for name in events:
        assert re.match(r"\w+day, \w+ \d+, \d{4}, .{20,}, \d+ sources?", name), name
    assert any(re.search(r", \d+ related events?", name) for name in events)
    sources = [one.name for one in _cells(wide, "Sources")]
    assert "Source 4: Britannica, britannica.com" in sources
    wide.show_tab("Related")
    assert any(re.match(r"Related event 1: .{20,}", one.name) for one in _cells(wide, "Related"))
    wide.activate()
    wide.press("ctrl+shift+r")
    found = wide.part("Events found", "list")
    offered = [one for one in wide.tree() if one.role == "list item" and found in one.within()]
    assert offered
    assert all(re.match(r"\w+day, \w+ \d+, \d{4}, .{20,}", one.name) for one in offered)
    wide.press("Escape")


def _cells(app: App, table: str) -> Iterator[Part]:
    return (
        one
        for one in app.tree()
        if one.role == "table cell" and any(whole.name == table and whole.role != "page tab" for whole in one.within())
    )


@pytest.fixture
def heard(screen: Screen) -> Iterator[Program]:
    """All that a screen reader is told to say, from now on."""
    listener = screen.spawn([SYSTEM_PYTHON, "-W", "ignore", str(READER), "--listen"])
    wait_for(lambda: "listening" in listener.output(), "the listener")
    yield listener
    listener.end()


def test_changes_are_announced(screen: Screen, wide: App, heard: Program) -> None:
    wide.activate()
    wide.press("ctrl+shift+a")
    wide.write("https://news.example.org/moon")
    wide.press("Return")
    wait_for(lambda: "Added 1 source" in heard.output(), "the announcement of a source")
    wide.save()
    time.sleep(0.5)


def test_a_day_of_the_calendar_is_a_whole_day_with_its_events(screen: Screen, wide: App) -> None:
    wide.show_tab("Calendar")
    screen.click(*wide.part("Every ", "push button").point(down=-3))
    wide.press("Left", "Left")
    days = [one for one in _cells(wide, "Calendar") if "focusable" in one.states]
    assert len(days) >= 28
    for day in days:
        assert re.fullmatch(r"\w+day, \w+ \d+, \d{4}: (no events|\d+ events?)", day.name), day.name
    assert [day.name for day in days if "focused" in day.states]
