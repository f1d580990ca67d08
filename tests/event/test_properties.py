"""What holds for any sequence of edits: what nobody edited did not change, and all of it can be undone."""

from hypothesis import given
from hypothesis import strategies as st

from curator.event.splice import Edit
from tests.event.acting import ACTS, Act, edit_by
from tests.event.reading import read_event
from tests.event.strategies import Recipe, compose, odd_recipes, recipes

STEPS = st.lists(
    st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.integers(0, 3)),
    max_size=8,
)


@given(odd_recipes(), STEPS)
def test_edits_are_undone_one_by_one(recipe: Recipe, steps: list[tuple[Act, int, int]]) -> None:
    text = compose(recipe)
    past: list[tuple[str, Edit]] = []
    for act, row, to in steps:
        edit = edit_by(read_event(text), act, row, to)
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
        event = read_event(edit_by(event, act, row, to).apply(event.text))
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
        event = read_event(edit_by(event, act, row, to).apply(event.text))
        assert [source.number for source in event.sources] == list(range(1, len(event.sources) + 1))
        assert [link.number for link in event.related] == list(range(1, len(event.related) + 1))
        if event.cover and event.cover.is_item:
            assert event.lines[event.cover.line].startswith(f"{max(1, len(event.sources))}. [Cover Image](")
