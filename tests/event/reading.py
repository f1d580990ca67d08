"""Short ways to say in a test what a text is and what it is not about."""

import re

from curator.event.document import Event, Page, read
from curator.event.splice import Edit


def read_event(text: str) -> Event:
    event = read(text)
    assert isinstance(event, Event)
    return event


def read_page(text: str) -> Page:
    page = read(text)
    assert isinstance(page, Page)
    return page


def after(event: Event, edit: Edit) -> Event:
    """The event as it is read when the edit is in; the edit's inverse is tried on the way."""
    text = edit.apply(event.text)
    assert edit.inverse().apply(text) == event.text
    assert edit.inverse().inverse() == edit
    return read_event(text)


def shape(event: Event) -> str:
    """A letter for each line, as format.md section A.2 has them."""
    letters = {event.dateline.line: "H"}
    letters |= {passage.line: letter for passage, letter in ((event.category, "5"), (event.title, "T")) if passage}
    if event.summary:
        letters |= dict.fromkeys(range(event.summary.line, event.summary.stop), "x")
    for section in event.sections:
        letters[section.line] = "SCR"[section.part.value] if section.part else "?"
    letters |= {source.line: "s" for source in event.sources}
    letters |= {version.line: "v" for version in event.changes}
    letters |= {link.line: "r" for link in event.related}
    if event.cover and event.cover.is_item:
        letters[event.cover.line] = "c"
    lines = [letters.get(number, "." if not line else "F") for number, line in enumerate(event.lines)]
    return re.sub(r"(.)\1*", lambda run: run[1] if run[1] in "srv" else run[0], "".join(lines))


def body(line: str) -> str:
    """An item's line without its number."""
    return re.sub(r"^[0-9]+", "", line)
