"""What holds for any sequence of edits: what nobody edited did not change, and all of it can be undone."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

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
from tests.event.reading import read_event
from tests.event.strategies import Recipe, compose, odd_recipes, recipes

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
STEPS = st.lists(
    st.tuples(st.sampled_from([*SOURCE_ACTS, *RELATED_ACTS, *OTHER_ACTS]), st.integers(0, 9), st.integers(0, 3)),
    max_size=8,
)


def _edit(event: Event, act: Act, row: int, to: int) -> Edit:
    """The edit, or none where there is nothing for it to be about."""
    items = event.sources if act in SOURCE_ACTS else event.related if act in RELATED_ACTS else None
    if items is not None:
        return act(event, row % len(items), to) if items else Edit(())
    try:
        return act(event, row, to)
    except NoSourceForCoverError:
        return Edit(())


@given(odd_recipes(), STEPS)
def test_edits_are_undone_one_by_one(recipe: Recipe, steps: list[tuple[Act, int, int]]) -> None:
    text = compose(recipe)
    past: list[tuple[str, Edit]] = []
    for act, row, to in steps:
        edit = _edit(read_event(text), act, row, to)
        past.append((text, edit))
        text = edit.apply(text)
        assert all("\n" not in line for splice in edit.splices for line in splice.new)
    for before, edit in reversed(past):
        text = edit.inverse().apply(text)
        assert text == before
    assert text == compose(recipe)


@given(recipes(), STEPS)
def test_what_no_edit_is_about_does_not_change(recipe: Recipe, steps: list[tuple[Act, int, int]]) -> None:
    before = event = read_event(compose(recipe))
    for act, row, to in steps:
        event = read_event(_edit(event, act, row, to).apply(event.text))
    for part in ("category", "title", "summary"):
        old, new = getattr(before, part), getattr(event, part)
        assert (old and old.text) == (new and new.text)
    assert [event.lines[version.line] for version in event.changes] == [
        before.lines[version.line] for version in before.changes
    ]
    assert event.lines[event.dateline.line] == before.lines[before.dateline.line]
    assert [section.name for section in event.sections if section.part is None] == ["Notes"] * recipe.has_notes_behind


@given(recipes(), STEPS)
def test_lists_that_count_from_1_go_on_to_do_so(recipe: Recipe, steps: list[tuple[Act, int, int]]) -> None:
    event = read_event(compose(recipe))
    for act, row, to in steps:
        event = read_event(_edit(event, act, row, to).apply(event.text))
        assert [source.number for source in event.sources] == list(range(1, len(event.sources) + 1))
        assert [link.number for link in event.related] == list(range(1, len(event.related) + 1))
        if event.cover and event.cover.is_item:
            assert event.lines[event.cover.line].startswith(f"{max(1, len(event.sources))}. [Cover Image](")
