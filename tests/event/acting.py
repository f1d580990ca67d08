"""Whatever a person can do to an event's lists, by numbers."""

from collections.abc import Callable

from curator.event.document import Event
from curator.event.edits import (
    NewRelated,
    NewSource,
    NoSourceForCoverError,
    add_sources,
    move_related,
    move_sources,
    readdress_source,
    relate,
    remove_cover,
    remove_related,
    remove_sources,
    rename_source,
    retitle_related,
    set_contexts,
    set_cover,
)
from curator.event.front_matter import set_value
from curator.event.splice import Edit

Act = Callable[[Event, int, int], Edit]

SOURCE_ACTS: list[Act] = [
    lambda event, row, to: move_sources(event, [row], to % len(event.sources)),
    lambda event, row, _: remove_sources(event, [row]),
    lambda event, row, to: rename_source(event, row, f"label {to}"),
    lambda event, row, to: readdress_source(event, row, f"http://a.example/{to}"),
]
RELATED_ACTS: list[Act] = [
    lambda event, row, to: move_related(event, [row], to % len(event.related)),
    lambda event, row, _: remove_related(event, [row]),
    lambda event, row, to: retitle_related(event, row, f"title {to}"),
    lambda event, row, to: set_contexts(event, row, "Homs" * to),
]
OTHER_ACTS: list[Act] = [
    lambda event, row, to: add_sources(event, [NewSource("new", "http://a.example/")] * to, row),
    lambda event, row, to: relate(event, [NewRelated("new", "/news/2012/03/1/x.md", ("Homs",))] * to, row),
    lambda event, _, to: set_cover(event, f"http://a.example/{to}.png"),
    lambda event, _row, _to: remove_cover(event),
    lambda event, _, to: set_value(event.lines, "status", f"draft {to}"),
]
ACTS = [*SOURCE_ACTS, *RELATED_ACTS, *OTHER_ACTS]


def edit_by(event: Event, act: Act, row: int, to: int) -> Edit:
    """The edit, or none where there is nothing for it to be about."""
    items = event.sources if act in SOURCE_ACTS else event.related if act in RELATED_ACTS else None
    if items is not None:
        return act(event, row % len(items), to) if items else Edit(())
    try:
        return act(event, row, to)
    except NoSourceForCoverError:
        return Edit(())
